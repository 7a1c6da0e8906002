/**
 * Sends deliveries: a last look, the attempt written down, then the platform's call, then what came of it.
 * A fresh reply is sent at once by the process that made it; everything else is found by looking at its account.
 */
import { afterUnknown, type Priority } from "../../core/delivery/verdict.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import { gather } from "../gather.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { AttemptEnd, DeliveryStore, DueDelivery, Start } from "../ports/delivery-store.ts";
import type { Log } from "../ports/log.ts";
import type { Metrics } from "../ports/metrics.ts";
import type { System } from "../ports/system.ts";
import type { BatchStore } from "../ports/batch-store.ts";
import { recoverBatches, sendBatches } from "./batches.ts";
import { callPlatform, type Begun, type CallTools } from "./call-platform.ts";
import { lastLook } from "./last-look.ts";
import { makePlaces } from "./places.ts";
import { recordSurely } from "./record.ts";

export interface DeliverTools {
  readonly store: DeliveryStore;
  readonly batches: BatchStore;
  readonly accounts: AccountDirectory;
  readonly system: System;
  /** Resolves after the time. */
  readonly sleep: (ms: number) => Promise<void>;
  readonly metrics: Metrics;
  readonly log: Log;
  /** When programmes write first. */
  readonly hoursOf: WritingHoursOf;
  /** A fresh reply is left for so long to the process that made it. */
  readonly graceMs: number;
}

export interface Deliverer {
  /** Sends a fresh reply now if there is room, else leaves the row to a look. Returns at once. */
  sendSoon(deliveryId: string, accountId: string): void;
  /** Sends what is due on this account until nothing is, or nothing may. Returns at once; once per account at a time. */
  look(accountId: string): void;
  /** Decides about rows whose sender has died. */
  recover(patienceMs: number): Promise<void>;
  /** Resolves when no call is running and every outcome is recorded. */
  settled(): Promise<void>;
  /** Starts nothing new; resolves when the running calls are recorded. */
  stop(): Promise<void>;
}

interface Decided {
  readonly starts: readonly Start[];
  readonly wanted: ReadonlyMap<string, Begun>;
  /** Counts those that will never go. */
  readonly count: () => void;
}

/** Fresh replies that may wait here for a place; beyond that they are left to a look. */
const WAITING_PER_ACCOUNT = 5_000;
/** Replies of one look: more are under way only where they are fresh. */
const REPLIES_PER_LOOK = 32;
/** Where a repeat could double, few are under way at once: what is, when the process dies, nobody will know. */
const CAREFUL = 16;
/** Until everybody knows that an account was removed. */
const REMOVED_PAUSE_MS = 2_000;

