/** Batches as rows: one platform call that tells many persons the same. Times in epoch milliseconds. */
import type { DeliveryFacts } from "../../core/delivery/verdict.ts";
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Held, Start } from "./delivery-store.ts";

/** A batch that is due. Its facts are those of a push that answers nothing. */
export interface DueBatch extends DeliveryFacts {
  /** Also the retry key. */
  readonly id: string;
  readonly accountId: string;
  readonly language: Language;
  readonly contents: readonly Content[];
  readonly held: Held | null;
}

/** How a try ended. */
export interface BatchEnd {
  readonly id: string;
  /** Which try. A batch that has moved on since is not touched. */
  readonly attempts: number;
  /** May the call have gone through although it did not end well? */
  readonly isInDoubt: boolean;
  readonly next:
    | { readonly status: "sent" | "failed" | "unknown" }
    | { readonly status: "pending"; readonly dueAt: number }
    /** One of its members may have spoilt it for all: each is told alone. */
    | { readonly status: "apart" };
  readonly code?: string;
  readonly advice?: string;
  readonly requestId?: string;
  /** The platform said that the month's plan is used up until then: kept for the whole account. */
  readonly quotaSpentUntil?: number;
}

export interface BatchStore {
  /**
   * Locks the next due batch of an account, lets `decide` look at it, and writes what it decides. At the first try
   * those members are skipped who may not be told any more; the others are fixed from then on, so that a repeat says
   * the same to the same. Null where nothing is due; `addresses` is empty where nothing is to be sent.
   */
  take(
    accountId: string,
    now: number,
    decide: (batch: DueBatch) => Promise<Start>,
  ): Promise<{ readonly batch: DueBatch; readonly addresses: readonly string[] } | null>;
  /** Records how a try ended; the members follow. */
  end(end: BatchEnd, now: number): Promise<void>;
  /** Batches that have been `sending` since before `since`: whoever sent them has died. */
  abandoned(since: number): Promise<readonly DueBatch[]>;
}
