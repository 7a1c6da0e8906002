/** Lists in, lists out: rosters and timetables as files. */
import { z } from "zod";
import type { Language } from "../../../core/language/language.ts";
import { faultText, type Fault } from "../../../core/lists/faults.ts";
import { ROSTER_FIELDS } from "../../../core/lists/roster.ts";
import { TIMETABLE_FIELDS } from "../../../core/lists/timetable.ts";
import {
  exportAttendance,
  exportDeliveries,
  exportRoster,
  exportTimetable,
} from "../../../services/lists/export-lists.ts";
import { exportResponses } from "../../../services/lists/export-responses.ts";
import { importRoster, type RosterTools } from "../../../services/lists/import-roster.ts";
import { importTimetable, type TimetableTools } from "../../../services/lists/import-timetable.ts";
import { TABLE_FORMATS } from "../../../services/ports/tables.ts";
import { fileRoute, route, type Route } from "../route.ts";

/** An answer shows so many of each; the counts tell of all. */
const SHOWN = 500;
const tag = "Lists";

/** Headers and what they stand for: `?map=Cột A=name&map=Cột B=cohort`. */
const mapQuery = z
  .union([z.string(), z.array(z.string()).max(40)])
  .transform((given, context) => {
    const pairs = [given].flat().map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at < 1) context.addIssue({ code: "custom", message: "Write <header>=<field>." });
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    });
    return Object.fromEntries(pairs) as Record<string, string>;
  })
  .optional()
  .describe("<header>=<field>, for headers that are not recognised; several times");
const flag = z
  .enum(["true", "false"])
  .default("false")
  .transform((word) => word === "true");
const importQuery = z.strictObject({
  apply: flag.describe("true: do it; else it is only shown what it would do"),
  map: mapQuery,
  sheet: z.string().max(100).optional().describe("the sheet's name, where the first that fits is not meant"),
  language: z.enum(["vi", "ja", "en"]).default("en").describe("of the sentences about wrong rows"),
});

const fault = z
  .object({
    line: z.int(),
    column: z.string(),
    value: z.string(),
    code: z.string(),
    says: z.string().describe("what is wrong and what to write instead"),
  })
  .meta({ id: "Fault" });
const rosterReport = z
  .object({
    isApplied: z.boolean().describe("whether it was kept; any fault keeps all of it out"),
    people: z.int(),
    counts: z.object({
      added: z.int(),
      changed: z.int(),
      same: z.int(),
      onlyInBase: z.int(),
      faults: z.int(),
    }),
    added: z.array(z.object({ line: z.int(), name: z.string(), cohort: z.string(), isNew: z.boolean() })),
    changed: z.array(
      z.object({
        line: z.int(),
        name: z.string(),
        changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string() })),
      }),
    ),
    onlyInBase: z.array(z.object({ name: z.string(), cohort: z.string() })),
    newUnits: z.array(z.string()),
    newSupervisors: z.array(z.string()),
    faults: z.array(fault),
    unused: z.array(z.string()).describe("headers that mean nothing here"),
  })
  .meta({ id: "RosterReport", description: `At most ${String(SHOWN)} of each list; counts tells of all.` });

const timetableReport = z
  .object({
    isApplied: z.boolean().describe("whether it was kept; any fault keeps all of it out"),
    same: z.int(),
    added: z.array(z.object({ line: z.int(), title: z.string(), date: z.string(), startTime: z.string() })),
    changed: z.array(
      z.object({
        ...{ line: z.int(), title: z.string(), sessionId: z.uuid() },
        changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string() })),
        told: z.array(z.string()).describe("who had been told of it and is told the change"),
        unreached: z.array(z.string()).describe("who had been told of it and cannot be told the change"),
      }),
    ),
    onlyInBase: z.array(z.object({ title: z.string(), date: z.string() })),
    newVenues: z.array(z.string()),
    faults: z.array(fault),
    unused: z.array(z.string()).describe("headers that mean nothing here"),
  })
  .meta({ id: "TimetableReport" });

const exportQuery = z.strictObject({
  format: z.enum(TABLE_FORMATS).default("xlsx"),
  language: z.enum(["vi", "ja", "en"]).optional().describe("of headers and names; without it the country's"),
});
const said = (faults: readonly Fault[], language: Language) =>
  faults.slice(0, SHOWN).map((one) => ({ ...one, says: faultText(one, language) }));

type OutTools = Parameters<typeof exportResponses>[0];

export function listRoutes(tools: RosterTools & TimetableTools & OutTools): readonly Route[] {
  return [...importRoutes(tools), ...exportRoutes(tools)];
}

