/** What a quiz is worth: points for right answers. */
import { fold, stripMarks } from "../language/normalise.ts";
import type { Answer, Answers } from "./answer.ts";
import { optionsOf, quizOf, type Form, type Question } from "./form.ts";
import { pathOf } from "./path.ts";

export interface Score {
  readonly points: number;
  /** Of the questions that this person was asked. */
  readonly outOf: number;
  /** Null where the quiz has no pass mark. */
  readonly isPassed: boolean | null;
}

/** Has the question a right answer? */
export function isScored(question: Question): boolean {
  if (question.type === "text" || question.type === "number") return question.right !== undefined;
  return optionsOf(question).some(({ isRight }) => isRight === true);
}

export function pointsOf(question: Question): number {
  return isScored(question) ? (question.points ?? 1) : 0;
}

/** Exactly the right options; the right number within its tolerance; the right words whatever their capitals and marks. */
export function isRight(question: Question, answer: Answer | undefined): boolean {
  if (answer === undefined || answer === null) return false;
  if (question.type === "number" && typeof answer === "number")
    return question.right !== undefined && Math.abs(answer - question.right) <= question.tolerance;
  if (question.type === "text" && typeof answer === "string")
    return (question.right ?? []).some((right) => spelled(right) === spelled(answer));
  if (!isScored(question)) return false;
  const right = optionsOf(question).flatMap((option) => (option.isRight ? [option.id] : []));
  const given = Array.isArray(answer) ? answer : [answer];
  return right.length === given.length && right.every((id) => given.includes(id));
}

/** Null where the form is no quiz. */
export function scoreOf(form: Form, answers: Answers): Score | null {
  const quiz = quizOf(form);
  if (!quiz) return null;
  const asked = pathOf(form, answers, 0);
  const sum = (questions: readonly Question[]) => questions.reduce((all, one) => all + pointsOf(one), 0);
  const outOf = sum(asked);
  const points = sum(asked.filter((question) => isRight(question, answers[question.id])));
  const isPassed = quiz.passMark === undefined ? null : points * 100 >= quiz.passMark * outOf;
  return { points, outOf, isPassed };
}

function spelled(text: string): string {
  return stripMarks(fold(text).text)
    .replace(/[\s.,;:!?。、！？]+/gu, " ")
    .trim();
}
