/** Asks the platform who an account is, and whether it is set up well. */
import { SendError } from "../../core/delivery/send-error.ts";
import type { AccountHealthStore } from "../ports/account-health.ts";
import type { AccountStore } from "../ports/account-store.ts";
import type { AccountCheck, Channel, CheckOptions } from "../ports/channel.ts";
import type { System } from "../ports/system.ts";
import { healthFindings } from "./account-health.ts";
import { openAccount, type DirectoryTools } from "./account-directory.ts";
import { webhookPath } from "./add-account.ts";
import { countQuotas } from "./count-quotas.ts";
import { findAccount } from "./find-account.ts";
import { readQuota } from "./read-quotas.ts";

export interface CheckAccountTools extends Pick<DirectoryTools, "kinds" | "secrets" | "toolsOf"> {
  readonly store: Pick<AccountStore, "list">;
  readonly health: Pick<AccountHealthStore, "read" | "countQuotas" | "keepQuota" | "setSpent">;
  /** Where the world reaches us; undefined where nobody has said it. */
  readonly publicUrl?: string | undefined;
  readonly system: Pick<System, "now">;
}

/**
 * The platform's answer, and what we know ourselves. What goes wrong with the platform is a finding, not an error.
 * @param named its id or its name
 * @param options `repair`: may change a webhook that is set elsewhere, or in the way
 * @throws AppError `unknown-account`, `wrong-secret-key`
 */
export async function checkAccount(
  tools: CheckAccountTools,
  named: string,
  signal: AbortSignal,
  { repair = false }: { readonly repair?: boolean } = {},
): Promise<AccountCheck> {
  const account = openAccount(tools, await findAccount(tools.store, named));
  const { id, channel, name } = account;
  const webhookUrl = tools.publicUrl && `${tools.publicUrl}${webhookPath(id)}`;
  const check = await askPlatform(channel, name, signal, { repair, ...(webhookUrl && { webhookUrl }) });
  // What cannot be asked now is told as it was known last.
  await readQuota(account, { store: tools.health, system: tools.system }, signal).catch((error: unknown) => {
    if (!(error instanceof SendError)) throw error;
  });
  await countQuotas(tools, [account]);
  // Afterwards: the platform may just have told something, such as the quota.
  const now = tools.system.now();
  const health = (await tools.health.read(now)).find(({ accountId }) => accountId === id);
  const known = health ? healthFindings(health, now) : [];
  // What the platform's refusal and our own record say alike is said once.
  const told = check.findings.filter(({ says }) => !known.some((one) => one.says.startsWith(says)));
  return { ...check, findings: [...told, ...known] };
}

async function askPlatform(
  channel: Channel,
  name: string,
  signal: AbortSignal,
  options: CheckOptions,
): Promise<AccountCheck> {
  try {
    return await channel.check(signal, options);
  } catch (error) {
    if (error instanceof SendError) return { name, findings: [{ ok: false, says: error.facts.advice }] };
    throw error;
  }
}
