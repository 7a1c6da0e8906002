/** Invite codes as people write them. */
import { describe, expect, it } from "vitest";
import { findCode } from "../../../flows/shared/invite-code.ts";

describe("findCode", () => {
  it.each([
    ["AB12CD34", "AB12CD34"],
    ["ab12-cd34", "AB12CD34"],
    ["AB12 CD34", "AB12CD34"],
    ["ＡＢ１２－ＣＤ３４", "AB12CD34"],
    ["mã AB12CD34", "AB12CD34"],
    ["mã của em là ab12cd34 ạ", "AB12CD34"],
    ["コードはAB12CD34です", "AB12CD34"],
    ["my code is AB12-CD34.", "AB12CD34"],
    ["code AB12 CD34", "AB12CD34"],
    ["code ab12 cd34 ok", "AB12CD34"],
  ])("finds in “%s” the code %s", (words, code) => {
    expect(findCode(words)).toBe(code);
  });

  it.each([
    "",
    "tomorrow",
    "12345678",
    "0912345678",
    "AB12CD345",
    "2026-11-23",
    "lịch học ngày mai",
    "mã của tôi",
  ])("finds none in “%s”", (words) => {
    expect(findCode(words)).toBeNull();
  });
});
