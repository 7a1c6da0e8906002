/** The twin must be as strict as LINE, or the tests on it prove nothing. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";
import { startTwinServer } from "../../kit/twins/twin-server.ts";

const LAN = lineUserId("Lan");
const KEY = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
const HELLO = [{ type: "text", text: "Chào chị Lan" }];
let clock: number;
let twin: LineTwin;

beforeEach(async () => {
  clock = 1_795_000_000_000;
  twin = await startLineTwin({
    channelSecret: "secret",
    accessToken: "token",
    now: () => clock,
    monthlyQuota: 2,
  });
});
afterEach(() => twin.close());

async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${twin.url}/v2/bot/message/${path}`, {
    method: "POST",
    headers: { authorization: "Bearer token", "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const json = (await response.json()) as { message?: string; sentMessages?: object[] };
  return { status: response.status, headers: response.headers, ...json };
}
const reply = (replyToken: unknown, headers?: Record<string, string>) =>
  post("reply", { replyToken, messages: HELLO }, headers);
const push = (headers?: Record<string, string>, to = LAN) => post("push", { to, messages: HELLO }, headers);
const tokenOf = (event: Readonly<Record<string, unknown>>) => event["replyToken"];

describe("the LINE twin", () => {
  it("takes a reply token once", async () => {
    const token = tokenOf(twin.textEvent(LAN, "lịch?"));
    expect(await reply(token)).toMatchObject({ status: 200, sentMessages: [{ quoteToken: "q" }] });
    expect(await reply(token)).toMatchObject({ status: 400, message: "Invalid reply token" });
    expect(twin.wordsSeenBy(LAN)).toEqual(["Chào chị Lan"]);
  });

  it("takes a reply token for a minute, and for another after a redelivery", async () => {
    const event = twin.textEvent(LAN, "lịch?");
    const us = await startTwinServer(() => ({ status: 200 }));
    clock += 60_001;
    expect((await reply(tokenOf(event))).status).toBe(400);
    expect(await twin.redeliver(us.url, event)).toBe(200);
    expect((await reply(tokenOf(event))).status).toBe(200);
    await us.close();
  });

  it("refuses a retry key on a reply", async () => {
    expect((await reply(tokenOf(twin.textEvent(LAN, "?")), { "x-line-retry-key": KEY })).status).toBe(400);
  });

  it("sends one push once per retry key, for a day", async () => {
    const first = await push({ "x-line-retry-key": KEY });
    const second = await push({ "x-line-retry-key": KEY });
    expect(second).toMatchObject({ status: 409, sentMessages: first.sentMessages });
    expect(second.headers.get("x-line-accepted-request-id")).toBe(first.headers.get("x-line-request-id"));
    expect(twin.seenBy(LAN)).toHaveLength(1);
    clock += 24 * 60 * 60 * 1_000;
    expect((await push({ "x-line-retry-key": KEY })).status).toBe(200);
  });

  it("refuses a good reply token on demand, and takes it afterwards", async () => {
    const token = tokenOf(twin.textEvent(LAN, "?"));
    twin.failNext("reply-token-invalid");
    expect(await reply(token)).toMatchObject({ status: 400, message: "Invalid reply token" });
    expect((await reply(token)).status).toBe(200);
  });

  it("counts pushes, not replies, against the month", async () => {
    await push();
    await push();
    expect(await push()).toMatchObject({ status: 429, message: "You have reached your monthly limit." });
    expect((await reply(tokenOf(twin.textEvent(LAN, "?")))).status).toBe(200);
  });

  it.each([
    ["drop-before", 0],
    ["drop-after", 1],
    ["error-before", 0],
    ["error-after", 1],
  ] as const)("with %s shows the message %i times", async (fault, times) => {
    twin.failNext(fault);
    await push().catch(() => undefined);
    expect(twin.seenBy(LAN)).toHaveLength(times);
    expect((await push()).status).toBe(200);
  });

  it.each([
    ["a wrong token", () => post("push", { to: LAN, messages: HELLO }, { authorization: "Bearer x" }), 401],
    ["an address of no user", () => push({}, "lan"), 400],
    ["six messages", () => post("push", { to: LAN, messages: Array(6).fill(HELLO[0]) }), 400],
    ["no messages", () => post("push", { to: LAN, messages: [] }), 400],
    [
      "a text too long",
      () => post("push", { to: LAN, messages: [{ type: "text", text: "x".repeat(5_001) }] }),
      400,
    ],
    ["an unknown path", () => post("shout", {}), 404],
  ])("refuses %s", async (_, calling, status) => {
    expect((await calling()).status).toBe(status);
    expect(twin.sent()).toEqual([]);
  });

  const tap = (label: string) => ({ type: "postback", label, data: `answer:${label}` });
  const template = (type: string, text: string, labels: readonly string[], altText = "Mai học PAPI") => [
    { type: "template", altText, template: { type, text, actions: labels.map(tap) } },
  ];
  it.each([
    ["a question with one answer", template("confirm", "Đến không?", ["Có"])],
    ["a question with three", template("confirm", "Đến không?", ["Có", "Không", "Để sau"])],
    ["a question of 241 characters", template("confirm", "水".repeat(241), ["Có", "Không"])],
    ["no button", template("buttons", "Đến không?", [])],
    ["five buttons", template("buttons", "Đến không?", ["1", "2", "3", "4", "5"])],
    ["161 characters above buttons", template("buttons", "水".repeat(161), ["Có"])],
    ["a button of 21 characters", template("buttons", "Đến không?", ["水".repeat(21)])],
    ["a template without words", template("buttons", " ", ["Có"])],
    ["a template that says nothing in the list of chats", template("buttons", "Đến không?", ["Có"], "")],
    ["a template that the twin does not know", template("carousel", "Đến không?", ["Có"])],
  ])("refuses %s", async (_, messages) => {
    expect((await post("push", { to: LAN, messages })).status).toBe(400);
    expect(twin.sent()).toEqual([]);
  });

  it("shows a template, and a tap on it comes back as a postback", async () => {
    await post("push", { to: LAN, messages: template("confirm", "Đến không?", ["Có", "Không"]) });
    const [shown] = twin.seenBy(LAN);
    if (!shown) throw new Error("nothing is shown");
    expect(twin.tapEvent(LAN, shown, "Không")).toMatchObject({ postback: { data: "answer:Không" } });
    expect(() => twin.tapEvent(LAN, shown, "Để sau")).toThrow("nothing to tap");
  });

  it("takes a push to someone who blocked us, and shows nothing", async () => {
    twin.blocked.add(LAN);
    expect((await push()).status).toBe(200);
    expect(twin.seenBy(LAN)).toEqual([]);
  });

  it("shows a loading animation to one user until our next message, and refuses odd times and groups", async () => {
    const start = (body: object) => post("../chat/loading/start", body);
    expect((await start({ chatId: LAN, loadingSeconds: 20 })).status).toBe(202);
    expect(twin.loading.get(LAN)).toBe(20);
    await push();
    expect(twin.loading.has(LAN)).toBe(false);
    for (const wrong of [{ loadingSeconds: 7 }, { loadingSeconds: 65 }, { chatId: `C${LAN.slice(1)}` }])
      expect((await start({ chatId: LAN, ...wrong })).status).toBe(400);
  });

  it("signs what it delivers", async () => {
    const signatures: unknown[] = [];
    const us = await startTwinServer((request) => {
      signatures.push(request.headers["x-line-signature"], twin.sign(request.body));
      return { status: 200 };
    });
    await twin.deliver(us.url, [twin.followEvent(LAN)]);
    expect(signatures[0]).toBe(signatures[1]);
    await us.close();
  });
});
