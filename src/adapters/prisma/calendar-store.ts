/** Working calendars and writing hours of programmes. */
import type { CalendarStore } from "../../services/ports/calendar-store.ts";
import type { Connection } from "./client.ts";

export function prismaCalendarStore(db: Connection): CalendarStore {
  return {
    async calendars(programmeIds) {
      const found = await db.programme.findMany({
        where: { id: { in: [...programmeIds] } },
        include: { calendarDays: { orderBy: { day: "asc" } } },
      });
      return found.map(({ id, country, quietFrom, quietUntil, daysOff, calendarDays }) => ({
        programmeId: id,
        ...{ country, quietFrom, quietUntil, daysOff },
        exceptions: calendarDays.map(({ day, isWorking, note }) => ({
          day: day.toISOString().slice(0, 10),
          isWorking,
          note,
        })),
      }));
    },
  };
}
