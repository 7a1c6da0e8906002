/** What importing a timetable would do: the file's sessions found among those that are stored, and what differs. Pure. */
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import type { Fault } from "./faults.ts";
import { matchSessions, type PlacedSession, type RefuseSession } from "./match-timetable.ts";
import { finderOf, firstName, foldName, newSlug } from "./naming.ts";
import type { StoredSession, StoredTimetable } from "./stored-timetable.ts";
import type { TimetableField, TimetableLine } from "./timetable.ts";

export interface TimetableWishes {
  /** Venues that nobody knows are made. */
  readonly createsVenues?: boolean | undefined;
}

export interface TimetableMeans {
  /** In which new titles, rooms and venues are written. */
  readonly language: Language;
  readonly timezone: string;
  readonly newId: () => string;
}

/** When and where a session is: a change of these is told to whoever had been told of it. */
export interface Whereabouts {
  readonly date?: string;
  readonly startTime?: string;
  readonly endTime?: string;
  /** Slug. */
  readonly venue?: string;
  readonly room?: LocalText;
  readonly isCancelled?: boolean;
}

export interface TimetableChange {
  readonly field: TimetableField;
  readonly from: string | null;
  readonly to: string;
}

export interface ChangedSession {
  readonly line: number;
  readonly title: string;
  readonly sessionId: string;
  readonly changes: readonly TimetableChange[];
  /** Empty where it stays when and where it is. */
  readonly moves: Whereabouts;
}

export interface TimetablePlan {
  readonly faults: readonly Fault[];
  readonly added: readonly {
    readonly line: number;
    readonly title: string;
    readonly date: string;
    readonly startTime: string;
  }[];
  readonly changed: readonly ChangedSession[];
  readonly same: number;
  /** Stored and not in the file, still to take place: they stay. */
  readonly onlyInBase: readonly { readonly title: string; readonly date: string }[];
  readonly newVenues: readonly string[];
  readonly write: TimetableWrite;
}

export interface TimetableWrite {
  readonly venues: readonly { readonly id: string; readonly slug: string; readonly name: LocalText }[];
  readonly added: readonly StoredSession[];
  /** As they shall be, but for their moves. */
  readonly changed: readonly StoredSession[];
}

export function planTimetable(
  stored: StoredTimetable,
  lines: readonly TimetableLine[],
  wishes: TimetableWishes,
  means: TimetableMeans,
): TimetablePlan {
  const faults: Fault[] = [];
  const refuse: RefuseSession = (line, field, value, code, hint) => {
    faults.push({ line: line.line, column: line.header(field), value, code, hint });
  };
  const placer = makePlacer(stored, wishes, means, refuse);
  const placed = lines.flatMap((line) => placer.place(line) ?? []);
  const found = matchSessions(stored.sessions, placed, refuse);
  const added: { readonly line: number; readonly session: StoredSession }[] = [];
  const changed: ChangedSession[] = [];
  const rewritten: StoredSession[] = [];
  let same = 0;
  for (const one of placed) {
    const before = found.get(one);
    if (before === "refused") continue;
    if (before === undefined) {
      if (one.room !== undefined && one.venueId === undefined)
        refuse(one.line, "room", one.line.room ?? "", "room-without-venue");
      added.push({ line: one.line.line, session: newSession(one, stored, means) });
      continue;
    }
    const difference = differenceOf(before, one, stored, means.language, placer.venueNames);
    if (difference.changes.length === 0) {
      same++;
      continue;
    }
    const { changes, moves } = difference;
    changed.push({ line: one.line.line, title: one.line.title, sessionId: before.id, changes, moves });
    if (difference.isRewritten) rewritten.push({ ...before, ...difference.row });
  }
  const inFile = new Set([...found.values()].map((one) => (one === "refused" ? "" : one.id)));
  return {
    ...{ faults, changed, same },
    added: added.map(({ line, session: { title, date, startTime } }) => {
      return { line, title: firstName(title), date, startTime };
    }),
    onlyInBase: stored.sessions
      .filter(({ id, isCancelled }) => !inFile.has(id) && !isCancelled)
      .map(({ title, date }) => ({ title: inLanguage(title, means.language), date })),
    newVenues: placer.newVenues.map(({ name }) => firstName(name)),
    write: { venues: placer.newVenues, added: added.map(({ session }) => session), changed: rewritten },
  };
}

function makePlacer(
  stored: StoredTimetable,
  wishes: TimetableWishes,
  means: TimetableMeans,
  refuse: RefuseSession,
) {
  const findVenue = finderOf(stored.venues);
  const findCohort = finderOf(stored.cohorts);
  const allCohorts = stored.cohorts.map(({ name, slug }) => firstName(name) || slug).join(", ");
  const newVenues: TimetableWrite["venues"][number][] = [];
  const venueNames = new Map(stored.venues.map(({ id, name }) => [id, name]));

  /** Undefined where it was refused. */
  function venueOf(line: TimetableLine, written: string): { id: string; slug: string } | undefined {
    const made = newVenues.find(({ name }) => foldName(firstName(name)) === foldName(written));
    if (made) return made;
    const found = findVenue(written);
    const known = "id" in found ? stored.venues.find(({ id }) => id === found.id) : undefined;
    if (known) return known;
    if ("several" in found) refuse(line, "venue", written, "several-so-called", found.several.join(", "));
    else if (wishes.createsVenues !== true)
      refuse(
        line,
        "venue",
        written,
        "unknown-venue",
        "near" in found ? found.near.map((name) => `“${name}”`).join(", ") : "",
      );
    else {
      const taken = new Set([...stored.venues, ...newVenues].map(({ slug }) => slug));
      const venue = { id: means.newId(), slug: newSlug(written, taken), name: { [means.language]: written } };
      newVenues.push(venue);
      venueNames.set(venue.id, venue.name);
      return venue;
    }
    return undefined;
  }

  function place(line: TimetableLine): PlacedSession | null {
    const before = newVenues.length;
    const venue = line.venue === undefined ? undefined : venueOf(line, line.venue);
    const cohorts = line.cohorts?.map((written) => ({ written, found: findCohort(written) }));
    const unknown = cohorts?.find(({ found }) => !("id" in found));
    if (unknown) refuse(line, "cohorts", unknown.written, "unknown-cohort", allCohorts);
    if (unknown || (line.venue !== undefined && !venue)) {
      newVenues.length = before;
      return null;
    }
    return {
      line,
      ...(venue ? { venueId: venue.id, venueSlug: venue.slug } : {}),
      ...(line.room === undefined ? {} : { room: line.room }),
      ...(cohorts
        ? { cohortIds: cohorts.flatMap(({ found }) => ("id" in found ? [found.id] : [])).sort() }
        : {}),
    };
  }
  return { place, newVenues, venueNames };
}

