import { describe, expect, test } from "vitest";
import { readTiming, timingSchema, whenDue, writeTiming } from "../../../src/core/programme/reminder-rule.ts";

const HANOI = "Asia/Ho_Chi_Minh";
const at = (written: string) => Date.parse(written);
const iso = (ms: number) => new Date(ms).toISOString();

function due(words: string, start: string, timezone = HANOI, hours = 3) {
  const timing = readTiming(words);
  if (!timing) throw new Error(`not understood: ${words}`);
  const { dueAt, expiresAt } = whenDue(
    timing,
    { startsAt: at(start), endsAt: at(start) + hours * 3_600_000 },
    timezone,
  );
  return { dueAt: iso(dueAt), expiresAt: iso(expiresAt) };
}

const WORDS = [
  "1 day before start at 18:00",
  "2 hours before start",
  "0 days after start at 06:30",
  "30 minutes after end",
  "1 day after enrolment at 09:00",
  "3 days before opening at 18:00",
  "3 months after course at 09:00",
  "1 day before due at 09:00",
  "2026-12-01 09:00",
];

describe("a timing in words", () => {
  test.each(WORDS)("%s: is read and written", (words) => {
    const timing = readTiming(words);
    expect(timing && writeTiming(timing)).toBe(words);
    expect(timingSchema.parse(timing)).toEqual(timing);
  });
  test("weeks are days", () => {
    expect(readTiming("2 Weeks  before start")).toMatchObject({ amount: -14, unit: "days" });
  });
  test.each([
    "",
    "tomorrow",
    "2 hours before start at 18:00",
    "1 day before start at 25:00",
    "3 months after course",
    "3 days before opening",
    "1 day after due at 09:00",
    "2026-02-30 09:00",
    "1 day before lunch",
  ])("%j is none", (words) => {
    expect(readTiming(words)).toBeNull();
  });
});

describe("a reminder is due", () => {
  const lecture = "2026-11-24T08:00+07:00";
  test.each([
    ["1 day before start at 18:00", "2026-11-23T18:00+07:00", lecture],
    ["2 hours before start", "2026-11-24T06:00+07:00", lecture],
    ["0 days before start at 06:30", "2026-11-24T06:30+07:00", lecture],
    ["10 minutes after start", "2026-11-24T08:10+07:00", "2026-11-24T11:00+07:00"],
    ["10 minutes before end", "2026-11-24T10:50+07:00", "2026-11-24T11:00+07:00"],
    ["30 minutes after end", "2026-11-24T11:30+07:00", "2026-12-08T11:30+07:00"],
    ["3 months after course at 09:00", "2027-02-24T09:00+07:00", "2027-03-10T09:00+07:00"],
    ["2026-12-01 09:00", "2026-12-01T09:00+07:00", "2026-12-15T09:00+07:00"],
  ])("%s", (words, dueAt, expiresAt) => {
    expect(due(words, lecture)).toEqual({ dueAt: iso(at(dueAt)), expiresAt: iso(at(expiresAt)) });
  });

  test("on the evening before where the reader is: Ms Tanaka's comes two hours before Lan's", () => {
    expect(due("1 day before start at 18:00", lecture, "Asia/Tokyo").dueAt).toBe(
      iso(at("2026-11-23T18:00+09:00")),
    );
  });
  test("on the reader's day: what is Tuesday morning in Tokyo is Monday evening in Paris", () => {
    expect(due("0 days before start at 12:00", "2026-11-24T08:00+09:00", "Europe/Paris").dueAt).toBe(
      iso(at("2026-11-24T12:00+01:00")),
    );
    expect(due("0 days before start at 12:00", "2026-11-24T07:00+09:00", "Europe/Paris").dueAt).toBe(
      iso(at("2026-11-23T12:00+01:00")),
    );
  });
});

describe("calendars and clocks", () => {
  test.each([
    [
      "a month after 31 January is the last of February",
      "1 month after start at 09:00",
      "2027-01-31T08:00+07:00",
      "2027-02-28T09:00+07:00",
    ],
    [
      "a month before 31 March is the last of February",
      "1 month before start at 09:00",
      "2028-03-31T08:00+07:00",
      "2028-02-29T09:00+07:00",
    ],
    [
      "three months after 30 November is the last of February",
      "3 months after start at 09:00",
      "2026-11-30T08:00+07:00",
      "2027-02-28T09:00+07:00",
    ],
    [
      "a day before 1 January is in the year before",
      "1 day before start at 18:00",
      "2027-01-01T08:00+07:00",
      "2026-12-31T18:00+07:00",
    ],
  ])("%s", (_label, words, start, dueAt) => {
    expect(due(words, start).dueAt).toBe(iso(at(dueAt)));
  });

  const paris = "Europe/Paris";
  test("a day before keeps the clock when clocks go forward in between; 24 hours do not", () => {
    const start = "2026-03-29T10:00+02:00";
    expect(due("1 day before start", start, paris).dueAt).toBe(iso(at("2026-03-28T10:00+01:00")));
    expect(due("24 hours before start", start, paris).dueAt).toBe(iso(at("2026-03-28T09:00+01:00")));
  });
  test("a time that the clock skips is the one after the gap", () => {
    expect(due("0 days before start at 02:30", "2026-03-29T10:00+02:00", paris).dueAt).toBe(
      iso(at("2026-03-29T03:30+02:00")),
    );
  });
  test("a time that comes twice is the first", () => {
    expect(due("0 days before start at 02:30", "2026-10-25T10:00+01:00", paris).dueAt).toBe(
      iso(at("2026-10-25T02:30+02:00")),
    );
  });
});
