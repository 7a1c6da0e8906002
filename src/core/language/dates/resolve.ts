/** From what was said to local days. Weeks run Monday to Sunday; what is not named is the next one. */
import type { DaysMeant } from "../understanding.ts";
import {
  addMonths,
  dayOf,
  daysInMonth,
  firstOfMonth,
  mondayOf,
  partsOf,
  weekdayOf,
  type Day,
  type LocalTime,
} from "./calendar.ts";
import type { Said } from "./said.ts";

export interface Days {
  readonly start: Day;
  readonly end: Day;
  readonly grain: DaysMeant["grain"];
}

/** Dates outside these years are numbers of something else. */
const FIRST_DAY = dayOf(1000, 1);
const LAST_DAY = dayOf(2201, 1) - 1;
// The astronomical seasons, by the usual first days of each and of the one after it.
const SEASONS = {
  spring: [3, 20, 6, 21],
  summer: [6, 21, 9, 23],
  autumn: [9, 23, 12, 21],
  winter: [12, 21, 3, 20],
} as const;
const EDGE_WEEKDAYS = { start: 1, middle: 3, end: 5 };
const EDGE_MONTHS = { start: [1, 3], middle: [4, 6], end: [10, 3] } as const;

/**
 * The days that were said, or null where there are none such (31 April). `from` is the first day of a range whose
 * end this is: then the next one is counted from there, itself included.
 */
export function resolve(said: Said, now: LocalTime, from?: Day): Days | null {
  const read = said.shift
    ? shifted(said, now)
    : said.stretch
      ? stretch(said.stretch, now.today)
      : named(said, now.today, from);
  const days = widened(said, read);
  return days && days.start >= FIRST_DAY && days.end <= LAST_DAY ? days : null;
}

function widened(said: Said, days: Days | null): Days | null {
  if (!days) return null;
  if (said.lasting) return { start: days.start, end: days.start + said.lasting - 1, grain: "range" };
  return said.weekOf ? inWeek(mondayOf(days.start), {}) : days;
}

function named(said: Said, today: Day, from: Day | undefined): Days | null {
  const { day, month, weekday, nth } = said;
  const thisYear = partsOf(today).year - (said.fiscal && partsOf(today).month < 4 ? 1 : 0);
  const year = said.year ?? (said.inYears === undefined ? undefined : thisYear + said.inYears);
  if (said.years !== undefined && year !== undefined)
    return someMonths(dayOf(year, 1), said.years * 12, "range");
  if (said.fiscal && said.edge === "end") return someMonths(dayOf((year ?? thisYear) + 1, 3), 1, "month");
  if (said.fiscal) return fiscal(year ?? thisYear, said);
  if (day !== undefined && (month !== undefined || said.inMonths !== undefined || year === undefined)) {
    return one(date(said, day, year, today, from));
  }
  if (said.inDays !== undefined) return one(today + said.inDays);
  if (said.inWeeks !== undefined) return inWeek(mondayOf(today) + said.inWeeks * 7, said);
  if (said.inQuarters !== undefined) {
    const quarter = Math.floor((partsOf(today).month - 1) / 3);
    return someMonths(addMonths(dayOf(partsOf(today).year, 1), (quarter + said.inQuarters) * 3), 3, "range");
  }
  if (said.quarter !== undefined)
    return partOfYear(year, from ?? today, said.quarter * 3 - 2, 3, said.toward);
  if (said.months !== undefined)
    return partOfYear(year ?? thisYear, today, said.months > 0 ? 1 : 13 + said.months, Math.abs(said.months));
  const inOneMonth = month !== undefined || said.inMonths !== undefined;
  if (said.half !== undefined && !inOneMonth)
    return partOfYear(year, from ?? today, said.half * 6 - 5, 6, said.toward);
  if (said.season) return season(said.season, year, today);
  if (month !== undefined || said.inMonths !== undefined || (weekday !== undefined && nth !== undefined)) {
    const first =
      month === undefined
        ? addMonths(firstOfMonth(today), said.inMonths ?? 0)
        : monthNamed(said, month, year, today, from);
    if (weekday !== undefined && nth !== undefined) return nthWeekday(said, first, year, weekday, nth, today);
    if (nth !== undefined) return nthWeek(first, nth);
    if (weekday === undefined || said.inMonths !== undefined) return inMonth(first, said);
  }
  if (weekday !== undefined) return coming(said, weekday, today, from);
  if (said.weekend) return inWeek(mondayOf(today), said);
  if (year !== undefined) return inYear(year, said.edge);
  return said.now ? one(today) : null;
}

