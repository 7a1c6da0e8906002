/** `donghanh roster …` and `donghanh timetable …`: lists in, lists out. */
import { Command } from "commander";
import type { ExportOptions, RosterOptions, TimetableOptions } from "./lists-desk.ts";

const several = (pair: string, before: readonly string[]) => [...before, pair];

/** What all imports take. */
function importing(command: Command, description: string): Command {
  return command
    .command("import")
    .description(description)
    .argument("<programme>", "its slug")
    .argument("<file>", "the list")
    .option("--apply", "do it; else it is only shown what it would do")
    .option(
      "--map <header=field>",
      "what a header stands for, where it is not recognised; several times",
      several,
      [],
    )
    .option("--sheet <name>", "the sheet, where the first that fits is not meant")
    .option("--language <language>", "of the sentences about wrong rows: vi, ja or en", "en")
    .option("--as <coordinator>", "who does it: a name or id");
}

function exporting(command: Command, description: string, formats: string): Command {
  return command
    .command("export")
    .description(description)
    .argument("<programme>", "its slug")
    .requiredOption("--out <file>", `where to; its ending says how: ${formats}`)
    .option("--language <language>", "of headers and names: vi, ja or en; without it that of the country")
    .option("--as <coordinator>", "who does it: a name or id");
}

export function rosterCommand(): Command {
  const command = new Command("roster")
    .description("the people of a programme, from a list and to a list")
    .addHelpText(
      "after",
      `
docs/lists.md says which columns are understood. The same list twice changes nothing; nobody is ever removed.

Examples:
  $ donghanh roster import hanoi-reform danh-sach.xlsx
  $ donghanh roster import hanoi-reform danh-sach.xlsx --cohort departments --create-units --apply
  $ donghanh roster export hanoi-reform --out roster.xlsx`,
    );
  importing(command, "people from XLSX or CSV: shown first, then kept whole or not at all")
    .option("--cohort <slug>", "of lines that name none")
    .option("--create-units", "make units that nobody knows")
    .action(async (programme: string, file: string, options: RosterOptions) =>
      (await desk()).importPeople(programme, file, options),
    );
  exporting(command, "everybody who is enrolled, as the import reads it", ".xlsx or .csv").action(
    async (programme: string, options: ExportOptions) => (await desk()).exportPeople(programme, options),
  );
  return command;
}

export function timetableCommand(): Command {
  const command = new Command("timetable")
    .description("the sessions of a programme, from a list or calendar and to one")
    .addHelpText(
      "after",
      `
What moves is told to those who had been told of it. docs/lists.md says which columns are understood.

Examples:
  $ donghanh timetable import hanoi-reform lich-hoc.xlsx
  $ donghanh timetable import hanoi-reform calendar.ics --create-venues --apply
  $ donghanh timetable export hanoi-reform --out lich-hoc.ics`,
    );
  importing(command, "sessions from XLSX, CSV or ICS: shown first, then kept whole or not at all")
    .option("--create-venues", "make venues that nobody knows")
    .option("--urgent <reason>", "tell what moves in quiet hours and on days off too; why")
    .option("--silent", "tell nobody what moves")
    .action(async (programme: string, file: string, options: TimetableOptions) =>
      (await desk()).importSessions(programme, file, options),
    );
  exporting(command, "all sessions, as the import reads them", ".ics, .xlsx or .csv").action(
    async (programme: string, options: ExportOptions) => (await desk()).exportSessions(programme, options),
  );
  return command;
}

const desk = () => import("./lists-desk.ts");
