import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keepSecretKey } from "../../../src/adapters/system/secret-key.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";

const secrets = sealWith(Buffer.alloc(32, 1));

describe("a sealed secret", () => {
  test("opens again, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => secrets.open(secrets.seal(text)) === text),
    );
  });

  test("does not show what it holds, nor that two are the same", () => {
    const sealed = secrets.seal("channel-secret");
    expect(Buffer.from(sealed.split(".")[2] ?? "", "base64url").toString("latin1")).not.toContain(
      "channel-secret",
    );
    expect(secrets.seal("channel-secret")).not.toBe(sealed);
  });

  test("does not open with another key, and says what to do", () => {
    const another = sealWith(Buffer.alloc(32, 2));
    expect(() => another.open(secrets.seal("x"))).toThrow(/Set SECRET_KEY to the key that was used/);
  });

  test("does not open when one character was changed", () => {
    const sealed = secrets.seal("channel-secret");
    const changed = sealed.slice(0, -2) + (sealed.at(-2) === "A" ? "B" : "A") + sealed.slice(-1);
    expect(() => secrets.open(changed)).toThrow(/was changed since it was sealed/);
  });

  const wrong = ["", "v1", "v2.00000000.AAAA", secrets.seal("x").slice(0, 20)];
  test.each(wrong)("is refused when it is not one: %s", (text) => {
    expect(() => secrets.open(text)).toThrow(expect.objectContaining({ code: "wrong-secret-key" }));
  });

  test("needs a key of 32 bytes", () => {
    expect(() => sealWith(Buffer.alloc(16))).toThrow(/32 bytes/);
  });
});

describe("the key of the embedded default", () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), "donghanh-test-"));
  });
  afterEach(() => rmSync(dataDir, { recursive: true }));

  test("is made once, readable by its owner only, and stays", async () => {
    const [key, again] = await Promise.all([keepSecretKey(dataDir), keepSecretKey(dataDir)]);
    expect(key).toHaveLength(32);
    expect(again).toEqual(key);
    expect(statSync(path.join(dataDir, "secret-key")).mode & 0o777).toBe(0o600);
  });

  test("is not replaced when its file was spoilt", async () => {
    writeFileSync(path.join(dataDir, "secret-key"), "spoilt");
    await expect(keepSecretKey(dataDir)).rejects.toThrow(/Bring back the file, or set SECRET_KEY/);
  });
});

describe("a fingerprint", () => {
  test("is the same for the same text and key, and for nothing else", () => {
    const fingerprint = secrets.fingerprint("+84901234567");
    expect(sealWith(Buffer.alloc(32, 1)).fingerprint("+84901234567")).toBe(fingerprint);
    expect(sealWith(Buffer.alloc(32, 2)).fingerprint("+84901234567")).not.toBe(fingerprint);
    expect(secrets.fingerprint("+84901234568")).not.toBe(fingerprint);
    expect(fingerprint).toMatch(/^[\w-]{43}$/);
  });
});
