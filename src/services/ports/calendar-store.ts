/** What each programme says about its writing hours and working days. */

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

export interface CalendarStore {
  /** Programmes that do not exist are left out. */
  calendars(programmeIds: readonly string[]): Promise<readonly ProgrammeCalendar[]>;
}
