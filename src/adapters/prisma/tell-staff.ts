/** What coordinators are told in their chats, as events of their conversations: they are answered like any other. */
import { randomUUID } from "node:crypto";
import { HOUSE } from "../../core/staff/coordinator.ts";
import type { Broadcast } from "../../services/ports/broadcast-store.ts";
import type { ToldAnswer } from "../../services/ports/order-store.ts";
import { instant, rows, type Connection } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** Chats to which coordinators may be written, for the rows `c` and `o`. */
export const openChat = Prisma.sql`c.coordinator_id = o.id AND o.removed_at IS NULL AND c.opted_out_at IS NULL
  AND c.blocked_at IS NULL AND EXISTS (SELECT FROM channel_account a WHERE a.id = c.account_id AND a.removed_at IS NULL)`;

/** Whoever wrote it, or approved it first, hears in their chats what somebody else decided. */
export async function tellDecision(
  tx: Connection,
  { name, createdBy, approval }: Pick<Broadcast, "name" | "createdBy" | "approval">,
  { by, isApproved }: { readonly by: string | null; readonly isApproved: boolean },
  now: number,
): Promise<void> {
  const hearers = [createdBy, approval?.by ?? null].filter((id) => id !== null && id !== by);
  const told = await tx.$queryRaw<ToldAnswer[]>`
    SELECT c.id::text AS "contactId", jsonb_build_object('is', 'decided', 'name', ${name}::text,
      'isApproved', ${isApproved}::boolean,
      'by', coalesce((SELECT w.name FROM coordinator w WHERE w.id = ${by}::uuid), ${HOUSE})) AS answer
    FROM contact c JOIN coordinator o ON ${openChat} WHERE o.id = ANY(${hearers}::uuid[]) ORDER BY c.id`;
  await tellStaff(tx, `decided:${randomUUID()}`, told, now);
}

/** As events of their conversations, once each. @param of what they are about: the same again is nothing new */
export async function tellStaff(
  tx: Connection,
  of: string,
  told: readonly ToldAnswer[],
  now: number,
): Promise<void> {
  const events = told.map(({ contactId, answer }) => ({
    contact_id: contactId,
    event_id: `${of}:${contactId}`,
    happening: { type: "orderAnswered", answer },
  }));
  // No sign of life: `last_inbound_at`, and with it a platform's reply window, stays where it is.
  await tx.$executeRaw`
      INSERT INTO inbound_event (account_id, event_id, contact_id, event, occurred_at, received_at)
      SELECT c.account_id, t.event_id, c.id, jsonb_build_object('eventId', t.event_id, 'occurredAt', ${now}::float8,
        'identity', jsonb_build_object('kind', c.kind, 'address', c.address), 'happening', t.happening),
        ${instant(now)}::timestamptz, ${instant(now)}::timestamptz
      FROM jsonb_to_recordset(${rows(events)}::jsonb) AS t(contact_id uuid, event_id text, happening jsonb)
      JOIN contact c ON c.id = t.contact_id ORDER BY c.id
      ON CONFLICT (account_id, event_id) DO NOTHING`;
}
