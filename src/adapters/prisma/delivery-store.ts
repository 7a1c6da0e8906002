/** Deliveries: taken, recorded and released by arrays of ids. */
import { LONGEST_TRYING_MS, type Priority } from "../../core/delivery/verdict.ts";
import type { Content } from "../../core/message/content.ts";
import type { Route } from "../../core/message/outgoing.ts";
import type {
  AttemptEnd,
  DeliveryStore,
  DueDelivery,
  Look,
  Start,
} from "../../services/ports/delivery-store.ts";
import { instant, rows, type Connection, type Database } from "./client.ts";
import { wordsOf, type WordsRow } from "./delivery-words.ts";
import { Prisma } from "./generated/client.ts";

interface Row extends WordsRow {
  readonly id: string;
  readonly account_id: string;
  readonly contact_id: string;
  readonly address: string;
  readonly priority: Priority;
  readonly route: Route;
  readonly reply_token: string | null;
  readonly reply_token_expires_at: Date | null;
  readonly expires_at: Date;
  readonly attempts: number;
  readonly unknown_replies: number;
  readonly is_in_doubt: boolean;
  readonly last_inbound_at: Date;
  readonly is_recipient_gone: boolean;
  readonly is_opted_out: boolean;
  readonly is_account_removed: boolean;
  readonly quota_spent_until: Date | null;
  readonly is_cancelled: boolean;
  readonly programme_id: string | null;
  readonly timezone: string | null;
  readonly event_received_at: Date | null;
  readonly answers: string | null;
}

/** Who wrote to us after leaving is back, whatever the platform said or told late. `c` is the contact's row. */
export const isGone = Prisma.sql`coalesce(c.blocked_at >= c.last_inbound_at, false)`;

/**
 * `d` is the delivery's row, `c` its contact's, `k` its account's. What few deliveries have is asked for in scalar
 * subqueries: each further join made every statement dearer to plan than to run.
 */
const facts = Prisma.sql`
  d.id, d.account_id, d.contact_id, c.address, d.language, d.contents, d.values, d.broadcast_id, d.priority, d.route,
  d.reply_token, d.reply_token_expires_at, d.expires_at, d.attempts,
  CASE WHEN d.attempts = 0 THEN 0 ELSE (SELECT count(*)::int FROM attempt a
    WHERE a.delivery_id = d.id AND a.route = 'reply' AND a.outcome = 'unknown') END AS unknown_replies,
  d.attempts > 0 AND EXISTS (SELECT FROM attempt a WHERE a.delivery_id = d.id AND a.outcome = 'unknown') AS is_in_doubt,
  c.last_inbound_at, ${isGone} AS is_recipient_gone, c.opted_out_at IS NOT NULL AS is_opted_out,
  k.removed_at IS NOT NULL AS is_account_removed, k.spent_until AS quota_spent_until,
  coalesce((SELECT b.status = 'cancelled' FROM broadcast b WHERE b.id = d.broadcast_id), false) AS is_cancelled,
  d.programme_id, CASE WHEN d.programme_id IS NOT NULL THEN coalesce(
    (SELECT p.timezone FROM participant p WHERE p.id = c.participant_id),
    (SELECT g.timezone FROM programme g WHERE g.id = d.programme_id)) END AS timezone,
  (SELECT e.received_at FROM inbound_event e WHERE e.id = d.inbound_event_id) AS event_received_at,
  (SELECT e.event #>> '{happening,messageId}' FROM inbound_event e WHERE e.id = d.inbound_event_id) AS answers`;
const sources = Prisma.sql`
  delivery d JOIN contact c ON c.id = d.contact_id JOIN channel_account k ON k.id = d.account_id`;

/**
 * A status that PostgreSQL does not know while it plans. Rows are found by their ids: a constant would invite it to run
 * through a whole partial index of, say, everything pending.
 */
const unforeseen = (status: string) => Prisma.sql`(SELECT ${status}::text)`;

/** At most one reply of a conversation is under way, and in order. Reminders and broadcasts hold up nobody. */
const isFirst = Prisma.sql`NOT EXISTS (SELECT FROM delivery o WHERE o.contact_id = d.contact_id AND o.seq < d.seq
  AND o.priority = 0 AND o.status IN ('pending', 'sending'))`;

/** A row whose maker has left it: due, and not a fresh reply. */
const isLeft = (
  now: number,
  graceMs: number,
) => Prisma.sql`d.status = 'pending' AND d.due_at <= ${instant(now)}::timestamptz
  AND (d.priority > 0 OR d.attempts > 0 OR d.created_at <= ${instant(now - graceMs)}::timestamptz)`;

