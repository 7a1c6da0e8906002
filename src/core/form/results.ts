/** What the answers to a form say together. Of an anonymous form nothing is shown of fewer than five. */
import type { Answer, Answers } from "./answer.ts";
import { optionsOf, quizOf, type Form, type Question } from "./form.ts";
import { isRight, isScored } from "./score.ts";

/** From so many on, nobody can be guessed from what an anonymous form shows. */
export const FEWEST_SHOWN = 5;

export interface QuestionResult {
  readonly question: Question;
  /** Who answered, and who skipped it. */
  readonly answered: number;
  readonly skipped: number;
  /** Of rating, choice and many: how often each was given, in their order. */
  readonly counts: readonly { readonly value: string | number; readonly count: number }[];
  /** Of rating and number. */
  readonly mean: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Of text, place and date. */
  readonly texts: readonly string[];
  /** Of a quiz: the part of all asked who answered rightly, 0 to 1. */
  readonly right: number | null;
}

export interface Results {
  readonly responses: number;
  /** There are too few to be shown. */
  readonly isHidden: boolean;
  readonly questions: readonly QuestionResult[];
  /** Of a quiz, the mean of points got to points to be had, 0 to 1. */
  readonly meanScore: number | null;
}

/** One set of answers, whichever version it was given to. */
export interface Answered {
  readonly answers: Answers;
  readonly score: number | null;
  readonly maxScore: number | null;
}

/** @param form the newest version: what earlier ones asked under the same name counts along */
export function resultsOf(form: Form, responses: readonly Answered[]): Results {
  const isHidden = form.isAnonymous && responses.length < FEWEST_SHOWN;
  const scores = responses.flatMap(({ score, maxScore }) =>
    score === null || !maxScore ? [] : [score / maxScore],
  );
  return {
    responses: responses.length,
    isHidden,
    questions: isHidden ? [] : form.questions.map((question) => resultOf(form, question, responses)),
    meanScore: isHidden ? null : mean(scores),
  };
}

/**
 * Of an anonymous form what was said of sessions with enough answers: that is the smallest part that a reader could
 * look at, or find by taking what is shown of one from what is shown of all.
 */
export function shownOf<One>(
  { isAnonymous }: Form,
  responses: readonly One[],
  sessionOf: (one: One) => string | null,
): readonly One[] {
  if (!isAnonymous) return responses;
  const sizes = new Map<string | null, number>();
  for (const one of responses) sizes.set(sessionOf(one), (sizes.get(sessionOf(one)) ?? 0) + 1);
  return responses.filter((one) => (sizes.get(sessionOf(one)) ?? 0) >= FEWEST_SHOWN);
}

/** What figures over all sessions are made of: where what is not shown is fewer than five, it is left out of them too. */
export function countedOf<One>(
  form: Form,
  responses: readonly One[],
  sessionOf: (one: One) => string | null,
): readonly One[] {
  const shown = shownOf(form, responses, sessionOf);
  // So few could be read off the difference between all and those that are shown.
  return responses.length - shown.length < FEWEST_SHOWN ? shown : responses;
}

function resultOf(form: Form, question: Question, responses: readonly Answered[]): QuestionResult {
  const given = responses.flatMap(({ answers }) => {
    const answer = answers[question.id];
    return answer === undefined ? [] : [answer];
  });
  const answers = given.filter((answer) => answer !== null);
  const numbers = answers.filter((answer) => typeof answer === "number");
  const values: readonly (string | number)[] =
    question.type === "rating"
      ? Array.from({ length: question.scale }, (_, index) => index + 1)
      : optionsOf(question).map(({ id }) => id);
  const rights = given.filter((answer) => isRight(question, answer)).length;
  return {
    question,
    answered: answers.length,
    skipped: given.length - answers.length,
    counts: values.map((value) => ({
      value,
      count: answers.filter((answer) => [answer].flat().some((one) => one === value)).length,
    })),
    mean: mean(numbers),
    least: numbers.length > 0 ? numbers.reduce((one, other) => Math.min(one, other)) : null,
    most: numbers.length > 0 ? numbers.reduce((one, other) => Math.max(one, other)) : null,
    texts: values.length > 0 ? [] : answers.flatMap(wordsOf),
    right: quizOf(form) && isScored(question) && given.length > 0 ? rights / given.length : null,
  };
}

function wordsOf(answer: Answer): readonly string[] {
  if (typeof answer === "string") return [answer];
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return [];
  if ("eventId" in answer) return [];
  const { words, latitude, longitude } = answer;
  return [words ?? `${String(latitude)}, ${String(longitude)}`];
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