/** Japan's fiscal year begins in April, and its quarters and halves with it. */
function fiscal(year: number, { quarter, half }: Said): Days {
  if (quarter !== undefined) return someMonths(addMonths(dayOf(year, 4), quarter * 3 - 3), 3, "range");
  if (half !== undefined) return someMonths(addMonths(dayOf(year, 4), half * 6 - 6), 6, "range");
  return someMonths(dayOf(year, 4), 12, "year");
}

function one(day: Day | null): Days | null {
  return day === null ? null : { start: day, end: day, grain: "day" };
}

function someMonths(start: Day, count: number, grain: Days["grain"]): Days {
  return { start, end: addMonths(start, count) - 1, grain };
}

/** A real date or null: 31 April is none; -1 is the last day. */
function dateOrNull(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12) return null;
  const first = dayOf(year, month);
  const length = daysInMonth(first);
  return day > length ? null : first + (day < 0 ? length : day) - 1;
}

function date(
  said: Said,
  day: number,
  year: number | undefined,
  today: Day,
  from: Day | undefined,
): Day | null {
  if (said.inMonths !== undefined) {
    const month = partsOf(addMonths(firstOfMonth(today), said.inMonths));
    return dateOrNull(month.year, month.month, day);
  }
  if (said.month !== undefined && year !== undefined) return dateOrNull(year, said.month, day);
  const step = said.toward === "past" ? -1 : 1;
  const earliest = from ?? today;
  // "Sáng 18/11, lễ khai mạc đã diễn ra", written that day.
  const allowToday = said.month === undefined ? 0 : 1;
  // A day and month without year comes round within 8 years (29 February), a day alone within 2 months (the 31st).
  for (let turn = 0; turn <= 8; turn++) {
    const base = partsOf(
      said.month === undefined ? addMonths(firstOfMonth(earliest), turn * step) : earliest,
    );
    const found =
      said.month === undefined
        ? dateOrNull(base.year, base.month, day)
        : dateOrNull(base.year + turn * step, said.month, day);
    if (found !== null && (step < 0 ? found < earliest + allowToday : found >= earliest)) return found;
  }
  return null;
}

function inWeek(monday: Day, said: Said): Days {
  const weekday = said.weekday ?? (said.edge && EDGE_WEEKDAYS[said.edge]);
  if (weekday !== undefined) return through(monday + weekday - 1, said);
  if (said.weekend) return { start: monday + 5, end: monday + 6, grain: "weekend" };
  return { start: monday, end: monday + 6, grain: "week" };
}

/** A day, or the days from it to the last weekday named in the same word. */
function through(start: Day, said: Said): Days {
  if (said.toWeekday === undefined) return { start, end: start, grain: "day" };
  const more = (said.toWeekday - weekdayOf(start) + 7) % 7;
  return { start, end: start + more, grain: said.weekday === 6 && more === 1 ? "weekend" : "range" };
}

/** A bare weekday is the next one, not today; "this" may be today; a range's end may be its first day's neighbour. */
function coming(said: Said, weekday: number, today: Day, from: Day | undefined): Days {
  if (said.toward === "past") return through(today - ((weekdayOf(today) - weekday + 7) % 7 || 7), said);
  const earliest = from ?? (said.toward === "this" ? today : today + 1);
  return through(earliest + ((weekday - weekdayOf(earliest) + 7) % 7), said);
}

function monthNamed(
  said: Said,
  month: number,
  year: number | undefined,
  today: Day,
  from: Day | undefined,
): Day {
  const earliest = partsOf(from ?? today);
  const turn = said.toward === "past" ? (month < earliest.month ? 0 : -1) : month < earliest.month ? 1 : 0;
  return dayOf(year ?? earliest.year + turn, month);
}

