/** Deliveries kept in memory, by the same rules as in the database. */
import type { Cost } from "../../src/core/delivery/reply-window.ts";
import type { BatchStore } from "../../src/services/ports/batch-store.ts";
import type {
  AttemptEnd,
  DeliveryStore,
  DueDelivery,
  Look,
  Start,
} from "../../src/services/ports/delivery-store.ts";

type Status = "pending" | "sending" | "sent" | "failed" | "skipped" | "unknown";

export interface MemoryDelivery extends DueDelivery {
  readonly status: Status;
  readonly dueAt: number;
  readonly createdAt: number;
  readonly handedAt: number;
  readonly reason?: string | undefined;
  readonly cost?: Cost | undefined;
}

/** Where nothing is told to many at once. */
export const noBatches: BatchStore = {
  take: () => Promise.resolve(null),
  end: () => Promise.resolve(),
  abandoned: () => Promise.resolve([]),
};

export class MemoryDeliveryStore implements DeliveryStore {
  /** In the order of their making. */
  rows: MemoryDelivery[] = [];
  readonly ends: AttemptEnd[] = [];

  /** Adds Lan's reply, or whatever differs from it. */
  add(differing: Partial<MemoryDelivery> & { id: string }, now: number): void {
    this.rows.push({
      accountId: "account-1",
      contactId: "lan",
      address: "U-lan",
      language: "vi",
      contents: [{ type: "text", text: differing.id }],
      priority: 0,
      route: "reply",
      replyToken: `token of ${differing.id}`,
      replyTokenExpiresAt: now + 50_000,
      expiresAt: now + 6 * 3_600_000,
      attempts: 0,
      unknownReplies: 0,
      isInDoubt: false,
      lastInboundAt: now,
      isRecipientGone: false,
      isOptedOut: false,
      isCancelled: false,
      isAccountRemoved: false,
      quotaSpentUntil: null,
      held: null,
      eventReceivedAt: null,
      status: "pending",
      dueAt: now,
      createdAt: now,
      handedAt: 0,
      ...differing,
    });
  }

  row(id: string): MemoryDelivery {
    const row = this.rows.find((one) => one.id === id);
    if (!row) throw new Error(`there is no delivery ${id}`);
    return row;
  }

  status(id: string): Status {
    return this.row(id).status;
  }

  loadDue(ids: readonly string[], now: number): Promise<readonly DueDelivery[]> {
    return Promise.resolve(
      this.rows.filter(
        (row) =>
          ids.includes(row.id) &&
          row.status === "pending" &&
          row.dueAt <= now &&
          (row.priority > 0 || this.firstOf(row.contactId) === row),
      ),
    );
  }

  begin(starts: readonly Start[], now: number): Promise<readonly string[]> {
    const begun = starts.filter((start) => {
      const row = this.row(start.id);
      if (row.status !== "pending" || row.attempts !== start.attempts - 1) return false;
      if (start.go)
        this.change(row, {
          status: "sending",
          attempts: start.attempts,
          route: start.route,
          cost: start.cost,
          handedAt: now,
        });
      else if ("until" in start) this.change(row, { dueAt: start.until });
      else this.change(row, { status: start.as, reason: start.reason });
      return start.go;
    });
    return Promise.resolve(begun.map(({ id }) => id));
  }

  end(ends: readonly AttemptEnd[]): Promise<readonly { id: string; accountId: string }[]> {
    const contacts = ends.flatMap((end) => {
      const row = this.row(end.id);
      if (row.status !== "sending" || row.attempts !== end.attempts) return [];
      this.ends.push(end);
      const { next } = end;
      const lostReply = row.route === "reply" && end.outcome === "unknown" ? 1 : 0;
      this.change(row, {
        status: next.status,
        reason: end.code,
        unknownReplies: row.unknownReplies + lostReply,
        isInDoubt: row.isInDoubt || end.outcome === "unknown",
        ...(next.status === "pending" ? { route: next.route, dueAt: next.dueAt } : {}),
      });
      return row.priority === 0 ? row.contactId : [];
    });
    return Promise.resolve([...new Set(contacts)].flatMap((contact) => this.firstOf(contact) ?? []));
  }

  async take(
    look: Look,
    decide: (due: readonly DueDelivery[]) => Promise<readonly Start[]>,
  ): Promise<readonly string[]> {
    const { accountId, now, graceMs, inHand, room } = look;
    const left = this.rows.filter(
      (row) => row.accountId === accountId && this.isLeft(row, now, graceMs) && !inHand.includes(row.id),
    );
    const due = ([0, 1, 2] as const).flatMap((priority) =>
      left
        .filter(
          (row) => row.priority === priority && (priority > 0 || this.firstOf(row.contactId)?.id === row.id),
        )
        .slice(0, room[priority]),
    );
    return this.begin(await decide(due), now);
  }

  dueAccounts(now: number, graceMs: number): Promise<readonly string[]> {
    const left = this.rows.filter((row) => this.isLeft(row, now, graceMs));
    return Promise.resolve([...new Set(left.map(({ accountId }) => accountId))]);
  }

  abandoned(since: number, limit: number): Promise<readonly DueDelivery[]> {
    return Promise.resolve(
      this.rows.filter((row) => row.status === "sending" && row.handedAt < since).slice(0, limit),
    );
  }

  /** Rows are replaced, never changed: who loaded one keeps what they saw. */
  private change(row: MemoryDelivery, by: Partial<MemoryDelivery>): void {
    this.rows = this.rows.map((one) => (one.id === row.id ? { ...one, ...by } : one));
  }

  private firstOf(contactId: string): MemoryDelivery | undefined {
    return this.rows.find(
      ({ contactId: whose, priority, status }) =>
        whose === contactId && priority === 0 && (status === "pending" || status === "sending"),
    );
  }

  private isLeft(row: MemoryDelivery, now: number, graceMs: number): boolean {
    const isFresh = row.priority === 0 && row.attempts === 0 && row.createdAt > now - graceMs;
    return row.status === "pending" && row.dueAt <= now && !isFresh;
  }
}
