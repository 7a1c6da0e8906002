/** What is Zalo Bot's own: probes, refusals in its envelope, polling, and the check of an account. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { SendError, type SendErrorCode } from "../../../src/core/delivery/send-error.ts";
import { text } from "../../../src/core/message/content.ts";
import type { HttpClient } from "../../../src/services/ports/http-client.ts";
import { zaloBot } from "../../../webhooks/zalo-bot/index.ts";
import { LAN, NOW, openZaloBot, request, SECRET_TOKEN, TOKEN } from "./harness.ts";
import { noTokens } from "../../kit/no-tokens.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

async function open(...options: Parameters<typeof openZaloBot>) {
  const opened = await openZaloBot(...options);
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
    ["a code that nobody published", 200, { ok: false, error_code: 426 }, "not-allowed", "426"],
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
      { token: TOKEN, secretToken: SECRET_TOKEN, apiUrl: "https://zalo.test", mode: "webhook" },
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
    expect(twin.calls()[0]).toEqual({ method: "getUpdates", parameters: { timeout: 30 } });
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
      expect(twin.calls()).toHaveLength(1);
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

  it("receives nothing while a webhook is set", async () => {
    const { twin, channel } = await open("polling");
    const address = `${twin.url}/not-a-webhook`;
    await fetch(`${twin.url}/bot${TOKEN}/setWebhook`, {
      method: "POST",
      body: JSON.stringify({ url: address, secret_token: SECRET_TOKEN }),
    });
    twin.keep(twin.updates.text(LAN, "Xin chào"));
    expect(await channel.poll?.(anHour())).toEqual([]);
    const { findings } = await channel.check(anHour());
    expect(findings.filter(({ ok }) => !ok).map(({ says }) => says)).toEqual([
      expect.stringContaining("call deleteWebhook"),
    ]);
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

describe("Zalo Bot's check", () => {
  it("names the bot and the plan's limits", async () => {
    const { channel } = await open("polling");
    const { name, findings } = await channel.check(anHour());
    expect(name).toBe("bot.donghanh");
    expect(findings.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(findings.at(-1)?.says).toContain("3,000 messages a month");
  });

  it("says what to do when no webhook is set", async () => {
    const { channel } = await open("webhook");
    const { findings } = await channel.check(anHour());
    expect(findings).toContainEqual({ ok: false, says: expect.stringContaining("call setWebhook") });
  });

  it("fails when Zalo refuses the token", async () => {
    const { twin, channel } = await open();
    twin.failNext("unauthorised");
    await expect(channel.check(anHour())).rejects.toMatchObject({ code: "bad-credentials" });
  });
});
