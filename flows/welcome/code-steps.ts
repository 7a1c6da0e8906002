/** The invite code: asking, reading, trying it within its limits. */
import {
  countWrongCode,
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { inviteCode, type Asking } from "../../src/core/flow/lookups.ts";
import { readYesNo } from "../../src/core/language/index.ts";
import { fold, stripMarks } from "../../src/core/language/normalise.ts";
import { text } from "../../src/core/message/content.ts";
import { greetFirst } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import { addressed } from "../shared/person.ts";
import { findCode } from "../shared/invite-code.ts";
import { linkStaffOrSay } from "./staff-steps.ts";
import { byPhone, isBarred, linkOrSay, MAX_WRONG_BY_CONTACT, sayTooMany } from "./linking.ts";
import { MAX_MISSES, OPEN_FOR_MS, sayWithMenu, texts, type State } from "./shared.ts";

// "chưa có mã", "k có", "don't have one", "no code", "ありません", "持っていない", "skip".
const HAVE_NONE =
  /(?:khong|chua|ko|k|hok) (?:co|nhan|duoc|biet)|skip|don'?t have|do not have|have no|no code|not yet|haven'?t|ありません|ないです|ない$|いません|いない|なし|スキップ/u;

/** Somebody wants to register, with a code among the words or without. */
export function register(turn: Turn<State>): Effect[] {
  const { contact, said, language } = turn;
  if (contact.kind === "group") return [sendMessage(text(texts[language].privateOnly))];
  const code = findCode(said?.text ?? "");
  if (code !== null) {
    const greeting = contact.language === null ? [] : greetFirst(turn);
    return [...greeting, remember({ code }), goTo("useCode")];
  }
  if (contact.participant === null) return [...greetFirst(turn), goTo("askCode")];
  const choices = menu(language, ["me", "today", "tomorrow", "help"]);
  return [
    sendMessage(text(texts[language].alreadyLinked(addressed(contact.participant, language)), choices)),
  ];
}

export function askCode(turn: Turn<State>): Effect[] {
  const words = texts[turn.language];
  if (turn.misses >= MAX_MISSES) return [goTo("later")];
  const question = turn.misses > 0 || turn.isReturn ? words.askCodeAgain : words.askCode;
  return [
    ...(question === words.askCode ? onPage(turn) : []),
    sendMessage(text(question, [...byPhone(turn), { label: words.noCode, value: "welcome:skip" }])),
    waitFor("code", { again: "askCode", forMs: OPEN_FOR_MS }),
  ];
}

/** Who would rather not write their code into the chat enters it on a page of ours. */
function onPage({ account: { linkPage }, language }: Turn<State>): Effect[] {
  if (linkPage === undefined) return [];
  const words = texts[language];
  const links = [{ label: words.openPage, url: linkPage }];
  const card = { title: words.codeOnPage, lines: [{ text: words.codeOnPageHint }], links };
  return [sendMessage({ type: "cards", summary: words.codeOnPage, cards: [card] })];
}

export function code(turn: Turn<State>): Effect[] {
  const { said } = turn;
  if (said === null) return [notUnderstood()];
  if (said.choice === "welcome:skip") return [goTo("withoutCode")];
  if (said.choice === "welcome:phone" && byPhone(turn).length > 0) return [goTo("askDetails")];
  if (said.choice !== null) return [notUnderstood()];
  const found = findCode(said.text);
  if (found !== null) return [remember({ code: found }), goTo("useCode")];
  const hasNone =
    readYesNo(said.text, turn.language) === "no" || HAVE_NONE.test(stripMarks(fold(said.text).text));
  const isShort = said.text.length <= 40;
  return hasNone && isShort ? [goTo("withoutCode")] : [notUnderstood()];
}

export function withoutCode(turn: Turn<State>): Effect[] {
  return [sayWithMenu(turn, texts[turn.language].withoutCode)];
}

export function* useCode(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  if (turn.state.code === null) return [goTo("askCode")];
  const { participant, coordinator, wrongByContact, wrongOnAccount } = yield* inviteCode(turn.state.code);
  if (isBarred(wrongByContact, wrongOnAccount)) return [sayTooMany(turn)];
  if (coordinator !== null) return linkStaffOrSay(turn, coordinator);
  if (participant === null) {
    const left = MAX_WRONG_BY_CONTACT - wrongByContact - 1;
    if (left === 0) return [countWrongCode("invite"), sayTooMany(turn)];
    const skip = { label: words.noCode, value: "welcome:skip" };
    return [
      countWrongCode("invite"),
      sendMessage(text(words.wrongCode(left), [skip])),
      remember({ code: null }),
      waitFor("code", { again: "askCode", forMs: OPEN_FOR_MS }),
    ];
  }
  return linkOrSay(turn, participant);
}
