/** Polled events are stored before the next poll, by one process at a time, whatever goes wrong. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SendError, type SendErrorCode } from "../../src/core/delivery/send-error.ts";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import { pollAccounts, type PollTools } from "../../src/services/poll-accounts.ts";
import type { OpenAccount } from "../../src/services/ports/account-directory.ts";
import type { Channel } from "../../src/services/ports/channel.ts";

const POLL_MS = 30_000;

function eventOf(eventId: string): InboundEvent {
  return { eventId, occurredAt: 0, happening: { type: "unsupported", platformType: "test" } };
}

function failure(code: SendErrorCode, retryAfterMs?: number): SendError {
  return new SendError({ code, advice: "test", ...(retryAfterMs !== undefined && { retryAfterMs }) });
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}

/** Everything that happened, in order, with its second on the frozen clock. */
let diary: string[];
let startedAt: number;
function note(what: string): void {
  diary.push(`${String((Date.now() - startedAt) / 1_000)} ${what}`);
}

/** An account whose polls follow the script; then it waits 30 s for nothing, again and again. */
function account(id: string, script: readonly (string | SendError | "empty at once")[]): OpenAccount {
  const rest = [...script];
  async function poll(signal: AbortSignal): Promise<readonly InboundEvent[]> {
    note(`poll ${id}`);
    const next = rest.shift();
    if (next instanceof SendError) throw next;
    if (next === "empty at once") return [];
    if (next) return [eventOf(next)];
    await sleep(POLL_MS, signal);
    if (signal.aborted) throw failure("timed-out");
    return [];
  }
  return openAccount(id, poll);
}

/** Nothing but `poll` is ever asked of its channel. */
function openAccount(id: string, poll?: Channel["poll"]): OpenAccount {
  const never = () => {
    throw new Error("not for polling");
  };
  return {
    id,
    type: "test",
    name: id,
    calledBy: [id],
    language: "vi",
    timezone: "Asia/Ho_Chi_Minh",
    can: {
      maxChoices: 0,
      maxMessagesPerCall: 1,
      replyTokenLifetimeMs: null,
      repeat: { reply: "never", push: "never" },
      redelivers: false,
    },
    channel: { verify: never, parse: never, pack: never, send: never, check: never, ...(poll && { poll }) },
  };
}

/** Leases of several processes, expiring on the frozen clock. */
function leases() {
  const held = new Map<string, { holder: string; until: number }>();
  return (holder: string): PollTools["lease"] => ({
    hold(name, ttlMs) {
      const lease = held.get(name);
      if (lease && lease.holder !== holder && lease.until > Date.now()) return Promise.resolve(false);
      held.set(name, { holder, until: Date.now() + ttlMs });
      return Promise.resolve(true);
    },
    release(name) {
      if (held.get(name)?.holder === holder) held.delete(name);
      return Promise.resolve();
    },
  });
}

