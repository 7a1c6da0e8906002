import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import type { MenuArea, RichMenu } from "../../../src/core/message/rich-menu.ts";
import type { Menus } from "../../../src/services/ports/channel.ts";
import { line } from "../../../webhooks/line/index.ts";
import { problemsOf } from "../../../webhooks/line/rich-menu.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import { jpeg, png } from "../../kit/pictures.ts";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";

const PICTURE = png(1_200, 405);
const area = (x: number, label: string, does: MenuArea["does"]): MenuArea => ({
  x,
  y: 0,
  width: 400,
  height: 405,
  label,
  does,
});
const MENU: RichMenu = {
  bar: "Danh mục",
  isOpen: true,
  areas: [
    area(0, "Lịch hôm nay", { type: "choice", value: "schedule:day=today" }),
    area(400, "Lịch tuần này", { type: "wish", words: "lịch tuần này" }),
    area(800, "Bản đồ", { type: "link", url: "https://maps.example/học viện" }),
  ],
};
const first = MENU.areas[0] as MenuArea;
const withArea = (differing: Partial<MenuArea>): RichMenu => ({
  ...MENU,
  areas: [{ ...first, ...differing }],
});

describe("what LINE would refuse in a menu", () => {
  it.each<[string, RichMenu, Uint8Array, RegExp]>([
    ["a picture of another kind", MENU, new TextEncoder().encode("GIF89a"), /no PNG and no JPEG/],
    ["a picture too large", MENU, png(1_200, 405, 1_000_000), /more than 1 MB/],
    ["a picture too narrow", withArea({ width: 1, height: 1 }), png(799, 300), /800 to 2500.*799 × 300/],
    ["a picture too low", withArea({ height: 1 }), png(1_200, 249), /250 pixels high/],
    ["a picture too high", MENU, png(1_200, 900), /1.45 times/],
    ["a long bar", { ...MENU, bar: "Danh mục chính của lớp" }, PICTURE, /bar: 1 to 14/],
    ["no area", { ...MENU, areas: [] }, PICTURE, /1 to 20 areas/],
    ["21 areas", { ...MENU, areas: Array<MenuArea>(21).fill(first) }, PICTURE, /1 to 20 areas/],
    ["an area that reaches out", withArea({ x: 801 }), PICTURE, /area 1 .*outside/],
    ["a long label", withArea({ label: "Lịch học của cả tuần này" }), PICTURE, /label: 1 to 20/],
    ["a long wish", withArea({ does: { type: "wish", words: "học ".repeat(80) } }), PICTURE, /wish/],
    ["a long choice", withArea({ does: { type: "choice", value: "x".repeat(301) } }), PICTURE, /choice/],
    [
      "an address of another kind",
      withArea({ does: { type: "link", url: "ftp://example.org" } }),
      PICTURE,
      /link/,
    ],
  ])("%s", (_, menu, picture, problem) => {
    expect(problemsOf(menu, picture)).toEqual([expect.stringMatching(problem)]);
  });

  it.each([
    ["a menu as it should be", MENU, PICTURE],
    ["a JPEG", MENU, jpeg(1_200, 405)],
    [
      "a bar of fourteen flags, which a reader counts as fourteen",
      { ...MENU, bar: "🇻🇳".repeat(14) },
      PICTURE,
    ],
  ])("is nothing in %s", (_, menu, picture) => {
    expect(problemsOf(menu, picture)).toEqual([]);
  });
});

describe("LINE's rich menus", () => {
  const [LAN, TANAKA] = [lineUserId("Lan"), lineUserId("Ms Tanaka")];
  const soon = () => AbortSignal.timeout(5_000);
  let http: ClosableHttpClient;
  let twin: LineTwin;
  let menus: Menus;

  beforeEach(async () => {
    http = axiosHttpClient();
    twin = await startLineTwin({ channelSecret: "secret", accessToken: "token" });
    const at = { apiUrl: twin.url, dataApiUrl: twin.url };
    const settings = line.settings.parse({ channelSecret: "secret", accessToken: "token", ...at });
    const channel = line.open(settings, { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens });
    menus = channel.menus as Menus;
  });
  afterEach(async () => {
    await Promise.all([twin.close(), http.close()]);
  });

  it("are made with their picture, and found again by name", async () => {
    const id = await menus.make(MENU, PICTURE, "dong-hanh vi", soon());
    expect(twin.richMenus.menus.get(id)).toMatchObject({
      chatBarText: "Danh mục",
      selected: true,
      size: { width: 1_200, height: 405 },
      hasPicture: true,
      areas: [
        {
          bounds: { x: 0, y: 0, width: 400, height: 405 },
          action: { type: "postback", data: "schedule:day=today", displayText: "Lịch hôm nay" },
        },
        { action: { type: "message", label: "Lịch tuần này", text: "lịch tuần này" } },
        { action: { type: "uri", uri: "https://maps.example/h%E1%BB%8Dc%20vi%E1%BB%87n" } },
      ],
    });
    expect(await menus.state(soon())).toEqual({ made: [{ id, name: "dong-hanh vi" }], shownToAll: null });
  });

  it("are shown to all, or to some, and taken away again", async () => {
    const vi = await menus.make(MENU, PICTURE, "vi", soon());
    const ja = await menus.make({ ...MENU, bar: "メニュー" }, PICTURE, "ja", soon());
    const bars = () => [LAN, TANAKA].map((who) => twin.richMenus.seenBy(who)?.chatBarText);
    await menus.showToAll(vi, soon());
    await menus.showTo(ja, [TANAKA], soon());
    expect(bars()).toEqual(["Danh mục", "メニュー"]);
    expect((await menus.state(soon())).shownToAll).toBe(vi);
    await menus.showTo(null, [TANAKA], soon());
    expect(bars()).toEqual(["Danh mục", "Danh mục"]);
    await menus.showToAll(null, soon());
    await menus.showToAll(null, soon());
    await menus.remove(vi, soon());
    await menus.remove(vi, soon());
    expect(bars()).toEqual([undefined, undefined]);
  });

  it("fail with a SendError", async () => {
    await expect(menus.showToAll("richmenu-9", soon())).rejects.toMatchObject({ code: "not-allowed" });
    await expect(menus.showTo("richmenu-9", [LAN], soon())).rejects.toMatchObject({ code: "not-allowed" });
    await expect(menus.make({ ...MENU, bar: "x".repeat(15) }, PICTURE, "vi", soon())).rejects.toMatchObject({
      code: "bad-content",
      facts: { platformCode: "chatBarText" },
    });
  });
});
