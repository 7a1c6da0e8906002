/** `donghanh attendance …`: the room's screen, who was there, corrections, the sheet to sign. */
import { Command } from "commander";
import type { CorrectOptions, MakeUpOptions, NamedOptions, SheetOptions } from "./attendance-desk.ts";
import type { AttendanceExportOptions } from "./lists-desk.ts";

export function attendanceCommand(): Command {
  const command = new Command("attendance")
    .description("check-in by the room's screen, who was at a session, corrections, the sheet to sign")
    .addHelpText(
      "after",
      `
Examples:
  $ donghanh attendance screen "PAPI"
  $ donghanh attendance show "PAPI"
  $ donghanh attendance correct "PAPI" "Phạm Ngọc Lan" --seen present --note "Quên điện thoại"
  $ donghanh attendance sheet "PAPI" --out papi.html`,
    );
  const of = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<session>", "its id, or a part of its title")
      .option("--on <day>", "the day on which it is, where several are called the same")
      .option("--as <coordinator>", "who does it: a name or id");
  of("screen", "the address of the page for the room's screen, which shows the code").action(
    async (named: string, options: NamedOptions) => (await desk()).screen(named, options),
  );
  of("show", "everybody whom the session concerns, with what they said and what was seen").action(
    async (named: string, options: NamedOptions) => (await desk()).show(named, options),
  );
  of("correct", "put right what was seen of somebody")
    .argument("<participant>", "a name or id")
    .requiredOption("--seen <what>", "present, late, absent, or none")
    .requiredOption("--note <why>", "stays beside it")
    .action(async (named: string, participant: string, options: CorrectOptions) =>
      (await desk()).correct(named, participant, options),
    );
  of("sheet", "a page to be printed and signed")
    .requiredOption("--out <file>", "where to write it, such as sheet.html")
    .option("--language <language>", "vi, ja or en; else the programme's")
    .action(async (named: string, options: SheetOptions) => (await desk()).sheet(named, options));
  of("make-up", "it makes up for another session: whoever was absent there is offered it")
    .requiredOption("--for <session>", "the one that was missed: its id, or a part of its title")
    .option("--places <number>", "how many there are; else there is no limit")
    .action(async (named: string, options: MakeUpOptions) => (await desk()).makeUp(named, options));
  command
    .command("export")
    .description("who said that they come and who was seen, of all sessions that have begun, as a list")
    .argument("<programme>", "its slug")
    .requiredOption("--out <file>", "where to; its ending says how: .xlsx or .csv")
    .option("--session <id>", "only of this session")
    .option("--language <language>", "of headers and names: vi, ja or en; without it that of the country")
    .option("--as <coordinator>", "who does it: a name or id")
    .action(async (programme: string, options: AttendanceExportOptions) =>
      (await import("./lists-desk.ts")).exportWhoWasThere(programme, options),
    );
  return command;
}

const desk = () => import("./attendance-desk.ts");
