import { describe, expect, test } from "vitest";
import { mayReplaceRefused, needOf, type TokenLife } from "../../../src/core/account/token-life.ts";

const NOW = 1_000_000_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Zalo's: 25 hours. */
const issuedAgo = (ms: number, isDead = false): TokenLife => ({
  issuedAt: NOW - ms,
  expiresAt: NOW - ms + 25 * HOUR_MS,
  isDead,
});

describe("what kept tokens need", () => {
  test.each<[string, TokenLife | null, ReturnType<typeof needOf>]>([
    ["none yet: the first pair", null, "renewalNow"],
    ["fresh ones: nothing", issuedAgo(0), "nothing"],
    ["in the first half of their life: nothing", issuedAgo(12.5 * HOUR_MS - 1), "nothing"],
    ["in the second half: a renewal, soon", issuedAgo(12.5 * HOUR_MS), "renewalSoon"],
    ["in their last minute: a renewal, now", issuedAgo(25 * HOUR_MS - MINUTE_MS), "renewalNow"],
    ["after their end: a renewal, now", issuedAgo(400 * HOUR_MS), "renewalNow"],
    ["dead, and still good: nothing", issuedAgo(20 * HOUR_MS, true), "nothing"],
    ["dead, and at their end: a person", issuedAgo(25 * HOUR_MS, true), "person"],
    ["of an hour only: the same, in minutes", { ...issuedAgo(0), expiresAt: NOW + HOUR_MS }, "nothing"],
  ])("%s", (_, life, need) => {
    expect(needOf(life, NOW)).toBe(need);
  });
});

describe("a token that was refused before its time", () => {
  test.each<[string, number | null, boolean]>([
    ["is replaced where none was before", null, true],
    ["is not replaced within five minutes of the last one", NOW - 5 * MINUTE_MS + 1, false],
    ["is replaced after that", NOW - 5 * MINUTE_MS, true],
  ])("%s", (_, replacedAt, may) => {
    expect(mayReplaceRefused(replacedAt, NOW)).toBe(may);
  });
});
