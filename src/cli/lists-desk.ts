/** What the commands `roster …` and `timetable …` do, on the database. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { calendarFiles } from "../adapters/ical/calendar-files.ts";
import { prismaFormStore } from "../adapters/prisma/form-store.ts";
import { prismaListStore } from "../adapters/prisma/list-store.ts";
import { prismaRosterStore } from "../adapters/prisma/roster-store.ts";
import { prismaTimetableStore } from "../adapters/prisma/timetable-store.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { tableFiles } from "../adapters/tables/files.ts";
import { isLanguage, type Language } from "../core/language/language.ts";
import { faultText, type Fault } from "../core/lists/faults.ts";
import {
  exportAttendance,
  exportDeliveries,
  exportRoster,
  exportTimetable,
  type ExportTools,
} from "../services/lists/export-lists.ts";
import { exportResponses } from "../services/lists/export-responses.ts";
import { importRoster, type ImportOrder, type RosterTools } from "../services/lists/import-roster.ts";
import { importTimetable, type TimetableTools } from "../services/lists/import-timetable.ts";
import { TABLE_FORMATS, type WrittenFile } from "../services/ports/tables.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { printRow } from "./printed.ts";
import { readBytes } from "./written-file.ts";

interface ImportOptions extends ActingOptions {
  readonly apply?: true;
  readonly map: readonly string[];
  readonly sheet?: string;
  readonly language: string;
}
export interface RosterOptions extends ImportOptions {
  readonly cohort?: string;
  readonly createUnits?: true;
}
export interface TimetableOptions extends ImportOptions {
  readonly createVenues?: true;
  readonly urgent?: string;
  readonly silent?: true;
}
export interface ExportOptions extends ActingOptions {
  readonly out: string;
  readonly language?: string;
}

export interface AttendanceExportOptions extends ExportOptions {
  readonly session?: string;
}

/** So many of each kind are printed. */
const SHOWN = 20;

/** @throws Refusal, AppError */
export async function importPeople(programme: string, file: string, options: RosterOptions): Promise<void> {
  const order = await orderOf(file, options);
  await acting(options, async (at) => {
    const { cohort, createUnits: createsUnits } = options;
    console.error(`Reading ${file} …`);
    const report = await importRoster(listTools(at), at.actor, programme, { ...order, cohort, createsUnits });
    const { added, changed, onlyInBase, same, newUnits, newSupervisors } = report;
    aboutFile(report);
    printSome("added", added, ({ line, name, cohort: seat, isNew }) => [
      line,
      name,
      seat,
      isNew ? "new" : "known",
    ]);
    printSome("changed", changed, ({ line, name, changes }) => [line, name, ...changes.map(said)]);
    printSome("not in the file, left as they are", onlyInBase, ({ name, cohort: seat }) => [name, seat]);
    printSome("new units", newUnits, (name) => [name]);
    printSome("new supervisors", newSupervisors, (name) => [name]);
    console.log(`${String(same)} as they were.`);
    conclude(report, options);
  });
}

/** @throws Refusal, AppError */
export async function importSessions(
  programme: string,
  file: string,
  options: TimetableOptions,
): Promise<void> {
  const order = await orderOf(file, options);
  await acting(options, async (at) => {
    const { createVenues: createsVenues, urgent: urgentReason, silent: isSilent } = options;
    const wishes = { createsVenues, urgentReason, isSilent };
    const report = await importTimetable(timetableTools(at), at.actor, programme, { ...order, ...wishes });
    aboutFile(report);
    printSome("added", report.added, ({ line, title, date, startTime }) => [
      line,
      `${date} ${startTime}`,
      title,
    ]);
    printSome("changed", report.changed, ({ line, title, changes, concerned }) => [
      ...[line, title, ...changes.map(said)],
      concerned
        ? `${String(concerned.told.length)} are told, ${String(concerned.unreached.length)} cannot be`
        : "",
    ]);
    printSome("not in the file, left as they are", report.onlyInBase, ({ title, date }) => [date, title]);
    printSome("new venues", report.newVenues, (name) => [name]);
    console.log(`${String(report.same)} as they were.`);
    conclude(report, options);
  });
}

/** @throws Refusal, AppError */
export async function exportPeople(programme: string, options: ExportOptions): Promise<void> {
  const format = formatOf(options.out, TABLE_FORMATS);
  await exported(options, (at, language) =>
    exportRoster(exportTools(at), at.actor, programme, { format, language }),
  );
}

/** @throws Refusal, AppError */
export async function exportSessions(programme: string, options: ExportOptions): Promise<void> {
  const format = formatOf(options.out, ["ics", ...TABLE_FORMATS] as const);
  await exported(options, (at, language) =>
    exportTimetable(exportTools(at), at.actor, programme, { format, language }),
  );
}

