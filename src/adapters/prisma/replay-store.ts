/** One inbound event and the conversation that it belongs to, for looking at it again. */
import type { InboundEvent } from "../../core/message/inbound-event.ts";
import type { Language } from "../../core/language/language.ts";
import type { ParticipantFact } from "../../core/programme/participant.ts";
import type { CoordinatorFact } from "../../core/staff/coordinator.ts";
import type { ReplayStore, StoredEvent } from "../../services/ports/replay-store.ts";
import type { Secrets } from "../../services/ports/secrets.ts";
import { inTransaction, type Database } from "./client.ts";
import { coordinatorJson, participantJson } from "./fact-json.ts";
import { answerLookups } from "./lookups.ts";

export function prismaReplayStore(db: Database, secrets: Pick<Secrets, "fingerprint">): ReplayStore {
  return {
    async find(eventId) {
      const row = await db.inboundEvent.findUnique({
        where: { id: eventId },
        include: { contact: { include: { conversation: true } } },
      });
      if (!row) return null;
      const { status, attempts, failure, contact } = row;
      const stored = { status: status as StoredEvent["status"], attempts, failure };
      if (!contact?.conversation) return { ...stored, conversation: null };
      const [linked] = await db.$queryRaw<{ participant: ParticipantFact }[]>`
        SELECT ${participantJson} AS participant FROM participant p WHERE p.id = ${contact.participantId}::uuid`;
      const [staff] = await db.$queryRaw<{ coordinator: CoordinatorFact }[]>`
        SELECT ${coordinatorJson} AS coordinator FROM coordinator o
        WHERE o.id = ${contact.coordinatorId}::uuid AND o.removed_at IS NULL`;
      const event = row.event as unknown as InboundEvent;
      return {
        ...stored,
        conversation: {
          contactId: contact.id,
          accountId: contact.accountId,
          kind: contact.kind as "person" | "group",
          language: contact.language as Language | null,
          displayName: contact.displayName,
          isOptedOut: contact.optedOutAt !== null,
          participant: linked?.participant ?? null,
          coordinator: staff?.coordinator ?? null,
          state: contact.conversation.state,
          version: contact.conversation.version,
          events: [{ id: row.id, event, receivedAt: row.receivedAt.getTime(), attempts: 0 }],
        },
      };
    },

    // Some lookups also act: nothing of it is kept.
    answer: (asked) =>
      inTransaction(db, async (tx) => ({
        isKept: false,
        result: await answerLookups(tx, asked, Date.now(), secrets),
      })),

    async revive(eventId) {
      await db.inboundEvent.updateMany({
        where: { id: eventId, status: "dead" },
        data: { status: "pending", attempts: 0, retryAt: null },
      });
    },
  };
}
