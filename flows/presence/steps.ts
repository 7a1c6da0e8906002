/** From a code to a recorded presence. */
import { countWrongCode, recordSeen, sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { checkIn, type Asking } from "../../src/core/flow/lookups.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import { seenAt } from "../../src/core/programme/attendance.ts";
import { findCheckInCode } from "../../src/core/programme/check-in-code.ts";
import { codeForTheUnlinked, greetFirst } from "../shared/first-greeting.ts";
import { menu, type MenuItem } from "../shared/menu.ts";
import { texts } from "./texts.ts";

/** Wrong codes within an hour, after which none is taken. */
const MAX_WRONG = 5;

export function* enter(turn: Turn<unknown>): Asking<readonly Effect[]> {
  const { contact, said, language } = turn;
  const words = texts[language];
  const greeting = greetFirst(turn);
  const code = findCheckInCode(said?.text ?? "");
  if (contact.kind === "group") return [say(turn, words.privateOnly)];
  if (contact.participant === null) return [...greeting, say(turn, words.unlinked, codeForTheUnlinked(turn))];
  if (code === null) return [...greeting, say(turn, words.how)];
  const { session, seen, open, wrongByContact } = yield* checkIn(code, turn.saidAt);
  if (wrongByContact >= MAX_WRONG) return [say(turn, words.tooMany)];
  if (session === null) {
    if (open === 0) return [say(turn, words.noneOpen)];
    const left = MAX_WRONG - wrongByContact - 1;
    return [
      countWrongCode("checkIn"),
      left === 0 ? say(turn, words.tooMany) : say(turn, words.wrong(left), ["help"]),
    ];
  }
  const title = inLanguage(session.title, language);
  if (seen === "present" || seen === "late") return [say(turn, words.already(title))];
  const is = seenAt(session, turn.saidAt);
  return [
    recordSeen(session.id, is, turn.saidAt),
    say(turn, is === "late" ? words.late(title) : words.present(title)),
  ];
}

function say(
  { language }: Turn<unknown>,
  words: string,
  items: readonly MenuItem[] = ["today", "next", "help"],
): Effect {
  return sendMessage(text(words, menu(language, items)));
}
