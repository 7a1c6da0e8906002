/** Calls to the OA API. Refusals come with HTTP status 200; a refused access token is renewed once, and tried once more. */
import { createHmac } from "node:crypto";
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { HttpClient, HttpRequest } from "../../src/services/ports/http-client.ts";
import type { Exchange, TokenKeeper } from "../../src/services/ports/token-keeper.ts";
import { call } from "../kit/call.ts";
import { foreignAnswer } from "../kit/foreign-answer.ts";
import { Envelope } from "./payload.ts";
import { refusalOf } from "./refusals.ts";
import type { ZaloOaSettings } from "./settings.ts";

/** No figure is published. */
const TIMEOUT_MS = 8_000;

/** What of a request differs from call to call. */
export type Ask = Pick<HttpRequest, "method" | "json" | "file"> & {
  /** `business` is the host of templates; `template` sends one by the ordinary host. Each has error codes of its own. */
  readonly host?: "business" | "template";
};

/** Calls one path of the API and gives its `data`. @throws SendError */
export type OaApi = (path: string, ask: Ask, signal: AbortSignal) => Promise<unknown>;

/** Makes the caller for one account. */
export function connect(
  settings: ZaloOaSettings,
  http: HttpClient,
  tokens: TokenKeeper,
  exchange: Exchange,
): OaApi {
  return async (path, ask, signal) => {
    const token = await tokens.current(exchange, signal);
    try {
      return await callWith(token, settings, http, path, ask, signal);
    } catch (error) {
      if (!isTokenRefused(error)) throw error;
      const other = await tokens.another(token, exchange, signal);
      return callWith(other, settings, http, path, ask, signal);
    }
  };
}

/** One call with this access token, which stands in a header of its own: never `Authorization`. @throws SendError */
export async function callWith(
  token: string,
  settings: ZaloOaSettings,
  http: HttpClient,
  path: string,
  { host, ...ask }: Ask,
  signal: AbortSignal,
): Promise<unknown> {
  const { status, json } = await call(http, {
    ...ask,
    url: (host === "business" ? settings.businessUrl : settings.apiUrl) + path,
    headers: { access_token: token, ...proof(token, settings) },
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  const envelope = Envelope.safeParse(json).data;
  if (envelope?.error === 0) return envelope.data;
  throw new SendError({
    ...(envelope ? refusalOf(envelope.error, host) : foreignAnswer(status)),
    httpStatus: status,
  });
}

function isTokenRefused(error: unknown): boolean {
  return (
    error instanceof SendError && error.code === "bad-credentials" && error.facts.platformCode !== undefined
  );
}

function proof(token: string, { appSecretProof, appSecret }: ZaloOaSettings): Record<string, string> {
  if (appSecretProof === "omit") return {};
  return { appsecret_proof: createHmac("sha256", appSecret).update(token).digest("hex") };
}
