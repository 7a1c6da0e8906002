/** Connects an account of a channel. */
import type { AccountStore } from "../ports/account-store.ts";
import type { ChannelKind } from "../ports/channel.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { System } from "../ports/system.ts";
import { checkedSettings, kindOf, sealSettings } from "./account-settings.ts";

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
  const settings = checkedSettings(kind, given);
  const id = system.uuid();
  await store.insert({ id, type, name, ...sealSettings(kind, settings, secrets) });
  return { id, webhookPath: webhookPath(id) };
}

/** Where the platform reaches this account, below the public address. */
export function webhookPath(accountId: string): string {
  return `/webhooks/${accountId}`;
}
