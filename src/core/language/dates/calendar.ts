/**
 * Days as whole numbers (since 1970-01-01) in the Gregorian calendar. A message asks for a handful of sums and is one
 * of thousands: with Temporal's objects the sums cost more than the reading (2 µs each, 22 µs for a time zone).
 */
import type { Moment } from "../understanding.ts";

export type Day = number;
export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A local day, and the minutes since its midnight. */
export interface LocalTime {
  readonly today: Day;
  readonly minute: number;
}

/** The day of a date; days past the end of the month run on into the next. Howard Hinnant, days_from_civil. */
export function dayOf(year: number, month: number, day = 1): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day: civil_from_days. */
export function partsOf(day: Day): Parts {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: yearOfEra + era * 400 + (month >= 10 ? 1 : 0),
    month: month < 10 ? month + 3 : month - 9,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

export function firstOfMonth(day: Day): Day {
  return day - partsOf(day).day + 1;
}

/** So many months later, on the same day of the month or, where that is too short, on its last. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const first = dayOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
  return first + Math.min(date, daysInMonth(first)) - 1;
}

export function daysInMonth(day: Day): number {
  const { year, month } = partsOf(day);
  return (month === 12 ? dayOf(year + 1, 1) : dayOf(year, month + 1)) - dayOf(year, month);
}

/** `2026-11-23`. */
export function isoDate(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/;

/** The local time of a moment. Throws RangeError where the reference or the zone is no such thing. */
export function localTime({ reference, timezone }: Moment): LocalTime {
  const match = WRITTEN.exec(reference);
  const [, year, month, date, hour = "0", minute = "0", utc, sign, offsetHour, offsetMinute] = match ?? [];
  const today = dayOf(Number(year), Number(month), Number(date));
  if (!match || isoDate(today) !== reference.slice(0, 10) || Number(hour) > 23 || Number(minute) > 59)
    throw new RangeError(`Not a date: ${reference}`);
  const minuteOfDay = Number(hour) * 60 + Number(minute);
  if (!utc && !sign) return { today, minute: minuteOfDay };
  const ahead = (sign === "-" ? -1 : 1) * (Number(offsetHour ?? 0) * 60 + Number(offsetMinute ?? 0));
  const instant = today * 1440 + minuteOfDay - ahead;
  const minutes = instant + offsetMinutes(instant * 60_000, timezone);
  return { today: Math.floor(minutes / 1440), minute: ((minutes % 1440) + 1440) % 1440 };
}

const clocks = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();
const QUARTER_MS = 15 * 60_000;

/** How far the zone's clocks are ahead of UTC, in minutes. Zones only ever change at a quarter of an hour. */
function offsetMinutes(instant: number, timezone: string): number {
  const key = `${timezone} ${String(Math.floor(instant / QUARTER_MS))}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size > 100) offsets.clear();
  const offset = offsetOf(Math.floor(instant / QUARTER_MS) * QUARTER_MS, timezone);
  offsets.set(key, offset);
  return offset;
}

function offsetOf(instant: number, timezone: string): number {
  let clock = clocks.get(timezone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-CA", {
      timeZone: timezone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    clocks.set(timezone, clock);
  }
  const match = /(\d+)-(\d\d)-(\d\d), (\d\d):(\d\d)/.exec(clock.format(instant));
  if (!match) throw new RangeError(`Not a time zone: ${timezone}`);
  const [, year, month, date, hour, minute] = match.map(Number);
  const local = dayOf(year ?? 0, month ?? 1, date) * 1440 + (hour ?? 0) * 60 + (minute ?? 0);
  return local - Math.floor(instant / 60_000);
}
