/** The account that somebody at a keyboard means. */
import { AppError } from "../../core/errors.ts";
import type { AccountRow, AccountStore } from "../ports/account-store.ts";

/** @param named its id or its name. @throws AppError `unknown-account`, naming those that there are */
export async function findAccount(store: Pick<AccountStore, "list">, named: string): Promise<AccountRow> {
  const rows = await store.list();
  const found = rows.find(({ id, name }) => id === named || name === named);
  if (found) return found;
  const known =
    rows.length > 0 ? `There are: ${rows.map(({ name }) => `"${name}"`).join(", ")}.` : "There are none yet.";
  throw new AppError("unknown-account", `There is no account "${named}". ${known}`);
}
