/** The three languages as choices, each under its own name, and as people name them in words. */
import { stripMarks, fold } from "../../src/core/language/normalise.ts";
import { isLanguage, LANGUAGES, type Language } from "../../src/core/language/language.ts";
import type { Choice } from "../../src/core/message/content.ts";

export const LANGUAGE_NAMES: Record<Language, string> = { vi: "Tiếng Việt", ja: "日本語", en: "English" };

const NAMED: Record<Language, RegExp> = {
  vi: /tieng viet|viet ngu|vietnamese|ベトナム語|越南語|(?<!\p{L})(?:viet|vn|vi)(?!\p{L})/u,
  ja: /tieng nhat|nhat ngu|japanese|nihongo|日本語|にほんご|(?<!\p{L})(?:nhat|jp|ja)(?!\p{L})/u,
  en: /tieng anh|anh ngu|english|英語|えいご|(?<!\p{L})(?:eng|en)(?!\p{L})/u,
};

/** One choice per language; the value is `<flow>:language=<code>`. */
export function languageChoices(flow: string): Choice[] {
  return LANGUAGES.map((language) => ({
    label: LANGUAGE_NAMES[language],
    value: `${flow}:language=${language}`,
  }));
}

/** The language of a choice's value, or null. */
export function languageInChoice(value: string | null): Language | null {
  const code = /:language=(\w+)$/.exec(value ?? "")?.[1];
  return isLanguage(code) ? code : null;
}

/** The one language that the words name ("đổi sang tiếng Nhật" → ja); null when none or several. */
export function languageNamed(words: string): Language | null {
  const folded = stripMarks(fold(words).text);
  const named = LANGUAGES.filter((language) => NAMED[language].test(folded));
  return named.length === 1 ? (named[0] ?? null) : null;
}
