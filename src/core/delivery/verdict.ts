/**
 * What becomes of a delivery: before it is sent, after a try, and after a crash in the middle of one.
 * Pure decisions; the database only keeps them.
 *
 * pending → sending → sent · failed · skipped · unknown. From `sending` a delivery may go back to pending.
 * Where the platform tells (receipt.ts): sent · unknown → delivered → read.
 */
import type { Capabilities, ReplyWindow } from "../message/capabilities.ts";
import type { Route } from "../message/outgoing.ts";
import { costOf, type Cost } from "./reply-window.ts";
import type { SendError } from "./send-error.ts";

/** Replies (0) overtake reminders (1), and those broadcasts (2). Only replies keep an order within a conversation. */
export type Priority = 0 | 1 | 2;

/** Why a delivery was not sent although nothing went wrong. */
export type SkipReason =
  | "expired"
  | "recipient-left"
  | "opted-out"
  | "account-removed"
  | "window-closed"
  | "quota-spent"
  | "cancelled"
  | "no-text"
  | "erased";

/** Epoch milliseconds everywhere. */
export interface DeliveryFacts {
  readonly priority: Priority;
  readonly route: Route;
  readonly replyTokenExpiresAt: number | null;
  readonly expiresAt: number;
  /** Tries so far, this one included once it has begun. */
  readonly attempts: number;
  /** Tries of the reply token whose outcome we do not know. */
  readonly unknownReplies: number;
  /** Did any earlier try, by whatever route, end without our knowing how? */
  readonly isInDoubt: boolean;
  /** The contact's last sign of life. */
  readonly lastInboundAt: number;
  readonly isRecipientGone: boolean;
  /** They said stop: nothing goes to them but answers. */
  readonly isOptedOut: boolean;
  readonly isAccountRemoved: boolean;
  /** The month's plan is used up until then. */
  readonly quotaSpentUntil: number | null;
  /** Somebody called the whole broadcast off. */
  readonly isCancelled: boolean;
}

export type Permission =
  /** `cost` where the platform has a reply window. */
  | { readonly go: true; readonly route: Route; readonly cost?: Cost }
  /** Not now: back to pending until then. */
  | { readonly go: false; readonly until: number }
  /** Never; `unknown` where an earlier try may have gone through. */
  | { readonly go: false; readonly as: "skipped" | "unknown"; readonly reason: SkipReason };

export type Verdict =
  /** Back to pending. */
  | { readonly then: "again"; readonly route: Route; readonly dueAt: number }
  | { readonly then: "failed" }
  /** Nobody knows whether it arrived, and a repeat could double it: shown to people, never repeated. */
  | { readonly then: "unknown" };

/** After this many tries we give up, unless a person is to mend it. */
const MAX_ATTEMPTS = 15;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10 * 60_000;
/**
 * Whatever a delivery's own end: nobody tries for longer after the first try. A key that makes repeats harmless does not
 * live for ever; LINE forgets it after 24 hours (https://developers.line.biz/en/docs/messaging-api/retrying-api-request/).
 */
export const LONGEST_TRYING_MS = 20 * 3_600_000;
/** The pause before the single repeat of a reply: its token lives for a minute at most. */
const REPLY_REPEAT_PAUSE_MS = 500;

/**
 * The last look before the platform is called: may it go, by which route, and at what cost?
 * @param quietUntil when people may be written to unasked again; null: now. Answers do not wait for it.
 */
export function mayGo(
  delivery: DeliveryFacts,
  now: number,
  window?: ReplyWindow,
  quietUntil: number | null = null,
): Permission {
  const never = (reason: SkipReason): Permission => {
    return { go: false, as: delivery.isInDoubt ? "unknown" : "skipped", reason };
  };
  if (delivery.isAccountRemoved) return never("account-removed");
  if (delivery.isRecipientGone) return never("recipient-left");
  if (delivery.isOptedOut && delivery.priority > 0) return never("opted-out");
  if (delivery.isCancelled) return never("cancelled");
  if (delivery.expiresAt <= now) return never("expired");
  if (quietUntil !== null && delivery.priority > 0) return { go: false, until: quietUntil };
  // A reply whose outcome is unknown stays with its token: only the token can tell whether it was used.
  const isTokenFresh = delivery.replyTokenExpiresAt !== null && delivery.replyTokenExpiresAt > now;
  const isReply = delivery.route === "reply" && (isTokenFresh || delivery.unknownReplies > 0);
  const route = isReply ? "reply" : "push";
  if (route === "push" && delivery.quotaSpentUntil !== null && delivery.quotaSpentUntil > now)
    return never("quota-spent");
  if (!window) return { go: true, route };
  const cost = costOf(window, delivery.lastInboundAt, now);
  return cost ? { go: true, route, cost } : never("window-closed");
}

/**
 * After a failed try.
 * @param random evenly between 0 and 1, for the jitter
 */
export function afterFailure(
  error: SendError,
  delivery: DeliveryFacts,
  can: Capabilities,
  now: number,
  random: number,
): Verdict {
  if (error.code === "reply-token-invalid")
    // Either the token was too old, or our own earlier try used it up.
    return delivery.unknownReplies > 0 ? { then: "unknown" } : { then: "again", route: "push", dueAt: now };
  if (error.meaning.outcome === "unknown") {
    const { then } = afterUnknown(delivery, can, now);
    if (then === "unknown") return { then };
    if (delivery.route === "reply")
      return { then: "again", route: "reply", dueAt: now + REPLY_REPEAT_PAUSE_MS };
  } else if (error.meaning.retry === "no") return { then: "failed" };

  const fullMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (delivery.attempts - 1));
  const pauseMs = Math.max(error.facts.retryAfterMs ?? 0, Math.round(fullMs * (0.5 + random / 2)));
  const dueAt = now + pauseMs;
  const isTired = delivery.attempts >= MAX_ATTEMPTS && error.meaning.retry !== "once-mended";
  // Giving up on a call that may have gone through is no failure: we do not know.
  if (isTired || dueAt >= delivery.expiresAt)
    return { then: error.meaning.outcome === "unknown" ? "unknown" : "failed" };
  return { then: "again", route: delivery.route, dueAt };
}

/** After a try that nobody saw the end of: the process died, or the answer got lost. */
export function afterUnknown(delivery: DeliveryFacts, can: Capabilities, now: number): Verdict {
  const repeat = can.repeat[delivery.route];
  const mayRepeat = repeat === "safe" || (repeat === "once" && delivery.unknownReplies === 0);
  return mayRepeat ? { then: "again", route: delivery.route, dueAt: now } : { then: "unknown" };
}