function importRoutes(tools: RosterTools & TimetableTools): readonly Route[] {
  return [
    route({
      ...{ method: "post", path: "/roster-imports", tag, role: "coordinator", takesFile: true },
      summary: `Import people from XLSX or CSV; without apply=true it is only shown. Fields: ${Object.keys(ROSTER_FIELDS).join(", ")}`,
      query: importQuery.extend({
        cohort: z.string().max(100).optional().describe("of lines that name none: its slug"),
        createUnits: flag.describe("make units that nobody knows"),
      }),
      result: rosterReport,
      handle: async ({ actor, programme, query, body }) => {
        const { apply: isApplied, createUnits: createsUnits, map, sheet, cohort, language } = query;
        const order = { bytes: body as Uint8Array, ...{ isApplied, createsUnits, map, sheet, cohort } };
        const report = await importRoster(tools, actor, programme, order);
        const { added, changed, onlyInBase, faults, same, newUnits, newSupervisors } = report;
        return {
          ...{ isApplied: report.isApplied, people: report.people, unused: [...report.unused] },
          counts: {
            ...{ added: added.length, changed: changed.length, same },
            ...{ onlyInBase: onlyInBase.length, faults: faults.length },
          },
          ...{ added: added.slice(0, SHOWN), onlyInBase: onlyInBase.slice(0, SHOWN) },
          changed: changed.slice(0, SHOWN).map((one) => ({ ...one, changes: [...one.changes] })),
          ...{ newUnits: newUnits.slice(0, SHOWN), newSupervisors: newSupervisors.slice(0, SHOWN) },
          faults: said(faults, language),
        };
      },
    }),
    route({
      ...{ method: "post", path: "/timetable-imports", tag, role: "coordinator", takesFile: true },
      summary: `Import sessions from XLSX, CSV or ICS; without apply=true it is only shown. Fields: ${Object.keys(TIMETABLE_FIELDS).join(", ")}`,
      query: importQuery.extend({
        createVenues: flag.describe("make venues that nobody knows"),
        silent: flag.describe("tell nobody what moves"),
        urgent: z.string().min(1).max(200).optional().describe("why what moves is told in quiet hours too"),
      }),
      result: timetableReport,
      handle: async ({ actor, programme, query, body }) => {
        const { apply: isApplied, createVenues: createsVenues, silent: isSilent, urgent, map, sheet } = query;
        const wishes = { isApplied, createsVenues, isSilent, urgentReason: urgent, map, sheet };
        const report = await importTimetable(tools, actor, programme, {
          bytes: body as Uint8Array,
          ...wishes,
        });
        const names = (people: readonly { readonly name: string }[] = []) => people.map(({ name }) => name);
        return {
          ...{ isApplied: report.isApplied, same: report.same, unused: [...report.unused] },
          ...{ added: report.added.slice(0, SHOWN), onlyInBase: report.onlyInBase.slice(0, SHOWN) },
          changed: report.changed.slice(0, SHOWN).map(({ concerned, changes, ...one }) => ({
            ...{ ...one, changes: [...changes] },
            ...{ told: names(concerned?.told), unreached: names(concerned?.unreached) },
          })),
          ...{ newVenues: [...report.newVenues], faults: said(report.faults, query.language) },
        };
      },
    }),
  ];
}

function exportRoutes(tools: OutTools): readonly Route[] {
  const common = { method: "get", tag, role: "coordinator" } as const;
  return [
    fileRoute({
      ...{ ...common, path: "/exports/roster", query: exportQuery },
      summary: "Everybody who is enrolled, as the import reads it",
      handle: ({ actor, programme, query }) => exportRoster(tools, actor, programme, query),
    }),
    fileRoute({
      ...{ ...common, path: "/exports/timetable" },
      summary: "All sessions, as the import reads them; or as a calendar",
      query: exportQuery.extend({ format: z.enum(["ics", ...TABLE_FORMATS]).default("ics") }),
      handle: ({ actor, programme, query }) => exportTimetable(tools, actor, programme, query),
    }),
    fileRoute({
      ...{ ...common, path: "/exports/attendance" },
      summary: "Who said that they come and who was seen, of the sessions that have begun or of one",
      query: exportQuery.extend({ sessionId: z.uuid().optional() }),
      handle: ({ actor, programme, query }) => exportAttendance(tools, actor, programme, query),
    }),
    fileRoute({
      ...{ ...common, path: "/exports/forms/{form}", query: exportQuery },
      summary:
        "What was answered to a form, set by set; of an anonymous one without people, and from five answers up",
      params: z.object({ form: z.string().max(100) }),
      handle: ({ actor, programme, query, params: { form } }) =>
        exportResponses(tools, actor, programme, { ...query, form }),
    }),
    fileRoute({
      ...{ ...common, path: "/exports/broadcasts/{id}", query: exportQuery },
      summary: "Who got a broadcast, who did not, and why",
      params: z.object({ id: z.uuid() }),
      handle: ({ actor, programme, query, params: { id: broadcastId } }) =>
        exportDeliveries(tools, actor, programme, { ...query, broadcastId }),
    }),
  ];
}
