/** The notation of the lexicons. */
import { describe, expect, it } from "vitest";
import { expandPhrase } from "../../../../src/core/language/intents/phrases.ts";
import { marksAgree } from "../../../../src/core/language/intents/units.ts";
import { oneSlipApart } from "../../../../src/core/language/normalise.ts";

describe("a phrase of a lexicon", () => {
  it.each([
    ["khi nào", ["khi nào"]],
    ["(khi|lúc) nào", ["khi nào", "lúc nào"]],
    ["có (ai)? không", ["có không", "có ai không"]],
    ["(a|b (c|d))", ["a", "b c", "b d"]],
    ["[月火]曜", ["月曜", "火曜"]],
    ["星[1-3]", ["星1", "星2", "星3"]],
    ["par-?index", ["parindex", "par-index"]],
  ])("%s", (phrase, ways) => {
    expect(expandPhrase(phrase)).toEqual(ways);
  });
});

describe("marks as typed", () => {
  it.each([
    ["dung", "dừng", true],
    ["dừng", "dừng", true],
    ["đừng", "dừng", false],
    ["đúng", "dừng", false],
    ["nghĩ", "nghỉ", true],
    ["hoà", "hòa", true],
    ["hóc", "học", false],
  ])("%s for %s: %s", (typed, meant, agree) => {
    expect(marksAgree(typed, meant)).toBe(agree);
  });
});

describe("one slip of the finger", () => {
  it.each([
    ["shedule", "schedule", true],
    ["schedulee", "schedule", true],
    ["scehdule", "schedule", true],
    ["scxedule", "schedule", true],
    ["schedule", "schedule", false],
    ["shcedull", "schedule", false],
  ])("%s for %s: %s", (typed, meant, near) => {
    expect(oneSlipApart(typed, meant)).toBe(near);
  });
});
