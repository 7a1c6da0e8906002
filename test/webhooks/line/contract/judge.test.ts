/** The contract that LINE publishes is read rightly, and is a strict judge: of the twin too. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  breachesOf,
  eventBreaches,
  operationFor,
  operations,
  underContract,
} from "../../../kit/line-contract/index.ts";
import { startLineTwin, type LineTwin } from "../../../kit/twins/line.ts";
import { lineUserId, redelivered } from "../../../kit/twins/line-events.ts";
import type { TwinAnswer, TwinRequest } from "../../../kit/twins/twin-server.ts";

const LAN = lineUserId("Lan");
const push = (...messages: unknown[]) => breachesOf("PushMessageRequest", { to: LAN, messages });
const TEXT = { type: "text", text: "Chào chị Lan" };
const quickReply = (action: object) => ({ items: [{ type: "action", action }] });

describe("LINE's calls", () => {
  it("are all read from its SDK", () => {
    expect(operations.length).toBeGreaterThan(60);
    for (const { method, path } of operations) {
      expect(method, path).toMatch(/^(GET|POST|PUT|DELETE)$/);
      expect(path).toMatch(/^\/(v2\/)?bot\//);
    }
  });

  it("are known by method and path, with the types of both ways", () => {
    expect(operationFor("POST", "/v2/bot/message/push")).toEqual({
      method: "POST",
      path: "/v2/bot/message/push",
      body: "PushMessageRequest",
      answer: "PushMessageResponse",
      takesRetryKey: true,
    });
    expect(operationFor("POST", "/v2/bot/message/reply")?.takesRetryKey).toBe(false);
    expect(operationFor("DELETE", "/v2/bot/user/all/richmenu")?.path).toBe("/v2/bot/user/all/richmenu");
    expect(operationFor("DELETE", "/v2/bot/message/push")).toBeUndefined();
  });
});

describe("a message", () => {
  it("as it should be breaches nothing", () => {
    expect(
      push(TEXT, { ...TEXT, quickReply: quickReply({ type: "postback", data: "a", label: "A" }) }),
    ).toEqual([]);
  });

  it.each<[string, readonly unknown[], string]>([
    ["none at all", [], "messages"],
    ["six of them", Array(6).fill(TEXT), "messages"],
    ["of no type", [{ text: "a" }], "messages[0]"],
    ["of an unknown type", [{ ...TEXT, type: "shout" }], "messages[0]"],
    ["without its text", [{ type: "text" }], "messages[0]"],
    ["with a misspelt property", [{ ...TEXT, quickreply: {} }], "messages[0]"],
    ["with a number for a text", [{ ...TEXT, text: 7 }], "messages[0].text"],
    [
      "with 14 quick replies",
      [{ ...TEXT, quickReply: { items: Array(14).fill({ type: "action" }) } }],
      "messages[0].quickReply.items",
    ],
    [
      "with 301 units of data, half of them in emoji",
      [{ ...TEXT, quickReply: quickReply({ type: "postback", data: "💧".repeat(151) }) }],
      "messages[0].quickReply.items[0].action.data",
    ],
    [
      "with an unknown mode of a picker",
      [{ ...TEXT, quickReply: quickReply({ type: "datetimepicker", data: "a", mode: "week" }) }],
      "messages[0].quickReply.items[0].action.mode",
    ],
    [
      "with a part that no Flex message has",
      [
        {
          type: "flex",
          altText: "a",
          contents: { type: "bubble", body: { type: "box", layout: "grid", contents: [] } },
        },
      ],
      "messages[0].contents.body.layout",
    ],
  ])("%s is a breach", (_, messages, property) => {
    expect(push(...messages).map((breach) => breach.property)).toContain(property);
  });
});

describe("the twin of LINE", () => {
  const request = (method: string, path: string, body: unknown, headers = {}): TwinRequest => ({
    method,
    path,
    query: new URLSearchParams(),
    headers: { "content-type": "application/json", ...headers },
    body: Buffer.from(typeof body === "string" ? body : JSON.stringify(body)),
    gone: new AbortController().signal,
  });
  const WELL: TwinAnswer = { status: 200, body: { sentMessages: [{ id: "7", quoteToken: "q" }] } };
  const answered = (given: TwinRequest, answer = WELL) => underContract(given, () => Promise.resolve(answer));
  const PUSH = request("POST", "/v2/bot/message/push", { to: LAN, messages: [TEXT] });

  it("answers what is under the contract", async () => {
    expect(await answered(PUSH)).toEqual(WELL);
  });
  it.each<[string, TwinRequest, number]>([
    ["a body that is no JSON", request("POST", PUSH.path, "{"), 400],
    ["a body of another type", { ...PUSH, headers: { "content-type": "text/plain" } }, 415],
    ["a misspelt property", request("POST", PUSH.path, { To: LAN, messages: [TEXT] }), 400],
    [
      "a retry key where there is none",
      { ...PUSH, path: "/v2/bot/message/reply", headers: { "x-line-retry-key": "k" } },
      400,
    ],
  ])("refuses %s", async (_, given, status) => {
    expect(await answered(given)).toMatchObject({ status });
  });
  it("may not say what LINE does not", async () => {
    const wrong = { status: 200, body: { sentMessages: [{ id: 7 }] } };
    await expect(answered(PUSH, wrong)).rejects.toThrow("PushMessageResponse: sentMessages[0].id");
  });
});

describe("the twin's events", () => {
  let twin: LineTwin;
  beforeAll(async () => {
    twin = await startLineTwin({ channelSecret: "secret", accessToken: "token" });
  });
  afterAll(() => twin.close());

  it("are those of LINE", () => {
    const group = `C${LAN.slice(1)}`;
    const events = [
      twin.textEvent(LAN, "lịch?"),
      twin.groupTextEvent(LAN, group, "lịch?", true),
      ...(["image", "video", "audio", "file"] as const).map((type) => twin.mediaEvent(LAN, type)),
      twin.postbackEvent(LAN, "schedule:pick", { date: "2026-11-27" }),
      twin.followEvent(LAN, true),
      twin.unfollowEvent(LAN),
      twin.unsendEvent(LAN, "5001"),
      twin.event(LAN, "join", { source: { type: "group", groupId: group } }),
    ];
    for (const event of [...events, ...events.map(redelivered)])
      expect(eventBreaches(event), String(event["type"])).toEqual([]);
  });

  it("would be found out if they were not", () => {
    expect(eventBreaches({ ...twin.followEvent(LAN), mode: "idle" })).not.toEqual([]);
    expect(eventBreaches({ ...twin.textEvent(LAN, "?"), message: { type: "text", id: 7 } })).not.toEqual([]);
  });
});