function newSession(
  one: PlacedSession,
  stored: StoredTimetable,
  { language, timezone, newId }: TimetableMeans,
): StoredSession {
  const { line } = one;
  return {
    ...{ id: newId(), reference: line.reference ?? null, title: { [language]: line.title } },
    ...{ kind: line.kind ?? "lecture", date: line.date, startTime: line.startTime, endTime: line.endTime },
    ...{ timezone: line.timezone ?? timezone, venueId: one.venueId ?? null },
    room: line.room === undefined ? null : { [language]: line.room },
    isCancelled: line.isCancelled ?? false,
    cohortIds: one.cohortIds ?? stored.cohorts.map(({ id }) => id),
    speakers: (line.speakers ?? []).map((name) => ({ [language]: name })),
  };
}

function differenceOf(
  before: StoredSession,
  { line, venueId, venueSlug, cohortIds }: PlacedSession,
  { cohorts }: StoredTimetable,
  language: Language,
  venueNames: ReadonlyMap<string, LocalText>,
) {
  const changes: TimetableChange[] = [];
  const change = (field: TimetableField, from: string | null, to: string) =>
    changes.push({ field, from, to });
  const moves: { -readonly [Key in keyof Whereabouts]: Whereabouts[Key] } = {};
  const row: { -readonly [Key in keyof StoredSession]?: StoredSession[Key] } = {};
  const says = (text: LocalText | null, words: string) =>
    text !== null && Object.values(text).includes(words);
  const nameOf = (id: string | null) => (id === null ? null : firstName(venueNames.get(id) ?? {}));
  if (line.date !== before.date) {
    change("date", before.date, line.date);
    moves.date = line.date;
  }
  if (line.startTime !== before.startTime || line.endTime !== before.endTime) {
    change("time", `${before.startTime}–${before.endTime}`, `${line.startTime}–${line.endTime}`);
    Object.assign(moves, { startTime: line.startTime, endTime: line.endTime });
  }
  if (venueId !== undefined && venueId !== before.venueId) {
    change("venue", nameOf(before.venueId), nameOf(venueId) ?? "");
    moves.venue = venueSlug ?? "";
  }
  if (line.room !== undefined && !says(before.room, line.room)) {
    change("room", before.room && inLanguage(before.room, language), line.room);
    // Another room: what it was called in other languages is not its name.
    moves.room = { [language]: line.room };
  }
  if (line.isCancelled !== undefined && line.isCancelled !== before.isCancelled) {
    change("state", before.isCancelled ? "cancelled" : "planned", line.isCancelled ? "cancelled" : "planned");
    moves.isCancelled = line.isCancelled;
  }
  if (!says(before.title, line.title)) {
    change("title", inLanguage(before.title, language), line.title);
    row.title = { ...before.title, [language]: line.title };
  }
  if (line.reference !== undefined && line.reference !== before.reference && line.reference !== before.id) {
    change("reference", before.reference, line.reference);
    row.reference = line.reference;
  }
  if (line.kind !== undefined && line.kind !== before.kind) {
    change("kind", before.kind, line.kind);
    row.kind = line.kind;
  }
  if (line.timezone !== undefined && line.timezone !== before.timezone) {
    change("timezone", before.timezone, line.timezone);
    row.timezone = line.timezone;
  }
  if (cohortIds !== undefined && cohortIds.join() !== [...before.cohortIds].sort().join()) {
    const names = (ids: readonly string[]) =>
      ids.map((id) => firstName(cohorts.find((one) => one.id === id)?.name ?? {})).join("; ");
    change("cohorts", names(before.cohortIds), names(cohortIds));
    row.cohortIds = cohortIds;
  }
  const { speakers } = line;
  if (
    speakers &&
    (speakers.length !== before.speakers.length ||
      speakers.some((name, index) => !says(before.speakers[index] ?? null, name)))
  ) {
    change("speakers", before.speakers.map(firstName).join("; "), speakers.join("; "));
    row.speakers = speakers.map(
      (name) => before.speakers.find((one) => says(one, name)) ?? { [language]: name },
    );
  }
  if (before.isCancelled && moves.isCancelled !== false) {
    // Nobody is told when and where something would have been.
    const { venue: _, isCancelled: _is, ...where } = moves;
    Object.assign(row, where, venueId === undefined ? {} : { venueId });
    return { changes, moves: {}, row, isRewritten: true };
  }
  return { changes, moves, row, isRewritten: Object.keys(row).length > 0 };
}