/** @throws Refusal, AppError */
export async function exportWhoWasThere(programme: string, options: AttendanceExportOptions): Promise<void> {
  const format = formatOf(options.out, TABLE_FORMATS);
  await exported(options, (at, language) =>
    exportAttendance(exportTools(at), at.actor, programme, { format, language, sessionId: options.session }),
  );
}

/** @throws Refusal, AppError */
export async function exportRecipients(
  programme: string,
  broadcastId: string,
  options: ExportOptions,
): Promise<void> {
  const format = formatOf(options.out, TABLE_FORMATS);
  await exported(options, (at, language) =>
    exportDeliveries(exportTools(at), at.actor, programme, { format, language, broadcastId }),
  );
}

/** @throws Refusal, AppError */
export async function exportAnswers(programme: string, form: string, options: ExportOptions): Promise<void> {
  const format = formatOf(options.out, TABLE_FORMATS);
  await exported(options, (at, language) => {
    const tools = { ...exportTools(at), forms: prismaFormStore(at.db) };
    return exportResponses(tools, at.actor, programme, { format, language, form });
  });
}

/** Writes the file that `make` gives. @throws Refusal, AppError */
async function exported(
  options: ExportOptions,
  make: (at: Acting, language: Language | undefined) => Promise<WrittenFile>,
): Promise<void> {
  const language = options.language === undefined ? undefined : languageOf(options.language);
  await acting(options, async (at) => {
    const { bytes } = await make(at, language);
    await writeFile(options.out, bytes);
    console.log(`Written: ${options.out}`);
  });
}

/** @throws Refusal where the file's ending is none of these */
function formatOf<Format extends string>(file: string, formats: readonly Format[]): Format {
  const ending = path.extname(file).slice(1).toLowerCase();
  const format = formats.find((one) => one === ending);
  if (!format) throw new Refusal(`${file} must end in one of: ${formats.map((one) => `.${one}`).join(", ")}`);
  return format;
}

/** @throws Refusal */
function languageOf(word: string): Language {
  if (!isLanguage(word)) throw new Refusal("--language is vi, ja or en.");
  return word;
}

async function orderOf(file: string, { map, sheet, apply, language }: ImportOptions): Promise<ImportOrder> {
  languageOf(language);
  const pairs = map.map((pair) => {
    const at = pair.lastIndexOf("=");
    if (at < 1) throw new Refusal(`--map "${pair}": write <header>=<field>.`);
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
  return {
    bytes: await readBytes(file),
    isApplied: apply === true,
    map: Object.fromEntries(pairs) as never,
    sheet,
  };
}

function aboutFile({ sheet, unused }: { readonly sheet: string; readonly unused: readonly string[] }): void {
  if (sheet !== "") console.log(`Sheet: ${sheet}`);
  if (unused.length > 0) console.log(`Columns that mean nothing here: ${unused.join(", ")}`);
}

const said = ({
  field,
  from,
  to,
}: {
  readonly field: string;
  readonly from: string | null;
  readonly to: string;
}) => `${field}: ${from ?? "–"} → ${to}`;

function printSome<Item>(
  what: string,
  items: readonly Item[],
  cells: (item: Item) => readonly (string | number)[],
): void {
  if (items.length === 0) return;
  console.log(`${String(items.length)} ${what}:`);
  for (const item of items.slice(0, SHOWN)) printRow("", ...cells(item));
  if (items.length > SHOWN) console.log(`\t… and ${String(items.length - SHOWN)} more`);
}

function conclude(
  { faults, isApplied }: { readonly faults: readonly Fault[]; readonly isApplied: boolean },
  { language }: ImportOptions,
): void {
  for (const fault of faults.slice(0, 100))
    printRow(`line ${String(fault.line)}`, fault.column, fault.value, faultText(fault, languageOf(language)));
  if (faults.length > 0)
    throw new Refusal(`${String(faults.length)} places must be mended first. Nothing was changed.`);
  console.log(isApplied ? "Done." : "Nothing was changed. Do it: the same with --apply.");
}

function listTools({ db, ground, system }: Acting): RosterTools {
  const secrets = sealWith(ground.secretKey);
  return { rosters: prismaRosterStore(db, secrets), tables: tableFiles, secrets, system };
}

function timetableTools({ db, house, hoursOf, system }: Acting): TimetableTools {
  const files = { tables: tableFiles, calendars: calendarFiles };
  return { timetables: prismaTimetableStore(db), ...files, accounts: house.accounts, hoursOf, system };
}

function exportTools({ db, ground, system }: Acting): ExportTools {
  const files = { tables: tableFiles, calendars: calendarFiles };
  return { lists: prismaListStore(db), ...files, secrets: sealWith(ground.secretKey), system };
}
