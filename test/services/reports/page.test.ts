/** The page of a report: it stands alone, and nobody's words do harm. */
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/core/language/language.ts";
import type { Part, Report } from "../../../src/core/report/report.ts";
import { reportPage } from "../../../src/services/reports/page.ts";

const evil = '<script>alert("x")</script>';
const chart: Part = {
  ...{ type: "chart", title: "Dễ hiểu?", rows: ["1"], series: [{ name: "n", values: [1] }] },
  ...{ most: null, isPercent: false, isStacked: false },
};
const grid: Part = {
  ...{ type: "grid", title: "So sánh", columns: [evil], most: [5] },
  rows: [{ name: "PAPI", count: 2, values: [4.5] }],
};
const report: Report = {
  ...{ title: "Cải cách hành chính", when: "24/11/2026" },
  sections: [
    {
      title: evil,
      parts: [chart, grid, { type: "words", title: "Ý kiến", said: [{ words: evil, where: "PAPI" }] }],
    },
  ],
};

describe("the page of a report", () => {
  it.each(LANGUAGES)("in %s stands alone and shows what people wrote as they wrote it", (language) => {
    const csv = '"=1+1"';
    const drawn = new Map([chart, grid].map((part) => [part, { picture: "<svg></svg>", csv }]));
    const page = reportPage(report, drawn, language);
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).not.toContain(evil);
    expect(page).toContain("<li>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
    expect(page.match(/data:text\/csv;charset=utf-8,%22%3D1%2B1%22/g)).toHaveLength(2);
    expect(page).not.toMatch(/(src|href)="https?:/);
  });
});
