/** What became of a broadcast: counts, the list of who, and the failed tried again. */
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Progress, Retried, Told } from "../ports/broadcast-runs.ts";
import type { SteerTools } from "./steer-broadcast.ts";

interface Named {
  readonly id: string;
  readonly programmeId: string;
}

/** Lines of the list that are read at once. */
const PAGE = 500;

/** @throws AppError `not-allowed`, `not-found` */
export async function showProgress(
  { runs }: Pick<SteerTools, "runs">,
  actor: Actor,
  broadcast: Named,
): Promise<Progress> {
  demand(actor, broadcast.programmeId, "viewer");
  const progress = await runs.progress(broadcast.id);
  if (!progress) throw new AppError("not-found", "There is no such broadcast.");
  return progress;
}

/** Everybody of that status and reason, page by page. @throws AppError `not-allowed` */
export async function* listWho(
  { runs }: Pick<SteerTools, "runs">,
  actor: Actor,
  { id, programmeId }: Named,
  which: { readonly status?: string; readonly reason?: string },
): AsyncGenerator<Told> {
  demand(actor, programmeId, "viewer");
  let after: string | null = null;
  for (;;) {
    const page: readonly Told[] = await runs.who(id, which, after, PAGE);
    yield* page;
    after = page.at(-1)?.seq ?? null;
    if (page.length < PAGE) return;
  }
}

/**
 * Tries again what failed for one reason, or what nobody knows the fate of: that one by one, by a person who looked.
 * Every last look is taken anew. @returns how many deliveries. @throws AppError `not-allowed`; `not-ready` where none fits
 */
export async function retryBroadcast(
  { runs, system }: SteerTools,
  actor: Actor,
  { id, programmeId }: Named,
  which: Retried,
): Promise<number> {
  demand(actor, programmeId, "coordinator");
  const note = {
    ...{ actor, programmeId, action: "broadcastRetried", subjectId: id },
    details: "reason" in which ? { reason: which.reason } : { unknown: true },
  };
  const count = await runs.retry(id, which, note, system.now());
  if (count === 0)
    throw new AppError(
      "not-ready",
      "Nothing of it can be tried again: look at `broadcast show` for reasons and states.",
    );
  return count;
}
