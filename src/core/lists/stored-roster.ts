/** The people of a programme as they are stored, as far as a roster speaks of them. */
import type { Language, LocalText } from "../language/language.ts";
import type { Named } from "./naming.ts";

export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
  readonly phoneHash: string | null;
  readonly language: Language;
  readonly timezone: string;
}

export interface StoredEnrolment {
  readonly participantId: string;
  readonly cohortId: string;
  readonly unitId: string | null;
  readonly position: LocalText | null;
  readonly supervisorId: string | null;
}

export interface StoredRoster {
  readonly cohorts: readonly Named[];
  readonly units: readonly Named[];
  /** Those who are enrolled in the programme, and their supervisors. */
  readonly people: readonly StoredPerson[];
  readonly enrolments: readonly StoredEnrolment[];
  /** People of other programmes who have one of the file's telephone numbers. */
  readonly elsewhere: readonly StoredPerson[];
}
