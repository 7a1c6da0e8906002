/** From what was said to local days. Weeks run Monday to Sunday; what is not named is the next one. */
import { Temporal } from "temporal-polyfill";
import type { DaysMeant, Moment } from "../understanding.ts";
import type { Said, Unit } from "./said.ts";

type Day = Temporal.PlainDate;
export interface Days {
  readonly start: Day;
  readonly end: Day;
  readonly grain: DaysMeant["grain"];
}

/** Dates outside these years are numbers of something else. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;
// The astronomical seasons, by the usual first days of each and of the one after it.
const SEASONS = {
  spring: [3, 20, 6, 21],
  summer: [6, 21, 9, 23],
  autumn: [9, 23, 12, 21],
  winter: [12, 21, 3, 20],
} as const;

/** The local time of a moment. Throws RangeError where the reference or the zone is no such thing. */
export function localTime(moment: Moment): Temporal.PlainDateTime {
  const { reference, timezone } = moment;
  if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(reference) && reference.includes("T")) {
    return Temporal.Instant.from(reference).toZonedDateTimeISO(timezone).toPlainDateTime();
  }
  return Temporal.PlainDateTime.from(reference);
}

/**
 * The days that were said, or null where there are none such (31 April). `from` is the first day of a range whose
 * end this is: then the next one is counted from there, itself included.
 */
export function resolve(said: Said, now: Temporal.PlainDateTime, from?: Day): Days | null {
  const today = now.toPlainDate();
  if (said.shift) return shifted(said, said.shift, now);
  if (said.stretch) return stretch(today, said.stretch.unit, said.stretch.count);
  const days = named(said, today, from);
  return days && days.start.year >= FIRST_YEAR && days.end.year <= LAST_YEAR ? days : null;
}

function named(said: Said, today: Day, from: Day | undefined): Days | null {
  const { day, month, weekday, nth } = said;
  const year = said.year ?? (said.inYears === undefined ? undefined : yearOf(said, today) + said.inYears);
  if (said.years !== undefined && year !== undefined) {
    const start = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    return { start, end: start.add({ years: said.years }).subtract({ days: 1 }), grain: "range" };
  }
  if (said.fiscal) return fiscalYear(year ?? yearOf(said, today));
  if (day !== undefined && (month !== undefined || said.inMonths !== undefined || year === undefined)) {
    return one(date(said, day, year, today, from));
  }
  if (said.inDays !== undefined) return one(today.add({ days: said.inDays }));
  if (said.inWeeks !== undefined) return inWeek(mondayOf(today).add({ weeks: said.inWeeks }), said);
  if (said.inQuarters !== undefined) {
    const now = Math.floor((today.month - 1) / 3) * 3;
    const start = today.with({ month: 1, day: 1 }).add({ months: now + said.inQuarters * 3 });
    return { start, end: start.add({ months: 3 }).subtract({ days: 1 }), grain: "range" };
  }
  if (said.quarter !== undefined) return months(year, today, from, said.quarter * 3 - 2, 3);
  if (said.half !== undefined) return months(year, today, from, said.half * 6 - 5, 6);
  if (said.season) return season(said, year, today);
  const inSomeMonth = weekday !== undefined && nth !== undefined;
  if (month !== undefined || said.inMonths !== undefined || inSomeMonth) {
    const first = firstOfMonth(said, year, today, from);
    if (weekday !== undefined && nth !== undefined) return nthWeekday(said, first, year, weekday, nth, today);
    if (nth !== undefined) return nthWeek(first, nth);
    if (weekday === undefined || said.inMonths !== undefined) return inMonth(first, said.edge);
  }
  if (weekday !== undefined) return coming(said, weekday, today, from);
  if (said.weekend) return inWeek(mondayOf(today), said);
  if (year !== undefined) return inYear(year, said.edge);
  return said.now ? one(today) : null;
}

function one(day: Day | null): Days | null {
  return day && { start: day, end: day, grain: "day" };
}

function mondayOf(day: Day): Day {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** The year that "this year" is: in talk of fiscal years, the one that began last April. */
function yearOf(said: Said, today: Day): number {
  return said.fiscal && today.month < 4 ? today.year - 1 : today.year;
}

/** A real date or null: 31 April is none. */
function dateOrNull(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day > 31) return null;
  const made = Temporal.PlainDate.from({ year, month, day: Math.min(Math.abs(day), 28) });
  if (day < 0) return made.with({ day: made.daysInMonth });
  return day > made.daysInMonth ? null : made.with({ day });
}

