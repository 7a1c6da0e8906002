/** Lets deliveries follow what their platform tells of them: arrived, read. Part of every sweep. */
import { RECEIPT_PATIENCE_MS } from "../core/delivery/receipt.ts";
import type { AccountDirectory } from "./ports/account-directory.ts";
import type { ReceiptStore } from "./ports/receipt-store.ts";
import type { System } from "./ports/system.ts";

export interface RecordStatusTools {
  readonly receipts: ReceiptStore;
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly system: Pick<System, "now">;
}

const LIMIT = 1_000;
const RETRY_MS = 2_000;

/** Takes in all receipts that wait. Accounts whose channel has none (`can.receipts`) never show more than `sent`. */
export async function recordStatus({ receipts, accounts, system }: RecordStatusTools): Promise<void> {
  const telling = (await accounts.list()).filter(({ can }) => can.receipts);
  const options = { patienceMs: RECEIPT_PATIENCE_MS, retryMs: RETRY_MS, limit: LIMIT };
  let looked: number;
  do {
    looked = await receipts.record(
      telling.map(({ id }) => id),
      { ...options, now: system.now() },
    );
  } while (looked === LIMIT);
}
