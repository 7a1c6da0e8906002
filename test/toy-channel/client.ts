/** Calls to Bưu; every failure becomes a SendError. */
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import type { Outgoing, Sent } from "../../src/core/message/outgoing.ts";
import type { HttpClient } from "../../src/services/ports/http-client.ts";
import { call, type Answer } from "../../webhooks/kit/call.ts";
import { Me, Taken } from "./payload.ts";
import { render } from "./render.ts";
import type { BuuSettings } from "./settings.ts";

const TIMEOUT_MS = 10_000;

/** Sends one packed content; Bưu takes a message with the same key once. @throws SendError */
export async function send(
  { to, contents, language }: Outgoing,
  key: string,
  signal: AbortSignal,
  { apiUrl, token }: BuuSettings,
  http: HttpClient,
): Promise<Sent> {
  const text = contents.map((content) => render(content, language)).join("\n");
  const headers = { Authorization: `Bearer ${token}`, "Idempotency-Key": key };
  const url = `${apiUrl}/messages`;
  const json = { to, text };
  const answer = await call(http, { method: "POST", url, headers, json, timeoutMs: TIMEOUT_MS, signal });
  const taken = Taken.safeParse(answer.json).data;
  if (answer.status !== 200 || !taken) throw refusal(answer);
  return { messageIds: [taken.id] };
}

/** The account's name at Bưu. @throws SendError */
export async function nameOf(
  { apiUrl, token }: BuuSettings,
  http: HttpClient,
  signal: AbortSignal,
): Promise<string> {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await call(http, {
    method: "GET",
    url: `${apiUrl}/me`,
    headers,
    timeoutMs: TIMEOUT_MS,
    signal,
  });
  const me = Me.safeParse(answer.json).data;
  if (answer.status !== 200 || !me) throw refusal(answer);
  return me.name;
}

const REFUSALS = new Map<number, [SendErrorCode, advice: string]>([
  [400, ["bad-content", "Bưu refuses the message that we built; please report this."]],
  [401, ["bad-credentials", "Bưu refuses the token: copy it again (console, page Keys)."]],
  [404, ["recipient-unreachable", "Bưu knows no such person."]],
  [429, ["rate-limited", "Bưu asks us to slow down; it will be tried again."]],
]);
const FAULT = ["platform-fault", "Bưu has a fault; it will be tried again."] as const;
const NONSENSE = ["nonsense", "The answer is not Bưu's: check the account's API address."] as const;

/** By the status alone: what the platform says may repeat people's words. */
function refusal({ status }: Answer): SendError {
  const [code, advice] = REFUSALS.get(status) ?? (status >= 500 ? FAULT : NONSENSE);
  return new SendError({ code, advice, httpStatus: status });
}
