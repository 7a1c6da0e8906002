/** Turns: locked, loaded, decided and saved in one transaction, a handful of statements for any number of them. */
import type { Language } from "../../core/language/language.ts";
import type { InboundEvent } from "../../core/message/inbound-event.ts";
import type { Choice } from "../../core/message/content.ts";
import type { ParticipantFact } from "../../core/programme/participant.ts";
import type { CoordinatorFact } from "../../core/staff/coordinator.ts";
import type { ClaimedConversation, ConversationOutcome, TurnStore } from "../../services/ports/turn-store.ts";
import type { Secrets } from "../../services/ports/secrets.ts";
import { emptied } from "./emptied.ts";
import { instant, isPassing, type Connection, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { coordinatorJson, participantJson } from "./fact-json.ts";
import { answerLookups } from "./lookups.ts";
import { saveOutcomes } from "./save-turns.ts";

/** Events of one conversation in one transaction; the rest follows in the next. */
const MAX_EVENTS = 50;

interface Row {
  readonly contact_id: string;
  readonly account_id: string;
  readonly kind: "person" | "group";
  readonly language: Language | null;
  readonly display_name: string | null;
  readonly is_opted_out: boolean;
  readonly participant: ParticipantFact | null;
  readonly coordinator: CoordinatorFact | null;
  readonly offered: readonly Choice[] | null;
  readonly events:
    | { id: string; event: InboundEvent; receivedAt: number; attempts: number; retryAt: number | null }[]
    | null;
}

/** Deliveries of a contact among which one that they did not ask for may be their last. */
const LOOKED_BACK = 10;

/** The event `i`, or what is left of it where the news that its writer took it back came first. */
const asLeft = Prisma.sql`CASE
  WHEN i.event #>> '{happening,type}' IN ('messageReceived', 'messageEdited') AND EXISTS (
    SELECT FROM inbound_event u WHERE u.contact_id = i.contact_id AND u.message_id = i.message_id
      AND u.event #>> '{happening,type}' = 'messageUnsent')
  THEN ${emptied("i")} ELSE i.event END`;

/** @param secrets find people by their telephone numbers */
export function prismaTurnStore(db: Database, secrets: Pick<Secrets, "fingerprint">): TurnStore {
  return {
    async pendingContacts(now, limit) {
      const found = await db.$queryRaw<{ contact_id: string }[]>`
        SELECT contact_id FROM inbound_event
        WHERE status = 'pending' AND contact_id IS NOT NULL
        GROUP BY contact_id HAVING coalesce(max(retry_at), '-infinity') <= ${instant(now)}::timestamptz
        ORDER BY min(id) LIMIT ${limit}`;
      return found.map((row) => row.contact_id);
    },

    takeTurns(contactIds, now, decide) {
      const take = async (contacts: readonly string[]): Promise<readonly ConversationOutcome[]> => {
        const { outcomes, later } = await db.$transaction(
          async (tx) => {
            const { conversations, later } = onePerParticipant(await claim(tx, contacts, now));
            if (conversations.length === 0) return { outcomes: [], later };
            const outcomes = await decide(conversations, (asked) => answerLookups(tx, asked, now, secrets));
            await saveOutcomes(tx, outcomes, now);
            return { outcomes, later };
          },
          { timeout: 30_000, maxWait: 10_000 },
        );
        return later.length === 0 ? outcomes : [...outcomes, ...(await take(later))];
      };
      return take(contactIds);
    },

    isPassing,

    async setApart(contactId, { failure, maxAttempts, retryAt }) {
      await db.$executeRaw`
        UPDATE inbound_event SET attempts = attempts + 1, failure = ${failure},
          retry_at = ${instant(retryAt)}::timestamptz,
          status = CASE WHEN attempts + 1 >= ${maxAttempts} THEN 'dead' ELSE status END
        WHERE id = (SELECT id FROM inbound_event WHERE contact_id = ${contactId}::uuid AND status = 'pending'
          ORDER BY occurred_at, id LIMIT 1)`;
    },
  };
}

/** What somebody answers on one device must be seen on their other one: each of their devices has its turn. */
function onePerParticipant(claimed: readonly ClaimedConversation[]): {
  readonly conversations: readonly ClaimedConversation[];
  readonly later: readonly string[];
} {
  const people = new Set<string>();
  const later: string[] = [];
  const conversations = claimed.filter(({ contactId, participant }) => {
    const isFirst = participant === null || !people.has(participant.id);
    if (!isFirst) later.push(contactId);
    else if (participant) people.add(participant.id);
    return isFirst;
  });
  return { conversations, later };
}

async function claim(
  tx: Connection,
  contactIds: readonly string[],
  now: number,
): Promise<ClaimedConversation[]> {
  const locked = await tx.$queryRaw<{ contact_id: string; state: unknown; version: number }[]>`
    SELECT contact_id, state, version FROM conversation
    WHERE contact_id = ANY(${contactIds}::uuid[]) ORDER BY contact_id FOR UPDATE SKIP LOCKED`;
  if (locked.length === 0) return [];
  // A statement of its own: it must see what the last holder of the lock has committed.
  const loaded = await tx.$queryRaw<Row[]>`
    SELECT c.id AS contact_id, c.account_id, c.kind, c.language, c.display_name,
      c.opted_out_at IS NOT NULL AS is_opted_out,
      (SELECT ${participantJson} FROM participant p WHERE p.id = c.participant_id) AS participant,
      (SELECT ${coordinatorJson} FROM coordinator o
        WHERE o.id = c.coordinator_id AND o.removed_at IS NULL) AS coordinator,
      (SELECT jsonb_agg(e.facts ORDER BY e.occurred_at, e.id) FROM (
        SELECT i.id, i.occurred_at, jsonb_build_object('id', i.id::text, 'event', ${asLeft}, 'attempts', i.attempts,
          'receivedAt', extract(epoch FROM i.received_at) * 1000,
          'retryAt', extract(epoch FROM i.retry_at) * 1000) AS facts
        FROM inbound_event i WHERE i.contact_id = c.id AND i.status = 'pending'
        ORDER BY i.occurred_at, i.id LIMIT ${MAX_EVENTS}) e) AS events,
      (SELECT coalesce(d.contents, b.texts -> d.language) -> -1 -> 'choices'
        FROM (SELECT * FROM delivery o WHERE o.contact_id = c.id ORDER BY o.seq DESC LIMIT ${LOOKED_BACK}) d
        LEFT JOIN broadcast b ON b.id = d.broadcast_id
        WHERE d.priority > 0 AND d.sent_at > v.updated_at ORDER BY d.sent_at DESC LIMIT 1) AS offered
    FROM contact c JOIN conversation v ON v.contact_id = c.id WHERE c.id = ANY(${locked.map((row) => row.contact_id)}::uuid[])`;
  const byContact = new Map(loaded.map((row) => [row.contact_id, row]));
  return locked.flatMap(({ contact_id, state, version }) => {
    const row = byContact.get(contact_id);
    // What comes after an event that must wait, waits as well.
    const waiting = row?.events?.findIndex(({ retryAt }) => retryAt !== null && retryAt > now) ?? -1;
    const events = row?.events?.slice(0, waiting === -1 ? undefined : waiting) ?? [];
    if (!row || events.length === 0) return [];
    return {
      contactId: contact_id,
      accountId: row.account_id,
      kind: row.kind,
      language: row.language,
      displayName: row.display_name,
      isOptedOut: row.is_opted_out,
      participant: row.participant,
      coordinator: row.coordinator,
      state,
      version,
      ...(row.offered ? { offered: row.offered } : {}),
      events: events.map(({ id, event, receivedAt, attempts }) => ({
        id: BigInt(id),
        event,
        receivedAt,
        attempts,
      })),
    };
  });
}
