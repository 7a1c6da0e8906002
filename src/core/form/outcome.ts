/** What becomes of answers that are sent: what is kept, and of a quiz what it has come to. */
import type { SentAnswers } from "../flow/effects.ts";
import { inLanguage, type Language } from "../language/language.ts";
import { attemptsOf, type Draft } from "./answering.ts";
import { FORM_WORDS } from "./form-words.ts";
import { optionsOf, quizOf, type Form, type Question } from "./form.ts";
import { answersOnPath, pathOf } from "./path.ts";
import { isRight, isScored, scoreOf, type Score } from "./score.ts";
import { shownAnswer, shownNumber } from "./shown-answer.ts";

/** What goes out of the participant's hands: the answers to what is asked in the end, and their points. */
export function sentAnswers(form: Form, draft: Draft): SentAnswers {
  const answers = answersOnPath(form, draft.answers);
  const score = scoreOf(form, answers);
  return {
    ...{ answers, isAnonymous: form.isAnonymous },
    ...{ score: score?.points ?? null, maxScore: score?.outOf ?? null },
  };
}

/**
 * Points, whether it is passed, and what was wrong: parts of a message. None where the form is no quiz, and none of
 * an anonymous one: the message is kept with the person.
 */
export function outcomeLines(form: Form, draft: Draft, language: Language): readonly string[] {
  const score = form.isAnonymous ? null : scoreOf(form, answersOnPath(form, draft.answers));
  return score ? [verdict(form, score, language), ...corrections(form, draft, language)] : [];
}

/**
 * How many attempts are left to them, none once it is passed. Of an anonymous quiz it is not told whether it is:
 * what is offered would say it.
 */
export function attemptsLeft(form: Form, draft: Draft): number {
  const isPassed = !form.isAnonymous && scoreOf(form, answersOnPath(form, draft.answers))?.isPassed === true;
  return isPassed ? 0 : Math.max(0, attemptsOf(form) - draft.attempt);
}

function verdict(form: Form, { points, outOf, isPassed }: Score, language: Language): string {
  const words = FORM_WORDS[language];
  const number = (value: number) => shownNumber(value, language);
  const percent = outOf === 0 ? 0 : Math.floor((points * 100) / outOf);
  const mark = quizOf(form)?.passMark ?? 0;
  const passed = isPassed === null ? [] : [isPassed ? words.passed : words.notPassed(number(mark))];
  return [words.result(number(points), number(outOf), percent), ...passed].join("\n");
}

function corrections(form: Form, { answers, seed }: Draft, language: Language): readonly string[] {
  if (quizOf(form)?.explains !== "end") return [];
  const wrong = pathOf(form, answers, seed).filter(
    (asked) => isScored(asked) && !isRight(asked, answers[asked.id]),
  );
  const lines = wrong.map((asked) => `• ${corrected(asked, language)}`);
  return lines.length === 0 ? [] : [[FORM_WORDS[language].wrongOnes, ...lines].join("\n")];
}

function corrected(asked: Question, language: Language): string {
  const why = asked.explanation ? [inLanguage(asked.explanation, language)] : [];
  return [`${inLanguage(asked.text, language)} → ${rightAnswer(asked, language)}`, ...why].join("\n  ");
}

/** The right answer of a quiz's question as it reads. */
export function rightAnswer(asked: Question, language: Language): string {
  if (asked.type === "number") return shownAnswer(asked, asked.right, language);
  if (asked.type === "text") return asked.right?.[0] ?? "";
  const right = optionsOf(asked).flatMap(({ id, isRight: is }) => (is ? [id] : []));
  return shownAnswer(asked, right, language);
}
