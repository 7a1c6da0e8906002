/** The three languages the bot speaks. Codes are BCP 47. */
export const LANGUAGES = ["vi", "ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that people wrote in one or more of our languages, e.g. a session's title. */
export type LocalText = Partial<Record<Language, string>>;

/** Is this one of our language codes? */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/**
 * The text in the wanted language; where it is missing, the first that exists in the order
 * Vietnamese, English, Japanese. Never throws; an empty text gives "".
 */
export function inLanguage(text: LocalText, language: Language): string {
  return text[language] ?? text.vi ?? text.en ?? text.ja ?? "";
}
