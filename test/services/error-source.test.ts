import { describe, expect, test } from "vitest";
import { sourceOf } from "../../src/services/error-source.ts";

function withStack(error: Error, stack: string): Error {
  return Object.assign(error, { stack });
}

describe("where an error came from", () => {
  test("is its name and the first place of ours, never its words", () => {
    const stack = [
      "RangeError: Lan said 0912 345 678",
      "    at fail (/app/node_modules/zod/index.js:1:2)",
      "    at Object.askName (file:///app/dist/flows/welcome/code-steps.js:41:11)",
      "    at run (file:///app/dist/src/core/flow/engine.js:200:3)",
    ].join("\n");
    expect(sourceOf(withStack(new RangeError("Lan said 0912 345 678"), stack))).toBe(
      "RangeError at flows/welcome/code-steps.js:41",
    );
  });

  test.each([
    [
      "an error from elsewhere",
      withStack(new TypeError("Lan"), "TypeError: Lan\n    at node:fs:1:1"),
      "TypeError",
    ],
    ["something that was thrown and is no error", "Lan", "not an error"],
    ["nothing", undefined, "not an error"],
  ])("is known of %s", (_, error, source) => expect(sourceOf(error)).toBe(source));

  test("is not taken from the words, even if they look like a place", () => {
    const error = withStack(
      new Error("see /src/lan 0912.ts:1"),
      "Error: see /src/lan 0912.ts:1\n    at node:fs:1:1",
    );
    expect(sourceOf(error)).toBe("Error");
  });
});
