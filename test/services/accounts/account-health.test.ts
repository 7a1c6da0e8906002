import { describe, expect, it } from "vitest";
import { healthFindings, recentHealth } from "../../../src/services/accounts/account-health.ts";
import type { AccountHealth } from "../../../src/services/ports/account-health.ts";

const NOW = Date.parse("2026-11-23T03:00:00Z");
const HOUR_MS = 3_600_000;

const silent: AccountHealth = {
  accountId: "office",
  channel: "zalo-oa",
  name: "Sở Nội vụ",
  token: null,
  lastEventAt: null,
  lastSuccessAt: null,
  quotas: [],
  errors: {},
};
const found = (more: Partial<AccountHealth>) =>
  healthFindings({ ...silent, ...more }, NOW).map(({ ok, says }) => `${ok ? "ok" : "WRONG"} ${says}`);
const token = { issuedAt: NOW - 3 * HOUR_MS, expiresAt: NOW + 22 * HOUR_MS, failure: null };
const plan = { counted: "messages", used: 120, allowance: 500, knownAt: NOW - 5 * 60_000 } as const;

describe("how an account does", () => {
  it("is said of one that nobody has written to", () => {
    expect(found({})).toEqual([
      "ok Nobody has written yet.",
      "ok The platform took no message of ours in the last 24 hours.",
      "ok No try failed in the last 24 hours.",
    ]);
  });

  it("is said of a busy one", () => {
    const errors = { "timed-out": 1, "rate-limited": 3 };
    expect(
      found({ token, lastEventAt: NOW - 1_000, lastSuccessAt: NOW - 60_000, quotas: [plan], errors }),
    ).toEqual([
      "ok The access token was issued 3 hours ago and is good for 22 hours.",
      "ok Somebody last wrote just now.",
      "ok The platform last took a message of ours a minute ago.",
      "ok 120 of 500 messages used, 380 left (known 5 minutes ago).",
      "ok Failed tries of the last 24 hours: 3 rate-limited, 1 timed-out.",
    ]);
  });

  it.each([
    [
      "a token that cannot be renewed",
      { token: { ...token, failure: "Agree once more." } },
      "WRONG Agree once more. Until then the access token works, for 22 hours.",
    ],
    [
      "a token that nobody renewed",
      { token: { ...token, issuedAt: NOW - 50 * HOUR_MS, expiresAt: NOW - 25 * HOUR_MS } },
      "WRONG The access token was issued 2 days ago and ended 25 hours ago: is a worker running? It renews them.",
    ],
    [
      "a plan that is nearly spent",
      { quotas: [{ ...plan, used: 450 }] },
      "WRONG 450 of 500 messages used, 50 left (known 5 minutes ago). Think of a larger plan.",
    ],
    [
      "a plan that is more than spent",
      { quotas: [{ ...plan, used: 501 }] },
      "WRONG 501 of 500 messages used, 0 left (known 5 minutes ago). Think of a larger plan.",
    ],
    [
      "a plan without a limit",
      { quotas: [{ ...plan, allowance: null }] },
      "ok 120 messages used, no limit (known 5 minutes ago).",
    ],
  ])("is said of %s", (_label, more, sentence) => {
    expect(found(more)).toContain(sentence);
  });
});

describe("whoever asks often", () => {
  it("is given what was read up to half a minute ago, and a failed reading is no answer", async () => {
    const clock = { at: NOW };
    const read: number[] = [];
    let isAway = false;
    const ask = recentHealth(
      {
        read: (now) => {
          read.push(now);
          return isAway ? Promise.reject(new Error("away")) : Promise.resolve([silent]);
        },
      },
      { now: () => clock.at },
    );
    await ask();
    clock.at += 29_000;
    await ask();
    expect(read).toEqual([NOW]);
    clock.at += 1_000;
    isAway = true;
    await expect(ask()).rejects.toThrow("away");
    isAway = false;
    expect(await ask()).toEqual([silent]);
    expect(read).toHaveLength(3);
  });
});
