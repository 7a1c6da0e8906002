/** How Japanese matches become readings: the rules of grammar, context and look-alikes behind the lexicon. */
import type { PartOfDay } from "../../understanding.ts";
import type { Entry, Reading, Said, Scene, Unit } from "../said.ts";

export const NOTHING: Reading = {};

export const WEEKDAYS = "月火水木金土日";

export const WEEKDAY_SOUNDS: Record<string, number> = {
  げつ: 1,
  か: 2,
  すい: 3,
  もく: 4,
  きん: 5,
  ど: 6,
  にち: 7,
};

export const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  r: 2018,
  h: 1988,
  s: 1925,
  t: 1911,
  m: 1867,
};

export const DAY_SOUNDS: Record<string, number> = {
  ついたち: 1,
  ふつか: 2,
  みっか: 3,
  よっか: 4,
  むいか: 6,
  とおか: 10,
  はつか: 20,
};

export const UNIT: Record<string, Unit> = { 日: "day", 週: "week", 週間: "week", 年: "year", か月: "month" };

export const UNITS = "(日|週間|週|(?:か|ヶ|カ|ヵ|ケ|箇)月|年)";

export const EDGE = {
  上: "start",
  初: "start",
  頭: "start",
  は: "start",
  前: "start",
  始: "start",
  な: "middle",
  中: "middle",
  半: "middle",
  下: "end",
  末: "end",
  終: "end",
  後: "end",
} as const;

export const MONTH_EDGE = "(?:の)?(上旬|初旬|初め|始め|はじめ|頭|中旬|半ば|なかば|中頃|下旬|末日?|終わり)";

export const YEAR_EDGE = "の?(初め|始め|はじめ|初頭|頭|年始|年初|半ば|なかば|中頃|中盤|末|終わり|年末|終盤)";

export function says(said: Said): Reading {
  return { said };
}

/** A row of words with one meaning each, filed under their first character. */
export function words(said: Said, ...names: readonly string[]): Entry[] {
  return names.map((name) => [name.slice(0, 1), new RegExp(name, "u"), { said }]);
}

export function unitOf(written: string | undefined): Unit {
  return UNIT[written ?? ""] ?? "month";
}

export function edgeOf(written: string): NonNullable<Said["edge"]> {
  return EDGE[written.replace(/^[の年]/, "").charAt(0) as keyof typeof EDGE];
}

export function day(year: number | undefined, month: number, date: number): Reading {
  if (month < 1 || month > 12 || date < 1 || date > 31) return NOTHING;
  return says({ day: date, month, ...(year !== undefined && { year }) });
}

/** Month-first; 25/10 can only be day-first. Pages, addresses, scores and ratios are no dates. */
export function monthAndDay(match: RegExpExecArray, scene: Scene): Reading {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const before = scene.text.slice(Math.max(0, scene.start - 8), scene.start);
  const after = scene.text.slice(scene.end, scene.end + 4);
  if (
    /(?:ページ|頁|号室|会議室|教室|部屋|問|番|第|点|版|バージョン|ver\.?|v|no\.?|合計|資料|点数は|得点は?|評価は?|約|丁目|区|町|市)\s?$/u.test(
      before,
    )
  )
    return NOTHING;
  if (/^(?:点|%|以上|以下|未満|人|名|しか|ページ|問|くらい|の人|円|個|倍|番地?|程度|を超)/u.test(after))
    return NOTHING;
  if (first === 24 && second === 7) return NOTHING;
  return first <= 12 ? day(undefined, first, second) : day(undefined, second, first);
}

export function eraYear(era: string, year: string): number {
  return (ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year));
}

export function counted(count: number, unit: Unit, back: boolean): Reading {
  return says({ shift: { unit, count: back ? -count : count } });
}

export function clock(match: RegExpExecArray): Reading {
  const [, half, hours = "", minutes, halfHour, , toHalf, toHours, toMinutes, toHalfHour] = match;
  const first = time(hours, minutes, halfHour, half);
  if (first === null) return NOTHING;
  const second = toHours === undefined ? null : time(toHours, toMinutes, toHalfHour, toHalf ?? half);
  const partOfDay: PartOfDay | undefined =
    half === undefined ? undefined : isAfternoon(half) ? "afternoon" : "morning";
  return says({ clock: second === null ? [first] : [first, second], ...(partOfDay && { partOfDay }) });
}

export function isAfternoon(half: string): boolean {
  return /午後|pm|p\.m/.test(half);
}

export function time(
  hours: string,
  minutes: string | undefined,
  halfHour: string | undefined,
  half: string | undefined,
): number | null {
  const [hour, minute] = [Number(hours), halfHour ? 30 : Number(minutes ?? 0)];
  if (hour > 29 || minute > 59) return null;
  return ((hour % 24) + (half !== undefined && isAfternoon(half) && hour < 12 ? 12 : 0)) * 60 + minute;
}

