/** Deliveries kept in memory, by the same rules as in the database. */
import type { Cost } from "../../src/core/delivery/reply-window.ts";
import type {
  AttemptEnd,
  DeliveryStore,
  DueDelivery,
  Start,
} from "../../src/services/ports/delivery-store.ts";

type Status = "pending" | "queued" | "sending" | "sent" | "failed" | "skipped" | "unknown";

export interface MemoryDelivery extends DueDelivery {
  readonly status: Status;
  readonly dueAt: number;
  readonly createdAt: number;
  readonly handedAt: number;
  readonly reason?: string | undefined;
  readonly cost?: Cost | undefined;
}

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
      route: "reply",
      replyToken: `token of ${differing.id}`,
      replyTokenExpiresAt: now + 50_000,
      expiresAt: now + 6 * 3_600_000,
      attempts: 0,
      unknownReplies: 0,
      lastInboundAt: now,
      isRecipientGone: false,
      isAccountRemoved: false,
      quotaSpentUntil: null,
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
          ids.includes(row.id) && isWaiting(row) && row.dueAt <= now && this.firstOf(row.contactId) === row,
      ),
    );
  }

  begin(starts: readonly Start[], now: number): Promise<readonly string[]> {
    const begun = starts.filter((start) => {
      const row = this.row(start.id);
      if (!isWaiting(row) || row.attempts !== start.attempts - 1) return false;
      if (start.go)
        this.change(row, {
          status: "sending",
          attempts: start.attempts,
          route: start.route,
          cost: start.cost,
          handedAt: now,
        });
      else this.change(row, { status: "skipped", reason: start.reason });
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
        ...(next.status === "pending" ? { route: next.route, dueAt: next.dueAt } : {}),
      });
      return row.contactId;
    });
    return Promise.resolve([...new Set(contacts)].flatMap((contact) => this.firstOf(contact) ?? []));
  }

  postpone(ids: readonly string[], dueAt: number): Promise<void> {
    for (const row of this.rows) if (ids.includes(row.id)) this.change(row, { status: "pending", dueAt });
    return Promise.resolve();
  }

  release(options: Parameters<DeliveryStore["release"]>[0]) {
    const { now, graceMs, queuePatienceMs, inHand, limit } = options;
    const found = this.rows
      .filter(
        (row) =>
          this.firstOf(row.contactId) === row &&
          !inHand.includes(row.id) &&
          ((row.status === "pending" &&
            row.dueAt <= now &&
            (row.attempts > 0 || row.createdAt <= now - graceMs)) ||
            (row.status === "queued" && row.handedAt <= now - queuePatienceMs)),
      )
      .slice(0, limit);
    for (const row of found) this.change(row, { status: "queued", handedAt: now });
    return Promise.resolve(found.map(({ id }) => id));
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
      (row) => row.contactId === contactId && (isWaiting(row) || row.status === "sending"),
    );
  }
}

function isWaiting({ status }: MemoryDelivery): boolean {
  return status === "pending" || status === "queued";
}
