import { beforeEach, describe, expect, test } from "vitest";
import { SendError } from "../../../src/core/delivery/send-error.ts";
import { makeDeliverer, type Deliverer } from "../../../src/services/deliver/deliver.ts";
import type { WritingHours } from "../../../src/core/audience/quiet-hours.ts";
import { directoryOf, FakeAccount, NEITHER, sendError, settled } from "../../kit/fake-account.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { MemoryDeliveryStore, noBatches } from "../../kit/memory-delivery-store.ts";
import { RecordedLog, RecordedMetrics } from "../../kit/recorders.ts";

let system: FrozenSystem;
let store: MemoryDeliveryStore;
let log: RecordedLog;
let metrics: RecordedMetrics;
let account: FakeAccount;
let deliverer: Deliverer;
let hours: ReadonlyMap<string, WritingHours>;

beforeEach(() => settle(new FakeAccount()));

function settle(with_: FakeAccount): void {
  account = with_;
  system = new FrozenSystem();
  store = new MemoryDeliveryStore();
  log = new RecordedLog();
  metrics = new RecordedMetrics();
  hours = new Map();
  deliverer = delivererFor(account);
}

const sleep = () => Promise.resolve();

function delivererFor(...known: FakeAccount[]): Deliverer {
  const tools = { store, batches: noBatches, system, sleep, metrics, log, graceMs: 0 };
  return makeDeliverer({ ...tools, accounts: directoryOf(...known), hoursOf: () => Promise.resolve(hours) });
}

async function sendSoon(...ids: string[]): Promise<void> {
  for (const id of ids) deliverer.sendSoon(id, "account-1");
  await settled();
}

/** Somebody looks at the account, as the queue says. */
async function look(by = deliverer): Promise<void> {
  by.look("account-1");
  await settled();
}

describe("recording what happened", () => {
  test("is tried again while the database is away for a moment", async () => {
    store.add({ id: "a" }, system.time);
    const end = store.end.bind(store);
    let failures = 2;
    store.end = (ends) => (failures-- > 0 ? Promise.reject(new Error("out of reach")) : end(ends));
    await sendSoon("a");
    expect(store.row("a").status).toBe("sent");
    expect(account.calls).toHaveLength(1);
    expect(log.events).toEqual(["delivery-not-recorded-yet", "delivery-not-recorded-yet"]);
  });

  test("is given up after some tries, and left to the sweep", async () => {
    store.add({ id: "a" }, system.time);
    store.end = () => Promise.reject(new Error("out of reach"));
    await sendSoon("a");
    expect(store.row("a").status).toBe("sending");
    expect(log.events.at(-1)).toBe("delivery-not-recorded");
  });
});

describe("a fresh reply", () => {
  test("goes with its token, the row's id as its key, and is written down", async () => {
    store.add({ id: "a", eventReceivedAt: system.time }, system.time);
    await sendSoon("a");
    expect(account.calls).toMatchObject([
      { to: "U-lan", route: "reply", replyToken: "token of a", key: "a", language: "vi" },
    ]);
    expect(store.ends).toMatchObject([{ id: "a", attempts: 1, outcome: "sent" }]);
    expect(store.status("a")).toBe("sent");
    expect(metrics.counts).toEqual({ "webhookAnswered fake": 1, "deliveryEnded fake reply sent": 1 });
  });

  test("keeps the platform's id of the call on every attempt, also of one that failed", async () => {
    store.add({ id: "a", route: "push" }, system.time);
    account.behaviour = () => {
      throw new SendError({ code: "platform-fault", advice: "Wait.", requestId: "q1" });
    };
    await sendSoon("a");
    account.behaviour = () => ({ messageIds: [], requestId: "q2", acceptedRequestId: "q1" });
    system.time = store.row("a").dueAt;
    await sendSoon("a");
    expect(store.ends).toMatchObject([
      { outcome: "unknown", requestId: "q1" },
      { outcome: "sent", requestId: "q2", acceptedRequestId: "q1" },
    ]);
  });

  test("falls back to a push at once when its token is refused", async () => {
    store.add({ id: "a" }, system.time);
    account.failWith("reply-token-invalid");
    deliverer.sendSoon("a", "account-1");
    await settled();
    expect(account.calls.map(({ route }) => route).slice(0, 2)).toEqual(["reply", "push"]);
    expect(account.calls[1]).not.toHaveProperty("replyToken");
  });

  test("goes as a push when it comes too late for its token", async () => {
    store.add({ id: "a", replyTokenExpiresAt: system.time - 1 }, system.time);
    await sendSoon("a");
    expect(account.calls.map(({ route }) => route)).toEqual(["push"]);
  });

  test("whose outcome is unknown is tried once more with the token, then left to people", async () => {
    store.add({ id: "a" }, system.time);
    account.failWith("timed-out");
    await sendSoon("a");
    expect(store.row("a")).toMatchObject({ status: "pending", route: "reply", dueAt: system.time + 500 });
    system.time += 500;
    account.failWith("reply-token-invalid");
    await sendSoon("a");
    expect(store.status("a")).toBe("unknown");
    expect(account.calls).toHaveLength(2);
    expect(log.events).toContain("delivery-ended");
  });
});

