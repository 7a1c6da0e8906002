/** Filters: read from JSON, segments written out, mistakes named. */
import { describe, expect, test } from "vitest";
import { filterSchema, leaves, writtenOut, type Filter } from "../../../src/core/audience/segment.ts";

describe("a filter is read", () => {
  test("a single name stands for a list of one", () => {
    expect(filterSchema.parse({ all: [{ cohort: "departments" }, { not: { language: ["ja"] } }] })).toEqual({
      all: [{ cohort: ["departments"] }, { not: { language: ["ja"] } }],
    });
  });

  test("nothing asked is everybody", () => {
    expect(filterSchema.parse({ all: [] })).toEqual({ all: [] });
  });

  const wrong: [what: string, filter: unknown, says: RegExp][] = [
    ["two things in one part", { cohort: "a", unit: "b" }, /exactly one thing/],
    ["nothing in a part", {}, /exactly one thing/],
    ["a word that does not exist", { cohrt: "a" }, /cohrt/],
    ["a language we do not speak", { language: "fr" }, /vi/],
    ["an empty choice", { any: [] }, /Too small/],
    ["no day", { activeSince: "yesterday" }, /date/],
    ["answered, with the form's name alone", { answered: "end-of-day" }, /object/],
    ["answered, without saying whether", { answered: { form: "end-of-day" } }, /boolean/],
    ["too deep", [..."123456789"].reduce<unknown>((inner) => ({ not: inner }), { linked: true }), /8 levels/],
    ["too long", { all: Array.from({ length: 101 }, () => ({ linked: true })) }, /100 parts/],
  ];
  test.each(wrong)("%s is refused", (_what, filter, says) => {
    const { error } = filterSchema.safeParse(filter);
    expect(JSON.stringify(error?.issues)).toMatch(says);
  });
});

describe("saved segments are written out", () => {
  const saved = new Map<string, Filter>([
    ["late", { tag: ["late"] }],
    ["both", { any: [{ segment: "late" }, { linked: false }] }],
    ["round", { not: { segment: "again" } }],
    ["again", { segment: "round" }],
  ]);

  test("within each other too", () => {
    const filter = writtenOut({ all: [{ segment: "both" }, { not: { segment: "late" } }] }, saved);
    expect(leaves(filter)).toEqual([{ tag: ["late"] }, { linked: false }, { tag: ["late"] }]);
  });

  test("one that does not exist is named", () => {
    expect(() => writtenOut({ segment: "Late" }, saved)).toThrow('no segment "Late"');
  });

  test("one that is part of itself is named", () => {
    expect(() => writtenOut({ segment: "round" }, saved)).toThrow("part of itself");
  });
});
