/** On a real database and the twin of LINE: what an office applies is what people see. */
import { createHash, randomUUID } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { prismaLease } from "../../../src/adapters/prisma/lease.ts";
import { prismaRichMenus } from "../../../src/adapters/prisma/rich-menus.ts";
import type { PicturedMenu } from "../../../src/core/message/rich-menu.ts";
import { applyMenus } from "../../../src/services/rich-menus/apply-menus.ts";
import { menuLease, showMenus } from "../../../src/services/rich-menus/show-menus.ts";
import type { RichMenuStore } from "../../../src/services/ports/rich-menu-store.ts";
import { line } from "../../../webhooks/line/index.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import { png } from "../../kit/pictures.ts";
import { newAccount, openStores, type Stores } from "../../kit/stores.ts";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";

const [LAN, MINH, TANAKA] = ["Lan", "Minh", "Ms Tanaka"].map(lineUserId) as [string, string, string];
const menu = (language: "vi" | "ja" | "en", bar: string, isDefault = false): PicturedMenu => ({
  language,
  isDefault,
  menu: {
    bar,
    isOpen: true,
    areas: [{ x: 0, y: 0, width: 800, height: 400, label: bar, does: { type: "wish", words: bar } }],
  },
  picture: png(800, 400),
});
const [VI, JA] = [menu("vi", "Danh mục", true), menu("ja", "メニュー")];

let stores: Stores;
let store: RichMenuStore;
let http: ClosableHttpClient;
let twin: LineTwin;
let account: Parameters<typeof applyMenus>[1];

beforeAll(async () => {
  stores = await openStores();
  store = prismaRichMenus(stores.db);
});
beforeEach(async () => {
  http = axiosHttpClient();
  twin = await startLineTwin({ channelSecret: "secret", accessToken: "token" });
  const at = { apiUrl: twin.url, dataApiUrl: twin.url };
  const settings = line.settings.parse({ channelSecret: "secret", accessToken: "token", ...at });
  const channel = line.open(settings, { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens });
  account = { id: await newAccount(stores), name: "Đồng Hành", channel };
  await people([LAN, "vi"], [MINH, null], [TANAKA, "ja"]);
});
afterEach(async () => {
  await Promise.all([twin.close(), http.close()]);
});

const lease = () => prismaLease(stores.db, randomUUID());
const hashOf = (words: string, picture: Uint8Array) =>
  createHash("sha256").update(words).update(picture).digest("hex");
const sleep = () => Promise.resolve();
const apply = (...menus: PicturedMenu[]) =>
  applyMenus({ store, lease: lease(), system: { uuid: randomUUID }, sleep, hashOf }, account, menus);
const bars = (...who: string[]) => who.map((one) => twin.richMenus.seenBy(one)?.chatBarText);

async function people(
  ...told: readonly (readonly [address: string, language: string | null])[]
): Promise<void> {
  const row = { accountId: account.id, kind: "person", lastInboundAt: new Date() };
  const data = told.map(([address, language]) => ({ ...row, address, language }));
  await stores.db.contact.createMany({ data });
}
const change = (address: string, data: object) =>
  stores.db.contact.updateMany({ where: { accountId: account.id, address }, data });

