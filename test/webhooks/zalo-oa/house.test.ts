/** An official account in the whole house, two processes of it: somebody agrees, Lan asks, taps, and is answered once. */
import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { prismaAccountStore } from "../../../src/adapters/prisma/accounts.ts";
import { openDatabase, type Database } from "../../../src/adapters/prisma/client.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { compose, type House } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { addAccount } from "../../../src/services/accounts/add-account.ts";
import { consentLink } from "../../../src/services/accounts/consent.ts";
import { zaloOa } from "../../../webhooks/zalo-oa/index.ts";
import { seedDemoInto } from "../../journey/prepare.ts";
import { freshDatabase } from "../../kit/database.ts";
import { RecordedLog } from "../../kit/recorders.ts";
import type { OaEventPayload } from "../../kit/twins/zalo-oa-events.ts";
import { startZaloOaTwin } from "../../kit/twins/zalo-oa.ts";
import { APP_ID, APP_SECRET, LAN, OA_ID, OA_SECRET } from "./harness.ts";

const log = new RecordedLog();
const houses: House[] = [];
const doors: string[] = [];
const secretKey = randomBytes(32);
let twin: Awaited<ReturnType<typeof startZaloOaTwin>>;
let account: string;
let db: Database;

beforeAll(async () => {
  const ids = { appId: APP_ID, appSecret: APP_SECRET, oaSecretKey: OA_SECRET, oaId: OA_ID };
  twin = await startZaloOaTwin(ids);
  const databaseUrl = await freshDatabase();
  db = openDatabase(databaseUrl, 2);
  const store = prismaAccountStore(db);
  const tools = { kinds: [zaloOa], store, secrets: sealWith(secretKey), system: { uuid: randomUUID } };
  const urls = { apiUrl: twin.url, oauthUrl: twin.url };
  ({ id: account } = await addAccount(tools, { type: "zalo-oa", name: "OA Hà Nội", ...ids, ...urls }));
  await seedDemoInto(databaseUrl);
  for (let n = 0; n < 2; n++) {
    const house = compose(readConfig({ PORT: "0" }), databaseUrl, secretKey, { log });
    houses.push(house);
    doors.push(`http://127.0.0.1:${String((await house.startWeb()).port)}`);
  }
}, 120_000);
afterAll(async () => {
  await db.$disconnect();
  await Promise.all(houses.map((house) => house.stop()));
  await twin.close();
});

/** Zalo tells one of the houses. */
async function tell(door: number, event: OaEventPayload): Promise<number> {
  twin.interact(LAN);
  const { headers, body } = twin.signed(event);
  const answer = await fetch(`${doors[door] ?? ""}/webhooks/${account}`, { method: "POST", headers, body });
  return answer.status;
}

/** What stands in Lan's chat, once there are so many messages. */
async function seen(count: number): Promise<string[]> {
  await vi.waitFor(() => expect(twin.wordsSeenBy(LAN).length).toBeGreaterThanOrEqual(count), 20_000);
  return twin.wordsSeenBy(LAN);
}

