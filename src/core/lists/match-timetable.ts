/** Which of the stored sessions each line of a timetable means. */
import type { FaultCode } from "./faults.ts";
import { foldName } from "./naming.ts";
import type { StoredSession } from "./stored-timetable.ts";
import type { TimetableField, TimetableLine } from "./timetable.ts";

/** A line whose venue and cohorts are known; what is missing stays. */
export interface PlacedSession {
  readonly line: TimetableLine;
  readonly venueId?: string;
  readonly venueSlug?: string;
  readonly room?: string;
  readonly cohortIds?: readonly string[];
}

export type RefuseSession = (
  line: TimetableLine,
  field: TimetableField,
  value: string,
  code: FaultCode,
  hint?: string,
) => void;

/** Surest first: by reference; by title, day and start; by title and day; by a title that is alone on both sides. */
export function matchSessions(
  sessions: readonly StoredSession[],
  placed: readonly PlacedSession[],
  refuse: RefuseSession,
): Map<PlacedSession, StoredSession | "refused"> {
  const found = new Map<PlacedSession, StoredSession | "refused">();
  const taken = new Set<string>();
  const doubles = new Map<string, number>();
  const ways: ((line: TimetableLine, session: StoredSession) => boolean)[] = [
    () => true,
    (line, session) => line.date === session.date && line.startTime === session.startTime,
    (line, session) => line.date === session.date,
    () => true,
  ];
  const byTitle = new Map<string, StoredSession[]>();
  const byReference = new Map<string, StoredSession>();
  for (const session of sessions) {
    // Our own calendars name a session by its id.
    byReference.set(session.id, session);
    if (session.reference !== null) byReference.set(session.reference, session);
    for (const title of new Set(Object.values(session.title).map(foldName)))
      byTitle.set(title, [...(byTitle.get(title) ?? []), session]);
  }
  for (const one of placed) {
    const { line } = one;
    const key =
      line.reference ??
      `${foldName(line.title)} ${line.date} ${line.startTime} ${one.cohortIds?.join() ?? ""}`;
    const before = doubles.get(key);
    if (before === undefined) doubles.set(key, line.line);
    else {
      refuse(
        line,
        line.reference === undefined ? "title" : "reference",
        line.reference ?? line.title,
        "same-session-twice",
        String(before),
      );
      found.set(one, "refused");
    }
  }
  for (const [index, way] of ways.entries()) {
    const open = placed.filter((one) => !found.has(one));
    const rivals = new Map<string, number>();
    for (const { line } of open)
      rivals.set(foldName(line.title), (rivals.get(foldName(line.title)) ?? 0) + 1);
    for (const one of open) {
      const { line } = one;
      const known = line.reference === undefined ? undefined : byReference.get(line.reference);
      const candidates = index === 0 ? (known ? [known] : []) : (byTitle.get(foldName(line.title)) ?? []);
      const free = candidates.filter(
        (session) =>
          !taken.has(session.id) &&
          way(line, session) &&
          (index === 0 || session.reference === null || line.reference === undefined) &&
          (one.cohortIds === undefined || index < 2 || session.cohortIds.join() === one.cohortIds.join()),
      );
      const [session] = free;
      if (!session) continue;
      const isLast = index === ways.length - 1;
      if (free.length > 1 || (isLast && (rivals.get(foldName(line.title)) ?? 0) > 1)) {
        // A course has "Thảo luận nhóm" many times: which of them moved, nobody can tell.
        if (isLast && free.length > 1 && (rivals.get(foldName(line.title)) ?? 0) === 1) {
          refuse(line, "title", line.title, "several-sessions", free.map(({ date }) => date).join(", "));
          found.set(one, "refused");
        }
        continue;
      }
      found.set(one, session);
      taken.add(session.id);
    }
  }
  return found;
}
