/** What the command `report` does, on the database. */
import { writeFile } from "node:fs/promises";
import { echartsCharts } from "../adapters/echarts/charts.ts";
import { prismaReportStore } from "../adapters/prisma/report-store.ts";
import { tableFiles } from "../adapters/tables/files.ts";
import type { Language } from "../core/language/language.ts";
import { programmeReport } from "../services/reports/make-report.ts";
import { acting, type ActingOptions } from "./acting.ts";

export interface ReportOptions extends ActingOptions {
  readonly language: Language;
  readonly out?: string;
}

/** Writes the page to a file and says where. @throws Refusal, AppError */
export async function report(programme: string, options: ReportOptions): Promise<void> {
  await acting(options, async ({ actor, db }) => {
    const tools = { store: prismaReportStore(db), charts: echartsCharts(), tables: tableFiles };
    const page = await programmeReport(tools, actor, programme, options.language);
    const file = options.out ?? `${programme}-report.html`;
    await writeFile(file, page);
    console.log(`The report of ${programme} is in ${file}. Open it in a browser, or print it.`);
  });
}
