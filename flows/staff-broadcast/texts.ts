/** The texts of writing to a class, by language. */
import type { Language } from "../../src/core/language/language.ts";
import { en } from "./texts.en.ts";
import { ja } from "./texts.ja.ts";
import { vi, type Texts } from "./texts.vi.ts";

export const texts: Record<Language, Texts> = { vi, ja, en };

/** Why somebody does not get it, in words. */
export function reasonIn(language: Language, reason: string): string {
  const words = texts[language];
  return Object.hasOwn(words.reasons, reason)
    ? words.reasons[reason as keyof typeof words.reasons]
    : words.otherReason;
}
