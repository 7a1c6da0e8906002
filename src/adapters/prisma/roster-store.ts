/** Rosters in PostgreSQL: read and written as sets, one statement per table. */
import type { LocalText } from "../../core/language/language.ts";
import type { StoredEnrolment, StoredPerson } from "../../core/lists/stored-roster.ts";
import type { RosterWrite } from "../../core/lists/plan-roster.ts";
import type { ListProgramme, RosterStore } from "../../services/ports/roster-store.ts";
import type { Secrets } from "../../services/ports/secrets.ts";
import { noteAudit } from "./audit.ts";
import { inTransaction, instant, rows, type Connection, type Database } from "./client.ts";
import { planReminders } from "./plan-reminders.ts";
import { renewStatistics } from "./statistics.ts";

/** @param secrets seal telephone numbers */
export function prismaRosterStore(db: Database, secrets: Secrets): RosterStore {
  return {
    programme: (slug) => listProgramme(db, slug),

    change: (programmeId, phoneHashes, now, decide) =>
      inTransaction(db, async (tx) => {
        await tx.$queryRaw`SELECT id FROM programme WHERE id = ${programmeId}::uuid FOR UPDATE`;
        const { write, note, isKept, result } = decide(await read(tx, programmeId, phoneHashes));
        if (await writeAll(tx, write, secrets, now)) {
          await planReminders(tx, { programmeId }, now);
          await noteAudit(tx, note, now);
        }
        return { isKept, result };
      }),
  };
}

/** What lists must know of the programme of this slug. */
export async function listProgramme(db: Connection, slug: string): Promise<ListProgramme | null> {
  const found = await db.programme.findUnique({ where: { slug } });
  if (!found) return null;
  const { id, timezone, country, startsOn, endsOn } = found;
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return { id, slug, timezone, country, startsOn: day(startsOn), endsOn: day(endsOn) };
}

async function read(tx: Connection, programmeId: string, phoneHashes: readonly string[]) {
  const named = { id: true, slug: true, name: true } as const;
  const cohorts = await tx.cohort.findMany({
    where: { programmeId },
    select: named,
    orderBy: { slug: "asc" },
  });
  const units = await tx.unit.findMany({ select: named, orderBy: { slug: "asc" } });
  const enrolments = await tx.$queryRaw<StoredEnrolment[]>`
    SELECT participant_id AS "participantId", cohort_id AS "cohortId", unit_id AS "unitId", position,
      supervisor_id AS "supervisorId"
    FROM enrolment WHERE cohort_id IN (SELECT id FROM cohort WHERE programme_id = ${programmeId}::uuid)
    ORDER BY enrolled_at, participant_id`;
  const ids = [...new Set(enrolments.flatMap((one) => [one.participantId, one.supervisorId ?? []].flat()))];
  const people = await tx.$queryRaw<(StoredPerson & { isOurs: boolean })[]>`
    SELECT id, name, reference, phone_hash AS "phoneHash", language, timezone, id = ANY(${ids}::uuid[]) AS "isOurs"
    FROM participant WHERE id = ANY(${ids}::uuid[]) OR phone_hash = ANY(${phoneHashes}) ORDER BY created_at, id`;
  return {
    ...{ cohorts: cohorts.map(withName), units: units.map(withName), enrolments },
    people: people.filter(({ isOurs }) => isOurs),
    elsewhere: people.filter(({ isOurs }) => !isOurs),
  };
}

/** Names are JSON objects of texts per language. */
export const withName = <Row extends { readonly name: unknown }>(row: Row) => ({
  ...row,
  name: row.name as LocalText,
});

/** Whether there was anything to write. */
async function writeAll(
  tx: Connection,
  { units, people, enrolments }: RosterWrite,
  secrets: Secrets,
  now: number,
): Promise<boolean> {
  const persons = people.map(({ phone, ...person }) => ({
    ...person,
    phone_hash: phone === undefined ? null : secrets.fingerprint(phone),
    phone_sealed: phone === undefined ? null : secrets.seal(phone),
  }));
  if (units.length > 0)
    await tx.$executeRaw`
      INSERT INTO unit (id, slug, name, kind)
      SELECT id, slug, name, kind FROM jsonb_to_recordset(${rows(units)}::jsonb)
        AS x(id uuid, slug text, name jsonb, kind text)`;
  if (people.length > 0)
    await tx.$executeRaw`
      INSERT INTO participant AS p (id, name, reference, language, timezone, phone_hash, phone_sealed)
      SELECT id, name, reference, language, timezone, phone_hash, phone_sealed
      FROM jsonb_to_recordset(${rows(persons)}::jsonb) AS x(id uuid, name text, reference text, language text,
        timezone text, phone_hash text, phone_sealed text)
      ON CONFLICT (id) DO UPDATE SET name = excluded.name, reference = excluded.reference,
        language = excluded.language, timezone = excluded.timezone,
        phone_hash = coalesce(excluded.phone_hash, p.phone_hash),
        phone_sealed = coalesce(excluded.phone_sealed, p.phone_sealed)`;
  if (enrolments.length > 0)
    await tx.$executeRaw`
      INSERT INTO enrolment (participant_id, cohort_id, unit_id, position, supervisor_id, enrolled_at)
      SELECT "participantId", "cohortId", "unitId", nullif(position, 'null'::jsonb), "supervisorId",
        ${instant(now)}::timestamptz
      FROM jsonb_to_recordset(${rows(enrolments)}::jsonb) AS x("participantId" uuid, "cohortId" uuid, "unitId" uuid,
        position jsonb, "supervisorId" uuid)
      ON CONFLICT (participant_id, cohort_id) DO UPDATE SET unit_id = excluded.unit_id,
        position = excluded.position, supervisor_id = excluded.supervisor_id`;
  await renewStatistics(tx, people.length + enrolments.length, "participant", "enrolment");
  return units.length + people.length + enrolments.length > 0;
}
