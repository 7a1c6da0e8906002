/** Contacts whose data is to be erased, as rows. */

export interface ErasureStore {
  /**
   * Erases everything personal of contacts who wished it `restMs` ago or longer: messages, names, addresses, links,
   * words of evidence. Numbers, times and codes stay. A contact who has something to be answered, or to be sent, is
   * left alone until then, but not longer than `patienceMs`. Times in epoch milliseconds.
   * @returns how many contacts were erased
   */
  erase(options: {
    readonly now: number;
    readonly restMs: number;
    readonly patienceMs: number;
    readonly limit: number;
  }): Promise<number>;
}
