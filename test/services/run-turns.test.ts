import { beforeEach, describe, expect, test } from "vitest";
import { makeTurnRunner, type TurnRunner } from "../../src/services/run-turns.ts";
import { directoryOf, FakeAccount, NEITHER, settled } from "../kit/fake-account.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { MemoryTurnStore } from "../kit/memory-turn-store.ts";
import { RecordedLog, RecordedMetrics } from "../kit/recorders.ts";
import { tinyScript } from "../kit/tiny-script.ts";

let system: FrozenSystem;
let store: MemoryTurnStore;
let log: RecordedLog;
let metrics: RecordedMetrics;
let account: FakeAccount | null;
let sent: string[];
let runner: TurnRunner;
let settledFor: string[];

beforeEach(() => settle(new FakeAccount()));

function settle(with_: FakeAccount | null): void {
  account = with_;
  system = new FrozenSystem();
  store = new MemoryTurnStore();
  log = new RecordedLog();
  metrics = new RecordedMetrics();
  sent = [];
  const accountOf = directoryOf(...(account ? [account] : [])).get;
  settledFor = [];
  const waiting = { settle: (contactId: string) => void settledFor.push(contactId) };
  const send = (id: string) => void sent.push(id);
  runner = makeTurnRunner({ script: tinyScript(), system, accountOf, store, metrics, log, send, waiting });
}

async function run(...contactIds: string[]): Promise<void> {
  runner.nudge(contactIds);
  await settled();
}

/** What was answered to a contact, in order. */
function answers(contactId: string): string[] {
  return store.outcomes
    .filter((outcome) => outcome.contactId === contactId)
    .flatMap(({ deliveries }) => deliveries.flatMap(({ contents }) => contents))
    .flatMap((content) => (content.type === "text" ? content.text : []));
}

const tap = (value: string) => ({ happening: { type: "choiceTapped", value } }) as const;

describe("a turn", () => {
  test("answers what was said, and hands the delivery on after the commit", async () => {
    store.add("lan", "help", system.time, { replyToken: "r1" });
    await run("lan");
    const [outcome] = store.outcomes;
    expect(outcome?.handled).toEqual([1n]);
    expect(outcome?.deliveries).toMatchObject([
      {
        inboundEventId: 1n,
        route: "reply",
        replyToken: "r1",
        replyTokenExpiresAt: system.time + 50_000,
        expiresAt: system.time + 6 * 3_600_000,
      },
    ]);
    expect(sent).toEqual(outcome?.deliveries.map(({ id }) => id));
    expect(metrics.counts).toEqual({ "turnsEnded handled": 1 });
  });

  test("ends the waiting of whoever it was, also when there is nothing to say or no way to say it", async () => {
    store.add("lan", "help", system.time);
    store.add("minh", "", system.time, { happening: { type: "contactUnfollowed" } });
    await run("lan", "minh");
    expect(settledFor.sort()).toEqual(["lan", "minh"]);
  });

  test("packs its answers into as few calls as there may be; only the first has the token", async () => {
    settle(new FakeAccount("account-1", { ...NEITHER, replyTokenLifetimeMs: 1_000 }));
    store.add("lan", "", system.time, { replyToken: "r1", happening: { type: "contactFollowed" } });
    await run("lan");
    expect(store.outcomes[0]?.deliveries.map(({ route, replyToken }) => [route, replyToken])).toEqual([
      ["reply", "r1"],
      ["push", null],
    ]);
  });

  test("counts the token's life from the webhook's arrival, not from the turn", async () => {
    store.add("lan", "help", system.time - 49_000, { replyToken: "r1" });
    await run("lan");
    expect(store.outcomes[0]?.deliveries[0]?.replyTokenExpiresAt).toBe(system.time + 1_000);
  });

  test("of a removed account handles the events, and answers nobody", async () => {
    settle(null);
    store.add("lan", "help", system.time);
    await run("lan");
    expect(store.events.map(({ status }) => status)).toEqual(["handled"]);
    expect(sent).toEqual([]);
  });

  test("says what changes about the contact", async () => {
    store.add("lan", "stop", system.time);
    store.add("minh", "ABCD1234", system.time);
    store.add("tanaka", "", system.time, tap("settings:language=ja"));
    store.answer = () => ({ participant: null, coordinator: null, wrongByContact: 0, wrongOnAccount: 0 });
    await run("lan", "minh", "tanaka");
    expect(store.outcomes.map(({ contact }) => contact)).toEqual([
      { optedOutAt: system.time },
      {},
      { language: "ja" },
    ]);
  });
});

describe("several messages", () => {
  test("of one person are answered in order, in one transaction", async () => {
    store.add("lan", "", system.time, tap("order:x"));
    store.add("lan", "Lan", system.time);
    store.add("lan", "2", system.time);
    await run("lan");
    expect(answers("lan")).toEqual(["name?", "colour?", "size, Lan in blue?"]);
    expect(store.outcomes).toHaveLength(1);
  });

  test("of many people go together, and their lookups as well", async () => {
    store.answer = () => ({ participant: null, coordinator: null, wrongByContact: 0, wrongOnAccount: 0 });
    for (const who of ["lan", "minh", "tanaka"]) store.add(who, "ABCD1234", system.time);
    await run("lan", "minh", "tanaka");
    expect(store.taken).toEqual([["lan", "minh", "tanaka"]]);
    expect(store.lookups.map((asked) => asked.length)).toEqual([3]);
    expect(answers("minh")).toEqual(["wrong code"]);
  });

  test("that arrive while a conversation is under way wait for it: never two lanes at once", async () => {
    store.open = [];
    store.add("lan", "help", system.time);
    await run("lan");
    store.add("lan", "stop", system.time);
    store.add("minh", "help", system.time);
    await run("lan", "minh");
    expect(store.taken).toEqual([["lan"], ["minh"]]);
    while (store.open.length > 0) {
      store.open.shift()?.();
      await settled();
    }
    expect(store.taken).toEqual([["lan"], ["minh"], ["lan"]]);
    expect(answers("lan")).toEqual(["help", "stopped"]);
  });

  test("of more people than fit go in several transactions", async () => {
    const people = Array.from({ length: 150 }, (_, n) => `person ${String(n)}`);
    for (const who of people) store.add(who, "help", system.time);
    await run(...people);
    expect(store.taken.map((batch) => batch.length)).toEqual([64, 64, 22]);
    expect(sent).toHaveLength(150);
  });
});

