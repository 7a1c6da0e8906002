/**
 * Sends deliveries: a last look, the attempt written down, then the platform's call, then what came of it.
 * The same path for a reply's first attempt right after the commit and for everything that the queue brings.
 */
import type { ReplyWindow } from "../core/message/capabilities.ts";
import { nextMonthAt } from "../core/delivery/quota.ts";
import { SendError } from "../core/delivery/send-error.ts";
import { afterFailure, afterUnknown, mayGo } from "../core/delivery/verdict.ts";
import type { Route } from "../core/message/outgoing.ts";
import { gather } from "./gather.ts";
import type { AccountDirectory, OpenAccount } from "./ports/account-directory.ts";
import type { AttemptEnd, DeliveryStore, DueDelivery, Start } from "./ports/delivery-store.ts";
import type { Log } from "./ports/log.ts";
import type { Metrics } from "./ports/metrics.ts";
import type { System } from "./ports/system.ts";

export interface DeliverTools {
  readonly store: DeliveryStore;
  readonly accounts: AccountDirectory;
  readonly system: System;
  /** Resolves after the time. */
  readonly sleep: (ms: number) => Promise<void>;
  readonly metrics: Metrics;
  readonly log: Log;
}

export interface Deliverer {
  /** Sends now if there is room, else leaves the row to the sweep and the queue. Returns at once. */
  sendSoon(deliveryId: string, accountId: string): void;
  /** The fresh replies that this process is about to send, or sending. */
  inHand(): readonly string[];
  /** Sends one delivery that the queue brought. Resolves when the try is recorded, or it was not ours to make. */
  deliver(deliveryId: string): Promise<void>;
  /** Decides about rows whose sender has died. */
  recover(patienceMs: number): Promise<void>;
  /** Starts nothing new; resolves when the running calls are recorded. */
  stop(): Promise<void>;
}

interface Asked {
  readonly id: string;
  /** A place among the account's calls is kept for it already. */
  readonly hasPlace: boolean;
}

interface Begun extends DueDelivery {
  readonly route: Route;
}

/** Calls under way for one account in this process: a slow platform holds up nobody else. */
const CALLS_PER_ACCOUNT = 96;
/** Fresh replies that may wait here for a place; beyond that they are left to the queue. */
const WAITING_PER_ACCOUNT = 5_000;
const POSTPONE_MS = 1_000;
/** For how long an account is left alone whose platform asks to slow down and does not say for how long. */
const PACE_MS = 2_000;
/** Before each further try to record how a call ended. Together less than the patience of the sweep. */
const RECORD_PAUSES_MS = [250, 1_000, 4_000] as const;
/** Longer than any channel's own timeout: a channel that hangs all the same is cut off. */
const CALL_TIMEOUT_MS = 20_000;

