import { expect, test } from "vitest";
import { isUuid } from "../../src/core/uuid.ts";

test.each([
  ["in small letters", "6f1c1c0e-7d53-4a0b-9a52-0f6f6f0a9b11", true],
  ["in capitals", "6F1C1C0E-7D53-4A0B-9A52-0F6F6F0A9B11", true],
  ["as long, and dashes only", "-".repeat(36), false],
  ["within other words", "../6f1c1c0e-7d53-4a0b-9a52-0f6f6f0a9b11", false],
  ["with a line after it", "6f1c1c0e-7d53-4a0b-9a52-0f6f6f0a9b11\n", false],
])("an id %s", (_how, words, is) => {
  expect(isUuid(words)).toBe(is);
});
