/** POST requests with an Idempotency-Key: what was asked, and what we answered. Times in epoch milliseconds. */

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

export type Begun =
  /** Ours to carry out. */
  | { readonly is: "new" }
  /** Asked already and not answered yet. */
  | { readonly is: "running" }
  /** The key was used for another request. */
  | { readonly is: "other" }
  | { readonly is: "done"; readonly answer: ApiAnswer };

export interface ApiRequestStore {
  /**
   * Takes the key for this request. Keys are kept for a day; one whose process died is free after two minutes.
   * @param digest of method, path and body
   */
  begin(tokenId: string, key: string, digest: string, now: number): Promise<Begun>;
  end(tokenId: string, key: string, answer: ApiAnswer): Promise<void>;
  /** It failed on our side: the same key may be tried again. */
  forget(tokenId: string, key: string): Promise<void>;
}
