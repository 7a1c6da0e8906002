/** Deliveries: taken, recorded and released by arrays of ids. */
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Route } from "../../core/message/outgoing.ts";
import type { AttemptEnd, DeliveryStore, DueDelivery } from "../../services/ports/delivery-store.ts";
import { instant, rows, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";

interface Row {
  readonly id: string;
  readonly account_id: string;
  readonly contact_id: string;
  readonly address: string;
  readonly language: Language;
  readonly contents: readonly Content[];
  readonly route: Route;
  readonly reply_token: string | null;
  readonly reply_token_expires_at: Date | null;
  readonly expires_at: Date;
  readonly attempts: number;
  readonly unknown_replies: number;
  readonly last_inbound_at: Date;
  readonly is_recipient_gone: boolean;
  readonly is_account_removed: boolean;
  readonly quota_spent_until: Date | null;
  readonly event_received_at: Date | null;
}

/** `d` is the delivery's row. Who wrote to us after leaving is back, whatever the platform said or told late. */
const facts = Prisma.sql`
  d.id, d.account_id, d.contact_id, c.address, d.language, d.contents, d.route, d.reply_token,
  d.reply_token_expires_at, d.expires_at, d.attempts,
  CASE WHEN d.attempts = 0 THEN 0 ELSE (SELECT count(*)::int FROM attempt a
    WHERE a.delivery_id = d.id AND a.route = 'reply' AND a.outcome = 'unknown') END AS unknown_replies,
  c.last_inbound_at, coalesce(c.blocked_at >= c.last_inbound_at, false) AS is_recipient_gone, k.removed_at IS NOT NULL AS is_account_removed,
  k.spent_until AS quota_spent_until, e.received_at AS event_received_at`;
const sources = Prisma.sql`
  delivery d JOIN contact c ON c.id = d.contact_id JOIN channel_account k ON k.id = d.account_id
  LEFT JOIN inbound_event e ON e.id = d.inbound_event_id`;

/** At most one delivery of a conversation is under way, and in order. */
const isFirst = Prisma.sql`NOT EXISTS (SELECT FROM delivery o WHERE o.contact_id = d.contact_id AND o.seq < d.seq
  AND o.status IN ('pending', 'queued', 'sending'))`;

export function prismaDeliveryStore(db: Database): DeliveryStore {
  return {
    async loadDue(ids, now) {
      const found = await db.$queryRaw<Row[]>`
        SELECT ${facts} FROM ${sources}
        WHERE d.id = ANY(${ids}::uuid[]) AND d.status IN ('pending', 'queued')
          AND d.due_at <= ${instant(now)}::timestamptz AND ${isFirst}
        ORDER BY d.seq`;
      return found.map(delivery);
    },

    async begin(starts, now) {
      const at = instant(now);
      const input = starts.map((start) => ({
        id: start.id,
        attempts: start.attempts,
        route: start.go ? start.route : null,
        cost: start.go ? start.cost : null,
        reason: start.go ? null : start.reason,
      }));
      // The status and the number of tries are looked at again under the row's lock: one worker wins.
      const begun = await db.$queryRaw<{ id: string }[]>`
        WITH t AS (
          SELECT * FROM jsonb_to_recordset(${rows(input)}::jsonb) AS t(id uuid, attempts int, route text, cost text, reason text)
        ), taken AS (
          UPDATE delivery d SET handed_at = ${at}::timestamptz, route = coalesce(t.route, d.route), cost = t.cost, reason = t.reason,
            status = CASE WHEN t.reason IS NULL THEN 'sending' ELSE 'skipped' END,
            attempts = CASE WHEN t.reason IS NULL THEN t.attempts ELSE d.attempts END
          FROM t WHERE d.id = t.id AND d.status IN ('pending', 'queued') AND d.attempts = t.attempts - 1
          RETURNING d.id, d.attempts, d.route, d.status
        ), tried AS (
          INSERT INTO attempt (delivery_id, number, route, started_at)
          SELECT id, attempts, route, ${at}::timestamptz FROM taken WHERE status = 'sending'
        )
        SELECT id FROM taken WHERE status = 'sending'`;
      return begun.map(({ id }) => id);
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
          FROM t WHERE d.id = t.id AND d.status = 'sending' AND d.attempts = t.attempts
          RETURNING d.id, d.contact_id, d.account_id
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
        WHERE d.contact_id IN (SELECT contact_id FROM ended) AND d.status IN ('pending', 'queued', 'sending')
          AND d.id NOT IN (SELECT t.id FROM t WHERE t.status <> 'pending')
        ORDER BY d.contact_id, d.seq`;
      return found.map((row) => ({ id: row.id, accountId: row.account_id }));
    },

    async postpone(ids, dueAt) {
      await db.$executeRaw`
        UPDATE delivery SET status = 'pending', due_at = ${instant(dueAt)}::timestamptz
        WHERE id = ANY(${ids}::uuid[]) AND status IN ('pending', 'queued')`;
    },

    async release({ now, graceMs, queuePatienceMs, inHand, limit }) {
      const at = instant(now);
      const found = await db.$queryRaw<{ id: string }[]>`
        UPDATE delivery SET status = 'queued', handed_at = ${at}::timestamptz WHERE id IN (
          SELECT d.id FROM delivery d
          WHERE ((d.status = 'pending' AND d.due_at <= ${at}::timestamptz
              AND (d.attempts > 0 OR d.created_at <= ${instant(now - graceMs)}::timestamptz))
            OR (d.status = 'queued' AND d.handed_at <= ${instant(now - queuePatienceMs)}::timestamptz))
            AND d.id <> ALL(${inHand}::uuid[]) AND ${isFirst}
          ORDER BY d.seq LIMIT ${limit} FOR UPDATE SKIP LOCKED)
        RETURNING id`;
      return found.map(({ id }) => id);
    },

    async abandoned(since, limit) {
      const found = await db.$queryRaw<Row[]>`
        SELECT ${facts} FROM ${sources}
        WHERE d.status = 'sending' AND d.handed_at < ${instant(since)}::timestamptz
        ORDER BY d.seq LIMIT ${limit}`;
      return found.map(delivery);
    },
  };
}

function delivery(row: Row): DueDelivery {
  return {
    id: row.id,
    accountId: row.account_id,
    contactId: row.contact_id,
    address: row.address,
    language: row.language,
    contents: row.contents,
    route: row.route,
    replyToken: row.reply_token,
    replyTokenExpiresAt: row.reply_token_expires_at?.getTime() ?? null,
    expiresAt: row.expires_at.getTime(),
    attempts: row.attempts,
    unknownReplies: row.unknown_replies,
    lastInboundAt: row.last_inbound_at.getTime(),
    isRecipientGone: row.is_recipient_gone,
    isAccountRemoved: row.is_account_removed,
    quotaSpentUntil: row.quota_spent_until?.getTime() ?? null,
    eventReceivedAt: row.event_received_at?.getTime() ?? null,
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
