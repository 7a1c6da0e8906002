/** When the people of a programme may be written to unasked: its own hours on top of the state's holidays. */
import type { WritingHours } from "../../core/audience/quiet-hours.ts";
import type { CalendarStore, ProgrammeCalendar } from "../ports/calendar-store.ts";
import type { PublicHolidays } from "../ports/public-holidays.ts";
import type { System } from "../ports/system.ts";

export interface WritingHoursTools {
  readonly calendars: CalendarStore;
  readonly holidays: PublicHolidays;
  readonly system: System;
}

/** By programme id; programmes that do not exist are left out. */
export type WritingHoursOf = (programmeIds: readonly string[]) => Promise<ReadonlyMap<string, WritingHours>>;

/** A change of a calendar is seen within this time. */
const KEPT_MS = 30_000;

/** Reads calendars and keeps them for half a minute: they are looked at before every message that nobody asked for. */
export function writingHours({ calendars, holidays, system }: WritingHoursTools): WritingHoursOf {
  const kept = new Map<string, { hours: WritingHours; until: number }>();
  return async (programmeIds) => {
    const now = system.now();
    const unique = [...new Set(programmeIds)];
    const stale = unique.filter((id) => (kept.get(id)?.until ?? 0) <= now);
    for (const calendar of stale.length > 0 ? await calendars.calendars(stale) : [])
      kept.set(calendar.programmeId, { hours: hoursOf(calendar, holidays), until: now + KEPT_MS });
    return new Map(
      unique.flatMap((id) => {
        const known = kept.get(id);
        return known ? [[id, known.hours] as const] : [];
      }),
    );
  };
}

/** The calendar with the public holidays of its country. */
export function hoursOf(calendar: ProgrammeCalendar, holidays: PublicHolidays): WritingHours {
  const { quietFrom, quietUntil, daysOff, country } = calendar;
  return {
    ...{ quietFrom, quietUntil, daysOff },
    isHoliday: (day) => holidays.in(country, Number(day.slice(0, 4))).has(day),
    exceptions: new Map(calendar.exceptions.map(({ day, isWorking }) => [day, isWorking])),
  };
}