function date(
  said: Said,
  day: number,
  year: number | undefined,
  today: Day,
  from: Day | undefined,
): Day | null {
  if (said.inMonths !== undefined) {
    const month = today.with({ day: 1 }).add({ months: said.inMonths });
    return dateOrNull(month.year, month.month, day);
  }
  if (said.month !== undefined && year !== undefined) return dateOrNull(year, said.month, day);
  const past = said.toward === "past";
  const earliest = from ?? today;
  // A day and month without year comes round within 8 years (29 February), a day alone within 2 months (the 31st).
  for (let turn = 0; turn <= 8; turn++) {
    const ahead = past ? -turn : turn;
    const month = earliest.with({ day: 1 }).add({ months: said.month === undefined ? ahead : 0 });
    const found =
      said.month === undefined
        ? dateOrNull(month.year, month.month, day)
        : dateOrNull(earliest.year + ahead, said.month, day);
    if (!found) continue;
    const order = Temporal.PlainDate.compare(found, earliest);
    if (past ? order < 0 : order >= 0) return found;
  }
  return null;
}

function inWeek(monday: Day, said: Said): Days {
  if (said.weekend && said.weekday === undefined)
    return { start: monday.add({ days: 5 }), end: monday.add({ days: 6 }), grain: "weekend" };
  const weekday = said.weekday ?? (said.edge && { start: 1, middle: 3, end: 5 }[said.edge]);
  if (weekday === undefined) return { start: monday, end: monday.add({ days: 6 }), grain: "week" };
  return through(monday.add({ days: weekday - 1 }), said);
}

/** A day, or the days from it to the last weekday named in the same word. */
function through(start: Day, said: Said): Days {
  if (said.toWeekday === undefined) return { start, end: start, grain: "day" };
  const more = (said.toWeekday - start.dayOfWeek + 7) % 7;
  return {
    start,
    end: start.add({ days: more }),
    grain: said.weekday === 6 && more === 1 ? "weekend" : "range",
  };
}

/** A bare weekday is the next one, not today; "this" may be today; a range's end may be its first day's neighbour. */
function coming(said: Said, weekday: number, today: Day, from: Day | undefined): Days {
  if (said.toward === "past") {
    const back = (today.dayOfWeek - weekday + 7) % 7 || 7;
    return through(today.subtract({ days: back }), said);
  }
  const earliest = from ?? (said.toward === "this" ? today : today.add({ days: 1 }));
  return through(earliest.add({ days: (weekday - earliest.dayOfWeek + 7) % 7 }), said);
}

function firstOfMonth(said: Said, year: number | undefined, today: Day, from: Day | undefined): Day {
  if (said.month === undefined) return today.with({ day: 1 }).add({ months: said.inMonths ?? 0 });
  const earliest = from ?? today;
  const turn =
    said.toward === "past" ? (said.month < today.month ? 0 : -1) : said.month < earliest.month ? 1 : 0;
  return Temporal.PlainDate.from({ year: year ?? earliest.year + turn, month: said.month, day: 1 });
}

/** Beginning, middle and end are the days 1–10, 11–20 and 21 to the last. */
function inMonth(first: Day, edge: Said["edge"]): Days {
  const last = first.with({ day: first.daysInMonth });
  switch (edge) {
    case "start":
      return { start: first, end: first.with({ day: 10 }), grain: "range" };
    case "middle":
      return { start: first.with({ day: 11 }), end: first.with({ day: 20 }), grain: "range" };
    case "end":
      return { start: first.with({ day: 21 }), end: last, grain: "range" };
    default:
      return { start: first, end: last, grain: "month" };
  }
}

/** Beginning, middle and end are the first three months, the six between, and the last three. */
function inYear(year: number, edge: Said["edge"]): Days | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const [first, count] = edge ? ({ start: [1, 3], middle: [4, 6], end: [10, 3] } as const)[edge] : [1, 12];
  const start = Temporal.PlainDate.from({ year, month: first, day: 1 });
  return { start, end: start.add({ months: count }).subtract({ days: 1 }), grain: edge ? "range" : "year" };
}

