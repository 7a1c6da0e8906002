/** The end of a form: what is sent, what is thanked, what a quiz has come to. */
import { sendAnswers, sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Answer } from "../../src/core/form/answer.ts";
import { beginsForm } from "../../src/core/form/answering.ts";
import type { Question } from "../../src/core/form/form.ts";
import { attemptsLeft, outcomeLines, rightAnswer, sentAnswers } from "../../src/core/form/outcome.ts";
import { isRight, isScored } from "../../src/core/form/score.ts";
import { inLanguage, type Language } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import { menu } from "../shared/menu.ts";
import type { Scene } from "./show.ts";
import { texts } from "./texts.ts";

/** Everything is sent as it stands. @param lead said before the thanks */
export function finish({ key, fact, draft, turn }: Scene, lead?: string): readonly Effect[] {
  const { language } = turn;
  const { form } = fact;
  const sent = sentAnswers(form, draft);
  const words = texts[language];
  const left = attemptsLeft(form, draft);
  const lines = [lead, ...outcomeLines(form, draft, language), inLanguage(form.thanks, language)];
  if (left > 0) lines.push(words.attempts(left));
  const choices = [
    ...(left > 0 ? [{ label: words.again, value: beginsForm(key) }] : []),
    ...menu(language, ["next", "help"]),
  ];
  return [
    sendAnswers(key, fact.versionId, draft, sent),
    sendMessage(text(lines.filter(Boolean).join("\n\n"), choices)),
  ];
}

/** Said at once after an answer: right or not, and why. */
export function explained(asked: Question, answer: Answer, language: Language): string {
  const words = texts[language];
  if (!isScored(asked)) return words.noted;
  const why = asked.explanation ? [inLanguage(asked.explanation, language)] : [];
  const verdict = isRight(asked, answer) ? words.right : words.wrong(rightAnswer(asked, language));
  return [verdict, ...why].join("\n");
}
