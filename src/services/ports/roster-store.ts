/** The people of a programme, read and written as a whole. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { RosterWrite } from "../../core/lists/plan-roster.ts";
import type { StoredRoster } from "../../core/lists/stored-roster.ts";

/** What lists must know of a programme. */
export interface ListProgramme {
  readonly id: string;
  readonly slug: string;
  readonly timezone: string;
  /** `VN` or `JP`. */
  readonly country: string;
  /** ISO days. */
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface RosterDecision<Result> {
  /** Written, with reminders planned anew and the note; then kept, or only tried. */
  readonly write: RosterWrite;
  readonly note: AuditNote;
  readonly isKept: boolean;
  readonly result: Result;
}

export interface RosterStore {
  /** Null where there is none. */
  programme(slug: string): Promise<ListProgramme | null>;
  /**
   * Reads the roster under a lock that keeps other imports of the programme away, and does what is decided on it, all
   * or nothing. Nobody is removed.
   * @param phoneHashes of the list's people: whoever has one elsewhere is read too
   */
  change<Result>(
    programmeId: string,
    phoneHashes: readonly string[],
    now: number,
    decide: (stored: StoredRoster) => RosterDecision<Result>,
  ): Promise<Result>;
}
