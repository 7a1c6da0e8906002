import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { heldUntil, nextWritable, type WritingHours } from "../../../src/core/audience/quiet-hours.ts";
import { isWorkingDay } from "../../../src/core/audience/working-calendar.ts";

const HANOI = "Asia/Ho_Chi_Minh";
/** Tết of 2027 with what makes up for its weekend; a working Saturday in exchange for a bridge day. */
const office: WritingHours = {
  quietFrom: "21:00",
  quietUntil: "07:00",
  daysOff: [6, 7],
  isHoliday: (day) => day >= "2027-02-05" && day <= "2027-02-11",
  exceptions: new Map([
    ["2026-12-31", false],
    ["2026-12-26", true],
  ]),
};
const at = (written: string) => Date.parse(written);
const iso = (ms: number) => new Date(ms).toISOString();

describe("a message that nobody asked for", () => {
  test.each([
    ["goes at once on a working morning", "2026-11-23T09:00+07:00", "2026-11-23T09:00+07:00"],
    [
      "goes up to the last minute before quiet hours",
      "2026-11-23T20:59:59+07:00",
      "2026-11-23T20:59:59+07:00",
    ],
    ["waits from the first quiet minute", "2026-11-23T21:00+07:00", "2026-11-24T07:00+07:00"],
    ["waits after midnight", "2026-11-24T00:30+07:00", "2026-11-24T07:00+07:00"],
    ["goes when quiet hours end", "2026-11-24T07:00+07:00", "2026-11-24T07:00+07:00"],
    ["waits from Friday night to Monday", "2026-11-27T22:00+07:00", "2026-11-30T07:00+07:00"],
    ["waits from Sunday noon to Monday", "2026-11-29T12:00+07:00", "2026-11-30T07:00+07:00"],
    ["waits over Tết", "2027-02-04T21:30+07:00", "2027-02-12T07:00+07:00"],
    ["waits over a day off of the office's own", "2026-12-31T08:00+07:00", "2027-01-01T07:00+07:00"],
    ["goes on a swapped working Saturday", "2026-12-26T08:00+07:00", "2026-12-26T08:00+07:00"],
  ])("%s", (_label, now, then) => {
    expect(iso(nextWritable(at(now), HANOI, office))).toBe(iso(at(then)));
  });

  test("keeps to the clock of its reader: Ms Tanaka's evening begins two hours before Lan's", () => {
    const now = at("2026-11-23T19:30+07:00");
    expect(nextWritable(now, HANOI, office)).toBe(now);
    expect(iso(nextWritable(now, "Asia/Tokyo", office))).toBe(iso(at("2026-11-24T07:00+09:00")));
  });

  test.each([
    ["the night in which clocks go back", "2026-10-24T22:00+02:00", "2026-10-25T07:00+01:00"],
    ["the night in which clocks go forward", "2026-03-28T22:00+01:00", "2026-03-29T07:00+02:00"],
  ])("wakes by the local clock for staff in Paris after %s", (_label, now, then) => {
    const everyDay = { ...office, daysOff: [] };
    expect(iso(nextWritable(at(now), "Europe/Paris", everyDay))).toBe(iso(at(then)));
  });

  test("wakes after the gap where the clock has no such time", () => {
    const hours = { ...office, daysOff: [], quietUntil: "02:30" };
    const woken = nextWritable(at("2026-03-28T22:00+01:00"), "Europe/Paris", hours);
    expect(iso(woken)).toBe(iso(at("2026-03-29T03:30+02:00")));
  });

  test("may be quiet over noon instead, or never", () => {
    const now = at("2026-11-23T12:10+07:00");
    const noon = { ...office, quietFrom: "11:30", quietUntil: "13:30" };
    expect(iso(nextWritable(now, HANOI, noon))).toBe(iso(at("2026-11-23T13:30+07:00")));
    expect(nextWritable(now, HANOI, { ...office, quietFrom: "12:00", quietUntil: "12:00" })).toBe(now);
  });

  test("is not held for ever by an office that never works", () => {
    const never = { ...office, exceptions: new Map(), daysOff: [1, 2, 3, 4, 5, 6, 7] };
    expect(iso(nextWritable(at("2026-11-23T22:00+07:00"), HANOI, never))).toBe(
      iso(at("2026-11-24T07:00+07:00")),
    );
  });
});

describe("days off hold only what keeps its use", () => {
  const sundayEvening = at("2026-11-29T18:00+07:00");
  test("a reminder of Monday's lecture goes on Sunday evening", () => {
    const monday = at("2026-11-30T08:00+07:00");
    expect(nextWritable(sundayEvening, HANOI, office, monday)).toBe(sundayEvening);
  });
  test("one of Tuesday's waits for Monday", () => {
    const tuesday = at("2026-12-01T08:00+07:00");
    expect(iso(nextWritable(sundayEvening, HANOI, office, tuesday))).toBe(iso(at("2026-11-30T07:00+07:00")));
  });
  test("quiet hours hold it all the same", () => {
    const monday = at("2026-11-30T08:00+07:00");
    const night = at("2026-11-29T22:00+07:00");
    expect(iso(nextWritable(night, HANOI, office, monday))).toBe(iso(at("2026-11-30T07:00+07:00")));
  });
});

describe("those who wake together", () => {
  const night = at("2026-11-23T23:00+07:00");
  const wakes = at("2026-11-24T07:00+07:00");
  const ids = Array.from({ length: 500 }, (_, n) => createHash("md5").update(String(n)).digest("hex"));
  const held = (until: number) => ids.map((id) => heldUntil(id, night, HANOI, office, until) ?? 0);

  test("are spread over ten minutes, each always to the same place", () => {
    const once = held(Number.POSITIVE_INFINITY);
    expect(held(Number.POSITIVE_INFINITY)).toEqual(once);
    expect(Math.min(...once)).toBeGreaterThanOrEqual(wakes);
    expect(Math.max(...once)).toBeLessThan(wakes + 10 * 60_000);
    const perMinute = Array.from(
      { length: 10 },
      (_, minute) => once.filter((ms) => Math.floor((ms - wakes) / 60_000) === minute).length,
    );
    for (const count of perMinute) expect(count).toBeGreaterThan(20);
  });

  test("are spread only over what leaves them half of their use", () => {
    expect(Math.max(...held(wakes + 4 * 60_000))).toBeLessThan(wakes + 2 * 60_000);
  });

  test("go when they have woken", () => {
    const [id = ""] = ids;
    const woken = heldUntil(id, night, HANOI, office, Number.POSITIVE_INFINITY) ?? 0;
    expect(heldUntil(id, woken, HANOI, office, Number.POSITIVE_INFINITY)).toBeNull();
  });

  test("are held again when the clock of the server jumps back into the night", () => {
    const [id = ""] = ids;
    expect(heldUntil(id, night - 3_600_000, HANOI, office, Number.POSITIVE_INFINITY)).toBe(
      heldUntil(id, night, HANOI, office, Number.POSITIVE_INFINITY),
    );
  });
});

describe("an office works", () => {
  test.each([
    ["2026-11-23", true],
    ["2026-11-28", false],
    ["2026-12-26", true],
    ["2026-12-31", false],
    ["2027-02-05", false],
  ])("%s: %s", (day, works) => {
    expect(isWorkingDay(day, office)).toBe(works);
  });
});