describe("a failure", () => {
  test("that may pass waits for its time", async () => {
    store.add({ id: "a" }, system.time);
    account.failWith("unreachable");
    await sendSoon("a", "a");
    expect(account.calls).toHaveLength(1);
    expect(store.row("a")).toMatchObject({
      status: "pending",
      reason: "unreachable",
      dueAt: system.time + 750,
    });
  });

  test("that will not pass is final", async () => {
    store.add({ id: "a" }, system.time);
    account.failWith("quota-spent");
    await sendSoon("a");
    expect(store.row("a")).toMatchObject({ status: "failed", reason: "quota-spent" });
    expect(metrics.counts).toEqual({ "deliveryEnded fake reply failed": 1 });
  });

  test("inside the channel is ours: the outcome is unknown, and the log says where", async () => {
    settle(new FakeAccount("account-1", NEITHER));
    store.add({ id: "a", route: "push" }, system.time);
    account.behaviour = () => {
      throw new TypeError("a bug");
    };
    await sendSoon("a");
    expect(store.status("a")).toBe("unknown");
    expect(log.events).toEqual(["channel-broke", "delivery-ended"]);
  });
});

describe("the last look", () => {
  test.each([
    ["somebody who left us", { isRecipientGone: true }, "recipient-left"],
    ["a removed account", { isAccountRemoved: true }, "account-removed"],
  ])("keeps a message from %s", async (_, differing, reason) => {
    store.add({ id: "a", ...differing }, system.time);
    await sendSoon("a");
    expect(account.calls).toEqual([]);
    expect(store.row("a")).toMatchObject({ status: "skipped", reason });
  });

  test("keeps an answer that is no answer any more", async () => {
    store.add({ id: "a" }, system.time);
    system.time += 6 * 3_600_000;
    await sendSoon("a");
    expect(store.row("a")).toMatchObject({ status: "skipped", reason: "expired" });
  });

  test("lets the next of the conversation go after one that was skipped", async () => {
    store.add({ id: "a", expiresAt: system.time }, system.time);
    store.add({ id: "b" }, system.time);
    await sendSoon("a");
    await sendSoon("b");
    expect(store.status("b")).toBe("sent");
  });
});