export const HALF = "(午前|午後|am|pm|a\\.m\\.|p\\.m\\.)?";

export const HOUR = "(\\d{1,2})(?:時(?!間)(?:(\\d{1,2})分)?(半)?|:(\\d{2}))";

/** The two ways to write minutes (時…分 and :) come in two groups: brings them into one. */
export function clockAny(match: RegExpExecArray): Reading {
  const [whole, half, hours, minutes, halfHour, colon, toHalf, toHours, toMinutes, toHalfHour, toColon] =
    match;
  const read = [
    whole,
    half,
    hours,
    minutes ?? colon,
    halfHour,
    undefined,
    toHalf,
    toHours,
    toMinutes ?? toColon,
    toHalfHour,
  ];
  return clock(read as unknown as RegExpExecArray);
}

/** 月, 火 … alone is a weekday only in brackets, in a range, or right after a week. */
export function shortWeekday(match: RegExpExecArray, scene: Scene): Reading | null {
  const weekday = WEEKDAYS.indexOf(match[1] ?? "") + 1;
  const { previous, text, start, end } = scene;
  const afterWeek =
    previous?.end === start && previous.said?.inWeeks !== undefined && previous.said.weekday === undefined;
  const week =
    afterWeek || (previous?.said?.inWeeks !== undefined && text.slice(previous.end, start) === "の");
  const next = text.slice(end, end + 3);
  const inRange = /^[~・-](?:[火水木金土日])(?![\u4E00-\u9FFF])/u.test(next);
  const closing =
    previous !== undefined &&
    (previous.link !== undefined || /^[・]$/.test(text.slice(previous.end, start))) &&
    !/^[\u4E00-\u9FFF]/u.test(next);
  return (week && !/^[\u4E00-\u9FFF]/u.test(next)) || inRange || closing ? says({ weekday }) : null;
}

export function weekWords(inWeeks: number, ...names: readonly string[]): Entry[] {
  return names.flatMap((name): Entry[] => [
    [
      name.slice(0, 1),
      new RegExp(`${name}の?(?:末|まつ|週末|土日)`, "u"),
      { said: { inWeeks, weekend: true } },
    ],
    [
      name.slice(0, 1),
      new RegExp(`${name}の?(?:頭|初め|始め|はじめ|あたま)`, "u"),
      { said: { inWeeks, weekday: 1 } },
    ],
    [
      name.slice(0, 1),
      new RegExp(`${name}の?(?:半ば|なかば|中頃|中ごろ|中盤)`, "u"),
      { said: { inWeeks, weekday: 3 } },
    ],
    [name.slice(0, 1), new RegExp(name, "u"), { said: { inWeeks } }],
  ]);
}

export function monthWords(inMonths: number, ...names: readonly string[]): Entry[] {
  return names.map((name) => [
    name.slice(0, 1),
    new RegExp(`${name}${MONTH_EDGE}?`, "u"),
    (match) => says({ inMonths, ...monthPart(match[1]) }),
  ]);
}

/** 上旬, 中旬, 下旬 and the like are thirds of a month; 末日 is its last day. */
export function monthPart(written: string | undefined): Said {
  if (!written) return {};
  return written.endsWith("末日") ? { day: -1 } : { edge: edgeOf(written) };
}

/** Offices leave the era out: year 8 is Reiwa 8, but year 26 is 2026. */
export function shortYear(written: number): number {
  return written < 20 ? 2018 + written : 2000 + written;
}

export function monthOfYear(year: number, month: number): Reading {
  return month >= 1 && month <= 12 ? says({ year, month }) : NOTHING;
}

export function yearWords(inYears: number, ...names: readonly string[]): Entry[] {
  return names.map((name) => [
    name.slice(0, 1),
    new RegExp(`${name}(?:${YEAR_EDGE})?`, "u"),
    (match) => says({ inYears, ...(match[1] && { edge: edgeOf(match[1]) }) }),
  ]);
}

export function weekdayOf(sign: string | undefined): number {
  return WEEKDAYS.indexOf(sign ?? "月") + 1;
}

export function countOf(written: string | undefined): number {
  return written === "数" ? 3 : Number(written);
}

export function relative(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, count = "", unit, direction] = match;
  // "今から3日後" counts from today, "10月25日の3日後" from that day: both fall out of joining.
  if (scene.previous?.link) return null;
  return counted(Number(count), unitOf(unit), direction === "前");
}

export function eraDate(match: RegExpExecArray): Reading {
  const [, era = "", year = "", fiscal, month, date] = match;
  const full = eraYear(era, year);
  if (month !== undefined && date !== undefined) return day(full, Number(month), Number(date));
  return says({ year: full, ...(fiscal && { fiscal: true }) });
}