describe("an official account in the whole house", () => {
  it("is connected by somebody who agrees, and answers Lan's words and taps", async () => {
    const [house] = houses;
    const open = await house?.accounts.get(account);
    if (!open) throw new Error("the account is not there");
    const system = { now: Date.now, random: Math.random, uuid: randomUUID };
    const link = consentLink({ secrets: sealWith(secretKey), system }, open, doors[0] ?? "");
    expect((await fetch(twin.agree(link))).status).toBe(200);

    expect(await tell(1, twin.events.text(LAN, "lịch học ngày mai?"))).toBe(200);
    const [first = ""] = await seen(1);
    expect(first).toMatch(/Đồng Hành|08:00/);

    const payload = await vi.waitFor(() => {
      const [button] = twin.sent().flatMap(({ message }) => buttonsOf(message));
      if (!button) throw new Error(`no button yet: ${JSON.stringify(twin.wordsSeenBy(LAN))}`);
      return button.payload;
    }, 5_000);
    expect(payload).toMatch(/^#dh:/);
    const before = twin.wordsSeenBy(LAN).length;
    expect(await tell(0, twin.events.text(LAN, payload))).toBe(200);
    const after = await seen(before + 1);
    expect(after.slice(before).join(" ")).not.toContain("#dh:");

    expect(twin.exchanges()).toBe(1);
    expect(log.events).not.toContain("delivery-ended");
  }, 60_000);

  it("takes in neither its own echo nor what is not signed", async () => {
    const minh = "2468012345678905678";
    expect(await tell(0, twin.events.echo(minh, "Xin chào"))).toBe(200);
    const forged = await fetch(`${doors[0] ?? ""}/webhooks/${account}`, {
      method: "POST",
      body: JSON.stringify(twin.events.text(minh, "lịch học ngày mai?")),
    });
    expect(forged.status).toBe(401);
    const known = await db.$queryRaw`SELECT 1 FROM contact WHERE address = ${minh}`;
    expect(known).toEqual([]);
  });

  it("knows what arrived and what was read, keeps it however late the first word of it comes, and answers nobody", async () => {
    const before = twin.wordsSeenBy(LAN).length;
    const { messageId = "" } = twin.sent().at(-1) ?? {};
    expect(await tell(1, twin.events.seen(LAN, [messageId]))).toBe(200);
    expect(await tell(0, twin.events.received(LAN, messageId))).toBe(200);
    const told = () => db.$queryRaw`
      SELECT status, delivered_at <= read_at AS in_order FROM delivery
      WHERE platform_message_ids = ARRAY[${messageId}]`;
    await vi.waitFor(async () => expect(await told()).toEqual([{ status: "read", in_order: true }]), 10_000);
    const kept = () => db.$queryRaw`
      SELECT DISTINCT status, event->'happening'->'to' AS to FROM inbound_event WHERE contact_id IS NULL`;
    await vi.waitFor(async () => expect(await kept()).toEqual([{ status: "handled", to: [] }]), 10_000);
    expect(twin.wordsSeenBy(LAN)).toHaveLength(before);
  });

  it("links somebody by the telephone number that they share, once they agree", async () => {
    const [anna] = await db.$queryRaw<{ id: string }[]>`SELECT id FROM participant ORDER BY name LIMIT 1`;
    const phoneHash = sealWith(secretKey).fingerprint("+84901234567");
    await db.participant.update({ where: { id: anna?.id ?? "" }, data: { phoneHash } });
    const person = "2468012345670000002";
    twin.interact(person);
    expect(await tell(0, twin.events.submitInfo(person, "84901234567", "Anna"))).toBe(200);
    const words = () => twin.wordsSeenBy(person).join(" ");
    await vi.waitFor(() => expect(words()).toContain("[I agree]"), 20_000);
    expect(await tell(0, twin.events.text(person, "I agree"))).toBe(200);
    const linked = () => db.$queryRaw`
      SELECT c.participant_id::text AS id, s.granted FROM contact c JOIN consent s ON s.contact_id = c.id
      WHERE address = ${person} AND purpose = 'training'`;
    await vi.waitFor(async () => expect(await linked()).toEqual([{ id: anna?.id, granted: true }]), 20_000);
    const kept = await db.$queryRaw`SELECT 1 FROM inbound_event WHERE event::text LIKE '%84901234567%'`;
    expect(kept).toEqual([]);
  }, 60_000);

  it("obeys somebody who takes back that we may have their data", async () => {
    const hoa = "2468012345670000001";
    expect(await tell(0, twin.events.withdraw(hoa))).toBe(200);
    const wish = () => db.$queryRaw`
      SELECT asked_by, evidence ->> 'eventId' LIKE 'sha256-%' AS is_proven
      FROM erasure JOIN contact c ON c.id = contact_id WHERE address = ${hoa}`;
    await vi.waitFor(
      async () => expect(await wish()).toEqual([{ asked_by: "platform", is_proven: true }]),
      10_000,
    );
    expect(twin.wordsSeenBy(hoa)).toEqual([]);
  });

  it("wrote down that its answers were free", async () => {
    const costs = await db.$queryRaw`SELECT DISTINCT cost FROM delivery WHERE status = 'sent'`;
    expect(costs).toEqual([{ cost: "free" }]);
  });
});

function buttonsOf(message: Readonly<Record<string, unknown>>): { readonly payload: string }[] {
  const { attachment } = message as { attachment?: { payload: { buttons?: { payload: string }[] } } };
  return attachment?.payload.buttons ?? [];
}
