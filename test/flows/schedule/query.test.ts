/** A choice carries its question, whatever becomes of it on the way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceValue, inOrder, nextSessions, query, readChoice } from "../../../flows/schedule/query.ts";

const TODAY = "2026-11-23";
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the value of a choice", () => {
  it("is read back as the question it was made of, and fits a platform's limit", () => {
    const asked = fc.record({
      want: fc.constantFrom("schedule", "venue", "speaker", "materials"),
      days: fc.option(fc.tuple(day, day).map(([from, to]) => inOrder({ from, to }))),
      part: fc.option(fc.constantFrom("morning", "noon", "afternoon", "evening", "night")),
      about: fc.string({ maxLength: 80 }).map((words) => words.replaceAll(/[&=]/g, " ")),
      page: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(asked, (one) => {
        const value = choiceValue(query.parse(one));
        expect(value.length).toBeLessThanOrEqual(300);
        expect(readChoice(value, TODAY)).toEqual(one);
      }),
    );
  });

  it.each([
    ["schedule:day=today", { from: TODAY, to: TODAY }],
    ["schedule:day=tomorrow", { from: "2026-11-24", to: "2026-11-24" }],
    ["schedule:day=2026-12-01", { from: "2026-12-01", to: "2026-12-01" }],
    ["schedule:week=this", { from: "2026-11-23", to: "2026-11-29" }],
    ["schedule:from=2026-12-05&to=2026-12-01", { from: "2026-12-01", to: "2026-12-05" }],
    ["schedule:from=2020-01-01&to=2039-01-01", { from: "2020-01-01", to: "2021-01-01" }],
    ["schedule:next", null],
  ])("%s asks for the days %o", (value, days) => {
    expect(readChoice(value, TODAY).days).toEqual(days);
  });

  it.each([
    "schedule:",
    "schedule:day=2026-02-30",
    "schedule:day=-271821-04-20",
    "schedule:from=x",
    "schedule:want=secrets",
    "schedule:page=0",
    "schedule:page=1e9",
    `schedule:about=${"x".repeat(81)}`,
    "schedule:__proto__=1",
  ])("%s makes no sense and asks for what comes next", (value) => {
    expect(readChoice(value, TODAY)).toEqual(nextSessions);
  });
});
