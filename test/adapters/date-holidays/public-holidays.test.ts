import { describe, expect, test } from "vitest";
import { dateHolidays } from "../../../src/adapters/date-holidays/public-holidays.ts";

const holidays = dateHolidays();

describe("Vietnam's public holidays", () => {
  test("of 2026: Tết for five days, and a Monday for Hùng Vương's Sunday", () => {
    expect([...holidays.in("VN", 2026).keys()].sort()).toEqual([
      "2026-01-01",
      ...["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
      ...["2026-04-26", "2026-04-27", "2026-04-30", "2026-05-01", "2026-09-02"],
    ]);
  });
  test("of 2027: what of Tết falls on the weekend is made up for after it", () => {
    const days = [...holidays.in("VN", 2027).keys()].filter((day) => day.startsWith("2027-02")).sort();
    expect(days).toEqual([5, 6, 7, 8, 9, 10, 11].map((day) => `2027-02-${String(day).padStart(2, "0")}`));
  });
  test("of 2030: Tết is on 2 February, a day before China's", () => {
    expect(holidays.in("VN", 2030).get("2030-02-02")).toBe("Tết Nguyên Đán");
    expect(holidays.in("VN", 2030).has("2030-01-31")).toBe(false);
  });
});

describe("Japan's public holidays", () => {
  test("have Golden Week of 2026 with its substitute", () => {
    const days = [...holidays.in("JP", 2026).keys()].filter(
      (day) => day >= "2026-04-25" && day < "2026-05-10",
    );
    expect(days).toEqual(["2026-04-29", "2026-05-03", "2026-05-04", "2026-05-05", "2026-05-06"]);
  });
  test("have the day between two holidays in September 2026", () => {
    expect(holidays.in("JP", 2026).get("2026-09-22")).toBe("国民の休日");
  });
  test("do not have the banks' days", () => {
    expect(holidays.in("JP", 2026).has("2026-01-02")).toBe(false);
  });
});

test("of a country that is not known there are none", () => {
  expect(holidays.in("XX", 2026).size).toBe(0);
});
