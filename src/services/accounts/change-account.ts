/** Changes settings of an account, such as a secret that was issued anew. Its webhook's path and its contacts stay. */
import type { AccountRow, AccountStore } from "../ports/account-store.ts";
import type { ChannelKind } from "../ports/channel.ts";
import type { Secrets } from "../ports/secrets.ts";
import { checkedSettings, kindOf, sealSettings } from "./account-settings.ts";
import { findAccount } from "./find-account.ts";

export interface ChangeAccountTools {
  readonly kinds: readonly ChannelKind[];
  readonly store: AccountStore;
  readonly secrets: Secrets;
}

/**
 * Running processes notice within two seconds.
 * @param named its id or its name
 * @param given the settings that change, by name, as typed
 * @throws AppError `unknown-account`, `wrong-settings`; what `Secrets.open` throws
 */
export async function changeAccount(
  { kinds, store, secrets }: ChangeAccountTools,
  named: string,
  given: Readonly<Record<string, unknown>>,
): Promise<AccountRow> {
  const row = await findAccount(store, named);
  const kind = kindOf(kinds, row.type);
  const before = { ...row.settings, ...(JSON.parse(secrets.open(row.secrets)) as object) };
  const changed = { ...row, ...sealSettings(kind, checkedSettings(kind, { ...before, ...given }), secrets) };
  await store.update(changed);
  return changed;
}
