import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { line } from "../../../webhooks/line/index.ts";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";
import { startTwinServer, type TwinServer } from "../../kit/twins/twin-server.ts";
import { text } from "../../../src/core/message/content.ts";
import { noTokens } from "../../kit/no-tokens.ts";

const LAN = lineUserId("Lan");
let http: ClosableHttpClient;
let twin: LineTwin;
let us: TwinServer;
let ourAnswer: number;

const open = (accessToken = "token") =>
  line.open(line.settings.parse({ channelSecret: "secret", accessToken, apiUrl: twin.url }), {
    http,
    wakeVisitor: () => Promise.resolve(),
    tokens: noTokens,
  });
const check = (accessToken?: string) => open(accessToken).check(AbortSignal.timeout(5_000));
const problemsOf = async () => (await check()).findings.filter(({ ok }) => !ok).map(({ says }) => says);

beforeEach(async () => {
  http = axiosHttpClient();
  twin = await startLineTwin({ channelSecret: "secret", accessToken: "token", monthlyQuota: 1 });
  us = await startTwinServer(() => ({ status: ourAnswer }));
  ourAnswer = 200;
  twin.webhook.endpoint = `${us.url}/webhooks/line-1`;
});
afterEach(async () => {
  await Promise.all([twin.close(), us.close()]);
  await http.close();
});

describe("checking a LINE account", () => {
  it("tells who we are, and finds nothing wrong when all is well", async () => {
    expect((await check()).name).toBe("Đồng Hành (@donghanh)");
    expect(await problemsOf()).toEqual([]);
  });
  it("leaves it to the quota to say what may still be sent", async () => {
    const outgoing = { to: LAN, route: "push", contents: [text("Chào chị Lan")], language: "vi" } as const;
    await open().send(outgoing, crypto.randomUUID(), AbortSignal.timeout(5_000));
    expect(await open().quota?.(AbortSignal.timeout(5_000))).toEqual({ used: 1, allowance: 1 });
    expect(JSON.stringify(await check())).not.toMatch(/month|plan/);
  });
  it("sees that no webhook is set", async () => {
    twin.webhook.endpoint = "";
    expect(await problemsOf()).toEqual([expect.stringContaining("no webhook address")]);
  });
  it("sees that the webhook is switched off", async () => {
    twin.webhook.active = false;
    expect(await problemsOf()).toEqual([expect.stringContaining('switch on "Use webhook"')]);
  });
  it("sees that our webhook refuses LINE, as with a wrong channel secret", async () => {
    ourAnswer = 401;
    expect(await problemsOf()).toEqual([expect.stringContaining("status 401")]);
  });
  it("sees that LINE cannot reach us", async () => {
    await us.close();
    expect(await problemsOf()).toEqual([expect.stringContaining("COULD_NOT_CONNECT")]);
  });
  it("says so when the token is refused", async () => {
    await expect(check("wrong")).rejects.toMatchObject({ code: "bad-credentials" });
  });
});
