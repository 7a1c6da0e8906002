/** The queue only says when to look: it carries ids, never content, and may be wiped at any time. */
export interface DeliveryQueue {
  /** Adding an id that is still in the queue does nothing. */
  add(deliveryIds: readonly string[]): Promise<void>;
  /** Calls `work` for each id, many at once, until `close`. */
  consume(work: (deliveryId: string) => Promise<void>): void;
  /** Jobs waiting, delayed or running. */
  depth(): Promise<number>;
  /** Stops consuming; running work finishes first. */
  close(): Promise<void>;
}
