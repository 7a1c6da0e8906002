/** Pending events and conversations kept in memory, by the same rules as in the database. */
import type { Lookup, LookupAnswer } from "../../src/core/flow/lookups.ts";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import type { AskedLookup, ConversationOutcome, TurnStore } from "../../src/services/ports/turn-store.ts";

interface Row {
  readonly id: bigint;
  readonly contactId: string;
  readonly event: InboundEvent;
  readonly receivedAt: number;
  attempts: number;
  retryAt: number | null;
  status: "pending" | "handled" | "dead";
  failure?: string;
}

type Decide = Parameters<TurnStore["takeTurns"]>[2];

export class MemoryTurnStore implements TurnStore {
  readonly events: Row[] = [];
  readonly states = new Map<string, unknown>();
  /** Everything that was committed, in order. */
  readonly outcomes: ConversationOutcome[] = [];
  /** The contacts of each transaction. */
  readonly taken: (readonly string[])[] = [];
  readonly lookups: (readonly Lookup[])[] = [];
  answer: (asked: AskedLookup) => LookupAnswer = () => [];
  /** Makes saving fail for these contacts. */
  readonly unsavable = new Map<string, Error>();
  /** Transactions that a test holds open; null: they go through. */
  open: (() => void)[] | null = null;
  private readonly locked = new Set<string>();

  add(contactId: string, words: string, at: number, more: Partial<InboundEvent> = {}): Row {
    const row: Row = {
      id: BigInt(this.events.length + 1),
      contactId,
      receivedAt: at,
      attempts: 0,
      retryAt: null,
      status: "pending",
      event: {
        eventId: `e${String(this.events.length + 1)}`,
        occurredAt: at,
        identity: { kind: "person", address: contactId },
        happening: { type: "messageReceived", message: { type: "text", text: words } },
        ...more,
      },
    };
    this.events.push(row);
    return row;
  }

  pendingContacts(now: number, limit: number): Promise<readonly string[]> {
    const pending = this.events.filter(
      ({ status, retryAt }) => status === "pending" && (retryAt ?? 0) <= now,
    );
    return Promise.resolve([...new Set(pending.map(({ contactId }) => contactId))].slice(0, limit));
  }

  async takeTurns(contactIds: readonly string[], now: number, decide: Decide) {
    this.taken.push(contactIds);
    const free = contactIds.filter((id) => !this.locked.has(id));
    for (const id of free) this.locked.add(id);
    try {
      await new Promise<void>((resolve) => (this.open ? this.open.push(resolve) : setImmediate(resolve)));
      const conversations = free.flatMap((contactId) => {
        const pending = this.events.filter((row) => row.contactId === contactId && row.status === "pending");
        const waiting = pending.findIndex(({ retryAt }) => (retryAt ?? 0) > now);
        const events = pending.slice(0, waiting === -1 ? undefined : waiting).map((row) => ({ ...row }));
        if (events.length === 0) return [];
        const state = this.states.get(contactId) ?? {};
        return {
          ...{ contactId, accountId: "account-1", kind: "person" as const, language: "en" as const },
          ...{ displayName: null, isOptedOut: false, participant: null, coordinator: null },
          ...{ state, version: 0, events },
        };
      });
      if (conversations.length === 0) return [];
      const outcomes = await decide(conversations, (asked) => {
        this.lookups.push(asked.map(({ lookup }) => lookup));
        return Promise.resolve(asked.map(this.answer));
      });
      for (const { contactId } of outcomes) {
        const error = this.unsavable.get(contactId);
        if (error) throw error;
      }
      outcomes.forEach((outcome) => this.save(outcome));
      return outcomes;
    } finally {
      for (const id of free) this.locked.delete(id);
    }
  }

  /** As the database's adapter sees a transaction that met another. */
  isPassing(error: unknown): boolean {
    return error instanceof Error && error.name === "Deadlock";
  }

  setApart(contactId: string, { failure, maxAttempts, retryAt }: Parameters<TurnStore["setApart"]>[1]) {
    const row = this.events.find((one) => one.contactId === contactId && one.status === "pending");
    if (row) {
      row.attempts++;
      row.status = row.attempts >= maxAttempts ? "dead" : "pending";
      Object.assign(row, { failure, retryAt });
    }
    return Promise.resolve();
  }

  private save(outcome: ConversationOutcome): void {
    this.outcomes.push(outcome);
    this.states.set(outcome.contactId, outcome.state);
    for (const row of this.events) {
      if (outcome.handled.includes(row.id)) row.status = "handled";
      if (outcome.failed?.id !== row.id) continue;
      const { retryAt, failure } = outcome.failed;
      Object.assign(row, { retryAt, failure, attempts: row.attempts + 1 });
      if (retryAt === null) row.status = "dead";
    }
  }
}
