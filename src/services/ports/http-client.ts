/** The way out to a platform's API. Channels are given one; they bring no HTTP library of their own. */

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as application/x-www-form-urlencoded. */
  readonly form?: Readonly<Record<string, string>>;
  /** Sent as it is. */
  readonly file?: { readonly bytes: Uint8Array; readonly type: string };
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Any answer of the platform, whatever its status. Header names are lower-case. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** No answer came. The reason says whether the request may have reached the platform. */
export class HttpFailure extends Error {
  readonly reason: "unreachable" | "timed-out" | "aborted";

  constructor(reason: HttpFailure["reason"]) {
    super(`no answer: ${reason}`);
    this.name = "HttpFailure";
    this.reason = reason;
  }
}

export interface HttpClient {
  /**
   * @throws HttpFailure when no complete answer came: `unreachable` (no connection: certainly not received),
   *   `timed-out` (connection lost or no answer in time: may have been received), `aborted` (by our signal).
   *   Never carries the address, headers or bodies.
   */
  request(request: HttpRequest): Promise<HttpResponse>;
}
