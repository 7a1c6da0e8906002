/** Days and times as people type them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderOf, readDay, readTimes } from "../../../src/core/lists/typed-dates.ts";

const course = { first: "2026-09-01", last: "2027-01-31" };
const dmy = { ...course, order: "dmy" as const };
const mdy = { ...course, order: "mdy" as const };
const unsure = { ...course, order: null };

describe("a day", () => {
  it.each([
    ["25/10/2026", dmy, "2026-10-25"],
    ["25.10.2026", dmy, "2026-10-25"],
    ["25-10-26", dmy, "2026-10-25"],
    ["25/10", dmy, "2026-10-25"],
    ["5/1", dmy, "2027-01-05"],
    ["10/25", mdy, "2026-10-25"],
    ["１０／２５", mdy, "2026-10-25"],
    ["2026/10/25", mdy, "2026-10-25"],
    ["2026-10-25", unsure, "2026-10-25"],
    ["2026-10-25 00:00:00", unsure, "2026-10-25"],
    ["20261025", unsure, "2026-10-25"],
    ["46320", unsure, "2026-10-25"],
    ["2026年10月25日", mdy, "2026-10-25"],
    ["2026年10月25日（日）", mdy, "2026-10-25"],
    ["10月25日(日)", mdy, "2026-10-25"],
    ["令和8年10月25日", mdy, "2026-10-25"],
    ["R8.10.25", mdy, "2026-10-25"],
    ["ngày 25 tháng 10 năm 2026", dmy, "2026-10-25"],
    ["25 tháng 10", dmy, "2026-10-25"],
    ["Chủ nhật, 25/10/2026", dmy, "2026-10-25"],
    ["Thứ Hai, ngày 26/10/2026", dmy, "2026-10-26"],
    ["T2 26/10/2026", dmy, "2026-10-26"],
    ["25 Oct 2026", unsure, "2026-10-25"],
    ["Sunday, 25 October 2026", unsure, "2026-10-25"],
    ["Oct 25, 2026", unsure, "2026-10-25"],
    ["October 25th", unsure, "2026-10-25"],
    ["11/11/2026", unsure, "2026-11-11"],
  ])("%s", (written, habits, day) => {
    expect(readDay(written, habits)).toEqual({ day });
  });

  it.each([
    ["10/25/2026", dmy, "wrong-day"],
    ["31/11/2026", dmy, "wrong-day"],
    ["30/2", dmy, "wrong-day"],
    ["sớm", dmy, "wrong-day"],
    ["", dmy, "wrong-day"],
    ["10/11/2026", unsure, "which-day"],
    ["25/6", dmy, "which-year"],
    ["25/10", { ...dmy, first: "2025-04-01", last: "2028-03-31" }, "which-year"],
    ["Thứ Hai, 25/10/2026", dmy, "other-weekday"],
    ["10月25日(月)", mdy, "other-weekday"],
    ["Mon 25 Oct 2026", unsure, "other-weekday"],
  ])("%s is not guessed", (written, habits, fault) => {
    expect(readDay(written, habits)).toMatchObject({ fault });
  });

  it("the values of a column show which comes first", () => {
    expect(orderOf(["10/11/2026", "25/11/2026"], null)).toBe("dmy");
    expect(orderOf(["10/11/2026", "11/25/2026"], null)).toBe("mdy");
    expect(orderOf(["10/11/2026"], null)).toBe(null);
    expect(orderOf(["11/25/2026"], "dmy")).toBe("dmy");
  });
});

describe("times", () => {
  it.each([
    ["8h30", ["08:30"]],
    ["8h", ["08:00"]],
    ["08:30:00", ["08:30"]],
    ["8.30", ["08:30"]],
    ["8 giờ 30 phút", ["08:30"]],
    ["8g30", ["08:30"]],
    ["2h chiều", ["14:00"]],
    ["2:30 PM", ["14:30"]],
    ["12:15 am", ["00:15"]],
    ["12 pm", ["12:00"]],
    ["午後2時半", ["14:30"]],
    ["13時30分", ["13:30"]],
    ["14:00-16:30", ["14:00", "16:30"]],
    ["8h30 – 11h30", ["08:30", "11:30"]],
    ["8h00 đến 11h30", ["08:00", "11:30"]],
    ["９：００～１２：００", ["09:00", "12:00"]],
    ["9時から12時まで", ["09:00", "12:00"]],
    ["0.3541666667", ["08:30"]],
  ])("%s", (written, times) => {
    expect(readTimes(written)).toEqual(times);
  });

  it.each(["8", "25:00", "8h75", "sáng", "", "8h-9h-10h", "13 am", "24:00"])("%s is no time", (written) => {
    expect(readTimes(written)).toBe(null);
  });
});

it("nothing that anybody types breaks them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      expect(readDay(text, dmy)).toBeTypeOf("object");
      expect(readTimes(text) ?? []).toBeInstanceOf(Array);
    }),
  );
});
