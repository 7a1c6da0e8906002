/**
 * Runs turns: takes conversations that have something pending, lets the engine decide, commits, and hands the new
 * deliveries on. Nudged by the accepting process right after its commit; the sweep finds what was left.
 */
import { decideTurns, MAX_TURN_ATTEMPTS, retryPauseMs, type DecideTools } from "./decide-turns.ts";
import { sourceOf } from "./error-source.ts";
import type { Log } from "./ports/log.ts";
import type { Metrics } from "./ports/metrics.ts";
import type { ConversationOutcome, TurnStore } from "./ports/turn-store.ts";
import type { WaitingSigns } from "./waiting-signs.ts";

export interface RunTurnsTools extends DecideTools {
  readonly store: TurnStore;
  readonly metrics: Metrics;
  readonly log: Log;
  /** Called after the commit with each new delivery. */
  readonly send: (deliveryId: string, accountId: string) => void;
  readonly waiting: Pick<WaitingSigns, "settle">;
}

export interface TurnRunner {
  /** These contacts have something pending. Returns at once. */
  nudge(contactIds: readonly string[]): void;
  /** Looks for anything pending, whoever left it. Resolves when it has been taken up. */
  sweep(): Promise<void>;
  /** Resolves when no turn is running. */
  settled(): Promise<void>;
  /** Takes nothing new; resolves when the running turns are committed. */
  stop(): Promise<void>;
}

/** Conversations in one transaction, and transactions at once in one process. */
const BATCH = 64;
const LANES = 2;

export function makeTurnRunner(tools: RunTurnsTools): TurnRunner {
  const { store, system, metrics, log } = tools;
  const waiting = new Set<string>();
  /** A conversation is in one lane at a time: a second lane would only find it locked. */
  const busy = new Set<string>();
  const lanes = new Set<Promise<void>>();
  let isStopping = false;

  function nudge(contactIds: readonly string[]): void {
    for (const contactId of contactIds) waiting.add(contactId);
    wake();
  }

  function wake(): void {
    while (!isStopping && lanes.size < LANES && hasWork()) {
      const lane = drain().finally(() => lanes.delete(lane));
      lanes.add(lane);
    }
  }

  function hasWork(): boolean {
    for (const contactId of waiting) if (!busy.has(contactId)) return true;
    return false;
  }

  async function drain(): Promise<void> {
    // Let everything that is ready in this moment join the batch.
    await new Promise((resolve) => setImmediate(resolve));
    for (let batch = take(); batch.length > 0; batch = take()) {
      await runBatch(batch);
      for (const contactId of batch) busy.delete(contactId);
      if (isStopping) return;
    }
  }

  function take(): string[] {
    const batch: string[] = [];
    for (const contactId of waiting) {
      if (busy.has(contactId)) continue;
      batch.push(contactId);
      if (batch.length === BATCH) break;
    }
    for (const contactId of batch) {
      waiting.delete(contactId);
      busy.add(contactId);
    }
    return batch;
  }

  async function runBatch(contactIds: readonly string[]): Promise<void> {
    try {
      const outcomes = await store.takeTurns(contactIds, system.now(), (conversations, answer) =>
        decideTurns(conversations, answer, tools),
      );
      outcomes.forEach(afterCommit);
    } catch (error) {
      if (contactIds.length === 1) return setApart(contactIds[0] as string, error);
      // One of them may have spoilt it for the others. When stopping there is no time to find out.
      for (const contactId of contactIds) if (!isStopping) await runBatch([contactId]);
    }
  }

  function afterCommit(outcome: ConversationOutcome): void {
    if (outcome.handled.length > 0) metrics.turnsEnded("handled", outcome.handled.length);
    const { failed, contactId } = outcome;
    if (failed?.retryAt === undefined || failed.retryAt === null) tools.waiting.settle(contactId);
    if (failed) {
      const isDead = failed.retryAt === null;
      metrics.turnsEnded(isDead ? "dead" : "failed", 1);
      log.error("turn-failed", { eventId: String(failed.id), isDead, failure: failed.failure });
      // What came after a dead event need not wait for it.
      if (isDead) waiting.add(contactId);
    }
    // A long burst does not go into one transaction.
    if (outcome.handled.length > 1 || outcome.leavesEvents) waiting.add(contactId);
    for (const { id } of outcome.deliveries) tools.send(id, outcome.accountId);
  }

  /** The turn could not be saved. Counted, unless it was no fault of the turn: then the sweep looks again. */
  async function setApart(contactId: string, error: unknown): Promise<void> {
    if (store.isPassing(error)) return log.warn("turn-put-off", {}, error);
    log.error("turn-not-saved", {}, error);
    try {
      const retryAt = system.now() + retryPauseMs(1);
      await store.setApart(contactId, { failure: sourceOf(error), maxAttempts: MAX_TURN_ATTEMPTS, retryAt });
      metrics.turnsEnded("failed", 1);
    } catch {
      // The database is out of reach: nothing was taken, and the sweep will look again.
    }
  }

  async function settled(): Promise<void> {
    while (lanes.size > 0) await Promise.all(lanes);
  }

  return {
    nudge,
    settled,
    async sweep() {
      const found = await store.pendingContacts(system.now(), 500);
      // Those in a lane have just been taken up; what comes in for them meanwhile is nudged for.
      nudge(found.filter((contactId) => !busy.has(contactId)));
    },
    async stop() {
      isStopping = true;
      await settled();
    },
  };
}
