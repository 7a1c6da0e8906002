/** What the commands `calendar …` do, on the database. */
import { dateHolidays } from "../adapters/date-holidays/public-holidays.ts";
import { prismaCalendarStore } from "../adapters/prisma/calendar-store.ts";
import {
  addCalendarDay,
  hoursSchema,
  removeCalendarDay,
  setWritingHours,
  showCalendar,
  type CalendarTools,
} from "../services/calendar/change-calendar.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { checked } from "./written-file.ts";
import { printRow } from "./printed.ts";

export interface DayOptions extends ActingOptions {
  readonly working?: true;
  readonly note?: string;
}

export interface HoursOptions extends ActingOptions {
  readonly quiet?: string;
  readonly daysOff?: string;
  readonly country?: string;
}

const WEEK = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** Columns with tabs between them: day, weekday, what it is, why, whose word it is. */
export async function show(programme: string, options: ActingOptions & { year?: string }): Promise<void> {
  const year = options.year ?? String(new Date().getUTCFullYear());
  if (!/^20\d\d$/.test(year)) throw new Refusal("--year is a year such as 2027.");
  await acting(options, async (at) => {
    const { calendar, days } = await showCalendar(toolsAt(at), at.actor, programme, Number(year));
    const { quietFrom, quietUntil, daysOff, country } = calendar;
    const off = daysOff.map((day) => WEEK[day - 1] ?? "").join(", ") || "none";
    console.log(`Quiet from ${quietFrom} until ${quietUntil} where the reader is. Days off: ${off}.`);
    console.log(`Public holidays of ${country} and exceptions in ${year}:`);
    for (const { day, isWorking, why, isOurs } of days) {
      const weekday = WEEK[(new Date(day).getUTCDay() + 6) % 7] ?? "";
      printRow(day, weekday, isWorking ? "works" : "off", why, isOurs ? "the office's own" : "public");
    }
  });
}

/** Adds an exception of the office. @throws Refusal, AppError */
export async function add(programme: string, day: string, options: DayOptions): Promise<void> {
  await acting(options, async (at) => {
    const isWorking = options.working === true;
    await addCalendarDay(toolsAt(at), at.actor, programme, { day, isWorking, note: options.note ?? null });
    console.log(`On ${day} the office ${isWorking ? "works" : "is closed"}.`);
  });
}

/** Takes an exception away. @throws Refusal, AppError */
export async function remove(programme: string, day: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    await removeCalendarDay(toolsAt(at), at.actor, programme, day);
    console.log(`${day} is again what week and state make of it.`);
  });
}

/** Sets quiet hours (`22:00-06:00`), days off (`sat,sun`; `-` is none) or country. @throws Refusal, AppError */
export async function set(programme: string, options: HoursOptions): Promise<void> {
  const [quietFrom, quietUntil] = options.quiet?.split("-") ?? [];
  const named = options.daysOff === "-" ? [] : options.daysOff?.toLowerCase().split(",");
  const hours = checked(
    {
      ...(options.quiet === undefined ? {} : { quietFrom, quietUntil: quietUntil ?? "" }),
      ...(named === undefined ? {} : { daysOff: named.map((day) => WEEK.indexOf(day.trim()) + 1) }),
      ...(options.country === undefined ? {} : { country: options.country }),
    },
    hoursSchema,
    "What was given",
  );
  if (Object.keys(hours).length === 0)
    throw new Refusal("What shall be set? --quiet, --days-off or --country.");
  await acting(options, async (at) => {
    await setWritingHours(toolsAt(at), at.actor, programme, hours);
    console.log("It is set.");
  });
}

function toolsAt({ db, system }: Acting): CalendarTools {
  return { calendars: prismaCalendarStore(db), holidays: dateHolidays(), system };
}
