/** Asks the platform who an account is, and whether it is set up well. */
import { SendError } from "../../core/delivery/send-error.ts";
import type { AccountStore } from "../ports/account-store.ts";
import type { AccountCheck } from "../ports/channel.ts";
import { openAccount, type DirectoryTools } from "./account-directory.ts";
import { findAccount } from "./find-account.ts";

export interface CheckAccountTools extends Pick<DirectoryTools, "kinds" | "secrets" | "toolsOf"> {
  readonly store: Pick<AccountStore, "list">;
}

/**
 * The platform's answer. What goes wrong with the platform is a finding, not an error.
 * @param named its id or its name
 * @throws AppError `unknown-account`, `wrong-secret-key`
 */
export async function checkAccount(
  tools: CheckAccountTools,
  named: string,
  signal: AbortSignal,
): Promise<AccountCheck> {
  const { channel, name } = openAccount(tools, await findAccount(tools.store, named));
  try {
    return await channel.check(signal);
  } catch (error) {
    if (error instanceof SendError) return { name, findings: [{ ok: false, says: error.facts.advice }] };
    throw error;
  }
}
