/** Lets axios speak through undici's pool of kept-alive connections, and know whether a request left the house. */
import type { AxiosAdapter, AxiosResponse } from "axios";
import { Agent, type Dispatcher } from "undici";

/** Largest answer that is read; platforms answer with a few kilobytes. */
const MAX_ANSWER_BYTES = 5 * 1024 * 1024;
const CONNECT_TIMEOUT_MS = 5_000;
/** Per platform host; further requests wait, within their own time limit. */
const MAX_CONNECTIONS = 128;

/** No complete answer came. `wasSent`: the request had a connection, so the platform may have received it. */
export class NoAnswer extends Error {
  readonly wasSent: boolean;

  constructor(wasSent: boolean) {
    super("no answer");
    this.name = "NoAnswer";
    this.wasSent = wasSent;
  }
}

/** A pool for `undiciAdapter`. Time limits are the adapter's, from the first moment to the last byte. */
export function connectionPool(): Agent {
  return new Agent({
    connections: MAX_CONNECTIONS,
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: MAX_ANSWER_BYTES,
  });
}

/** An axios adapter on the pool: no redirects, no retries, whole bodies as a Buffer. @throws NoAnswer */
export function undiciAdapter(pool: Dispatcher): AxiosAdapter {
  return (config) =>
    new Promise<AxiosResponse>((resolve, reject) => {
      const url = new URL(config.url ?? "");
      const chunks: Buffer[] = [];
      const answer: { status: number; headers: Record<string, string> } = { status: 0, headers: {} };
      let controller: Dispatcher.DispatchController | undefined;
      let gaveUp = false;

      const settle = () => {
        clearTimeout(timer);
        config.signal?.removeEventListener?.("abort", giveUp);
      };
      const giveUp = () => {
        settle();
        gaveUp = true;
        const failure = new NoAnswer(controller !== undefined);
        controller?.abort(failure);
        reject(failure);
      };
      const timer = setTimeout(giveUp, config.timeout);
      config.signal?.addEventListener?.("abort", giveUp);

      pool.dispatch(
        {
          origin: url.origin,
          path: url.pathname + url.search,
          method: (config.method ?? "GET").toUpperCase() as Dispatcher.HttpMethod,
          headers: config.headers.toJSON(true) as Record<string, string>,
          body: (config.data as string | Uint8Array | undefined) ?? null,
        },
        {
          // Called once there is a connection, right before the first byte is written.
          onRequestStart: (started) => {
            if (gaveUp) started.abort(new NoAnswer(false));
            controller = started;
          },
          onResponseStart: (_, status, headers) => {
            answer.status = status;
            for (const [name, value] of Object.entries(headers)) answer.headers[name] = String(value);
          },
          onResponseData: (_, chunk) => void chunks.push(chunk),
          onResponseEnd: () => {
            settle();
            resolve({ ...answer, statusText: "", data: Buffer.concat(chunks), config });
          },
          onResponseError: () => {
            settle();
            reject(new NoAnswer(controller !== undefined));
          },
        },
      );
    });
}
