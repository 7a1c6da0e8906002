/** `donghanh feed …`: secret addresses at which people's phones read their timetable. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";

export function feedCommand(): Command {
  const command = new Command("feed")
    .description("secret addresses at which a participant's phone reads their timetable as a calendar")
    .addHelpText(
      "after",
      `
Examples:
  $ donghanh feed make hanoi-reform "Phạm Ngọc Lan"
  $ donghanh feed revoke hanoi-reform "Phạm Ngọc Lan"`,
    );
  const of = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<programme>", "its slug")
      .option("--as <coordinator>", "who does it: a name or id");
  const who = ["<participant>", "a name, reference or id"] as const;
  of("list", "those that work: whose, made when, last read when").action(
    async (programme: string, options: ActingOptions) => (await desk()).list(programme, options),
  );
  of("make", "one more address for somebody; it is shown once")
    .argument(...who)
    .action(async (programme: string, named: string, options: ActingOptions) =>
      (await desk()).make(programme, named, options),
    );
  of("revoke", "all addresses of somebody stop working")
    .argument(...who)
    .action(async (programme: string, named: string, options: ActingOptions) =>
      (await desk()).revoke(programme, named, options),
    );
  return command;
}

const desk = () => import("./feed-desk.ts");
