/** Which questions a person is asked, in which order, given what they answered so far. */
import type { Answer, Answers } from "./answer.ts";
import { optionsOf, quizOf, type Condition, type Form, type Option, type Question } from "./form.ts";

/** The questions in the order of one person. @param seed any whole number; the same one gives the same order */
export function inOrder(form: Form, seed: number): readonly Question[] {
  return quizOf(form)?.isShuffled ? shuffled(form.questions, seed) : form.questions;
}

/** The options of a question in the order of one person. */
export function optionsInOrder(form: Form, question: Question, seed: number): readonly Option[] {
  const options = optionsOf(question);
  if (!quizOf(form)?.isShuffled) return options;
  return shuffled(options, seed + form.questions.indexOf(question) + 1);
}

/**
 * The questions that are asked, and those that may be once others are answered.
 * @param answers of questions that are not asked any more do not count
 */
export function pathOf(form: Form, answers: Answers, seed: number): readonly Question[] {
  const asked = new Map<string, boolean | null>();
  const valueOf = (id: string): Answer | undefined => (asked.get(id) === false ? null : answers[id]);
  const path = inOrder(form, seed).filter((question) => {
    const held = (question.when ?? []).map((condition) => holds(condition, valueOf(condition.question)));
    const isAsked = held.includes(false) ? false : held.includes(null) ? null : true;
    asked.set(question.id, isAsked);
    return isAsked !== false;
  });
  return path;
}

/** The next question without an answer; null where all are answered or skipped. */
export function nextQuestion(form: Form, answers: Answers, seed: number): Question | null {
  return pathOf(form, answers, seed).find(({ id }) => answers[id] === undefined) ?? null;
}

/** The answers to what is asked, without those to questions that another answer has closed since. */
export function answersOnPath(form: Form, answers: Answers): Answers {
  const given = pathOf(form, answers, 0).flatMap(({ id }) => {
    const answer = answers[id];
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(given);
}

/** Null: not known before the other question is answered. Of a skipped question only "is not answered" holds. */
function holds(condition: Condition, answer: Answer | undefined): boolean | null {
  if (answer === undefined) return null;
  const { is, isNot, atLeast, atMost, isAnswered } = condition;
  if (answer === null) return isAnswered === false && Object.keys(condition).length === 2;
  const given = Array.isArray(answer) ? answer : [answer];
  const isOne = (wanted: typeof is) => [wanted].flat().some((one) => given.some((value) => value === one));
  const number = typeof answer === "number" ? answer : NaN;
  return (
    isAnswered !== false &&
    (is === undefined || isOne(is)) &&
    (isNot === undefined || !isOne(isNot)) &&
    (atLeast === undefined || number >= atLeast) &&
    (atMost === undefined || number <= atMost)
  );
}

/** Fisher–Yates with a small generator of its own (mulberry32). */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed | 0;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [result[last], result[other]] = [result[other] as T, result[last] as T];
  }
  return result;
}
