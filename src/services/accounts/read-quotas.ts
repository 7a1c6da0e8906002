/** Asks the platforms, about once an hour, how much of each account's month is used. */
import { spentUntil } from "../../core/delivery/quota.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { AccountHealthStore } from "../ports/account-health.ts";
import type { Lease } from "../ports/lease.ts";
import type { Log } from "../ports/log.ts";
import type { System } from "../ports/system.ts";

export interface QuotaTools {
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly store: Pick<AccountHealthStore, "keepQuota" | "messagesCountedAt" | "setSpent">;
  readonly lease: Lease;
  readonly system: Pick<System, "now">;
  /** Resolves after the time, or at once when the signal aborts; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

const LOOK_EVERY_MS = 60_000;
export const READ_EVERY_MS = 60 * 60_000;
const CALL_TIMEOUT_MS = 20_000;
/** Longer than one look: a process that died holds nobody up for long. */
const LEASE_TTL_MS = 3 * LOOK_EVERY_MS;

/** Looks every minute until the signal aborts; of all processes, one asks. Never rejects. */
export async function readQuotas(tools: QuotaTools, signal: AbortSignal): Promise<void> {
  const { accounts, store, lease, system, sleep, log } = tools;
  while (!signal.aborted) {
    try {
      if (await lease.hold("quotas", LEASE_TTL_MS)) {
        const countedAt = await store.messagesCountedAt();
        const isDue = ({ id }: OpenAccount) => system.now() - (countedAt.get(id) ?? 0) >= READ_EVERY_MS;
        for (const account of (await accounts.list()).filter(isDue)) await readOne(account, tools, signal);
      }
    } catch (error) {
      log.warn("quotas-not-looked-at", {}, error);
    }
    await sleep(LOOK_EVERY_MS, signal);
  }
  await lease.release("quotas").catch(() => undefined);
}

async function readOne(account: OpenAccount, tools: QuotaTools, signal: AbortSignal): Promise<void> {
  try {
    await readQuota(account, tools, AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]));
  } catch (error) {
    if (!signal.aborted) tools.log.warn("quota-not-read", { accountId: account.id }, error);
  }
}

/** Asks for one account, where its platform can be asked, and keeps the answer. @throws SendError, or as the store does */
export async function readQuota(
  { id, can, channel }: Pick<OpenAccount, "id" | "can" | "channel">,
  {
    store,
    system,
  }: Pick<QuotaTools, "system"> & { readonly store: Pick<QuotaTools["store"], "setSpent" | "keepQuota"> },
  signal: AbortSignal,
): Promise<void> {
  if (!channel.quota || can.planZone === undefined || signal.aborted) return;
  const plan = await channel.quota(signal);
  const now = system.now();
  // What the platform says now takes the place of its last refusal, which may have been for a campaign that has ended.
  await store.setSpent(id, spentUntil(plan, now, can.planZone));
  await store.keepQuota(id, { counted: "messages", ...plan, knownAt: now });
}
