/** Shows everybody the menu of their language, and takes away menus that nobody is shown any more. */
import { SendError } from "../../core/delivery/send-error.ts";
import type { AccountDirectory, OpenAccount } from "../ports/account-directory.ts";
import type { Menus } from "../ports/channel.ts";
import type { Lease } from "../ports/lease.ts";
import type { Log } from "../ports/log.ts";
import type { Misplaced, RichMenuStore } from "../ports/rich-menu-store.ts";

/** LINE takes 500 persons in one call. */
const BATCH = 500;
const CALL_TIMEOUT_MS = 20_000;
const LOOK_EVERY_MS = 5_000;
const PAUSE_AFTER_FAILURE_MS = 60_000;
/** Longer than a look takes, and no longer than people like to wait when its holder has died. */
const LEASE_TTL_MS = 120_000;

/** One process at a time arranges an account's menus: this names the lease. */
export const menuLease = (accountId: string): string => `rich-menus-${accountId}`;

/**
 * Brings the account's people and menus to where they belong; does nothing where all is well.
 * @returns how many people were shown another menu. @throws SendError where the platform refuses
 */
export async function showMenus(
  store: RichMenuStore,
  account: Pick<OpenAccount, "id" | "channel">,
): Promise<number> {
  const { menus } = account.channel;
  if (!menus) return 0;
  let moved = 0;
  for (;;) {
    const misplaced = await store.misplaced(account.id, BATCH);
    if (misplaced.length === 0) break;
    for (const group of misplaced) {
      await showTo(menus, group.menu?.platformId ?? null, group.people);
      await store.recordShown(
        group.people.map(({ contactId }) => contactId),
        group.menu?.id ?? null,
      );
      moved += group.people.length;
    }
  }
  for (const { id, platformId } of await store.abandoned(account.id)) {
    await menus.remove(platformId, limit());
    await store.forget(id);
  }
  return moved;
}

/** One whom the platform does not take spoils the call for all: halves, until it stands alone, and is passed over. */
async function showTo(menus: Menus, menu: string | null, people: Misplaced["people"]): Promise<void> {
  try {
    const addresses = people.map(({ address }) => address);
    await menus.showTo(menu, addresses, limit());
  } catch (error) {
    const isTheirFault =
      error instanceof SendError && (error.code === "bad-content" || error.code === "recipient-unreachable");
    if (!isTheirFault) throw error;
    if (people.length === 1) return;
    const middle = Math.ceil(people.length / 2);
    await showTo(menus, menu, people.slice(0, middle));
    await showTo(menus, menu, people.slice(middle));
  }
}

const limit = () => AbortSignal.timeout(CALL_TIMEOUT_MS);

export interface KeepMenusTools {
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly store: RichMenuStore;
  readonly lease: Lease;
  /** Resolves after the time, or at once when the signal aborts; never rejects. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly log: Log;
}

/** Looks every five seconds, since people change their language. Any number of processes may. Never rejects. */
export async function keepMenus(tools: KeepMenusTools, signal: AbortSignal): Promise<void> {
  const { accounts, store, lease, sleep, log } = tools;
  while (!signal.aborted) {
    let pauseMs = LOOK_EVERY_MS;
    try {
      for (const account of await accounts.list()) {
        if (!account.channel.menus || !(await lease.hold(menuLease(account.id), LEASE_TTL_MS))) continue;
        await showMenus(store, account).finally(() => lease.release(menuLease(account.id)));
      }
    } catch (error) {
      log.warn("menus-not-shown", {}, error);
      pauseMs = PAUSE_AFTER_FAILURE_MS;
    }
    await sleep(pauseMs, signal);
  }
}
