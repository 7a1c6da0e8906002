/** Pauses, resumes or cancels a broadcast that was approved. Holds from the next look on: within about a second. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { BroadcastRuns, Steering } from "../ports/broadcast-runs.ts";
import type { System } from "../ports/system.ts";

export interface SteerTools {
  readonly runs: BroadcastRuns;
  readonly system: Pick<System, "now">;
}

const ACTIONS: Record<Steering, string> = {
  pause: "broadcastPaused",
  resume: "broadcastResumed",
  cancel: "broadcastCancelled",
};

/**
 * What is under way at that moment ends as it ends; nothing else begins.
 * @throws AppError `not-allowed`, `not-found`; `not-ready` where its status does not allow it
 */
export async function steerBroadcast(
  { runs, system }: SteerTools,
  actor: Actor,
  broadcast: { readonly id: string; readonly programmeId: string },
  to: Steering,
): Promise<void> {
  const { id, programmeId } = broadcast;
  demand(actor, programmeId, "coordinator");
  const note = { actor, programmeId, action: ACTIONS[to], subjectId: id };
  const steered = await runs.steer(id, to, note, system.now());
  if (!steered) throw new AppError("not-found", "There is no such broadcast.");
  if (!steered.isDone)
    throw new AppError(
      "not-ready",
      `A broadcast that is ${steered.from} cannot ${to === "resume" ? "go on" : `be ${to === "pause" ? "paused" : "cancelled"}`}.`,
    );
}
