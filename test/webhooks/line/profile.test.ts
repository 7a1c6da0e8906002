import { afterEach, beforeEach, expect, it } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { line } from "../../../webhooks/line/index.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";

const LAN = lineUserId("Lan");
let http: ClosableHttpClient;
let twin: LineTwin;
beforeEach(async () => {
  http = axiosHttpClient();
  twin = await startLineTwin({ channelSecret: "secret", accessToken: "token" });
});
afterEach(async () => {
  await twin.close();
  await http.close();
});
const read = () => {
  const settings = line.settings.parse({ channelSecret: "secret", accessToken: "token", apiUrl: twin.url });
  const tools = { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens };
  return line.open(settings, tools).profile?.(LAN, AbortSignal.timeout(5_000));
};

it.each([
  ["ja", { displayName: "Lan ✿", language: "ja" }],
  ["vi-VN", { displayName: "Lan ✿", language: "vi" }],
  ["zh-Hant", { displayName: "Lan ✿" }],
  [undefined, { displayName: "Lan ✿" }],
])("a name comes with the language %s, if we speak it, and with nothing else", async (language, profile) => {
  twin.profiles.set(LAN, { displayName: "Lan ✿", ...(language !== undefined && { language }) });
  expect(await read()).toEqual(profile);
});

it("nothing is shown of somebody who blocked us, or whom LINE does not know", async () => {
  expect(await read()).toBeNull();
  twin.profiles.set(LAN, { displayName: "Lan" });
  twin.blocked.add(LAN);
  expect(await read()).toBeNull();
});
