/** What all steps of the welcome share. */
import { sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import type { Language } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import { calendarForTheLinked, codeForTheUnlinked } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import { en } from "./texts.en.ts";
import { ja } from "./texts.ja.ts";
import { vi, type Texts } from "./texts.vi.ts";

export interface State {
  readonly code: string | null;
  /** Whom a shared telephone number belongs to. */
  readonly participantId: string | null;
}

export const texts: Record<Language, Texts> = { vi, ja, en };

/** Questions of the welcome stay open for a day. */
export const OPEN_FOR_MS = 24 * 60 * 60_000;
/** After so many vain tries the question is dropped kindly. */
export const MAX_MISSES = 3;

/** The words with what can be done next. */
export function sayWithMenu(turn: Turn<unknown>, words: string): Effect {
  const items = [
    ...(["today", "tomorrow", "week"] as const),
    ...calendarForTheLinked(turn),
    ...codeForTheUnlinked(turn),
    "help" as const,
  ];
  return sendMessage(text(words, menu(turn.language, items)));
}
