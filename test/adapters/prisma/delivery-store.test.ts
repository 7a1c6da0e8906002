import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AttemptEnd, Start } from "../../../src/services/ports/delivery-store.ts";
import { answer, newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let account: string;
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE contact, inbound_event, delivery, attempt CASCADE");
  account = await newAccount(stores);
});

/** Lan is answered with so many deliveries. @returns their ids, in order */
async function lanIsAnswered(count = 1): Promise<string[]> {
  const [ids = []] = await answer(stores, account, ["lan"], count);
  return ids;
}

async function row(id = ""): Promise<Record<string, unknown>> {
  const { rows } = await stores.sql.query<Record<string, unknown>>("SELECT * FROM delivery WHERE id = $1", [
    id,
  ]);
  return rows[0] ?? {};
}

async function attempts(id = ""): Promise<Record<string, unknown>[]> {
  const query = "SELECT * FROM attempt WHERE delivery_id = $1 ORDER BY number";
  return (await stores.sql.query<Record<string, unknown>>(query, [id])).rows;
}

const go = (id = "", attempts = 1, route: "reply" | "push" = "reply"): Start => ({
  id,
  attempts,
  go: true,
  route,
});
const sent = (id = "", attempts = 1): AttemptEnd => ({
  ...{ id, attempts, outcome: "sent" },
  next: { status: "sent", platformMessageIds: ["m1", "m2"] },
});
const again = (id = "", dueAt = TEN, attempts = 1): AttemptEnd => ({
  ...{
    id,
    attempts,
    outcome: "unknown",
    code: "timed-out",
    advice: "Wait.",
    httpStatus: 504,
    platformCode: "x",
    requestId: "q1",
  },
  next: { status: "pending", route: "reply", dueAt },
});
/** Takes what a look finds, and begins it all. */
const take = (now: number, room = 100, inHand: string[] = []) =>
  stores.deliveries.take(
    { accountId: account, now, graceMs: 1_500, inHand, room: { 0: room, 1: room, 2: room } },
    (due) => Promise.resolve(due.map(({ id, attempts }) => go(id, attempts + 1))),
  );

describe("what is due", () => {
  test("is loaded with all that is needed to send it", async () => {
    const ids = await lanIsAnswered();
    expect(await stores.deliveries.loadDue(ids, TEN)).toEqual([
      {
        ...{
          id: ids[0],
          accountId: account,
          contactId: expect.any(String) as string,
          address: "lan",
          language: "vi",
        },
        ...{ contents: [{ type: "text", text: "Chào Anh/Chị" }], route: "reply", replyToken: "r1" },
        ...{
          replyTokenExpiresAt: TEN + 50_000,
          expiresAt: TEN + 6 * 3_600_000,
          attempts: 0,
          unknownReplies: 0,
          isInDoubt: false,
        },
        ...{ priority: 0, lastInboundAt: TEN, isRecipientGone: false, isOptedOut: false },
        ...{
          isAccountRemoved: false,
          isCancelled: false,
          held: null,
          quotaSpentUntil: null,
          eventReceivedAt: TEN,
        },
      },
    ]);
  });

  test("is only the first of its conversation", async () => {
    const ids = await lanIsAnswered(3);
    const [[minhs] = []] = await answer(stores, account, ["minh"]);
    const due = await stores.deliveries.loadDue([minhs ?? "", ...ids], TEN);
    expect(due.map(({ id }) => id)).toEqual([ids[0], minhs]);
  });

  test("is not what comes later, nor what is under way or over, nor what is not there", async () => {
    const ids = await lanIsAnswered();
    expect(await stores.deliveries.loadDue(ids, TEN - 1)).toEqual([]);
    await stores.deliveries.begin([go(ids[0])], TEN);
    expect(await stores.deliveries.loadDue(ids, TEN)).toEqual([]);
    await stores.deliveries.end([sent(ids[0])], TEN);
    expect(await stores.deliveries.loadDue([...ids, randomUUID()], TEN)).toEqual([]);
  });

  test("says when the recipient has left, or the account is gone", async () => {
    const ids = await lanIsAnswered();
    await stores.sql.query("UPDATE contact SET blocked_at = last_inbound_at");
    await stores.sql.query("UPDATE channel_account SET removed_at = now() WHERE id = $1", [account]);
    expect(await stores.deliveries.loadDue(ids, TEN)).toMatchObject([
      { isRecipientGone: true, isAccountRemoved: true },
    ]);
  });

  test("says until when the month's plan is used up, as the platform said of any delivery of the account", async () => {
    const [[first] = [], [second] = []] = await answer(stores, account, ["lan", "minh"]);
    await stores.deliveries.begin([go(first)], TEN);
    const refused = { id: first ?? "", attempts: 1, outcome: "failed", next: { status: "failed" } } as const;
    await stores.deliveries.end([{ ...refused, quotaSpentUntil: TEN + 5_000 }], TEN);
    expect(await stores.deliveries.loadDue([second ?? ""], TEN)).toMatchObject([
      { quotaSpentUntil: TEN + 5_000 },
    ]);
  });

  test("goes to somebody who wrote to us after they had left", async () => {
    const ids = await lanIsAnswered();
    await stores.sql.query("UPDATE contact SET blocked_at = last_inbound_at - interval '1 second'");
    expect(await stores.deliveries.loadDue(ids, TEN)).toMatchObject([{ isRecipientGone: false }]);
  });

  test("counts the tries of its reply token whose end nobody knows", async () => {
    const ids = await lanIsAnswered();
    await stores.deliveries.begin([go(ids[0])], TEN);
    await stores.deliveries.end([again(ids[0])], TEN);
    expect(await stores.deliveries.loadDue(ids, TEN)).toMatchObject([{ attempts: 1, unknownReplies: 1 }]);
  });
});

