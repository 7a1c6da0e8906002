/** Working calendars and writing hours of programmes. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { CalendarStore, ProgrammeCalendar } from "../../services/ports/calendar-store.ts";
import { noteAudit } from "./audit.ts";
import { instant, type Connection, type Database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

const include = { calendarDays: { orderBy: { day: "asc" } } } satisfies Prisma.ProgrammeInclude;

export function prismaCalendarStore(db: Database): CalendarStore {
  return {
    async calendars(programmeIds) {
      return (await db.programme.findMany({ where: { id: { in: [...programmeIds] } }, include })).map(
        calendar,
      );
    },
    async calendarOf(slug) {
      const found = await db.programme.findUnique({ where: { slug }, include });
      return found && calendar(found);
    },
    put: (programmeId, { day, isWorking, note: words }, note, now) =>
      change(db, note, now, async (tx) => {
        const key = { programmeId, day: new Date(day) };
        await tx.calendarDay.upsert({
          where: { programmeId_day: key },
          create: { ...key, isWorking, note: words },
          update: { isWorking, note: words },
        });
      }),
    remove: (programmeId, day, note, now) =>
      change(db, note, now, async (tx) => {
        await tx.calendarDay.deleteMany({ where: { programmeId, day: new Date(day) } });
      }),
    setHours: (programmeId, { daysOff, quietFrom, quietUntil, country }, note, now) =>
      change(db, note, now, async (tx) => {
        const data = {
          ...(quietFrom === undefined ? {} : { quietFrom }),
          ...(quietUntil === undefined ? {} : { quietUntil }),
          ...(country === undefined ? {} : { country }),
          ...(daysOff ? { daysOff: [...daysOff] } : {}),
        };
        await tx.programme.update({ where: { id: programmeId }, data });
      }),
  };
}

/** What is held may be told at once by the new calendar: it is looked at anew, and held anew where it must be. */
async function change(
  db: Database,
  note: AuditNote,
  now: number,
  work: (tx: Connection) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    await work(tx);
    await tx.$executeRaw`
      UPDATE reminder SET wakes_at = due_at WHERE status = 'planned' AND wakes_at > due_at
        AND rule_id IN (SELECT id FROM reminder_rule WHERE programme_id = ${note.programmeId}::uuid)`;
    await tx.$executeRaw`
      UPDATE delivery SET due_at = ${instant(now)}::timestamptz
      WHERE status = 'pending' AND priority = 1 AND attempts = 0 AND programme_id = ${note.programmeId}::uuid
        AND due_at > ${instant(now)}::timestamptz`;
    await noteAudit(tx, note, now);
  });
}

function calendar(row: Prisma.ProgrammeGetPayload<{ include: typeof include }>): ProgrammeCalendar {
  const { id, country, quietFrom, quietUntil, daysOff, calendarDays } = row;
  return {
    programmeId: id,
    ...{ country, quietFrom, quietUntil, daysOff },
    exceptions: calendarDays.map(({ day, isWorking, note }) => ({
      day: day.toISOString().slice(0, 10),
      isWorking,
      note,
    })),
  };
}
