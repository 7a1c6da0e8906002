/** A LINE account in the whole house, web and worker: tokens of our own, files, groups, messages taken back, the quota. */
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { prismaAccountStore } from "../../../src/adapters/prisma/accounts.ts";
import { openDatabase, type Database } from "../../../src/adapters/prisma/client.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { compose, type House } from "../../../src/compose.ts";
import { readConfig } from "../../../src/config.ts";
import { addAccount } from "../../../src/services/accounts/add-account.ts";
import { line } from "../../../webhooks/line/index.ts";
import { seedDemoInto } from "../../journey/prepare.ts";
import { freshDatabase } from "../../kit/database.ts";
import { RecordedLog } from "../../kit/recorders.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";

const LAN = lineUserId("Lan");
const CLASS = "C3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c";
const log = new RecordedLog();
let dataDir: string;
let twin: LineTwin;
let db: Database;
let house: House;
let door: string;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "line-house-"));
  twin = await startLineTwin({
    channelSecret: "secret",
    accessToken: "-",
    channelId: "1234567890",
    monthlyQuota: 200,
  });
  const databaseUrl = await freshDatabase();
  db = openDatabase(databaseUrl, 2);
  const secretKey = randomBytes(32);
  const store = prismaAccountStore(db);
  const tools = { kinds: [line], store, secrets: sealWith(secretKey), system: { uuid: randomUUID } };
  const keys = { channelId: "1234567890", channelSecret: "secret" };
  const urls = { apiUrl: twin.url, dataApiUrl: twin.url, loginUrl: twin.url };
  const { webhookPath } = await addAccount(tools, { type: "line", name: "Đồng Hành", ...keys, ...urls });
  await seedDemoInto(databaseUrl);
  house = compose(
    readConfig({ PORT: "0", DATA_DIR: dataDir, PUBLIC_URL: "https://bot.example.vn" }),
    databaseUrl,
    secretKey,
    { log },
  );
  door = `http://127.0.0.1:${String((await house.startWeb()).port)}${webhookPath}`;
  await house.startWorker();
}, 120_000);
afterAll(async () => {
  await house.stop();
  await db.$disconnect();
  await twin.close();
  await rm(dataDir, { recursive: true, force: true });
});

const until = <Result>(look: () => Result | Promise<Result>) =>
  vi.waitFor(look, { timeout: 20_000, interval: 50 });
const idOf = (event: object) => (event as { message: { id: string } }).message.id;

describe("a LINE account in the whole house", () => {
  it("answers with a token that it was issued", async () => {
    await twin.deliver(door, [twin.textEvent(LAN, "xin chào")]);
    await until(() => expect(twin.seenBy(LAN).length).toBeGreaterThan(0));
    expect(twin.stateless.size).toBe(1);
  }, 60_000);

  it("keeps a picture that LINE has to prepare, and removes it when Lan takes it back", async () => {
    const event = twin.mediaEvent(LAN, "image");
    twin.contents.set(idOf(event), { type: "image/jpeg", bytes: Buffer.from("picture"), preparing: 1 });
    await twin.deliver(door, [event]);
    const kept = await until(() => db.receivedFile.findFirstOrThrow({ where: { status: "kept" } }));
    expect(kept).toMatchObject({ contentType: "image/jpeg", size: 7n, attempts: 2 });
    const place = path.join(dataDir, "files", kept.id.slice(0, 2), kept.id);
    expect(await readFile(place, "utf8")).toBe("picture");

    await twin.deliver(door, [twin.unsendEvent(LAN, idOf(event))]);
    await until(() =>
      expect(db.receivedFile.findUnique({ where: { id: kept.id } })).resolves.toMatchObject({
        status: "doomed",
      }),
    );
    expect(log.events).not.toContain("files-not-looked-at");
  }, 60_000);

  it("writes down that a picture is gone", async () => {
    const event = twin.mediaEvent(LAN, "image");
    twin.contents.set(idOf(event), "unsent");
    await twin.deliver(door, [event]);
    await until(() => db.receivedFile.findFirstOrThrow({ where: { status: "gone", reason: "http-410" } }));
  }, 60_000);

  it("answers a class that calls it by its name, and keeps nothing of what people there say to each other", async () => {
    const chat = twin.groupTextEvent(LAN, CLASS, "Minh ơi, tối nay đi ăn không?");
    await twin.deliver(door, [chat, twin.groupTextEvent(LAN, CLASS, "Đồng Hành ơi, mai học gì?")]);
    await until(() => expect(twin.seenBy(CLASS).length).toBeGreaterThan(0));
    await twin.deliver(door, [twin.groupTextEvent(LAN, CLASS, "lịch thứ 6", true)]);
    await until(() => expect(twin.sent().filter(({ to }) => to === CLASS)).toHaveLength(2));
    const events = await db.inboundEvent.findMany({ where: { messageId: idOf(chat) } });
    expect(JSON.stringify(events.map(({ event }) => event))).not.toContain("tối nay");
  }, 60_000);

  it("links somebody who enters the code on our page, and whom LINE knows there", async () => {
    const minh = lineUserId("Minh");
    await twin.deliver(door, [twin.textEvent(minh, "đăng ký")]);
    const page = await until(() => {
      const sent = JSON.stringify(twin.seenBy(minh));
      const [address] = /https:\/\/bot\.example\.vn\/link\?to=[\w.%-]+/.exec(sent) ?? [];
      if (address === undefined) throw new Error("no page yet");
      return new URL(address);
    });
    const { code } = await db.inviteCode.findFirstOrThrow({ where: { participantId: { not: null } } });
    const to = page.searchParams.get("to") ?? "";
    const body = new URLSearchParams({ to, code });
    const answer = await fetch(new URL("/link", door), { method: "POST", body, redirect: "manual" });
    expect(answer.status, await answer.text()).toBe(303);
    const dialog = answer.headers.get("location") ?? "";
    expect(twin.atDialog(LAN, dialog)).toBeNull();
    const again = await fetch(new URL("/link", door), { method: "POST", body, redirect: "manual" });
    const nonce = twin.atDialog(minh, again.headers.get("location") ?? "");
    await twin.deliver(door, [twin.accountLinkEvent(minh, nonce ?? "")]);
    // From here on it is as if the code had been sent: may we link?
    await until(() =>
      expect(twin.wordsSeenBy(minh).join("\n")).toMatch(/hồ sơ học viên|受講者情報|participant record/),
    );
    const taps =
      twin
        .seenBy(minh)
        .at(-1)
        ?.quickReply?.items.map(({ action }) => action.data) ?? [];
    expect(taps).toContain("welcome:training=yes");
    await twin.deliver(door, [twin.postbackEvent(minh, "welcome:training=yes")]);
    await until(() =>
      db.contact.findFirstOrThrow({ where: { address: minh, participantId: { not: null } } }),
    );
  }, 60_000);

  it("knows how much of the month is used", async () => {
    const quota = await until(() => db.accountQuota.findFirstOrThrow());
    expect(quota).toMatchObject({ counted: "messages", allowance: 200 });
  }, 60_000);
});
