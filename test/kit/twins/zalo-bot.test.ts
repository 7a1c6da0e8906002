/** The twin calls webhooks as Zalo does, and the channel believes it. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawRequest } from "../../../src/services/ports/channel.ts";
import { LAN, openZaloBot, SECRET_TOKEN, TOKEN } from "../../webhooks/zalo-bot/harness.ts";
import { startTwinServer, type TwinServer } from "./twin-server.ts";

describe("the twin of Zalo Bot", () => {
  let zalo: Awaited<ReturnType<typeof openZaloBot>>;
  let door: TwinServer;
  let knocks: RawRequest[];

  beforeEach(async () => {
    zalo = await openZaloBot();
    knocks = [];
    door = await startTwinServer(({ headers, body }) => {
      knocks.push({ headers: headers as RawRequest["headers"], body, receivedAt: 0 });
      return { status: 200 };
    });
  });
  afterEach(async () => {
    await door.close();
    await zalo.close();
  });

  const call = async (method: string, parameters: object = {}): Promise<unknown> => {
    const body = JSON.stringify(parameters);
    const answer = await fetch(`${zalo.twin.url}/bot${TOKEN}/${method}`, { method: "POST", body });
    return answer.json();
  };

  it.each(["bare", "wrapped"] as const)(
    "delivers an update in the %s shape, with the secret",
    async (shape) => {
      const update = zalo.twin.updates.text(LAN, "Xin chào");
      expect(await zalo.twin.deliver(door.url, update, { shape })).toBe(200);
      const [knock] = knocks;
      if (!knock) throw new Error("nobody came");
      expect(zalo.channel.verify(knock)).toEqual({ genuine: true });
      expect(zalo.channel.parse(knock)).toMatchObject([{ happening: { message: { text: "Xin chào" } } }]);
    },
  );

  it("probes a webhook with nothing in hand when it is set, and remembers it even when nobody answers", async () => {
    const set = { url: door.url, secret_token: SECRET_TOKEN };
    expect(await call("setWebhook", set)).toMatchObject({
      result: { verification: { outcome: "webhook.ok" } },
    });
    expect(knocks.map((knock) => zalo.channel.parse(knock))).toEqual([[]]);
    const nobody = { ...set, url: "http://127.0.0.1:9/" };
    expect(await call("setWebhook", nobody)).toMatchObject({
      ok: true,
      result: { verification: { ok: false } },
    });
    expect(await call("getWebhookInfo")).toMatchObject({ result: { url: nobody.url } });
    expect(await call("deleteWebhook")).toMatchObject({ result: { url: "" } });
  });

  it.each([
    ["another token", "/bot1:x/getMe", {}, 401],
    ["an unknown method", `/bot${TOKEN}/getme`, {}, 404],
    ["a text that is too long", `/bot${TOKEN}/sendMessage`, { chat_id: "lan", text: "a".repeat(2_001) }, 400],
    ["a picture without an address", `/bot${TOKEN}/sendPhoto`, { chat_id: "lan", photo: "data:," }, 400],
    [
      "a parameter of another platform",
      `/bot${TOKEN}/sendMessage`,
      { chat_id: "lan", text: "a", reply_to_message_id: "1" },
      400,
    ],
    [
      "markup, which we never send",
      `/bot${TOKEN}/sendMessage`,
      { chat_id: "lan", text: "a", parse_mode: "html" },
      400,
    ],
    [
      "a secret that is too short",
      `/bot${TOKEN}/setWebhook`,
      { url: "https://a.vn", secret_token: "x" },
      400,
    ],
  ])("refuses %s", async (_label, path, parameters, code) => {
    const body = JSON.stringify(parameters);
    const answer = await fetch(zalo.twin.url + path, { method: "POST", body });
    expect(await answer.json()).toMatchObject({ ok: false, error_code: code });
  });

  it("lets a plan write to so many people, and to those on and on", async () => {
    const small = await openZaloBot("webhook", { chats: 2 });
    const say = async (to: string) => {
      const body = JSON.stringify({ chat_id: to, text: "Chào" });
      const answer = await fetch(`${small.twin.url}/bot${TOKEN}/sendMessage`, { method: "POST", body });
      return ((await answer.json()) as { error_code?: number }).error_code ?? "taken";
    };
    expect([await say("lan"), await say("minh"), await say("tanaka"), await say("lan")]).toEqual([
      "taken",
      "taken",
      429,
      "taken",
    ]);
    await small.close();
  });
});