describe("one conversation", () => {
  test("is answered in order, one call at a time", async () => {
    account.behaviour = null;
    for (const id of ["a", "b", "c"]) store.add({ id }, system.time);
    await sendSoon("c", "b", "a");
    expect(account.calls.map(({ key }) => key)).toEqual(["a"]);
    account.calls[0]?.answer();
    await settled();
    expect(account.calls.map(({ key }) => key)).toEqual(["a", "b"]);
    account.calls[1]?.answer();
    await settled();
    account.calls[2]?.answer();
    await settled();
    expect(store.rows.map(({ status }) => status)).toEqual(["sent", "sent", "sent"]);
  });

  test("goes on after a message that failed for good", async () => {
    account.behaviour = null;
    for (const id of ["a", "b"]) store.add({ id }, system.time);
    await sendSoon("a");
    account.calls[0]?.fail(sendError("bad-content"));
    await settled();
    expect(account.calls.map(({ key }) => key)).toEqual(["a", "b"]);
  });

  test("waits behind a message that will be tried again", async () => {
    account.failWith("unreachable");
    for (const id of ["a", "b"]) store.add({ id }, system.time);
    await sendSoon("a", "b");
    expect(account.calls.map(({ key }) => key)).toEqual(["a"]);
  });
});

describe("never twice", () => {
  test("when a look finds what this process is about to send", async () => {
    store.add({ id: "a" }, system.time);
    deliverer.sendSoon("a", "account-1");
    await look();
    expect(account.calls).toHaveLength(1);
  });

  test("when two look at once", async () => {
    store.add({ id: "a" }, system.time);
    deliverer.look("account-1");
    await look();
    expect(account.calls).toHaveLength(1);
  });

  test("when two processes want it at once", async () => {
    store.add({ id: "a" }, system.time);
    const other = delivererFor(account);
    other.look("account-1");
    await look();
    expect(account.calls).toHaveLength(1);
  });

  test("when it was sent long ago, or is not there", async () => {
    store.add({ id: "a", status: "sent" }, system.time);
    await look();
    await sendSoon("a", "gone");
    expect(account.calls).toEqual([]);
  });
});

describe("a slow platform", () => {
  beforeEach(() => {
    account.behaviour = null;
    for (let n = 0; n < 200; n++)
      store.add({ id: `d${String(n)}`, contactId: `person ${String(n)}` }, system.time);
  });

  test("gets at most 128 calls at once; fresh replies wait for a place", async () => {
    await sendSoon(...store.rows.map(({ id }) => id));
    expect(account.calls).toHaveLength(128);
    account.calls[0]?.answer();
    await settled();
    expect(account.calls).toHaveLength(129);
  });

  test("leaves what finds no place to the next look", async () => {
    await sendSoon(...store.rows.slice(0, 128).map(({ id }) => id));
    await look();
    expect(account.calls).toHaveLength(128);
    expect(store.row("d150")).toMatchObject({ status: "pending", dueAt: system.time, attempts: 0 });
  });

  test("holds up no other account", async () => {
    const quick = new FakeAccount("account-2");
    deliverer = delivererFor(account, quick);
    store.add({ id: "q", contactId: "minh", accountId: "account-2" }, system.time);
    await sendSoon(...store.rows.slice(0, 150).map(({ id }) => id));
    deliverer.sendSoon("q", "account-2");
    await settled();
    expect(store.status("q")).toBe("sent");
  });
});

describe("rows whose sender has died", () => {
  test.each([
    ["a push with a key is sent again, with the same key", "push", 0, ["a"], "sent"],
    ["a reply is tried once more", "reply", 0, ["a"], "sent"],
    ["a reply that was lost before is left to people", "reply", 1, [], "unknown"],
  ] as const)("%s", async (_, route, unknownReplies, keys, status) => {
    store.add({ id: "a", status: "sending", attempts: 1, route, unknownReplies }, system.time);
    system.time += 45_001;
    await deliverer.recover(45_000);
    await settled();
    expect(store.ends[0]).toMatchObject({ id: "a", attempts: 1, outcome: "unknown", code: "timed-out" });
    expect(account.calls.map(({ key }) => key)).toEqual(keys);
    expect(store.status("a")).toBe(status);
  });

  test("where a repeat could double it, it is left to people", async () => {
    settle(new FakeAccount("account-1", NEITHER));
    store.add({ id: "a", status: "sending", attempts: 1, route: "push" }, system.time);
    system.time += 45_001;
    await deliverer.recover(45_000);
    await settled();
    expect(store.status("a")).toBe("unknown");
    expect(account.calls).toEqual([]);
  });

  test("where the account is gone, it is left to people", async () => {
    store.add({ id: "a", accountId: "gone", status: "sending", attempts: 1 }, system.time);
    system.time += 45_001;
    await deliverer.recover(45_000);
    expect(store.status("a")).toBe("unknown");
  });

  test("are left alone while their sender may be alive", async () => {
    store.add({ id: "a", status: "sending", attempts: 1, handedAt: system.time }, system.time);
    system.time += 44_000;
    await deliverer.recover(45_000);
    expect(store.status("a")).toBe("sending");
  });
});

