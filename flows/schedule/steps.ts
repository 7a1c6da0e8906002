/** The steps of the timetable: from what was said, or a choice, to an answer. */
import type { Effect } from "../../src/core/flow/effects.ts";
import { lingerFor, notUnderstood, remember, sendMessage } from "../../src/core/flow/effects.ts";
import type { Said, Turn } from "../../src/core/flow/flow.ts";
import type { Asking } from "../../src/core/flow/lookups.ts";
import { text, type Choice } from "../../src/core/message/content.ts";
import { Temporal } from "temporal-polyfill";
import { calendarForTheLinked, codeForTheUnlinked, greetFirst } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import { answer } from "./answer.ts";
import { sayDays, type Reader } from "./card.ts";
import { choiceValue, inOrder, nextSessions, PICK_A_DAY, readChoice, type Query } from "./query.ts";
import { texts } from "./texts.ts";
import { besidesTheDay, mayNameSessions, namedPerson } from "../shared/topic.ts";

interface State {
  readonly last: Query | null;
}

/** For how long "and Friday?" still refers to the last answer. */
const FOLLOW_UP_MS = 60 * 60_000;

/** A question in words: what is wanted, which days, which part of them, and about whom or what. */
export function* asked(turn: Turn<State>): Asking<readonly Effect[]> {
  const { said } = turn;
  if (said === null) return yield* reply(turn, nextSessions);
  const { days, lunar } = said.understanding;
  const words = texts[turn.language];
  const rest = besidesTheDay(said);
  const about = mayNameSessions(rest) ? rest : "";
  const want = wantOf(said) ?? "schedule";
  const query: Query = {
    ...nextSessions,
    // Who teaches is known already when a name was said: then their sessions are meant.
    want: want === "speaker" && namedPerson(about) !== null ? "schedule" : want,
    days: days ? inOrder({ from: days.start, to: days.end }) : null,
    part: days?.partOfDay ?? null,
    about,
  };
  const askBack = (question: string, choices: readonly Choice[]) => [
    ...greetFirst(turn),
    sendMessage(text(question, choices)),
    remember({ last: query }),
    lingerFor("followUp", FOLLOW_UP_MS),
  ];
  if (lunar && days === null) return askBack(words.lunar, menu(turn.language, ["today", "tomorrow", "week"]));
  if (days?.orElse) {
    const reader = readerOf(turn);
    const readings = [
      { from: days.start, to: days.end },
      { from: days.orElse.start, to: days.orElse.end },
    ];
    const choices = readings.map((reading) => ({
      label: sayDays(reading.from, reading.to, reader),
      value: choiceValue({ ...query, days: inOrder(reading) }),
    }));
    return askBack(words.whichDays, choices);
  }
  return yield* reply(turn, query);
}

/** A choice, perhaps tapped weeks later. */
export function* chosen(turn: Turn<State>): Asking<readonly Effect[]> {
  if (turn.said?.choice === PICK_A_DAY) {
    const { days } = turn.said.understanding;
    if (days !== null)
      return yield* reply(turn, { ...nextSessions, days: inOrder({ from: days.start, to: days.end }) });
    return [
      sendMessage(text(texts[turn.language].anotherDay)),
      remember({ last: nextSessions }),
      lingerFor("followUp", FOLLOW_UP_MS),
    ];
  }
  return yield* reply(turn, readChoice(turn.said?.choice ?? "", readerOf(turn).today));
}

/** "And Friday?", "where?": what was not said anew is taken from the last question. */
export function* followUp(turn: Turn<State>): Asking<readonly Effect[]> {
  const { said, state } = turn;
  const { last } = state;
  if (said === null || last === null || said.choice !== null) return [notUnderstood()];
  const { days } = said.understanding;
  const rest = besidesTheDay(said);
  if (days !== null && !days.orElse && isConnective(rest)) {
    const range = inOrder({ from: days.start, to: days.end });
    return yield* reply(turn, { ...last, days: range, part: days.partOfDay ?? null, page: 1 });
  }
  const want = wantOf(said);
  const isDetail = days === null && want !== null && want !== "schedule" && !mayNameSessions(rest);
  const isTime = days === null && want === "schedule" && ASKS_TIME.test(rest) && !mayNameSessions(rest);
  // Anything else is a question of its own, or none for us.
  return isDetail || isTime ? yield* reply(turn, { ...last, want, page: 1 }) : [notUnderstood()];
}

// "Mấy giờ?" after an answer is about that answer.
const ASKS_TIME = /mấy giờ|may gio|what time|何時/iu;

// What stands around the day in "còn thứ 6 thì sao ạ?", "and what about Friday then?", "では金曜はどうですか".
const CONNECTIVES =
  /^(?:còn|con|thế|the|thì|thi|sao|vậy|vay|z|và|va|vào|vao|hôm|hom|ngày|ngay|ạ|a|à|dạ|da|nhé|nhe|nữa|nua|hả|ha|and|what|how|about|on|then|for|or|so|also|is|it)$/u;

function isConnective(rest: string): boolean {
  if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(rest)) return false;
  const spaced = rest.toLowerCase().replaceAll(/[\p{Script=Hiragana}ー]+/gu, " ");
  return spaced.split(" ").every((word) => word === "" || CONNECTIVES.test(word));
}

/** The reader of this turn's answer. */
export function readerOf(turn: Turn<unknown>): Reader {
  const { timezone } = turn.contact;
  const today = Temporal.Instant.fromEpochMilliseconds(turn.now).toZonedDateTimeISO(timezone).toPlainDate();
  return { language: turn.language, timezone, today: today.toString() };
}

function* reply(turn: Turn<State>, query: Query): Asking<readonly Effect[]> {
  const given = yield* answer(query, readerOf(turn), {
    now: turn.now,
    offersCode: codeForTheUnlinked(turn).length > 0,
    offersCalendar: calendarForTheLinked(turn).length > 0,
    picksDates: turn.account.can.picksDates ?? false,
  });
  return [
    ...greetFirst(turn),
    ...given.contents.map(sendMessage),
    remember({ last: given.query }),
    lingerFor("followUp", FOLLOW_UP_MS),
  ];
}

function wantOf(said: Said): Query["want"] | null {
  const { intent } = said.understanding;
  return intent === "schedule" || intent === "venue" || intent === "speaker" || intent === "materials"
    ? intent
    : null;
}
