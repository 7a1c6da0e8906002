/**
 * When we write first: not at night, not on days off. What falls there is held and looked at again when it wakes.
 *
 * Quiet hours hold everything. Days off hold only what keeps its use: a reminder on Sunday evening of Monday's first
 * lecture goes on Sunday evening; one of Tuesday's waits for Monday.
 */
import { Temporal } from "temporal-polyfill";
import { isWorkingDay, type WorkingCalendar } from "./working-calendar.ts";

export interface WritingHours extends WorkingCalendar {
  /** Local wall-clock times, `HH:mm`; quiet from the one until the other, across midnight or not. Equal: never. */
  readonly quietFrom: string;
  readonly quietUntil: string;
}

/** What would have less than this left of its use after a day off is not held for it. */
const USE_LEFT_MS = 12 * 60 * 60_000;
/** Over how long those who wake together are spread. */
const SPREAD_MS = 10 * 60_000;
/** Longer than any holidays; beyond it a calendar is wrong, and days off hold nothing. */
const MAX_STEPS = 120;

/**
 * Until when a message is held, in epoch milliseconds; null: it may go now. Those who wake at the same moment are
 * spread over ten minutes, each always to the same place, and never past half of what is left of its use.
 * @param id a random UUID, for the spreading
 * @param timezone IANA name of the reader's zone
 * @param usefulUntil after this it is not sent any more
 */
export function heldUntil(
  id: string,
  now: number,
  timezone: string,
  hours: WritingHours,
  usefulUntil: number,
): number | null {
  const wakesAt = nextWritable(now, timezone, hours, usefulUntil);
  if (wakesAt <= now) return null;
  const roomMs = Math.max(0, Math.min(SPREAD_MS, (usefulUntil - wakesAt) / 2));
  return wakesAt + Math.floor(fraction(id) * roomMs);
}

/** The first moment from `now` on at which somebody in this zone may be written to, in epoch milliseconds. */
export function nextWritable(
  now: number,
  timezone: string,
  hours: WritingHours,
  usefulUntil = Number.POSITIVE_INFINITY,
): number {
  const awake = nextAwake(now, timezone, hours, () => true);
  if (awake === null) return now;
  const working = nextAwake(now, timezone, hours, (day) => isWorkingDay(day, hours));
  if (working === null || (working > awake && working + USE_LEFT_MS > usefulUntil)) return awake;
  return working;
}

/** Does a local wall-clock time, `HH:mm`, lie within the quiet hours? */
export function isQuiet(time: string, hours: Pick<WritingHours, "quietFrom" | "quietUntil">): boolean {
  const { quietFrom, quietUntil } = hours;
  return quietFrom <= quietUntil
    ? time >= quietFrom && time < quietUntil
    : time >= quietFrom || time < quietUntil;
}

/** Out of quiet hours and on a day that is `open`; null where no such moment comes. */
function nextAwake(
  now: number,
  timezone: string,
  hours: WritingHours,
  open: (day: string) => boolean,
): number | null {
  const { quietUntil } = hours;
  let at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const time = at.toPlainTime().toString().slice(0, 5);
    const day = at.toPlainDate();
    if (isQuiet(time, hours)) {
      const until = time < quietUntil ? day : day.add({ days: 1 });
      at = until.toZonedDateTime({ timeZone: timezone, plainTime: quietUntil });
    } else if (!open(day.toString())) at = day.add({ days: 1 }).toZonedDateTime(timezone);
    else return at.epochMilliseconds;
  }
  return null;
}

/** Evenly between 0 and 1, always the same for an id: its last digits are random. */
const fraction = (id: string) => Number.parseInt(id.slice(-8), 16) / 2 ** 32;
