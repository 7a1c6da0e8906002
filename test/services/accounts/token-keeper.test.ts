/** Tokens that can be used once are used once, whoever asks, and none is lost that can be kept. */
import { beforeEach, describe, expect, test } from "vitest";
import { SendError } from "../../../src/core/delivery/send-error.ts";
import { tokenKeepers, type TokenKeepers } from "../../../src/services/accounts/token-keeper.ts";
import type { Exchange, TokenPair } from "../../../src/services/ports/token-keeper.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { memoryLeases, MemoryTokenStore, openSecrets } from "../../kit/memory-tokens.ts";
import { RecordedLog } from "../../kit/recorders.ts";

const HOUR_MS = 3_600_000;
const ACCOUNT = "account-1";

let system: FrozenSystem;
let store: MemoryTokenStore;
let log: RecordedLog;
let leaseOf: ReturnType<typeof memoryLeases>;
/** Every refresh token that was used, in order. */
let used: (string | null)[];
/** Ends the exchange that waits. */
let answer: (() => void) | null;

beforeEach(() => {
  system = new FrozenSystem();
  store = new MemoryTokenStore();
  log = new RecordedLog();
  leaseOf = memoryLeases();
  used = [];
  answer = null;
});

/** The keepers of one process. */
function processNamed(name: string): TokenKeepers {
  const sleep = (ms: number) => {
    system.time += ms;
    return new Promise<void>((resolve) => setImmediate(resolve));
  };
  return tokenKeepers({ store, lease: leaseOf(name), secrets: openSecrets, system, sleep, log });
}

/** A platform that kills the old refresh token at once, and never takes one twice. */
const exchange: Exchange = (refreshToken) => {
  if (used.includes(refreshToken)) return Promise.reject(refusal("bad-credentials"));
  used.push(refreshToken);
  return Promise.resolve(pair(used.length));
};
const slowExchange: Exchange = async (refreshToken, signal) => {
  const given = await exchange(refreshToken, signal);
  await new Promise<void>((resolve) => (answer = resolve));
  return given;
};
const pair = (n: number): TokenPair => ({
  accessToken: `access-${String(n)}`,
  refreshToken: `refresh-${String(n)}`,
  lifetimeMs: 25 * HOUR_MS,
});
const refusal = (code: "bad-credentials" | "timed-out") =>
  new SendError({ code, advice: "Agree once more." });
const signal = () => new AbortController().signal;
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function codeOf(asking: Promise<unknown>): Promise<string> {
  const error: unknown = await asking.catch((reason: unknown) => reason);
  return error instanceof SendError ? error.code : String(error);
}

