/** Which days an office works: its week, the state's holidays, and its own exceptions on top of both. */
import { Temporal } from "temporal-polyfill";

export interface WorkingCalendar {
  /** ISO weekdays off, 1 is Monday. */
  readonly daysOff: readonly number[];
  /** Public holidays, by ISO day. */
  readonly isHoliday: (day: string) => boolean;
  /** By ISO day: does the office work, whatever week and state say? Swapped working days, days off of its own. */
  readonly exceptions: ReadonlyMap<string, boolean>;
}

/** Does the office work on this ISO day? The office's own word counts most. */
export function isWorkingDay(day: string, { daysOff, isHoliday, exceptions }: WorkingCalendar): boolean {
  return (
    exceptions.get(day) ?? (!daysOff.includes(Temporal.PlainDate.from(day).dayOfWeek) && !isHoliday(day))
  );
}
