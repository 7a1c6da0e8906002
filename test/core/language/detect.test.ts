/** Which language a text shows. */
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../src/core/language/index.ts";

describe("the language of a text", () => {
  it.each([
    ["Ngày mai lớp mình học ở đâu ạ?", "vi"],
    ["mai hoc o dau z ad", "vi"],
    ["lich hoc hom nay", "vi"],
    ["xin slide", "vi"],
    ["cho em xin link zoom", "vi"],
    ["Lịch học có trong schedule không", "vi"],
    ["Nga\u0300y mai ho\u0323c gi\u0300", "vi"],
    ["明日の会場はどこですか", "ja"],
    ["Zoomのリンクをください", "ja"],
    ["ｽｹｼﾞｭｰﾙ", "ja"],
    ["会場", "ja"],
    ["Where is the training tomorrow?", "en"],
    ["can i come late", "en"],
    ["When does Ms Huyen teach?", "en"],
    ["train to Hai Phong tomorrow", "en"],
    ["café menu for the workshop", "en"],
    ["schedule", "en"],
  ])("%s is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(["", "ok", "123", "😀👍", "AB12CD", "hi", "stop", "?", "...", "PAPI", "25/10", "zoom link"])(
    "%j shows none",
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );
});
