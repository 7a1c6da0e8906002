import { describe, expect, it } from "vitest";
import { SendError, type SendErrorFacts } from "../../../src/core/delivery/send-error.ts";
import { text } from "../../../src/core/message/content.ts";
import type { Outgoing } from "../../../src/core/message/outgoing.ts";
import { HttpFailure, type HttpClient, type HttpRequest } from "../../../src/services/ports/http-client.ts";
import { line } from "../../../webhooks/line/index.ts";
import { noTokens } from "../../kit/no-tokens.ts";

const KEY = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
const push: Outgoing = { to: "U-lan", route: "push", contents: [text("Chào chị Lan")], language: "vi" };
const reply: Outgoing = { ...push, route: "reply", replyToken: "reply-token" };

interface LineAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** LINE answering each call with what is given, and what it was asked. */
function lineAnswering(answer: LineAnswer | HttpFailure) {
  const requests: HttpRequest[] = [];
  const http: HttpClient = {
    request(request) {
      requests.push(request);
      if (answer instanceof HttpFailure) return Promise.reject(answer);
      const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body ?? {});
      const headers = { "x-line-request-id": "request-1", ...answer.headers };
      return Promise.resolve({ status: answer.status, headers, body: new TextEncoder().encode(body) });
    },
  };
  const settings = line.settings.parse({ channelSecret: "s", accessToken: "token-1" });
  const channel = line.open(settings, { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens });
  return {
    requests,
    channel,
    send: (outgoing: Outgoing) => channel.send(outgoing, KEY, new AbortController().signal),
  };
}

async function factsOf(outgoing: Outgoing, answer: LineAnswer | HttpFailure): Promise<SendErrorFacts> {
  const error: unknown = await lineAnswering(answer)
    .send(outgoing)
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SendError);
  return (error as SendError).facts;
}

const details = [{ property: "messages[0].text", message: "May not be empty" }];

describe("sending to LINE", () => {
  it("replies with the token and without a retry key, which LINE would refuse", async () => {
    const { requests, send } = lineAnswering({
      status: 200,
      body: { sentMessages: [{ id: "461", quoteToken: "q" }] },
    });
    expect(await send(reply)).toEqual({ messageIds: ["461"], requestId: "request-1" });
    expect(requests).toMatchObject([
      {
        method: "POST",
        url: "https://api.line.me/v2/bot/message/reply",
        headers: { Authorization: "Bearer token-1" },
        json: { replyToken: "reply-token", messages: [{ type: "text", text: "Chào chị Lan" }] },
        timeoutMs: 10_000,
      },
    ]);
    expect(Object.keys(requests[0]?.headers ?? {})).toEqual(["Authorization"]);
  });

  it("pushes with the key as retry key", async () => {
    const { requests, send } = lineAnswering({ status: 200, body: { sentMessages: [{ id: 461 }] } });
    expect((await send(push)).messageIds).toEqual(["461"]);
    expect(requests).toMatchObject([
      {
        url: "https://api.line.me/v2/bot/message/push",
        headers: { Authorization: "Bearer token-1", "X-Line-Retry-Key": KEY },
        json: { to: "U-lan", messages: [{ type: "text", text: "Chào chị Lan" }] },
      },
    ]);
  });

  it("takes 409 to a push for success, and keeps this call's id and that of the call which LINE accepted", async () => {
    const { send } = lineAnswering({
      status: 409,
      headers: { "x-line-accepted-request-id": "request-0" },
      body: { message: "The retry key is already accepted", sentMessages: [{ id: "461" }] },
    });
    expect(await send(push)).toEqual({
      messageIds: ["461"],
      requestId: "request-1",
      acceptedRequestId: "request-0",
    });
  });

  it("is content with an answer that names no messages", async () => {
    expect((await lineAnswering({ status: 200, body: {} }).send(push)).messageIds).toEqual([]);
  });

  it("does not call LINE to reply without a token", async () => {
    const { requests, send } = lineAnswering({ status: 200 });
    await expect(send({ ...push, route: "reply" })).rejects.toMatchObject({ code: "reply-token-invalid" });
    expect(requests).toEqual([]);
  });
});

