/** Reports: what is compared, what stays hidden. */
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/core/form/answer.ts";
import { formSchema } from "../../../src/core/form/form.ts";
import { makeReport } from "../../../src/core/report/make-report.ts";
import { tableOf, type Chart, type Grid, type Part, type Report } from "../../../src/core/report/report.ts";
import type { ReportData, ReportForm, ReportResponse } from "../../../src/core/report/report-data.ts";

const DEPARTMENTS = "11111111-0000-4000-8000-000000000001";
const PAPI = "22222222-0000-4000-8000-000000000001";
const IHANOI = "22222222-0000-4000-8000-000000000002";

const feedback = (isAnonymous: boolean) =>
  formSchema.parse({
    ...{ kind: "feedback", per: "session", languages: ["vi"], isAnonymous },
    title: { vi: "Góp ý" },
    thanks: { vi: "Cảm ơn" },
    questions: [
      { id: "clear", type: "rating", text: { vi: "Dễ hiểu?" } },
      {
        id: "more",
        type: "choice",
        text: { vi: "Học thêm?" },
        options: [option("yes", "Có"), option("no", "Không")],
      },
      { id: "words", type: "text", text: { vi: "Ý kiến" }, isRequired: false },
    ],
  });
const quiz = (title: string) =>
  formSchema.parse({
    ...{ kind: "quiz", languages: ["vi"], title: { vi: title }, thanks: { vi: "Cảm ơn" } },
    questions: [
      {
        ...{ id: "index", type: "choice", text: { vi: "PAPI là gì?" } },
        options: [{ ...option("right", "Chỉ số"), isRight: true }, option("wrong", "Món ăn")],
      },
    ],
  });
function option(id: string, vi: string) {
  return { id, text: { vi } };
}

function response(answers: Answers, over: Partial<ReportResponse> = {}): ReportResponse {
  return {
    answers,
    subjectId: null,
    score: null,
    maxScore: null,
    sessionId: PAPI,
    cohortIds: [],
    unit: null,
    day: "2026-11-24",
    ...over,
  };
}
const asked = (form: Omit<ReportForm, "sent" | "asked">): ReportForm => ({
  ...form,
  sent: form.responses.length,
  asked: 10,
});

function data(over: Partial<ReportData>): ReportData {
  return {
    ...{ name: { vi: "Cải cách hành chính" }, startsOn: "2026-11-24", endsOn: "2026-11-25", people: 10 },
    cohorts: [{ id: DEPARTMENTS, name: { vi: "Sở, ngành" } }],
    sessions: [
      {
        id: PAPI,
        title: { vi: "PAPI" },
        date: "2026-11-24",
        speakers: [{ vi: "TS. Lê Thu" }],
        cohortIds: [DEPARTMENTS],
        people: 10,
      },
      {
        id: IHANOI,
        title: { vi: "iHanoi" },
        date: "2026-11-25",
        speakers: [{ vi: "Trần An" }],
        cohortIds: [DEPARTMENTS],
        people: 10,
      },
    ],
    ...{ attendance: [], forms: [] },
    ...over,
  };
}
const parts = (report: Report): readonly Part[] => report.sections.flatMap((section) => section.parts);
const charts = (report: Report) => parts(report).filter((part): part is Chart => part.type === "chart");
const grids = (report: Report) => parts(report).filter((part): part is Grid => part.type === "grid");

