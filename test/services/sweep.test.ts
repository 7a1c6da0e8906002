import { beforeEach, describe, expect, test } from "vitest";
import { pause } from "../../src/services/pause.ts";
import { PATIENCE, releaseDeliveries, sweepUntil, type SweepTools } from "../../src/services/sweep.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { MemoryDeliveryStore } from "../kit/memory-delivery-store.ts";
import { RecordedLog } from "../kit/recorders.ts";

let system: FrozenSystem;
let store: MemoryDeliveryStore;
let log: RecordedLog;
let queued: string[];
let done: string[];
let inHand: string[];
let tools: SweepTools;

beforeEach(() => {
  system = new FrozenSystem();
  store = new MemoryDeliveryStore();
  log = new RecordedLog();
  queued = [];
  done = [];
  inHand = [];
  const nothing = () => Promise.resolve();
  tools = {
    drainSpool: () => Promise.resolve(void done.push("spool")),
    tellReminders: () => Promise.resolve(void done.push("reminders")),
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
    turns: { nudge: () => undefined, sweep: () => Promise.resolve(void done.push("turns")), stop: nothing },
    deliveries: {
      sendSoon: () => undefined,
      inHand: () => inHand,
      deliver: nothing,
      recover: () => Promise.resolve(void done.push("recover")),
      stop: nothing,
    },
  };
});

const release = () => releaseDeliveries(tools, PATIENCE);

describe("releasing deliveries", () => {
  test("leaves a fresh one to the process that made it, then hands it to the queue", async () => {
    store.add({ id: "a" }, system.time);
    await release();
    expect(queued).toEqual([]);
    system.time += PATIENCE.freshMs;
    await release();
    expect(queued).toEqual(["a"]);
    expect(store.status("a")).toBe("queued");
  });

  test("leaves those alone that this process has in hand", async () => {
    store.add({ id: "a" }, system.time);
    store.add({ id: "b", contactId: "minh" }, system.time);
    inHand = ["a"];
    system.time += PATIENCE.freshMs;
    await release();
    expect(queued).toEqual(["b"]);
    inHand = [];
    await release();
    expect(queued).toEqual(["b", "a"]);
  });

  test("hands over a repeat as soon as it is due", async () => {
    store.add({ id: "a", attempts: 1, dueAt: system.time + 10 }, system.time);
    await release();
    expect(queued).toEqual([]);
    system.time += 10;
    await release();
    expect(queued).toEqual(["a"]);
  });

  test("hands over again what the queue may have lost", async () => {
    store.add({ id: "a", status: "queued", handedAt: system.time }, system.time);
    system.time += PATIENCE.queuedMs - 1;
    await release();
    expect(queued).toEqual([]);
    system.time += 1;
    await release();
    expect(queued).toEqual(["a"]);
  });

  test("hands over one per conversation, however many wait", async () => {
    for (const id of ["a", "b"]) store.add({ id }, system.time - 60_000);
    store.add({ id: "c", contactId: "minh" }, system.time - 60_000);
    await release();
    expect(queued).toEqual(["a", "c"]);
  });

  test("goes on until nothing is left", async () => {
    for (let n = 0; n < 2_500; n++) store.add({ id: String(n), contactId: String(n) }, system.time - 60_000);
    await release();
    expect(new Set(queued).size).toBe(2_500);
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
    expect(queued).toEqual(["a"]);
    expect(done).toEqual(["spool", "reminders", "receipts", "erasures", "recover"]);
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