export function makeDeliverer(tools: DeliverTools): Deliverer {
  const { store, accounts, system, metrics, log } = tools;
  const places = makePlaces();
  /** Fresh replies that wait for a place, by account. */
  const lines = new Map<string, string[]>();
  /** Fresh replies that this process is about to send, or sending. */
  const inHand = new Set<string>();
  const looking = new Set<string>();
  /** Accounts whose platform asked to slow down, in epoch milliseconds. */
  const pacedUntil = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let isStopping = false;

  const begin = gather(beginAll, { size: 200, lanes: 2 });
  const end = gather(endAll, { size: 200, lanes: 2 });
  const callTools: CallTools = {
    ...{ system, metrics, log },
    slowDown(accountId, forMs) {
      const isNews = !isPaced(accountId);
      pacedUntil.set(accountId, system.now() + forMs);
      return isNews;
    },
  };
  const batchTools = { ...tools, ...callTools, store: tools.batches };

  async function beginAll(ids: readonly string[]): Promise<readonly (Begun | null)[]> {
    const now = system.now();
    const loaded = await store.loadDue(ids, now);
    const known = new Map<string, OpenAccount | null>();
    for (const { accountId } of loaded) known.set(accountId, await accounts.get(accountId));
    const due = loaded.filter(({ accountId }) => !isPaced(accountId));
    const decided = await decide(due, (id) => known.get(id) ?? null, now);
    const begun = decided.starts.length > 0 ? new Set(await store.begin(decided.starts, now)) : new Set();
    decided.count();
    // Asked for twice in one batch: it is given once.
    return ids.map((id) => (begun.delete(id) ? (decided.wanted.get(id) ?? null) : null));
  }

  /** The last look at each; `count` counts those that will never go, once that is written down. */
  async function decide(
    due: readonly DueDelivery[],
    accountOf: (id: string) => OpenAccount | null,
    now: number,
  ): Promise<Decided> {
    const wanted = new Map<string, Begun>();
    const over: (() => void)[] = [];
    const starts = await lastLook(due, accountOf, tools.hoursOf, now);
    due.forEach((delivery, nth) => {
      const start = starts[nth] as Start;
      if (start.go) wanted.set(delivery.id, { ...delivery, attempts: start.attempts, route: start.route });
      else if ("as" in start) {
        const type = accountOf(delivery.accountId)?.type ?? "";
        over.push(() => metrics.deliveryEnded(type, delivery.route, start.as));
      }
    });
    return { starts, wanted, count: () => over.forEach((count) => count()) };
  }

  async function endAll(ends: readonly AttemptEnd[]): Promise<readonly null[]> {
    for (const next of await store.end(ends, system.now())) sendSoon(next.id, next.accountId);
    return ends.map(() => null);
  }

  /** A platform that asked to slow down is not asked again before its time, by no delivery of the account. */
  function isPaced(accountId: string): boolean {
    return (pacedUntil.get(accountId) ?? 0) > system.now();
  }

  /** Gives up a place, and lets the next fresh reply of the account have it. */
  function leave(accountId: string): void {
    places.leave(accountId);
    const next = lines.get(accountId)?.shift();
    if (next !== undefined) sendSoon(next, accountId);
  }

  function sendSoon(deliveryId: string, accountId: string): void {
    if (isStopping) return;
    if (places.free(accountId, 0) === 0) {
      const line = lines.get(accountId) ?? [];
      lines.set(accountId, line);
      if (line.length < WAITING_PER_ACCOUNT) {
        line.push(deliveryId);
        inHand.add(deliveryId);
      }
      return;
    }
    places.enter(accountId);
    inHand.add(deliveryId);
    track(
      begin(deliveryId)
        .then(
          (delivery) => attempt(delivery, accountId),
          (error: unknown) => {
            leave(accountId);
            throw error;
          },
        )
        .finally(() => inHand.delete(deliveryId)),
    );
  }

  function look(accountId: string): void {
    if (isStopping || looking.has(accountId)) return;
    looking.add(accountId);
    const complain = (error: unknown) => log.warn("account-not-looked-at", { accountId }, error);
    track(
      lookOn(accountId)
        .catch(complain)
        .finally(() => looking.delete(accountId)),
    );
  }

  async function lookOn(accountId: string): Promise<void> {
    const mayGoOn = () => !isStopping && !isPaced(accountId);
    await Promise.all([
      sendBatches(accountId, mayGoOn, batchTools),
      (async () => {
        while (mayGoOn() && (await takeSome(accountId)) > 0);
      })(),
    ]);
  }

  /** Begins what is due and has a place. @returns how many rows were looked at */
  async function takeSome(accountId: string): Promise<number> {
    const account = await accounts.get(accountId);
    const most = account?.can.repeat.push === "safe" ? Infinity : CAREFUL;
    await places.roomy(accountId, most);
    const now = system.now();
    const free = (priority: Priority) => places.free(accountId, priority, most);
    const room = { 0: Math.min(free(0), REPLIES_PER_LOOK), 1: free(1), 2: free(2) };
    let decided: Decided | undefined;
    let seen = 0;
    const asked = { accountId, now, graceMs: tools.graceMs, inHand: [...inHand], room };
    const begun = await store.take(asked, async (due) => {
      // The most urgent come first, and leave less room to the others.
      const fitting = due.filter(({ priority }, index) => index < room[priority]);
      seen = fitting.length;
      decided = await decide(fitting, () => account, now);
      return decided.starts;
    });
    decided?.count();
    for (const id of begun) {
      const delivery = decided?.wanted.get(id) ?? null;
      places.enter(accountId);
      track(attempt(delivery, accountId));
    }
    return seen;
  }

  /** Calls and records. The place of the call is free again before the record is written. */
  async function attempt(delivery: Begun | null, accountId: string): Promise<void> {
    let ended: AttemptEnd | null = null;
    try {
      if (delivery) {
        const account = await accounts.get(accountId);
        ended = account ? await callPlatform(delivery, account, callTools) : withoutAccount(delivery);
      }
    } finally {
      leave(accountId);
    }
    if (!ended) return;
    const { id } = ended;
    await recordSurely(() => end(ended), id, tools);
  }

  /** The account was removed in this very moment: a later look will skip the row. */
  function withoutAccount({ id, attempts, route }: Begun): AttemptEnd {
    const next = { status: "pending", route, dueAt: system.now() + REMOVED_PAUSE_MS } as const;
    return { id, attempts, outcome: "failed", next };
  }

  function track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => log.error("delivery-not-recorded", {}, error))
      .finally(() => running.delete(tracked));
    running.add(tracked);
  }

  async function settled(): Promise<void> {
    while (running.size > 0) await Promise.all(running);
  }

  return {
    sendSoon,
    look,
    settled,
    async recover(patienceMs) {
      const now = system.now();
      const orphans = await store.abandoned(now - patienceMs, 200);
      const ends = await Promise.all(
        orphans.map(async (delivery): Promise<AttemptEnd> => {
          const account = await accounts.get(delivery.accountId);
          const verdict = account ? afterUnknown(delivery, account.can, now) : ({ then: "unknown" } as const);
          const next =
            verdict.then === "again"
              ? ({ status: "pending", route: verdict.route, dueAt: verdict.dueAt } as const)
              : ({ status: "unknown" } as const);
          if (account) metrics.deliveryEnded(account.type, delivery.route, verdict.then);
          log.warn("delivery-recovered", { deliveryId: delivery.id, as: verdict.then });
          const advice =
            "The process stopped in the middle of the call; look in the chat before sending again.";
          const { id, attempts } = delivery;
          return { id, attempts, outcome: "unknown", next, code: "timed-out", advice };
        }),
      );
      if (ends.length > 0) await endAll(ends);
      await recoverBatches(patienceMs, batchTools);
    },
    async stop() {
      isStopping = true;
      lines.clear();
      inHand.clear();
      await settled();
    },
  };
}
