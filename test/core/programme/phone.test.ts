import { expect, test } from "vitest";
import { readPhone } from "../../../src/core/programme/phone.ts";

test.each([
  ["0901234567", "VN", "+84901234567"],
  ["090 123 45 67", "VN", "+84901234567"],
  ["84901234567", "VN", "+84901234567"],
  ["+84 901-234-567", "JP", "+84901234567"],
  ["０９０１２３４５６７", "VN", "+84901234567"],
  ["(024) 3825 3536", "VN", "+842438253536"],
  ["087-831-1111", "JP", "+81878311111"],
  ["81878311111", "JP", "+81878311111"],
] as const)("%s, written in %s, is %s", (written, country, number) => {
  expect(readPhone(written, country)).toBe(number);
});

test.each(["", "Lan", "123", "0".repeat(40), "9".repeat(1_000), "090123456789012"])(
  "%j is no number",
  (written) => {
    expect(readPhone(written, "VN")).toBeNull();
  },
);
