/** What came out of a programme, as one page. */
import { z } from "zod";
import { LANGUAGES } from "../../../core/language/language.ts";
import { programmeReport, type ReportTools } from "../../../services/reports/make-report.ts";
import { route, type Route } from "../route.ts";

/** Of the token's own programme only. */
export function reportRoutes(tools: ReportTools): readonly Route[] {
  return [
    route({
      ...{ method: "get", path: "/report", tag: "Report", role: "viewer" },
      summary: "The report of the programme, as one HTML page that needs nothing else",
      query: z.strictObject({
        language: z.enum(LANGUAGES).default("vi").describe("of the page's own words"),
      }),
      result: z.object({ html: z.string() }),
      handle: async ({ actor, programme, query: { language } }) => ({
        html: await programmeReport(tools, actor, programme, language),
      }),
    }),
  ];
}
