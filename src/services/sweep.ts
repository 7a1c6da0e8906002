/**
 * Every promise has a sweep: a periodic look for work that should have happened and did not. Each process sweeps;
 * locks in the database keep them out of each other's way.
 */
import type { Deliverer } from "./deliver/deliver.ts";
import type { DeliveryQueue } from "./ports/delivery-queue.ts";
import type { DeliveryStore } from "./ports/delivery-store.ts";
import { pause } from "./pause.ts";
import type { Log } from "./ports/log.ts";
import type { System } from "./ports/system.ts";
import { eraseContacts, type EraseContactsTools } from "./erase-contacts.ts";
import { recordStatus, type RecordStatusTools } from "./record-status.ts";
import type { TurnRunner } from "./run-turns.ts";

export interface SweepTools extends RecordStatusTools, EraseContactsTools {
  /** Takes in what was kept on disk while the database was away. */
  readonly drainSpool: () => Promise<void>;
  /** Tells reminders that are due. */
  readonly tellReminders: () => Promise<void>;
  /** Tells people what became of their places. */
  readonly tellPlaceNews: () => Promise<void>;
  /** Hands in quizzes whose time is over, and reminds people of forms that they left unfinished. */
  readonly tendUnfinished: () => Promise<void>;
  readonly turns: TurnRunner;
  readonly deliveries: Deliverer;
  readonly store: DeliveryStore;
  readonly queue: DeliveryQueue;
  readonly system: System;
  readonly log: Log;
}

/** How long each promise is left alone before somebody else looks after it, in milliseconds. */
export interface Patience {
  readonly sweepEveryMs: number;
  /** A fresh delivery is first sent by the process that made it. */
  readonly freshMs: number;
  /** Longer than any call and its recording: a row still `sending` then has lost its sender. */
  readonly sendingMs: number;
}

export const PATIENCE: Patience = {
  sweepEveryMs: 1_000,
  freshMs: 1_500,
  sendingMs: 45_000,
};

/** Tells the queue on which accounts something is due; whoever works through the queue looks there. */
export async function wakeAccounts(
  { store, queue, system }: Pick<SweepTools, "store" | "queue" | "system">,
  patience: Patience,
): Promise<void> {
  const ids = await store.dueAccounts(system.now(), patience.freshMs);
  if (ids.length > 0) await queue.add(ids);
}

/** Sweeps until the signal aborts. A sweep that fails is logged, and the next one tries again. */
export async function sweepUntil(signal: AbortSignal, tools: SweepTools, patience = PATIENCE): Promise<void> {
  const duties: Record<string, () => Promise<void>> = {
    "spool-not-drained": () => tools.drainSpool(),
    "turns-not-swept": () => tools.turns.sweep(),
    "reminders-not-told": () => tools.tellReminders(),
    "place-news-not-told": () => tools.tellPlaceNews(),
    "unfinished-forms-not-tended": () => tools.tendUnfinished(),
    "accounts-not-woken": () => wakeAccounts(tools, patience),
    "receipts-not-recorded": () => recordStatus(tools),
    "contacts-not-erased": () => eraseContacts(tools),
    "deliveries-not-recovered": () => tools.deliveries.recover(patience.sendingMs),
  };
  while (!signal.aborted) {
    for (const [complaint, duty] of Object.entries(duties)) {
      if (signal.aborted) return;
      await duty().catch((error: unknown) => tools.log.warn(complaint, {}, error));
    }
    // Several processes drift apart instead of sweeping in step.
    await pause(patience.sweepEveryMs * (0.75 + tools.system.random() / 2), signal);
  }
}
