/** What goes first, what waits, and how much is under way at once. */
import { beforeEach, describe, expect, test } from "vitest";
import { makeDeliverer, type Deliverer } from "../../../src/services/deliver/deliver.ts";
import type { WritingHours } from "../../../src/core/audience/quiet-hours.ts";
import { SendError } from "../../../src/core/delivery/send-error.ts";
import { directoryOf, FakeAccount, NEITHER, settled } from "../../kit/fake-account.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { MemoryDeliveryStore, noBatches } from "../../kit/memory-delivery-store.ts";
import { RecordedLog, RecordedMetrics } from "../../kit/recorders.ts";

let system: FrozenSystem;
let store: MemoryDeliveryStore;
let account: FakeAccount;
let deliverer: Deliverer;
let log: RecordedLog;
let hours: ReadonlyMap<string, WritingHours>;

beforeEach(() => settle(new FakeAccount()));

function settle(with_: FakeAccount, ...others: FakeAccount[]): void {
  account = with_;
  system = new FrozenSystem();
  store = new MemoryDeliveryStore();
  hours = new Map();
  log = new RecordedLog();
  deliverer = makeDeliverer({
    ...{ store, batches: noBatches, accounts: directoryOf(account, ...others), system, graceMs: 0 },
    ...{ metrics: new RecordedMetrics(), log },
    sleep: () => Promise.resolve(),
    hoursOf: () => Promise.resolve(hours),
  });
}

async function sendSoon(...ids: string[]): Promise<void> {
  for (const id of ids) deliverer.sendSoon(id, "account-1");
  await settled();
}

/** Somebody looks at the account, as the queue says. */
async function look(): Promise<void> {
  deliverer.look("account-1");
  await settled();
}

describe("replies, reminders and broadcasts", () => {
  function crowd(count: number, priority: 0 | 1 | 2): void {
    for (let n = 0; n < count; n++) {
      const name = `${String(priority)}-${String(n)}`;
      store.add({ id: name, contactId: `person ${name}`, priority, route: "push" }, system.time);
    }
  }
  const called = (priority: 0 | 1 | 2) =>
    account.calls.filter(({ key }) => key.startsWith(`${String(priority)}-`)).length;

  test("on a slow platform broadcasts leave places to reminders, and both to replies", async () => {
    account.behaviour = null;
    crowd(200, 2);
    await look();
    expect([called(0), called(1), called(2)]).toEqual([0, 0, 96]);
    crowd(50, 1);
    crowd(50, 0);
    await sendSoon(...store.rows.filter(({ priority }) => priority === 0).map(({ id }) => id));
    expect([called(0), called(1), called(2)]).toEqual([32, 0, 96]);
  });

  test("waiting together, the more urgent go first", async () => {
    account.behaviour = null;
    crowd(200, 2);
    crowd(100, 1);
    crowd(10, 0);
    await look();
    expect([called(0), called(1), called(2)]).toEqual([10, 100, 0]);
  });

  test("a look goes on until all are sent", async () => {
    crowd(500, 2);
    for (let n = 0; n < 20; n++) await look();
    expect(called(2)).toBe(500);
    expect(store.rows.every(({ status }) => status === "sent")).toBe(true);
  });

  test("a broadcast waits for no reply of the conversation, and holds up none", async () => {
    account.behaviour = null;
    store.add({ id: "answer", dueAt: system.time + 1_000, attempts: 1 }, system.time);
    store.add({ id: "broadcast", priority: 2, route: "push" }, system.time);
    store.add({ id: "answer too" }, system.time);
    await look();
    expect(account.calls.map(({ key }) => key)).toEqual(["broadcast"]);
    system.time += 1_000;
    await sendSoon("answer");
    expect(account.calls.map(({ key }) => key)).toEqual(["broadcast", "answer"]);
  });

  test("somebody who said stop gets answers only", async () => {
    store.add({ id: "answer", isOptedOut: true }, system.time);
    store.add({ id: "broadcast", isOptedOut: true, priority: 2, route: "push" }, system.time);
    await look();
    expect(store.status("answer")).toBe("sent");
    expect(store.row("broadcast")).toMatchObject({ status: "skipped", reason: "opted-out" });
  });

  test("one that was called off is skipped, or unknown where an earlier try may have gone through", async () => {
    const off = { isCancelled: true, priority: 2, route: "push" } as const;
    store.add({ id: "a", ...off }, system.time);
    store.add({ id: "b", ...off, attempts: 1, isInDoubt: true }, system.time);
    await look();
    expect(account.calls).toEqual([]);
    expect(store.row("a")).toMatchObject({ status: "skipped", reason: "cancelled" });
    expect(store.row("b")).toMatchObject({ status: "unknown", reason: "cancelled" });
  });
});

