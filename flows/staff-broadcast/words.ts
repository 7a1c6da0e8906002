/** What it says: in their words, or our usual ones of a session; and in each language that is read. */
import { Temporal } from "temporal-polyfill";
import {
  giveOrder,
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { detectLanguage } from "../../src/core/language/index.ts";
import type { Language } from "../../src/core/language/language.ts";
import { localInstant } from "../../src/core/local-time.ts";
import { text } from "../../src/core/message/content.ts";
import { isPlaceholder } from "../../src/core/programme/placeholders.ts";
import { USUAL_TEXTS } from "../../src/core/programme/reminder-text.ts";
import { programmesWith } from "./begin.ts";
import { OPEN_FOR_MS, type State } from "./state.ts";
import { texts } from "./texts.ts";
import { isPast } from "./when.ts";

/** What is read of a message; the rest would be lost. */
const LONGEST = 2_000;
const WORKING_FOR_MS = 10 * 60_000;
const LONGEST_NAME = 100;

export function askWords(turn: Turn<State>): Effect[] {
  const { state, language } = turn;
  const words = texts[language];
  if (state.words !== "")
    return taken(turn, state.words, detectLanguage(state.words) ?? language, "askWords");
  const usual = state.sessionId === null ? [] : [{ label: words.usual, value: "staff-broadcast:usual" }];
  return [
    sendMessage(text(words.askWords(state.audience), usual)),
    waitFor("words", { again: "askWords", forMs: OPEN_FOR_MS, hearsFirst: "long" }),
  ];
}

export function words(turn: Turn<State>): Effect[] {
  const { state, said, language } = turn;
  if (said?.choice === "staff-broadcast:usual" && state.sessionId !== null)
    return [remember({ ...state, texts: USUAL_TEXTS }), goTo("draft")];
  if (said?.message?.type !== "text" || said.text === "") return [notUnderstood()];
  return taken(turn, said.text, detectLanguage(said.text) ?? language, "askWords");
}

/** The first language of the audience in which nothing is written. */
export function missingLanguage({ sketch }: State): { language: Language; people: number } | undefined {
  return sketch?.shows.find(({ contents }) => contents === null);
}

export function askMissing(turn: Turn<State>): Effect[] {
  const missing = missingLanguage(turn.state);
  if (!missing) return [goTo("confirm")];
  const words = texts[turn.language];
  const name = words.languages[missing.language];
  const choices = [
    { label: words.writeIn(name), value: "staff-broadcast:missing=write" },
    { label: words.sameWords, value: "staff-broadcast:missing=same" },
    { label: words.leaveOut, value: "staff-broadcast:missing=leave" },
  ];
  return [
    sendMessage(text(words.missing(missing.people, name), choices)),
    waitFor("missing", { again: "askMissing", forMs: OPEN_FOR_MS, hearsFirst: "long" }),
  ];
}

export function missing(turn: Turn<State>): Effect[] {
  const { state, said } = turn;
  const one = missingLanguage(state);
  if (!one || state.filter === null) return [goTo("askWhom")];
  const { language } = one;
  switch (said?.choice) {
    case "staff-broadcast:missing=write":
      return [remember({ ...state, writing: language }), goTo("askTranslation")];
    case "staff-broadcast:missing=same": {
      const [first] = Object.values(state.texts);
      return [remember({ ...state, texts: { ...state.texts, [language]: first } }), goTo("draft")];
    }
    case "staff-broadcast:missing=leave": {
      const filter = { all: [state.filter, { not: { language: [language] } }] };
      return [remember({ ...state, filter }), goTo("draft")];
    }
    default: {
      // They write it at once.
      const written = said?.message?.type === "text" && said.choice === null ? said.text : "";
      return detectLanguage(written) === language
        ? taken({ ...turn, state: { ...state, writing: language } }, written, language, "askTranslation")
        : [notUnderstood()];
    }
  }
}

export function askTranslation(turn: Turn<State>): Effect[] {
  const words = texts[turn.language];
  return [
    sendMessage(text(words.askIn(words.languages[turn.state.writing ?? "vi"]))),
    waitFor("translation", { again: "askTranslation", forMs: OPEN_FOR_MS, hearsFirst: "long" }),
  ];
}

export function translation(turn: Turn<State>): Effect[] {
  const { said, state } = turn;
  if (said?.message?.type !== "text" || said.text === "" || state.writing === null) return [notUnderstood()];
  return taken(turn, said.text, state.writing, "askTranslation");
}

/** Keeps the words, or says why they cannot be taken and asks again. */
function taken(turn: Turn<State>, written: string, language: Language, again: string): Effect[] {
  const { state, said } = turn;
  const says = texts[turn.language];
  const whole = said?.message?.type === "text" ? said.message.text.trim().length : 0;
  const unknown = [...written.matchAll(/\{([^{}]{0,40})\}/g)]
    .map(([, name = ""]) => name)
    .find((name) => !isPlaceholder(name) || (name.startsWith("session.") && state.sessionId === null));
  const problem =
    whole > LONGEST ? says.tooLong : unknown === undefined ? null : says.unknownPlaceholder(unknown);
  if (problem !== null)
    return [
      remember({ ...state, words: "" }),
      sendMessage(text(problem)),
      waitFor(again === "askWords" ? "words" : "translation", {
        again,
        forMs: OPEN_FOR_MS,
        hearsFirst: "long",
      }),
    ];
  const kept = state.writing === null ? {} : state.texts;
  return [
    remember({ ...state, words: "", writing: null, texts: { ...kept, [language]: [text(written)] } }),
    goTo("draft"),
  ];
}

/** Has it drafted and looked at; the answer comes when that is done. */
export function draft(turn: Turn<State>): Effect[] {
  const { state, contact, now } = turn;
  const programme = programmesWith(turn, "coordinator").find(({ id }) => id === state.programmeId);
  const { filter, audience, texts: written, sessionId, sendAt, until, urgentReason } = state;
  if (!programme || !contact.coordinator || filter === null) return [goTo("askProgramme")];
  const { name: writer, timezone } = contact.coordinator;
  if (sendAt !== null && isPast(sendAt, now, timezone))
    return [
      remember({ ...state, sendAt: null }),
      sendMessage(text(texts[turn.language].past)),
      goTo("askWhen"),
    ];
  const [lastDay = "", lastTime = ""] = until?.split("T") ?? [];
  const expiresAt = until === null ? null : localInstant(lastDay, lastTime, timezone);
  if (expiresAt !== null && expiresAt <= now)
    return [remember({ ...state, until: null }), sendMessage(text(texts[turn.language].past)), goTo("draft")];
  const at = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timezone)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" })
    .replace("T", " ");
  const name =
    state.name ?? `${audience.slice(0, LONGEST_NAME - 60)} · ${at} · ${writer}`.slice(0, LONGEST_NAME);
  if (urgentReason === "") return [goTo("askUrgent")];
  return [
    giveOrder({
      ...{ do: "draft", programme: programme.slug, name, filter, texts: written, sessionId },
      ...{ sendAt, urgentReason },
      ...(expiresAt === null ? {} : { expiresAt }),
    }),
    remember({ ...state, name, sketch: null }),
    waitFor("working", { again: "stillWorking", forMs: WORKING_FOR_MS }),
  ];
}
