/** Days and times as they are written in each language. */
import { describe, expect, it } from "vitest";
import { printDate, printDays, printTimes } from "../../../src/core/language/print-date.ts";

describe("a printed day", () => {
  it.each([
    ["vi", {}, "Thứ Hai, 23/11/2026"],
    ["vi", { year: false }, "Thứ Hai, 23/11"],
    ["vi", { weekday: false }, "23/11/2026"],
    ["ja", {}, "2026年11月23日(月)"],
    ["ja", { year: false }, "11月23日(月)"],
    ["ja", { weekday: false, year: false }, "11月23日"],
    ["en", {}, "Mon 23 Nov 2026"],
    ["en", { year: false }, "Mon 23 Nov"],
  ] as const)("in %s with %o is %s", (language, options, written) => {
    expect(printDate("2026-11-23", language, options)).toBe(written);
  });

  it("is refused where it is no date", () => {
    expect(() => printDate("23/11/2026", "vi")).toThrow(RangeError);
  });
});

describe("printed times and days in a row", () => {
  it.each([
    ["vi", "08:00–11:30"],
    ["ja", "8:00～11:30"],
    ["en", "08:00–11:30"],
  ] as const)("in %s are %s", (language, written) => {
    expect(printTimes("08:00", "11:30:00", language)).toBe(written);
  });

  it("have no dash where the end is not known", () => {
    expect(printTimes("08:00", undefined, "ja")).toBe("8:00");
  });

  it("name both ends of a row of days, and one day only once", () => {
    expect(printDays("2026-11-23", "2026-11-25", "ja", { year: false })).toBe("11月23日(月)～11月25日(水)");
    expect(printDays("2026-11-23", "2026-11-23", "en")).toBe("Mon 23 Nov 2026");
  });
});
