/** Requests as the chat page makes them. */
import type { RawRequest, Visitors } from "../../../src/services/ports/channel.ts";
import { webChat } from "../../../webhooks/web-chat/index.ts";
import { visitorsOf } from "../../../webhooks/web-chat/visitor-token.ts";
import { noTokens } from "../../kit/no-tokens.ts";

export const SECRET = "the-secret-of-hanoi-chat-account";
export const OTHER_SECRET = "the-secret-of-kagawa-chat-account";
/** Monday morning in Hanoi. */
export const NOW = Date.parse("2026-11-23T08:00:00+07:00");
export const MESSAGE_ID = "6f1c1c56-7f5b-4f0e-9f0a-2b7f0d5b8f11";

export const visitors: Visitors = visitorsOf(SECRET);
export const lan = visitors.admit(NOW);

export const tools = {
  http: { request: () => Promise.reject(new Error("the web chat calls nobody")) },
  wakeVisitor: () => Promise.resolve(),
  tokens: noTokens,
};
export const channel = webChat.open({ visitorSecret: SECRET }, tools);

/** What Lan's page sends: JSON, or a string as it is. */
export function request(
  body: unknown,
  authorization: string | undefined = `Bearer ${lan.token}`,
): RawRequest {
  return {
    headers: { "content-type": "application/json", ...(authorization ? { authorization } : {}) },
    body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
    receivedAt: NOW,
  };
}