describe("polling accounts", () => {
  let stop: AbortController;
  let accounts: OpenAccount[];
  let tools: PollTools;
  let running: Promise<void>[];

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 21) });
    startedAt = Date.now();
    diary = [];
    stop = new AbortController();
    running = [];
    accounts = [];
    tools = {
      accounts: { list: () => Promise.resolve(accounts) },
      accept: ({ id }, events) => {
        note(`store ${id} ${events.map((event) => event.eventId).join()}`);
        return Promise.resolve();
      },
      lease: leases()("this process"),
      system: { now: Date.now, random: () => 1 },
      sleep,
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (event) => {
          note(event);
        },
      },
    };
  });
  afterEach(async () => {
    stop.abort();
    await Promise.all(running);
    vi.useRealTimers();
  });

  function start(with_: Partial<PollTools> = {}, signal = stop.signal): void {
    running.push(pollAccounts({ ...tools, ...with_ }, signal));
  }
  const after = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1_000);

  it("stores what a poll gave before it polls again", async () => {
    accounts = [account("a", ["one", "two"])];
    start();
    await after(31);
    expect(diary).toEqual([
      "0 poll a",
      "0 store a one",
      "0 poll a",
      "0 store a two",
      "0 poll a",
      "30 poll a",
    ]);
  });

  it("does not poll while the events cannot be stored, and holds on to them", async () => {
    accounts = [account("a", ["one"])];
    let failures = 3;
    const accept: PollTools["accept"] = (...given) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error("database down")) : tools.accept(...given);
    };
    start({ accept });
    await after(8);
    expect(diary).toEqual(["0 poll a", "7 store a one", "7 poll a"]); // 1 + 2 + 4 seconds
  });

  it("tries once more when it has to stop, and says so where events are lost", async () => {
    accounts = [account("a", ["one"])];
    const accept = vi.fn(() => Promise.reject(new Error("database down")));
    start({ accept });
    await after(2);
    const before = accept.mock.calls.length;
    stop.abort();
    await after(0);
    expect(accept).toHaveBeenCalledTimes(before + 1);
    expect(diary.at(-1)).toBe("2 polled-events-lost");
  });

  it("leaves accounts alone that are called by their platform", async () => {
    accounts = [openAccount("webhook"), account("a", [])];
    start();
    await after(1);
    expect(diary).toEqual(["0 poll a"]);
  });

  it.each([
    ["doubles from 1 s to 60 s", "unreachable", undefined, [1, 2, 4, 8, 16, 32, 60, 60]],
    ["waits the longest at once where a repeat cannot help", "bad-credentials", undefined, [60, 60]],
    ["waits as long as the platform wishes", "rate-limited", 90_000, [90, 90]],
  ] as const)("backs off: %s", async (_label, code, retryAfterMs, pauses) => {
    accounts = [
      account(
        "a",
        Array.from(pauses, () => failure(code, retryAfterMs)),
      ),
    ];
    start();
    await after(pauses.reduce((sum, pause) => sum + pause, 0));
    const seconds = diary.map((line) => Number(line.split(" ")[0]));
    expect(seconds.slice(1).map((second, index) => second - (seconds[index] ?? 0))).toEqual(pauses);
  });

  it("backs off by a random half, so that processes do not come in step", async () => {
    accounts = [account("a", [failure("unreachable")])];
    start({ system: { now: Date.now, random: () => 0 } });
    await after(1);
    expect(diary).toEqual(["0 poll a", "0.5 poll a"]);
  });

  it("starts anew with 1 s after a poll that went well", async () => {
    accounts = [
      account("a", [failure("unreachable"), failure("unreachable"), "one", failure("unreachable")]),
    ];
    start();
    await after(5);
    expect(diary).toEqual(["0 poll a", "1 poll a", "3 poll a", "3 store a one", "3 poll a", "4 poll a"]);
  });

  it("slows down when empty polls come back at once", async () => {
    accounts = [account("a", ["empty at once", "empty at once"])];
    start();
    await after(3);
    expect(diary).toEqual(["0 poll a", "1 poll a", "2 poll a"]);
  });

  it("does not let one account hold up another", async () => {
    accounts = [account("a", [failure("bad-credentials")]), account("b", ["one"])];
    start();
    await after(1);
    expect(diary).toEqual(["0 poll a", "0 poll b", "0 store b one", "0 poll b"]);
  });

  it("lets one process poll an account, and another take over when the first stops", async () => {
    const lease = leases();
    const first = new AbortController();
    start(
      { lease: lease("first"), accounts: { list: () => Promise.resolve([account("a", [])]) } },
      first.signal,
    );
    await after(1);
    start({ lease: lease("second"), accounts: { list: () => Promise.resolve([account("a", ["one"])]) } });
    await after(4);
    expect(diary).toEqual(["0 poll a"]);
    first.abort();
    await after(10);
    expect(diary).toEqual(["0 poll a", "11 poll a", "11 store a one", "11 poll a"]);
  });

  it("lets another process take over from one that was killed", async () => {
    const lease = leases();
    await lease("killed").hold("poll-a", 60_000);
    accounts = [account("a", [])];
    start({ lease: lease("second") });
    await after(70);
    expect(diary).toEqual(["60 poll a"]);
  });

  it("notices accounts that are added, changed and removed", async () => {
    start();
    await after(1);
    accounts = [account("a", ["one"])];
    await after(15);
    accounts = [account("a", ["two"])];
    await after(30);
    accounts = [];
    await after(120);
    accounts = [account("a", [])];
    await after(15);
    expect(diary).toEqual([
      "15 poll a",
      "15 store a one",
      "15 poll a",
      "45 poll a",
      "45 store a two",
      "45 poll a",
      "180 poll a",
    ]);
  });

  it("goes on with the accounts it knows when the list cannot be read", async () => {
    const list = vi.fn(() => Promise.resolve([account("a", [])]));
    list.mockRejectedValueOnce(new Error("database down"));
    start({ accounts: { list } });
    await after(14);
    expect(diary).toEqual([]);
    await after(1);
    list.mockRejectedValue(new Error("database down"));
    await after(31);
    expect(diary).toEqual(["15 poll a", "45 poll a"]);
  });

  it("goes on when the store of leases cannot be reached for a while", async () => {
    accounts = [account("a", [])];
    const lease = leases()("this process");
    const hold = vi.fn(lease.hold).mockRejectedValueOnce(new Error("database down"));
    start({ lease: { ...lease, hold } });
    await after(2);
    expect(diary).toEqual(["1 poll a"]);
  });

  it("stops at once when it is told to, in the middle of a poll, and calls that no failure", async () => {
    accounts = [account("a", [])];
    const warn = vi.fn();
    start({ log: { ...tools.log, warn } });
    await after(5);
    stop.abort();
    await Promise.all(running);
    expect(diary).toEqual(["0 poll a"]);
    expect(warn).not.toHaveBeenCalled();
  });
});
