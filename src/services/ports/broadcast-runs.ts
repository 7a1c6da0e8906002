/** Broadcasts from their approval to their end, as rows. Times in epoch milliseconds. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Content } from "../../core/message/content.ts";
import type { ReplyWindow } from "../../core/message/capabilities.ts";
import type { Language } from "../../core/language/language.ts";

/** An account as far as it matters for who gets which call. */
export interface SpeakingAccount {
  readonly id: string;
  /** For contacts who have not shown theirs. */
  readonly language: Language;
  /** IANA name; for contacts who are nobody's on a roster. */
  readonly timezone: string;
  /** Persons whom one call may tell the same; null where each is told alone. */
  readonly multicastSize: number | null;
  readonly replyWindow?: ReplyWindow;
  /** Does it take templates, which no window binds? */
  readonly templates?: boolean;
  /** Groups contents so that each fits one call. */
  readonly pack: (contents: readonly Content[]) => readonly (readonly Content[])[];
}

/** What staff may do with a broadcast that was approved. */
export type Steering = "pause" | "resume" | "cancel";

/** Deliveries of a broadcast that fared alike. */
export interface Fared {
  /** As a delivery's; `unreached` for people without a chat. */
  readonly status: string;
  readonly reason: string | null;
  readonly count: number;
}

/** How far a broadcast has come, as told by its rows. */
export interface Progress {
  readonly fared: readonly Fared[];
  readonly expandedAt: number | null;
  readonly finishedAt: number | null;
}

/** One line of the list of who got it. */
export interface Told {
  /** For the next page. */
  readonly seq: string;
  /** Null, as the account, for people without a chat (`unreached`). */
  readonly deliveryId: string | null;
  readonly name: string;
  readonly account: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly advice: string | null;
  readonly sentAt: number | null;
}

/** Which deliveries are tried again: the failed and skipped of one reason, or single ones whose fate nobody knows. */
export type Retried = { readonly reason: string } | { readonly unknown: readonly string[] };

export interface Unexpanded {
  readonly id: string;
  readonly programmeId: string;
  /** The programme's. */
  readonly timezone: string;
  /** Local wall-clock time; null: at once. */
  readonly sendAt: string | null;
  readonly isUrgent: boolean;
}

export interface BroadcastRuns {
  /** Those which were approved, and whose recipients have no rows yet. */
  unexpanded(): Promise<readonly Unexpanded[]>;
  /**
   * Gives every recipient a row, in one transaction: those of an equal text in batches where the account can, the others
   * each their own; those who cannot be reached with the reason. Again, or by two at once: nothing more happens.
   * @param lifeMs for how long after its time it is of use, where it has no end of its own
   * @returns how many rows there are; null where somebody else is at it, or was
   */
  expand(
    id: string,
    accounts: readonly SpeakingAccount[],
    now: number,
    lifeMs: number,
  ): Promise<number | null>;
  /** Notes which broadcasts have ended: every recipient has a row, and no row is open. */
  finish(now: number): Promise<void>;
  /** Null where there is no such broadcast. */
  progress(id: string): Promise<Progress | null>;
  /** Deliveries in the order of their making, then people without a chat. @param after the `seq` of the last one seen; null: from the beginning */
  who(
    id: string,
    which: { readonly status?: string; readonly reason?: string },
    after: string | null,
    limit: number,
  ): Promise<readonly Told[]>;
  /** Tries them again, each alone, for a day at most; the note counts them. @returns how many */
  retry(id: string, which: Retried, note: AuditNote, now: number): Promise<number>;
  /**
   * Changes the status where that is possible from the present one, together with the note.
   * @returns the status before; null where there is no such broadcast
   */
  steer(
    id: string,
    to: Steering,
    note: AuditNote,
    now: number,
  ): Promise<{ readonly from: string; readonly isDone: boolean } | null>;
}
