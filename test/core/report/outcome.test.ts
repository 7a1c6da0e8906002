/** What came of one session in a few figures: means on one scale, pass and gain, and what stays hidden. */
import { describe, expect, it } from "vitest";
import type { Answers } from "../../../src/core/form/answer.ts";
import { formSchema } from "../../../src/core/form/form.ts";
import { figuresOf, outcomeChart, type Outcome } from "../../../src/core/report/outcome.ts";
import type { ReportForm } from "../../../src/core/report/report-data.ts";

const vi = (words: string) => ({ vi: words });
const common = { languages: ["vi"], title: vi("Phiếu"), thanks: vi("Cảm ơn") };

function form(
  slug: string,
  draft: object,
  answers: readonly Answers[],
  scores: readonly number[] = [],
): ReportForm {
  const responses = answers.map((one, n) => ({
    ...{ answers: one, score: scores[n] ?? null, maxScore: scores[n] === undefined ? null : 1 },
    ...{ subjectId: String(n), sessionId: null, cohortIds: [], unit: null, day: "2026-11-24" },
  }));
  return {
    slug,
    definition: formSchema.parse({ ...common, ...draft }),
    sent: answers.length,
    asked: 10,
    responses,
  };
}

const rating = (id: string, scale = 5) => ({ id, type: "rating", text: vi(id), scale });
const feedback = (isAnonymous: boolean, answers: readonly Answers[], scale = 5) =>
  form(
    "day",
    { kind: "feedback", isAnonymous, questions: [rating("content"), rating("room", scale)] },
    answers,
  );
const quiz = (slug: string, scores: readonly number[]) =>
  form(
    slug,
    {
      ...{ kind: "quiz", quiz: { passMark: 60 } },
      questions: [
        {
          ...{ id: "papi", type: "choice", text: vi("PAPI?") },
          options: [
            { id: "right", text: vi("Đúng"), isRight: true },
            { id: "wrong", text: vi("Sai") },
          ],
        },
      ],
    },
    scores.map((score) => ({ papi: score === 1 ? "right" : "wrong" })),
    scores,
  );
const outcome = (...forms: readonly ReportForm[]): Outcome => ({
  ...{ title: vi("PAPI"), date: "2026-11-24", programme: "hanoi", forms },
  attendance: [{ sessionId: "s", unit: null, expected: 12, present: 7, late: 2, excused: 1 }],
});

describe("the figures of an outcome", () => {
  it("put all ratings together and order the points", () => {
    const figures = figuresOf(
      outcome(
        feedback(false, [
          { content: 5, room: 2 },
          { content: 4, room: 3 },
        ]),
      ),
    );
    expect(figures).toMatchObject({
      attendance: { came: 9, late: 2, expected: 12 },
      answered: { sent: 2, asked: 10 },
      ratings: { mean: 3.5, scale: 5, high: 50, points: [{ mean: 4.5 }, { mean: 2.5 }] },
    });
    expect(figures.ratings?.spread).toBeCloseTo(Math.sqrt(1.25));
  });

  it("are percent where the scales differ", () => {
    const { ratings } = figuresOf(outcome(feedback(false, [{ content: 5, room: 2 }], 10)));
    expect(ratings).toMatchObject({ mean: 60, scale: 100, points: [{ mean: 100 }, { mean: 20 }] });
  });

  it("say how many passed, and what was gained since the test before", () => {
    const { quiz: figures } = figuresOf(
      outcome(quiz("pre-test", [1, 0, 0, 0]), quiz("post-test", [1, 1, 1, 0])),
    );
    expect(figures).toMatchObject({ mean: 75, passed: 75, passMark: 60, gain: 50 });
  });

  it("hide an anonymous form of fewer than five, and its picture shows who came", () => {
    const hidden = outcome(feedback(true, Array<Answers>(4).fill({ content: 5, room: 1 })));
    expect(figuresOf(hidden)).toMatchObject({ isHidden: true, ratings: null });
    expect(outcomeChart(hidden, "vi")).toMatchObject({
      title: "PAPI\n24/11/2026 · Điểm danh · n = 12",
      series: [{ values: [7, 2, 1, 2] }],
    });
  });

  it("are none where nothing was asked and nobody was seen", () => {
    const nothing = { ...outcome(), attendance: [] };
    expect(figuresOf(nothing)).toEqual({
      ...{ attendance: null, answered: null, isHidden: false, ratings: null, quiz: null },
    });
    expect(outcomeChart(nothing, "vi")).toBeNull();
  });
});
