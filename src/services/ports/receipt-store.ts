/** Receipts as rows: events of nobody that wait for the delivery which they are about. Times in epoch milliseconds. */

export interface ReceiptStore {
  /**
   * Moves deliveries on, and only forward; forgets whom a receipt was about as soon as it is handled. A receipt whose
   * delivery is not recorded yet is looked at again in `retryMs`, until it is older than `patienceMs`.
   * @param accountIds the accounts whose receipts are believed; those of others move nothing
   * @returns how many receipts were looked at: `limit` means that there may be more
   */
  record(
    accountIds: readonly string[],
    options: {
      readonly now: number;
      readonly patienceMs: number;
      readonly retryMs: number;
      readonly limit: number;
    },
  ): Promise<number>;
}
