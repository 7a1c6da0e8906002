/** Fetches files from the world, as a stream: they may be large. */

export interface FileRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * `platform`: the address is the operator's or the platform's own. `stranger`: somebody else named it, so only public
   * addresses over https are asked, lest it leads into our own network.
   */
  readonly from: "platform" | "stranger";
}

export interface Download {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** To be read to its end, or left by `return` or `throw`: the connection hangs on it. Throws HttpFailure. */
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Downloads {
  /**
   * One GET without redirects.
   * @param signal ends it, also in the middle of the body
   * @throws HttpFailure; `unreachable` also for an address that a stranger must not name
   */
  get(request: FileRequest, signal: AbortSignal): Promise<Download>;
}
