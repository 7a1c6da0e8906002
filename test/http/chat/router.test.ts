import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { text } from "../../../src/core/message/content.ts";
import { visitorsOf } from "../../../webhooks/web-chat/visitor-token.ts";
import {
  ACCOUNT,
  LINE_ACCOUNT,
  OTHER_ACCOUNT,
  SECRETS,
  startChatHouse,
  type ChatHouse,
} from "./chat-house.ts";
import { admit, listen, say } from "./visitor.ts";

let house: ChatHouse;
afterEach(() => house.stop());
const UNKNOWN = "3e9f6f0e-5d3c-4c59-9d0f-6a1f2b7c8d93";

describe("the page", () => {
  it("is there for a web chat account, with nothing inline and nothing of others", async () => {
    house = await startChatHouse();
    const response = await fetch(`${house.url}/chat/${ACCOUNT}`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=|https?:\/\/(?!www\.w3\.org)/i);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none';script-src 'self';style-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-frame-options")).toBeNull();
  });

  it("may be embedded by the sites that the settings name", async () => {
    house = await startChatHouse(undefined, { frameAncestors: "'self' https://hanoi.example.gov.vn" });
    const { headers } = await fetch(`${house.url}/chat/${ACCOUNT}`);
    expect(headers.get("content-security-policy")).toContain(
      "frame-ancestors 'self' https://hanoi.example.gov.vn",
    );
  });

  it.each([
    ["/chat?code=AB12CD34", `/chat/${ACCOUNT}?code=AB12CD34`],
    ["/chat/", `/chat/${ACCOUNT}`],
    ["/chat", `/chat/${ACCOUNT}`],
  ])("%s leads to the first web chat", async (from, to) => {
    house = await startChatHouse();
    const response = await fetch(house.url + from);
    expect(response.status).toBe(200);
    expect(response.url).toBe(house.url + to);
  });

  it.each([
    "chat.js",
    "chat.css",
    "log.css",
    "contents.js",
    "log.js",
    "memory.js",
    "outbox.js",
    "stream.js",
    "words.js",
    "mark.svg",
  ])("has its %s", async (name) => {
    house = await startChatHouse();
    const response = await fetch(`${house.url}/chat/assets/${name}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("can be put on another site by one script", async () => {
    house = await startChatHouse();
    const response = await fetch(`${house.url}/chat/embed.js`);
    expect(response.headers.get("content-type")).toContain("javascript");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it.each([UNKNOWN, LINE_ACCOUNT, "not-an-id", "..%2f..%2fpackage.json", "assets/../router.ts"])(
    "is not there for %s",
    async (id) => {
      house = await startChatHouse();
      expect((await fetch(`${house.url}/chat/${id}`)).status).toBe(404);
    },
  );
});

describe("new visitors", () => {
  const post = (account: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
    fetch(`${house.url}/chat/${account}/visitors`, { method: "POST", headers, body: "{}" });

  it("get a token of their own, which nobody stores on the way", async () => {
    house = await startChatHouse();
    const response = await post(ACCOUNT);
    expect(response.status).toBe(201);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    const { token } = (await response.json()) as { token: string };
    expect(visitorsOf(SECRETS[ACCOUNT] ?? "").recognise(`Bearer ${token}`, Date.now())).not.toBeNull();
  });

  it("cannot be made by another site's form", async () => {
    house = await startChatHouse();
    expect((await post(ACCOUNT, { "content-type": "text/plain" })).status).toBe(415);
  });

  it.each([UNKNOWN, LINE_ACCOUNT, "x"])("are not admitted at %s", async (account) => {
    house = await startChatHouse();
    expect((await post(account)).status).toBe(404);
  });

  it("come at most thirty in a minute from one address", async () => {
    let now = Date.parse("2026-11-23T08:00:00+07:00");
    house = await startChatHouse(undefined, { now: () => now });
    const statuses = [];
    for (let n = 0; n < 31; n++) statuses.push((await post(ACCOUNT)).status);
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 201), 429]);
    now += 2_000;
    expect((await post(ACCOUNT)).status).toBe(201);
    expect((await post(ACCOUNT)).status).toBe(429);
  });
});

describe("the stream", () => {
  it("tells the name, the past, and then what comes", async () => {
    house = await startChatHouse((_event, answer) => answer(text("Chào Anh/Chị")));
    const lan = await admit(house);
    expect(await say(house, lan, "Xin chào")).toBe(200);
    const page = listen(house, lan);
    expect(await page.next(4)).toMatchObject([
      { event: "hello", data: { name: "Đồng Hành Hà Nội" } },
      { event: "item", data: { from: "me", text: "Xin chào" } },
      { event: "item", data: { from: "bot", contents: [{ type: "text", text: "Chào Anh/Chị" }] } },
      { event: "ready" },
    ]);
    house.say(lan.address, text("Ngày mai có buổi PAPI."));
    expect(await page.next(1)).toMatchObject([{ event: "item", data: { from: "bot" } }]);
    page.close();
    await expect.poll(house.listeners).toBe(0);
  });

  it("shows the same in every tab", async () => {
    house = await startChatHouse();
    const lan = await admit(house);
    const tabs = [listen(house, lan), listen(house, lan)];
    for (const tab of tabs) await tab.next(2);
    await say(house, lan, "Xin chào");
    for (const tab of tabs) expect(await tab.next(1)).toMatchObject([{ data: { text: "Xin chào" } }]);
  });

  it("keeps visitors apart", async () => {
    house = await startChatHouse((_event, answer) => answer(text("Chỉ dành cho chị Lan")));
    const [lan, minh] = [await admit(house), await admit(house)];
    await say(house, lan, "Tôi là Lan");
    expect(await listen(house, minh).next(2)).toMatchObject([{ event: "hello" }, { event: "ready" }]);
  });

  it("gives at most five pages to one visitor: the oldest is told and left", async () => {
    house = await startChatHouse();
    const lan = await admit(house);
    const first = listen(house, lan);
    await first.next(2);
    for (let n = 0; n < 5; n++) await listen(house, lan).next(2);
    expect(await first.next(1)).toEqual([{ event: "superseded", data: {} }]);
    expect(await first.next(1)).toEqual([]);
    await expect.poll(house.listeners).toBe(5);
  });

  it("drops a reader who takes nothing, and serves the others meanwhile", async () => {
    house = await startChatHouse();
    const lan = await admit(house);
    const words = "Thông báo. ".repeat(20_000);
    const lazy = connect(Number(new URL(house.url).port), "127.0.0.1");
    lazy.write(
      `GET /chat/${ACCOUNT}/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${lan.token}\r\n\r\n`,
    );
    await new Promise((resolve) => lazy.once("readable", resolve)); // and reads no more
    const eager = listen(house, lan);
    await eager.next(2);
    for (let n = 0; n < 60; n++) house.say(lan.address, text(words));
    expect(await eager.next(60)).toHaveLength(60);
    expect(house.listeners()).toBe(2);
    eager.close();
    await expect.poll(house.listeners, { timeout: 20_000 }).toBe(0);
    lazy.destroy();
  });

  const refused: [string, () => Promise<Record<string, string>>][] = [
    ["no token", () => Promise.resolve({})],
    [
      "a forged token",
      async () => {
        const { token } = await admit(house);
        return { authorization: `Bearer ${token.slice(0, -2)}xx` };
      },
    ],
    [
      "a token of another account",
      async () => ({
        authorization: `Bearer ${(await admit(house, OTHER_ACCOUNT)).token}`,
      }),
    ],
    ["a token in a cookie", async () => ({ cookie: `token=${(await admit(house)).token}` })],
  ];
  it.each(refused)("is closed to %s", async (_label, headers) => {
    house = await startChatHouse();
    const response = await fetch(`${house.url}/chat/${ACCOUNT}/events`, { headers: await headers() });
    expect(response.status).toBe(401);
  });

  it("takes no token from the address", async () => {
    house = await startChatHouse();
    const { token } = await admit(house);
    expect((await fetch(`${house.url}/chat/${ACCOUNT}/events?token=${token}`)).status).toBe(401);
  });

  it.each(["", "abc", "-1", "1e999", "99999999999999999999", "0&after=1"])(
    "takes the cursor %j as none at all",
    async (after) => {
      house = await startChatHouse();
      const lan = await admit(house);
      await say(house, lan, "Xin chào");
      expect(await listen(house, lan, after).next(2)).toMatchObject([{}, { data: { text: "Xin chào" } }]);
    },
  );

  it("ends when the server stops", async () => {
    house = await startChatHouse();
    const page = listen(house, await admit(house));
    await page.next(2);
    const last = page.next(1);
    await house.stop();
    expect(await last).toEqual([]);
  });
});
