import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase, type Database } from "../../../src/adapters/prisma/client.ts";
import { prismaTranscriptStore } from "../../../src/adapters/prisma/transcript-store.ts";
import type { TranscriptStore } from "../../../src/services/ports/transcript-store.ts";
import { freshDatabase } from "../../kit/database.ts";

const ACCOUNT = randomUUID();
const T = Date.parse("2026-11-23T01:00:00Z");
const ALL = { after: null, limit: 50 };
const iso = (at: number) => new Date(at).toISOString();

let db: Database;
let sql: pg.Client;
let store: TranscriptStore;
let address: string;
let contactId: string;

beforeAll(async () => {
  const url = await freshDatabase();
  db = openDatabase(url, 2);
  store = prismaTranscriptStore(db);
  sql = new pg.Client({ connectionString: url });
  await sql.connect();
  await sql.query(
    "INSERT INTO channel_account (id, type, name, settings, secrets) VALUES ($1, 'web-chat', 'Hanoi', '{}', '')",
    [ACCOUNT],
  );
});
afterAll(async () => {
  await sql.end();
  await db.$disconnect();
});
beforeEach(async () => {
  address = randomUUID();
  contactId = randomUUID();
  await sql.query(
    "INSERT INTO contact (id, account_id, kind, address, last_inbound_at) VALUES ($1, $2, 'person', $3, now())",
    [contactId, ACCOUNT, address],
  );
});

async function heard(id: string, at: number): Promise<void> {
  const happening = { type: "messageReceived", message: { type: "text", text: id } };
  await sql.query(
    `INSERT INTO inbound_event (account_id, event_id, contact_id, event, occurred_at, received_at)
     VALUES ($1, $2, $3, $4, $5, $5)`,
    [ACCOUNT, `${address}:${id}`, contactId, { happening }, iso(at)],
  );
}

async function said(words: string, status: string, ...attemptsAt: number[]): Promise<void> {
  const id = randomUUID();
  await sql.query(
    `INSERT INTO delivery (id, account_id, contact_id, language, contents, status, route, due_at, expires_at)
     VALUES ($1, $2, $3, 'ja', $4, $5, 'push', $6, $6)`,
    [id, ACCOUNT, contactId, JSON.stringify([{ type: "text", text: words }]), status, iso(T)],
  );
  for (const [index, at] of attemptsAt.entries()) {
    await sql.query(
      "INSERT INTO attempt (delivery_id, number, route, started_at) VALUES ($1, $2, 'push', $3)",
      [id, index + 1, iso(at)],
    );
  }
}

/** What is read, as one word per row. */
async function words(range = ALL as { after: number | null; limit: number }): Promise<string[]> {
  const rows = await store.read(ACCOUNT, address, range);
  return rows.map((row) =>
    row.kind === "delivery"
      ? String((row.contents[0] as { text: string }).text)
      : (row.id.split(":")[1] ?? ""),
  );
}

describe("the transcript in PostgreSQL", () => {
  it("is empty for a visitor who never said anything", async () => {
    expect(await store.read(ACCOUNT, "nobody", ALL)).toEqual([]);
  });

  it("holds what was heard and what was sent, in the order of time", async () => {
    await said("second", "sent", T + 2);
    await heard("first", T + 1);
    await heard("third", T + 3);
    expect(await words()).toEqual(["first", "second", "third"]);
    const [event, delivery] = await store.read(ACCOUNT, address, ALL);
    expect(event).toMatchObject({ kind: "event", at: T + 1, happening: { type: "messageReceived" } });
    expect(delivery).toMatchObject({ kind: "delivery", at: T + 2, language: "ja" });
  });

  it.each(["sending", "sent", "delivered", "read", "unknown"])(
    "shows a delivery that is %s",
    async (status) => {
      await said("here", status, T);
      expect(await words()).toEqual(["here"]);
    },
  );

  it.each(["pending", "failed", "skipped"])("does not show a delivery that is %s", async (status) => {
    await said("not yet", status);
    await said("never", status === "pending" ? "failed" : status, T);
    expect(await words()).toEqual([]);
  });

  it("keeps showing a delivery that goes out again, under the time of its first attempt", async () => {
    await said("again", "pending", T, T + 60_000);
    expect(await store.read(ACCOUNT, address, ALL)).toMatchObject([{ at: T }]);
  });

  it("shows a broadcast's words with what is the reader's own", async () => {
    const [programme, broadcast] = [randomUUID(), randomUUID()];
    await sql.query(
      `INSERT INTO programme (id, slug, name, timezone, starts_on, ends_on, organisers, days_off)
       VALUES ($1, $2, '{}', 'Asia/Ho_Chi_Minh', '2026-11-01', '2026-12-31', '[]', '{}')`,
      [programme, programme],
    );
    await sql.query(
      `INSERT INTO broadcast (id, programme_id, name, status, filter, texts)
       VALUES ($1, $2, 'day off', 'running', '{"all": []}', '{"vi": [{"type": "text", "text": "Chào {name}."}]}')`,
      [broadcast, programme],
    );
    const { rows } = await sql.query<{ id: string }>(
      `INSERT INTO delivery (id, account_id, contact_id, broadcast_id, language, values, status, route, due_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, $3, 'vi', '{"name": "Lan"}', 'sent', 'push', $4, $4) RETURNING id`,
      [ACCOUNT, contactId, broadcast, iso(T)],
    );
    await sql.query(
      "INSERT INTO attempt (delivery_id, number, route, started_at) VALUES ($1, 1, 'push', $2)",
      [rows[0]?.id, iso(T)],
    );
    expect(await words()).toEqual(["Chào Lan."]);
  });

  it("puts a question before its answer within one millisecond", async () => {
    await said("answer", "sent", T);
    await heard("question", T);
    expect(await words()).toEqual(["question", "answer"]);
  });

  it("gives the newest of what is later than asked", async () => {
    for (let n = 0; n < 6; n++) await heard(`m${String(n)}`, T + n);
    expect(await words({ after: T + 1, limit: 3 })).toEqual(["m3", "m4", "m5"]);
    expect(await words({ after: T + 3, limit: 3 })).toEqual(["m4", "m5"]);
    expect(await words({ after: T + 5, limit: 3 })).toEqual([]);
  });

  it("gives nobody another visitor's words, nor the same address's on another account", async () => {
    await heard("secret", T);
    expect(await store.read(randomUUID(), address, ALL)).toEqual([]);
    expect(await store.read(ACCOUNT, randomUUID(), ALL)).toEqual([]);
  });
});