describe("what LINE's refusals mean", () => {
  it.each<[string, Outgoing, LineAnswer | HttpFailure, Partial<SendErrorFacts>]>([
    ["no connection", push, new HttpFailure("unreachable"), { code: "unreachable" }],
    ["no answer", reply, new HttpFailure("timed-out"), { code: "timed-out" }],
    ["our own signal", push, new HttpFailure("aborted"), { code: "timed-out" }],
    [
      "a used or old reply token",
      reply,
      { status: 400, body: { message: "Invalid reply token" } },
      { code: "reply-token-invalid" },
    ],
    [
      "a refused reply in words that we do not know",
      reply,
      { status: 400, body: { message: "No." } },
      { code: "reply-token-invalid" },
    ],
    [
      "a reply that we built badly",
      reply,
      { status: 400, body: { message: "The request body has 1 error(s)", details } },
      { code: "bad-content", platformCode: "messages[0].text" },
    ],
    [
      "a push that we built badly",
      push,
      { status: 400, body: { message: "The request body has 1 error(s)", details } },
      { code: "bad-content" },
    ],
    [
      "details that repeat our words",
      push,
      { status: 400, body: { message: "x", details: [{ property: "Chào chị Lan" }] } },
      { code: "bad-content", platformCode: undefined },
    ],
    [
      "a recipient of the wrong shape",
      push,
      {
        status: 400,
        body: { message: "The property, 'to', in the request body is invalid (line: -, column: -)" },
      },
      { code: "recipient-unreachable" },
    ],
    [
      "a recipient that LINE does not know",
      push,
      { status: 400, body: { message: "Failed to send messages" } },
      { code: "recipient-unreachable" },
    ],
    [
      "a wrong token",
      push,
      { status: 401, body: { message: "Authentication failed" } },
      { code: "bad-credentials", httpStatus: 401 },
    ],
    ["a plan that does not allow it", push, { status: 403 }, { code: "not-allowed" }],
    ["an address that LINE does not have", push, { status: 404, body: "<html>" }, { code: "not-allowed" }],
    ["a conflict where there was no retry key", reply, { status: 409 }, { code: "bad-content" }],
    ["a body too large", push, { status: 413 }, { code: "bad-content" }],
    ["a chat that another module took", push, { status: 423 }, { code: "not-allowed" }],
    [
      "too many calls",
      push,
      { status: 429, body: { message: "The API rate limit has been exceeded. Try again later." } },
      { code: "rate-limited", retryAfterMs: undefined },
    ],
    [
      "too many calls, in words that we do not know",
      push,
      { status: 429, body: "?" },
      { code: "rate-limited" },
    ],
    [
      "too many calls, with a time to wait",
      push,
      { status: 429, headers: { "retry-after": "7" } },
      { code: "rate-limited", retryAfterMs: 7_000 },
    ],
    [
      "a spent month",
      push,
      { status: 429, body: { message: "You have reached your monthly limit." } },
      { code: "quota-spent" },
    ],
    [
      "a fault of LINE's",
      push,
      { status: 500 },
      { code: "platform-fault", httpStatus: 500, requestId: "request-1" },
    ],
    ["a gateway's fault page", push, { status: 502, body: "<html>" }, { code: "platform-fault" }],
    ["a redirection", push, { status: 302 }, { code: "nonsense" }],
    ["a page instead of an answer", push, { status: 200, body: "<html>" }, { code: "nonsense" }],
    ["JSON that is no answer", push, { status: 200, body: "[]" }, { code: "nonsense" }],
  ])("%s", async (_, outgoing, answer, facts) => {
    // Whatever LINE answered, its request's id is kept for its support desk.
    const requestId = answer instanceof HttpFailure ? undefined : "request-1";
    const found = { platformCode: undefined, retryAfterMs: undefined, ...(await factsOf(outgoing, answer)) };
    expect(found.requestId).toBe(requestId);
    expect(found).toMatchObject(facts);
  });
});

describe("LINE's loading animation", () => {
  it("is asked for by user, in steps of five seconds", async () => {
    const { requests, channel } = lineAnswering({ status: 202, body: {} });
    await channel.showWaiting?.("U-lan", new AbortController().signal);
    expect(requests).toMatchObject([
      {
        method: "POST",
        url: "https://api.line.me/v2/bot/chat/loading/start",
        json: { chatId: "U-lan", loadingSeconds: 20 },
      },
    ]);
  });
  it("fails with a SendError", async () => {
    const showing = lineAnswering({ status: 400 }).channel.showWaiting?.(
      "C-class",
      AbortSignal.timeout(1_000),
    );
    await expect(showing).rejects.toMatchObject({ code: "bad-content" });
  });
});
