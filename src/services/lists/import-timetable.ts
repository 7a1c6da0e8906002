/** A timetable is imported: looked at, planned, and carried out or only shown; all or nothing. */
import type { Actor } from "../../core/audience/actor.ts";
import { findSheet, recogniser } from "../../core/lists/columns.ts";
import { planTimetable, type ChangedSession, type TimetablePlan } from "../../core/lists/plan-timetable.ts";
import { readTimetable, TIMETABLE_FIELDS, type TimetableField } from "../../core/lists/timetable.ts";
import type { CalendarFiles } from "../ports/calendar-files.ts";
import type { ListProgramme } from "../ports/roster-store.ts";
import type { TableFiles } from "../ports/tables.ts";
import type { TimetableStore } from "../ports/timetable-store.ts";
import { changeSession, type ChangeReport, type SessionTools } from "../sessions/change-session.ts";
import { languageOf, programmeFor, type ImportOrder } from "./import-roster.ts";

export interface TimetableTools extends Omit<SessionTools, "sessions"> {
  readonly timetables: TimetableStore;
  readonly tables: TableFiles;
  readonly calendars: CalendarFiles;
}

export interface TimetableOrder extends ImportOrder {
  readonly createsVenues?: boolean | undefined;
  /** Why quiet hours and days off do not hold the news of what moves. */
  readonly urgentReason?: string | undefined;
  /** Nobody is told what moves. */
  readonly isSilent?: boolean | undefined;
}

/** What becomes of a session that is there already. */
export interface ChangedReport extends Omit<ChangedSession, "moves"> {
  /** Who had been told of it: those who are told the change, and those who cannot be. Null where it does not move. */
  readonly concerned: Pick<ChangeReport, "told" | "unreached"> | null;
}

export interface TimetableReport extends Omit<TimetablePlan, "write" | "changed"> {
  /** False also where faults stood against it: then nothing was kept. */
  readonly isApplied: boolean;
  readonly sheet: string;
  readonly changed: readonly ChangedReport[];
  readonly unused: readonly string[];
}

/**
 * Imports a timetable from XLSX, CSV or ICS, or shows what that would do: the same code, rolled back. The same file
 * twice changes nothing. What moves is told to whoever had been told of it, and its reminders follow.
 * @throws AppError `wrong-input` about the file as a whole, `not-found`, `not-allowed`
 */
export async function importTimetable(
  tools: TimetableTools,
  actor: Actor,
  slug: string,
  order: TimetableOrder,
): Promise<TimetableReport> {
  const programme = await programmeFor(tools.timetables, actor, slug, "coordinator");
  const { lines, faults, language, sheet, unused } = await readFile(tools, programme, order);
  const means = { language, timezone: programme.timezone, newId: () => tools.system.uuid() };
  return tools.timetables.change(programme.id, tools.system.now(), (stored) => {
    const { write, changed, ...plan } = planTimetable(stored, lines, order, means);
    const all = [...faults, ...plan.faults].sort((one, other) => one.line - other.line);
    const isWhole = all.length === 0;
    const details = { added: plan.added.length, changed: changed.length, venues: plan.newVenues.length };
    return {
      write: isWhole ? write : { venues: [], added: [], changed: [] },
      note: { actor, programmeId: programme.id, action: "timetableImported", subjectId: null, details },
      isKept: order.isApplied && isWhole && plan.added.length + changed.length > 0,
      finish: async (sessions, listed) => {
        const reports: ChangedReport[] = [];
        for (const { moves, ...one } of changed) {
          const session = listed.find(({ id }) => id === one.sessionId);
          const isMoved = isWhole && session && Object.keys(moves).length > 0;
          const change = {
            edit: moves,
            isPreview: false,
            isSilent: order.isSilent,
            urgentReason: order.urgentReason,
          };
          const report = isMoved ? await changeSession({ ...tools, sessions }, actor, session, change) : null;
          reports.push({ ...one, concerned: report && { told: report.told, unreached: report.unreached } });
        }
        return {
          ...plan,
          ...{ faults: all, changed: reports, isApplied: order.isApplied && isWhole, sheet, unused },
        };
      },
    };
  });
}

async function readFile(
  tools: TimetableTools,
  programme: ListProgramme,
  { bytes, map, sheet: named }: TimetableOrder,
) {
  const { startsOn: first, endsOn: last } = programme;
  if (tools.calendars.isCalendar(bytes))
    return {
      ...tools.calendars.read(bytes, programme),
      language: languageOf(programme),
      sheet: "",
      unused: [],
    };
  const columns = {
    ...{ vocabulary: TIMETABLE_FIELDS, needed: ["title"] as const satisfies TimetableField[] },
    ...{ map, sheet: named },
  };
  const sheet = findSheet<TimetableField>(await tools.tables.read(bytes, recogniser(columns)), columns);
  const language = sheet.language ?? languageOf(programme);
  return {
    ...readTimetable(sheet, { language, first, last }),
    language,
    sheet: sheet.name,
    unused: sheet.unused,
  };
}
