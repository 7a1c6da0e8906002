import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableBody } from "../../../src/services/ports/channel.ts";
import { readJson } from "../../../webhooks/kit/read-json.ts";

const read = (text: string) => readJson(new TextEncoder().encode(text));
/** How many lists lie in each other. */
const depthOf = (value: unknown): number => (Array.isArray(value) ? 1 + depthOf(value[0]) : 0);

describe("reading a body", () => {
  it.each([
    ["keeps what is well", '{"a":[1,true,null,"é \\ud83e\\udd28"]}', { a: [1, true, null, "é 🤨"] }],
    ["takes NUL out of texts and names", '{"a\\u0000":"b\\u0000c"}', { a: "bc" }],
    ["replaces lone surrogates", '["\\ud83d!","\\udd28"]', ["\ufffd!", "\ufffd"]],
  ])("%s", (_, text, value) => {
    expect(read(text)).toEqual(value);
  });

  it("replaces bytes that are no UTF-8", () => {
    expect(readJson(Uint8Array.of(0x22, 0xff, 0x22))).toBe("\ufffd");
  });

  it("keeps a field called __proto__ a field", () => {
    const value = read('{"__proto__":{"isAdmin":true}}') as { isAdmin?: boolean };
    expect(value.isAdmin).toBeUndefined();
    expect(Object.keys(value)).toEqual(["__proto__"]);
  });

  it("drops what is nested deeper than any platform nests, a million times deeper too", () => {
    expect(depthOf(read("[".repeat(20) + "]".repeat(20)))).toBe(20);
    expect(depthOf(read("[".repeat(1_000_000) + "]".repeat(1_000_000)))).toBe(32);
  });

  it.each(["", "events=1", "{", '{"a":1}}', "[".repeat(1_000_000), "\u0000"])(
    "refuses what is not JSON (%#)",
    (text) => {
      expect(() => read(text)).toThrow(UnreadableBody);
    },
  );

  it("gives the same value as JSON.parse, or refuses, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5, stringUnit: "grapheme" }), (text) => {
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(JSON.parse(text)).replaceAll("\\u0000", ""));
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        try {
          readJson(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableBody);
        }
      }),
    );
  });
});
