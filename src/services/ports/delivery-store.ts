/** Deliveries as rows: one platform call each, and its fate. Times in epoch milliseconds. */
import type { DeliveryFacts, Permission, Priority } from "../../core/delivery/verdict.ts";
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Route } from "../../core/message/outgoing.ts";

/** Whose hours are respected: a programme's, at the reader's place. */
export interface Held {
  readonly programmeId: string;
  /** IANA name. */
  readonly timezone: string;
}

/** A delivery that is due, with all that is needed to send it. */
export interface DueDelivery extends DeliveryFacts {
  readonly id: string;
  readonly accountId: string;
  readonly contactId: string;
  readonly address: string;
  readonly language: Language;
  readonly contents: readonly Content[];
  readonly replyToken: string | null;
  /** Whose quiet hours it respects; null where it goes at any hour. */
  readonly held: Held | null;
  /** When the event that it answers arrived; null where it answers none. */
  readonly eventReceivedAt: number | null;
  /** The platform's id of the message that it answers, where it has one. */
  readonly answers?: string;
}

/** The result of the last look before sending. `attempts` counts the try that is to begin. */
export type Start = { readonly id: string; readonly attempts: number } & Permission;

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

/** Whom to look after on one account. */
export interface Look {
  readonly accountId: string;
  readonly now: number;
  /** Fresh replies are left alone for so long, because the process that made them sends them itself. */
  readonly graceMs: number;
  /** Those which this process will send all the same. */
  readonly inHand: readonly string[];
  /** At most so many of each priority. */
  readonly room: Readonly<Record<Priority, number>>;
}

export interface DeliveryStore {
  /** Those of `ids` that are pending, due, and first of their conversation. In order. */
  loadDue(ids: readonly string[], now: number): Promise<readonly DueDelivery[]>;
  /** Writes the attempts and marks the rows as sending (or whatever was decided). Gives the ids that were still ours to take. */
  begin(starts: readonly Start[], now: number): Promise<readonly string[]>;
  /**
   * What is due on one account and nobody holds: replies that are first of their conversation, then reminders, then
   * broadcasts that run or were cancelled; alone, and not as members of batches. Locked while `decide` looks at it;
   * what it decides is written in the same transaction. Gives the ids that begin.
   */
  take(
    look: Look,
    decide: (due: readonly DueDelivery[]) => Promise<readonly Start[]>,
  ): Promise<readonly string[]>;
  /** Records how tries ended. Gives the next due replies of the same conversations. */
  end(ends: readonly AttemptEnd[], now: number): Promise<readonly { id: string; accountId: string }[]>;
  /** The accounts on which something is due: deliveries, fresh replies left out as in a look, or batches. */
  dueAccounts(now: number, graceMs: number): Promise<readonly string[]>;
  /** Rows that have been `sending` since before `since`: whoever sent them has died. */
  abandoned(since: number, limit: number): Promise<readonly DueDelivery[]>;
}
