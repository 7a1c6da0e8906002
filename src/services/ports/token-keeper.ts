/** Keeps the keys of one account that its platform replaces from time to time: sealed, renewed by one process alone. */

/** A pair as the platform has just issued it. The refresh token may be used once; null where none is needed for the next. */
export interface TokenPair {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly lifetimeMs: number;
}

/**
 * Asks the platform for a new pair.
 * @param refreshToken null where no pair is kept yet, or the one that is has none
 * @throws SendError; `bad-credentials` says that only a person can help
 */
export type Exchange = (refreshToken: string | null, signal: AbortSignal) => Promise<TokenPair>;

/** What `account check` may say about the keys. Epoch milliseconds. */
export interface TokenAge {
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Why they cannot be renewed any more, for a person to read; null while they can. */
  readonly failure: string | null;
}

export interface TokenKeeper {
  /**
   * The access token to use now; a new one where the old one is about to end.
   * @throws SendError: `bad-credentials` where a person must help, `not-now` for whatever passes
   */
  current(exchange: Exchange, signal: AbortSignal): Promise<string>;
  /** The platform refused this access token: gives another one. @throws SendError as `current` does */
  another(refused: string, exchange: Exchange, signal: AbortSignal): Promise<string>;
  /** Renews the pair where half of its life is over. @throws SendError `not-now` */
  renewIfDue(exchange: Exchange, signal: AbortSignal): Promise<void>;
  /** Keeps a pair that a person has brought; it takes the place of any other. @throws SendError `not-now` */
  keep(pair: TokenPair): Promise<void>;
  /** Null before there is a pair. */
  age(): Promise<TokenAge | null>;
}
