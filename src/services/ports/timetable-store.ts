/** The sessions of a programme, read and written as a whole. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { TimetableWrite } from "../../core/lists/plan-timetable.ts";
import type { StoredTimetable } from "../../core/lists/stored-timetable.ts";
import type { ListProgramme } from "./roster-store.ts";
import type { ListedSession, SessionStore } from "./session-store.ts";

export interface TimetableDecision<Result> {
  readonly write: TimetableWrite;
  readonly note: AuditNote;
  /** Kept, or only tried. */
  readonly isKept: boolean;
  /**
   * Done after the writing, in the same transaction: `sessions` keeps nothing of its own.
   * @param sessions changes them as staff do
   * @param listed all of the programme, as they are now
   */
  readonly finish: (sessions: SessionStore, listed: readonly ListedSession[]) => Promise<Result>;
}

export interface TimetableStore {
  /** Null where there is none. */
  programme(slug: string): Promise<ListProgramme | null>;
  /**
   * Reads the timetable under a lock that keeps other imports of the programme away, and does what is decided on it,
   * all or nothing; reminders are planned anew. No session is removed.
   */
  change<Result>(
    programmeId: string,
    now: number,
    decide: (stored: StoredTimetable) => TimetableDecision<Result>,
  ): Promise<Result>;
}
