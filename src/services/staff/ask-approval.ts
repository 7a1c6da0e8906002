/** A draft waits for somebody else: those who may approve it are asked in their chats, by whichever door it came. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { HOUSE } from "../../core/staff/coordinator.ts";
import { previewBroadcast, findBroadcast, type PreviewTools } from "../broadcasts/preview-broadcast.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import type { Broadcast } from "../ports/broadcast-store.ts";
import type { OrderStore } from "../ports/order-store.ts";
import { sketchBroadcast } from "./sketch-broadcast.ts";

/**
 * Asks those who may approve it; asking again changes nothing until it is changed or declined.
 * @throws AppError `not-allowed`; `not-ready` where it is no draft any more, has problems, or was changed meanwhile
 */
export async function askApproval(
  tools: PreviewTools,
  actor: Actor,
  broadcast: Broadcast,
): Promise<"wanted" | "already"> {
  const { programmeId, name, status } = broadcast;
  demand(actor, programmeId, "coordinator");
  if (status !== "draft") throw new AppError("not-ready", `"${name}" is no draft any more: it is ${status}.`);
  const { problems } = await previewBroadcast(tools, broadcast);
  if (problems.length > 0)
    throw new AppError("not-ready", `"${name}" cannot be approved yet. ${problems.join(" ")}`);
  const note = { actor, programmeId, action: "approvalWanted", subjectId: broadcast.id };
  const outcome = await tools.store.wantApproval(broadcast, note, tools.system.now());
  if (outcome === "changed")
    throw new AppError(
      "not-ready",
      `"${name}" was changed or approved by somebody else just now. Look again.`,
    );
  return outcome;
}

export interface AskTools extends PreviewTools {
  readonly orders: OrderStore;
  readonly hoursOf: WritingHoursOf;
}

/** Tells approvers of drafts that wait for them. Once nobody can be told, it is tried again when somebody can. */
export async function tellApprovers(tools: AskTools): Promise<void> {
  const { orders, store, hoursOf, system } = tools;
  for (const wanted of await orders.wantedApprovals()) {
    const broadcast = await findBroadcast(store, wanted.broadcastId);
    const by = wanted.by ?? { name: HOUSE, timezone: broadcast.programme.timezone };
    const preview = await previewBroadcast(tools, broadcast);
    const sketch = await sketchBroadcast(preview, by, hoursOf, system.now());
    await orders.tellApprovers(wanted, { is: "approvalAsked", by: by.name, sketch }, system.now());
  }
}
