/** Receipts in PostgreSQL: one statement finds the deliveries of however many, and moves them on. */
import { MOVES_ON_FROM } from "../../core/delivery/receipt.ts";
import type { ReceiptStore } from "../../services/ports/receipt-store.ts";
import { instant, type Database } from "./client.ts";

/** A receipt is looked for among the newest deliveries of its contact. */
const REACH = 200;

export function prismaReceiptStore(db: Database): ReceiptStore {
  return {
    async record(accountIds, { now, patienceMs, retryMs, limit }) {
      const at = instant(now);
      const [looked] = await db.$queryRaw<{ count: number }[]>`
        WITH told AS (
          SELECT id, account_id, received_at, occurred_at, event -> 'happening' AS said FROM inbound_event
          WHERE status = 'pending' AND contact_id IS NULL
            AND coalesce(retry_at, '-infinity') <= ${at}::timestamptz
          ORDER BY id LIMIT ${limit} FOR UPDATE SKIP LOCKED
        ), believed AS (
          SELECT * FROM told WHERE account_id = ANY(${accountIds}::uuid[])
        ), about AS (
          SELECT t.id, t.said ->> 'receipt' = 'read' AS is_read, t.occurred_at, message_id, d.id AS delivery_id, d.status
          FROM believed t
          CROSS JOIN LATERAL jsonb_array_elements_text(t.said -> 'to') AS address
          CROSS JOIN LATERAL jsonb_array_elements_text(t.said -> 'messageIds') AS message_id
          JOIN contact c ON c.account_id = t.account_id AND c.address = address
          CROSS JOIN LATERAL (
            SELECT id, status, platform_message_ids FROM delivery WHERE contact_id = c.id
            ORDER BY seq DESC LIMIT ${REACH}
          ) d
          WHERE message_id = ANY(d.platform_message_ids)
          UNION ALL
          SELECT t.id, t.said ->> 'receipt' = 'read', t.occurred_at, NULL, d.id, d.status
          FROM believed t JOIN delivery d ON d.id = (t.said ->> 'key')::uuid AND d.account_id = t.account_id
        ), newest AS (
          SELECT delivery_id, bool_or(is_read) AS is_read, min(occurred_at) AS first_at,
            min(occurred_at) FILTER (WHERE is_read) AS read_at
          FROM about GROUP BY delivery_id
        ), moved AS (
          UPDATE delivery d SET status = CASE WHEN n.is_read THEN 'read' ELSE 'delivered' END,
            delivered_at = coalesce(d.delivered_at, n.first_at), read_at = n.read_at
          FROM newest n WHERE d.id = n.delivery_id AND d.status = ANY(
            CASE WHEN n.is_read THEN ${MOVES_ON_FROM.read}::text[] ELSE ${MOVES_ON_FROM.delivered}::text[] END)
        ), settled AS (
          SELECT t.id, t.received_at <= ${instant(now - patienceMs)}::timestamptz
            OR t.account_id <> ALL(${accountIds}::uuid[])
            OR coalesce(bool_or(a.message_id IS NULL AND a.status NOT IN ('pending', 'sending')), false)
            OR count(DISTINCT a.message_id) = jsonb_array_length(t.said -> 'messageIds') AS is_settled
          FROM told t LEFT JOIN about a USING (id) GROUP BY t.id, t.account_id, t.received_at, t.said
        ), kept AS (
          UPDATE inbound_event e SET
            status = CASE WHEN s.is_settled THEN 'handled' ELSE 'pending' END,
            handled_at = CASE WHEN s.is_settled THEN ${at}::timestamptz END,
            retry_at = CASE WHEN NOT s.is_settled THEN ${instant(now + retryMs)}::timestamptz END,
            event = CASE WHEN s.is_settled THEN jsonb_set(e.event, '{happening,to}', '[]') ELSE e.event END
          FROM settled s WHERE e.id = s.id
        )
        SELECT count(*)::int FROM told`;
      return looked?.count ?? 0;
    },
  };
}
