/** One line of greeting before the answer, when the very first message was already a question. */
import type { Effect } from "../../src/core/flow/effects.ts";
import { sendMessage } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import type { Language } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import type { MenuItem } from "./menu.ts";

const GREETING: Record<Language, string> = {
  vi: "Chào Anh/Chị, đây là Đồng Hành, kênh hỏi đáp của các chương trình bồi dưỡng.",
  ja: "こんにちは。研修のご案内をする Đồng Hành（ドンハイン）です。",
  en: "Hello, this is Đồng Hành, the chat companion of the training programmes.",
};

/** The greeting on a contact's first turn; nothing later. */
export function greetFirst(turn: Turn<unknown>): Effect[] {
  return turn.isFirstTurn ? [sendMessage(text(GREETING[turn.language]))] : [];
}

/** "Calendar on my phone", for those whose phones can reach it. */
export function calendarForTheLinked({ contact, account }: Turn<unknown>): MenuItem[] {
  return contact.participant !== null && account.calendarAddress !== undefined ? ["phoneCalendar"] : [];
}

/** "Enter invite code", for those who are not linked to a participant yet. */
export function codeForTheUnlinked(turn: Turn<unknown>): MenuItem[] {
  return turn.contact.participant === null && turn.contact.kind === "person" ? ["code"] : [];
}
