/** What is counted and measured while the house works. Labels are closed lists, types of channels or names of accounts: never people. */
import type { Route } from "../../core/message/outgoing.ts";

/** Why a webhook call was refused. */
export type Refusal =
  "unknown-account" | "wrong-method" | "missing" | "wrong" | "unreadable" | "too-large" | "unavailable";

/** How a turn ended: `failed` is tried again, `dead` is not. */
export type TurnOutcome = "handled" | "failed" | "dead";

/** How one attempt of a delivery left it: `again` will be tried later. */
export type DeliveryOutcome = "sent" | "again" | "failed" | "skipped" | "unknown";

/** What became of a received file. */
export type FileOutcome = "kept" | "gone" | "refused" | "failed";

/** What is waiting, read from the database and the queue when somebody looks at the metrics. */
export interface Backlog {
  readonly pendingEvents: number;
  readonly deadEvents: number;
  /** 0 where nothing waits. */
  readonly oldestPendingEventAgeMs: number;
  /** Deliveries that are due and not yet sent, in any state before `sent`. */
  readonly pendingDeliveries: number;
  readonly oldestPendingDeliveryAgeMs: number;
  /** Jobs waiting, delayed or running in the queue. */
  readonly queueDepth: number;
}

/** @param channel the channel's type, such as `line`. Counting never throws. */
export interface Metrics {
  eventsReceived(channel: string, count: number): void;
  /** Events that we had already, told once more by the platform. */
  eventsDuplicate(channel: string, count: number): void;
  /** `channel` is "" where the account is unknown. */
  requestRefused(channel: string, reason: Refusal): void;
  turnsEnded(outcome: TurnOutcome, count: number): void;
  deliveryEnded(channel: string, route: Route, outcome: DeliveryOutcome): void;
  /** A file that somebody sent: kept, or never to be had. */
  fileEnded(channel: string, outcome: FileOutcome): void;
  /** From a webhook's arrival to our 200. */
  webhookAcknowledged(channel: string, durationMs: number): void;
  /** From a webhook's arrival to the first platform call that answers it. */
  webhookAnswered(channel: string, durationMs: number): void;
}
