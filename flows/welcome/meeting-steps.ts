/** Greeting and language. */
import {
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  setLanguage,
  startFlow,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { findCheckInCode } from "../../src/core/programme/check-in-code.ts";
import { text } from "../../src/core/message/content.ts";
import { languageChoices, languageInChoice, languageNamed } from "../shared/languages.ts";
import { addressed } from "../shared/person.ts";
import { findCode } from "../shared/invite-code.ts";
import { OPEN_FOR_MS, sayWithMenu, texts, type State } from "./shared.ts";

// Said to somebody whose language we do not know yet.
const WHICH_LANGUAGE = [
  "Xin chào! こんにちは！ Hello!",
  "Anh/Chị muốn dùng ngôn ngữ nào?",
  "どの言語をお使いになりますか。",
  "Which language would you like?",
].join("\n");

/** Where everybody new comes in: by following, by a deep link with a code, or by a first word. */
export function begin(turn: Turn<State>): Effect[] {
  const { contact, said } = turn;
  const words = texts[turn.language];
  if (contact.kind === "group") return [sendMessage(text(words.greetingGroup))];
  // A room's QR code brought them here.
  if (findCheckInCode(said?.text ?? "") !== null) return [startFlow("presence")];
  const code = findCode(said?.text ?? "");
  if (code !== null) {
    // Whose code it is tells their language, so an unknown one is greeted then.
    const greeting = contact.language === null ? [] : [sendMessage(text(words.greeting))];
    return [...greeting, remember({ code }), goTo("useCode")];
  }
  if (contact.participant !== null)
    return [sayWithMenu(turn, words.greetingBack(addressed(contact.participant, turn.language)))];
  return [goTo(contact.language === null ? "askLanguage" : "greet")];
}

export function askLanguage(turn: Turn<State>): Effect[] {
  // Their language may have shown while this question was open.
  if (turn.contact.language !== null && turn.isReturn) return [goTo("askCode")];
  return [
    sendMessage(text(WHICH_LANGUAGE, languageChoices("welcome"))),
    waitFor("language", { again: "askLanguage", forMs: OPEN_FOR_MS }),
  ];
}

export function language(turn: Turn<State>): Effect[] {
  const { said, contact } = turn;
  if (said === null) return [notUnderstood()];
  const chosenLanguage =
    languageInChoice(said.choice) ?? (said.choice === null ? languageNamed(said.text) : null);
  if (chosenLanguage !== null) return [setLanguage(chosenLanguage), goTo("greet")];
  // "Xin chào" answers the question as well: the engine has taken the language from it.
  const isOnlyTalk = ["greeting", "thanks", "yes", "none"].includes(said.understanding.intent);
  return said.choice === null && contact.language !== null && isOnlyTalk
    ? [goTo("greet")]
    : [notUnderstood()];
}

export function greet(turn: Turn<State>): Effect[] {
  return [sendMessage(text(texts[turn.language].greeting)), goTo("askCode")];
}

/** The greeting, where the code has just told the language. */
export function greetByCode(turn: Turn<State>): Effect[] {
  return [sendMessage(text(texts[turn.language].greeting)), goTo("askTraining")];
}

/** A choice of this flow that was tapped when nothing was being asked. */
export function chosen(turn: Turn<State>): Effect[] {
  const chosenLanguage = languageInChoice(turn.said?.choice ?? null);
  return chosenLanguage === null ? [goTo("register")] : [setLanguage(chosenLanguage), goTo("greet")];
}

export function ready(turn: Turn<State>): Effect[] {
  return [sayWithMenu(turn, texts[turn.language].ready)];
}

/** The question was put in vain several times: it can wait. */
export function later(turn: Turn<State>): Effect[] {
  return [sayWithMenu(turn, texts[turn.language].later)];
}
