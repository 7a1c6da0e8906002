/** Calls to LINE's Messaging API, over an HTTP client that brings the token (token.ts); every failure becomes a SendError. */
import { z } from "zod";
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import type { Outgoing, OutgoingToMany, Sent } from "../../src/core/message/outgoing.ts";
import type { HttpClient, HttpRequest } from "../../src/services/ports/http-client.ts";
import { call, type Answer } from "../kit/call.ts";
import { given } from "../kit/given.ts";
import { ErrorAnswer, SendAnswer } from "./payload.ts";
import { render, type Sending } from "./render.ts";
import type { LineSettings } from "./settings.ts";

const TIMEOUT_MS = 10_000;

const takesRetryKey = (asked: Sending | "ask") => asked === "push" || asked === "multicast";

const ADVICE = {
  "rate-limited": "LINE asks us to slow down; it will be tried again.",
  "quota-spent":
    "This month's messages are used up (or reserved by a running campaign): answers still go out; for others buy a larger plan or wait for next month.",
  "reply-token-invalid": "The right to answer was used or is older than a minute; send it as a push message.",
  "bad-credentials":
    "LINE refuses the access token: save the channel ID, or a token issued in the console (tab Messaging API).",
  "not-allowed":
    "LINE does not allow this call: check the account's plan, its API address and connected modules.",
  "recipient-unreachable": "LINE knows no such friend, group or room of this account.",
  "bad-content": "LINE refuses what we built; please report this.",
  "platform-fault": "LINE has a fault; see https://api.line-status.info. It will be tried again.",
  nonsense: "The answer is not LINE's: check the account's API address and any proxy in between.",
} satisfies Partial<Record<SendErrorCode, string>>;

/**
 * Sends by reply token, or by push with the key as `X-Line-Retry-Key`. A reply takes no retry key (LINE answers 400).
 * 409 means that a push with this key was accepted before: success.
 * https://developers.line.biz/en/docs/messaging-api/retrying-api-request/ @throws SendError
 */
