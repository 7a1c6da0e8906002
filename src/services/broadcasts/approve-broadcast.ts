/** Approves a draft: the audience and the texts are frozen, and it goes out. Many recipients need two people. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Broadcast } from "../ports/broadcast-store.ts";
import { previewBroadcast, type Preview, type PreviewTools } from "./preview-broadcast.ts";

export interface ApproveTools extends PreviewTools {
  /** With more recipients than this, somebody else must approve too. */
  readonly secondApprovalAbove: number;
}

/**
 * `approved`: it goes out. `second-needed`: somebody else must approve it too, within the same draft.
 * @throws AppError `not-allowed`; `not-ready` where it is no draft any more, has problems, or was changed meanwhile
 */
export async function approveBroadcast(
  tools: ApproveTools,
  actor: Actor,
  broadcast: Broadcast,
): Promise<{ readonly outcome: "approved" | "second-needed"; readonly preview: Preview }> {
  const { programmeId, approval } = broadcast;
  demand(actor, programmeId, "approver");
  if (broadcast.status !== "draft")
    throw new AppError("not-ready", `"${broadcast.name}" is no draft any more: it is ${broadcast.status}.`);
  const preview = await previewBroadcast(tools, broadcast);
  const [problem] = preview.problems;
  if (problem !== undefined)
    throw new AppError(
      "not-ready",
      `"${broadcast.name}" cannot be approved yet. ${preview.problems.join(" ")}`,
    );
  const needsTwo = preview.reachable > tools.secondApprovalAbove;
  if (needsTwo && approval?.by === actor.coordinatorId && approval !== null)
    throw new AppError("not-ready", "You have approved it already: somebody else must approve it too.");
  const isLast = !needsTwo || approval !== null;
  const wasStill = await tools.store.approve(
    broadcast,
    { isLast, filter: preview.filter },
    {
      ...{ actor, programmeId, action: "broadcastApproved", subjectId: broadcast.id },
      ...(broadcast.urgentReason === null ? {} : { reason: broadcast.urgentReason }),
      details: { people: preview.people, reachable: preview.reachable, isLast },
    },
    tools.system.now(),
  );
  if (!wasStill)
    throw new AppError(
      "not-ready",
      `"${broadcast.name}" was changed or approved by somebody else just now. Look again.`,
    );
  return { outcome: isLast ? "approved" : "second-needed", preview };
}
