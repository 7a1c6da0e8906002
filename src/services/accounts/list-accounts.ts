/** The connected accounts, for people to read: without their secrets. */
import type { AccountStore } from "../ports/account-store.ts";
import { webhookPath } from "./add-account.ts";

export interface ListedAccount {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly webhookPath: string;
}

/** Oldest first. */
export async function listAccounts(store: Pick<AccountStore, "list">): Promise<readonly ListedAccount[]> {
  return (await store.list()).map(({ id, type, name }) => ({ id, type, name, webhookPath: webhookPath(id) }));
}
