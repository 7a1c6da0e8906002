/** We call LINE as LINE's own SDK does: method, address, headers and body of every call are the same. */
import { messagingApi } from "@line/bot-sdk";
import { afterEach, beforeEach, expect, it } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../../src/adapters/axios/http-client.ts";
import { text } from "../../../../src/core/message/content.ts";
import type { RichMenu } from "../../../../src/core/message/rich-menu.ts";
import type { Channel } from "../../../../src/services/ports/channel.ts";
import { line } from "../../../../webhooks/line/index.ts";
import { noTokens } from "../../../kit/no-tokens.ts";
import { png } from "../../../kit/pictures.ts";
import { lineUserId } from "../../../kit/twins/line-events.ts";
import { startTwinServer, type TwinRequest, type TwinServer } from "../../../kit/twins/twin-server.ts";

const [LAN, MINH] = [lineUserId("Lan"), lineUserId("Minh")];
const KEY = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
const OUTGOING = { to: LAN, contents: [text("Chào chị Lan")], language: "vi" } as const;
const MESSAGES: messagingApi.Message[] = [{ type: "text", text: "Chào chị Lan" }];
const PICTURE = png(1_200, 405);
const MENU: RichMenu = {
  bar: "Danh mục",
  isOpen: true,
  areas: [
    { x: 0, y: 0, width: 400, height: 405, label: "Lịch", does: { type: "wish", words: "lịch tuần này" } },
  ],
};
const MENU_OF_LINE: messagingApi.RichMenuRequest = {
  size: { width: 1_200, height: 405 },
  selected: true,
  name: "vi",
  chatBarText: "Danh mục",
  areas: [
    {
      bounds: { x: 0, y: 0, width: 400, height: 405 },
      action: { type: "message", label: "Lịch", text: "lịch tuần này" },
    },
  ],
};

/** Answers every call with whatever any of our readers wants. */
const ANSWER = {
  ...{ richMenuId: "menu-1", richmenus: [] },
  ...{ userId: LAN, basicId: "@a", displayName: "A", chatMode: "bot", markAsReadMode: "auto" },
  ...{ type: "limited", value: 200, totalUsage: 1 },
  ...{ endpoint: "https://a.example", active: true, success: true, statusCode: 200, reason: "OK" },
};

let http: ClosableHttpClient;
let platform: TwinServer;
let seen: TwinRequest[];
let ours: Channel;
let sdk: messagingApi.MessagingApiClient;
let blobs: messagingApi.MessagingApiBlobClient;

beforeEach(async () => {
  seen = [];
  http = axiosHttpClient();
  platform = await startTwinServer((request) => {
    seen.push(request);
    return { status: 200, body: ANSWER };
  });
  const at = { apiUrl: platform.url, dataApiUrl: platform.url };
  const settings = line.settings.parse({ channelSecret: "secret", accessToken: "token", ...at });
  ours = line.open(settings, { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens });
  const config = { channelAccessToken: "token", baseURL: platform.url };
  sdk = new messagingApi.MessagingApiClient(config);
  blobs = new messagingApi.MessagingApiBlobClient(config);
});
afterEach(async () => {
  await Promise.all([platform.close(), http.close()]);
});

/** What LINE would see of the calls since the last look. */
function calls() {
  return seen.splice(0).map(({ method, path, query, headers, body }) => {
    const isJson = headers["content-type"]?.startsWith("application/json") ?? false;
    return {
      method,
      path,
      query: query.toString(),
      authorization: headers.authorization,
      retryKey: headers["x-line-retry-key"],
      // Without a body there is nothing whose type could matter.
      contentType: body.length > 0 ? headers["content-type"]?.split(";")[0] : undefined,
      body: isJson && body.length > 0 ? (JSON.parse(body.toString()) as unknown) : body.toString("hex"),
    };
  });
}

const soon = () => AbortSignal.timeout(5_000);
const menus = () => ours.menus as NonNullable<Channel["menus"]>;

it.each<[string, () => Promise<unknown>, () => Promise<unknown>]>([
  [
    "a reply",
    () => ours.send({ ...OUTGOING, route: "reply", replyToken: "reply-1" }, KEY, soon()),
    () => sdk.replyMessage({ replyToken: "reply-1", messages: MESSAGES }),
  ],
  [
    "a push",
    () => ours.send({ ...OUTGOING, route: "push" }, KEY, soon()),
    () => sdk.pushMessage({ to: LAN, messages: MESSAGES }, KEY),
  ],
  [
    "a multicast",
    () => ours.sendToMany?.({ ...OUTGOING, to: [LAN, MINH] }, KEY, soon()) ?? Promise.resolve(),
    () => sdk.multicast({ to: [LAN, MINH], messages: MESSAGES }, KEY),
  ],
  [
    "the loading animation",
    () => ours.showWaiting?.(LAN, soon()) ?? Promise.resolve(),
    () => sdk.showLoadingAnimation({ chatId: LAN, loadingSeconds: 20 }),
  ],
  [
    "making a rich menu",
    () => menus().make(MENU, PICTURE, "vi", soon()),
    async () => {
      await sdk.createRichMenu(MENU_OF_LINE);
      await blobs.setRichMenuImage("menu-1", new Blob([Buffer.from(PICTURE)], { type: "image/png" }));
    },
  ],
  [
    "looking for rich menus",
    () => menus().state(soon()),
    async () => {
      await sdk.getRichMenuList();
      await sdk.getDefaultRichMenuId();
    },
  ],
  ["a menu for all", () => menus().showToAll("menu-1", soon()), () => sdk.setDefaultRichMenu("menu-1")],
  ["no menu for all", () => menus().showToAll(null, soon()), () => sdk.cancelDefaultRichMenu()],
  [
    "a menu for some",
    () => menus().showTo("menu-1", [LAN, MINH], soon()),
    () => sdk.linkRichMenuIdToUsers({ richMenuId: "menu-1", userIds: [LAN, MINH] }),
  ],
  [
    "no menu for some",
    () => menus().showTo(null, [LAN], soon()),
    () => sdk.unlinkRichMenuIdFromUsers({ userIds: [LAN] }),
  ],
  ["removing a menu", () => menus().remove("menu-1", soon()), () => sdk.deleteRichMenu("menu-1")],
  [
    "reading the quota",
    () => ours.quota?.(soon()) ?? Promise.resolve(),
    async () => {
      await sdk.getMessageQuota();
      await sdk.getMessageQuotaConsumption();
    },
  ],
])("%s is called as LINE's SDK calls it", async (_, weCall, lineCalls) => {
  await weCall();
  const made = calls();
  await lineCalls();
  expect(made.length).toBeGreaterThan(0);
  expect(made).toEqual(calls());
});
