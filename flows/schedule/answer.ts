/** From a question to the timetable's answer: looks the sessions up, chooses, and says it. */
import { sessionsBetween, type Asking } from "../../src/core/flow/lookups.ts";
import { text, type Choice, type Content } from "../../src/core/message/content.ts";
import { endsAt, type Session } from "../../src/core/programme/session.ts";
import { menu } from "../shared/menu.ts";
import { isIn } from "../shared/part-of-day.ts";
import { cardOf, labelDay, sayDay, sayDays, type Reader } from "./card.ts";
import { addDays, choiceValue, type Query } from "./query.ts";
import { texts } from "./texts.ts";
import type { Texts } from "./texts.vi.ts";
import { matchTopic, namedByCapitals, namedPerson } from "../shared/topic.ts";

export interface Answer {
  readonly contents: readonly Content[];
  /** The question as it was understood in the end: with the days and the topic that were found. */
  readonly query: Query;
}

interface Circumstances {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Offer to enter an invite code: the contact is not linked to a participant. */
  readonly offersCode: boolean;
  /** Offer the timetable for one's phone, where several days were asked for. */
  readonly offersCalendar: boolean;
  /** Offer a picker: without one, days are typed as fast. */
  readonly picksDates: boolean;
}

/** Cards in one answer. */
const PAGE_SIZE = 5;
/** How far "next" looks ahead, and back for what is over, in days. */
const AHEAD = 366;
const BACK = 120;

/** Answers a question about the timetable. Always says something. */
export function* answer(query: Query, reader: Reader, circumstances: Circumstances): Asking<Answer> {
  const { now } = circumstances;
  const said = new Saying(reader, circumstances);
  return query.days === null
    ? yield* answerNext(query, reader, now, said)
    : yield* answerDays({ ...query, days: query.days }, reader, now, said);
}

/** No day was said: the topic's sessions, or those of the next day that has any. */
function* answerNext(query: Query, reader: Reader, now: number, said: Saying): Asking<Answer> {
  const words = texts[reader.language];
  const later = (yield* sessionsBetween(reader.today, addDays(reader.today, AHEAD))).filter(
    (session) => endsAt(session) > now,
  );
  // Materials are mostly asked for afterwards.
  const looksBack = query.about !== "" || query.want === "materials";
  const earlier = looksBack ? yield* sessionsBetween(addDays(reader.today, -BACK), reader.today) : [];
  const over = earlier.filter((session) => endsAt(session) <= now);
  if (query.about !== "") {
    const { about, sessions } = matchTopic([...later, ...over], query.about);
    const found = { ...query, about };
    if (about !== "") {
      const ahead = sessions.filter((session) => later.includes(session));
      if (query.want === "materials")
        return said.materials(withMaterials(sessions, now), found, words.quoted(about));
      if (ahead.length > 0)
        return said.sessions(
          ahead,
          found,
          headingOf(query, words, words.quoted(about), words.headingAbout(about, ahead.length)),
        );
      return said.sessions(sessions.slice(-PAGE_SIZE), found, words.headingAboutPast(about));
    }
    const unknown = sayUnknown(query.about, words);
    if (unknown !== null) return said.words(unknown, { ...query, about: "" });
  }
  const anything = { ...query, about: "" };
  if (query.want === "materials") {
    const day = withMaterials([...over, ...later], now)[0]?.date;
    const ofThatDay = [...over, ...later].filter(
      (session) => session.date === day && session.materials.length > 0,
    );
    if (day === undefined) return said.words(words.noMaterials, anything);
    return said.materials(ofThatDay, { ...anything, days: { from: day, to: day } }, sayDay(day, reader));
  }
  const next = (later.find((session) => !session.isCancelled) ?? later[0])?.date;
  if (next === undefined) return said.words(words.nothingLater, anything);
  const thatDay = later.filter((session) => session.date === next);
  const onDay = { ...anything, days: { from: next, to: next } };
  const day = sayDay(next, reader);
  return said.sessions(thatDay, onDay, headingOf(query, words, day, words.headingNext(day)));
}

/** Days were said: their sessions, narrowed by part of day and topic; or that there are none, and which is next. */
function* answerDays(
  query: Query & { days: NonNullable<Query["days"]> },
  reader: Reader,
  now: number,
  said: Saying,
): Asking<Answer> {
  const words = texts[reader.language];
  const { from, to } = query.days;
  const days = sayDays(from, to, reader);
  const when = query.part === null ? days : words.partOf(words.parts[query.part], days);
  const all = yield* sessionsBetween(from, to);
  const inPart = all.filter((session) => query.part === null || isIn(query.part, session));

  if (query.about !== "") {
    const here = matchTopic(all, query.about);
    if (here.about !== "") {
      // "chiều thứ 5 cô Huyền": the part narrows only where something is left.
      const both = here.sessions.filter((session) => inPart.includes(session));
      const found = { ...query, about: here.about };
      const [shown, at] = both.length > 0 ? [both, when] : [here.sessions, days];
      if (query.want === "materials") return said.materials(withMaterials(shown, now), found, at);
      return said.sessions(shown, found, headingOf(query, words, at, words.heading(at, shown.length)));
    }
    const later = (yield* sessionsBetween(reader.today, addDays(reader.today, AHEAD))).filter(
      (session) => endsAt(session) > now && !session.isCancelled,
    );
    const elsewhere = matchTopic(later, query.about);
    const next = elsewhere.about === "" ? undefined : elsewhere.sessions[0];
    if (next) {
      const sorry = words.join(
        words.nothingAbout(elsewhere.about, when),
        words.thenNext(sayDay(next.date, reader)),
      );
      return said.words(sorry, { ...query, about: elsewhere.about }, next.date);
    }
    const unknown = sayUnknown(query.about, words);
    if (unknown !== null) return said.words(unknown, { ...query, about: "" });
  }
  const plain = { ...query, about: "" };
  if (inPart.length > 0) {
    if (query.want === "materials") return said.materials(withMaterials(inPart, now), plain, when);
    return said.sessions(inPart, plain, headingOf(query, words, when, words.heading(when, inPart.length)));
  }
  if (all.length > 0) return said.sessions(all, { ...plain, part: null }, words.nothingInPart(when));

  const start = to < reader.today ? reader.today : addDays(to, 1);
  const after = (yield* sessionsBetween(start, addDays(start, AHEAD))).filter(
    (session) => endsAt(session) > now && !session.isCancelled,
  );
  const next = after[0]?.date;
  const further = next === undefined ? words.nothingLater : words.thenNext(sayDay(next, reader));
  return said.words(words.join(words.nothing(when), further), plain, next);
}

