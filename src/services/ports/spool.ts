/** Holds events on this machine's disk while the database is out of reach. */
import type { InboundEvent } from "../../core/message/inbound-event.ts";

/** What one request or poll brought. */
export interface SpooledBatch {
  readonly account: { readonly id: string; readonly type: string };
  readonly events: readonly InboundEvent[];
  /** Epoch milliseconds. */
  readonly receivedAt: number;
}

export interface Spool {
  /** Resolves when it is safely on disk. Rejects when it is not: disk full, not writable, or too many already. */
  put(batch: SpooledBatch): Promise<void>;
  /**
   * Hands over what is held, oldest first, and forgets what `take` resolves for. Stops, and rejects, at the first that
   * `take` rejects. What cannot be read any more is set aside and left to a person.
   */
  drain(take: (batch: SpooledBatch) => Promise<void>): Promise<void>;
}
