/**
 * Training programmes as they are written down before they are stored: everything is named by a slug that stays
 * the same when dates, titles or rooms change, so that writing them again updates instead of doubling.
 */
import type { Language, LocalText } from "../language/language.ts";
import type { Material, SessionKind, Speaker, Venue } from "./session.ts";

/** Slugs of units, venues and participants are unique everywhere; those of cohorts and sessions in their programme. */
export interface ProgrammeData {
  readonly units: readonly UnitEntry[];
  readonly venues: readonly VenueEntry[];
  readonly programmes: readonly ProgrammeEntry[];
  readonly participants: readonly ParticipantEntry[];
}

export type UnitKind = "department" | "district" | "board" | "office";

/** A department, district or office that people come from. */
export interface UnitEntry {
  readonly slug: string;
  readonly name: LocalText;
  readonly kind: UnitKind;
}

export interface VenueEntry extends Omit<Venue, "room"> {
  readonly slug: string;
}

export interface ProgrammeEntry {
  readonly slug: string;
  readonly name: LocalText;
  /** IANA name of the zone in which the programme counts its days. */
  readonly timezone: string;
  /** First and last local day, ISO, both inclusive. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly organisers: readonly LocalText[];
  /** Its timetable may be shown to anyone who asks. */
  readonly isPublic: boolean;
  readonly cohorts: readonly CohortEntry[];
  readonly sessions: readonly SessionEntry[];
}

/** An intake of a programme. */
export interface CohortEntry {
  readonly slug: string;
  readonly name: LocalText;
}

export interface SessionEntry {
  readonly slug: string;
  readonly title: LocalText;
  readonly kind: SessionKind;
  /** The local day in `timezone`, ISO. */
  readonly date: string;
  /** Local wall-clock times in `timezone` on that day, `HH:mm`. */
  readonly startTime: string;
  readonly endTime: string;
  readonly timezone: string;
  /** Slug of the venue. A room is shown with its venue only. */
  readonly venue?: string;
  readonly room?: LocalText;
  /** Slugs of the cohorts that attend. */
  readonly cohorts: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly materials: readonly Material[];
  readonly isCancelled: boolean;
}

export interface ParticipantEntry {
  readonly slug: string;
  readonly name: string;
  readonly language: Language;
  /** IANA name of the zone where they usually are. */
  readonly timezone: string;
  /** In E.164 (readPhone); one that is missing leaves what is stored. */
  readonly phone?: string;
  readonly enrolments: readonly EnrolmentEntry[];
}

/** A participant in one cohort; programme, cohort and unit by slug. */
export interface EnrolmentEntry {
  readonly programme: string;
  readonly cohort: string;
  readonly unit?: string;
  readonly position?: LocalText;
  /** Slug of the participant who is asked about them later. */
  readonly supervisor?: string;
}
