/** What the commands `broadcast …` do once a broadcast was approved, on the database. */
import { prismaBroadcastRuns } from "../adapters/prisma/broadcast-runs.ts";
import { prismaBroadcastStore } from "../adapters/prisma/broadcasts.ts";
import { listWho, retryBroadcast, showProgress } from "../services/broadcasts/follow-broadcast.ts";
import { findBroadcast } from "../services/broadcasts/preview-broadcast.ts";
import { steerBroadcast } from "../services/broadcasts/steer-broadcast.ts";
import { pause } from "../services/pause.ts";
import type { Broadcast } from "../services/ports/broadcast-store.ts";
import type { Progress, Steering } from "../services/ports/broadcast-runs.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { printRow } from "./printed.ts";

const DONE: Record<Steering, string> = { pause: "paused", resume: "going on", cancel: "cancelled" };

/** As people read them: that a platform took a message does not say that it arrived. */
const WORDS: Readonly<Record<string, string>> = {
  pending: "waiting",
  sending: "under way",
  sent: "accepted by the platform",
};

/** Pauses, resumes or cancels it. @throws Refusal, AppError */
export const steer = (named: string, to: Steering, options: ActingOptions): Promise<void> =>
  onBroadcast(named, options, async (at, broadcast) => {
    await steerBroadcast(toolsAt(at), at.actor, broadcast, to);
    console.log(`"${broadcast.name}" is ${DONE[to]}.`);
  });

/** Prints how far it has come; with `follow` every second until it is finished. @throws Refusal, AppError */
export const show = (named: string, options: ActingOptions & { follow?: true }): Promise<void> =>
  onBroadcast(named, options, async (at, broadcast) => {
    for (;;) {
      const progress = await showProgress(toolsAt(at), at.actor, broadcast);
      print(broadcast, progress);
      if (!options.follow || progress.finishedAt !== null) return;
      await pause(1_000);
    }
  });

/** Columns with tabs between them: delivery, name, account, status, reason, when, advice. @throws Refusal, AppError */
export const who = (
  named: string,
  { status, reason, ...options }: ActingOptions & { status?: string; reason?: string },
): Promise<void> =>
  onBroadcast(named, options, async (at, broadcast) => {
    const which = {
      ...(status === undefined ? {} : { status }),
      ...(reason === undefined ? {} : { reason }),
    };
    for await (const one of listWho(toolsAt(at), at.actor, broadcast, which)) {
      const when = one.sentAt === null ? "" : new Date(one.sentAt).toISOString();
      printRow(one.deliveryId, one.name, one.account, one.status, one.reason, when, one.advice);
    }
  });

/** Tries again what failed for a reason, or the named unknown ones. @throws Refusal, AppError */
export const retry = (
  named: string,
  { reason, unknown, ...options }: ActingOptions & { reason?: string; unknown?: string[] },
): Promise<void> =>
  onBroadcast(named, options, async (at, broadcast) => {
    if ((reason === undefined) === (unknown === undefined))
      throw new Refusal(
        "Which ones? Give --reason <code>, or --unknown <ids of deliveries> that you have looked at.",
      );
    const which = unknown === undefined ? { reason: reason ?? "" } : { unknown };
    const count = await retryBroadcast(toolsAt(at), at.actor, broadcast, which);
    console.log(`${String(count)} of "${broadcast.name}" are tried again.`);
  });

const toolsAt = ({ db, system }: Acting) => ({ runs: prismaBroadcastRuns(db), system });

function onBroadcast(
  named: string,
  options: ActingOptions,
  use: (at: Acting, broadcast: Broadcast) => Promise<void>,
): Promise<void> {
  return acting(options, async (at) => use(at, await findBroadcast(prismaBroadcastStore(at.db), named)));
}

function print({ name, status }: Broadcast, { fared, expandedAt, finishedAt }: Progress): void {
  const all = fared.reduce((sum, { count }) => sum + count, 0);
  const open = fared.reduce(
    (sum, one) => sum + (["pending", "sending"].includes(one.status) ? one.count : 0),
    0,
  );
  const state = finishedAt !== null ? "finished" : expandedAt === null ? `${status}, not begun` : status;
  console.log(`"${name}" (${state}): ${String(all - open)} of ${String(all)} done.`);
  for (const one of fared)
    console.log(
      `  ${String(one.count)} ${WORDS[one.status] ?? one.status}${one.reason === null ? "" : `, ${one.reason}`}`,
    );
}
