/** Languages as people name them. */
import { describe, expect, it } from "vitest";
import { languageInChoice, languageNamed } from "../../../flows/shared/languages.ts";

describe("languageNamed", () => {
  it.each([
    ["đổi sang tiếng Nhật", "ja"],
    ["tieng nhat", "ja"],
    ["日本語でお願いします", "ja"],
    ["English please", "en"],
    ["tiếng Anh", "en"],
    ["英語", "en"],
    ["Tiếng Việt", "vi"],
    ["ベトナム語に変更", "vi"],
    ["VN", "vi"],
  ])("“%s” names %s", (words, language) => {
    expect(languageNamed(words)).toBe(language);
  });

  it.each(["đổi ngôn ngữ", "change language", "言語", "tiếng Anh hay tiếng Nhật", ""])(
    "“%s” names none",
    (words) => {
      expect(languageNamed(words)).toBeNull();
    },
  );
});

describe("languageInChoice", () => {
  it.each([
    ["settings:language=ja", "ja"],
    ["welcome:language=en", "en"],
    ["settings:language=xx", null],
    ["settings:language", null],
    [null, null],
  ])("%s → %s", (value, language) => {
    expect(languageInChoice(value)).toBe(language);
  });
});
