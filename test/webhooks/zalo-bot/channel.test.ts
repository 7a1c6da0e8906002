/** What is Zalo Bot's own: probes, refusals in its envelope, polling, and the check of an account. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { SendError, type SendErrorCode } from "../../../src/core/delivery/send-error.ts";
import { text } from "../../../src/core/message/content.ts";
import type { HttpClient } from "../../../src/services/ports/http-client.ts";
import { axiosHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { connect } from "../../../webhooks/zalo-bot/client.ts";
import { zaloBot } from "../../../webhooks/zalo-bot/index.ts";
import type { Parameters } from "../../../webhooks/zalo-bot/payload.ts";
import { LAN, NOW, openZaloBot, request, SECRET_TOKEN, TOKEN } from "./harness.ts";
import type { ZaloBotTwinOptions } from "../../kit/twins/zalo-bot.ts";
import { noTokens } from "../../kit/no-tokens.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function open(mode?: "webhook" | "polling", options?: Partial<ZaloBotTwinOptions>) {
  const opened = await openZaloBot(mode, options);
  closing.push(opened.close);
  return opened;
}

const anHour = () => AbortSignal.timeout(3_600_000);

describe("Zalo Bot's settings", () => {
  const given = { token: TOKEN, secretToken: SECRET_TOKEN };
  it("need no more than the two secrets", () => {
    expect(zaloBot.settings.parse(given)).toEqual({
      ...given,
      apiUrl: "https://bot-api.zaloplatforms.com",
      mode: "webhook",
      plan: "basic",
    });
  });
  it.each([
    ["a secret of 7 characters", { ...given, secretToken: "bi-mat-" }],
    ["a secret of 257 characters", { ...given, secretToken: "x".repeat(257) }],
    ["a secret that no header can carry", { ...given, secretToken: "bí mật dài" }],
    ["a token with a slash", { ...given, token: "123/456" }],
    ["an address that is no web address", { ...given, apiUrl: "bot-api.zaloplatforms.com" }],
    ["an unknown mode", { ...given, mode: "magic" }],
  ])("refuse %s", (_label, settings) => {
    expect(zaloBot.settings.safeParse(settings).success).toBe(false);
  });
  it("are all described for the command line", () => {
    for (const field of Object.values(zaloBot.settings.shape)) expect(field.description).toBeTruthy();
  });
});

describe("Zalo Bot's probe", () => {
  it.each(["", "{}", " {}\n"])("%j is let in without a secret and holds no event", async (body) => {
    const { channel } = await open();
    expect(channel.verify(request(body))).toEqual({ genuine: true });
    expect(channel.parse(request(body))).toEqual([]);
  });
  it.each(["{ }", "[]", '{"a":1}', " ".repeat(17)])("%j is not one", async (body) => {
    const { channel } = await open();
    expect(channel.verify(request(body))).toEqual({ genuine: false, reason: "missing" });
  });
});

describe("every documented method of Zalo Bot", () => {
  const chat = { chat_id: LAN.id };
  const WEBHOOK = { url: "https://bot.example.vn/webhooks/1", secret_token: SECRET_TOKEN };
  const CALLS: { readonly [Method in keyof Parameters]: Parameters[Method] } = {
    getMe: {},
    getUpdates: { timeout: 1 },
    setWebhook: WEBHOOK,
    getWebhookInfo: {},
    testWebhook: {},
    deleteWebhook: {},
    sendMessage: { ...chat, text: "Chào chị Lan" },
    sendPhoto: { ...chat, photo: "https://files.example/a.png", caption: "Sơ đồ" },
    sendSticker: { ...chat, sticker: "bfe458bf64fa8da4d4eb" },
    sendVoice: { ...chat, voice_url: "https://files.example/loi-chao.aac" },
    sendChatAction: { ...chat, action: "typing" },
  };
  it.each(Object.keys(CALLS) as (keyof Parameters)[])(
    "%s is understood by the twin, and its answer by us",
    async (method) => {
      const { twin } = await open("webhook", { world: () => 200 });
      if (method === "getUpdates") twin.keep(twin.updates.text(LAN, "Xin chào"));
      const http = axiosHttpClient();
      closing.push(() => http.close());
      const settings = zaloBot.settings.parse({ token: TOKEN, secretToken: SECRET_TOKEN, apiUrl: twin.url });
      const given = await connect(settings, http)(method, CALLS[method], {
        signal: AbortSignal.timeout(5_000),
      });
      expect(given !== undefined || method === "sendChatAction").toBe(true);
      expect(twin.calls()).toEqual([{ method, parameters: CALLS[method] }]);
    },
  );
});

describe("Zalo Bot answers a send", () => {
  it("with a message id, in either form of content", async () => {
    const { twin, channel } = await open();
    const outgoing = { to: LAN.id, route: "push", language: "vi" } as const;
    const url = "https://donghanh.example.vn/so-do.png";
    const sent = [
      await channel.send({ ...outgoing, contents: [text("Xin chào")] }, "key", anHour()),
      await channel.send(
        { ...outgoing, contents: [{ type: "picture", url, description: "Sơ đồ" }] },
        "key",
        anHour(),
      ),
    ];
    expect(sent).toEqual([{ messageIds: ["sent-1"] }, { messageIds: ["sent-2"] }]);
    expect(twin.seenBy(LAN.id)).toEqual([
      { to: LAN.id, messageId: "sent-1", text: "Xin chào" },
      { to: LAN.id, messageId: "sent-2", photo: url, caption: "Sơ đồ" },
    ]);
    expect(twin.calls().every(({ parameters }) => !("parse_mode" in parameters))).toBe(true);
  });

  const answers: [string, number, unknown, SendErrorCode, string | undefined][] = [
    ["400", 400, { ok: false, error_code: 400 }, "bad-content", "400"],
    ["401", 401, { ok: false, error_code: 401 }, "bad-credentials", "401"],
    ["403, published as an internal fault", 200, { ok: false, error_code: 403 }, "platform-fault", "403"],
    ["404", 200, { ok: false, error_code: 404 }, "recipient-unreachable", "404"],
    ["408 to a send", 200, { ok: false, error_code: 408 }, "timed-out", "408"],
    ["429 with status 200", 200, { ok: false, error_code: 429 }, "quota-spent", "429"],
    ["errorCode in the other spelling", 200, { ok: false, errorCode: 429 }, "quota-spent", "429"],
    ["a code in quotes", 200, { ok: false, error_code: "401" }, "bad-credentials", "401"],
    ["ok:false without a code", 429, { ok: false }, "quota-spent", "429"],
    ["426, the limit of tests of webhooks", 200, { ok: false, error_code: 426 }, "not-allowed", "426"],
    ["a code that nobody published", 200, { ok: false, error_code: 477 }, "not-allowed", "477"],
    ["500 in the envelope", 200, { ok: false, error_code: 500 }, "platform-fault", "500"],
    ["a page of a proxy", 403, "<html>", "not-allowed", undefined],
    ["a page of a gateway that asks to slow down", 429, "<html>", "rate-limited", undefined],
    ["a page of a broken server", 502, "<html>", "platform-fault", undefined],
    ["a page of a hotel's network", 200, "<html>", "nonsense", undefined],
    ["JSON that is no envelope", 200, ["ok"], "nonsense", undefined],
  ];
  it.each(answers)("%s", async (_label, status, body, code, platformCode) => {
    const http: HttpClient = {
      request: () =>
        Promise.resolve({
          status,
          headers: {},
          body: new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body)),
        }),
    };
    const channel = zaloBot.open(
      zaloBot.settings.parse({ token: TOKEN, secretToken: SECRET_TOKEN, apiUrl: "https://zalo.test" }),
      { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens },
    );
    const sending = channel.send(
      { to: LAN.id, route: "push", contents: [text("Xin chào")], language: "vi" },
      "key",
      anHour(),
    );
    const error: unknown = await sending.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SendError);
    expect((error as SendError).facts).toMatchObject({ code, httpStatus: status });
    expect((error as SendError).facts.platformCode).toBe(platformCode);
  });
});

describe("Zalo Bot polls", () => {
  it("one update at a time, each once, in order; then an empty poll", async () => {
    const { twin, channel } = await open("polling");
    twin.keep(twin.updates.text(LAN, "lịch học ngày mai?"));
    twin.keep(twin.updates.sticker(LAN, "0e078a2da868"));
    const polls = [];
    for (let count = 0; count < 3; count += 1) polls.push(await channel.poll?.(anHour()));
    expect(polls).toMatchObject([
      [
        {
          eventId: "00000000000000000001",
          occurredAt: NOW,
          identity: { kind: "person", address: LAN.id, displayName: "Lan" },
          happening: { type: "messageReceived", message: { type: "text", text: "lịch học ngày mai?" } },
        },
      ],
      [{ happening: { message: { type: "sticker" } } }],
      [],
    ]);
    expect(twin.calls().slice(0, 2)).toEqual([
      { method: "getWebhookInfo", parameters: {} },
      { method: "getUpdates", parameters: { timeout: 30 } },
    ]);
  });

  it("waits for what is written meanwhile", async () => {
    const { twin, channel } = await open("polling", { pollSecondMs: 100 });
    const polling = channel.poll?.(anHour());
    twin.keep(twin.updates.text(LAN, "Xin chào"));
    expect(await polling).toHaveLength(1);
  });

  it("stops in the middle of a poll when it is told to", async () => {
    const { twin, channel } = await open("polling", { pollSecondMs: 100 });
    const stop = new AbortController();
    const polling = channel.poll?.(stop.signal).catch((error: unknown) => error);
    await vi.waitFor(() => {
      expect(twin.calls()).toHaveLength(2);
    });
    stop.abort();
    expect(await polling).toBeInstanceOf(SendError);
  });

  it("makes texts storable that came by poll", async () => {
    const { twin, channel } = await open("polling");
    twin.keep(twin.updates.text(LAN, "lịch\u0000 học \ud83d"));
    expect(await channel.poll?.(anHour())).toMatchObject([
      { happening: { message: { text: "lịch học \ufffd" } } },
    ]);
  });

  it("not while a webhook makes it blind, and says what to do", async () => {
    const { twin, channel } = await open("polling", { world: () => 200 });
    await setWebhook(twin, "https://bot.example.vn/webhooks/1");
    twin.keep(twin.updates.text(LAN, "Xin chào"));
    await expect(channel.poll?.(anHour())).rejects.toMatchObject({
      code: "not-allowed",
      facts: { advice: expect.stringContaining("--repair") },
    });
    const { findings } = await channel.check(anHour(), { repair: true });
    expect(findings.every(({ ok }) => ok)).toBe(true);
    expect(await channel.poll?.(anHour())).toHaveLength(1);
  });

  it("and notices within ten empty polls that a webhook was set meanwhile", async () => {
    const { twin, channel } = await open("polling", { world: () => 200 });
    expect(await channel.poll?.(anHour())).toEqual([]);
    await setWebhook(twin, "https://bot.example.vn/webhooks/1");
    const polls = Array.from({ length: 10 }, () => () => channel.poll?.(anHour()));
    const blind = async () => {
      for (const poll of polls) await poll();
    };
    await expect(blind()).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("fails with a SendError when the token is refused", async () => {
    const { twin, channel } = await open("polling");
    twin.failNext("unauthorised");
    await expect(channel.poll?.(anHour())).rejects.toMatchObject({ code: "bad-credentials" });
  });

  it("only on accounts that are set to", async () => {
    const { channel } = await open("webhook");
    expect(channel.poll).toBeUndefined();
  });
});

async function setWebhook(twin: Awaited<ReturnType<typeof open>>["twin"], url: string): Promise<void> {
  const body = JSON.stringify({ url, secret_token: SECRET_TOKEN });
  await fetch(`${twin.url}/bot${TOKEN}/setWebhook`, { method: "POST", body });
}

describe("Zalo Bot shows", () => {
  it("that an answer is being written", async () => {
    const { twin, channel } = await open();
    await channel.showWaiting?.(LAN.id, anHour());
    const parameters = { chat_id: LAN.id, action: "typing" };
    expect(twin.calls()).toEqual([{ method: "sendChatAction", parameters }]);
  });
});

describe("Zalo Bot's check", () => {
  const HERE = "https://bot.example.vn/webhooks/1";
  const methods = (twin: Awaited<ReturnType<typeof open>>["twin"]) =>
    twin.calls().map(({ method }) => method);

  it("names the bot and its plan", async () => {
    const { channel } = await open("polling");
    const { name, findings } = await channel.check(anHour());
    expect(name).toBe("bot.donghanh");
    expect(findings).toEqual([
      { ok: true, says: "Zalo accepts the token: bot.donghanh, plan BASIC." },
      { ok: true, says: "No webhook is set: polling receives the messages." },
    ]);
  });

  it("sets the webhook where none is set, and says how Zalo's own test went", async () => {
    const told: [string, string][] = [];
    const { twin, channel } = await open("webhook", {
      world: (...call) => (told.push(call), 200),
    });
    const { findings } = await channel.check(anHour(), { webhookUrl: HERE });
    expect(findings.at(-1)).toEqual({ ok: true, says: `Zalo calls ${HERE}, and reached it just now.` });
    expect(told).toEqual([[HERE, SECRET_TOKEN]]);
    await channel.check(anHour(), { webhookUrl: HERE });
    expect(methods(twin)).toEqual([
      ...["getMe", "getWebhookInfo", "setWebhook"],
      ...["getMe", "getWebhookInfo", "testWebhook"],
    ]);
  });

  it("leaves a webhook that is set elsewhere, unless it is told to repair", async () => {
    const { twin, channel } = await open("webhook", { world: () => 200 });
    await setWebhook(twin, "https://other.example.vn/webhooks/7");
    const found = await channel.check(anHour(), { webhookUrl: HERE });
    expect(found.findings.at(-1)).toMatchObject({
      ok: false,
      says: expect.stringContaining("other.example.vn"),
    });
    const repaired = await channel.check(anHour(), { webhookUrl: HERE, repair: true });
    expect(repaired.findings.at(-1)).toMatchObject({ ok: true, says: expect.stringContaining(HERE) });
  });

  const outcomes: [number | `webhook.err.${string}`, RegExp][] = [
    [403, /Cloudflare.*Browser Integrity Check/],
    [404, /leads nowhere/],
    [401, /secret token is another one.*--repair/],
    [502, /has a fault/],
    [302, /webhook\.http\.other, status 302/],
    ["webhook.err.tls", /certificate/],
    ["webhook.err.dns", /DNS/],
    ["webhook.err.timeout", /firewall/],
    ["webhook.err.blocked", /private networks/],
    ["webhook.err.of-next-year", /of-next-year/],
  ];
  it.each(outcomes)("says in words what %s means", async (seen, words) => {
    const { channel } = await open("webhook", { world: () => seen });
    const { findings } = await channel.check(anHour(), { webhookUrl: HERE });
    expect(findings.at(-1)).toMatchObject({ ok: false, says: expect.stringMatching(words) });
  });

  it("is content with a webhook that Zalo tests no more today", async () => {
    const { twin, channel } = await open("webhook", {
      world: () => 200,
      faultFor: ({ method }) => (method === "testWebhook" ? "tests-spent" : undefined),
    });
    await setWebhook(twin, HERE);
    expect((await channel.check(anHour(), { webhookUrl: HERE })).findings.at(-1)).toEqual({
      ok: true,
      says: `Zalo calls ${HERE}. It does not test it any more today.`,
    });
  });

  it.each([
    ["nobody has said where we are", {}, "PUBLIC_URL"],
    ["we are not to be reached by https", { webhookUrl: "http://localhost:3000/webhooks/1" }, "https"],
  ])("says what to do when no webhook is set and %s", async (_, options, words) => {
    const { channel } = await open("webhook");
    const { findings } = await channel.check(anHour(), options);
    expect(findings.at(-1)).toMatchObject({ ok: false, says: expect.stringContaining(words) });
  });

  it("fails when Zalo refuses the token", async () => {
    const { twin, channel } = await open();
    twin.failNext("unauthorised");
    await expect(channel.check(anHour())).rejects.toMatchObject({ code: "bad-credentials" });
  });
});
