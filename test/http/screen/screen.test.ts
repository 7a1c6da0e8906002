/** The screen of a room: who may see it, what it shows and when, and that no old code stays in a lost connection. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { qrSvg } from "../../../src/adapters/qr/svg.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { checkInCode } from "../../../src/core/programme/check-in-code.ts";
import { listen, makeApp, type Listening } from "../../../src/http/server.ts";
import { screenRouter } from "../../../src/http/screen/router.ts";
import type { HeldSession } from "../../../src/services/ports/presence-store.ts";
import { screenKey, screenPath, type RoomScreen } from "../../../src/services/presence/room-screen.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { RecordedLog } from "../../kit/recorders.ts";
import { SESSIONS } from "../../kit/cast.ts";
import { hasBrowser, openBrowser } from "../chat/browser.ts";

const ID = "7d9a4d1e-35d8-4a79-9b57-0d3f2c2b1a10";
const START = Date.parse("2026-11-24T08:00:00+07:00");
const secrets = sealWith(new Uint8Array(32).fill(7));
const system = new FrozenSystem();
let session: HeldSession | null;
let door: Listening;
let base: string;

beforeAll(async () => {
  const account = new FakeAccount("line-account");
  const startLink = (words: string) => `https://line.example/chat?${words}`;
  Object.assign(account.open, { name: "Đồng Hành", channel: { ...account.open.channel, startLink } });
  const store = {
    session: (id: string) => Promise.resolve(id === ID ? session : null),
    counts: () => Promise.resolve({ present: 37, expected: 400 }),
  };
  const accounts = directoryOf(account);
  const tools = { store, accounts, secrets, system, drawQr: qrSvg, publicUrl: "https://bot.example" };
  door = await listen(makeApp({ "/": screenRouter(tools) }, new RecordedLog()), 0, "127.0.0.1");
  base = `http://127.0.0.1:${String(door.port)}`;
});
afterAll(() => door.close());
beforeEach(() => {
  const [, papi] = SESSIONS;
  if (!papi) throw new Error("no session");
  const times = { startsAt: START, endsAt: Date.parse("2026-11-24T11:30:00+07:00") };
  session = { ...papi, id: ID, programmeId: "p", ...times, language: "vi" };
  system.time = START - 60_000;
});

const ask = (key: string, id = ID) =>
  fetch(`${base}/${id}/screen/now`, { headers: { Authorization: `Bearer ${key}` } });
const shown = async () => (await (await ask(screenKey(ID, secrets))).json()) as RoomScreen;

describe("the screen", () => {
  it("shows the code of this minute, for as long as it lasts, with a QR code for the chat", async () => {
    system.time = START + 20_000;
    const screen = await shown();
    expect(screen).toMatchObject({ state: "open", goodForMs: 40_000, present: 37, expected: 400 });
    expect(screen.code).toBe(checkInCode(ID, START, secrets.fingerprint));
    expect(screen.links).toEqual([
      { name: "Đồng Hành", svg: qrSvg(`https://line.example/chat?${screen.code ?? ""}`) },
    ]);
  });

  it.each([
    ["an hour and a second before the start", START - 3_601_000, {}, "early"],
    ["an hour before it", START - 3_600_000, {}, "open"],
    ["at the end", Date.parse("2026-11-24T11:30:00+07:00"), {}, "over"],
    ["where it was cancelled", START, { isCancelled: true }, "cancelled"],
  ] as const)("is %s: %#", async (_label, at, differing, state) => {
    system.time = at;
    session = session && { ...session, ...differing };
    const screen = await shown();
    expect([screen.state, screen.code !== null]).toEqual([state, state === "open"]);
  });

  it.each([
    ["with the key of another session", screenKey("other", secrets), ID],
    ["without a key", "", ID],
    ["of a session that does not exist", screenKey(ID.replace("7", "8"), secrets), ID.replace("7", "8")],
    ["of no session", "x", "favicon"],
  ])("is for nobody %s", async (_label, key, id) => {
    expect((await ask(key, id)).status).toBe(404);
  });

  it("is nobody's to frame, and its key stands behind # where no server sees it", async () => {
    const response = await fetch(`${base}/${ID}/screen`);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(screenPath(ID, secrets)).toMatch(/^\/[0-9a-f-]{36}\/screen#[\w-]{43}$/);
  });
});

describe.runIf(hasBrowser)("in the room", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it("stands the code in large digits, and nothing of it when the connection is lost", async () => {
    const page = await browser.newPage();
    await page.clock.install();
    await page.goto(`${base}${screenPath(ID, secrets)}`);
    const code = checkInCode(ID, system.time, secrets.fingerprint);
    await page.getByText(`${code.slice(0, 3)} ${code.slice(3)}`).waitFor();
    expect(await page.locator("#present").textContent()).toBe("37");
    expect(await page.locator("#links svg").count()).toBe(1);
    await page.context().setOffline(true);
    await page.clock.runFor(64_000);
    await page.getByText("Mất kết nối").waitFor();
    expect(await page.locator("#code").textContent()).toBe("");
    await page.context().setOffline(false);
    await page.clock.runFor(3_000);
    await page
      .locator("#code")
      .filter({ hasText: code.slice(3) })
      .waitFor();
    await page.close();
  });

  it("says in three languages that an address is wrong", async () => {
    const page = await browser.newPage();
    await page.goto(`${base}/${ID}/screen#guessed`);
    await page.getByText("このアドレスは正しくありません").waitFor();
    await page.close();
  });
});