describe("a report", () => {
  const rated = (clear: number, sessionId: string, more = "yes") =>
    response({ clear, more, words: clear < 3 ? "Nhanh quá" : null }, { sessionId });

  it("counts the answers to each question and compares sessions and speakers", () => {
    const responses = [rated(5, PAPI), rated(4, PAPI), rated(2, IHANOI, "no")];
    const report = makeReport(
      data({ forms: [asked({ slug: "day", definition: feedback(false), responses })] }),
      "vi",
    );
    const titles = charts(report).map(({ title }) => title);
    expect(titles).toContain("Dễ hiểu? · Trung bình 3,67 trên 5");
    expect(charts(report).find(({ title }) => title === "Học thêm?")).toMatchObject({
      ...{ rows: ["Có", "Không"], series: [{ values: [2, 1] }] },
    });
    expect(grids(report)[0]).toMatchObject({
      title: "So sánh các buổi",
      rows: [
        { name: "24/11/2026 · PAPI", count: 2, values: [4.5] },
        { name: "25/11/2026 · iHanoi", count: 1, values: [2] },
      ],
    });
    expect(grids(report)[1]?.rows.map(({ name }) => name)).toEqual(
      ["Trần An", "TS. Lê Thu"].sort((a, b) => a.localeCompare(b, "vi")),
    );
    expect(parts(report)).toContainEqual({
      ...{ type: "words", title: "Ý kiến", said: [{ words: "Nhanh quá", where: "25/11/2026 · iHanoi" }] },
    });
    expect(charts(report).find(({ title }) => title === "Tỷ lệ trả lời")?.series[0]?.values).toEqual([30]);
  });

  it("shows nothing of an anonymous form before five have answered, and no session of fewer", () => {
    const form = (responses: readonly ReportResponse[]) =>
      makeReport(data({ forms: [asked({ slug: "day", definition: feedback(true), responses })] }), "vi");
    const four = form([1, 2, 1, 2].map((clear) => rated(clear, PAPI)));
    expect(JSON.stringify(four)).not.toContain("Nhanh quá");
    expect(grids(four)).toEqual([]);
    const mixed = form([...[1, 2, 1, 2, 5].map((clear) => rated(clear, PAPI)), rated(1, IHANOI)]);
    expect(grids(mixed)[0]?.rows).toEqual([
      { name: "24/11/2026 · PAPI", count: 5, values: [2.2] },
      { name: "25/11/2026 · iHanoi: chưa đủ phiếu", count: 1, values: [null] },
    ]);
    const words = parts(mixed).find((part) => part.type === "words");
    expect(words?.type === "words" && words.said.map(({ where }) => where)).toEqual(
      Array(4).fill("24/11/2026 · PAPI"),
    );
    // Nor can the one who was alone be read off the difference.
    const clear = charts(mixed).find(({ title }) => title.startsWith("Dễ hiểu?"));
    expect(clear?.series[0]?.values).toEqual([2, 2, 0, 0, 1]);
    expect(parts(mixed)).toContainEqual({
      ...{ type: "note", words: "Không tính 1 phiếu của buổi chưa đủ phiếu, để không ai bị nhận ra." },
    });
  });

  it("shows the gain of whoever took the test before and the one after, question by question", () => {
    const sat = (subjectId: string | null, answer: string) =>
      response(
        { index: answer },
        { subjectId, sessionId: null, score: answer === "right" ? 1 : 0, maxScore: 1 },
      );
    const taken = (isAnonymous: boolean, ...answers: [string, string][]) => ({
      definition: { ...quiz("Bài"), isAnonymous },
      responses: answers.map(([who, answer]) => sat(isAnonymous ? null : who, answer)),
    });
    const partsOf = (...[pre, post]: [ReturnType<typeof taken>, ReturnType<typeof taken>]) => {
      const forms = [asked({ slug: "papi-pre", ...pre }), asked({ slug: "papi-post", ...post })];
      return makeReport(data({ forms }), "vi").sections.find(({ title }) => title.startsWith("Trước và sau"))
        ?.parts;
    };
    const words = (part: Part | undefined) => part?.type === "note" && part.words;
    const chart = (part: Part | undefined) => part?.type === "chart" && tableOf(part);

    // Minh was there before only, Hà after only.
    const named = partsOf(
      taken(false, ["Lan", "wrong"], ["Tú", "right"], ["Minh", "wrong"]),
      taken(false, ["Lan", "right"], ["Tú", "right"], ["Hà", "wrong"]),
    );
    expect(words(named?.[0])).toBe("Chỉ so sánh 2 người hoặc đơn vị đã trả lời cả trước và sau.");
    expect(chart(named?.[1])).toEqual([
      ["", "Trước", "Sau"],
      ["PAPI là gì?", 50, 100],
      ["Trả lời đúng", 50, 100],
    ]);

    const five = (answer: string): [string, string][] => Array<[string, string]>(5).fill(["", answer]);
    const anonymous = partsOf(taken(true, ...five("wrong")), taken(false, ["Lan", "right"]));
    expect(words(anonymous?.[0])).toMatch(/^Phiếu ẩn danh: so sánh tất cả/);
    expect(chart(anonymous?.[1])).toContainEqual(["Trả lời đúng", 0, 100]);

    const nobody = partsOf(taken(false, ["Lan", "wrong"]), taken(false, ["Minh", "right"]));
    expect(nobody).toEqual([{ type: "note", words: "Chưa có ai trả lời cả trước và sau." }]);
  });

  it("shows figures from before and after beside each other, of the questions that both ask", () => {
    const figures = (slug: string, ...ids: string[]) => ({
      slug,
      definition: formSchema.parse({
        ...{ kind: "survey", asks: "unit", languages: ["vi"], title: { vi: slug }, thanks: { vi: "Cảm ơn" } },
        questions: ids.map((id) => ({ id, type: "number", text: { vi: id } })),
      }),
    });
    const forms = [
      asked({
        ...figures("results-post", "days", "new"),
        responses: [
          response({ days: 4, new: 1 }, { subjectId: "Sở Nội vụ" }),
          response({ days: 6 }, { subjectId: "Sở Y tế" }),
        ],
      }),
      asked({
        ...figures("results-pre", "days", "old"),
        responses: [response({ days: 9, old: 1 }, { subjectId: "Sở Nội vụ" })],
      }),
    ];
    expect(grids(makeReport(data({ forms }), "vi")).map(tableOf)).toEqual([
      [
        ["", "n", "Trước", "Sau"],
        ["days", 1, 9, 4],
      ],
    ]);
  });

  it("counts attendance by session and unit, of sessions at which it was taken", () => {
    const counts = (sessionId: string, unit: string, present: number, late: number, excused: number) => ({
      sessionId,
      unit: { vi: unit },
      expected: 5,
      present,
      late,
      excused,
    });
    const attendance = [
      counts(PAPI, "Sở Nội vụ", 4, 1, 0),
      counts(PAPI, "Sở Y tế", 2, 0, 1),
      counts(IHANOI, "Sở Y tế", 0, 0, 1),
    ];
    const [sessions, units] = charts(makeReport(data({ attendance }), "vi"));
    expect(sessions && tableOf(sessions)).toEqual([
      ["", "Đúng giờ", "Đến muộn", "Xin vắng", "Vắng"],
      ["24/11/2026 · PAPI", 6, 1, 1, 2],
    ]);
    expect(units && tableOf(units)).toEqual([
      ["", "Có mặt"],
      ["Sở Nội vụ", 100],
      ["Sở Y tế", 40],
    ]);
  });
});
