/** Reads the names of those who agreed to it, once and then rarely. */
import type { AccountDirectory } from "./ports/account-directory.ts";
import type { Lease } from "./ports/lease.ts";
import type { Log } from "./ports/log.ts";
import type { ProfileStore } from "./ports/profile-store.ts";
import type { System } from "./ports/system.ts";

export interface ProfileTools {
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly store: ProfileStore;
  readonly lease: Lease;
  readonly system: Pick<System, "now">;
  /** Resolves after the time, or at once when the signal aborts; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

const LOOK_EVERY_MS = 15_000;
/** People change their names seldom. */
export const READ_EVERY_MS = 90 * 24 * 60 * 60_000;
const AT_ONCE = 20;
const CALL_TIMEOUT_MS = 10_000;
const LEASE_TTL_MS = 60_000;

/** Looks every 15 seconds until the signal aborts; of all processes, one asks. Never rejects. */
export async function readProfiles(tools: ProfileTools, signal: AbortSignal): Promise<void> {
  const { lease, sleep, log } = tools;
  while (!signal.aborted) {
    try {
      if (await lease.hold("profiles", LEASE_TTL_MS)) await look(tools, signal);
    } catch (error) {
      // A platform that cannot be asked now is asked at the next look: nothing was written down.
      if (!signal.aborted) log.warn("profiles-not-read", {}, error);
    }
    await sleep(LOOK_EVERY_MS, signal);
  }
  await lease.release("profiles").catch(() => undefined);
}

async function look({ accounts, store, system }: ProfileTools, signal: AbortSignal): Promise<void> {
  const readers = new Map(
    (await accounts.list()).flatMap(({ id, channel }) => (channel.profile ? [[id, channel] as const] : [])),
  );
  if (readers.size === 0) return;
  const due = await store.due([...readers.keys()], system.now() - READ_EVERY_MS, AT_ONCE);
  for (const { contactId, accountId, address } of due) {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(CALL_TIMEOUT_MS)]);
    const profile = (await readers.get(accountId)?.profile?.(address, limit)) ?? null;
    await store.save(contactId, profile, system.now());
  }
}
