/** A participant, as flows see them. */
import type { Language, LocalText } from "../language/language.ts";

export interface EnrolmentFact {
  readonly cohortId: string;
  readonly cohort: LocalText;
  readonly programme: LocalText;
  readonly unit?: LocalText;
}

export interface ParticipantFact {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** IANA name of the zone where they usually are. */
  readonly timezone: string;
  readonly enrolments: readonly EnrolmentFact[];
}
