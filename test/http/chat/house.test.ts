/** The web chat in the whole house: the visitor's page on one process, the answer made in another. */
import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { prismaAccountStore } from "../../../src/adapters/prisma/accounts.ts";
import { openDatabase } from "../../../src/adapters/prisma/client.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { compose, type House } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { addAccount } from "../../../src/services/accounts/add-account.ts";
import { webChat } from "../../../webhooks/web-chat/index.ts";
import { seedDemoInto } from "../../journey/prepare.ts";
import { freshDatabase } from "../../kit/database.ts";
import { silentLog } from "./chat-house.ts";
import { admit, listen, say, type StreamEvent } from "./visitor.ts";

const houses: House[] = [];
const at: { url: string; account: string }[] = [];

beforeAll(async () => {
  const databaseUrl = await freshDatabase();
  const secretKey = randomBytes(32);
  const db = openDatabase(databaseUrl, 2);
  const tools = {
    kinds: [webChat],
    store: prismaAccountStore(db),
    secrets: sealWith(secretKey),
    system: { uuid: randomUUID },
  };
  const { id } = await addAccount(tools, { type: "web-chat", name: "Hà Nội" });
  await db.$disconnect();
  await seedDemoInto(databaseUrl);
  for (let n = 0; n < 2; n++) {
    const house = compose(readConfig({ PORT: "0" }), databaseUrl, secretKey, { log: silentLog });
    houses.push(house);
    at.push({ url: `http://127.0.0.1:${String((await house.startWeb()).port)}`, account: id });
  }
}, 120_000);
afterAll(() => Promise.all(houses.map((house) => house.stop())));

/** Reads until the bot has said something new. */
async function answer(page: { next(count: number): Promise<StreamEvent[]> }): Promise<string> {
  for (;;) {
    const [event] = await page.next(1);
    if (!event) throw new Error("the stream has ended");
    const item = event.data as { from?: string; contents?: unknown };
    if (event.event === "item" && item.from === "bot") return JSON.stringify(item.contents);
  }
}

describe("the web chat in the whole house", () => {
  it("answers a question about tomorrow on a page of another process", async () => {
    const [here, there] = at;
    if (!here || !there) throw new Error("two houses are expected");
    const lan = await admit(here);
    const page = listen(here, lan);
    expect(await page.next(2)).toMatchObject([
      { event: "hello", data: { name: "Hà Nội" } },
      { event: "ready" },
    ]);
    expect(await say(there, lan, "lịch học ngày mai?")).toBe(200);
    expect(await answer(page)).toMatch(/08:00–09:45/);
    expect(await say(here, lan, "明日の予定は？")).toBe(200);
    expect(await answer(page)).toMatch(/8:00～9:45/);
    page.close();
    // Whoever opens the page later finds the same.
    const later = listen(there, lan);
    const past = (await later.next(6)).map(({ event, data }) => (data as { from?: string }).from ?? event);
    expect(past).toEqual(["hello", "me", "bot", "me", "bot", "ready"]);
    later.close();
  });

  it("answers a message that is sent twice once", async () => {
    const [here] = at;
    if (!here) throw new Error("a house is expected");
    const minh = await admit(here);
    const messageId = randomUUID();
    const statuses = await Promise.all([1, 2, 3].map(() => say(here, minh, "trợ giúp", messageId)));
    expect(statuses).toEqual([200, 200, 200]);
    const page = listen(here, minh);
    await answer(page);
    await say(here, minh, "cảm ơn");
    await answer(page);
    page.close();
    const past = await listen(here, minh).next(6);
    expect(past.map(({ event, data }) => (data as { from?: string }).from ?? event)).toEqual([
      "hello",
      "me",
      "bot",
      "me",
      "bot",
      "ready",
    ]);
  });

  it("stops with pages open, which are told the end", async () => {
    const [here] = at;
    const [house] = houses.splice(0, 1);
    if (!here || !house) throw new Error("a house is expected");
    const page = listen(here, await admit(here));
    await page.next(2);
    await Promise.all([house.stop(), page.next(1).then((events) => expect(events).toEqual([]))]);
  });
});
