/** A rehearsal as it is shown: day by day what each group would receive, person by person, and what is wrong. */
import { inLanguage, type Language } from "../language/language.ts";
import type { Said, Seen } from "../programme/attendance.ts";
import type { PlaceStatus } from "../programme/places.ts";
import { flagsOf, type Flag } from "./flags.ts";
import { grouped, localMoment, type Ledger, type Message, type RehearsedPerson } from "./ledger.ts";

export interface Report {
  readonly programme: string;
  /** Local days of the programme, both inclusive. */
  readonly from: string;
  readonly until: string;
  readonly seed: number;
  readonly flags: readonly Flag[];
  /** How many sets of answers came in. */
  readonly responses: Ledger["records"]["responses"];
  readonly days: readonly Day[];
  readonly people: readonly PersonReport[];
}

export interface Day {
  /** By the readers' own calendars. */
  readonly day: string;
  readonly messages: readonly GroupMessage[];
}

/** What many receive on one day by the same rules, about the same sessions. */
export interface GroupMessage {
  /** Local times of its readers: the first and the last. */
  readonly first: string;
  readonly last: string;
  readonly timezone: string;
  readonly rules: readonly string[];
  readonly sessions: readonly string[];
  readonly cohorts: readonly { readonly cohort: string; readonly people: number }[];
  /** As one of the readers gets it. */
  readonly texts: readonly { readonly language: Language; readonly people: number; readonly words: string }[];
}

export interface PersonReport extends Omit<RehearsedPerson, "id"> {
  /** In order, by their own clock. */
  readonly entries: readonly Entry[];
  /** What the programme's books say of them in the end; titles in their language. */
  readonly attendance: readonly {
    readonly session: string;
    readonly said: Said | null;
    readonly seen: Seen | null;
  }[];
  readonly forms: readonly {
    readonly form: string;
    readonly session: string | null;
    /** The name of whom they spoke. */
    readonly about: string | null;
    readonly isSent: boolean;
    readonly score: number | null;
  }[];
  readonly places: readonly { readonly session: string; readonly status: PlaceStatus }[];
}

export interface Entry {
  /** `2026-11-24 18:00` */
  readonly at: string;
  /** We wrote first; answered; they did; never arrived. */
  readonly what: "told" | "answered" | "did" | "missed";
  readonly rules: readonly string[];
  readonly sessions: readonly string[];
  readonly words: string;
}

/** Pure. @param seed of the chance in it, to repeat it */
export function reportOf(ledger: Ledger, seed: number): Report {
  const { programme, from, until } = ledger;
  const titles = new Map(ledger.sessions.map(({ id, title }) => [id, title]));
  const titled = (ids: readonly string[], language: Language) =>
    ids.map((id) => inLanguage(titles.get(id) ?? {}, language));
  return {
    programme: programme.slug,
    from: localMoment(from, programme.timezone)[0],
    until: localMoment(until, programme.timezone)[0],
    seed,
    flags: flagsOf(ledger),
    responses: ledger.records.responses,
    days: daysOf(ledger, titled),
    people: peopleOf(ledger, titled),
  };
}

type Titled = (ids: readonly string[], language: Language) => readonly string[];

function daysOf({ people, messages }: Ledger, titled: Titled): Day[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const received = messages.flatMap((message) => {
    const person = byId.get(message.personId);
    if (!message.isUnasked || !person) return [];
    const [day, time] = localMoment(message.at, person.timezone);
    return [{ day, time, person, message }];
  });
  const alike = ({ person, message }: Received) =>
    JSON.stringify([message.rules, [...message.sessions].sort(), person.timezone]);
  return grouped(received, ({ day }) => day)
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([day, onThatDay]) => ({
      day,
      messages: grouped(onThatDay, alike)
        .map(([, group]) => groupMessage(group, titled))
        .sort((one, other) => one.first.localeCompare(other.first)),
    }));
}

interface Received {
  readonly person: RehearsedPerson;
  readonly time: string;
  readonly message: Message;
}

function groupMessage(group: readonly Received[], titled: Titled): GroupMessage {
  const times = group.map(({ time }) => time).sort();
  const cohorts = new Map<string, number>();
  const texts = new Map<Language, { people: number; words: string }>();
  for (const { person, message } of group) {
    for (const cohort of person.cohorts) cohorts.set(cohort, (cohorts.get(cohort) ?? 0) + 1);
    const { people, words } = texts.get(message.language) ?? { people: 0, words: message.words };
    texts.set(message.language, { people: people + 1, words });
  }
  const [some] = group;
  return {
    first: times[0] ?? "",
    last: times.at(-1) ?? "",
    timezone: some?.person.timezone ?? "",
    rules: some?.message.rules ?? [],
    sessions: titled(some?.message.sessions ?? [], "en"),
    cohorts: [...cohorts]
      .map(([cohort, count]) => ({ cohort, people: count }))
      .sort((one, other) => one.cohort.localeCompare(other.cohort)),
    texts: [...texts].map(([language, of]) => ({ language, ...of })),
  };
}

function peopleOf({ people, messages, missed, deeds, records }: Ledger, titled: Titled): PersonReport[] {
  const entries = new Map(people.map(({ id }) => [id, [] as (Entry & { readonly ms: number })[]]));
  const byId = new Map(people.map((person) => [person.id, person]));
  const put = (
    id: string,
    ms: number,
    entry: Omit<Entry, "at" | "sessions">,
    sessions: readonly string[],
  ) => {
    const person = byId.get(id);
    if (!person) return;
    const at = localMoment(ms, person.timezone).join(" ");
    entries.get(id)?.push({ ms, at, ...entry, sessions: titled(sessions, person.language) });
  };
  for (const { personId, at, isUnasked, rules, sessions, words } of messages)
    put(personId, at, { what: isUnasked ? "told" : "answered", rules, words }, sessions);
  for (const { personId, at, words } of deeds) put(personId, at, { what: "did", rules: [], words }, []);
  for (const { personId, dueAt, rule, session, reason } of missed)
    put(personId, dueAt, { what: "missed", rules: [rule], words: reason }, session === null ? [] : [session]);
  const attendance = byPerson(records.attendance);
  const answerings = byPerson(records.answerings);
  const places = byPerson(records.places);
  return people.map(({ id, ...person }) => ({
    ...person,
    attendance: attendance(id).map(({ session, said, seen }) => ({
      session: titled([session], person.language).join(),
      ...{ said, seen },
    })),
    forms: answerings(id).map(({ form, session, aboutId, isSent, score }) => ({
      ...{ form, isSent, score },
      session: session === null ? null : titled([session], person.language).join(),
      about: byId.get(aboutId ?? "")?.name ?? null,
    })),
    places: places(id).map(({ session, status }) => ({
      session: titled([session], person.language).join(),
      status,
    })),
    entries: (entries.get(id) ?? [])
      .sort((one, other) => one.ms - other.ms || order(one) - order(other))
      .map(({ ms: _, ...entry }) => entry),
  }));
}

function byPerson<Row extends { readonly personId: string }>(
  rows: readonly Row[],
): (id: string) => readonly Row[] {
  const of = new Map(grouped(rows, ({ personId }) => personId));
  return (id) => of.get(id) ?? [];
}

/** Of what happens in one minute, the deed goes before what answers it. */
const order = ({ what }: Entry) => (what === "did" ? 0 : 1);
