/** The sessions of a programme as they are stored, as far as a timetable speaks of them. */
import type { LocalText } from "../language/language.ts";
import type { SessionKind } from "../programme/session.ts";
import type { Named } from "./naming.ts";

export interface StoredSession {
  readonly id: string;
  readonly reference: string | null;
  readonly title: LocalText;
  readonly kind: SessionKind;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly timezone: string;
  readonly venueId: string | null;
  readonly room: LocalText | null;
  readonly isCancelled: boolean;
  readonly cohortIds: readonly string[];
  readonly speakers: readonly LocalText[];
}

export interface StoredTimetable {
  readonly cohorts: readonly Named[];
  readonly venues: readonly Named[];
  readonly sessions: readonly StoredSession[];
}
