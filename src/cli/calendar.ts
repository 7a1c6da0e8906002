/** `donghanh calendar …`: when the people of a programme are written to first. */
import { Command } from "commander";
import type { ActingOptions } from "./acting.ts";
import type { DayOptions, HoursOptions } from "./calendar-desk.ts";

export function calendarCommand(): Command {
  const command = new Command("calendar")
    .description("quiet hours, days off and holidays of a programme: when its people are written to first")
    .addHelpText(
      "after",
      `
Examples:
  $ donghanh calendar show hanoi-reform --year 2027
  $ donghanh calendar add hanoi-reform 2026-12-31 --note "Bridge day"
  $ donghanh calendar add hanoi-reform 2026-12-26 --working --note "Swapped with the bridge day"
  $ donghanh calendar set hanoi-reform --quiet 21:00-07:00 --days-off sat,sun`,
    );
  const staff = (name: string, description: string) =>
    command
      .command(name)
      .description(description)
      .argument("<programme>", "its slug")
      .option("--as <coordinator>", "who does it: a name or id");
  staff("show", "hours, days off, and the holidays and exceptions of a year")
    .option("--year <year>", "else this year")
    .action(async (programme: string, options: ActingOptions & { year?: string }) =>
      (await desk()).show(programme, options),
    );
  staff("add", "a day off of the office's own; with --working, a day on which it works all the same")
    .argument("<day>", "such as 2026-12-31")
    .option("--working", "the office works on this day")
    .option("--note <words>", "why")
    .action(async (programme: string, day: string, options: DayOptions) =>
      (await desk()).add(programme, day, options),
    );
  staff("remove", "take such a day away again")
    .argument("<day>", "such as 2026-12-31")
    .action(async (programme: string, day: string, options: ActingOptions) =>
      (await desk()).remove(programme, day, options),
    );
  staff("set", "quiet hours, weekly days off, the country whose holidays count")
    .option("--quiet <hours>", "local times, such as 21:00-07:00")
    .option("--days-off <days>", "such as sat,sun; none: -")
    .option("--country <country>", "VN or JP")
    .action(async (programme: string, options: HoursOptions) => (await desk()).set(programme, options));
  return command;
}

const desk = () => import("./calendar-desk.ts");
