import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOKEN_LIFETIME_MS, visitorsOf } from "../../../webhooks/web-chat/visitor-token.ts";
import { NOW, OTHER_SECRET, SECRET } from "./requests.ts";

const visitors = visitorsOf(SECRET);
const lan = visitors.admit(NOW);
const recognise = (token: string, now = NOW) => visitors.recognise(`Bearer ${token}`, now);

describe("a visitor's token", () => {
  it("is known again, on any of our machines", () => {
    expect(recognise(lan.token)).toBe(lan.address);
    expect(visitorsOf(SECRET).recognise(`bearer ${lan.token}`, NOW)).toBe(lan.address);
  });

  it("holds 128 random bits, so that nobody guesses another visitor", () => {
    const addresses = new Set(Array.from({ length: 1_000 }, () => visitors.admit(NOW).address));
    expect(addresses.size).toBe(1_000);
    expect(Buffer.from(lan.address, "base64url")).toHaveLength(16);
  });

  it("lasts a year", () => {
    expect(recognise(lan.token, NOW + TOKEN_LIFETIME_MS)).toBe(lan.address);
    expect(recognise(lan.token, NOW + TOKEN_LIFETIME_MS + 1)).toBeNull();
  });

  it("of a machine whose clock is a little ahead is good; one from tomorrow is not", () => {
    expect(recognise(lan.token, NOW - 60_000)).toBe(lan.address);
    expect(recognise(lan.token, NOW - 24 * 60 * 60_000)).toBeNull();
  });

  it("of another account is worth nothing here", () => {
    expect(recognise(visitorsOf(OTHER_SECRET).admit(NOW).token)).toBeNull();
  });

  it("cannot be put together from two tokens", () => {
    const minh = visitors.admit(NOW);
    const [, issuedAt, mac] = lan.token.split(".");
    expect(recognise([minh.address, issuedAt, mac].join("."))).toBeNull();
    const later = visitors.admit(NOW + 1).token.split(".")[1];
    expect(recognise([lan.address, later, mac].join("."))).toBeNull();
  });

  it("is refused with any single character changed", () => {
    const characters = "ABCxyz019-_.=";
    fc.assert(
      fc.property(fc.nat(lan.token.length - 1), fc.constantFrom(...characters), (at, character) => {
        fc.pre(lan.token[at] !== character);
        expect(recognise(lan.token.slice(0, at) + character + lan.token.slice(at + 1))).toBeNull();
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it.each([
    undefined,
    "",
    "Bearer",
    "Bearer ",
    "Basic abc",
    lan.token,
    `Bearer ${lan.token} `,
    `Bearer ${"a".repeat(100_000)}`,
  ])("is not found in %j", (authorization) => {
    expect(visitors.recognise(authorization, NOW)).toBeNull();
  });
});
