/** One participant at one form, as a conversation sees it. */
import type { LocalText } from "../language/language.ts";
import { occasionKey, type Answers, type Occasion } from "./answer.ts";
import { quizOf, type Form, type FormKind } from "./form.ts";
import { nextQuestion } from "./path.ts";

/** Which set of answers is meant. */
export interface FormKey extends Occasion {
  readonly formId: string;
}

/** The value of a choice that begins a form, or goes on with it where it was left. At most 126 characters. */
export function beginsForm(key: FormKey): string {
  return `form:${key.formId}:${occasionKey(key)}`;
}

/** A form that waits for somebody. */
export interface OpenForm {
  readonly key: FormKey;
  readonly kind: FormKind;
  readonly title: LocalText;
  /** What it is about: a session, or a participant's name; null where it stands for itself. */
  readonly session: { readonly title: LocalText; readonly date: string } | null;
  readonly about: string | null;
  /** They have answered some of it. */
  readonly isBegun: boolean;
}

/** What was answered and not sent yet. */
export interface Draft {
  readonly attempt: number;
  readonly seed: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly answers: Answers;
}

/** All that a conversation needs of one form and its reader. */
export interface FormFact {
  readonly versionId: string;
  /** The version that was begun, else the one that is published. */
  readonly form: Form;
  readonly isOpen: boolean;
  readonly session: OpenForm["session"];
  readonly about: string | null;
  readonly draft: Draft | null;
  /** How often they have sent it. */
  readonly sent: number;
  /** The order of an attempt that begins now. */
  readonly freshSeed: number;
}

/** How often it may be answered: once, but for quizzes that allow more. */
export function attemptsOf(form: Form): number {
  return quizOf(form)?.attempts ?? 1;
}

/** When the time of an attempt is over, in epoch milliseconds; null where it has no limit. */
export function deadlineOf(form: Form, startedAt: number): number | null {
  const minutes = quizOf(form)?.timeLimitMinutes;
  return minutes === undefined ? null : startedAt + minutes * 60_000;
}

/** What nobody went on with for so long is reminded of, once. */
export const REMINDED_AFTER_MS = 24 * 60 * 60_000;
/** Whoever still writes hears at once that the time is over; a quiz that lies still is handed in so much later. */
export const HANDED_IN_AFTER_MS = 60_000;

/** Nothing more is asked. */
export function isComplete(form: Form, { answers, seed }: Draft): boolean {
  return nextQuestion(form, answers, seed) === null;
}
