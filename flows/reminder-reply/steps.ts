/** From a choice or a sentence to a recorded answer. */
import { Temporal } from "temporal-polyfill";
import {
  goTo,
  notUnderstood,
  recordAttendance,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { offers, reminderSessions, sessionsBetween, type Asking } from "../../src/core/flow/lookups.ts";
import { printDate, printTime } from "../../src/core/language/print-date.ts";
import type { Intent, PartOfDay } from "../../src/core/language/understanding.ts";
import { text, type Choice } from "../../src/core/message/content.ts";
import { MAX_REASON_LENGTH, type Said } from "../../src/core/programme/attendance.ts";
import { findCheckInCode } from "../../src/core/programme/check-in-code.ts";
import { endsAt, type Session } from "../../src/core/programme/session.ts";
import { codeForTheUnlinked, greetFirst } from "../shared/first-greeting.ts";
import { isQuestion } from "../shared/is-question.ts";
import { menu } from "../shared/menu.ts";
import { offerChoices, offerLines, sessionLine } from "../shared/offers.ts";
import {
  MAX_SESSIONS,
  NO_REASON,
  ofChoice,
  readAnswer,
  readSaid,
  sayChoice,
  tellsReason,
} from "./reading.ts";
import { texts } from "./texts.ts";

interface State {
  readonly said: Said;
  readonly sessions: readonly string[];
  readonly reason: string | null;
}

const OPEN_FOR_MS = 60 * 60_000;
/** How far ahead somebody says that they cannot come, in days. */
const DAYS_AHEAD = 14;
const DAYS_OF_CHOICES = 100;

/** A choice of a reminder, or of ours; perhaps tapped weeks later. */
export function* answered(turn: Turn<State>): Asking<readonly Effect[]> {
  if (turn.contact.participant === null) return [sayUnlinked(turn)];
  const answer = readAnswer(turn.said?.choice ?? "");
  if (answer === null) return [sayNothing(turn)];
  if (answer.about === "nothing") return yield* ofComing(turn, answer.said, null);
  const told =
    answer.about === "reminder"
      ? yield* reminderSessions(answer.id)
      : (yield* sessionsFrom(turn, DAYS_OF_CHOICES)).filter(({ id }) => answer.ids.includes(id));
  const words = texts[turn.language];
  const open = told.filter((session) => isOpen(session, turn.now));
  if (told.length === 0) return [say(turn, words.unknown)];
  if (open.length === 0)
    return [say(turn, told.every(({ isCancelled }) => isCancelled) ? words.cancelled : words.over)];
  const isClear = answer.about === "sessions" || answer.said === "coming" || open.length === 1;
  return goOn(isClear ? "record" : "askWhich", answer.said, open, null);
}

/** "Em bận không đến được", "遅れます", "I can't come tomorrow". */
export function* asked(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  const greeting = greetFirst(turn);
  if (turn.contact.participant === null) return [...greeting, sayUnlinked(turn)];
  const spoken = turn.said?.text ?? "";
  const said = readSaid(spoken);
  if (said === null) {
    const choices = [
      { label: words.sayAbsent, value: sayChoice("absent") },
      { label: words.sayLate, value: sayChoice("late") },
      ...menu(turn.language, ["next", "help"]),
    ];
    return [...greeting, sendMessage(text(words.checkIn, choices))];
  }
  return [...greeting, ...(yield* ofComing(turn, said, tellsReason(spoken) ? spoken : null))];
}

/** Which of the sessions to come: those of the days said, else the next ones. */
function* ofComing(turn: Turn<State>, said: Said, reason: string | null): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  const days = turn.said?.understanding.days ?? null;
  const found = days ? yield* sessionsBetween(days.start, days.end) : yield* sessionsFrom(turn, DAYS_AHEAD);
  const toCome = found.filter((session) => isOpen(session, turn.now));
  const inPart = toCome.filter(({ startTime }) => isIn(days?.partOfDay, startTime));
  const open = inPart.length > 0 ? inPart : toCome;
  if (open.length === 0) return [say(turn, days ? words.noneThen : words.noneSoon)];
  return goOn(open.length === 1 ? "record" : "askWhich", said, open.slice(0, MAX_SESSIONS - 1), reason);
}

// What nobody says as a reason. "Trùng lịch họp" sounds like a wish for the timetable, and is none.
const CLEAR_WISHES: readonly Intent[] = [
  "feedback",
  "quiz",
  "certificate",
  "human",
  "register",
  "language",
  "help",
  "my_data",
  "resume",
];

/** Several could be meant. */
export function* askWhich(turn: Turn<State>): Asking<readonly Effect[]> {
  const { said } = turn.state;
  const words = texts[turn.language];
  const open = yield* sessionsOf(turn);
  const choices: Choice[] = open.map((session) => ({
    label: shortly(session, turn),
    value: ofChoice(said, [session.id]),
  }));
  // "Tomorrow" may mean both of tomorrow's; nobody means everything to come.
  if (open.length > 1 && new Set(open.map(({ date }) => date)).size === 1)
    choices.push({ label: words.all, value: ofChoice(said, turn.state.sessions) });
  const question = [words.which[said], ...open.map((session) => lineOf(session, turn))].join("\n");
  return [sendMessage(text(question, choices)), waitFor("which", { again: "askWhich", forMs: OPEN_FOR_MS })];
}

