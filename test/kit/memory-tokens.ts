/** What keepers of tokens stand on, in memory: rows, leases of several processes, secrets that only look sealed. */
import type { Lease } from "../../src/services/ports/lease.ts";
import type { Secrets } from "../../src/services/ports/secrets.ts";
import type { TokenRow, TokenStore } from "../../src/services/ports/token-store.ts";

export class MemoryTokenStore implements TokenStore {
  readonly rows = new Map<string, TokenRow>();
  /** So many of the next savings fail, as while the database is away. */
  failures = 0;

  load = (accountId: string): Promise<TokenRow | null> => Promise.resolve(this.rows.get(accountId) ?? null);

  save = (accountId: string, row: TokenRow): Promise<void> => {
    if (this.failures > 0) {
      this.failures -= 1;
      return Promise.reject(new Error("the database is away"));
    }
    this.rows.set(accountId, row);
    return Promise.resolve();
  };
}

/** Leases of several processes; they do not run out. */
export function memoryLeases(): (holder: string) => Lease {
  const held = new Map<string, string>();
  return (holder) => ({
    hold(name) {
      if (!held.has(name)) held.set(name, holder);
      return Promise.resolve(held.get(name) === holder);
    },
    release(name) {
      if (held.get(name) === holder) held.delete(name);
      return Promise.resolve();
    },
  });
}

/** Sealed texts stay readable, so that tests can look inside. */
export const openSecrets: Secrets = {
  seal: (text) => `sealed ${text}`,
  fingerprint: (text) => `fingerprint of ${text}`,
  open: (sealed) => sealed.slice("sealed ".length),
};
