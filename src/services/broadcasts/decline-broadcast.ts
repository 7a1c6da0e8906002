/** Says no to a draft that waits for approval. It stays a draft, and its author hears of it in their chats. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import type { Broadcast, BroadcastStore } from "../ports/broadcast-store.ts";
import type { System } from "../ports/system.ts";

/**
 * @returns false where nobody waited for its approval any more: nothing is done then
 * @throws AppError `not-allowed`
 */
export async function declineBroadcast(
  { store, system }: { readonly store: BroadcastStore; readonly system: Pick<System, "now"> },
  actor: Actor,
  broadcast: Broadcast,
): Promise<boolean> {
  const { programmeId, id: subjectId } = broadcast;
  demand(actor, programmeId, "approver");
  return store.decline(
    broadcast,
    { actor, programmeId, action: "broadcastDeclined", subjectId },
    system.now(),
  );
}
