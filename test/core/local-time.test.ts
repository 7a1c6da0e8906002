/** Days and times on the clocks of a place. */
import { describe, expect, it } from "vitest";
import { localInstant } from "../../src/core/local-time.ts";

describe("a local time", () => {
  it.each([
    ["in Hanoi", "2026-11-23", "08:00", "Asia/Ho_Chi_Minh", "2026-11-23T01:00:00.000Z"],
    ["in Kagawa", "2026-11-23", "08:00", "Asia/Tokyo", "2026-11-22T23:00:00.000Z"],
    [
      "that the clock skips is the one after the gap",
      "2026-03-29",
      "02:30",
      "Europe/Berlin",
      "2026-03-29T01:30:00.000Z",
    ],
    [
      "that the clock shows twice is the first",
      "2026-10-25",
      "02:30",
      "Europe/Berlin",
      "2026-10-25T00:30:00.000Z",
    ],
  ])("%s", (_label, day, time, timezone, moment) => {
    expect(new Date(localInstant(day, time, timezone)).toISOString()).toBe(moment);
  });

  it.each([
    ["2026-02-30", "08:00"],
    ["2026-11-23", "25:00"],
    ["23/11/2026", "08:00"],
  ])("%s %s is none", (day, time) => {
    expect(() => localInstant(day, time, "Asia/Ho_Chi_Minh")).toThrow(RangeError);
  });
});
