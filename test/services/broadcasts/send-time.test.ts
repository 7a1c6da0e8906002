import { describe, expect, test } from "vitest";
import type { WritingHours } from "../../../src/core/audience/quiet-hours.ts";
import { heldAtFirst, usualLifeMs, wantedAt } from "../../../src/services/broadcasts/send-time.ts";

const HANOI = "Asia/Ho_Chi_Minh";
const HOUR_MS = 3_600_000;
const at = (local: string) => Date.parse(`${local}+07:00`);
const office: WritingHours = {
  ...{ quietFrom: "21:00", quietUntil: "07:00", daysOff: [6, 7] },
  ...{ isHoliday: (day) => day === "2026-11-25", exceptions: new Map([["2026-11-28", true]]) },
};

describe("quiet hours and days off hold a broadcast", () => {
  const cases: [what: string, now: string, more: object, until: string | null][] = [
    ["not on a working morning", "2026-11-23T10:00", {}, null],
    ["at night until the morning", "2026-11-23T22:00", {}, "2026-11-24T07:00"],
    ["on a holiday until the next working day", "2026-11-25T10:00", {}, "2026-11-26T07:00"],
    ["not on a Saturday that the office works", "2026-11-28T10:00", {}, null],
    ["on a Sunday until Monday", "2026-11-29T10:00", {}, "2026-11-30T07:00"],
    ["of a time that it is given", "2026-11-23T10:00", { sendAt: "2026-11-24T22:30" }, "2026-11-26T07:00"],
    ["not for a time by day", "2026-11-23T22:00", { sendAt: "2026-11-24T08:00" }, null],
    ["not where its end comes before", "2026-11-29T10:00", { expiresAt: at("2026-11-29T20:00") }, null],
    ["not where it is urgent", "2026-11-23T22:00", { urgentReason: "Storm" }, null],
  ];
  test.each(cases)("%s", (_what, now, more, until) => {
    const plain = { sendAt: null, expiresAt: null, urgentReason: null };
    const programme = { slug: "x", name: { en: "x" }, timezone: HANOI };
    const held = heldAtFirst({ ...plain, programme, ...more }, office, at(now));
    expect(held).toBe(until === null ? null : at(until));
  });
});

test("its usual life is a day from when it may go", () => {
  expect(usualLifeMs(at("2026-11-23T10:00"), HANOI, office)).toBe(24 * HOUR_MS);
  expect(usualLifeMs(at("2026-11-29T10:00"), HANOI, office)).toBe((21 + 24) * HOUR_MS);
  expect(usualLifeMs(at("2026-11-29T10:00"), HANOI, undefined)).toBe(24 * HOUR_MS);
});

test("a time that is past is now", () => {
  const now = at("2026-11-23T10:00");
  expect(wantedAt("2026-11-23T08:00", HANOI, now)).toBe(now);
  expect(wantedAt("2026-11-23T18:00", HANOI, now)).toBe(at("2026-11-23T18:00"));
});
