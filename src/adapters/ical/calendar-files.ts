/** Calendars as files: read with ical.js, written with ical-generator. */
import makeCalendar, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { inLanguage } from "../../core/language/language.ts";
import { MAX_FILE_BYTES } from "../../core/lists/table.ts";
import { localInstant } from "../../core/local-time.ts";
import { AppError } from "../../core/errors.ts";
import type { CalendarFiles } from "../../services/ports/calendar-files.ts";
import { OWN_ZONE, readCalendar } from "./read-calendar.ts";

export const calendarFiles: CalendarFiles = {
  isCalendar: (bytes) =>
    /^\ufeff?\s*BEGIN:VCALENDAR/i.test(Buffer.from(bytes.subarray(0, 200)).toString("utf8")),

  read(bytes, programme) {
    if (bytes.length > MAX_FILE_BYTES) throw new AppError("wrong-input", "The calendar is too large.");
    return readCalendar(Buffer.from(bytes).toString("utf8"), programme);
  },

  write(sessions, name, language, now) {
    const calendar = makeCalendar({
      name,
      prodId: "//Dong Hanh//timetable//EN",
      method: ICalCalendarMethod.PUBLISH,
    });
    for (const session of sessions) {
      const { id, reference, title, date, startTime, endTime, timezone, venue, isCancelled, speakers } =
        session;
      const place = [venue?.room, venue?.name, venue?.address].flatMap((part) =>
        part ? [inLanguage(part, language)] : [],
      );
      const event = calendar.createEvent({
        id: reference ?? id,
        stamp: new Date(now),
        // As instants: a zone's name would need its rules in the file.
        start: new Date(localInstant(date, startTime, timezone)),
        end: new Date(localInstant(date, endTime, timezone)),
        summary: inLanguage(title, language),
        status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
        ...(place.length > 0 ? { location: [...new Set(place)].join(", ") } : {}),
        ...(speakers.length > 0
          ? { description: speakers.map((one) => inLanguage(one.name, language)).join(", ") }
          : {}),
      });
      event.x(OWN_ZONE, timezone);
    }
    return {
      fileName: `${name}.ics`,
      type: "text/calendar; charset=utf-8",
      bytes: Buffer.from(calendar.toString()),
    };
  },
};
