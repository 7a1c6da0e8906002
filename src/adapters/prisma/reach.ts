/** Everybody whom a filter means, counted in groups that would be reached alike. */
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import type { Filter } from "../../core/audience/segment.ts";
import type { Language } from "../../core/language/language.ts";
import type { ReachedGroup, UnreachableReason } from "../../services/ports/broadcast-store.ts";
import { recipientsSql } from "./audience.ts";
import { instant, overEverybody, rows, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** Each participant of a programme once, with what placeholders may say of them: of the first of their cohorts. */
export function enrolmentFactsSql(programmeId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (e.participant_id) e.participant_id, u.name AS unit, h.name AS cohort, e.position
    FROM enrolment e JOIN cohort h ON h.id = e.cohort_id LEFT JOIN unit u ON u.id = e.unit_id
    WHERE h.programme_id = ${programmeId}::uuid
    ORDER BY e.participant_id, h.slug`;
}

interface Row {
  readonly language: Language | null;
  readonly account_id: string | null;
  readonly reason: UnreachableReason | null;
  readonly is_free: boolean | null;
  readonly people: number;
  readonly without_name: number;
  readonly without_unit: number;
  readonly without_cohort: number;
  readonly without_position: number;
  readonly contact_id: string | null;
}

type Sample = ReachedGroup["sample"];

/** As `BroadcastStore.reach`. */
export async function readReach(
  db: Database,
  filter: Filter,
  programmeId: string,
  accounts: readonly SendingAccount[],
  now: number,
): Promise<readonly ReachedGroup[]> {
  const windows = rows(
    accounts.flatMap(({ id, replyWindow }) =>
      replyWindow ? [{ id, since: instant(now - replyWindow.freeMs) }] : [],
    ),
  );
  const found = await overEverybody(
    db,
    (tx) => tx.$queryRaw<Row[]>`
    SELECT r.language, r.account_id::text, r.reason,
      CASE WHEN r.reason IS NULL THEN r.last_inbound_at > w.since END AS is_free,
      count(*)::int AS people,
      count(*) FILTER (WHERE r.name = '')::int AS without_name,
      count(*) FILTER (WHERE f.unit IS NULL)::int AS without_unit,
      count(*) FILTER (WHERE f.cohort IS NULL)::int AS without_cohort,
      count(*) FILTER (WHERE f.position IS NULL)::int AS without_position,
      min(r.contact_id::text) AS contact_id
    FROM (${recipientsSql(filter, programmeId, accounts, now)}) r
    LEFT JOIN (${enrolmentFactsSql(programmeId)}) f ON f.participant_id = r.participant_id
    LEFT JOIN jsonb_to_recordset(${windows}::jsonb) AS w(id uuid, since timestamptz) ON w.id = r.account_id
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
  );
  const samples = await readSamples(
    db,
    programmeId,
    found.flatMap(({ contact_id, reason }) => (contact_id !== null && reason === null ? [contact_id] : [])),
  );
  return found.map((row) => ({
    ...{ language: row.language, accountId: row.account_id, reason: row.reason, people: row.people },
    cost: row.is_free === null ? null : row.is_free ? "free" : "charged",
    lacking: {
      ...{ name: row.without_name, unit: row.without_unit },
      ...{ cohort: row.without_cohort, position: row.without_position },
    },
    sample: samples.get(row.contact_id ?? "") ?? null,
  }));
}

/** What placeholders say of the persons behind these contacts. */
async function readSamples(
  db: Database,
  programmeId: string,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, Sample>> {
  const found = await db.$queryRaw<{ contact_id: string; sample: Sample }[]>`
    SELECT c.id::text AS contact_id, jsonb_strip_nulls(jsonb_build_object(
      'name', coalesce(p.name, c.display_name, ''), 'timezone', p.timezone,
      'unit', f.unit, 'cohort', f.cohort, 'position', f.position)) AS sample
    FROM contact c LEFT JOIN participant p ON p.id = c.participant_id
    LEFT JOIN (${enrolmentFactsSql(programmeId)}) f ON f.participant_id = p.id
    WHERE c.id = ANY(${contactIds}::uuid[])`;
  return new Map(found.map(({ contact_id, sample }) => [contact_id, sample]));
}