describe("beginning", () => {
  test("writes the attempt down before the call", async () => {
    const [id] = await lanIsAnswered();
    expect(await stores.deliveries.begin([go(id, 1, "push")], TEN + 7)).toEqual([id]);
    expect(await row(id)).toMatchObject({
      status: "sending",
      attempts: 1,
      route: "push",
      handed_at: new Date(TEN + 7),
    });
    expect(await attempts(id)).toMatchObject([
      { number: 1, route: "push", started_at: new Date(TEN + 7), ended_at: null, outcome: null },
    ]);
  });

  test("skips without an attempt", async () => {
    const [id] = await lanIsAnswered();
    const skip: Start = { id: id ?? "", attempts: 1, go: false, as: "skipped", reason: "expired" };
    expect(await stores.deliveries.begin([skip], TEN)).toEqual([]);
    expect(await row(id)).toMatchObject({ status: "skipped", reason: "expired", attempts: 0 });
    expect(await attempts(id)).toEqual([]);
  });

  test("is won by one of many who want the same row", async () => {
    const ids = (await answer(stores, account, ["lan", "minh", "tanaka"])).flat();
    const starts = ids.map((id) => go(id));
    const won = await Promise.all(Array.from({ length: 8 }, () => stores.deliveries.begin(starts, TEN)));
    expect(won.flat().sort()).toEqual([...ids].sort());
  });

  test("is not ours once the row has moved on", async () => {
    const [id] = await lanIsAnswered();
    expect(await stores.deliveries.begin([go(id, 2)], TEN)).toEqual([]);
    await stores.deliveries.begin([go(id)], TEN);
    expect(await stores.deliveries.begin([go(id), go(id, 2)], TEN)).toEqual([]);
  });
});

