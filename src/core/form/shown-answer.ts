/** How an answer reads. */
import { inLanguage, type Language } from "../language/language.ts";
import { printDate } from "../language/print-date.ts";
import type { Answer } from "./answer.ts";
import { FORM_WORDS } from "./form-words.ts";
import { optionsOf, type Question } from "./form.ts";

const SHOWN_ANSWER = 200;

/** In words, by the question's type; what was skipped is said to be. Long texts are cut. */
export function shownAnswer(
  asked: Question,
  answer: Answer | readonly string[] | undefined,
  language: Language,
): string {
  const words = FORM_WORDS[language];
  if (answer === undefined || answer === null) return words.skipped;
  if (typeof answer === "number")
    return asked.type === "rating"
      ? `${String(answer)}/${String(asked.scale)}`
      : shownNumber(answer, language);
  if (typeof answer === "object" && !Array.isArray(answer)) return shownThing(answer as object, words.photo);
  const named = optionsOf(asked).filter(({ id }) => [answer].flat().includes(id));
  if (named.length > 0)
    return named.map((option) => inLanguage(option.text, language)).join(language === "ja" ? "、" : "; ");
  if (Array.isArray(answer)) return words.skipped;
  return asked.type === "date" ? printDate(answer as string, language) : cut(answer as string, SHOWN_ANSWER);
}

/** 2.5, or 2,5 in Vietnamese. */
export function shownNumber(value: number, language: Language): string {
  return String(value).replace(".", language === "vi" ? "," : ".");
}

/** At most so many characters, as people count them. */
export function cut(words: string, most: number): string {
  const all = Array.from(words);
  return all.length <= most ? words : `${all.slice(0, most - 1).join("")}…`;
}

function shownThing(thing: { words?: string; latitude?: number; longitude?: number }, photo: string): string {
  if (!("latitude" in thing) && !("words" in thing)) return photo;
  return thing.words ?? `${String(thing.latitude)}, ${String(thing.longitude)}`;
}
