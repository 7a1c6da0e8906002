/** Tells people what became of their places: each piece of news becomes a delivery, or is dropped with a reason. */
import { placeNewsContents } from "../../core/programme/place-text.ts";
import type { AccountDirectory } from "../ports/account-directory.ts";
import type { NewsEnd, OpenNews, PlaceStore } from "../ports/place-store.ts";
import type { System } from "../ports/system.ts";

export interface TellPlaceNewsTools {
  readonly places: Pick<PlaceStore, "takeNews">;
  readonly accounts: Pick<AccountDirectory, "list">;
  readonly system: Pick<System, "now" | "uuid">;
}

/** In one transaction. */
const AT_ONCE = 200;

/** Tells everything that is open. Quiet hours hold the deliveries, as they hold reminders. */
export async function tellPlaceNews({ places, accounts, system }: TellPlaceNewsTools): Promise<void> {
  const open = await accounts.list();
  const byId = new Map(open.map((account) => [account.id, account]));
  const sending = open.map(({ id, can: { replyWindow } }) => ({
    id,
    ...(replyWindow ? { replyWindow } : {}),
  }));
  const end = ({ id, what, subject, reader, chat, obstacle, expiresAt }: OpenNews): NewsEnd => {
    const account = byId.get(chat?.accountId ?? "");
    const reason = expiresAt <= system.now() ? "expired" : (obstacle ?? (account ? null : "account-removed"));
    if (reason !== null || !account) return { id, calls: [], reason };
    const groups = account.channel.pack(placeNewsContents(what, subject, reader));
    return { id, calls: groups.map((contents) => ({ deliveryId: system.uuid(), contents })), reason };
  };
  for (;;) {
    const told = await places.takeNews(system.now(), sending, AT_ONCE, (news) => news.map(end));
    if (told < AT_ONCE) return;
  }
}