describe("ending", () => {
  test("as sent keeps the platform's ids, and gives the next of the conversation", async () => {
    const [first, second, third] = await lanIsAnswered(3);
    await stores.deliveries.begin([go(first)], TEN);
    expect(
      await stores.deliveries.end([{ ...sent(first), requestId: "q2", acceptedRequestId: "q1" }], TEN + 9),
    ).toEqual([{ id: second, accountId: account }]);
    expect(await row(first)).toMatchObject({
      status: "sent",
      platform_message_ids: ["m1", "m2"],
      sent_at: new Date(TEN + 9),
    });
    expect(await attempts(first)).toMatchObject([
      { outcome: "sent", ended_at: new Date(TEN + 9), request_id: "q2", accepted_request_id: "q1" },
    ]);
    await stores.deliveries.begin([go(second)], TEN);
    expect(await stores.deliveries.end([sent(second)], TEN)).toEqual([{ id: third, accountId: account }]);
  });

  test("as failed gives the next as well", async () => {
    const [first, second] = await lanIsAnswered(2);
    await stores.deliveries.begin([go(first)], TEN);
    const failed: AttemptEnd = {
      id: first ?? "",
      attempts: 1,
      outcome: "failed",
      next: { status: "failed" },
      code: "bad-content",
    };
    expect(await stores.deliveries.end([failed], TEN)).toMatchObject([{ id: second }]);
    expect(await row(first)).toMatchObject({ status: "failed", reason: "bad-content", sent_at: null });
  });

  test("as to be tried again keeps the others behind it", async () => {
    const [first, second] = await lanIsAnswered(2);
    await stores.deliveries.begin([go(first)], TEN);
    expect(await stores.deliveries.end([again(first, TEN + 500)], TEN)).toMatchObject([{ id: first }]);
    expect(await row(first)).toMatchObject({
      status: "pending",
      due_at: new Date(TEN + 500),
      advice: "Wait.",
    });
    expect(await attempts(first)).toMatchObject([
      { outcome: "unknown", code: "timed-out", http_status: 504, platform_code: "x", request_id: "q1" },
    ]);
    expect(await stores.deliveries.loadDue([second ?? ""], TEN + 600)).toEqual([]);
  });

  test("of a try that is not the row's any more changes nothing", async () => {
    const [id] = await lanIsAnswered();
    await stores.deliveries.begin([go(id)], TEN);
    await stores.deliveries.end([again(id)], TEN);
    await stores.deliveries.begin([go(id, 2)], TEN);
    expect(await stores.deliveries.end([sent(id, 1)], TEN)).toEqual([]);
    expect(await row(id)).toMatchObject({ status: "sending", attempts: 2 });
    expect(await attempts(id)).toMatchObject([{ outcome: "unknown" }, { outcome: null }]);
  });
});

