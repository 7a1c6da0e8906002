/** Tells open chat pages, in every process, that there is something to read. */
export interface VisitorBell {
  /**
   * Wakes all who listen for this visitor, here at once and elsewhere as soon as may be. Never fails: a ring that is
   * lost is made up for by the page's own slow look.
   */
  ring(address: string): void;
  /** Calls back whenever the bell rings for this visitor, until the returned function is called. */
  listen(address: string, onRing: () => void): () => void;
}
