/** What each programme says about its writing hours and working days. */
import type { AuditNote } from "../../core/audience/actor.ts";

/** A day on which an office departs from its week and from public holidays. */
export interface CalendarException {
  /** ISO. */
  readonly day: string;
  readonly isWorking: boolean;
  readonly note: string | null;
}

export interface ProgrammeCalendar {
  readonly programmeId: string;
  /** Whose public holidays are kept: `VN` or `JP`. */
  readonly country: string;
  /** Local wall-clock times, `HH:mm`. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** ISO weekdays. */
  readonly daysOff: readonly number[];
  readonly exceptions: readonly CalendarException[];
}

/** What is set of a programme; what is missing stays. */
export interface CalendarHours {
  readonly quietFrom?: string | undefined;
  readonly quietUntil?: string | undefined;
  readonly daysOff?: readonly number[] | undefined;
  readonly country?: string | undefined;
}

/** Every change is noted in its own transaction, and what is held is looked at anew. */
export interface CalendarStore {
  /** Programmes that do not exist are left out. */
  calendars(programmeIds: readonly string[]): Promise<readonly ProgrammeCalendar[]>;
  /** Null where no programme has the slug. */
  calendarOf(slug: string): Promise<ProgrammeCalendar | null>;
  put(programmeId: string, exception: CalendarException, note: AuditNote, now: number): Promise<void>;
  remove(programmeId: string, day: string, note: AuditNote, now: number): Promise<void>;
  setHours(programmeId: string, hours: CalendarHours, note: AuditNote, now: number): Promise<void>;
}