describe("where a repeat could double", () => {
  test("a look has sixteen calls under way, not more", async () => {
    settle(new FakeAccount("account-1", NEITHER));
    account.behaviour = null;
    for (let n = 0; n < 50; n++)
      store.add({ id: String(n), contactId: String(n), priority: 2, route: "push" }, system.time);
    await look();
    expect(account.calls).toHaveLength(16);
  });
});

describe("quiet hours", () => {
  const BROADCAST = "7b0f7f5e-6a34-4bd1-9c47-2f1f0a8d2c11";
  const office = {
    quietFrom: "21:00",
    quietUntil: "07:00",
    daysOff: [],
    isHoliday: () => false,
    exceptions: new Map(),
  };
  const held = { programmeId: "hanoi", timezone: "Asia/Ho_Chi_Minh" };

  test("hold what nobody asked for until the morning, without a try, and no answers", async () => {
    hours = new Map([["hanoi", office]]);
    system.time = Date.parse("2026-11-23T22:00:00+07:00");
    store.add(
      { id: BROADCAST, priority: 2, route: "push", held, expiresAt: system.time + 48 * 3_600_000 },
      system.time,
    );
    store.add({ id: "answer" }, system.time);
    await look();
    expect(account.calls.map(({ key }) => key)).toEqual(["answer"]);
    const { status, attempts, dueAt } = store.row(BROADCAST);
    expect({ status, attempts }).toEqual({ status: "pending", attempts: 0 });
    expect(dueAt).toBeGreaterThanOrEqual(Date.parse("2026-11-24T07:00:00+07:00"));
    system.time = dueAt;
    await look();
    expect(store.status(BROADCAST)).toBe("sent");
  });
});

describe("an account whose platform asks to slow down", () => {
  test("sends nothing to anybody until then, and counts no tries", async () => {
    store.add({ id: "a", contactId: "lan" }, system.time);
    store.add({ id: "b", contactId: "minh" }, system.time);
    account.behaviour = () => {
      throw new SendError({ code: "rate-limited", advice: "Wait.", retryAfterMs: 15_000 });
    };
    await sendSoon("a");
    account.behaviour = () => ({ messageIds: [] });
    await sendSoon("b");
    await look();
    expect(account.calls).toHaveLength(1);
    expect(store.row("b")).toMatchObject({ status: "pending", attempts: 0 });
    system.time += 15_500;
    await look();
    expect([store.status("a"), store.status("b")]).toEqual(["sent", "sent"]);
  });

  test("the same while its token is refused: nothing is given up, and all goes out once it is mended", async () => {
    store.add({ id: "a", contactId: "lan" }, system.time);
    store.add({ id: "b", contactId: "minh" }, system.time);
    store.add({ id: "c", contactId: "ha" }, system.time);
    account.failWith("bad-credentials");
    deliverer.sendSoon("a", "account-1");
    deliverer.sendSoon("b", "account-1");
    await settled();
    expect([store.row("a"), store.row("b")]).toMatchObject(Array(2).fill({ status: "pending", attempts: 1 }));
    expect(log.events).toEqual(["account-refused"]);
    account.behaviour = () => ({ messageIds: [] });
    await sendSoon("c");
    await look();
    expect(account.calls).toHaveLength(2);
    system.time += 60_000;
    await look();
    expect(["a", "b", "c"].map((id) => store.status(id))).toEqual(["sent", "sent", "sent"]);
  });

  test("holds up no other account", async () => {
    const other = new FakeAccount("account-2");
    settle(account, other);
    store.add({ id: "a", contactId: "lan" }, system.time);
    store.add({ id: "b", contactId: "minh", accountId: "account-2" }, system.time);
    account.failWith("rate-limited");
    await sendSoon("a");
    deliverer.sendSoon("b", "account-2");
    await settled();
    expect(other.calls).toHaveLength(1);
  });
});
