/** When it goes out, and whether it may at night: as said with the command, beside the look, or when asked. */
import { Temporal } from "temporal-polyfill";
import {
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { understandDates } from "../../src/core/language/dates/index.ts";
import { text, type Choice } from "../../src/core/message/content.ts";
import { readAnswer } from "./command.ts";
import { OPEN_FOR_MS, type State } from "./state.ts";
import { texts } from "./texts.ts";

const LONGEST_REASON = 300;

/** Words about sending, and what stands around a time. */
const AROUND =
  /(?<!\p{L})(?:gửi|gui|hẹn|hen|để|đổi sang|dời sang|thông báo|tin|này|nó|giúp|xin|hãy|nhé|nha|ạ|đi|vâng|ok|make|send|it|this|the|notice|message|out|please|schedule|for|instead|then)(?!\p{L})|(?:に|で)?(?:送信|配信|予約)(?:を)?(?:して|する|します)?(?:ください)?|(?:に|で)?送(?:って|る|ります)(?:ください)?|お願いします|です/giu;
const LINKING = /(?<!\p{L})(?:lúc|luc|vào|vao|chỉ|thôi|at|on|by|only)(?!\p{L})|に|で|頃/giu;
const HAS_WORDS = /[\p{L}\p{N}]/u;
const AT_ONCE = /(?<!\p{L})(?:ngay|bây giờ|luôn|now|at once|right away|immediately)(?!\p{L})|今すぐ|すぐに/iu;
const URGENT = /(?<!\p{L})(?:gấp|khẩn|khẩn cấp|urgent|urgently)(?!\p{L})|緊急|至急/iu;
const REASON =
  /(?<!\p{L})(?:vì|do|lý do(?: là)?|because(?: of)?|due to)(?!\p{L})[\s:,]*(?<after>\S.{2,})$|(?<before>\S.{0,100}?(?:のため|なので|につき))/iu;
/** Until when it is of use: what stands before and behind the time. */
const UNTIL =
  /(?:(?<!\p{L})(?:chỉ|chi|only)\s+)?(?<!\p{L})(?:trước|truoc|muộn nhất(?: là)?|until|till|before|no later than)(?!\p{L})\s*(?:lúc\s+)?(?<after>.*)$/iu;
const UNTIL_JA = /^(?<before>.*?)(?:までに?(?:有効|限り)?)(?<rest>.*)$/u;
const SENDING_UNTIL = /(?<!\p{L})(?:gửi|gui|send)(?!\p{L})|送|配信|連絡|知らせ/iu;
/** A time in the head of a command is when to send where it says so; "nhắc buổi 8 giờ" names a session. */
const SENDING_AT = /(?<!\p{L})(?:gửi|gui|send)(?!\p{L})|送|配信/iu;
const OF_A_SESSION = /(?<!\p{L})(?:buổi|buoi|họp|session|lecture|meeting)(?!\p{L})|講義|会議|研修会/iu;

/** What somebody wants of its time. `undefined`: nothing was said of it. */
export interface Terms {
  /** `""`: a day without a time. */
  readonly sendAt?: string | null;
  /** By the clock of whoever writes. */
  readonly until?: string | null;
  /** `""`: without a reason. */
  readonly urgentReason?: string;
}

/** The terms in an answer that speaks of nothing else; null where there are none. */
export function termsIn(turn: Turn<State>, written: string): Terms | null {
  if (readAnswer(written) === "no") return null;
  if (URGENT.test(written)) return { urgentReason: reasonIn(written) };
  const limit = limitIn(turn, written);
  const said = momentIn(turn, limit?.rest ?? written);
  if (limit) {
    if (said) return { sendAt: said, until: limit.until };
    return HAS_WORDS.test(bareOf(limit.rest).replace(LINKING, "")) ? null : { until: limit.until };
  }
  if (said !== null) return { sendAt: said };
  const isFree = AT_ONCE.test(written) && !HAS_WORDS.test(bareOf(written).replace(AT_ONCE, ""));
  return turn.state.sendAt !== null && isFree ? { sendAt: null } : null;
}

/** The terms that stand in the head of a command. */
export function termsInHead(turn: Turn<unknown>, head: string): Terms {
  const isOfSession = OF_A_SESSION.test(head);
  const limit = SENDING_UNTIL.test(head) && !isOfSession ? limitIn(turn, head) : null;
  const days = datesIn(turn, limit?.rest ?? head);
  const time = days?.grain === "day" && days.times?.length === 1 ? days.times[0] : undefined;
  const isToSend = SENDING_AT.test(head) && !isOfSession;
  return {
    ...(days && time && isToSend ? { sendAt: `${days.start}T${time}` } : {}),
    ...(limit ? { until: limit.until } : {}),
    ...(URGENT.test(head) ? { urgentReason: reasonIn(head) } : {}),
  };
}

/** Local wall-clock time of a day and a time; "" where only a day is said, with a word of sending; null: neither. */
function momentIn(turn: Turn<State>, written: string): string | null {
  const words = bareOf(written);
  const days = datesIn(turn, words);
  if (days?.grain !== "day") return null;
  const { start, end } = days.span;
  const others = `${words.slice(0, start)} ${words.slice(end)}`.replace(LINKING, "");
  if (HAS_WORDS.test(others)) return null;
  const [time, ...more] = days.times ?? [];
  if (time !== undefined && more.length === 0) return `${days.start}T${time}`;
  return SENDING_AT.test(written) ? "" : null;
}

/** "trước 17 giờ", "until 5 pm", "17時まで": the local time, and the words around it; null where none is said. */
function limitIn(turn: Turn<unknown>, written: string): { until: string; rest: string } | null {
  const { before, rest: behind = "" } = UNTIL_JA.exec(written)?.groups ?? {};
  const found = UNTIL.exec(written);
  const words = before ?? found?.groups?.["after"];
  const days = words === undefined ? null : datesIn(turn, words);
  if (words === undefined || days?.grain !== "day") return null;
  const { start, end } = days.span;
  const [time, ...more] = days.times ?? [];
  const isNext = before === undefined ? start === 0 : end === words.length;
  if (time === undefined || more.length > 0 || !isNext) return null;
  const around = [
    before === undefined ? written.slice(0, found?.index) : words.slice(0, start),
    before === undefined ? words.slice(end) : behind,
  ];
  return { until: `${days.start}T${time}`, rest: around.join(" ").replace(/[,、，]/g, " ") };
}

const bareOf = (written: string) => written.replace(AROUND, " ").replace(/\s+/g, " ").trim();

function datesIn({ language, contact, now }: Turn<unknown>, words: string) {
  const timezone = contact.coordinator?.timezone ?? contact.timezone;
  const days = understandDates(words, language, { reference: new Date(now).toISOString(), timezone });
  return days && "start" in days ? days : null;
}

function reasonIn(written: string): string {
  const { after, before } = REASON.exec(written)?.groups ?? {};
  return (after ?? before ?? "").trim().slice(0, LONGEST_REASON);
}

/** @param local `2026-11-24T07:30` by the clock of `timezone` */
export function isPast(local: string, now: number, timezone: string): boolean {
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone).toPlainDateTime();
  return Temporal.PlainDateTime.compare(Temporal.PlainDateTime.from(local), there) <= 0;
}

