/** Files as rows: asked for in the turn, taken by one, gone with the message or the person. */
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaErasureStore } from "../../../src/adapters/prisma/erasure-store.ts";
import { prismaReceivedFiles } from "../../../src/adapters/prisma/received-files.ts";
import type { Happening } from "../../../src/core/message/inbound-event.ts";
import type { ReceivedFiles } from "../../../src/services/ports/received-files.ts";
import { newAccount, openStores, outcomeOf, TEN, told, type Stores } from "../../kit/stores.ts";

const LEASE_MS = 60_000;
let stores: Stores;
let account: string;
let files: ReceivedFiles;
beforeAll(async () => {
  stores = await openStores();
  files = prismaReceivedFiles(stores.db);
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE contact, inbound_event, received_file CASCADE");
  account = await newAccount(stores);
});

/** Lan sends a picture, and the turn asks for it. @returns the contact's id */
async function lanSends(messageId: string): Promise<string> {
  const happening: Happening = { type: "messageReceived", messageId, message: { type: "picture" } };
  return lanTells(happening, (id) => ({ wantedFiles: [id] }));
}

async function lanTells(happening: Happening, differing: (eventId: bigint) => object): Promise<string> {
  const [accepted] = await stores.events.accept([told(account, randomUUID(), "lan", { happening })]);
  const contactId = accepted?.contactId ?? "";
  await stores.turns.takeTurns([contactId], TEN, (conversations) =>
    Promise.resolve(conversations.map((one) => outcomeOf(one, differing(one.events[0]?.id ?? 0n)))),
  );
  return contactId;
}

const take = (now = TEN) => files.take({ now, leaseMs: LEASE_MS, limit: 10 });
const kept = { status: "kept", contentType: "image/jpeg", size: 5, sha256: "hash" } as const;

async function table(): Promise<readonly unknown[]> {
  const { rows } = await stores.sql.query(
    "SELECT status, reason, content_type, size, sha256 FROM received_file",
  );
  return rows;
}

describe("a file that is wanted", () => {
  test("is taken with all that is needed to fetch it, by one", async () => {
    await lanSends("m5");
    const [first, second] = await Promise.all([take(), take()]);
    expect([...first, ...second]).toEqual([
      {
        id: expect.any(String) as string,
        accountId: account,
        attempts: 1,
        message: { type: "picture" },
        messageId: "m5",
      },
    ]);
  });

  test("is taken again when whoever took it has died, and not before", async () => {
    await lanSends("m5");
    await take();
    expect(await take(TEN + LEASE_MS - 1)).toEqual([]);
    expect(await take(TEN + LEASE_MS)).toMatchObject([{ attempts: 2 }]);
  });

  test("is kept, and no longer wanted", async () => {
    await lanSends("m5");
    const [file] = await take();
    expect(await files.settle(file ?? never(), kept, TEN)).toBe(true);
    expect(await table()).toEqual([
      { status: "kept", reason: null, content_type: "image/jpeg", size: "5", sha256: "hash" },
    ]);
    expect(await take(TEN + LEASE_MS)).toEqual([]);
  });

  test("waits for its next try", async () => {
    await lanSends("m5");
    const [file] = await take();
    await files.settle(file ?? never(), { status: "wanted", reason: "http-202", dueAt: TEN + 500 }, TEN);
    expect(await take(TEN + 499)).toEqual([]);
    expect(await take(TEN + 500)).toHaveLength(1);
  });

  test("that was taken by somebody else since is not settled by the slower one", async () => {
    await lanSends("m5");
    const [slow] = await take();
    await take(TEN + LEASE_MS);
    expect(await files.settle(slow ?? never(), kept, TEN)).toBe(false);
  });

  test("is asked for once, also when a turn is run twice", async () => {
    await lanTells({ type: "messageReceived", message: { type: "picture" } }, (id) => ({
      wantedFiles: [id, id],
    }));
    expect(await table()).toHaveLength(1);
  });
});

describe("a file goes", () => {
  test("with its message, once nobody can be fetching it any more", async () => {
    await lanSends("m5");
    const [file] = await take();
    await lanTells({ type: "messageUnsent", messageId: "m5" }, () => ({ removedMessages: ["m5"] }));
    expect(await files.settle(file ?? never(), kept, TEN)).toBe(false);
    expect(await files.doomed(TEN + LEASE_MS - 1, 10)).toEqual([]);
    expect(await files.doomed(TEN + LEASE_MS, 10)).toEqual([file?.id]);
    await files.forget([file?.id ?? ""]);
    expect(await table()).toEqual([]);
  });

  test("with the person who is erased", async () => {
    const contactId = await lanSends("m5");
    const [file] = await take();
    await files.settle(file ?? never(), kept, TEN);
    await stores.sql.query(
      "INSERT INTO erasure (contact_id, asked_by, asked_at) VALUES ($1, 'platform', $2)",
      [contactId, new Date(TEN)],
    );
    const now = TEN + LEASE_MS;
    expect(await prismaErasureStore(stores.db).erase({ now, restMs: 0, patienceMs: 0, limit: 10 })).toBe(1);
    expect(await files.doomed(now, 10)).toEqual([file?.id]);
  });

  test("and one that is kept is not forgotten by mistake", async () => {
    await lanSends("m5");
    const [file] = await take();
    await files.settle(file ?? never(), kept, TEN);
    await files.forget([file?.id ?? ""]);
    expect(await table()).toHaveLength(1);
  });
});

function never(): never {
  throw new Error("nothing was taken");
}