function fiscalYear(year: number): Days {
  const start = Temporal.PlainDate.from({ year, month: 4, day: 1 });
  return { start, end: start.add({ months: 12 }).subtract({ days: 1 }), grain: "year" };
}

/** Some months of a year; without a year, of the first one in which they are not over. */
function months(
  year: number | undefined,
  today: Day,
  from: Day | undefined,
  first: number,
  count: number,
): Days | null {
  if (first < 1 || first + count > 13) return null;
  const earliest = from ?? today;
  const start = Temporal.PlainDate.from({ year: year ?? earliest.year, month: first, day: 1 });
  const end = start.add({ months: count }).subtract({ days: 1 });
  if (year === undefined && Temporal.PlainDate.compare(end, earliest) < 0) {
    return { start: start.add({ years: 1 }), end: end.add({ years: 1 }), grain: "range" };
  }
  return { start, end, grain: "range" };
}

function season(said: Said, year: number | undefined, today: Day): Days | null {
  if (!said.season) return null;
  const [month, day, nextMonth, nextDay] = SEASONS[said.season];
  const start = Temporal.PlainDate.from({ year: year ?? today.year, month, day });
  const next = start.with({ month: nextMonth, day: nextDay }).add({ years: nextMonth < month ? 1 : 0 });
  const days = { start, end: next.subtract({ days: 1 }), grain: "range" } as const;
  if (year !== undefined || Temporal.PlainDate.compare(days.end, today) >= 0) return days;
  return { start: start.add({ years: 1 }), end: days.end.add({ years: 1 }), grain: "range" };
}

function nthWeekday(
  said: Said,
  first: Day,
  year: number | undefined,
  weekday: number,
  nth: number,
  today: Day,
): Days | null {
  const last = first.with({ day: first.daysInMonth });
  const found =
    nth > 0
      ? first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + (nth - 1) * 7 })
      : last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
  if (found.month !== first.month) return null;
  const over = Temporal.PlainDate.compare(found, today) < 0;
  // Without a year it is the next one, also where this year's went by earlier in the month.
  if (over && year === undefined && said.inMonths === undefined && said.toward !== "past") {
    const step = said.month === undefined ? { months: 1 } : { years: 1 };
    return nthWeekday(said, first.add(step), undefined, weekday, nth, today);
  }
  return one(found);
}

/** The nth whole week (Monday to Sunday) that lies in the month. */
function nthWeek(first: Day, nth: number): Days | null {
  const firstMonday = first.add({ days: (8 - first.dayOfWeek) % 7 });
  const last = first.with({ day: first.daysInMonth });
  const monday =
    nth > 0 ? firstMonday.add({ weeks: nth - 1 }) : last.subtract({ days: (last.dayOfWeek % 7) + 6 });
  return monday.month === first.month ? inWeek(monday, {}) : null;
}

/** Leaves today out: the next 3 days begin tomorrow, the last 2 weeks are the two whole weeks before this one. */
function stretch(today: Day, unit: Unit, count: number): Days | null {
  if (count === 0 || Math.abs(count) > 400) return null;
  const current = {
    day: today,
    week: mondayOf(today),
    month: today.with({ day: 1 }),
    year: firstOfYear(today),
  }[unit];
  const step = (units: number) => current.add({ [`${unit}s`]: units });
  const start = count > 0 ? step(1) : step(count);
  const end = (count > 0 ? step(count + 1) : current).subtract({ days: 1 });
  const one = Math.abs(count) === 1;
  return { start, end, grain: one ? unit : "range" };
}

function firstOfYear(day: Day): Day {
  return day.with({ month: 1, day: 1 });
}

function shifted(said: Said, shift: NonNullable<Said["shift"]>, now: Temporal.PlainDateTime): Days | null {
  if (Math.abs(shift.count) > 100_000) return null;
  if (shift.unit === "minute") return one(now.add({ minutes: shift.count }).toPlainDate());
  const rest: { -readonly [key in keyof Said]: Said[key] } = { ...said };
  delete rest.shift;
  const base = named(rest, now.toPlainDate(), undefined)?.start ?? now.toPlainDate();
  return one(base.add({ [`${shift.unit}s`]: shift.count }));
}