describe("a look at an account", () => {
  test("leaves a fresh reply alone, then takes it once, with its attempt", async () => {
    const ids = await lanIsAnswered();
    expect(await stores.deliveries.dueAccounts(TEN + 1_499, 1_500)).toEqual([]);
    expect(await take(TEN + 1_499)).toEqual([]);
    expect(await stores.deliveries.dueAccounts(TEN + 1_500, 1_500)).toEqual([account]);
    expect(await take(TEN + 1_500)).toEqual(ids);
    expect(await row(ids[0])).toMatchObject({ status: "sending", handed_at: new Date(TEN + 1_500) });
    expect(await attempts(ids[0])).toHaveLength(1);
    expect(await take(TEN + 1_501)).toEqual([]);
    expect(await stores.deliveries.dueAccounts(TEN + 1_501, 1_500)).toEqual([]);
  });

  test("leaves those alone that the process has in hand", async () => {
    const ids = await lanIsAnswered();
    expect(await take(TEN + 1_500, 100, ids)).toEqual([]);
    expect(await take(TEN + 1_500)).toEqual(ids);
  });

  test("takes a repeat as soon as it is due", async () => {
    const [id] = await lanIsAnswered();
    await stores.deliveries.begin([go(id)], TEN);
    await stores.deliveries.end([again(id, TEN + 10)], TEN);
    expect(await take(TEN + 9)).toEqual([]);
    expect(await take(TEN + 10)).toEqual([id]);
  });

  test("takes one reply per conversation, the oldest first, no more than asked for", async () => {
    const [lans = [], minhs = [], tanakas = []] = await answer(stores, account, ["lan", "minh", "tanaka"], 2);
    expect(await take(TEN + 2_000, 2)).toHaveLength(2);
    expect(await take(TEN + 2_000, 2)).toHaveLength(1);
    const taken = await stores.sql.query<{ id: string }>("SELECT id FROM delivery WHERE status = 'sending'");
    expect(taken.rows.map(({ id }) => id).sort()).toEqual([lans[0], minhs[0], tanakas[0]].sort());
  });

  test("takes nothing of another account", async () => {
    await lanIsAnswered();
    account = await newAccount(stores);
    expect(await take(TEN + 2_000)).toEqual([]);
  });

  test("by several at once takes nothing twice", async () => {
    const people = Array.from({ length: 100 }, (_, n) => `person ${String(n)}`);
    const ids = (await answer(stores, account, people)).flat();
    const taken = await Promise.all(Array.from({ length: 5 }, () => take(TEN + 2_000, 40)));
    expect(new Set(taken.flat()).size).toBe(taken.flat().length);
    expect([...taken.flat(), ...(await take(TEN + 2_000))].sort()).toEqual([...ids].sort());
  });

  test("passes over a row that another process has locked", async () => {
    const [[lans] = [], [minhs] = []] = await answer(stores, account, ["lan", "minh"]);
    await stores.sql.query("BEGIN");
    await stores.sql.query("SELECT FROM delivery WHERE id = $1 FOR UPDATE", [lans]);
    expect(await take(TEN + 2_000)).toEqual([minhs]);
    await stores.sql.query("ROLLBACK");
    expect(await take(TEN + 2_000)).toEqual([lans]);
  });

  test("that fails keeps nothing", async () => {
    const ids = await lanIsAnswered();
    const look = {
      ...{ accountId: account, now: TEN + 2_000, graceMs: 0, inHand: [] },
      room: { 0: 9, 1: 9, 2: 9 },
    };
    const broken = stores.deliveries.take(look, () => Promise.reject(new Error("a test did this")));
    await expect(broken).rejects.toThrow("a test did this");
    expect(await take(TEN + 2_000)).toEqual(ids);
  });

  test("a row that is held comes back at its time, without a try", async () => {
    const [id = ""] = await lanIsAnswered();
    await stores.deliveries.begin([{ id, attempts: 1, go: false, until: TEN + 3_000 }], TEN);
    expect(await row(id)).toMatchObject({ status: "pending", attempts: 0, due_at: new Date(TEN + 3_000) });
    expect(await stores.deliveries.loadDue([id], TEN + 2_999)).toEqual([]);
  });
});

test("nobody tries for longer than twenty hours after the first try", async () => {
  const [id = ""] = await lanIsAnswered();
  await stores.sql.query("UPDATE delivery SET expires_at = $1", [new Date(TEN + 72 * 3_600_000)]);
  await stores.deliveries.begin([go(id)], TEN);
  expect(await row(id)).toMatchObject({ expires_at: new Date(TEN + 20 * 3_600_000) });
});

test("a row whose sender has died is found after the patience, with the tries so far", async () => {
  const [id] = await lanIsAnswered();
  await stores.deliveries.begin([go(id)], TEN);
  expect(await stores.deliveries.abandoned(TEN, 10)).toEqual([]);
  expect(await stores.deliveries.abandoned(TEN + 1, 10)).toMatchObject([
    { id, attempts: 1, unknownReplies: 0 },
  ]);
});

test("a thousand rows are begun and ended in one statement each", async () => {
  const people = Array.from({ length: 1_000 }, (_, n) => `person ${String(n)}`);
  const ids = (await answer(stores, account, people)).flat();
  expect(await stores.deliveries.loadDue(ids, TEN)).toHaveLength(1_000);
  expect(
    await stores.deliveries.begin(
      ids.map((id) => go(id)),
      TEN,
    ),
  ).toHaveLength(1_000);
  await stores.deliveries.end(
    ids.map((id) => sent(id)),
    TEN,
  );
  const { rows } = await stores.sql.query("SELECT FROM delivery WHERE status = 'sent'");
  expect(rows).toHaveLength(1_000);
});

test("a delivery knows the contact's last sign of life, and keeps what it costs", async () => {
  const [id = ""] = await lanIsAnswered();
  expect(await stores.deliveries.loadDue([id], TEN)).toMatchObject([{ lastInboundAt: TEN }]);
  await stores.deliveries.begin([{ id, attempts: 1, go: true, route: "push", cost: "charged" }], TEN);
  expect(await row(id)).toMatchObject({ status: "sending", cost: "charged" });
});
