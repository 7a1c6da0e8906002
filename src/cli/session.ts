/** `donghanh session …`: what the desk does with it, and changes that people are told: time, place, cancelled. */
import { Command } from "commander";
import { addVerbs } from "./desk.ts";
import type { ActingOptions } from "./acting.ts";
import type { MoveOptions, RoomOptions, SessionOptions } from "./session-desk.ts";

export function sessionCommand(): Command {
  const command = new Command("session")
    .description(
      "add a session, move it, give it another place, cancel it; those who had been told are told the change",
    )
    .addHelpText(
      "after",
      `
Without --yes, move, room, cancel and revive only show who had been told and what would happen.

Examples:
  $ donghanh session list hanoi-reform
  $ donghanh session add hanoi-reform --title PAPI --date 2026-11-26 --start-time 08:00 --end-time 11:30 --cohorts departments
  $ donghanh session move "PAPI" --to 2026-11-27 --start 13:30 --end 16:30
  $ donghanh session room "PAPI" --room "Phòng 301" --yes
  $ donghanh session cancel "PAPI" --urgent "Bão số 9" --yes`,
    );
  command
    .command("list")
    .description("the sessions to come, and how many people were told of each")
    .argument("[programme]", "its slug")
    .option("--as <coordinator>", "who looks: a name or id")
    .action(async (programme: string | undefined, options: ActingOptions) =>
      (await desk()).list(programme, options),
    );
  const change = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<session>", "its id, or a part of its title")
      .option("--on <day>", "the day on which it is now, where several are called the same")
      .option("--urgent <reason>", "tell it in quiet hours and on days off too; why")
      .option("--yes", "do it; else it is only shown")
      .option("--as <coordinator>", "who does it: a name or id");
  change("move", "to another day or time")
    .option("--to <day>", "such as 2026-11-27")
    .option("--start <time>", "local, such as 13:30")
    .option("--end <time>", "local")
    .action(async (named: string, options: MoveOptions) => (await desk()).move(named, options));
  change("room", "to another room or venue")
    .option("--room <name>", 'in Vietnamese, or per language: \'{ "vi": "Phòng 301", "en": "Room 301" }\'')
    .option("--venue <slug>", "another venue")
    .action(async (named: string, options: RoomOptions) => (await desk()).room(named, options));
  change("cancel", "it does not take place").action(async (named: string, options: SessionOptions) =>
    (await desk()).cancel(named, true, options),
  );
  change("revive", "a cancelled one takes place after all").action(
    async (named: string, options: SessionOptions) => (await desk()).cancel(named, false, options),
  );
  addVerbs(command, "session", "its id, its reference, or a part of its title");
  return command;
}

const desk = () => import("./session-desk.ts");
