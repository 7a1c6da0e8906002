/** Timetables in PostgreSQL: read and written as sets, one statement per table. */
import type { TimetableWrite } from "../../core/lists/plan-timetable.ts";
import type { StoredSession, StoredTimetable } from "../../core/lists/stored-timetable.ts";
import type { TimetableStore } from "../../services/ports/timetable-store.ts";
import { noteAudit } from "./audit.ts";
import { inTransaction, instant, rows, type Connection, type Database } from "./client.ts";
import { planReminders } from "./plan-reminders.ts";
import { listProgramme, withName } from "./roster-store.ts";
import { sessionsWithin } from "./session-store.ts";

export function prismaTimetableStore(db: Database): TimetableStore {
  return {
    programme: (slug) => listProgramme(db, slug),

    change: (programmeId, now, decide) =>
      inTransaction(db, async (tx) => {
        const [programme] = await tx.$queryRaw<{ slug: string }[]>`
          SELECT slug FROM programme WHERE id = ${programmeId}::uuid FOR UPDATE`;
        const { write, note, isKept, finish } = decide(await read(tx, programmeId));
        await writeAll(tx, programmeId, write, now);
        const sessions = sessionsWithin(tx);
        const result = await finish(sessions, await sessions.list(programme?.slug ?? "", 0));
        if (write.added.length + write.changed.length > 0) await planReminders(tx, { programmeId }, now);
        await noteAudit(tx, note, now);
        return { isKept, result };
      }),
  };
}

async function read(tx: Connection, programmeId: string): Promise<StoredTimetable> {
  const named = { id: true, slug: true, name: true } as const;
  const cohorts = await tx.cohort.findMany({
    where: { programmeId },
    select: named,
    orderBy: { slug: "asc" },
  });
  const venues = await tx.venue.findMany({ select: named, orderBy: { slug: "asc" } });
  const sessions = await tx.$queryRaw<StoredSession[]>`
    SELECT id, reference, title, kind, date::text, start_time AS "startTime", end_time AS "endTime", timezone,
      venue_id AS "venueId", room, cancelled_at IS NOT NULL AS "isCancelled",
      ARRAY(SELECT cohort_id::text FROM session_cohort WHERE session_id = s.id ORDER BY 1) AS "cohortIds",
      ARRAY(SELECT name FROM session_speaker WHERE session_id = s.id ORDER BY position) AS speakers
    FROM session s WHERE programme_id = ${programmeId}::uuid ORDER BY starts_at, id`;
  return { cohorts: cohorts.map(withName), venues: venues.map(withName), sessions };
}

async function writeAll(
  tx: Connection,
  programmeId: string,
  { venues, added, changed }: TimetableWrite,
  now: number,
): Promise<void> {
  if (venues.length > 0)
    await tx.$executeRaw`
      INSERT INTO venue (id, slug, name, address)
      SELECT id, slug, name, name FROM jsonb_to_recordset(${rows(venues)}::jsonb) AS x(id uuid, slug text, name jsonb)`;
  const sessions = [...added, ...changed];
  if (sessions.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO session AS s (id, programme_id, reference, title, kind, date, start_time, end_time, timezone, starts_at,
      ends_at, venue_id, room, cancelled_at)
    SELECT id, ${programmeId}::uuid, reference, title, kind, date, "startTime", "endTime", timezone,
      (date + "startTime"::time) AT TIME ZONE timezone, (date + "endTime"::time) AT TIME ZONE timezone, "venueId",
      nullif(room, 'null'::jsonb), CASE WHEN "isCancelled" THEN ${instant(now)}::timestamptz END
    FROM jsonb_to_recordset(${rows(sessions)}::jsonb) AS x(id uuid, reference text, title jsonb, kind text, date date,
      "startTime" text, "endTime" text, timezone text, "venueId" uuid, room jsonb, "isCancelled" boolean)
    ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, title = excluded.title, kind = excluded.kind,
      date = excluded.date, start_time = excluded.start_time, end_time = excluded.end_time,
      timezone = excluded.timezone, starts_at = excluded.starts_at, ends_at = excluded.ends_at,
      venue_id = excluded.venue_id, room = excluded.room`;
  const ids = sessions.map(({ id }) => id);
  const attended = sessions.flatMap(({ id, cohortIds }) => cohortIds.map((cohort) => ({ id, cohort })));
  await tx.$executeRaw`DELETE FROM session_cohort WHERE session_id = ANY(${ids}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO session_cohort (session_id, cohort_id)
    SELECT id, cohort FROM jsonb_to_recordset(${rows(attended)}::jsonb) AS x(id uuid, cohort uuid)`;
  const speakers = sessions.flatMap(({ id, speakers: names }) =>
    names.map((name, position) => ({ id, position, name })),
  );
  // Who stays keeps their role.
  const known = await tx.sessionSpeaker.findMany({ where: { sessionId: { in: ids } } });
  const roleOf = new Map(
    known.map(({ sessionId, name, role }) => [`${sessionId} ${JSON.stringify(name)}`, role]),
  );
  const spoken = speakers.map((one) => ({
    ...one,
    role: roleOf.get(`${one.id} ${JSON.stringify(one.name)}`) ?? null,
  }));
  await tx.sessionSpeaker.deleteMany({ where: { sessionId: { in: ids } } });
  await tx.$executeRaw`
    INSERT INTO session_speaker (session_id, position, name, role)
    SELECT id, position, name, nullif(role, 'null'::jsonb) FROM jsonb_to_recordset(${rows(spoken)}::jsonb)
      AS x(id uuid, position int, name jsonb, role jsonb)`;
}
