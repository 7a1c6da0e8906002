/** Deliveries as rows: one platform call each, and its fate. Times in epoch milliseconds. */
import type { Cost } from "../../core/delivery/reply-window.ts";
import type { DeliveryFacts, SkipReason } from "../../core/delivery/verdict.ts";
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Route } from "../../core/message/outgoing.ts";

/** A delivery that is due, with all that is needed to send it. */
export interface DueDelivery extends DeliveryFacts {
  readonly id: string;
  readonly accountId: string;
  readonly contactId: string;
  readonly address: string;
  readonly language: Language;
  readonly contents: readonly Content[];
  readonly replyToken: string | null;
  /** When the event that it answers arrived; null where it answers none. */
  readonly eventReceivedAt: number | null;
}

/** The result of the last look before sending. */
export type Start =
  | {
      readonly id: string;
      readonly attempts: number;
      readonly go: true;
      readonly route: Route;
      readonly cost?: Cost;
    }
  | { readonly id: string; readonly attempts: number; readonly go: false; readonly reason: SkipReason };

/** How a try ended. */
export interface AttemptEnd {
  readonly id: string;
  /** Which try. A row that has moved on since is not touched. */
  readonly attempts: number;
  readonly outcome: "sent" | "failed" | "unknown";
  /** The delivery's next status, and when it goes back to pending: how and when. */
  readonly next:
    | { readonly status: "sent"; readonly platformMessageIds: readonly string[] }
    | { readonly status: "pending"; readonly route: Route; readonly dueAt: number }
    | { readonly status: "failed" | "unknown" };
  readonly code?: string;
  readonly advice?: string;
  readonly httpStatus?: number;
  readonly platformCode?: string;
  readonly requestId?: string;
  readonly acceptedRequestId?: string;
  /** The platform said that the month's plan is used up until then: kept for the whole account. */
  readonly quotaSpentUntil?: number;
}

export interface DeliveryStore {
  /** Those of `ids` that are pending or queued, due, and first of their conversation. In order. */
  loadDue(ids: readonly string[], now: number): Promise<readonly DueDelivery[]>;
  /** Writes the attempts and marks the rows as sending (or skipped). Gives the ids that were still ours to take. */
  begin(starts: readonly Start[], now: number): Promise<readonly string[]>;
  /** Records how tries ended. Gives the next due deliveries of the same conversations. */
  end(ends: readonly AttemptEnd[], now: number): Promise<readonly { id: string; accountId: string }[]>;
  /** Back to pending until `dueAt`, without a try: this process has no place for it now. */
  postpone(ids: readonly string[], dueAt: number): Promise<void>;
  /**
   * Marks as queued what is due and first of its conversation, and gives the ids. Fresh rows are left alone for
   * `graceMs`, because the process that made them sends them itself; those `inHand` even longer. Rows that were queued longer than
   * `queuePatienceMs` ago are given again: the queue may have lost them.
   */
  release(options: {
    now: number;
    graceMs: number;
    queuePatienceMs: number;
    inHand: readonly string[];
    limit: number;
  }): Promise<readonly string[]>;
  /** Rows that have been `sending` since before `since`: whoever sent them has died. */
  abandoned(since: number, limit: number): Promise<readonly DueDelivery[]>;
}