describe("applying menus", () => {
  test("shows everybody the one of their language, and the default to all others", async () => {
    expect(await apply(VI, JA)).toEqual({ made: ["vi", "ja"], kept: [], moved: 1 });
    expect(bars(LAN, MINH, TANAKA)).toEqual(["Danh mục", "Danh mục", "メニュー"]);
  });

  test("again changes nothing", async () => {
    await apply(VI, JA);
    twin.richMenus.calls.length = 0;
    expect(await apply(VI, JA)).toEqual({ made: [], kept: ["vi", "ja"], moved: 0 });
    expect(twin.richMenus.calls).toEqual([]);
  });

  test("of another content makes only what is new, and takes the old one away", async () => {
    await apply(VI, JA);
    expect(await apply(VI, menu("ja", "研修メニュー"))).toEqual({ made: ["ja"], kept: ["vi"], moved: 1 });
    expect(bars(LAN, TANAKA)).toEqual(["Danh mục", "研修メニュー"]);
    expect(twin.richMenus.menus.size).toBe(2);
  });

  test("makes another one the default", async () => {
    await apply(VI, JA);
    await apply({ ...VI, isDefault: false }, { ...JA, isDefault: true });
    expect(bars(LAN, MINH, TANAKA)).toEqual(["Danh mục", "メニュー", "メニュー"]);
    expect(twin.richMenus.menus.size).toBe(2);
  });

  test("of none takes all away", async () => {
    await apply(VI, JA);
    await apply();
    expect(bars(LAN, MINH, TANAKA)).toEqual([undefined, undefined, undefined]);
    expect(twin.richMenus.menus.size).toBe(0);
    expect(await store.list(account.id)).toEqual([]);
  });

  test("heals what somebody removed at LINE, and what a process left that died", async () => {
    await apply(VI, JA);
    const [first = ""] = twin.richMenus.menus.keys();
    await account.channel.menus?.remove(first, AbortSignal.timeout(5_000));
    const orphan = `dong-hanh ${account.id} vi 0`;
    await account.channel.menus?.make(VI.menu, VI.picture, orphan, AbortSignal.timeout(5_000));
    await account.channel.menus?.make(VI.menu, VI.picture, "of another tool", AbortSignal.timeout(5_000));
    expect(await apply(VI, JA)).toMatchObject({ made: ["vi"], kept: ["ja"] });
    expect(bars(LAN, TANAKA)).toEqual(["Danh mục", "メニュー"]);
    const names = [...twin.richMenus.menus.values()].map(({ name }) => name);
    expect(names.filter((name) => name === orphan)).toEqual([]);
    expect(names).toContain("of another tool");
  });

  test("refuses all of them for a problem in one, and says whose", async () => {
    const wrong = { ...JA, picture: png(300, 200) };
    await expect(apply(VI, wrong)).rejects.toMatchObject({
      code: "wrong-menu",
      message: expect.stringMatching(/^ja: the picture must be 800/),
    });
    expect(twin.richMenus.calls).toEqual([]);
  });

  test("is put off while another process arranges the account's menus", async () => {
    await lease().hold(menuLease(account.id), 60_000);
    await expect(apply(VI)).rejects.toMatchObject({ code: "not-now" });
  });
});

describe("people's menus", () => {
  const show = () => showMenus(store, account);
  beforeEach(async () => void (await apply(VI, JA)));

  test("follow when somebody changes their language", async () => {
    await change(LAN, { language: "ja" });
    await change(TANAKA, { language: "vi" });
    expect(await show()).toBe(2);
    expect(bars(LAN, TANAKA)).toEqual(["メニュー", "Danh mục"]);
    expect(await show()).toBe(0);
  });

  test("are linked five hundred at a time", async () => {
    const crowd = Array.from({ length: 1_001 }, (_, n) => lineUserId(`person ${String(n)}`));
    await people(...crowd.map((address) => [address, "ja"] as const));
    twin.richMenus.calls.length = 0;
    expect(await show()).toBe(1_001);
    expect(twin.richMenus.calls).toHaveLength(3);
    expect(bars(crowd[1_000] ?? "")).toEqual(["メニュー"]);
  });

  test("reach the others when LINE does not know one of them", async () => {
    const crowd = Array.from({ length: 9 }, (_, n) => lineUserId(`person ${String(n)}`));
    await people(...crowd.map((address) => [address, "ja"] as const));
    twin.strangers.add(crowd[4] ?? "");
    await show();
    const all = bars(...crowd);
    expect(all.filter((bar) => bar === "メニュー")).toHaveLength(8);
    expect(await show()).toBe(0);
  });

  test("are of no concern to groups and to those who left", async () => {
    await people([`C${LAN.slice(1)}`, "ja"]);
    await stores.db.contact.updateMany({
      where: { accountId: account.id, address: { startsWith: "C" } },
      data: { kind: "group" },
    });
    await change(LAN, { language: "ja", blockedAt: new Date(Date.now() + 1_000) });
    expect(await show()).toBe(0);
  });

  test("do not hold an old menu for the sake of somebody who left", async () => {
    await change(TANAKA, { blockedAt: new Date(Date.now() + 1_000) });
    await apply(VI, menu("ja", "研修メニュー"));
    expect(twin.richMenus.menus.size).toBe(2);
  });
});
