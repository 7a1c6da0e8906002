/** Downloads on undici, piece by piece. */
import { isIP } from "node:net";
import { Agent, request as ask } from "undici";
import type { Downloads } from "../../services/ports/downloads.ts";
import { HttpFailure } from "../../services/ports/http-client.ts";
import { isPublicAddress, publicLookup } from "./public-addresses.ts";

export interface ClosableDownloads extends Downloads {
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 5_000;
/** A platform that says nothing for so long will not say more. */
const SILENCE_MS = 30_000;
const LIMITS = { connections: 8, headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS };

export function undiciDownloads(): ClosableDownloads {
  const platforms = new Agent({ ...LIMITS, connect: { timeout: CONNECT_TIMEOUT_MS } });
  const strangers = new Agent({
    ...LIMITS,
    connect: { timeout: CONNECT_TIMEOUT_MS, lookup: publicLookup },
  });
  return {
    async get({ url, headers, from }, signal) {
      if (from === "stranger" && !mayBeNamed(url)) throw new HttpFailure("unreachable");
      const dispatcher = from === "stranger" ? strangers : platforms;
      try {
        const answer = await ask(url, {
          dispatcher,
          signal,
          headers: { "User-Agent": "dong-hanh", ...headers },
        });
        const named = Object.entries(answer.headers).map(([name, value]) => [name, String(value)] as const);
        return {
          status: answer.statusCode,
          headers: Object.fromEntries(named),
          body: pieces(answer.body, signal),
        };
      } catch (error) {
        throw failure(error, signal);
      }
    },
    async close() {
      await Promise.all([platforms.destroy(), strangers.destroy()]);
    },
  };
}

/** https, and no literal address within our own network: literal ones are never looked up. */
function mayBeNamed(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, "");
  return protocol === "https:" && (isIP(host) === 0 || isPublicAddress(host));
}

async function* pieces(
  body: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* body;
  } catch (error) {
    throw failure(error, signal);
  }
}

/** Addresses and headers stay out of it. */
function failure(error: unknown, signal: AbortSignal): HttpFailure {
  if (signal.aborted) return new HttpFailure("aborted");
  const code = (error as { code?: unknown } | null)?.code;
  const wasSent =
    code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT" || code === "UND_ERR_SOCKET";
  return new HttpFailure(wasSent ? "timed-out" : "unreachable");
}
