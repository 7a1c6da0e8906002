/** Work that only one process may do at a time, such as polling one account. */
export interface Lease {
  /**
   * Takes the named lease, or keeps it when this process has it already, for `ttlMs` from now.
   * False while another process holds it. Rejects when the store of leases cannot be reached.
   */
  hold(name: string, ttlMs: number): Promise<boolean>;
  /** Gives it up early; does nothing where this process does not hold it. */
  release(name: string): Promise<void>;
}
