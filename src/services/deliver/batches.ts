/** Sends batches: one call that tells many the same. Repeated with the same key, or not at all. */
import { nextMonthAt } from "../../core/delivery/quota.ts";
import { afterUnknown } from "../../core/delivery/verdict.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { BatchEnd, BatchStore, DueBatch } from "../ports/batch-store.ts";
import type { Start } from "../ports/delivery-store.ts";
import { tryCall, type CallTools } from "./call-platform.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import { lastLook } from "./last-look.ts";
import { recordSurely } from "./record.ts";

export interface BatchTools extends CallTools {
  readonly store: BatchStore;
  readonly accounts: AccountDirectory;
  readonly hoursOf: WritingHoursOf;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Calls at once for one account in one process: each reaches hundreds, and its record is written in one go. */
const LANES = 4;

/** Sends what is due on this account until nothing is, or `mayGoOn` says no. */
export async function sendBatches(
  accountId: string,
  mayGoOn: () => boolean,
  tools: BatchTools,
): Promise<void> {
  async function lane(): Promise<void> {
    while (mayGoOn()) {
      const account = await tools.accounts.get(accountId);
      const now = tools.system.now();
      let start: Start | undefined;
      const taken = await tools.store.take(accountId, now, async (batch) => {
        const [decided] = await lastLook([batch], () => account, tools.hoursOf, now);
        return (start = decided as Start);
      });
      if (!taken) return;
      const { batch, addresses } = taken;
      if (!account || start?.go !== true || addresses.length === 0) continue;
      const ended = await send({ ...batch, attempts: start.attempts }, addresses, account, tools);
      await recordSurely(() => tools.store.end(ended, tools.system.now()), batch.id, tools);
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane));
}

async function send(
  batch: DueBatch,
  to: readonly string[],
  account: OpenAccount,
  tools: CallTools,
): Promise<BatchEnd> {
  const { id, attempts, contents, language } = batch;
  const tried = await tryCall(id, batch, account, tools, (signal) => {
    if (!account.channel.sendToMany) throw new TypeError("a batch for a channel that tells each alone");
    return account.channel.sendToMany({ to, contents, language }, id, signal);
  });
  if ("sent" in tried) {
    const requestId = tried.sent.acceptedRequestId ?? tried.sent.requestId;
    const next = { status: "sent" } as const;
    return { id, attempts, isInDoubt: false, next, ...(requestId === undefined ? {} : { requestId }) };
  }
  const { cause, verdict } = tried;
  const { code, advice, requestId } = cause.facts;
  const { planZone } = account.can;
  return {
    ...{ id, attempts, code, advice, isInDoubt: cause.meaning.outcome === "unknown" },
    ...(requestId === undefined ? {} : { requestId }),
    ...(code === "quota-spent" && planZone !== undefined
      ? { quotaSpentUntil: nextMonthAt(tools.system.now(), planZone) }
      : {}),
    next:
      code === "recipient-unreachable"
        ? { status: "apart" }
        : verdict.then === "again"
          ? { status: "pending", dueAt: verdict.dueAt }
          : { status: verdict.then },
  };
}

/** Decides about batches whose sender has died. */
export async function recoverBatches(patienceMs: number, tools: BatchTools): Promise<void> {
  const now = tools.system.now();
  for (const batch of await tools.store.abandoned(now - patienceMs)) {
    const account = await tools.accounts.get(batch.accountId);
    const verdict = account ? afterUnknown(batch, account.can, now) : ({ then: "unknown" } as const);
    tools.log.warn("delivery-recovered", { deliveryId: batch.id, as: verdict.then });
    const advice = "The process stopped in the middle of the call; look in the chats before sending again.";
    await tools.store.end(
      {
        ...{ id: batch.id, attempts: batch.attempts, isInDoubt: true, code: "timed-out", advice },
        next: verdict.then === "again" ? { status: "pending", dueAt: verdict.dueAt } : { status: "unknown" },
      },
      now,
    );
  }
}
