/** Choices for channels without buttons: a numbered list, whose number is understood as the answer. */
import type { Language } from "../../src/core/language/language.ts";
import type { Choice } from "../../src/core/message/content.ts";

const INVITATION: Record<Language, string> = {
  vi: "Anh/Chị vui lòng trả lời bằng số:",
  ja: "番号でお答えください。",
  en: "Please answer with a number:",
};

/** "Please answer with a number:" and one line per choice, counted from 1. No choices give an empty text. */
export function numberedChoices(choices: readonly Choice[], language: Language): string {
  if (choices.length === 0) return "";
  return [
    INVITATION[language],
    ...choices.map((choice, index) => `${String(index + 1)}. ${choice.label}`),
  ].join("\n");
}
