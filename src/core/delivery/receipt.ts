/** What a platform tells of a delivery after it was sent: a delivery only ever moves forward. */
import type { Receipt } from "../message/inbound-event.ts";

/** The statuses that a receipt moves on from. A delivery of unknown outcome has arrived, if somebody read it. */
export const MOVES_ON_FROM: Record<Receipt, readonly string[]> = {
  delivered: ["sent", "unknown"],
  read: ["sent", "unknown", "delivered"],
};

/**
 * A receipt may overtake the answer to the call that it is about: it waits for so long until the call is recorded.
 * Longer than a call and its recording; what is not found then was sent by somebody else.
 */
export const RECEIPT_PATIENCE_MS = 60_000;
