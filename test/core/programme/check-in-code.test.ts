import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { seenAt } from "../../../src/core/programme/attendance.ts";
import { checkInCode, codesGoodAt, findCheckInCode } from "../../../src/core/programme/check-in-code.ts";

const fingerprint = (words: string) => createHmac("sha256", "key").update(words).digest("base64url");
const code = (at: string, session = "papi") => checkInCode(session, Date.parse(at), fingerprint);

describe("the code on the screen", () => {
  it("stays for a minute, and is another in the next, at another session, under another key", () => {
    const now = code("2026-11-24T01:00:00Z");
    expect(now).toMatch(/^\d{6}$/);
    expect(code("2026-11-24T01:00:59.999Z")).toBe(now);
    expect(code("2026-11-24T01:01:00Z")).not.toBe(now);
    expect(code("2026-11-24T01:00:00Z", "ihanoi")).not.toBe(now);
    const otherKey = (words: string) => createHmac("sha256", "other").update(words).digest("base64url");
    expect(checkInCode("papi", Date.parse("2026-11-24T01:00:00Z"), otherKey)).not.toBe(now);
  });

  it.each([
    ["within its minute", "2026-11-24T01:00:30Z", true],
    ["19 seconds after it", "2026-11-24T01:01:19Z", true],
    ["21 seconds after it: a photo is worth nothing", "2026-11-24T01:01:21Z", false],
    ["a minute later", "2026-11-24T01:02:00Z", false],
    ["before it is shown", "2026-11-24T00:59:59Z", false],
  ])("is good %s: %s %s", (_label, at, isGood) => {
    const shown = code("2026-11-24T01:00:00Z");
    expect(codesGoodAt("papi", Date.parse(at), fingerprint).includes(shown)).toBe(isGood);
  });

  it("uses all numbers alike", () => {
    const first = new Set(
      Array.from({ length: 500 }, (_, n) => checkInCode("papi", n * 60_000, fingerprint)[0]),
    );
    expect([...first].sort().join("")).toBe("0123456789");
  });
});

describe("a code in a message", () => {
  it.each([
    ["482913", "482913"],
    ["482 913", "482913"],
    ["482-913", "482913"],
    ["４８２９１３", "482913"],
    ["điểm danh 482913", "482913"],
    ["Mã điểm danh: 482 913 ạ", "482913"],
    ["mã 482913.", "482913"],
    ["check-in 482913", "482913"],
    ["出席コードは482913です", "482913"],
    ["phòng 301 205", null],
    ["AB346791", null],
    ["48291", null],
    ["4829131", null],
    ["0912 482 913", null],
    ["482913 người", null],
    ["24/11/2026", null],
    ["", null],
  ])("%s → %s", (words, found) => {
    expect(findCheckInCode(words)).toBe(found);
  });
});

describe("who checks in", () => {
  const session = { date: "2026-11-24", startTime: "08:00", timezone: "Asia/Ho_Chi_Minh" };
  it.each([
    ["long before the start", "07:00:00", "present"],
    ["ten minutes after it", "08:10:00", "present"],
    ["later", "08:10:01", "late"],
  ])("%s is %s: %s", (_label, time, seen) => {
    expect(seenAt(session, Date.parse(`2026-11-24T${time}+07:00`))).toBe(seen);
  });
});
