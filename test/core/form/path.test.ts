/** Which question comes next, what counts in the end, and what a quiz is worth. */
import { describe, expect, it } from "vitest";
import { answersOnPath, inOrder, nextQuestion, optionsInOrder, pathOf } from "../../../src/core/form/path.ts";
import { isRight, scoreOf } from "../../../src/core/form/score.ts";
import { formOf, optionsOf } from "./forms.ts";

const branching = formOf([
  { id: "rating", type: "rating" },
  { id: "why", when: { question: "rating", atMost: 2 } },
  { id: "topics", type: "many", options: optionsOf("PAPI", "PAR-Index", "iHanoi"), isRequired: false },
  { id: "papi", when: { question: "topics", is: "a" } },
  { id: "other", when: { question: "topics", isNot: ["a", "b"] } },
  { id: "silence", when: { question: "topics", isAnswered: false } },
  { id: "wish", isRequired: false },
]);

describe("the next question", () => {
  it.each([
    ["the first, of nobody who has begun", {}, "rating"],
    ["the one that a low rating opens", { rating: 2 }, "why"],
    ["past it after a high one", { rating: 3 }, "topics"],
    ["what one of several picked opens", { rating: 5, topics: ["b", "a"] }, "papi"],
    ["what none of them closes", { rating: 5, topics: ["c"] }, "other"],
    ["past both", { rating: 5, topics: ["b"] }, "wish"],
    ["what a skipped question opens", { rating: 5, topics: null }, "silence"],
    ["none at the end, a skipped one is not asked again", { rating: 5, topics: ["b"], wish: null }, null],
  ])("is %s", (_label, answers, id) => {
    expect(nextQuestion(branching, answers, 0)?.id ?? null).toBe(id);
  });

  it("counts what may still be asked", () => {
    expect(pathOf(branching, {}, 0)).toHaveLength(7);
    expect(pathOf(branching, { rating: 5 }, 0)).toHaveLength(6);
    expect(pathOf(branching, { rating: 5, topics: ["b"] }, 0).map(({ id }) => id)).toEqual([
      "rating",
      "topics",
      "wish",
    ]);
  });

  it("leaves out what was answered before another answer closed it", () => {
    expect(answersOnPath(branching, { rating: 5, why: "too long", wish: "more" })).toEqual({
      rating: 5,
      wish: "more",
    });
  });
});

const quiz = formOf(
  [
    { id: "one", type: "choice", options: optionsOf("No", "✓Yes"), points: 2 },
    { id: "several", type: "many", options: optionsOf("✓A", "B", "✓C") },
    { id: "year", type: "number", right: 2011, tolerance: 1 },
    { id: "name", right: ["Hồ Gươm"] },
    { id: "view" },
  ],
  { kind: "quiz", quiz: { passMark: 60, isShuffled: true } },
);

describe("a shuffled quiz", () => {
  it("has one order per person, always the same", () => {
    const orders = [1, 2, 3, 4, 5, 6].map((seed) => inOrder(quiz, seed).map(({ id }) => id));
    expect(new Set(orders.map(String)).size).toBeGreaterThan(2);
    expect(inOrder(quiz, 3).map(({ id }) => id)).toEqual(orders[2]);
    for (const order of orders) expect([...order].sort()).toEqual(["name", "one", "several", "view", "year"]);
  });

  it("shuffles options too", () => {
    const several = quiz.questions[1];
    if (!several) throw new Error("no such question");
    const orders = [1, 2, 3, 4, 5, 6].map((seed) =>
      optionsInOrder(quiz, several, seed)
        .map(({ id }) => id)
        .join(""),
    );
    expect(new Set(orders).size).toBeGreaterThan(2);
  });
});

describe("a score", () => {
  it.each([
    ["all right", { one: "b", several: ["c", "a"], year: 2012, name: "ho guom." }, 5, true],
    ["just passed: 3 of 5", { one: "b", several: ["a", "c"] }, 3, true],
    ["one too many is not right", { one: "b", several: ["a", "b", "c"] }, 2, false],
    ["skipped is not right", { one: null, several: null, year: null, name: null }, 0, false],
  ])("%s", (_label, answers, points, isPassed) => {
    expect(scoreOf(quiz, answers)).toEqual({ points, outOf: 5, isPassed });
  });

  it("is none of what is no quiz", () => {
    expect(scoreOf(branching, { rating: 5 })).toBeNull();
  });

  it("never counts a free text", () => {
    const view = quiz.questions[4];
    expect(view && isRight(view, "anything")).toBe(false);
  });
});