/** The draft on these terms, or the question for what is missing of them. */
export function agreed(state: State, { sendAt, until, urgentReason }: Terms): Effect[] {
  if (sendAt === "") return [goTo("askWhen")];
  if (urgentReason === "") return [goTo("askUrgent")];
  const terms = {
    ...(sendAt === undefined ? {} : { sendAt }),
    ...(until === undefined ? {} : { until }),
    ...(urgentReason === undefined ? {} : { urgentReason }),
  };
  return [remember({ ...state, ...terms }), goTo("draft")];
}

/** The choices beside the look. */
export function termChoices({ language, state }: Turn<State>): Choice[] {
  const words = texts[language];
  const { sketch } = state;
  return [
    state.sendAt === null
      ? { label: words.chooseTime, value: "staff-broadcast:when" }
      : { label: words.noTime, value: "staff-broadcast:now" },
    ...(sketch !== null && sketch.heldUntil !== null
      ? [{ label: words.isUrgent, value: "staff-broadcast:urgent" }]
      : []),
    ...(state.until === null ? [] : [{ label: words.noLimit, value: "staff-broadcast:endless" }]),
    ...(state.urgentReason === null ? [] : [{ label: words.notUrgent, value: "staff-broadcast:calm" }]),
  ];
}

/** What such a choice means; null where it is another one. */
export function chosenTerms({ said, state }: Turn<State>): Effect[] | null {
  switch (said?.choice) {
    case "staff-broadcast:when":
      return [goTo("askWhen")];
    case "staff-broadcast:urgent":
      return [goTo("askUrgent")];
    case "staff-broadcast:now":
      return agreed(state, { sendAt: null });
    case "staff-broadcast:endless":
      return agreed(state, { until: null });
    case "staff-broadcast:calm":
      return [remember({ ...state, urgentReason: null }), goTo("draft")];
    default:
      return null;
  }
}

export function askWhen({ language, account }: Turn<State>): Effect[] {
  const words = texts[language];
  const pick = {
    label: words.chooseTime,
    value: "staff-broadcast:when",
    pick: { mode: "datetime" },
  } as const;
  const now = { label: words.noTime, value: "staff-broadcast:now" };
  return [
    sendMessage(text(words.askWhen, [...(account.can.picksDates ? [pick] : []), now])),
    waitFor("when", { again: "askWhen", forMs: OPEN_FOR_MS }),
  ];
}

export function when(turn: Turn<State>): Effect[] {
  const { said, state } = turn;
  if (said?.choice === "staff-broadcast:now") return agreed(state, { sendAt: null });
  const sendAt = momentIn(turn, said?.text ?? "");
  return sendAt ? agreed(state, { sendAt }) : [notUnderstood()];
}

export function askUrgent({ language }: Turn<State>): Effect[] {
  return [
    sendMessage(text(texts[language].askUrgent)),
    waitFor("urgent", { again: "askUrgent", forMs: OPEN_FOR_MS, hearsFirst: "long" }),
  ];
}

export function urgent({ said, state }: Turn<State>): Effect[] {
  const words = said?.message?.type === "text" ? said.text.trim() : "";
  if (readAnswer(words) === "no") return [remember({ ...state, urgentReason: null }), goTo("draft")];
  if (words.length < 3) return [notUnderstood()];
  return agreed(state, { urgentReason: reasonIn(words) || words.slice(0, LONGEST_REASON) });
}
