/** Inbound events: one statement takes in whatever waits at one moment. */
import type { Accepted, AcceptedEvent, EventStore } from "../../services/ports/event-store.ts";
import { instant, isDataError, rows, type Database } from "./client.ts";

interface Row {
  readonly contact_id: string | null;
  readonly is_new: boolean;
}

export function prismaEventStore(db: Database): EventStore {
  return {
    isDataError,

    async accept(events: readonly AcceptedEvent[]): Promise<readonly Accepted[]> {
      const input = events.map(({ accountId, event, receivedAt }, n) => ({
        n,
        account_id: accountId,
        event_id: event.eventId,
        kind: event.identity?.kind,
        address: event.identity?.address,
        display_name: event.identity?.displayName,
        message_id: "messageId" in event.happening ? event.happening.messageId : undefined,
        event,
        occurred_at: instant(event.occurredAt),
        received_at: instant(receivedAt),
      }));
      // Contacts are written in one order everywhere, so that two processes never wait for each other crosswise.
      const found = await db.$queryRaw<Row[]>`
        WITH input AS (
          SELECT *, row_number() OVER (PARTITION BY account_id, event_id ORDER BY n) = 1 AS is_first
          FROM jsonb_to_recordset(${rows(input)}::jsonb) AS t(
            n int, account_id uuid, event_id text, kind text, address text, display_name text,
            message_id text, event jsonb, occurred_at timestamptz, received_at timestamptz)
        ), people AS (
          INSERT INTO contact (account_id, kind, address, display_name, last_inbound_at)
          SELECT account_id, min(kind), address, max(display_name), max(occurred_at)
          FROM input WHERE address IS NOT NULL
          GROUP BY account_id, address ORDER BY account_id, address
          ON CONFLICT (account_id, address) DO UPDATE SET
            last_inbound_at = greatest(contact.last_inbound_at, excluded.last_inbound_at),
            display_name = coalesce(excluded.display_name, contact.display_name)
          RETURNING id, account_id, address, xmax = 0 AS is_new
        ), conversations AS (
          INSERT INTO conversation (contact_id, state) SELECT id, '{}' FROM people WHERE is_new
        ), stored AS (
          INSERT INTO inbound_event
            (account_id, event_id, contact_id, message_id, event, status, occurred_at, received_at)
          SELECT i.account_id, i.event_id, p.id, i.message_id, i.event,
            -- A receipt waits for the delivery that it is about (receipt-store.ts).
            CASE WHEN p.id IS NULL AND i.event #>> '{happening,type}' <> 'receiptReceived'
              THEN 'handled' ELSE 'pending' END, i.occurred_at, i.received_at
          FROM input i LEFT JOIN people p USING (account_id, address)
          WHERE i.is_first ORDER BY i.n
          ON CONFLICT (account_id, event_id) DO NOTHING
          RETURNING account_id, event_id
        )
        SELECT p.id AS contact_id, i.is_first AND s.event_id IS NOT NULL AS is_new
        FROM input i
        LEFT JOIN people p USING (account_id, address)
        LEFT JOIN stored s USING (account_id, event_id)
        ORDER BY i.n`;
      return found.map((row) => ({ contactId: row.contact_id, isNew: row.is_new }));
    },
  };
}
