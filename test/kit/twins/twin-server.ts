/** What every platform twin stands on: a small HTTP server on loopback that can also misbehave. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface TwinRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Aborts when the caller hangs up before it was answered. */
  readonly gone: AbortSignal;
}

/** What the twin does with a request: answer (a string or bytes go out as they are, all else as JSON), or drop the connection. */
export type TwinAnswer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      /** Wait this long before answering. */
      readonly delayMs?: number;
    }
  | "drop";

export interface TwinServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Cuts all connections and stops. */
  close(): Promise<void>;
}

/** Starts on a free port of loopback (or the given one). What the handler throws becomes a 500 that names it. */
export async function startTwinServer(
  handle: (request: TwinRequest) => TwinAnswer | Promise<TwinAnswer>,
  port = 0,
): Promise<TwinServer> {
  const waiting = new Set<NodeJS.Timeout>();
  const server = createServer((incoming, outgoing) => {
    const answer = (given: TwinAnswer): void => {
      if (given === "drop") return void incoming.socket.destroy();
      const isReady = typeof given.body === "string" || given.body instanceof Uint8Array;
      const body = isReady ? (given.body as string | Uint8Array) : JSON.stringify(given.body ?? {});
      const write = () =>
        outgoing
          .writeHead(given.status, {
            "content-type": "application/json",
            "content-length": Buffer.byteLength(body),
            ...given.headers,
          })
          .end(body);
      if (!given.delayMs) return void write();
      const timer = setTimeout(() => (waiting.delete(timer), write()), given.delayMs);
      waiting.add(timer);
    };
    const gone = new AbortController();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    readRequest(incoming, gone.signal)
      .then(handle)
      .then(answer, (error: unknown) => {
        answer({ status: 500, body: { message: `twin: ${String(error)}` } });
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        waiting.forEach(clearTimeout);
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function readRequest(incoming: IncomingMessage, gone: AbortSignal): Promise<TwinRequest> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("error", reject);
    incoming.on("end", () => {
      const [path = "/", query] = (incoming.url ?? "/").split("?", 2);
      resolve({
        method: incoming.method ?? "GET",
        path,
        query: new URLSearchParams(query),
        headers: incoming.headers,
        body: Buffer.concat(chunks),
        gone,
      });
    });
  });
}
