/** `donghanh rehearse`: a course on a simulated clock, with nobody at the other end. */
import { Command, InvalidArgumentError } from "commander";
import type { RehearseOptions } from "./rehearse-desk.ts";

export function rehearseCommand(): Command {
  return new Command("rehearse")
    .description(
      "run a whole course on a simulated clock: who would get what when, and what is wrong with it",
    )
    .argument("<programme>", "its slug")
    .option(
      "--from <day>",
      "the first day, 2026-11-24; today, or two days before the course if it has begun",
      day,
    )
    .option("--days <number>", "how many days; the whole course if left out", count)
    .option("--seed <number>", "the chance in it: the same people do the same again", count, 1)
    .option("--people", "person by person as well")
    .option("--json", "everything as JSON")
    .option("--as <coordinator>", "who does it: a name or id")
    .addHelpText(
      "after",
      `
Nobody is written to and nothing is changed: the programme is copied into a database of its own, which is gone afterwards.

Examples:
  $ donghanh rehearse hanoi-reform
  $ donghanh rehearse hanoi-reform --from 2026-11-24 --days 7 --people
  $ donghanh rehearse hai-phong-kagawa --json > rehearsal.json`,
    )
    .action(async (programme: string, options: RehearseOptions) =>
      (await import("./rehearse-desk.ts")).rehearse(programme, options),
    );
}

function count(written: string): number {
  if (!/^[1-9]\d{0,4}$/.test(written)) throw new InvalidArgumentError("A whole number from 1 to 99999.");
  return Number(written);
}

function day(written: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written));
  if (!isDay || new Date(written).toISOString().slice(0, 10) !== written)
    throw new InvalidArgumentError("A day such as 2026-11-24.");
  return written;
}
