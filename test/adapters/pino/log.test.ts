import { describe, expect, test } from "vitest";
import { openLog } from "../../../src/adapters/pino/log.ts";
import type { Facts } from "../../../src/services/ports/log.ts";

/** The line that the log writes, as an object. */
function logged(facts: Facts, error?: unknown): Record<string, unknown> {
  let line = "";
  openLog("info", { write: (text) => (line += text) }).warn("turn-failed", facts, error);
  return JSON.parse(line) as Record<string, unknown>;
}

describe("a line of the log", () => {
  test("has its event, its facts and the time in UTC", () => {
    const line = logged({ accountId: "0190-a", attempts: 2, isLast: false, durationMs: 1.5 });
    expect(line).toMatchObject({ event: "turn-failed", accountId: "0190-a", attempts: 2, isLast: false });
    expect(line["time"]).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
  });

  const keptOut: [what: string, facts: Facts, secret: string][] = [
    ["a token", { accessToken: "abc" }, "abc"],
    ["a text", { text: "Tôi muốn nghỉ học" }, "nghỉ"],
    ["a body", { requestBody: "{}" }, "{}"],
    ["an invite code", { inviteCode: "LAN2026A" }, "LAN2026A"],
    ["a telephone number under a harmless name", { reason: "called 0912 345 678" }, "345"],
    ["a telephone number with a plus", { reason: "+84-912-345-678" }, "345"],
    ["a password in an address", { database: "postgresql://lan:s3cret@db/x" }, "s3cret"],
    ["a header", { reason: "Bearer eyJhbGciOi" }, "eyJ"],
    ["an object that slipped in", { facts: { name: "Lan" } as never }, "Lan"],
  ];
  test.each(keptOut)("does not hold %s", (_what, facts, secret) => {
    expect(JSON.stringify(logged(facts))).not.toContain(secret);
  });

  test("keeps codes and ids whole", () => {
    const facts = {
      errorCode: "P2002",
      statusCode: 503,
      code: "rate-limited",
      deliveryId: "7b0c7b9e-1f0e-4d7e-9a52-0123456789ab",
    };
    expect(logged(facts)).toMatchObject(facts);
  });

  test("tells of an error its name, code and place, never its message", () => {
    const error = Object.assign(new TypeError("duplicate key (address)=(U123) of Lan"), { code: "23505" });
    const line = logged({}, error);
    expect(line).toMatchObject({
      error: "TypeError",
      errorCode: "23505",
      at: expect.stringMatching(/^log\.test\.ts:\d+/),
    });
    expect(JSON.stringify(line)).not.toContain("Lan");
  });

  test("tells little of what was thrown and is no error", () => {
    expect(logged({}, "Lan's secret")).toMatchObject({ error: "string" });
  });
});
