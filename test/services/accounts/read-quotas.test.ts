/** The platforms are asked about once an hour, by one process, and what they say decides. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../../src/core/delivery/quota.ts";
import { READ_EVERY_MS, readQuotas } from "../../../src/services/accounts/read-quotas.ts";
import { makeDeliverer } from "../../../src/services/deliver/deliver.ts";
import type { OpenAccount } from "../../../src/services/ports/account-directory.ts";
import { directoryOf, FakeAccount, settled } from "../../kit/fake-account.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { MemoryDeliveryStore, noBatches } from "../../kit/memory-delivery-store.ts";
import { memoryLeases } from "../../kit/memory-tokens.ts";
import { RecordedLog, RecordedMetrics } from "../../kit/recorders.ts";

const DECEMBER = Date.parse("2026-12-01T00:00:00+09:00");
let system: FrozenSystem;
let log: RecordedLog;
let asked: string[];
let kept: Map<string, { used: number; knownAt: number }>;
let spent: Map<string, number | null>;
const leaseOf = memoryLeases();

beforeEach(() => {
  system = new FrozenSystem();
  log = new RecordedLog();
  asked = [];
  kept = new Map();
  spent = new Map();
});

function withPlan(id: string, plan: () => Promise<Plan>): OpenAccount {
  const { open } = new FakeAccount(id);
  const quota = () => (asked.push(id), plan());
  return { ...open, can: { ...open.can, planZone: "Asia/Tokyo" }, channel: { ...open.channel, quota } };
}

/** Looks so many times, a minute apart. */
async function look(accounts: readonly OpenAccount[], times: number, process = "one"): Promise<void> {
  const stop = new AbortController();
  const store = {
    messagesCountedAt: () => Promise.resolve(new Map([...kept].map(([id, { knownAt }]) => [id, knownAt]))),
    keepQuota: (id: string, { used, knownAt }: { used: number; knownAt: number }) =>
      Promise.resolve(void kept.set(id, { used, knownAt })),
    setSpent: (id: string, until: number | null) => Promise.resolve(void spent.set(id, until)),
  };
  let looks = 0;
  const sleep = (ms: number) => {
    system.time += ms;
    if (++looks === times) stop.abort();
    return Promise.resolve();
  };
  const directory = { list: () => Promise.resolve(accounts) };
  const lease = { ...leaseOf(process), release: () => Promise.resolve() };
  await readQuotas({ accounts: directory, store, lease, system, sleep, log }, stop.signal);
}

describe("quotas", () => {
  test("are asked for once an hour, of accounts that have one", async () => {
    const line = withPlan("line", () => Promise.resolve({ used: 5, allowance: 200 }));
    await look([new FakeAccount("without").open, line], READ_EVERY_MS / 60_000 + 1);
    expect(asked).toEqual(["line", "line"]);
    expect(kept.get("line")).toEqual({ used: 5, knownAt: system.time - 60_000 });
    expect(spent.get("line")).toBeNull();
  });

  test("are asked for by one process", async () => {
    const line = withPlan("line", () => Promise.resolve({ used: 5, allowance: 200 }));
    await look([line], 1, "another");
    expect(asked).toEqual([]);
  });

  test("that are used up hold pushes back until the month ends", async () => {
    await look([withPlan("line", () => Promise.resolve({ used: 200, allowance: 200 }))], 1);
    expect(spent.get("line")).toBe(DECEMBER);
  });

  test("of an account that cannot be asked hold up no other", async () => {
    const broken = withPlan("broken", () => Promise.reject(new Error("no")));
    await look([broken, withPlan("line", () => Promise.resolve({ used: 1, allowance: null }))], 1);
    expect(kept.has("line")).toBe(true);
    expect(log.events).toEqual(["quota-not-read"]);
  });
});

describe("a push that the platform refuses for the quota", () => {
  test.each([
    ["marks the account where a plan counts by the month", "Asia/Tokyo", DECEMBER],
    ["marks nothing where the refusal may mean something else", undefined, undefined],
  ])("%s", async (_, planZone, until) => {
    const account = new FakeAccount("account-1");
    Object.assign(account.open, { can: { ...account.open.can, ...(planZone && { planZone }) } });
    account.failWith("quota-spent");
    const store = new MemoryDeliveryStore();
    store.add({ id: "a", route: "push" }, system.time);
    const accounts = directoryOf(account);
    const metrics = new RecordedMetrics();
    const deliverer = makeDeliverer({
      store,
      accounts,
      system,
      batches: noBatches,
      hoursOf: () => Promise.resolve(new Map()),
      graceMs: 0,
      sleep: () => Promise.resolve(),
      metrics,
      log,
    });
    deliverer.sendSoon("a", "account-1");
    await settled();
    expect(store.ends.map(({ quotaSpentUntil }) => quotaSpentUntil)).toEqual([until]);
    expect(store.status("a")).toBe("failed");
  });
});