export function makeDeliverer(tools: DeliverTools): Deliverer {
  const { store, accounts, system, metrics, log } = tools;
  /** Calls under way or about to be, by account. */
  const places = new Map<string, number>();
  /** Fresh replies that wait for a place, by account. */
  const lines = new Map<string, string[]>();
  const inHand = new Set<string>();
  /** Accounts whose platform asked to slow down, in epoch milliseconds. */
  const pacedUntil = new Map<string, number>();
  const running = new Set<Promise<void>>();
  let isStopping = false;

  const begin = gather(beginAll, { size: 200, lanes: 2 });
  const end = gather(endAll, { size: 200, lanes: 2 });

  async function beginAll(asked: readonly Asked[]): Promise<readonly (Begun | null)[]> {
    const now = system.now();
    const hasPlace = new Set(asked.flatMap((one) => (one.hasPlace ? [one.id] : [])));
    const starts: Start[] = [];
    const wanted = new Map<string, Begun>();
    const skipped: DueDelivery[] = [];
    const crowded: string[] = [];
    const paced = new Map<string, string[]>();
    const due = await store.loadDue(
      asked.map(({ id }) => id),
      now,
    );
    const windows = await replyWindows(due);
    for (const delivery of due) {
      if (isPaced(delivery.accountId, now)) {
        paced.set(delivery.accountId, [...(paced.get(delivery.accountId) ?? []), delivery.id]);
        continue;
      }
      if (!hasPlace.has(delivery.id) && isCrowded(delivery.accountId)) {
        crowded.push(delivery.id);
        continue;
      }
      const attempts = delivery.attempts + 1;
      const permission = mayGo(delivery, now, windows.get(delivery.accountId));
      starts.push({ id: delivery.id, attempts, ...permission });
      if (permission.go) wanted.set(delivery.id, { ...delivery, attempts, route: permission.route });
      else skipped.push(delivery);
    }
    if (crowded.length > 0) await store.postpone(crowded, now + POSTPONE_MS * (1 + system.random()));
    for (const [accountId, ids] of paced)
      await store.postpone(ids, (pacedUntil.get(accountId) ?? now) + POSTPONE_MS * system.random());
    const begun = starts.length > 0 ? new Set(await store.begin(starts, now)) : new Set<string>();
    for (const { accountId, route } of skipped)
      metrics.deliveryEnded((await accounts.get(accountId))?.type ?? "", route, "skipped");
    // Asked for twice in one batch, by this process and by the queue: it is given once.
    return asked.map(({ id }) => (begun.delete(id) ? (wanted.get(id) ?? null) : null));
  }

  async function endAll(ends: readonly AttemptEnd[]): Promise<readonly null[]> {
    for (const next of await store.end(ends, system.now())) sendSoon(next.id, next.accountId);
    return ends.map(() => null);
  }

  async function replyWindows(due: readonly DueDelivery[]): Promise<Map<string, ReplyWindow | undefined>> {
    const ids = [...new Set(due.map(({ accountId }) => accountId))];
    const windowOf = async (id: string) => [id, (await accounts.get(id))?.can.replyWindow] as const;
    return new Map(await Promise.all(ids.map(windowOf)));
  }

  /** A platform that asked to slow down is not asked again before its time, by no delivery of the account. */
  function isPaced(accountId: string, now: number): boolean {
    return (pacedUntil.get(accountId) ?? 0) > now;
  }

  function isCrowded(accountId: string): boolean {
    return (places.get(accountId) ?? 0) >= CALLS_PER_ACCOUNT;
  }

  function enter(accountId: string): void {
    places.set(accountId, (places.get(accountId) ?? 0) + 1);
  }

  /** Gives up a place, and lets the next fresh reply of the account have it. */
  function leave(accountId: string): void {
    places.set(accountId, (places.get(accountId) ?? 1) - 1);
    const next = lines.get(accountId)?.shift();
    if (next !== undefined) sendSoon(next, accountId);
  }

  function sendSoon(deliveryId: string, accountId: string): void {
    if (isStopping) return;
    if (isCrowded(accountId)) {
      const line = lines.get(accountId) ?? [];
      lines.set(accountId, line);
      if (line.length < WAITING_PER_ACCOUNT) {
        line.push(deliveryId);
        inHand.add(deliveryId);
      }
      return;
    }
    enter(accountId);
    inHand.add(deliveryId);
    track(
      begin({ id: deliveryId, hasPlace: true })
        .then((delivery) => (delivery ? attempt(delivery) : undefined))
        .finally(() => {
          inHand.delete(deliveryId);
          leave(accountId);
        }),
    );
  }

  async function deliver(deliveryId: string): Promise<void> {
    if (isStopping) return;
    const delivery = await begin({ id: deliveryId, hasPlace: false });
    if (!delivery) return;
    enter(delivery.accountId);
    await attempt(delivery).finally(() => leave(delivery.accountId));
  }

  async function attempt(delivery: Begun): Promise<void> {
    const account = await accounts.get(delivery.accountId);
    await record(account ? await call(delivery, account) : withoutAccount(delivery));
  }

  /** What happened must not be forgotten: a short absence of the database makes no delivery unknown. */
  async function record(ended: AttemptEnd): Promise<void> {
    for (const pauseMs of RECORD_PAUSES_MS) {
      try {
        return void (await end(ended));
      } catch (error) {
        log.warn("delivery-not-recorded-yet", { deliveryId: ended.id }, error);
        await tools.sleep(pauseMs);
      }
    }
    await end(ended);
  }

  /** The account was removed in this very moment: the next look will skip the row. */
  function withoutAccount({ id, attempts, route }: Begun): AttemptEnd {
    const next = { status: "pending", route, dueAt: system.now() } as const;
    return { id, attempts, outcome: "failed", next };
  }

  async function call(delivery: Begun, account: OpenAccount): Promise<AttemptEnd> {
    const { id, attempts, route } = delivery;
    if (delivery.eventReceivedAt !== null && attempts === 1)
      metrics.webhookAnswered(account.type, system.now() - delivery.eventReceivedAt);
    try {
      const sent = await account.channel.send(
        {
          to: delivery.address,
          route,
          ...(route === "reply" && delivery.replyToken !== null ? { replyToken: delivery.replyToken } : {}),
          contents: delivery.contents,
          language: delivery.language,
        },
        id,
        AbortSignal.timeout(CALL_TIMEOUT_MS),
      );
      metrics.deliveryEnded(account.type, route, "sent");
      const next = { status: "sent", platformMessageIds: sent.messageIds } as const;
      const { messageIds: _, ...ids } = sent;
      return { id, attempts, outcome: "sent", next, ...ids };
    } catch (error) {
      return failed(delivery, account, error);
    }
  }

  function failed(delivery: Begun, account: OpenAccount, error: unknown): AttemptEnd {
    const { id, attempts, route } = delivery;
    // A channel fails only with SendError; anything else is a bug of ours, and we cannot know what was sent.
    const cause =
      error instanceof SendError
        ? error
        : new SendError({ code: "nonsense", advice: "An error inside the channel; see the log." });
    if (cause !== error) log.error("channel-broke", { channel: account.type, deliveryId: id }, error);
    if (cause.code === "rate-limited")
      pacedUntil.set(delivery.accountId, system.now() + (cause.facts.retryAfterMs ?? PACE_MS));
    const verdict = afterFailure(cause, delivery, account.can, system.now(), system.random());
    metrics.deliveryEnded(account.type, route, verdict.then);
    if (verdict.then !== "again")
      log.warn("delivery-ended", {
        deliveryId: id,
        channel: account.type,
        code: cause.code,
        as: verdict.then,
      });
    const next =
      verdict.then === "again"
        ? ({ status: "pending", route: verdict.route, dueAt: verdict.dueAt } as const)
        : ({ status: verdict.then } as const);
    const { planZone } = account.can;
    const isSpent = cause.code === "quota-spent" && planZone !== undefined;
    const { code, advice, httpStatus, platformCode, requestId } = cause.facts;
    return {
      id,
      attempts,
      outcome: cause.meaning.outcome === "unknown" ? "unknown" : "failed",
      next,
      code,
      advice,
      ...(httpStatus === undefined ? {} : { httpStatus }),
      ...(platformCode === undefined ? {} : { platformCode }),
      ...(isSpent ? { quotaSpentUntil: nextMonthAt(system.now(), planZone) } : {}),
      ...(requestId === undefined ? {} : { requestId }),
    };
  }

  function track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => log.error("delivery-not-recorded", {}, error))
      .finally(() => running.delete(tracked));
    running.add(tracked);
  }

  return {
    sendSoon,
    inHand: () => [...inHand],
    deliver,
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
    },
    async stop() {
      isStopping = true;
      lines.clear();
      inHand.clear();
      while (running.size > 0) await Promise.all(running);
    },
  };
}
