import { describe, expect, test } from "vitest";
import { monthBeganAt, nextMonthAt, spentUntil } from "../../../src/core/delivery/quota.ts";

const at = (instant: string) => Date.parse(instant);
const NOON = at("2026-11-23T12:00:00+09:00");
const DECEMBER = at("2026-12-01T00:00:00+09:00");

test.each([
  ["in the middle of a month", "2026-11-23T12:00:00+09:00", "Asia/Tokyo", "2026-12-01T00:00:00+09:00"],
  [
    "when it has begun there and not yet in Vietnam",
    "2026-11-30T22:59:59+07:00",
    "Asia/Tokyo",
    "2027-01-01T00:00:00+09:00",
  ],
  ["in December", "2026-12-31T23:59:59+09:00", "Asia/Tokyo", "2027-01-01T00:00:00+09:00"],
])("the next month begins, %s", (_, now, zone, next) => {
  expect(nextMonthAt(at(now), zone)).toBe(at(next));
});

describe("the month's plan", () => {
  test.each([
    ["is not used up while something is left", { used: 199, allowance: 200 }, null],
    ["is used up with the last message", { used: 200, allowance: 200 }, DECEMBER],
    ["never is where it has no limit", { used: 5_000, allowance: null }, null],
  ])("%s", (_, plan, until) => expect(spentUntil(plan, NOON, "Asia/Tokyo")).toBe(until));
});

test.each([
  ["in the middle of November", "2026-11-23T03:00:00Z", "2026-10-31T17:00:00Z"],
  ["in the first hour of December in Vietnam", "2026-11-30T17:30:00Z", "2026-11-30T17:00:00Z"],
  ["in the last hour of November in Vietnam", "2026-11-30T16:59:59Z", "2026-10-31T17:00:00Z"],
])("a month of a plan began where its people are: %s", (_label, now, began) => {
  expect(monthBeganAt(Date.parse(now), "Asia/Ho_Chi_Minh")).toBe(Date.parse(began));
});