export function which(turn: Turn<State>): readonly Effect[] {
  const choice = readAnswer(turn.said?.choice ?? "");
  if (choice?.about !== "sessions") return [notUnderstood()];
  // What they said before may have told why.
  const { said } = turn.state;
  const reason = choice.said === said ? turn.state.reason : null;
  return [remember({ said: choice.said, sessions: choice.ids, reason }), goTo("record")];
}

function goOn(
  step: "record" | "askWhich",
  said: Said,
  sessions: readonly Session[],
  reason: string | null,
): readonly Effect[] {
  return [remember({ said, sessions: sessions.map(({ id }) => id), reason }), goTo(step)];
}

/** Recorded at once; a reason may follow. */
export function* record(turn: Turn<State>): Asking<readonly Effect[]> {
  const { said, reason: given } = turn.state;
  const words = texts[turn.language];
  const why = given === null ? null : given.slice(0, MAX_REASON_LENGTH);
  // Looked up anew: a choice may be old, and comes from outside.
  const sessions = (yield* sessionsOf(turn)).filter((session) => isOpen(session, turn.now));
  if (sessions.length === 0) return [sayNothing(turn)];
  const confirmation = [words.recorded[said], ...sessions.map((session) => lineOf(session, turn))].join("\n");
  const recorded = sessions.map(({ id }) => recordAttendance(id, said, why));
  if (said !== "absent") return [...recorded, say(turn, confirmation)];
  return [
    ...recorded,
    ...(why === null
      ? askWhy(turn, `${confirmation}\n${words.why}`)
      : [yield* sayWithMakeUps(turn, confirmation)]),
  ];
}

export function askReason(turn: Turn<State>): readonly Effect[] {
  return askWhy(turn, texts[turn.language].why);
}

function askWhy(turn: Turn<State>, question: string): readonly Effect[] {
  const choices = [{ label: texts[turn.language].noReason, value: NO_REASON }];
  return [
    sendMessage(text(question, choices)),
    waitFor("reason", { again: "askReason", forMs: OPEN_FOR_MS }),
  ];
}

export function* reason(turn: Turn<State>): Asking<readonly Effect[]> {
  const { said, state, language } = turn;
  const words = texts[language];
  if (said?.choice === NO_REASON || said?.understanding.intent === "no")
    return [yield* sayWithMakeUps(turn, words.withoutReason)];
  if (!said || said.choice !== null || said.text === "" || isQuestion(said.text)) return [notUnderstood()];
  if (CLEAR_WISHES.includes(said.understanding.intent)) return [notUnderstood()];
  if (findCheckInCode(said.text) !== null) return [notUnderstood()];
  const why = said.text.slice(0, MAX_REASON_LENGTH);
  return [
    ...state.sessions.map((sessionId) => recordAttendance(sessionId, "absent", why)),
    yield* sayWithMakeUps(turn, words.withReason),
  ];
}

/** Where a session that they miss is given again, its dates and a choice stand below. */
function* sayWithMakeUps(turn: Turn<State>, words: string): Asking<Effect> {
  const missed = turn.state.sessions;
  const [offer] = (yield* offers(missed)).filter(({ id, isMakeUp }) => isMakeUp && missed.includes(id));
  if (!offer) return say(turn, words);
  const lines = [words, texts[turn.language].makeUp, ...offerLines(offer, turn)];
  const choices = [...offerChoices(offer, turn.language), ...menu(turn.language, ["help"])];
  return sendMessage(text(lines.join("\n"), choices));
}

/** The sessions of the state, as far as they concern the contact. */
function* sessionsOf(turn: Turn<State>): Asking<readonly Session[]> {
  const known = yield* sessionsFrom(turn, DAYS_OF_CHOICES);
  return known.filter(({ id }) => turn.state.sessions.includes(id));
}

function* sessionsFrom(turn: Turn<unknown>, days: number): Asking<readonly Session[]> {
  const today = Temporal.Instant.fromEpochMilliseconds(turn.now)
    .toZonedDateTimeISO(turn.contact.timezone)
    .toPlainDate();
  return yield* sessionsBetween(today.subtract({ days: 1 }).toString(), today.add({ days }).toString());
}

function isOpen(session: Session, now: number): boolean {
  return !session.isCancelled && endsAt(session) > now;
}

const isIn = (part: PartOfDay | undefined, startTime: string) =>
  part === undefined || (part === "morning") === startTime < "12:00";

const lineOf = (session: Session, turn: Turn<unknown>): string => `• ${sessionLine(session, turn)}`;

/** For a choice: "24/11 08:00". */
function shortly({ date, startTime }: Session, { language }: Turn<unknown>): string {
  return `${printDate(date, language, { year: false, weekday: false })} ${printTime(startTime, language)}`;
}

function say(turn: Turn<unknown>, words: string): Effect {
  return sendMessage(text(words, menu(turn.language, ["next", "week", "help"])));
}

const sayNothing = (turn: Turn<unknown>) => say(turn, texts[turn.language].unknown);

function sayUnlinked(turn: Turn<unknown>): Effect {
  const choices = menu(turn.language, [...codeForTheUnlinked(turn), "today", "help"]);
  return sendMessage(text(texts[turn.language].unlinked, choices));
}
