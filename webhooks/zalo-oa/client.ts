/** Calls to the OA API. Refusals come with HTTP status 200; a refused access token is renewed once, and tried once more. */
import { createHmac } from "node:crypto";
import { SendError } from "../../src/core/delivery/send-error.ts";
import type { Outgoing, Sent } from "../../src/core/message/outgoing.ts";
import type { HttpClient, HttpRequest } from "../../src/services/ports/http-client.ts";
import type { Exchange, TokenKeeper } from "../../src/services/ports/token-keeper.ts";
import { call } from "../kit/call.ts";
import { foreignAnswer } from "../kit/foreign-answer.ts";
import { recipientAt } from "./address.ts";
import { Envelope, SentMessage } from "./payload.ts";
import { refusalOf, TOKEN_CODES } from "./refusals.ts";
import { render } from "./render.ts";
import type { ZaloOaSettings } from "./settings.ts";

/** No figure is published. */
const TIMEOUT_MS = 8_000;

/** What of a request differs from call to call. */
export type Ask = Pick<HttpRequest, "method" | "json">;

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
  ask: Ask,
  signal: AbortSignal,
): Promise<unknown> {
  const { status, json } = await call(http, {
    ...ask,
    url: settings.apiUrl + path,
    headers: { access_token: token, ...proof(token, settings) },
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  const envelope = Envelope.safeParse(json).data;
  if (envelope?.error === 0) return envelope.data;
  throw new SendError({
    ...(envelope ? refusalOf(envelope.error) : foreignAnswer(status)),
    httpStatus: status,
  });
}

/**
 * Sends one packed content. Zalo takes no idempotency key: after an unknown outcome it must not be repeated.
 * @throws SendError
 */
export async function send(
  api: OaApi,
  settings: ZaloOaSettings,
  outgoing: Outgoing,
  signal: AbortSignal,
): Promise<Sent> {
  const [content, ...others] = outgoing.contents;
  if (!content || others.length > 0) {
    throw new SendError({
      code: "bad-content",
      advice: "Zalo takes one content per call: pack comes first.",
    });
  }
  const recipient = recipientAt(outgoing.to);
  const isVisitor = "anonymous_id" in recipient;
  const message = render(content, outgoing.language, { ...settings, hasButtons: !isVisitor });
  // Visitors of a web page are reached by the old address only.
  const path = isVisitor ? "/v2.0/oa/message" : "/v3.0/oa/message/cs";
  const data = await api(path, { method: "POST", json: { recipient, message } }, signal);
  const sent = SentMessage.safeParse(data).data;
  return { messageIds: sent ? [sent.message_id] : [] };
}

function isTokenRefused(error: unknown): boolean {
  return error instanceof SendError && TOKEN_CODES.includes(Number(error.facts.platformCode));
}

function proof(token: string, { appSecretProof, appSecret }: ZaloOaSettings): Record<string, string> {
  if (appSecretProof === "omit") return {};
  return { appsecret_proof: createHmac("sha256", appSecret).update(token).digest("hex") };
}
