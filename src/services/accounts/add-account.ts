/** Connects an account of a channel. */
import { AppError } from "../../core/errors.ts";
import type { AccountStore } from "../ports/account-store.ts";
import type { ChannelKind } from "../ports/channel.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";
import { kindOf, sealSettings, settingsOf } from "./account-settings.ts";

export interface AddAccountTools {
  readonly kinds: readonly ChannelKind[];
  readonly store: AccountStore;
  readonly secrets: Secrets;
  readonly system: Pick<System, "uuid">;
}

/**
 * Checks the settings and stores the account, its secrets sealed. The id is also the webhook's path.
 * @param given settings by name, as typed
 * @throws AppError `unknown-channel`, `wrong-settings` (naming fields, never values), `name-taken`
 */
export async function addAccount(
  { kinds, store, secrets, system }: AddAccountTools,
  {
    type,
    name,
    ...given
  }: { readonly type: string; readonly name: string; readonly [setting: string]: unknown },
): Promise<{ readonly id: string; readonly webhookPath: string }> {
  const kind = kindOf(kinds, type);
  const checked = settingsOf(kind).safeParse(given);
  if (!checked.success) {
    const problems = checked.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new AppError("wrong-settings", `The settings are not right. ${problems.join("; ")}.`);
  }
  const id = system.uuid();
  await store.insert({ id, type, name, ...sealSettings(kind, checked.data, secrets) });
  return { id, webhookPath: webhookPath(id) };
}

/** Where the platform reaches this account, below the public address. */
export function webhookPath(accountId: string): string {
  return `/webhooks/${accountId}`;
}