describe("a pair of tokens", () => {
  test("is exchanged once, however many ask in however many processes", async () => {
    const keepers = ["one", "two", "three"].map((name) => processNamed(name).of(ACCOUNT));
    const asking = keepers.flatMap((keeper) => [1, 2, 3].map(() => keeper.current(exchange, signal())));
    expect(new Set(await Promise.all(asking))).toEqual(new Set(["access-1"]));
    expect(used).toEqual([null]);
  });

  test("is renewed once when all of them find it refused", async () => {
    const keepers = ["one", "two"].map((name) => processNamed(name).of(ACCOUNT));
    for (const keeper of keepers) await keeper.current(exchange, signal());
    system.time += HOUR_MS;
    const asking = keepers.map((keeper) => keeper.another("access-1", exchange, signal()));
    expect(await Promise.all(asking)).toEqual(["access-2", "access-2"]);
    expect(used).toEqual([null, "refresh-1"]);
  });

  test("is replaced also when it is refused a moment after it was issued, but not again and again", async () => {
    const keeper = processNamed("one").of(ACCOUNT);
    const first = await keeper.current(exchange, signal());
    const second = await keeper.another(first, exchange, signal());
    expect(await codeOf(keeper.another(second, exchange, signal()))).toBe("bad-credentials");
    expect(used).toEqual([null, "refresh-1"]);
    system.time += 5 * 60_000;
    expect(await keeper.another(second, exchange, signal())).toBe("access-3");
  });

  test("is saved, sealed, before anybody gets it", async () => {
    const asking = processNamed("one").of(ACCOUNT).current(slowExchange, signal());
    await settled();
    expect(store.rows.size).toBe(0);
    answer?.();
    await asking;
    expect(store.rows.get(ACCOUNT)).toMatchObject({
      sealed: 'sealed {"accessToken":"access-1","refreshToken":"refresh-1"}',
      issuedAt: system.time,
      expiresAt: system.time + 25 * HOUR_MS,
      failure: null,
    });
  });

  test("is kept although the caller who asked for it has gone", async () => {
    const keepers = processNamed("one");
    const caller = new AbortController();
    const asking = codeOf(keepers.of(ACCOUNT).current(slowExchange, caller.signal));
    await settled();
    caller.abort();
    expect(await asking).toBe("not-now");
    answer?.();
    await keepers.settled();
    expect(await keepers.of(ACCOUNT).current(exchange, signal())).toBe("access-1");
  });

  test("is saved as soon as the database is back, and not used before", async () => {
    const keeper = processNamed("one").of(ACCOUNT);
    store.failures = 15;
    expect(await codeOf(keeper.current(exchange, signal()))).toBe("not-now");
    expect(log.events).toContain("tokens-not-saved");
    expect(await keeper.current(exchange, signal())).toBe("access-1");
    expect(store.rows.get(ACCOUNT)?.sealed).toContain("refresh-1");
    expect(used).toEqual([null]);
  });

  test("that a person brought takes the place of one that had died", async () => {
    const [one, two] = [processNamed("one").of(ACCOUNT), processNamed("two").of(ACCOUNT)];
    used.push(null);
    expect(await codeOf(one.current(exchange, signal()))).toBe("bad-credentials");
    await two.keep(pair(7));
    system.time += 5_000;
    expect(await one.current(exchange, signal())).toBe("access-7");
  });

  test("of one account is not another's", async () => {
    const keepers = processNamed("one");
    await keepers.of("account-2").keep(pair(2));
    await keepers.of("account-3").keep(pair(3));
    expect(await keepers.of("account-2").current(exchange, signal())).toBe("access-2");
  });
});

describe("a pair that cannot be renewed", () => {
  test("goes on being used to its end, and is not asked for again", async () => {
    const keeper = processNamed("one").of(ACCOUNT);
    await keeper.keep(pair(1));
    used.push("refresh-1");
    system.time += 20 * HOUR_MS;
    await keeper.renewIfDue(exchange, signal());
    await keeper.renewIfDue(exchange, signal());
    expect(await keeper.current(exchange, signal())).toBe("access-1");
    system.time += 5 * HOUR_MS;
    expect(await codeOf(keeper.current(exchange, signal()))).toBe("bad-credentials");
    const calls = log.lines.filter(({ event }) => event === "account-needs-consent");
    expect(calls).toMatchObject([{ facts: { accountId: ACCOUNT, advice: "Agree once more." } }]);
    expect(await keeper.age()).toMatchObject({ failure: "Agree once more." });
  });

  test("for a reason that may pass is tried again after a pause", async () => {
    const keeper = processNamed("one").of(ACCOUNT);
    let asked = 0;
    const failing: Exchange = () => {
      asked += 1;
      return Promise.reject(refusal("timed-out"));
    };
    for (let count = 0; count < 5; count += 1)
      expect(await codeOf(keeper.current(failing, signal()))).toBe("not-now");
    expect(asked).toBe(1);
    system.time += 10_000;
    expect(await keeper.current(exchange, signal())).toBe("access-1");
  });

  test("because another process never ends is left for later", async () => {
    await leaseOf("hanging").hold(`tokens-${ACCOUNT}`, 1);
    expect(await codeOf(processNamed("one").of(ACCOUNT).current(exchange, signal()))).toBe("not-now");
    expect(used).toEqual([]);
  });
});

test("no token is ever logged", async () => {
  const keeper = processNamed("one").of(ACCOUNT);
  await keeper.current(exchange, signal());
  store.failures = 15;
  system.time += 30 * HOUR_MS;
  await codeOf(keeper.current(exchange, signal()));
  expect(log.lines.length).toBeGreaterThan(1);
  expect(JSON.stringify(log.lines)).not.toMatch(/access-|refresh-/);
});
