/** Asks the platform who an account is, and whether it is set up well. */
import { SendError } from "../../core/delivery/send-error.ts";
import type { AccountHealthStore } from "../ports/account-health.ts";
import type { AccountStore } from "../ports/account-store.ts";
import type { AccountCheck, Channel } from "../ports/channel.ts";
import type { System } from "../ports/system.ts";
import { healthFindings } from "./account-health.ts";
import { openAccount, type DirectoryTools } from "./account-directory.ts";
import { findAccount } from "./find-account.ts";

export interface CheckAccountTools extends Pick<DirectoryTools, "kinds" | "secrets" | "toolsOf"> {
  readonly store: Pick<AccountStore, "list">;
  readonly health: Pick<AccountHealthStore, "read">;
  readonly system: Pick<System, "now">;
}

/**
 * The platform's answer, and what we know ourselves. What goes wrong with the platform is a finding, not an error.
 * @param named its id or its name
 * @throws AppError `unknown-account`, `wrong-secret-key`
 */
export async function checkAccount(
  tools: CheckAccountTools,
  named: string,
  signal: AbortSignal,
): Promise<AccountCheck> {
  const { id, channel, name } = openAccount(tools, await findAccount(tools.store, named));
  const check = await askPlatform(channel, name, signal);
  // Afterwards: the platform may just have told something, such as the quota.
  const now = tools.system.now();
  const health = (await tools.health.read(now)).find(({ accountId }) => accountId === id);
  return health ? { ...check, findings: [...check.findings, ...healthFindings(health, now)] } : check;
}

async function askPlatform(channel: Channel, name: string, signal: AbortSignal): Promise<AccountCheck> {
  try {
    return await channel.check(signal);
  } catch (error) {
    if (error instanceof SendError) return { name, findings: [{ ok: false, says: error.facts.advice }] };
    throw error;
  }
}
