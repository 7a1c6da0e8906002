/** The queue only says when to look, and at which account: it carries ids, never content, and may be wiped at any time. */
export interface DeliveryQueue {
  /** Adding an id that is still in the queue does nothing. */
  add(accountIds: readonly string[]): Promise<void>;
  /** Calls `work` for each id, many at once, until `close`. */
  consume(work: (accountId: string) => Promise<void>): void;
  /** Jobs waiting, delayed or running. */
  depth(): Promise<number>;
  /** Stops consuming; running work finishes first. */
  close(): Promise<void>;
}
