/** A form in the middle of a turn: looked up for whoever speaks, and what is said where nothing can be answered. */
import { forgetWords, goTo, remember, sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { formFor, type Asking } from "../../src/core/flow/lookups.ts";
import { attemptsOf, deadlineOf, type FormFact } from "../../src/core/form/answering.ts";
import { text } from "../../src/core/message/content.ts";
import { codeForTheUnlinked } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import type { Scene } from "./show.ts";
import type { State } from "./state.ts";
import { texts } from "./texts.ts";

/** The form of the state with its draft, or what to say instead. */
export function* sceneOf(turn: Turn<State>): Asking<Scene | readonly Effect[]> {
  const { key } = turn.state;
  if (turn.contact.participant === null) return [unlinked(turn)];
  const fact = key && (yield* formFor(key));
  if (!key || !fact) return [say(turn, texts[turn.language].unknown)];
  if (fact.draft && fact.isOpen) return { key, fact, draft: fact.draft, turn };
  // What was sent on another device is not begun again by an answer from this one.
  if (fact.sent > 0 && fact.isOpen) return [say(turn, texts[turn.language].alreadySent)];
  return whyNot(turn, fact) ?? [remember({ key }), goTo("begin")];
}

/** Why it cannot be answered; null where it can. */
export function whyNot(turn: Turn<unknown>, fact: FormFact): readonly Effect[] | null {
  const words = texts[turn.language];
  if (!fact.isOpen) return [say(turn, fact.sent > 0 ? words.alreadySent : words.closed)];
  return fact.draft === null && fact.sent >= attemptsOf(fact.form) ? [say(turn, words.alreadySent)] : null;
}

/** Is the time of this attempt over? */
export function isOverdue({ fact, draft, turn }: Scene): boolean {
  return turn.now > (deadlineOf(fact.form, draft.startedAt) ?? Infinity);
}

/** Of an anonymous form nothing stays of what was said. */
export function forgotten({ form }: FormFact): readonly Effect[] {
  return form.isAnonymous ? [forgetWords()] : [];
}

export function say(turn: Turn<unknown>, words: string): Effect {
  return sendMessage(text(words, menu(turn.language, ["next", "help"])));
}

export function unlinked(turn: Turn<unknown>): Effect {
  const choices = menu(turn.language, [...codeForTheUnlinked(turn), "today", "help"]);
  return sendMessage(text(texts[turn.language].unlinked, choices));
}
