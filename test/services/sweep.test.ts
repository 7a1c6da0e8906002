import { beforeEach, describe, expect, test } from "vitest";
import { pause } from "../../src/services/pause.ts";
import { PATIENCE, wakeAccounts, sweepUntil, type SweepTools } from "../../src/services/sweep.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { MemoryDeliveryStore } from "../kit/memory-delivery-store.ts";
import { RecordedLog } from "../kit/recorders.ts";

let system: FrozenSystem;
let store: MemoryDeliveryStore;
let log: RecordedLog;
let queued: string[];
let done: string[];
let tools: SweepTools;

beforeEach(() => {
  system = new FrozenSystem();
  store = new MemoryDeliveryStore();
  log = new RecordedLog();
  queued = [];
  done = [];
  const nothing = () => Promise.resolve();
  tools = {
    drainSpool: () => Promise.resolve(void done.push("spool")),
    tellReminders: () => Promise.resolve(void done.push("reminders")),
    tellPlaceNews: () => Promise.resolve(void done.push("place news")),
    tendUnfinished: () => Promise.resolve(void done.push("unfinished forms")),
    system,
    store,
    log,
    queue: {
      add: (ids) => Promise.resolve(void queued.push(...ids)),
      consume: () => undefined,
      depth: () => Promise.resolve(queued.length),
      close: nothing,
    },
    accounts: { list: () => Promise.resolve([]) },
    erasures: {
      erase: () => {
        done.push("erasures");
        return Promise.resolve(0);
      },
    },
    receipts: {
      record: () => {
        done.push("receipts");
        return Promise.resolve(0);
      },
    },
    turns: {
      nudge: () => undefined,
      sweep: () => Promise.resolve(void done.push("turns")),
      settled: nothing,
      stop: nothing,
    },
    deliveries: {
      sendSoon: () => undefined,
      look: () => undefined,
      recover: () => Promise.resolve(void done.push("recover")),
      settled: nothing,
      stop: nothing,
    },
  };
});

describe("waking accounts", () => {
  const wake = () => wakeAccounts(tools, PATIENCE);

  test("leaves a fresh reply to the process that made it, then names its account", async () => {
    store.add({ id: "a" }, system.time);
    await wake();
    expect(queued).toEqual([]);
    system.time += PATIENCE.freshMs;
    await wake();
    expect(queued).toEqual(["account-1"]);
  });

  test("names an account as soon as a repeat, a reminder or a broadcast is due", async () => {
    store.add({ id: "a", attempts: 1, dueAt: system.time + 10 }, system.time);
    await wake();
    expect(queued).toEqual([]);
    system.time += 10;
    store.add({ id: "b", accountId: "account-2", priority: 1 }, system.time);
    store.add({ id: "c", accountId: "account-3", priority: 2 }, system.time);
    await wake();
    expect(queued).toEqual(["account-1", "account-2", "account-3"]);
  });

  test("names an account again and again, as long as something is due: the queue may have lost it", async () => {
    store.add({ id: "a" }, system.time - 60_000);
    await wake();
    await wake();
    expect(queued).toEqual(["account-1", "account-1"]);
  });
});

describe("sweeping", () => {
  test("does every duty, also when another one fails, and says which", async () => {
    const stopping = new AbortController();
    tools = { ...tools, turns: { ...tools.turns, sweep: () => Promise.reject(new Error("out of reach")) } };
    const recover = () => {
      done.push("recover");
      stopping.abort();
      return Promise.resolve();
    };
    store.add({ id: "a" }, system.time - 60_000);
    await sweepUntil(stopping.signal, { ...tools, deliveries: { ...tools.deliveries, recover } });
    expect(log.events).toEqual(["turns-not-swept"]);
    expect(queued).toEqual(["account-1"]);
    expect(done).toEqual([
      "spool",
      "reminders",
      "place news",
      "unfinished forms",
      "receipts",
      "erasures",
      "recover",
    ]);
  });

  test("does nothing once it is told to stop", async () => {
    await sweepUntil(AbortSignal.abort(), tools);
    expect(done).toEqual([]);
  });

  test("does not sleep on when it is told to stop", async () => {
    const stopping = new AbortController();
    const sleeping = pause(3_600_000, stopping.signal);
    stopping.abort();
    await sleeping;
    await pause(3_600_000, stopping.signal);
    expect(stopping.signal.aborted).toBe(true);
  });

  test("a sender is given more time than any call may take", () => {
    expect(PATIENCE.sendingMs).toBeGreaterThan(2 * 20_000);
  });
});