/** Somebody or something was clearly named, and is in no session: then other sessions are no answer. */
function sayUnknown(asked: string, words: Texts): string | null {
  const person = namedPerson(asked);
  if (person !== null) return words.nobody(person);
  const name = namedByCapitals(asked);
  return name === null ? null : words.nothingNamed(name);
}

/** Says it: heading, cards, and the choices that lead on. */
class Saying {
  private readonly reader: Reader;
  private readonly offersCode: boolean;
  private readonly offersCalendar: boolean;
  private readonly picksDates: boolean;

  constructor(reader: Reader, { offersCode, offersCalendar, picksDates }: Circumstances) {
    this.reader = reader;
    this.offersCode = offersCode;
    this.offersCalendar = offersCalendar;
    this.picksDates = picksDates;
  }

  /** The materials of these sessions, or that there are none yet. */
  materials(having: readonly Session[], query: Query, of: string): Answer {
    const words = texts[this.reader.language];
    return having.length === 0
      ? this.words(words.noMaterials, query)
      : this.sessions(having, query, words.headingMaterials(of));
  }

  /** The page of these sessions that the query asks for. */
  sessions(all: readonly Session[], query: Query, heading: string): Answer {
    const words = texts[this.reader.language];
    const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
    const page = Math.min(query.page, pages);
    const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const namesProgramme = new Set(all.map((session) => JSON.stringify(session.programme))).size > 1;
    const summary = words.join(
      heading,
      ...(shown.every((session) => session.isCancelled) ? [words.onlyCancelled] : []),
      ...(pages > 1 ? [words.page(page, pages)] : []),
    );
    const cards = shown.map((session) => cardOf(session, this.reader, { want: query.want, namesProgramme }));
    const more = { label: words.more, value: choiceValue({ ...query, page: page + 1 }) };
    const choices = [
      ...(page < pages ? [more] : []),
      ...this.neighbours(query),
      ...this.calendar(query),
      ...this.code(),
    ];
    const content: Content = { type: "cards", summary, cards, ...(choices.length > 0 ? { choices } : {}) };
    return { contents: [text(summary), content], query: { ...query, page } };
  }

  /** Only words; `offered` is a day that may be looked at instead. */
  words(words: string, query: Query, offered?: string): Answer {
    const { show } = texts[this.reader.language];
    const choices: Choice[] = [];
    if (offered !== undefined) {
      const value = choiceValue({ ...query, days: { from: offered, to: offered }, part: null, page: 1 });
      choices.push({ label: show(labelDay(offered, this.reader)), value });
    }
    choices.push(...this.neighbours(query, offered));
    if (choices.length === 0) choices.push(...menu(this.reader.language, ["week", "help"]));
    const hint = this.offersCode ? `\n${texts[this.reader.language].forTheUnlinked}` : "";
    // What comes next about a day without sessions is not about that day.
    return { contents: [text(words + hint, [...choices, ...this.code()])], query: { ...query, days: null } };
  }

  /** The day before, the day after and, with a picker, any other, when one day was asked for. */
  private neighbours(query: Query, alreadyOffered?: string): Choice[] {
    const { days } = query;
    if (days === null || days.from !== days.to) return [];
    const words = texts[this.reader.language];
    const choice = (label: (day: string) => string, day: string) => ({
      label: label(labelDay(day, this.reader)),
      value: choiceValue({ ...query, days: { from: day, to: day }, part: null, about: "", page: 1 }),
    });
    const [before, after] = [addDays(days.from, -1), addDays(days.from, 1)];
    return [
      choice(words.dayBefore, before),
      ...(after === alreadyOffered ? [] : [choice(words.dayAfter, after)]),
      ...(this.picksDates ? menu(this.reader.language, ["otherDay"]) : []),
    ];
  }

  private calendar({ days }: Query): Choice[] {
    const isSpan = days !== null && days.from !== days.to;
    return this.offersCalendar && isSpan ? menu(this.reader.language, ["phoneCalendar"]) : [];
  }

  private code(): Choice[] {
    return this.offersCode ? menu(this.reader.language, ["code"]) : [];
  }
}

/** The heading for what is wanted; `of` says of which days or topic. */
function headingOf(query: Query, words: Texts, of: string, usual: string): string {
  switch (query.want) {
    case "schedule":
      return usual;
    case "venue":
      return words.headingVenue(of);
    case "speaker":
      return words.headingSpeaker(of);
    case "materials":
      return words.headingMaterials(of);
  }
}

/** Those with materials, the latest that is over first, then those to come in their order. */
function withMaterials(sessions: readonly Session[], now: number): Session[] {
  const having = sessions.filter((session) => session.materials.length > 0);
  const over = having.filter((session) => endsAt(session) <= now).sort((a, b) => endsAt(b) - endsAt(a));
  return [...over, ...having.filter((session) => endsAt(session) > now)];
}
