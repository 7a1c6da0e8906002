/** Keeps what the platforms told us. */
import type { InboundEvent } from "../../core/message/inbound-event.ts";

export interface AcceptedEvent {
  readonly accountId: string;
  readonly event: InboundEvent;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}

export interface Accepted {
  readonly contactId: string | null;
  readonly isNew: boolean;
}

export interface EventStore {
  /**
   * Stores all of them in one commit, with their contacts; an event that is there already is left as it is.
   * Gives, for each, the contact whose turn it is (null for events of nobody) and whether it is new.
   */
  accept(events: readonly AcceptedEvent[]): Promise<readonly Accepted[]>;
  /** Did the database refuse the data, as opposed to being out of reach? */
  isDataError(error: unknown): boolean;
}
