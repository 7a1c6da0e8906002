import { expect, test } from "vitest";
import { isTimezone } from "../../src/core/timezone.ts";

test.each([
  ["Asia/Ho_Chi_Minh", true],
  ["Asia/Tokyo", true],
  ["Asia/Hanoi", false],
  ["", false],
])("%j: %s", (name, is) => {
  expect(isTimezone(name)).toBe(is);
});
