/** A programme with people who are on LINE, and broadcasts to them, written straight into the database. */
import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { Written } from "../../src/core/message/written.ts";
import { text } from "../../src/core/message/content.ts";
import { lineUserId } from "./twins/line-events.ts";

/** A programme that writes at any hour, with one cohort `all`. @returns its id */
export async function addProgramme(sql: Pick<pg.Client, "query">): Promise<string> {
  const id = randomUUID();
  await sql.query(
    `WITH g AS (INSERT INTO programme (id, slug, name, timezone, starts_on, ends_on, organisers, quiet_from, quiet_until, days_off)
       VALUES ($1, $2, '{"vi": "Đào tạo"}', 'Asia/Ho_Chi_Minh', '2026-11-01', '2026-12-31', '[]', '00:00', '00:00', '{}')
       RETURNING id)
     INSERT INTO cohort (programme_id, slug, name) SELECT id, 'all', '{}' FROM g`,
    [id, id],
  );
  return id;
}

/** Participants `Person 0`, `Person 1` …, each with a chat at one of the addresses who wants to be told things. */
export async function addPeople(
  sql: Pick<pg.Client, "query">,
  programmeId: string,
  accountId: string,
  addresses: readonly string[],
): Promise<void> {
  await sql.query(
    `WITH k AS (SELECT id FROM cohort WHERE programme_id = $1),
     a AS (SELECT address, n, gen_random_uuid() AS id FROM unnest($3::text[]) WITH ORDINALITY AS t(address, n)),
     p AS (INSERT INTO participant (id, name, language, timezone) SELECT id, 'Person ' || (n - 1), 'vi', 'Asia/Ho_Chi_Minh' FROM a),
     e AS (INSERT INTO enrolment (participant_id, cohort_id) SELECT a.id, k.id FROM a, k),
     c AS (INSERT INTO contact (account_id, kind, address, participant_id, last_inbound_at)
       SELECT $2, 'person', a.address, a.id, now() FROM a RETURNING id),
     t AS (INSERT INTO conversation (contact_id, state) SELECT id, '{"frames": [], "offered": [], "hasMet": true}' FROM c)
     INSERT INTO consent (contact_id, purpose, granted, notice_version, evidence, decided_at)
     SELECT id, 'notifications', true, '1', '{}', now() FROM c`,
    [programmeId, accountId, addresses],
  );
}

/**
 * So many people of a new programme, with chats on the account.
 * @returns the programme's id; person n is `lineUserId("person n")`, or whoever they are to be
 */
export async function addAudience(
  sql: pg.Client,
  accountId: string,
  count: number,
  who = "person",
): Promise<string> {
  const programmeId = await addProgramme(sql);
  const addresses = Array.from({ length: count }, (_, n) => lineUserId(`${who} ${String(n)}`));
  await addPeople(sql, programmeId, accountId, addresses);
  return programmeId;
}

export const EQUAL: Written = { vi: [text("Mai nghỉ học.")] };
export const PERSONAL: Written = { vi: [text("Chào {name}, mai nghỉ học.")] };

/** An approved broadcast to the whole programme. @returns its id */
export async function approve(
  sql: Pick<pg.Client, "query">,
  programmeId: string,
  texts: Written,
  more: {
    readonly expiresAt?: Date;
    readonly sendAt?: string;
    readonly status?: "approved" | "paused" | "draft";
  } = {},
): Promise<string> {
  const id = randomUUID();
  await sql.query(
    `INSERT INTO broadcast (id, programme_id, name, status, filter, texts, expires_at, send_at, approved_at)
     VALUES ($1, $2, $3, $7, '{"all": []}', $4, $5, $6, now())`,
    [
      id,
      programmeId,
      id,
      JSON.stringify(texts),
      more.expiresAt ?? null,
      more.sendAt ?? null,
      more.status ?? "approved",
    ],
  );
  return id;
}

/** How many deliveries of a broadcast have which status, and why: `sent 3`, `skipped opted-out 1`. */
export async function tally(sql: pg.Client, broadcastId: string): Promise<string[]> {
  const { rows } = await sql.query<{ line: string }>(
    `SELECT concat_ws(' ', status, reason, count(*)) AS line FROM delivery WHERE broadcast_id = $1
     GROUP BY status, reason ORDER BY status, reason`,
    [broadcastId],
  );
  return rows.map(({ line }) => line);
}
