/** One session as a card: when, where, who, what to read; in the reader's language and, where it differs, time. */
import { Temporal } from "temporal-polyfill";
import { inLanguage, type Language } from "../../src/core/language/language.ts";
import { printDate, printDays, printTimes, printZone } from "../../src/core/language/print-date.ts";
import { atPlace } from "../../src/core/local-time.ts";
import type { Card, CardLine, Link } from "../../src/core/message/content.ts";
import type { Session } from "../../src/core/programme/session.ts";
import type { Query } from "./query.ts";
import { texts } from "./texts.ts";

/** For whom a card is made. */
export interface Reader {
  readonly language: Language;
  readonly timezone: string;
  /** Today where the reader is, ISO. */
  readonly today: string;
}

export interface CardOptions {
  readonly want: Query["want"];
  /** Name the programme: when sessions of several are shown together. */
  readonly namesProgramme: boolean;
}

/** The session's card. Asked for a place, a speaker or the materials, it shows that and leaves the rest out. */
export function cardOf(session: Session, reader: Reader, { want, namesProgramme }: CardOptions): Card {
  const words = texts[reader.language];
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, reader.language);
  const lines: CardLine[] = when(session, reader);
  if (namesProgramme) lines.push({ label: words.programme, text: say(session.programme) });
  if (want === "schedule" || want === "venue") {
    const { venue } = session;
    const parts = venue ? [venue.room, venue.name, venue.address] : [];
    const place = parts.flatMap((part) => (part ? [say(part)] : [])).filter(Boolean);
    lines.push({ label: words.venue, text: place.length > 0 ? words.list(place) : words.unknownVenue });
  }
  if ((want === "schedule" || want === "speaker") && session.speakers.length > 0) {
    const people = session.speakers.map(({ name, role }) => {
      const title = role ? say(role) : "";
      return title === "" ? say(name) : words.withRole(say(name), title);
    });
    lines.push({ label: words.speaker, text: people.join("; ") });
  }
  const links: Link[] = [];
  if (session.venue?.mapUrl !== undefined && (want === "schedule" || want === "venue"))
    links.push({ label: words.map, url: session.venue.mapUrl });
  if (want === "schedule" || want === "materials")
    for (const material of session.materials) links.push({ label: say(material.title), url: material.url });
  const title = say(session.title);
  return { title: session.isCancelled ? `${words.cancelled}: ${title}` : title, lines, links };
}

/** A day as the reader names it: "ngày mai (Thứ Hai, 23/11)"; the year only where it is not this one. */
export function sayDay(day: string, reader: Reader): string {
  const words = texts[reader.language];
  const printed = printDate(day, reader.language, yearIfOther(day, reader));
  const distance = Temporal.PlainDate.from(reader.today).until(day).days;
  const word =
    distance === 0
      ? words.relative.today
      : distance === 1
        ? words.relative.tomorrow
        : distance === -1
          ? words.relative.yesterday
          : null;
  return word === null ? printed : words.relativeDay(word, printed);
}

/** Some days, as the reader names them. */
export function sayDays(from: string, to: string, reader: Reader): string {
  if (from === to) return sayDay(from, reader);
  const year = yearIfOther(to, reader).year || yearIfOther(from, reader).year;
  const isLong = Temporal.PlainDate.from(from).until(to).days > 7;
  return printDays(from, to, reader.language, { year, weekday: !isLong });
}

/** A day for a choice's label, short: "23/11", "11月23日", "23 Nov". */
export function labelDay(day: string, reader: Reader): string {
  return printDate(day, reader.language, { year: false, weekday: false });
}

function when(session: Session, reader: Reader): CardLine[] {
  const words = texts[reader.language];
  const line = (date: string, start: string, end: string) =>
    `${printDate(date, reader.language, yearIfOther(date, reader))}${reader.language === "vi" ? "," : ""} ${printTimes(start, end, reader.language)}`;
  const there = line(session.date, session.startTime, session.endTime);
  if (session.timezone === reader.timezone) return [{ text: there }];
  const start = atPlace(session.date, session.startTime, session.timezone);
  const startHere = start.withTimeZone(reader.timezone);
  if (startHere.offset === start.offset) return [{ text: there }];
  const endHere = atPlace(session.date, session.endTime, session.timezone).withTimeZone(reader.timezone);
  const clock = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString({ smallestUnit: "minute" });
  const here = line(startHere.toPlainDate().toString(), clock(startHere), clock(endHere));
  return [
    { text: words.timeIn(there, printZone(session.timezone, reader.language)) },
    { label: words.readersTime, text: words.timeIn(here, printZone(reader.timezone, reader.language)) },
  ];
}

function yearIfOther(day: string, reader: Reader): { year: boolean } {
  return { year: day.slice(0, 4) !== reader.today.slice(0, 4) };
}