describe("stopping", () => {
  test("waits for running calls, and starts none", async () => {
    account.behaviour = null;
    for (const id of ["a", "b"]) store.add({ id }, system.time);
    store.add({ id: "c", contactId: "minh" }, system.time);
    await sendSoon("a");
    let isStopped = false;
    const stopped = deliverer.stop().then(() => (isStopped = true));
    deliverer.sendSoon("c", "account-1");
    await look();
    expect(isStopped).toBe(false);
    account.calls[0]?.answer();
    await stopped;
    expect(account.calls.map(({ key }) => key)).toEqual(["a"]);
    expect(store.rows.map(({ status }) => status)).toEqual(["sent", "pending", "pending"]);
  });

  test("waits for the calls of a look", async () => {
    account.behaviour = null;
    store.add({ id: "a" }, system.time);
    await look();
    const stopped = deliverer.stop();
    account.calls[0]?.answer();
    await stopped;
    expect(store.status("a")).toBe("sent");
  });
});

test("an account that was removed in this very moment: the row waits for the next look", async () => {
  store.add({ id: "a", accountId: "removed" }, system.time);
  deliverer.sendSoon("a", "removed");
  await settled();
  expect(store.row("a")).toMatchObject({ status: "pending", attempts: 1 });
});

describe("an answer that comes late", () => {
  test.each([
    ["after a minute quotes what it answers", 60_000, "m7"],
    ["before that quotes nothing", 59_000, undefined],
  ])("%s", async (_label, lateMs, quoted) => {
    store.add({ id: "a", answers: "m7", eventReceivedAt: system.time - lateMs }, system.time);
    await sendSoon("a");
    expect(account.calls[0]?.quotes).toBe(quoted);
  });
});

describe("an account whose platform has a reply window", () => {
  const DAY_MS = 24 * 3_600_000;
  beforeEach(() =>
    settle(
      new FakeAccount("account-1", { ...NEITHER, replyWindow: { freeMs: 2 * DAY_MS, openMs: 7 * DAY_MS } }),
    ),
  );

  test("sends while it is open, and writes down what it costs", async () => {
    store.add({ id: "a", contactId: "lan", lastInboundAt: system.time - DAY_MS }, system.time);
    store.add({ id: "b", contactId: "minh", lastInboundAt: system.time - 3 * DAY_MS }, system.time);
    await sendSoon("a", "b");
    expect(store.row("a")).toMatchObject({ status: "sent", cost: "free" });
    expect(store.row("b")).toMatchObject({ status: "sent", cost: "charged" });
  });

  test("sends templates all the same, where it takes them, at a price of their own", async () => {
    const replyWindow = { freeMs: 2 * DAY_MS, openMs: 7 * DAY_MS };
    settle(new FakeAccount("account-1", { ...NEITHER, replyWindow, templates: true }));
    const template = { type: "template", templateId: "7", params: {}, text: "Nhắc lịch" } as const;
    store.add({ id: "a", contents: [template], lastInboundAt: system.time - 30 * DAY_MS }, system.time);
    await sendSoon("a");
    expect(store.row("a")).toMatchObject({ status: "sent", cost: "template" });
  });

  test("asks the platform for nothing once it is closed", async () => {
    store.add({ id: "a", lastInboundAt: system.time - 7 * DAY_MS }, system.time);
    await sendSoon("a");
    expect(account.calls).toEqual([]);
    expect(store.row("a")).toMatchObject({ status: "skipped", reason: "window-closed" });
  });
});
