/** A day and a time on the clocks of a place, and the moment that they are. */
import { Temporal } from "temporal-polyfill";

// A question may look through two hundred sessions, and everybody asks about the same ones: each time is read once.
const timesRead = new Map<string, Temporal.ZonedDateTime>();
const MAX_TIMES_KEPT = 5_000;

/**
 * A local day (ISO) and wall-clock time (`HH:mm`) in a zone. A time that a clock skips is the one after the gap; of
 * one that it shows twice, the first. @throws RangeError where there is no such day, time or zone
 */
export function atPlace(day: string, time: string, timezone: string): Temporal.ZonedDateTime {
  const written = `${day}T${time}[${timezone}]`;
  const known = timesRead.get(written);
  if (known) return known;
  if (timesRead.size >= MAX_TIMES_KEPT) timesRead.clear();
  const read = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timezone);
  timesRead.set(written, read);
  return read;
}

/** The same in epoch milliseconds. */
export function localInstant(day: string, time: string, timezone: string): number {
  return atPlace(day, time, timezone).epochMilliseconds;
}

/** What the clocks of a zone show: `2026-11-24T07:30`. @param at epoch milliseconds */
export function clockAt(at: number, timezone: string): string {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone);
  return there.toPlainDateTime().toString({ smallestUnit: "minute" });
}
