/** Days and times as people type them into tables in Vietnam, Japan and elsewhere. What is not sure is not guessed. */
import { Temporal } from "temporal-polyfill";
import { fold, stripMarks } from "../language/normalise.ts";
import type { FaultCode } from "./faults.ts";

export interface DayHabits {
  /** Which comes first in "10/11": of the column, as `orderOf` finds it; null where nobody can tell. */
  readonly order: DayOrder | null;
  /** ISO days between which a day without a year lies; a month more on either side is allowed. */
  readonly first: string;
  readonly last: string;
}
export type DayOrder = "dmy" | "mdy";

type ReadDay =
  | { readonly day: string }
  | {
      readonly fault: Extract<FaultCode, `${string}-day` | "which-year" | "other-weekday">;
      readonly hint?: string;
    };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;
const GAP = "\\s*[-/.年月 ]\\s*";
const YMD = new RegExp(`^(\\d{4})${GAP}(\\d{1,2})${GAP}(\\d{1,2})日?$`);
/** Reiwa began in 2019; its first year is written 元. */
const ERA = new RegExp(`^(?:令和|r)\\s*(\\d{1,2}|元)${GAP}(\\d{1,2})${GAP}(\\d{1,2})日?$`);
const JAPANESE = /^(\d{1,2})月\s*(\d{1,2})日?$/;
const VIETNAMESE = /^(\d{1,2})\s*thang\s*(\d{1,2})(?:\s*nam\s*(\d{4}))?$/;
const SHORT = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?$/;
const DAY_MONTH = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]+${MONTH}(?:[ -]+(\\d{4}))?$`);
const MONTH_DAY = new RegExp(`^${MONTH} +(\\d{1,2})(?:st|nd|rd|th)?(?:,? +(\\d{4}))?$`);
const WEEKDAY =
  /(?<![\p{L}\p{N}])(?:thu\s*(hai|ba|tu|nam|sau|bay|[2-7])|t([2-7])|(chu nhat|cn)|(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?|([月火水木金土日])(?:曜日?)?)(?![\p{L}\p{N}])[\s,.]*/u;
const IN_WORDS = ["hai", "ba", "tu", "nam", "sau", "bay"];
const IN_ENGLISH = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const IN_JAPANESE = "月火水木金土日";
/** Days since 1899-12-30, from 1982 to 2119: a spreadsheet's day whose format was lost. */
const SERIAL = /^[3-7]\d{4}$/;

/** Day or month first, as the values of a column show; where they do not, as the language of the list has it. */
export function orderOf(values: readonly string[], usual: DayOrder | null): DayOrder | null {
  for (const value of values) {
    const [, first, second] = SHORT.exec(plain(value).text) ?? [];
    if (Number(first) > 12) return "dmy";
    if (Number(second) > 12 && usual !== "dmy") return "mdy";
  }
  return usual;
}

/** The ISO day that is written: "25/10/2026", "25.10", "10月25日(日)", "令和8年10月25日", "T2, 26-10-2026", "25 Oct 2026". */
export function readDay(written: string, habits: DayHabits): ReadDay {
  const { text, weekday } = plain(written);
  const read = partsOf(text, habits.order);
  if (!read) return { fault: "wrong-day" };
  if (read === "which") return { fault: "which-day" };
  const [year, month, date] = read;
  const day = year === null ? dayWithin(month, date, habits) : dayOf(year, month, date);
  if (day === null)
    return { fault: year === null && dayOf(2028, month, date) !== null ? "which-year" : "wrong-day" };
  const is = Temporal.PlainDate.from(day).dayOfWeek;
  if (weekday !== null && weekday !== is) return { fault: "other-weekday", hint: day };
  return { day };
}

/** Folded, without the weekday, which is given as ISO 1–7. */
function plain(written: string): { readonly text: string; readonly weekday: number | null } {
  const folded = stripMarks(fold(written).text)
    .trim()
    .replace(/^ngay\s*/, "");
  // A bare 月 or 日 is a weekday in brackets only.
  const found = WEEKDAY.exec(folded.replace(/[()（）]/g, " ").replace(/(\d)\s*[月日](?=[\s\d]|$)/g, "$1x"));
  const text = folded
    .replace(/[(（][^)）]*[)）]/g, " ")
    .replace(
      /^(?:thu\s*(?:hai|ba|tu|nam|sau|bay|[2-7])|t[2-7]|chu nhat|cn|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[\s,.]+(?:ngay\s*)?/,
      "",
    )
    .replace(/\s*[月火水木金土日]曜日?$/, "")
    .replace(/[t\s]+00:00(?::00)?(?:\.0+)?z?$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return { text, weekday: found && text !== folded ? weekdayOf(found) : null };
}

function weekdayOf([, word, digit, sunday, english, japanese]: RegExpExecArray): number {
  if (sunday !== undefined) return 7;
  if (english !== undefined) return IN_ENGLISH.indexOf(english) + 1;
  if (japanese !== undefined) return IN_JAPANESE.indexOf(japanese) + 1;
  const named = word ?? digit ?? "";
  return /\d/.test(named) ? Number(named) - 1 : IN_WORDS.indexOf(named) + 1;
}

type Parts = readonly [year: number | null, month: number, day: number];

function partsOf(text: string, order: DayOrder | null): Parts | "which" | null {
  const found = (pattern: RegExp) => pattern.exec(text) ?? [];
  const year = (digits: string | undefined) =>
    digits === undefined ? null : Number(digits) + (digits.length === 2 ? 2000 : 0);
  if (SERIAL.test(text)) {
    const { year: y, month, day } = Temporal.PlainDate.from("1899-12-30").add({ days: Number(text) });
    return [y, month, day];
  }
  let [, one, two, three] = found(YMD);
  if (one === undefined) [, one, two, three] = /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  if (one !== undefined) return [Number(one), Number(two), Number(three)];
  [, one, two, three] = found(ERA);
  if (one !== undefined) return [2018 + (one === "元" ? 1 : Number(one)), Number(two), Number(three)];
  [, one, two] = found(JAPANESE);
  if (one !== undefined) return [null, Number(one), Number(two)];
  [, one, two, three] = found(VIETNAMESE);
  if (one !== undefined) return [year(three), Number(two), Number(one)];
  [, one, two, three] = found(DAY_MONTH);
  if (one !== undefined) return [year(three), MONTHS.indexOf(two ?? "") + 1, Number(one)];
  [, one, two, three] = found(MONTH_DAY);
  if (one !== undefined) return [year(three), MONTHS.indexOf(one) + 1, Number(two)];
  [, one, two, three] = found(SHORT);
  if (one === undefined) return null;
  if (order === null && one !== two) return "which";
  return order === "mdy" ? [year(three), Number(one), Number(two)] : [year(three), Number(two), Number(one)];
}

function dayOf(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString();
  } catch {
    return null;
  }
}

/** The one day of that month and date near the programme; null where there is none, or several. */
function dayWithin(month: number, date: number, { first, last }: DayHabits): string | null {
  const [from, to] = [
    Temporal.PlainDate.from(first).subtract({ months: 1 }),
    Temporal.PlainDate.from(last).add({ months: 1 }),
  ];
  const found: string[] = [];
  for (let year = from.year; year <= to.year; year++) {
    const day = dayOf(year, month, date);
    if (day !== null && day >= from.toString() && day <= to.toString()) found.push(day);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

const PART = "sang|chieu|toi|sa|ch|am|pm|a\\.m\\.|p\\.m\\.|午前|午後";
const TIME = new RegExp(
  `^(?:(${PART})\\s*)?(\\d{1,2})(?:\\s*(:|h|g|gio|時|[.](?=\\d\\d))\\s*(\\d{1,2}|半)?\\s*(?:分|phut|p|')?(?::\\d\\d)?)?\\s*(${PART})?$`,
);
const LATER = new Set(["chieu", "toi", "ch", "pm", "p.m.", "午後"]);
/** Between two times. */
const TO = /\s*(?:[-~]|から|\bden\b|\bto\b|\buntil\b|まで$)\s*/;

/**
 * The wall-clock times that are written, as `HH:mm`: one, or start and end. "8h30", "8:30-11:30", "14時～16時半",
 * "2:30 PM", "2h chiều", a spreadsheet's fraction of a day. Null where it is neither.
 */
export function readTimes(written: string): readonly string[] | null {
  const text = stripMarks(fold(written).text).trim();
  if (/^0?\.\d+$/.test(text)) return [clock(Math.round(Number(text) * 24 * 60))];
  const times = text.split(TO).filter(Boolean).map(minutesOf);
  if (times.length === 0 || times.length > 2 || times.includes(null)) return null;
  return times.map((minutes) => clock(minutes ?? 0));
}

function minutesOf(text: string): number | null {
  const [, before, hours = "", sign, minutes, after] = TIME.exec(text) ?? [];
  const part = before ?? after;
  if (hours === "" || (sign === undefined && part === undefined)) return null;
  const hour = Number(hours);
  const minute = minutes === "半" ? 30 : Number(minutes ?? 0);
  if (hour > 24 || minute > 59 || (part !== undefined && hour > 12 && !LATER.has(part))) return null;
  const isLater = part !== undefined && LATER.has(part);
  const midnight = /^(?:am|a\.m\.|午前)$/.test(part ?? "") && hour === 12;
  const total = (midnight ? 0 : isLater && hour < 12 ? hour + 12 : hour) * 60 + minute;
  return total < 24 * 60 ? total : null;
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
