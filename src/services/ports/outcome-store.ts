/** What came of a session or a form, for those of the staff who may know. */
import type { Outcome } from "../../core/report/outcome.ts";

export interface OutcomeStore {
  /** Null where it is of no programme in which this coordinator has a role now. @param of id of the session or the form */
  find(coordinatorId: string, of: string): Promise<Outcome | null>;
}
