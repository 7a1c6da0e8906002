/** `donghanh report`: what came out of a programme, as one page. */
import { Command, Option } from "commander";
import { LANGUAGES } from "../core/language/language.ts";
import type { ReportOptions } from "./report-desk.ts";

export function reportCommand(): Command {
  return new Command("report")
    .description("what came out of a programme: one HTML page with charts, free texts and numbers")
    .argument("<programme>", "its slug")
    .addOption(
      new Option("--language <language>", "of the page's own words").choices(LANGUAGES).default("vi"),
    )
    .option("--out <file>", "where to write it (else <programme>-report.html)")
    .option("--as <coordinator>", "who asks: a name or id")
    .action(async (programme: string, options: ReportOptions) =>
      (await import("./report-desk.ts")).report(programme, options),
    );
}
