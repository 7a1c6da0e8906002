/** The way out to the platforms: axios, on undici's kept-alive connections. */
import { Axios } from "axios";
import { HttpFailure, type HttpClient, type HttpRequest } from "../../services/ports/http-client.ts";
import { connectionPool, NoAnswer, undiciAdapter } from "./undici-transport.ts";

export interface ClosableHttpClient extends HttpClient {
  /** Lets running calls end, then closes all connections. */
  close(): Promise<void>;
}

/**
 * An HttpClient with its own pool of connections. Follows no redirects, repeats nothing, judges no status, and reads
 * at most 5 MB of an answer. Errors say no more than HttpFailure does: axios's own would carry addresses and tokens.
 */
export function axiosHttpClient(): ClosableHttpClient {
  const pool = connectionPool();
  // Without axios's defaults: merging and transforming by them took more than half of axios's own time.
  const client = new Axios({ adapter: undiciAdapter(pool), validateStatus: () => true });
  return {
    async request({ method, url, headers, timeoutMs, signal, ...content }) {
      try {
        const response = await client.request<Uint8Array>({
          method,
          url,
          headers: { "User-Agent": "dong-hanh", ...typeOf(content), ...headers },
          data: bodyOf(content),
          timeout: timeoutMs,
          ...(signal && { signal }),
        });
        return {
          status: response.status,
          headers: response.headers as Record<string, string>,
          body: response.data,
        };
      } catch (error) {
        throw failure(error, signal);
      }
    },
    close: () => pool.close(),
  };
}

type Content = Pick<HttpRequest, "json" | "form" | "file">;

function bodyOf({ json, form, file }: Content): string | Uint8Array | undefined {
  return file?.bytes ?? (form ? new URLSearchParams(form).toString() : JSON.stringify(json));
}

function typeOf({ json, form, file }: Content): Record<string, string> {
  if (file) return { "Content-Type": file.type };
  if (form) return { "Content-Type": "application/x-www-form-urlencoded" };
  return json === undefined ? {} : { "Content-Type": "application/json" };
}

function failure(error: unknown, signal: HttpRequest["signal"]): HttpFailure {
  if (signal?.aborted) return new HttpFailure("aborted");
  // Anything but NoAnswer happened before a connection was asked for, such as an address that is none.
  return new HttpFailure(error instanceof NoAnswer && error.wasSent ? "timed-out" : "unreachable");
}
