/** The events of a calendar as lines of a timetable. */
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { AppError } from "../../core/errors.ts";
import type { Fault, FaultCode } from "../../core/lists/faults.ts";
import type { TimetableLine, TimetableReading } from "../../core/lists/timetable.ts";
import { isTimezone } from "../../core/timezone.ts";
import type { ListProgramme } from "../../services/ports/roster-store.ts";

/** The zone of a session's wall clock, where we wrote the calendar: its times are instants. */
export const OWN_ZONE = "X-DONGHANH-TIMEZONE";
const MAX_EVENTS = 5_000;
/** Rounds of a repetition that are looked at, and those that may lie within the programme. */
const MAX_ROUNDS = 5_000;
const MAX_OCCURRENCES = 400;
/** The others (BYSETPOS, HOURLY …) are refused: a timetable has no use for them, and some never end. */
const PLAIN_PARTS = new Set(["freq", "interval", "count", "until", "byday", "wkst"]);
const PLAIN_FREQUENCIES = new Set(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]);
/** Outlook's names of our two zones (Unicode CLDR, windowsZones). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  "SE Asia Standard Time": "Asia/Ho_Chi_Minh",
  "Tokyo Standard Time": "Asia/Tokyo",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
};

type Event = InstanceType<typeof ICAL.Event>;
type Time = InstanceType<typeof ICAL.Time>;

/** @throws AppError `wrong-input` */
export function readCalendar(text: string, programme: ListProgramme): TimetableReading {
  const events = eventsOf(text);
  const faults: Fault[] = [];
  const lines = events.flatMap((event, index) => {
    const refuse = (code: FaultCode, column = "DTSTART") => {
      faults.push({ line: index + 1, column, value: event.summary ?? "", code });
      return [];
    };
    try {
      const repetition = aboutRepetition(event);
      if (repetition) return refuse(repetition, "RRULE");
      const occurrences = event.isRecurring() ? repeated(event, programme) : [once(event)];
      if (!occurrences) return refuse("repeats-for-ever", "RRULE");
      return occurrences.flatMap((one) => {
        const line = lineOf(one, index + 1, programme);
        return typeof line === "string" ? refuse(line) : [line];
      });
    } catch {
      return refuse("unreadable-event", "VEVENT");
    }
  });
  return { lines, faults };
}

/** The events that are no exceptions of others; those know their exceptions. */
function eventsOf(text: string): Event[] {
  try {
    const calendar = ICAL.Component.fromString(text.replace(/^\ufeff/, ""));
    const components = calendar.getAllSubcomponents("vevent");
    if (components.length > MAX_EVENTS)
      throw new AppError(
        "wrong-input",
        `The calendar has more than ${MAX_EVENTS.toLocaleString("en")} events.`,
      );
    return components.filter((one) => !one.hasProperty("recurrence-id")).map((one) => new ICAL.Event(one));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("wrong-input", "The calendar cannot be read: export it again as ICS (iCalendar).");
  }
}

function aboutRepetition(event: Event): FaultCode | null {
  if (!event.isRecurring()) return null;
  const rules = event.component.getAllProperties("rrule").map((rule) => String(rule.getFirstValue()));
  const isPlain = rules.every((rule) =>
    rule.split(";").every((part) => {
      const [key = "", value = ""] = part.split("=");
      return (
        PLAIN_PARTS.has(key.toLowerCase()) && (key.toLowerCase() !== "freq" || PLAIN_FREQUENCIES.has(value))
      );
    }),
  );
  return isPlain && !event.component.hasProperty("exrule") ? null : "odd-repetition";
}

interface Occurrence {
  readonly event: Event;
  readonly reference: string;
  readonly start: Time;
  readonly end: Time;
}

function once(event: Event): Occurrence {
  return { event, reference: event.uid, start: event.startDate, end: event.endDate };
}

/** Null where they are too many. */
function repeated(event: Event, { startsOn, endsOn }: ListProgramme): Occurrence[] | null {
  const [first, last] = [
    Temporal.PlainDate.from(startsOn).subtract({ months: 1 }).toString(),
    Temporal.PlainDate.from(endsOn).add({ months: 1 }).toString(),
  ];
  const found: Occurrence[] = [];
  const rounds = event.iterator();
  for (let round = 0; ; round++) {
    const time = rounds.next() as Time | null | undefined;
    if (!time || dayOf(time) > last) return found;
    if (round >= MAX_ROUNDS || found.length >= MAX_OCCURRENCES) return null;
    const { item, startDate, endDate, recurrenceId } = event.getOccurrenceDetails(time);
    if (dayOf(startDate) < first || dayOf(startDate) > last) continue;
    // By the day on which it was meant to be: it stays the same when one of them is moved.
    const reference = `${event.uid}#${dayOf(recurrenceId)}`;
    found.push({ event: item as Event, reference, start: startDate, end: endDate });
  }
}

function lineOf(
  { event, reference, start, end }: Occurrence,
  line: number,
  programme: ListProgramme,
): TimetableLine | FaultCode {
  if (start.isDate) return "all-day";
  const title = (event.summary ?? "").replace(/\s+/g, " ").trim();
  if (title === "") return "no-title";
  const { timezone, isInstant } = clockOf(event, start, programme);
  const [from, to] = [start, end].map((time) => local(time, isInstant, timezone));
  if (!from || !to || from.date !== to.date || from.time >= to.time) return "ends-before-start";
  const venue = (event.location ?? "").replace(/\s+/g, " ").trim();
  return {
    ...{ line, header: headerOf, reference, title: title.slice(0, 300) },
    ...{ date: from.date, startTime: from.time, endTime: to.time },
    ...(timezone === programme.timezone ? {} : { timezone }),
    ...(venue === "" ? {} : { venue: venue.slice(0, 300) }),
    isCancelled: String(event.component.getFirstPropertyValue("status")).toUpperCase() === "CANCELLED",
  };
}

const PROPERTIES: Readonly<Record<string, string>> = {
  title: "SUMMARY",
  venue: "LOCATION",
  reference: "UID",
  state: "STATUS",
};
const headerOf = (field: string): string => PROPERTIES[field] ?? "DTSTART";

/** On which clock the event is written, and whether its times are that clock's or instants. */
function clockOf(event: Event, start: Time, programme: ListProgramme) {
  const named = event.component.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  const zone = named === undefined ? undefined : (WINDOWS_ZONES[named] ?? named);
  if (zone !== undefined && isTimezone(zone)) return { timezone: zone, isInstant: false };
  const own = event.component.getFirstPropertyValue(OWN_ZONE.toLowerCase());
  const timezone = typeof own === "string" && isTimezone(own) ? own : programme.timezone;
  // UTC, or a zone whose rules the file brings; else the clock of wherever the programme is.
  return { timezone, isInstant: start.zone?.tzid !== "floating" };
}

/** Day and `HH:mm` on the wall. @param isInstant to be shown in `timezone` */
function local(time: Time, isInstant: boolean, timezone: string) {
  if (!isInstant) return { date: dayOf(time), time: `${two(time.hour)}:${two(time.minute)}` };
  const shown = Temporal.Instant.fromEpochMilliseconds(time.toUnixTime() * 1000).toZonedDateTimeISO(timezone);
  return { date: shown.toPlainDate().toString(), time: shown.toPlainTime().toString().slice(0, 5) };
}

const two = (value: number) => String(value).padStart(2, "0");
const dayOf = ({ year, month, day }: Time) => `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
