/** The report of a programme: one page with its figures, their pictures and the numbers behind them. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import type { Language } from "../../core/language/language.ts";
import { makeReport } from "../../core/report/make-report.ts";
import { tableOf, type Part } from "../../core/report/report.ts";
import { namedProgramme } from "../named-programme.ts";
import type { Charts } from "../ports/charts.ts";
import type { ReportStore } from "../ports/report-store.ts";
import type { TableFiles } from "../ports/tables.ts";
import { reportPage, type Drawn } from "./page.ts";

export interface ReportTools {
  readonly store: ReportStore;
  readonly charts: Charts;
  readonly tables: Pick<TableFiles, "write">;
}

/**
 * One HTML page that needs nothing else.
 * @throws AppError `not-found`, `not-allowed`
 */
export async function programmeReport(
  { store, charts, tables }: ReportTools,
  actor: Actor,
  slug: string,
  language: Language,
): Promise<string> {
  const { id } = namedProgramme(slug, await store.programme(slug));
  demand(actor, id, "viewer");
  const report = makeReport(await store.load(id), language);
  const drawn = new Map<Part, Drawn>();
  for (const part of report.sections.flatMap(({ parts }) => parts)) {
    if (part.type !== "chart" && part.type !== "grid") continue;
    const [head = [], ...body] = tableOf(part).map((row) => row.map((value) => String(value ?? "")));
    const { bytes } = await tables.write({ name: "", rows: [head, ...body] }, "csv", "numbers");
    // Its mark at the beginning stays: spreadsheets look for it.
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    drawn.set(part, { picture: part.type === "chart" ? await charts.draw(part, language) : null, csv });
  }
  return reportPage(report, drawn, language);
}