describe("a turn that throws", () => {
  test("is set apart with where it broke, and takes nobody with it", async () => {
    store.add("lan", "", system.time, tap("broken:throws"));
    store.add("minh", "help", system.time);
    await run("lan", "minh");
    expect(answers("minh")).toEqual(["help"]);
    expect(store.events[0]).toMatchObject({ status: "pending", attempts: 1, retryAt: system.time + 2_000 });
    expect(store.events[0]?.failure).toMatch(/^RangeError/);
    expect(store.events[0]?.failure).not.toContain("a bug");
    expect(metrics.counts).toEqual({ "turnsEnded failed": 1, "turnsEnded handled": 1 });
  });

  test("keeps what was decided before it, and holds back what came after it", async () => {
    store.add("lan", "help", system.time);
    store.add("lan", "", system.time, tap("broken:throws"));
    store.add("lan", "stop", system.time);
    await run("lan");
    expect(store.events.map(({ status }) => status)).toEqual(["handled", "pending", "pending"]);
    expect(answers("lan")).toEqual(["help"]);
    await run("lan");
    expect(store.events.map(({ attempts }) => attempts)).toEqual([0, 1, 0]);
  });

  test("is dead after three tries; then what came after it is heard", async () => {
    store.add("lan", "", system.time, tap("broken:throws"));
    store.add("lan", "help", system.time);
    for (const pauseMs of [0, 2_000, 4_000]) {
      system.time += pauseMs;
      await runner.sweep();
      await settled();
    }
    expect(store.events.map(({ status }) => status)).toEqual(["dead", "handled"]);
    expect(answers("lan")).toEqual(["help"]);
    expect(metrics.counts).toEqual({ "turnsEnded failed": 2, "turnsEnded dead": 1, "turnsEnded handled": 1 });
    // Lan waited through the two tries that were to be repeated.
    expect(settledFor).toEqual(["lan", "lan"]);
  });
});

describe("a turn that cannot be saved", () => {
  beforeEach(() => {
    store.add("lan", "help", system.time);
    store.add("minh", "help", system.time);
    store.unsavable.set("lan", new TypeError("Lan's own words"));
  });

  test("is set apart, and its neighbours are answered", async () => {
    await run("lan", "minh");
    expect(answers("minh")).toEqual(["help"]);
    expect(store.events[0]).toMatchObject({ status: "pending", attempts: 1, retryAt: system.time + 2_000 });
    expect(log.events).toEqual(["turn-not-saved"]);
    expect(JSON.stringify(log.lines.map(({ facts }) => facts))).not.toContain("Lan");
  });

  test("is dead after three tries", async () => {
    for (let n = 0; n < 3; n++) {
      await runner.sweep();
      await settled();
      system.time += 2_000;
    }
    expect(store.events.map(({ status }) => status)).toEqual(["dead", "handled"]);
  });

  test("counts nothing where two transactions met, and is taken up by a later sweep", async () => {
    store.unsavable.set("lan", Object.assign(new Error("deadlock detected"), { name: "Deadlock" }));
    await run("lan");
    expect(store.events[0]).toMatchObject({ status: "pending", attempts: 0 });
    expect(log.events).toEqual(["turn-put-off"]);
    store.unsavable.clear();
    await runner.sweep();
    await settled();
    expect(store.events[0]?.status).toBe("handled");
  });

  test("counts nothing while the database is out of reach, and is taken up by a later sweep", async () => {
    store.setApart = () => Promise.reject(new Error("out of reach"));
    await run("lan");
    expect(store.events[0]).toMatchObject({ status: "pending", attempts: 0 });
    store.unsavable.clear();
    await runner.sweep();
    await settled();
    expect(store.events[0]?.status).toBe("handled");
  });
});

describe("stopping", () => {
  test("finishes the running turns, and takes nothing new", async () => {
    store.add("lan", "help", system.time);
    runner.nudge(["lan"]);
    await new Promise((resolve) => setImmediate(resolve));
    const stopped = runner.stop();
    store.add("minh", "help", system.time);
    runner.nudge(["minh"]);
    await stopped;
    expect(store.events.map(({ status }) => status)).toEqual(["handled", "pending"]);
  });

  test("tries no neighbours one by one: the database may be what is missing", async () => {
    const people = Array.from({ length: 64 }, (_, n) => `person ${String(n)}`);
    for (const who of people) store.add(who, "help", system.time);
    store.unsavable.set("person 0", new Error("out of reach"));
    runner.nudge(people);
    await new Promise((resolve) => setImmediate(resolve));
    await runner.stop();
    expect(store.taken).toHaveLength(1);
  });
});
