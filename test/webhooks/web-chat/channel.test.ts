import { describe, expect, it } from "vitest";
import { text, type Choice } from "../../../src/core/message/content.ts";
import { UnreadableBody } from "../../../src/services/ports/channel.ts";
import { webChat } from "../../../webhooks/web-chat/index.ts";
import { visitorsOf } from "../../../webhooks/web-chat/visitor-token.ts";
import { describeChannel } from "../../contract/channel.ts";
import { channel, lan, MESSAGE_ID, NOW, OTHER_SECRET, request, SECRET, tools } from "./requests.ts";

const hello = { messageId: MESSAGE_ID, text: "Xin chào" };

describeChannel("web-chat", () =>
  Promise.resolve({
    kind: webChat,
    channel,
    genuine: request(hello),
    refused: {
      missing: { ...request(hello), headers: {} },
      wrong: request(hello, "Bearer wrong"),
      ofAnotherAccount: request(hello, `Bearer ${visitorsOf(OTHER_SECRET).admit(NOW).token}`),
    },
    unreadable: {
      nothing: request(""),
      "not JSON": request("{"),
      "not an object": request("[]"),
      "another platform's": request({ destination: "U1", events: [] }),
    },
    close: () => Promise.resolve(),
  }),
);

describe("what the page sends", () => {
  const said: [string, object, object][] = [
    [
      "a text",
      { text: "Lịch học ngày mai?" },
      {
        type: "messageReceived",
        messageId: MESSAGE_ID,
        message: { type: "text", text: "Lịch học ngày mai?" },
      },
    ],
    [
      "a text with spaces around it",
      { text: "  はい\n" },
      { type: "messageReceived", messageId: MESSAGE_ID, message: { type: "text", text: "はい" } },
    ],
    [
      "a text that PostgreSQL could not store",
      { text: "a\u0000b\ud800c" },
      { type: "messageReceived", messageId: MESSAGE_ID, message: { type: "text", text: "ab\ufffdc" } },
    ],
    [
      "the longest text",
      { text: "ạ".repeat(2_000) },
      { type: "messageReceived", messageId: MESSAGE_ID, message: { type: "text", text: "ạ".repeat(2_000) } },
    ],
    [
      "a choice",
      { choice: "schedule:day=2026-11-24" },
      { type: "choiceTapped", value: "schedule:day=2026-11-24" },
    ],
    [
      "a page opened with an invite code",
      { start: " AB12CD34 " },
      { type: "contactFollowed", startText: "AB12CD34" },
    ],
    ["a page opened without one", { start: "" }, { type: "contactFollowed" }],
  ];
  it.each(said)("%s", (_label, body, happening) => {
    expect(channel.parse(request({ messageId: MESSAGE_ID, ...body }))).toEqual([
      {
        eventId: `${lan.address}:${MESSAGE_ID}`,
        occurredAt: NOW,
        identity: { kind: "person", address: lan.address },
        happening,
      },
    ]);
  });

  it("one visitor cannot take another's event ids", () => {
    const minh = visitorsOf(SECRET).admit(NOW);
    const [hers] = channel.parse(request(hello));
    const [his] = channel.parse(request(hello, `Bearer ${minh.token}`));
    expect(his?.eventId).not.toBe(hers?.eventId);
  });

  it("a message id in capitals is the same message", () => {
    const [event] = channel.parse(request({ ...hello, messageId: MESSAGE_ID.toUpperCase() }));
    expect(event?.eventId).toBe(`${lan.address}:${MESSAGE_ID}`);
  });

  const bad: [string, unknown][] = [
    ["a text that is too long", { messageId: MESSAGE_ID, text: "a".repeat(2_001) }],
    ["an empty text", { messageId: MESSAGE_ID, text: " \n " }],
    ["a text that is none", { messageId: MESSAGE_ID, text: { $gt: "" } }],
    ["a choice that is too long", { messageId: MESSAGE_ID, choice: "a".repeat(301) }],
    ["a code that is too long", { messageId: MESSAGE_ID, start: "a".repeat(101) }],
    ["no message id", { text: "Xin chào" }],
    ["a message id that is no UUID", { messageId: "1", text: "Xin chào" }],
    ["two things at once", { messageId: MESSAGE_ID, text: "Xin chào", choice: "a" }],
    ["nothing said", { messageId: MESSAGE_ID }],
    ["another visitor named in the body", { ...hello, address: "somebody" }],
    ["a hundred thousand brackets", "[".repeat(100_000) + "]".repeat(100_000)],
  ];
  it.each(bad)("%s is refused", (_label, body) => {
    expect(() => channel.parse(request(body))).toThrow(UnreadableBody);
  });
});

describe("what goes to the page", () => {
  const outgoing = {
    to: lan.address,
    route: "push",
    contents: [text("Chào chị Lan")],
    language: "vi",
  } as const;
  const send = (open = channel) => open.send(outgoing, MESSAGE_ID, AbortSignal.timeout(1_000));

  it("wakes the visitor, since the row itself is the message", async () => {
    const woken: string[] = [];
    const wakeVisitor = (address: string) => Promise.resolve(void woken.push(address));
    const sent = await send(webChat.open({ visitorSecret: SECRET }, { ...tools, wakeVisitor }));
    expect(sent).toEqual({ messageIds: [MESSAGE_ID] });
    expect(woken).toEqual([lan.address]);
  });

  it("counts as sent when the bell is out of order: the page looks by itself", async () => {
    const wakeVisitor = () => Promise.reject(new Error("no bell"));
    const broken = webChat.open({ visitorSecret: SECRET }, { ...tools, wakeVisitor });
    await expect(send(broken)).resolves.toEqual({ messageIds: [MESSAGE_ID] });
  });

  it("shows thirteen choices at most", () => {
    const choices: Choice[] = Array.from({ length: 15 }, (_, n) => ({
      label: `${String(n)}`,
      value: `v${String(n)}`,
    }));
    const [[content] = []] = channel.pack([text("Chọn ngày", choices)]);
    expect(content?.choices).toEqual(choices.slice(0, 13));
  });

  it("finds nothing wrong with itself", async () => {
    const { findings } = await channel.check(AbortSignal.timeout(1_000));
    expect(findings.every(({ ok }) => ok)).toBe(true);
  });
});

describe("the settings", () => {
  it("make a secret of their own when none is given, another each time", () => {
    const [one, two] = [webChat.settings.parse({}), webChat.settings.parse({})];
    expect(one.visitorSecret.length).toBeGreaterThanOrEqual(32);
    expect(one.visitorSecret).not.toBe(two.visitorSecret);
  });
  it("refuse a secret that can be guessed", () => {
    expect(webChat.settings.safeParse({ visitorSecret: "hanoi" }).success).toBe(false);
  });
});
