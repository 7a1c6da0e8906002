/** Choices for channels without buttons: a numbered list, whose number is understood as the answer. */
import type { Language } from "../../src/core/language/language.ts";
import type { Choice } from "../../src/core/message/content.ts";

const INVITATION: Record<Language, string> = {
  vi: "Anh/Chị vui lòng trả lời bằng số:",
  ja: "番号でお答えください。",
  en: "Please answer with a number:",
};

/**
 * "Please answer with a number:" and one line per choice, counted from 1. A choice that is called by its own number says
 * nothing more than the text above it and has no line. No choices give an empty text.
 */
export function numberedChoices(choices: readonly Choice[], language: Language): string {
  if (choices.length === 0) return "";
  const lines = choices.flatMap(({ label }, index) => {
    const number = String(index + 1);
    if (label === number) return [];
    return label.startsWith(`${number}. `) ? [label] : [`${number}. ${label}`];
  });
  const invitation = INVITATION[language];
  return lines.length > 0 ? [invitation, ...lines].join("\n") : invitation.replace(/:$/, ".");
}
