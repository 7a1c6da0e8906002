/** Renews the keys that run out, long before they do, so that no message waits for it. */
import type { AccountDirectory } from "../ports/account-directory.ts";
import type { Log } from "../ports/log.ts";

export interface RenewTools {
  readonly accounts: Pick<AccountDirectory, "list">;
  /** Resolves after the time, or at once when the signal aborts; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

export const LOOK_EVERY_MS = 60_000;
const RENEWAL_TIMEOUT_MS = 60_000;

/** Looks at all accounts every minute until the signal aborts. Any number of processes may. Never rejects. */
export async function renewTokens({ accounts, sleep, log }: RenewTools, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const renewals = (await accounts.list()).map(async ({ id, channel }) => {
        const limit = AbortSignal.any([signal, AbortSignal.timeout(RENEWAL_TIMEOUT_MS)]);
        await channel.renew?.(limit).catch((error: unknown) => {
          if (!signal.aborted) log.warn("renewal-failed", { accountId: id }, error);
        });
      });
      await Promise.all(renewals);
    } catch (error) {
      log.warn("renewal-accounts-not-read", {}, error);
    }
    await sleep(LOOK_EVERY_MS, signal);
  }
}
