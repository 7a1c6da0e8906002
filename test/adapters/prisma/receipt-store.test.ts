import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaReceiptStore } from "../../../src/adapters/prisma/receipt-store.ts";
import type { Receipt } from "../../../src/core/message/inbound-event.ts";
import { answer, newAccount, openStores, TEN, told, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let account: string;
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE contact, inbound_event, delivery, attempt CASCADE");
  account = await newAccount(stores);
});

/** Lan has these messages, one delivery each, in this state. */
async function lanHas(ids: readonly string[], status = "sent"): Promise<string[]> {
  const [deliveries = []] = await answer(stores, account, ["lan"], ids.length);
  for (const [n, id] of ids.entries()) {
    const row = "UPDATE delivery SET status = $2, platform_message_ids = ARRAY[$3] WHERE id = $1";
    await stores.sql.query(row, [deliveries[n], status, id]);
  }
  return deliveries;
}

interface Said {
  readonly to?: readonly string[];
  readonly key?: string;
  readonly at?: number;
  readonly eventId?: string;
}

async function tell(receipt: Receipt, messageIds: readonly string[], said: Said = {}): Promise<void> {
  const { to = ["lan"], at = TEN + 60_000, eventId = randomUUID(), ...key } = said;
  const happening = { type: "receiptReceived", receipt, to, messageIds, ...key } as const;
  await stores.events.accept([told(account, eventId, null, { happening, occurredAt: at })]);
}

const record = (now = TEN + 1_000, accounts = [account]) =>
  prismaReceiptStore(stores.db).record(accounts, { now, patienceMs: 60_000, retryMs: 2_000, limit: 100 });

async function shown(): Promise<unknown[]> {
  const query = "SELECT status, delivered_at, read_at FROM delivery ORDER BY seq";
  const { rows } = await stores.sql.query<{ status: string; delivered_at: Date; read_at: Date }>(query);
  return rows.map((row) => [row.status, row.delivered_at?.getTime() ?? null, row.read_at?.getTime() ?? null]);
}
const receipts = async () =>
  (
    await stores.sql.query(
      "SELECT status, event -> 'happening' -> 'to' AS to FROM inbound_event WHERE contact_id IS NULL",
    )
  ).rows;

describe("a receipt", () => {
  test("moves a delivery to delivered, and then to read, each with its time", async () => {
    await lanHas(["m1"]);
    await tell("delivered", ["m1"], { at: TEN + 5 });
    await record();
    expect(await shown()).toEqual([["delivered", TEN + 5, null]]);
    await tell("read", ["m1"], { at: TEN + 9 });
    await record();
    expect(await shown()).toEqual([["read", TEN + 5, TEN + 9]]);
  });

  test("never moves one back, in whatever order and however often they come", async () => {
    await lanHas(["m1"]);
    await tell("read", ["m1"], { at: TEN + 9 });
    await record();
    await tell("delivered", ["m1"], { at: TEN + 5 });
    await tell("read", ["m1"], { at: TEN + 30 });
    await record();
    expect(await shown()).toEqual([["read", TEN + 9, TEN + 9]]);
  });

  test("of several messages moves each, and leaves the others", async () => {
    await lanHas(["m1", "m2", "m3"]);
    await tell("read", ["m1", "m3"]);
    await record();
    expect((await shown()).map((row) => (row as unknown[])[0])).toEqual(["read", "sent", "read"]);
  });

  test("settles what nobody knew: it has arrived after all", async () => {
    const [id] = await lanHas(["m1"], "unknown");
    await tell("delivered", [], { key: id });
    await record();
    expect(await shown()).toMatchObject([["delivered", expect.any(Number), null]]);
  });

  test.each(["failed", "skipped", "pending"])(
    "changes nothing about a delivery that is %s",
    async (status) => {
      await lanHas(["m1"], status);
      await tell("read", ["m1"]);
      await record();
      expect(await shown()).toEqual([[status, null, null]]);
    },
  );

  test("that overtakes the record of its call waits for it", async () => {
    const [id] = await lanHas(["m0"], "sending");
    await tell("delivered", ["m1"], { at: TEN + 5 });
    await record(TEN + 1_000);
    expect(await receipts()).toEqual([{ status: "pending", to: ["lan"] }]);
    await stores.sql.query(
      "UPDATE delivery SET status = 'sent', platform_message_ids = '{m1}' WHERE id = $1",
      [id],
    );
    expect(await record(TEN + 2_000)).toBe(0);
    expect(await record(TEN + 3_000)).toBe(1);
    expect(await shown()).toEqual([["delivered", TEN + 5, null]]);
  });

  test("of a message that is not ours is given up after a minute", async () => {
    await lanHas(["m1"]);
    await tell("read", ["from the console"]);
    await record(TEN + 59_000);
    expect(await receipts()).toMatchObject([{ status: "pending" }]);
    await record(TEN + 61_500);
    expect(await receipts()).toEqual([{ status: "handled", to: [] }]);
    expect(await shown()).toEqual([["sent", null, null]]);
  });

  test("names nobody any more once it is handled", async () => {
    await lanHas(["m1"]);
    await tell("read", ["m1"], { to: ["the account itself", "lan"] });
    await record();
    expect(await receipts()).toEqual([{ status: "handled", to: [] }]);
  });

  test("of another account, or of a channel that has none, is not believed", async () => {
    await lanHas(["m1"]);
    await tell("read", ["m1"]);
    await record(TEN + 1_000, []);
    expect(await shown()).toEqual([["sent", null, null]]);
    expect(await receipts()).toMatchObject([{ status: "handled" }]);
  });
});