/** Beginning, middle and end are the days 1–10, 11–20 and 21 to the last; halves part after the 15th. */
function inMonth(first: Day, { edge, half }: Said): Days {
  const last = first + daysInMonth(first) - 1;
  if (half !== undefined)
    return { start: first + (half === 1 ? 0 : 15), end: half === 1 ? first + 14 : last, grain: "range" };
  switch (edge) {
    case "start":
      return { start: first, end: first + 9, grain: "range" };
    case "middle":
      return { start: first + 10, end: first + 19, grain: "range" };
    case "end":
      return { start: first + 20, end: last, grain: "range" };
    default:
      return { start: first, end: last, grain: "month" };
  }
}

/** Beginning, middle and end are the first three months, the six between, and the last three. */
function inYear(year: number, edge: Said["edge"]): Days {
  if (!edge) return someMonths(dayOf(year, 1), 12, "year");
  const [first, count] = EDGE_MONTHS[edge];
  return someMonths(dayOf(year, first), count, "range");
}

/** Some months of a year; without a year, of the first one in which they are not over, or of the last one where they are. */
function partOfYear(
  year: number | undefined,
  earliest: Day,
  first: number,
  count: number,
  toward?: Said["toward"],
): Days | null {
  if (first < 1 || first + count > 13) return null;
  const found = someMonths(dayOf(year ?? partsOf(earliest).year, first), count, "range");
  const past = toward === "past";
  if (year !== undefined || (past ? found.start <= earliest : found.end >= earliest)) return found;
  return someMonths(addMonths(found.start, past ? -12 : 12), count, "range");
}

function season(name: NonNullable<Said["season"]>, year: number | undefined, today: Day): Days {
  const [month, day, nextMonth, nextDay] = SEASONS[name];
  const inYear = (number: number): Days => ({
    start: dayOf(number, month, day),
    end: dayOf(nextMonth < month ? number + 1 : number, nextMonth, nextDay) - 1,
    grain: "range",
  });
  const found = inYear(year ?? partsOf(today).year);
  return year === undefined && found.end < today ? inYear(partsOf(today).year + 1) : found;
}

function nthWeekday(
  said: Said,
  first: Day,
  year: number | undefined,
  weekday: number,
  nth: number,
  today: Day,
): Days | null {
  const last = first + daysInMonth(first) - 1;
  const found =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
      : last - ((weekdayOf(last) - weekday + 7) % 7);
  if (found > last) return null;
  // Without a year it is the next one, also where this one went by earlier in the month.
  if (found < today && year === undefined && said.inMonths === undefined && said.toward !== "past") {
    const next = addMonths(first, said.month === undefined ? 1 : 12);
    return nthWeekday({ ...said, inMonths: 0 }, next, undefined, weekday, nth, today);
  }
  return one(found);
}

/** The nth whole week (Monday to Sunday) that lies in the month. */
function nthWeek(first: Day, nth: number): Days | null {
  const last = first + daysInMonth(first) - 1;
  const monday =
    nth > 0 ? first + ((8 - weekdayOf(first)) % 7) + (nth - 1) * 7 : last - (weekdayOf(last) % 7) - 6;
  return monday <= last ? inWeek(monday, {}) : null;
}

/** Leaves today out: the next 3 days begin tomorrow, the last 2 weeks are the two whole weeks before this one. */
function stretch({ unit, count }: NonNullable<Said["stretch"]>, today: Day): Days | null {
  if (count === 0 || Math.abs(count) > 400) return null;
  const step = { day: 1, week: 7, month: 1, year: 12 }[unit];
  const current = {
    day: today,
    week: mondayOf(today),
    month: firstOfMonth(today),
    year: dayOf(partsOf(today).year, 1),
  }[unit];
  const later = (units: number) =>
    unit === "day" || unit === "week" ? current + units * step : addMonths(current, units * step);
  const [start, end] = count > 0 ? [later(1), later(count + 1) - 1] : [later(count), current - 1];
  return { start, end, grain: Math.abs(count) === 1 ? unit : "range" };
}

/** An exact distance, from the day said with it or from now. */
function shifted({ shift, ...rest }: Said, now: LocalTime): Days | null {
  if (!shift || Math.abs(shift.count) > 100_000) return null;
  const { unit, count } = shift;
  if (unit === "minute") return one(now.today + Math.floor((now.minute + count) / 1440));
  const base = named(rest, now.today, undefined)?.start ?? now.today;
  if (unit === "day" || unit === "week") return one(base + count * (unit === "week" ? 7 : 1));
  return one(addMonths(base, count * (unit === "year" ? 12 : 1)));
}
