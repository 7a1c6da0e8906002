/**
 * Public holidays by the library date-holidays: Tết and Hùng Vương by Vietnam's own lunar calendar (which differs
 * from China's in 2030), Golden Week with its substitutes.
 */
import Holidays from "date-holidays";
import type { PublicHolidays } from "../../services/ports/public-holidays.ts";

/** Each year of a country is reckoned once. */
export function dateHolidays(): PublicHolidays {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return {
    in(country, year) {
      const key = `${country} ${String(year)}`;
      const days = known.get(key) ?? holidaysOf(country, year);
      known.set(key, days);
      return days;
    },
  };
}

function holidaysOf(country: string, year: number): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const rules = new Holidays(country, { types: ["public"] });
  for (const { date, start, end, name } of rules.getHolidays(year)) {
    const count = Math.round((end.getTime() - start.getTime()) / DAY_MS);
    for (let index = 0; index < count; index += 1) days.set(dayAfter(date.slice(0, 10), index), name);
  }
  if (country === "VN") compensate(days);
  return days;
}

/**
 * A holiday on a weekly day off is made up for on the next working day (Vietnam's Labour Code 2019, art. 111.3),
 * which the library does not know. What the government says anew each year (the second day of National Day, swapped
 * working Saturdays) nobody can reckon: the office adds it to its calendar.
 */
function compensate(days: Map<string, string>): void {
  for (const [day, name] of [...days].sort()) {
    if (!isWeekend(day)) continue;
    let next = dayAfter(day, 1);
    while (isWeekend(next) || days.has(next)) next = dayAfter(next, 1);
    days.set(next, `${name} (nghỉ bù)`);
  }
}

const DAY_MS = 24 * 60 * 60_000;

const dayAfter = (day: string, count: number) =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());
