/** Lists that leave the house: rosters, timetables, who was there, who got a message. Each is written down. */
import { Temporal } from "temporal-polyfill";
import type { Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { inLanguage, type Language, type LocalText } from "../../core/language/language.ts";
import { ROSTER_FIELDS, type RosterField } from "../../core/lists/roster.ts";
import type { Table } from "../../core/lists/table.ts";
import { TIMETABLE_FIELDS, type TimetableField } from "../../core/lists/timetable.ts";
import { SHOWN_WORDS, type ShownWord } from "../../core/lists/shown-words.ts";
import type { CalendarFiles } from "../ports/calendar-files.ts";
import type { ListStore } from "../ports/list-store.ts";
import type { ListProgramme } from "../ports/roster-store.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";
import type { TableFiles, TableFormat, WrittenFile } from "../ports/tables.ts";
import { languageOf, programmeFor } from "./import-roster.ts";

export interface ExportTools {
  readonly lists: ListStore;
  readonly tables: TableFiles;
  readonly calendars: CalendarFiles;
  readonly secrets: Pick<Secrets, "open">;
  readonly system: Pick<System, "now">;
}

export interface ExportOrder<Format = TableFormat> {
  readonly format: Format;
  /** Of headers and names; without it that of the programme's country. */
  readonly language?: Language | undefined;
}

/** Everybody who is enrolled, in the columns that the import reads. @throws AppError `not-found`, `not-allowed` */
export async function exportRoster(
  tools: ExportTools,
  actor: Actor,
  slug: string,
  order: ExportOrder,
): Promise<WrittenFile> {
  const { programme, language, note } = await beginExport(tools, actor, slug, order, "rosterExported");
  const { open } = tools.secrets;
  const phone = (sealed: string | null) => (sealed === null ? "" : open(sealed));
  const fields = Object.keys(ROSTER_FIELDS) as RosterField[];
  const people = await tools.lists.roster(programme.id);
  const rows = people.map((one) => {
    const row: Readonly<Record<RosterField, string>> = {
      ...{ reference: one.reference ?? "", name: one.name, phone: phone(one.phone) },
      ...{ language: one.language, timezone: one.timezone, cohort: inLanguage(one.cohort, language) },
      ...{ unit: words(one.unit, language), position: words(one.position, language) },
      ...{ supervisor: one.supervisor ?? "", supervisorPhone: phone(one.supervisorPhone) },
      supervisorReference: one.supervisorReference ?? "",
    };
    return fields.map((field) => row[field]);
  });
  await note(people.length);
  const header = fields.map((field) => ROSTER_FIELDS[field][language][0]);
  return tools.tables.write(
    { name: programme.slug, rows: [header, ...rows] },
    order.format,
    `${programme.slug}-roster`,
  );
}

/** All sessions, as a calendar or in the columns that the import reads. @throws AppError `not-found`, `not-allowed` */
export async function exportTimetable(
  tools: ExportTools,
  actor: Actor,
  slug: string,
  order: ExportOrder<TableFormat | "ics">,
): Promise<WrittenFile> {
  const { programme, language, note } = await beginExport(tools, actor, slug, order, "timetableExported");
  const sessions = await tools.lists.sessions(programme.id);
  await note(sessions.length);
  const name = `${programme.slug}-timetable`;
  if (order.format === "ics") return tools.calendars.write(sessions, name, language, tools.system.now());
  const fields = (Object.keys(TIMETABLE_FIELDS) as TimetableField[]).filter((field) => field !== "time");
  const rows = sessions.map((one) => {
    const row: Readonly<Record<TimetableField, string>> = {
      ...{ reference: one.reference ?? "", title: inLanguage(one.title, language), kind: one.kind },
      ...{ date: one.date, time: "", start: one.startTime, end: one.endTime, timezone: one.timezone },
      ...{ venue: words(one.venue?.name, language), room: words(one.venue?.room, language) },
      cohorts: one.cohorts.map((cohort) => inLanguage(cohort, language)).join("; "),
      speakers: one.speakers.map((speaker) => inLanguage(speaker.name, language)).join("; "),
      state: one.isCancelled ? SHOWN_WORDS.cancelled[language] : "",
    };
    return fields.map((field) => row[field]);
  });
  const header = fields.map((field) => TIMETABLE_FIELDS[field][language][0]);
  return tools.tables.write({ name: programme.slug, rows: [header, ...rows] }, order.format, name);
}

/**
 * Who said that they come and who was seen, of the sessions that have begun or of one.
 * @throws AppError `not-found`, `not-allowed`
 */
export async function exportAttendance(
  tools: ExportTools,
  actor: Actor,
  slug: string,
  order: ExportOrder & { readonly sessionId?: string | undefined },
): Promise<WrittenFile> {
  const { programme, language, note } = await beginExport(tools, actor, slug, order, "attendanceExported");
  const found = await tools.lists.attendance(programme.id, order.sessionId ?? null, tools.system.now());
  await note(found.length);
  const say = (word: ShownWord) => SHOWN_WORDS[word][language];
  const shown = (word: string | null) =>
    word !== null && word in SHOWN_WORDS ? say(word as ShownWord) : (word ?? "");
  const header = (
    [
      "day",
      "time",
      "session",
      "name",
      "reference",
      "unit",
      "said",
      "reason",
      "seen",
      "seenAt",
      "note",
    ] as const
  ).map(say);
  const rows = found.map((one) => [
    ...[one.date, one.startTime, inLanguage(one.title, language), one.name, one.reference ?? ""],
    ...[words(one.unit, language), shown(one.said), one.reason ?? "", shown(one.seen)],
    ...[momentIn(programme, one.seenAt), one.note ?? ""],
  ]);
  const table: Table = { name: programme.slug, rows: [header, ...rows] };
  return tools.tables.write(table, order.format, `${programme.slug}-attendance`);
}

/** Who got a broadcast, who did not, and why. @throws AppError `not-found`, `not-allowed` */
export async function exportDeliveries(
  tools: ExportTools,
  actor: Actor,
  slug: string,
  order: ExportOrder & { readonly broadcastId: string },
): Promise<WrittenFile> {
  const { programme, language, note } = await beginExport(tools, actor, slug, order, "deliveriesExported");
  const found = await tools.lists.deliveries(programme.id, order.broadcastId);
  if (!found)
    throw new AppError("not-found", `There is no broadcast "${order.broadcastId}" in this programme.`);
  await note(found.length);
  const say = (word: ShownWord) => SHOWN_WORDS[word][language];
  const header = (["name", "account", "status", "reason", "sentAt", "readAt"] as const).map(say);
  const rows = found.map((one) => [
    ...[one.name, one.account ?? "", one.status, one.reason ?? ""],
    ...[momentIn(programme, one.sentAt), momentIn(programme, one.readAt)],
  ]);
  const table: Table = { name: programme.slug, rows: [header, ...rows] };
  return tools.tables.write(table, order.format, `${programme.slug}-deliveries`);
}

/** What every export begins with. @throws AppError `not-found`, `not-allowed` */
export async function beginExport(
  tools: ExportTools,
  actor: Actor,
  slug: string,
  order: ExportOrder<string>,
  action: string,
) {
  const programme = await programmeFor(tools.lists, actor, slug, "coordinator");
  return {
    ...{ programme, language: order.language ?? languageOf(programme) },
    note: (rows: number) =>
      tools.lists.note(
        {
          actor,
          programmeId: programme.id,
          action,
          subjectId: null,
          details: { rows, format: order.format },
        },
        tools.system.now(),
      ),
  };
}

const words = (text: LocalText | null | undefined, language: Language) =>
  text ? inLanguage(text, language) : "";

/** On the programme's clock. */
export function momentIn({ timezone }: ListProgramme, at: number | null): string {
  if (at === null) return "";
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).toPlainDateTime();
  return local.toString({ smallestUnit: "minute" }).replace("T", " ");
}
