/** Where programmes, their people and their timetable are written as a whole. */
import type { ProgrammeData } from "../../core/programme/programme-data.ts";

/** A code that a participant is to have. */
export interface NewInviteCode {
  /** The participant's slug. */
  readonly participant: string;
  readonly code: string;
}

export interface ProgrammeStore {
  /** The slugs of all programmes that are stored. */
  programmeSlugs(): Promise<readonly string[]>;
  /**
   * Makes the database say what the data says, all or nothing, and answers how many rows that added, changed or
   * removed: none the second time. Rows are known by slug; a session that moved is the same session. Cohorts,
   * speakers and materials that a session no longer has are removed; people and sessions never are.
   *
   * A code goes to its participant only if they have none, not even a revoked one. A code that somebody else has is
   * left out: the participant gets one at the next writing. Rejects where the data names a slug that does not exist.
   */
  write(data: ProgrammeData, inviteCodes: readonly NewInviteCode[]): Promise<number>;
}
