/** What a channel can do. Decisions are made by these, never by a channel's name. */
import type { Receipt } from "./inbound-event.ts";
import type { Route } from "./outgoing.ts";

/**
 * May one call be made again when its outcome is unknown?
 * - `safe`: an idempotency key makes a repeat harmless;
 * - `once`: a single-use reply token guards it: one more try, and "token invalid" then means we cannot know;
 * - `never`: a repeat could double the message.
 */
export type Repeat = "safe" | "once" | "never";

export interface Capabilities {
  /** Choices shown as buttons; 0 means that they become a numbered list. */
  readonly maxChoices: number;
  /** Can a choice open a picker for a date or a time? */
  readonly picksDates?: boolean;
  /** Platform messages in one call. */
  readonly maxMessagesPerCall: number;
  /** Persons (not groups) whom one call may tell the same; absent where each is told alone. May be repeated like a push. */
  readonly multicastSize?: number;
  /** For how long a reply token may be used after its webhook arrived; null: there are none. */
  readonly replyTokenLifetimeMs: number | null;
  readonly repeat: Record<Route, Repeat>;
  /** Does the platform surely tell an event again that we could not take? Otherwise we keep it on disk ourselves. */
  readonly redelivers: boolean;
  /** Does the platform take approved templates, also from those who have not written for long? */
  readonly templates?: boolean;
  /** Does the platform have a form by which people share their name and telephone number? */
  readonly requestsDetails?: boolean;
  /** What the platform tells of our messages later; absent where a delivery ends at `sent`. */
  readonly receipts?: readonly Receipt[];
  /** The time zone in which the plan's month is counted; absent where no plan limits us by the month. */
  readonly planZone?: string;
  /** What the plan allows, where the platform cannot be asked: we count ourselves. */
  readonly countedPlan?: CountedPlan;
  /** Does the platform show us a person's name when asked? We ask only with their consent. */
  readonly readsProfiles?: boolean;
  /** Are its chats on a page of ours, so that nothing outside has to be connected? */
  readonly hasOwnPage?: boolean;
  /** When the platform lets us write; absent where it always does. */
  readonly replyWindow?: ReplyWindow;
}

/** For how long after a person's last sign of life they may be written to. */
export interface ReplyWindow {
  /** At no cost. */
  readonly freeMs: number;
  /** At all; between `freeMs` and this it costs. */
  readonly openMs: number;
}

/** What a plan allows an account. */
export interface CountedPlan {
  readonly messagesPerMonth: number;
  readonly persons: number;
  /** Where its months begin; IANA name. */
  readonly timezone: string;
}
