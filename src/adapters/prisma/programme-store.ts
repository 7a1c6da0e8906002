/**
 * Programmes in PostgreSQL, written as sets: one statement per table and not one per row, all in one transaction.
 * Ids come from slugs (UUID version 8 over their MD5), so that every writing finds the rows of the one before.
 */
import type { ProgrammeData } from "../../core/programme/programme-data.ts";
import type { NewInviteCode, ProgrammeStore } from "../../services/ports/programme-store.ts";
import type { Secrets } from "../../services/ports/secrets.ts";
import { rows, type Connection, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { planReminders } from "./plan-reminders.ts";

const { sql } = Prisma;

/** The programmes of one database. @param secrets seal telephone numbers */
export function prismaProgrammeStore(db: Database, secrets: Secrets): ProgrammeStore {
  return {
    async programmeSlugs() {
      return (await db.programme.findMany({ select: { slug: true } })).map(({ slug }) => slug);
    },
    async write(data, inviteCodes) {
      // One writer at a time: ON CONFLICT looks after one unique index of a row, and these have two.
      const alone = sql`LOCK TABLE programme IN SHARE ROW EXCLUSIVE MODE`;
      const statements = [alone, ...timetable(data), ...people(data, inviteCodes, secrets)];
      return db.$transaction(
        async (tx) => {
          let changed = 0;
          for (const statement of statements) changed += await tx.$executeRaw(statement);
          if (changed > 0) await planAnew(tx, data);
          return changed;
        },
        { timeout: 120_000 },
      );
    },
  };
}

/** Sessions moved and people came or went: so do their reminders. By the database's clock. */
async function planAnew(tx: Connection, { programmes }: ProgrammeData): Promise<void> {
  const found = await tx.$queryRaw<{ id: string; now: Date }[]>`
    SELECT id, now() FROM programme WHERE slug = ANY(${programmes.map(({ slug }) => slug)})`;
  for (const { id, now } of found) await planReminders(tx, { programmeId: id }, now.getTime());
}

/** The items as a table called x: `columns` as in a column definition list. */
function table(items: readonly object[], columns: string): Prisma.Sql {
  return sql`jsonb_to_recordset(${rows(items)}::jsonb) AS x(${Prisma.raw(columns)})`;
}

function idFrom(name: Prisma.Sql): Prisma.Sql {
  return sql`overlay(overlay(md5(${name}) placing '8' from 13) placing '8' from 17)::uuid`;
}

// The id of whatever has the slug. Where nothing has it, an id that no row has: the foreign key then refuses the row.
const unitId = sql`coalesce((SELECT id FROM unit WHERE slug = x.unit), ${idFrom(sql`'unit/' || x.unit`)})`;
const venueId = sql`coalesce((SELECT id FROM venue WHERE slug = x.venue), ${idFrom(sql`'venue/' || x.venue`)})`;
const programmeId = sql`(SELECT id FROM programme WHERE slug = x.programme)`;
const cohortId = sql`(SELECT id FROM cohort WHERE slug = x.cohort AND programme_id = ${programmeId})`;
const sessionId = idFrom(sql`'session/' || x.programme || '/' || x.session`);
const participantId = idFrom(sql`'participant/' || x.participant`);

function timetable({ units, venues, programmes }: ProgrammeData): Prisma.Sql[] {
  const cohorts = programmes.flatMap((programme) =>
    programme.cohorts.map((cohort) => ({
      programme: programme.slug,
      cohort: cohort.slug,
      name: cohort.name,
    })),
  );
  const sessions = programmes.flatMap((programme) =>
    programme.sessions.map((session) => ({ ...session, programme: programme.slug, session: session.slug })),
  );
  const attended = sessions.flatMap(({ programme, session, cohorts: attending }) =>
    attending.map((cohort) => ({ programme, session, cohort })),
  );
  const speakers = sessions.flatMap(({ programme, session, speakers: speaking }) =>
    speaking.map((speaker, position) => ({ programme, session, position, ...speaker })),
  );
  const materials = sessions.flatMap(({ programme, session, materials: documents }) =>
    documents.map((material, position) => ({ programme, session, position, ...material })),
  );
  const inSessions = sql`session_id IN (SELECT ${sessionId} FROM ${table(sessions, "programme text, session text")})`;

  return [
    sql`
      INSERT INTO unit (id, slug, name, kind)
      SELECT ${idFrom(sql`'unit/' || slug`)}, slug, name, kind
      FROM ${table(units, "slug text, name jsonb, kind text")}
      ON CONFLICT (slug) DO UPDATE SET name = excluded.name, kind = excluded.kind
      WHERE (unit.name, unit.kind) IS DISTINCT FROM (excluded.name, excluded.kind)`,
    sql`
      INSERT INTO venue (id, slug, name, address, map_url)
      SELECT ${idFrom(sql`'venue/' || slug`)}, slug, name, address, "mapUrl"
      FROM ${table(venues, `slug text, name jsonb, address jsonb, "mapUrl" text`)}
      ON CONFLICT (slug) DO UPDATE
      SET name = excluded.name, address = excluded.address, map_url = excluded.map_url
      WHERE (venue.name, venue.address, venue.map_url)
        IS DISTINCT FROM (excluded.name, excluded.address, excluded.map_url)`,
    sql`
      INSERT INTO programme (id, slug, name, timezone, starts_on, ends_on, organisers, is_public)
      SELECT ${idFrom(sql`'programme/' || slug`)}, slug, name, timezone, "startsOn", "endsOn", organisers, "isPublic"
      FROM ${table(programmes, `slug text, name jsonb, timezone text, "startsOn" date, "endsOn" date, organisers jsonb, "isPublic" boolean`)}
      ON CONFLICT (slug) DO UPDATE
      SET name = excluded.name, timezone = excluded.timezone, starts_on = excluded.starts_on,
        ends_on = excluded.ends_on, organisers = excluded.organisers, is_public = excluded.is_public
      WHERE (programme.name, programme.timezone, programme.starts_on, programme.ends_on, programme.organisers,
          programme.is_public)
        IS DISTINCT FROM (excluded.name, excluded.timezone, excluded.starts_on, excluded.ends_on,
          excluded.organisers, excluded.is_public)`,
    sql`
      INSERT INTO cohort (id, programme_id, slug, name)
      SELECT ${idFrom(sql`'cohort/' || x.programme || '/' || x.cohort`)}, ${programmeId}, x.cohort, x.name
      FROM ${table(cohorts, "programme text, cohort text, name jsonb")}
      ON CONFLICT (programme_id, slug) DO UPDATE SET name = excluded.name
      WHERE cohort.name IS DISTINCT FROM excluded.name`,
    sql`
      INSERT INTO session (id, programme_id, title, kind, date, start_time, end_time, timezone, starts_at, ends_at,
        venue_id, room, cancelled_at)
      SELECT ${sessionId}, ${programmeId}, title, kind, date, "startTime", "endTime", timezone,
        (date + "startTime"::time) AT TIME ZONE timezone, (date + "endTime"::time) AT TIME ZONE timezone,
        ${venueId}, room, CASE WHEN "isCancelled" THEN now() END
      FROM ${table(sessions, `programme text, session text, title jsonb, kind text, date date, "startTime" text, "endTime" text, timezone text, venue text, room jsonb, "isCancelled" boolean`)}
      ON CONFLICT (id) DO UPDATE
      SET title = excluded.title, kind = excluded.kind, date = excluded.date, start_time = excluded.start_time,
        end_time = excluded.end_time, timezone = excluded.timezone, starts_at = excluded.starts_at,
        ends_at = excluded.ends_at, venue_id = excluded.venue_id, room = excluded.room,
        cancelled_at = CASE WHEN excluded.cancelled_at IS NOT NULL
          THEN coalesce(session.cancelled_at, excluded.cancelled_at) END
      WHERE (session.title, session.kind, session.starts_at, session.ends_at, session.timezone, session.venue_id,
          session.room, session.cancelled_at IS NULL)
        IS DISTINCT FROM (excluded.title, excluded.kind, excluded.starts_at, excluded.ends_at, excluded.timezone,
          excluded.venue_id, excluded.room, excluded.cancelled_at IS NULL)`,
    sql`
      DELETE FROM session_cohort WHERE ${inSessions} AND (session_id, cohort_id) NOT IN (
        SELECT ${sessionId}, ${cohortId} FROM ${table(attended, "programme text, session text, cohort text")})`,
    sql`
      INSERT INTO session_cohort (session_id, cohort_id)
      SELECT ${sessionId}, ${cohortId} FROM ${table(attended, "programme text, session text, cohort text")}
      ON CONFLICT DO NOTHING`,
    sql`
      DELETE FROM session_speaker WHERE ${inSessions} AND (session_id, position) NOT IN (
        SELECT ${sessionId}, x.position FROM ${table(speakers, "programme text, session text, position int")})`,
    sql`
      INSERT INTO session_speaker (session_id, position, name, role)
      SELECT ${sessionId}, x.position, name, role
      FROM ${table(speakers, "programme text, session text, position int, name jsonb, role jsonb")}
      ON CONFLICT (session_id, position) DO UPDATE SET name = excluded.name, role = excluded.role
      WHERE (session_speaker.name, session_speaker.role) IS DISTINCT FROM (excluded.name, excluded.role)`,
    sql`
      DELETE FROM material WHERE ${inSessions} AND (session_id, position) NOT IN (
        SELECT ${sessionId}, x.position FROM ${table(materials, "programme text, session text, position int")})`,
    sql`
      INSERT INTO material (session_id, position, title, url)
      SELECT ${sessionId}, x.position, title, url
      FROM ${table(materials, "programme text, session text, position int, title jsonb, url text")}
      ON CONFLICT (session_id, position) DO UPDATE SET title = excluded.title, url = excluded.url
      WHERE (material.title, material.url) IS DISTINCT FROM (excluded.title, excluded.url)`,
  ];
}

function people(
  { participants }: ProgrammeData,
  inviteCodes: readonly NewInviteCode[],
  secrets: Secrets,
): Prisma.Sql[] {
  const persons = participants.map(({ slug, name, language, timezone, phone }) => ({
    participant: slug,
    name,
    language,
    timezone,
    phone_hash: phone && secrets.fingerprint(phone),
    phone_sealed: phone && secrets.seal(phone),
  }));
  const enrolments = participants.flatMap(({ slug, enrolments: seats }) =>
    seats.map((seat) => ({ participant: slug, ...seat })),
  );

  return [
    sql`
      INSERT INTO participant (id, name, language, timezone, phone_hash, phone_sealed)
      SELECT ${participantId}, name, language, timezone, phone_hash, phone_sealed
      FROM ${table(persons, "participant text, name text, language text, timezone text, phone_hash text, phone_sealed text")}
      ON CONFLICT (id) DO UPDATE
      SET name = excluded.name, language = excluded.language, timezone = excluded.timezone,
        phone_hash = coalesce(excluded.phone_hash, participant.phone_hash),
        phone_sealed = coalesce(excluded.phone_sealed, participant.phone_sealed)
      WHERE (participant.name, participant.language, participant.timezone, participant.phone_hash)
        IS DISTINCT FROM (excluded.name, excluded.language, excluded.timezone,
          coalesce(excluded.phone_hash, participant.phone_hash))`,
    sql`
      INSERT INTO enrolment (participant_id, cohort_id, unit_id, position, supervisor_id)
      SELECT ${participantId}, ${cohortId}, ${unitId}, x.position,
        CASE WHEN x.supervisor IS NOT NULL THEN ${idFrom(sql`'participant/' || x.supervisor`)} END
      FROM ${table(enrolments, "participant text, programme text, cohort text, unit text, position jsonb, supervisor text")}
      ON CONFLICT (participant_id, cohort_id) DO UPDATE
      SET unit_id = excluded.unit_id, position = excluded.position,
        supervisor_id = coalesce(excluded.supervisor_id, enrolment.supervisor_id)
      WHERE (enrolment.unit_id, enrolment.position, enrolment.supervisor_id) IS DISTINCT FROM
        (excluded.unit_id, excluded.position, coalesce(excluded.supervisor_id, enrolment.supervisor_id))`,
    sql`
      INSERT INTO invite_code (code, participant_id)
      SELECT x.code, ${participantId}
      FROM ${table(inviteCodes, "participant text, code text")}
      WHERE NOT EXISTS (SELECT FROM invite_code WHERE participant_id = ${participantId})
      ON CONFLICT (code) DO NOTHING`,
  ];
}