export async function send(
  outgoing: Outgoing,
  key: string,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<Sent> {
  const { route, replyToken, to, contents } = outgoing;
  const messages = render(contents, route);
  if (route === "push") return post("push", { to, messages }, key, signal, settings, http);
  if (!replyToken) throw sendError("reply-token-invalid");
  return post("reply", { replyToken, messages }, undefined, signal, settings, http);
}

/**
 * Sends to at most 500 persons with the key as `X-Line-Retry-Key`. What LINE does with an id that it does not know, its
 * pages tell in two ways: it leaves that one out, or refuses the call (`recipient-unreachable`, nobody got it).
 * https://developers.line.biz/en/reference/messaging-api/#send-multicast-message @throws SendError
 */
export function sendToMany(
  { to, contents }: OutgoingToMany,
  key: string,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<Sent> {
  return post("multicast", { to, messages: render(contents, "multicast") }, key, signal, settings, http);
}

/** LINE's loading animation, seen if the chat is open; our next message ends it, at the latest 20 seconds do. @throws SendError */
export async function showWaiting(
  chatId: string,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<void> {
  const json = { chatId, loadingSeconds: 20 };
  const path = "/v2/bot/chat/loading/start";
  await tell({ path, json }, signal, settings, http);
}

async function post(
  sending: Sending,
  json: object,
  retryKey: string | undefined,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<Sent> {
  const answer = await callLine(http, settings, {
    method: "POST",
    path: `/v2/bot/message/${sending}`,
    ...(retryKey !== undefined && { headers: { "X-Line-Retry-Key": retryKey } }),
    json,
    signal,
  });
  const { sentMessages } = accepted(answer, sending, SendAnswer);
  return {
    messageIds: sentMessages?.map(({ id }) => id) ?? [],
    ...given("requestId", answer.headers["x-line-request-id"]),
    ...given("acceptedRequestId", answer.headers["x-line-accepted-request-id"]),
  };
}

/** A call that sends nothing to anybody. `GET` unless it says otherwise; `host` says at which of LINE's two it is made. */
export type Question = Partial<Pick<HttpRequest, "method" | "json" | "file">> & Where;
interface Where {
  readonly path: string;
  readonly host?: "data";
}

/** Asks LINE something about the account; undefined where LINE answers 404: there is no such thing. @throws SendError */
export async function ask<Shape>(
  shape: z.ZodType<Shape>,
  question: Question,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<Shape | undefined> {
  const answer = await callLine(http, settings, { method: "GET", ...question, signal });
  return answer.status === 404 ? undefined : accepted(answer, "ask", shape);
}

/** Tells LINE to do something that sends no message. @throws SendError */
export async function tell(
  order: Question,
  signal: AbortSignal,
  settings: LineSettings,
  http: HttpClient,
): Promise<void> {
  accepted(await callLine(http, settings, { method: "POST", ...order, signal }), "ask", z.object({}));
}

function callLine(
  http: HttpClient,
  { apiUrl, dataApiUrl }: LineSettings,
  { path, host, ...rest }: Omit<HttpRequest, "url" | "timeoutMs"> & Where,
): Promise<Answer> {
  return call(http, {
    ...rest,
    url: `${host === "data" ? dataApiUrl : apiUrl}${path}`,
    timeoutMs: TIMEOUT_MS,
  });
}

/** The answer's body where LINE accepted the call. @throws SendError */
function accepted<Shape>(answer: Answer, asked: Sending | "ask", shape: z.ZodType<Shape>): Shape {
  const { status } = answer;
  const isAccepted = (status >= 200 && status < 300) || (status === 409 && takesRetryKey(asked));
  if (!isAccepted) throw refusal(answer, asked);
  const read = shape.safeParse(answer.json);
  if (!read.success) throw sendError("nonsense", answer);
  return read.data;
}

/** LINE promises its statuses and not its texts: texts only tell apart what the status leaves open. */
function refusal(answer: Answer, asked: Sending | "ask"): SendError {
  const { message, details } = ErrorAnswer.safeParse(answer.json).data ?? { message: "" };
  switch (answer.status) {
    case 401:
      return sendError("bad-credentials", answer);
    case 403:
    case 404:
    case 423: // another module of the account took over the chat
      return sendError("not-allowed", answer);
    case 408:
      return sendError("platform-fault", answer);
    case 429:
      return sendError(/monthly|quota/i.test(message) ? "quota-spent" : "rate-limited", answer);
  }
  if (answer.status >= 500) return sendError("platform-fault", answer);
  if (answer.status < 400) return sendError("nonsense", answer);
  const blamesUs = details !== undefined || /request body|property/i.test(message);
  const blamesRecipient = /'to'|failed to send/i.test(message);
  if (takesRetryKey(asked) && blamesRecipient) return sendError("recipient-unreachable", answer);
  // Where LINE gives no reason for refusing a reply, it is the token: a push will bring any other reason to light.
  if (asked === "reply" && answer.status === 400 && !blamesUs)
    return sendError("reply-token-invalid", answer);
  return sendError("bad-content", answer, details?.[0]?.property);
}

function sendError(code: keyof typeof ADVICE, answer?: Answer, property?: string): SendError {
  const retryAfterSeconds = Number(answer?.headers["retry-after"]);
  return new SendError({
    code,
    advice: ADVICE[code],
    ...(answer && { httpStatus: answer.status }),
    ...given("requestId", answer?.headers["x-line-request-id"]),
    // Where in our message, such as `messages[0].text`; anything else could repeat what we wrote.
    ...(property !== undefined && /^[\w.[\]/]{1,100}$/.test(property) && { platformCode: property }),
    ...(code === "rate-limited" && retryAfterSeconds > 0 && { retryAfterMs: retryAfterSeconds * 1_000 }),
  });
}
