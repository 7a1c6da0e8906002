/** Calendars as files (iCalendar, RFC 5545), read and written. */
import type { Language } from "../../core/language/language.ts";
import type { TimetableReading } from "../../core/lists/timetable.ts";
import type { Session } from "../../core/programme/session.ts";
import type { ListProgramme } from "./roster-store.ts";
import type { WrittenFile } from "./tables.ts";

export interface CalendarFiles {
  /** Is this a calendar, by its first bytes? */
  isCalendar(bytes: Uint8Array): boolean;
  /**
   * Its events as lines of a timetable: `line` is the event's place in the file, its UID the reference. What repeats
   * is written out until a month after the programme.
   * @throws AppError `wrong-input` where it cannot be read as a whole
   */
  read(bytes: Uint8Array, programme: ListProgramme): TimetableReading;
  /** @param reference by session id: under which others know it */
  write(
    sessions: readonly (Session & { readonly reference: string | null })[],
    name: string,
    language: Language,
    now: number,
  ): WrittenFile;
}
