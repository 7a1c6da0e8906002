/**
 * Keeps one loop for each account that fetches its events instead of being called:
 * poll, store, poll. Platforms forget an event as soon as it was handed over, so nothing is
 * polled while an event waits to be stored. A lease keeps other processes from polling the same account.
 */
import { SendError } from "../core/delivery/send-error.ts";
import type { InboundEvent } from "../core/message/inbound-event.ts";
import type { AcceptEvents } from "./accept-events.ts";
import type { AccountDirectory, OpenAccount } from "./ports/account-directory.ts";
import type { Lease } from "./ports/lease.ts";
import type { Log } from "./ports/log.ts";
import type { System } from "./ports/system.ts";

export interface PollTools {
  readonly accounts: Pick<AccountDirectory, "list">;
  /** Resolves when the events are stored. */
  readonly accept: AcceptEvents;
  readonly lease: Lease;
  readonly system: Pick<System, "now" | "random">;
  /** Resolves after the time, or at once when the signal aborts; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

/** How often added, changed and removed accounts are noticed. */
export const RELOAD_MS = 15_000;
/** Longer than any poll. A killed process leaves its accounts alone for at most this long. */
export const LEASE_TTL_MS = 60_000;
/** How often we ask for a lease that another process holds. */
export const LEASE_RETRY_MS = 10_000;
/** A long poll that comes back empty sooner than this does not wait as it should: slow down. */
export const SHORTEST_POLL_MS = 1_000;
export const LONGEST_PAUSE_MS = 60_000;

/** Polls until the signal aborts; resolves when the last loop has ended and its lease is released. Never rejects. */
export async function pollAccounts(tools: PollTools, signal: AbortSignal): Promise<void> {
  let accounts: ReadonlyMap<string, OpenAccount> = new Map();
  const loops = new Map<string, Promise<void>>();

  while (!signal.aborted) {
    try {
      const polling = (await tools.accounts.list()).filter(({ channel }) => channel.poll);
      accounts = new Map(polling.map((account) => [account.id, account]));
    } catch (error) {
      // Going on with those that we know.
      tools.log.warn("polling-accounts-not-read", {}, error);
    }
    for (const id of accounts.keys()) {
      if (loops.has(id)) continue;
      const loop = pollAccount(id, () => accounts.get(id), tools, signal);
      loops.set(
        id,
        loop.finally(() => loops.delete(id)),
      );
    }
    await tools.sleep(RELOAD_MS, signal);
  }
  await Promise.all(loops.values());
}

/** One account's loop. It ends when the account is gone (`find` gives nothing) or the signal aborts. */
async function pollAccount(
  accountId: string,
  find: () => OpenAccount | undefined,
  tools: PollTools,
  signal: AbortSignal,
): Promise<void> {
  const lease = `poll-${accountId}`;
  let failures = 0;
  let isOurs = false;

  for (let account = find(); account && !signal.aborted; account = find()) {
    try {
      const isHeld = await tools.lease.hold(lease, LEASE_TTL_MS);
      if (isHeld !== isOurs) tools.log.info(isHeld ? "polling-started" : "polling-taken-over", { accountId });
      isOurs = isHeld;
      if (!isOurs) {
        await tools.sleep(LEASE_RETRY_MS, signal);
        continue;
      }
      const startedAt = tools.system.now();
      const events = (await account.channel.poll?.(signal)) ?? [];
      const receivedAt = tools.system.now();
      failures = 0;
      if (events.length > 0) await acceptSurely(account, events, receivedAt, tools, signal);
      else if (receivedAt - startedAt < SHORTEST_POLL_MS) await tools.sleep(SHORTEST_POLL_MS, signal);
    } catch (error) {
      if (signal.aborted) break;
      failures += 1;
      const pauseMs = pauseAfter(error, failures, tools.system.random());
      const advice = error instanceof SendError ? error.facts.advice : undefined;
      tools.log.warn("poll-failed", { accountId, failures, pauseMs, advice }, error);
      await tools.sleep(pauseMs, signal);
    }
  }
  // Not released: it expires by itself.
  await tools.lease.release(lease).catch(() => undefined);
}

/** Stores the events, however long the database is away: the platform will not hand them over again. */
async function acceptSurely(
  account: OpenAccount,
  events: readonly InboundEvent[],
  receivedAt: number,
  tools: PollTools,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 1; ; failures += 1) {
    // Read before the try, so that the last try is made after the signal.
    const isLastTry = signal.aborted;
    try {
      await tools.accept(account, events, receivedAt);
      return;
    } catch (error) {
      const facts = { accountId: account.id, events: events.length, failures };
      if (isLastTry) return tools.log.error("polled-events-lost", facts, error);
      tools.log.warn("polled-events-not-stored", facts, error);
      await tools.sleep(pauseAfter(error, failures, tools.system.random()), signal);
    }
  }
}

/** Milliseconds: 1 s doubling to 60 s, of which a random half; the longest where a repeat cannot help. */
function pauseAfter(error: unknown, failures: number, random: number): number {
  const isHopeless = error instanceof SendError && error.meaning.retry !== "later";
  const fullMs = isHopeless ? LONGEST_PAUSE_MS : Math.min(LONGEST_PAUSE_MS, 1_000 * 2 ** (failures - 1));
  const wishedMs = error instanceof SendError ? (error.facts.retryAfterMs ?? 0) : 0;
  return Math.max(wishedMs, Math.round(fullMs * (0.5 + random / 2)));
}
