/** A programme with its people, copied from one database into another. Nobody's chats, answers, numbers or secrets go along. */
import type { SendingAccount } from "../../../services/ports/account-directory.ts";
import type { TrueChat } from "../../../services/ports/rehearsal-store.ts";
import { bestChat, chatsSql } from "../audience.ts";
import type { Database } from "../client.ts";
import { Prisma } from "../generated/client.ts";

const OF_PROGRAMME = "t.programme_id = $1::uuid";

/** What is copied, in the order in which it can be written: which rows `t` of the programme $1, and what stays behind. */
const COPIED: readonly {
  readonly table: string;
  readonly of: string;
  readonly without?: readonly string[];
}[] = [
  { table: "programme", of: "t.id = $1::uuid" },
  { table: "cohort", of: OF_PROGRAMME },
  {
    table: "unit",
    of: `t.id IN (SELECT e.unit_id FROM enrolment e JOIN cohort k ON k.id = e.cohort_id
        WHERE k.programme_id = $1::uuid)`,
  },
  {
    table: "participant",
    of: `t.id IN (SELECT unnest(ARRAY[e.participant_id, e.supervisor_id]) FROM enrolment e
        JOIN cohort k ON k.id = e.cohort_id WHERE k.programme_id = $1::uuid)`,
    without: ["phone_hash", "phone_sealed", "preferred_contact_id"],
  },
  {
    table: "enrolment",
    of: "t.cohort_id IN (SELECT id FROM cohort WHERE programme_id = $1::uuid)",
  },
  { table: "venue", of: "t.id IN (SELECT venue_id FROM session WHERE programme_id = $1::uuid)" },
  { table: "choice_set", of: OF_PROGRAMME },
  { table: "session", of: OF_PROGRAMME },
  ...["session_cohort", "session_speaker", "material"].map((table) => ({
    table,
    of: "t.session_id IN (SELECT id FROM session WHERE programme_id = $1::uuid)",
  })),
  { table: "calendar_day", of: OF_PROGRAMME },
  { table: "segment", of: OF_PROGRAMME },
  { table: "form", of: OF_PROGRAMME },
  { table: "form_version", of: "t.form_id IN (SELECT id FROM form WHERE programme_id = $1::uuid)" },
  { table: "reminder_rule", of: OF_PROGRAMME },
  {
    table: "broadcast",
    of: `${OF_PROGRAMME} AND t.status <> 'cancelled' AND t.finished_at IS NULL AND t.send_at IS NOT NULL`,
  },
];

/** @param programmeId of the true database @param to migrated and without rows */
export async function copyProgramme(from: Database, to: Database, programmeId: string): Promise<void> {
  const copies = await from.$transaction(
    async (tx) => {
      const read: string[] = [];
      for (const { table, of, without = [] } of COPIED) {
        const [found] = await tx.$queryRawUnsafe<{ rows: string }[]>(
          `SELECT coalesce(jsonb_agg(to_jsonb(t) - $2::text[]), '[]')::text AS rows FROM ${table} t WHERE ${of}`,
          programmeId,
          without,
        );
        read.push(found?.rows ?? "[]");
      }
      return read;
    },
    { isolationLevel: "RepeatableRead", timeout: 60_000 },
  );
  await to.$transaction(
    async (tx) => {
      for (const [index, { table }] of COPIED.entries())
        await tx.$executeRawUnsafe(
          `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
          copies[index],
        );
    },
    { timeout: 60_000 },
  );
}

/** Accounts as rows that others may refer to; what they are opened with stays behind. */
export async function putAccounts(
  to: Database,
  accounts: readonly { readonly id: string; readonly type: string; readonly name: string }[],
): Promise<void> {
  await to.channelAccount.createMany({
    data: accounts.map(({ id, type, name }) => ({ id, type, name, settings: {}, secrets: "" })),
  });
}

/** Where each participant of the programme can be written to in truth. */
export async function trueChats(
  from: Database,
  programmeId: string,
  accounts: readonly SendingAccount[],
  now: number,
): Promise<readonly TrueChat[]> {
  return from.$queryRaw<TrueChat[]>(Prisma.sql`
    SELECT DISTINCT ON (person.id) person.id::text AS "participantId", chat.account_id::text AS "accountId",
      CASE WHEN chat.id IS NULL THEN 'no-contact' ELSE chat.reason END AS reason
    FROM participant person LEFT JOIN (${chatsSql(accounts, now)}) chat ON chat.participant_id = person.id
    WHERE person.id IN (SELECT unnest(ARRAY[e.participant_id, e.supervisor_id]) FROM enrolment e
      JOIN cohort k ON k.id = e.cohort_id WHERE k.programme_id = ${programmeId}::uuid)
    ORDER BY person.id, ${bestChat}`);
}