export function prismaDeliveryStore(db: Database): DeliveryStore {
  return {
    async loadDue(ids, now) {
      return load(
        db,
        Prisma.sql`d.id = ANY(${ids}::uuid[]) AND d.status = ${unforeseen("pending")} AND d.due_at <= ${instant(now)}::timestamptz
          AND (d.priority > 0 OR ${isFirst})`,
      );
    },

    begin: (starts, now) => begin(db, starts, now),

    take(look, decide) {
      return db.$transaction(async (tx) => {
        const ids = await lock(tx, look);
        if (ids.length === 0) return [];
        // A statement of its own: it must see what the last holder of a lock has committed.
        const due = await load(
          tx,
          Prisma.sql`d.id = ANY(${ids}::uuid[]) AND d.status = ${unforeseen("pending")}`,
        );
        const starts = await decide(due);
        return starts.length === 0 ? [] : begin(tx, starts, look.now);
      });
    },

    async end(ends, now) {
      const at = instant(now);
      const found = await db.$queryRaw<{ id: string; account_id: string }[]>`
        WITH t AS (
          SELECT * FROM jsonb_to_recordset(${rows(ends.map(endRow))}::jsonb) AS t(id uuid, attempts int, outcome text,
            status text, route text, due_at timestamptz, message_ids jsonb, code text, advice text, http_status int,
            platform_code text, request_id text, accepted_request_id text, quota_spent_until timestamptz)
        ), ended AS (
          UPDATE delivery d SET status = t.status, route = coalesce(t.route, d.route),
            due_at = coalesce(t.due_at, d.due_at), reason = t.code, advice = t.advice,
            sent_at = CASE WHEN t.status = 'sent' THEN ${at}::timestamptz END,
            platform_message_ids = ARRAY(SELECT jsonb_array_elements_text(coalesce(t.message_ids, '[]')))
          FROM t WHERE d.id = t.id AND d.status = ${unforeseen("sending")} AND d.attempts = t.attempts
          RETURNING d.id, d.contact_id, d.account_id, d.priority
        ), spent AS (
          UPDATE channel_account k SET spent_until = t.quota_spent_until FROM t JOIN ended USING (id)
          WHERE k.id = ended.account_id AND t.quota_spent_until IS NOT NULL
        ), tried AS (
          UPDATE attempt a SET ended_at = ${at}::timestamptz, outcome = t.outcome, code = t.code,
            http_status = t.http_status, platform_code = t.platform_code, request_id = t.request_id,
            accepted_request_id = t.accepted_request_id
          FROM t JOIN ended USING (id) WHERE a.delivery_id = t.id AND a.number = t.attempts
        )
        -- The snapshot is older than the update: the rows that have just ended are left out by their ids.
        SELECT DISTINCT ON (d.contact_id) d.id, d.account_id FROM delivery d
        WHERE d.contact_id IN (SELECT contact_id FROM ended WHERE priority = 0) AND d.priority = 0
          AND d.status IN ('pending', 'sending') AND d.id NOT IN (SELECT t.id FROM t WHERE t.status <> 'pending')
        ORDER BY d.contact_id, d.seq`;
      return found.map((row) => ({ id: row.id, accountId: row.account_id }));
    },

    async dueAccounts(now, graceMs) {
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT k.id FROM channel_account k WHERE EXISTS (
            SELECT FROM delivery d WHERE d.account_id = k.id AND d.broadcast_id IS NULL AND ${isLeft(now, graceMs)}
          ) OR EXISTS (
            SELECT FROM broadcast b, delivery d WHERE b.finished_at IS NULL AND b.status IN ('running', 'cancelled')
              AND d.broadcast_id = b.id AND d.account_id = k.id AND d.batch_id IS NULL AND ${isLeft(now, graceMs)}
          ) OR EXISTS (
            SELECT FROM batch h JOIN broadcast b ON b.id = h.broadcast_id AND b.status IN ('running', 'cancelled')
            WHERE h.account_id = k.id AND h.status = 'pending' AND h.due_at <= ${instant(now)}::timestamptz
          )`;
      return found.map(({ id }) => id);
    },

    abandoned: (since, limit) =>
      load(
        db,
        Prisma.sql`d.id IN (SELECT id FROM delivery WHERE status = 'sending'
          AND handed_at < ${instant(since)}::timestamptz ORDER BY handed_at LIMIT ${limit})`,
      ),
  };
}

/** The ids of what is due in a look, their rows locked. */
async function lock(tx: Connection, { accountId, now, graceMs, inHand, room }: Look): Promise<string[]> {
  const of = (priority: 0 | 1, more: Prisma.Sql) => Prisma.sql`
    SELECT id FROM (SELECT d.id FROM delivery d
      WHERE d.account_id = ${accountId}::uuid AND d.priority = ${priority} AND d.broadcast_id IS NULL
        AND ${isLeft(now, graceMs)} AND ${more}
      ORDER BY d.due_at, d.seq LIMIT ${room[priority]} FOR UPDATE SKIP LOCKED) one`;
  const found = await tx.$queryRaw<{ id: string }[]>`
    ${of(0, Prisma.sql`d.id <> ALL(${inHand}::uuid[]) AND ${isFirst}`)}
    UNION ALL ${of(1, Prisma.sql`true`)}
    UNION ALL SELECT id FROM (SELECT one.id FROM broadcast b, LATERAL (SELECT d.id FROM delivery d
      WHERE d.broadcast_id = b.id AND d.account_id = ${accountId}::uuid AND d.batch_id IS NULL AND ${isLeft(now, graceMs)}
      ORDER BY d.due_at LIMIT ${room[2]} FOR UPDATE SKIP LOCKED) one
      WHERE b.status IN ('running', 'cancelled') AND b.finished_at IS NULL LIMIT ${room[2]}) broadcasts`;
  return found.map(({ id }) => id);
}

async function load(from: Connection, which: Prisma.Sql): Promise<DueDelivery[]> {
  const found = await from.$queryRaw<Row[]>`
    SELECT ${facts} FROM ${sources} WHERE ${which} ORDER BY d.priority, d.seq`;
  const words = await wordsOf(from, found);
  return found.map((row) => delivery(row, words(row)));
}

async function begin(on: Connection, starts: readonly Start[], now: number): Promise<string[]> {
  const at = instant(now);
  // The status and the number of tries are looked at again under the row's lock: one worker wins.
  const begun = await on.$queryRaw<{ id: string }[]>`
    WITH t AS (
      SELECT * FROM jsonb_to_recordset(${rows(starts.map(startRow))}::jsonb) AS t(id uuid, attempts int, status text,
        route text, cost text, reason text, due_at timestamptz)
    ), taken AS (
      UPDATE delivery d SET handed_at = ${at}::timestamptz, route = coalesce(t.route, d.route), cost = t.cost,
        reason = t.reason, status = t.status, due_at = coalesce(t.due_at, d.due_at),
        attempts = CASE WHEN t.status = 'sending' THEN t.attempts ELSE d.attempts END,
        expires_at = CASE WHEN t.attempts > 1 OR t.status <> 'sending' THEN d.expires_at
          ELSE least(d.expires_at, ${instant(now + LONGEST_TRYING_MS)}::timestamptz) END
      FROM t WHERE d.id = t.id AND d.status = ${unforeseen("pending")} AND d.attempts = t.attempts - 1
      RETURNING d.id, d.attempts, d.route, d.status
    ), tried AS (
      INSERT INTO attempt (delivery_id, number, route, started_at)
      SELECT id, attempts, route, ${at}::timestamptz FROM taken WHERE status = 'sending'
    )
    SELECT id FROM taken WHERE status = 'sending'`;
  return begun.map(({ id }) => id);
}

function startRow(start: Start): object {
  const { id, attempts } = start;
  if (start.go) return { id, attempts, status: "sending", route: start.route, cost: start.cost };
  if ("until" in start) return { id, attempts, status: "pending", due_at: instant(start.until) };
  return { id, attempts, status: start.as, reason: start.reason };
}

function delivery(row: Row, contents: readonly Content[]): DueDelivery {
  return {
    id: row.id,
    accountId: row.account_id,
    contactId: row.contact_id,
    address: row.address,
    language: row.language,
    contents,
    priority: row.priority,
    route: row.route,
    held:
      row.programme_id !== null && row.timezone !== null
        ? { programmeId: row.programme_id, timezone: row.timezone }
        : null,
    replyToken: row.reply_token,
    replyTokenExpiresAt: row.reply_token_expires_at?.getTime() ?? null,
    expiresAt: row.expires_at.getTime(),
    attempts: row.attempts,
    unknownReplies: row.unknown_replies,
    isInDoubt: row.is_in_doubt,
    lastInboundAt: row.last_inbound_at.getTime(),
    isRecipientGone: row.is_recipient_gone,
    isOptedOut: row.is_opted_out,
    isAccountRemoved: row.is_account_removed,
    quotaSpentUntil: row.quota_spent_until?.getTime() ?? null,
    isCancelled: row.is_cancelled,
    eventReceivedAt: row.event_received_at?.getTime() ?? null,
    ...(row.answers === null ? {} : { answers: row.answers }),
  };
}

function endRow({ next, ...end }: AttemptEnd): object {
  return {
    id: end.id,
    attempts: end.attempts,
    outcome: end.outcome,
    status: next.status,
    route: next.status === "pending" ? next.route : null,
    due_at: next.status === "pending" ? instant(next.dueAt) : null,
    message_ids: next.status === "sent" ? next.platformMessageIds : null,
    code: end.code,
    advice: end.advice,
    http_status: end.httpStatus,
    platform_code: end.platformCode,
    request_id: end.requestId,
    accepted_request_id: end.acceptedRequestId,
    quota_spent_until: instant(end.quotaSpentUntil ?? null),
  };
}
