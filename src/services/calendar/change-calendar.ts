/** What staff do with a programme's calendar: look at a year of it, add and remove exceptions, set its hours. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type {
  CalendarException,
  CalendarHours,
  CalendarStore,
  ProgrammeCalendar,
} from "../ports/calendar-store.ts";
import type { PublicHolidays } from "../ports/public-holidays.ts";
import type { System } from "../ports/system.ts";
import { z } from "zod";
import { namedProgramme } from "../named-programme.ts";

export interface CalendarTools {
  readonly calendars: CalendarStore;
  readonly holidays: PublicHolidays;
  readonly system: Pick<System, "now">;
}

/** A day that is not as its week says. */
export interface SpecialDay {
  /** ISO. */
  readonly day: string;
  readonly isWorking: boolean;
  /** The holiday's name, or the office's note. */
  readonly why: string;
  readonly isOurs: boolean;
}

/** The calendar with the special days of a year, in order. @throws AppError */
export async function showCalendar(
  tools: CalendarTools,
  actor: Actor,
  slug: string,
  year: number,
): Promise<{ readonly calendar: ProgrammeCalendar; readonly days: readonly SpecialDay[] }> {
  const calendar = await calendarOf(tools, slug);
  demand(actor, calendar.programmeId, "viewer");
  const days = new Map<string, SpecialDay>();
  for (const [day, why] of tools.holidays.in(calendar.country, year))
    days.set(day, { day, isWorking: false, why, isOurs: false });
  for (const { day, isWorking, note } of calendar.exceptions)
    if (day.startsWith(`${String(year)}-`)) days.set(day, { day, isWorking, why: note ?? "", isOurs: true });
  return { calendar, days: [...days.values()].sort((a, b) => a.day.localeCompare(b.day)) };
}

/** Adds an exception, or changes the one of that day. What is held is looked at anew. @throws AppError */
export async function addCalendarDay(
  { calendars, system, ...tools }: CalendarTools,
  actor: Actor,
  slug: string,
  exception: CalendarException,
): Promise<void> {
  const { programmeId } = await calendarOf({ calendars, system, ...tools }, slug);
  demand(actor, programmeId, "coordinator");
  if (!z.iso.date().safeParse(exception.day).success)
    throw new AppError("wrong-input", "A day is written as 2026-12-26.");
  const details = { day: exception.day, isWorking: exception.isWorking };
  const note = { actor, programmeId, action: "calendarDayAdded", subjectId: null, details };
  await calendars.put(programmeId, exception, note, system.now());
}

/** Takes an exception away. @throws AppError `not-found` where the day has none */
export async function removeCalendarDay(
  { calendars, system, ...tools }: CalendarTools,
  actor: Actor,
  slug: string,
  day: string,
): Promise<void> {
  const { programmeId, exceptions } = await calendarOf({ calendars, system, ...tools }, slug);
  demand(actor, programmeId, "coordinator");
  if (!exceptions.some((one) => one.day === day))
    throw new AppError("not-found", `The calendar says nothing of its own about ${day}.`);
  const note = { actor, programmeId, action: "calendarDayRemoved", subjectId: null, details: { day } };
  await calendars.remove(programmeId, day, note, system.now());
}

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "a time such as 21:00");

/** Quiet hours, weekly days off and country, as staff set them; what is missing stays. */
export const hoursSchema = z.strictObject({
  quietFrom: clock.optional(),
  quietUntil: clock.optional(),
  daysOff: z.array(z.int().min(1).max(7)).max(6).optional(),
  country: z.enum(["VN", "JP"]).optional(),
});

/** Sets what is given. What is held is looked at anew. @throws AppError */
export async function setWritingHours(
  { calendars, system, ...tools }: CalendarTools,
  actor: Actor,
  slug: string,
  hours: CalendarHours,
): Promise<void> {
  const { programmeId } = await calendarOf({ calendars, system, ...tools }, slug);
  demand(actor, programmeId, "coordinator");
  const note = { actor, programmeId, action: "writingHoursSet", subjectId: null, details: { ...hours } };
  await calendars.setHours(programmeId, hours, note, system.now());
}

async function calendarOf({ calendars }: CalendarTools, slug: string): Promise<ProgrammeCalendar> {
  return namedProgramme(slug, await calendars.calendarOf(slug));
}
