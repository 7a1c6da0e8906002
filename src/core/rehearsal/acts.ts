/** What simulated people can do, and who they are when they decide. */
import type { Form } from "../form/form.ts";
import type { Language } from "../language/language.ts";
import type { Choice, Content } from "../message/content.ts";
import { drawn } from "./dice.ts";
import type { Temper } from "./tempers.ts";

/** One message on a phone. */
export interface Shown {
  readonly contents: readonly Content[];
  /** Nobody had asked for it. */
  readonly isUnasked: boolean;
}

/** A form that is asked, as it is published. */
export interface AskedForm {
  readonly id: string;
  readonly slug: string;
  readonly form: Form;
}

/** Whose phone it is. */
export interface Mind {
  readonly temper: Temper;
  readonly language: Language;
  /** Evenly between 0 and 1. */
  readonly roll: () => number;
  /** What they may be asked; by these a question is known again, whatever the channel makes of it. */
  readonly forms: readonly AskedForm[];
}

/** What they do, and how many minutes later. */
export type Act = { readonly afterMinutes: number } & Deed;
type Deed =
  | { readonly says: string }
  | { readonly takes: Choice; readonly among: readonly Choice[] }
  | { readonly shows: "picture" }
  /** Enters the code on the room's screen, by the session's id; a stale one was shown three minutes ago. */
  | { readonly checksIn: string; readonly isStale: boolean };

export type Reaction = (choices: readonly Choice[], shown: Shown, mind: Mind) => Act | readonly Act[] | null;

/** All of what they do about it, in order. */
export const actsOf = (reaction: ReturnType<Reaction>): readonly Act[] =>
  reaction === null ? [] : Array.isArray(reaction) ? (reaction as readonly Act[]) : [reaction as Act];

/** All choices below a message. */
export function choicesOf({ contents }: Shown): readonly Choice[] {
  return contents.flatMap(({ choices = [] }) => choices);
}

/** Minutes between reading and answering: soon, or when there is time. */
export const soon = ({ roll }: Mind): number => drawn(roll, [1, 2, 5]);
export const whenThereIsTime = ({ roll }: Mind): number => drawn(roll, [3, 10, 20, 45, 90]);

/** Takes the first choice whose value has these words in it; null where none has. */
export function take(choices: readonly Choice[], part: string, afterMinutes: number): Act | null {
  const choice = choices.find(({ value }) => value.includes(part));
  return choice ? takeOne(choice, choices, afterMinutes) : null;
}

export function takeOne(takes: Choice, among: readonly Choice[], afterMinutes: number): Act {
  return { afterMinutes, takes, among };
}
