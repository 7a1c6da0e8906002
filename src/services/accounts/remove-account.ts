/** Disconnects an account: its webhook answers 404 and nothing is sent. Its history stays. */
import type { AccountRow, AccountStore } from "../ports/account-store.ts";
import { findAccount } from "./find-account.ts";

/** @param named its id or its name. @throws AppError `unknown-account` */
export async function removeAccount(store: AccountStore, named: string): Promise<AccountRow> {
  const account = await findAccount(store, named);
  await store.remove(account.id);
  return account;
}
