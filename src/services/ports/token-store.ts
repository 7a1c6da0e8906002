/** Pairs of tokens as rows, sealed. Times in epoch milliseconds. */

export interface TokenRow {
  /** Access and refresh token as JSON, sealed; null where none was ever kept. */
  readonly sealed: string | null;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Why they cannot be renewed, for a person to read; null while they can. */
  readonly failure: string | null;
}

export interface TokenStore {
  /** Null where nothing is kept of this account. */
  load(accountId: string): Promise<TokenRow | null>;
  /** Takes the place of what was kept. */
  save(accountId: string, row: TokenRow): Promise<void>;
}
