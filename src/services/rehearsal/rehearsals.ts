/**
 * Rehearsals that are asked for over the API. They take a minute or several, so that nobody waits at the door: each is
 * a row, a worker plays it, and whoever asked looks again.
 */
import { z } from "zod";
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Ledger } from "../../core/rehearsal/ledger.ts";
import { reportOf } from "../../core/rehearsal/report.ts";
import { isUuid } from "../../core/uuid.ts";
import { namedProgramme } from "../named-programme.ts";
import { pause } from "../pause.ts";
import type { Log } from "../ports/log.ts";
import type {
  AskedRehearsal,
  RehearsalEnd,
  RehearsalOrders,
  RehearsalWish,
} from "../ports/rehearsal-orders.ts";
import type { System } from "../ports/system.ts";

/** A rehearsal that takes longer is given up. */
export const LONGEST_MS = 20 * 60_000;

/** What is to be rehearsed. */
export const rehearsalWishSchema = z.strictObject({
  from: z.iso
    .date()
    .optional()
    .describe("the first day; today, or two days before the course if it has begun"),
  days: z.int().min(1).max(99_999).optional().describe("how many days; the whole course if not said"),
  seed: z.int().min(1).max(99_999).default(1).describe("the chance in it: the same people do the same again"),
});

export interface RehearsalDesk {
  readonly orders: RehearsalOrders;
  readonly system: Pick<System, "now">;
}

/** Notes the wish; a worker takes it up. @returns its id @throws AppError `not-ready` while one of the programme runs */
export async function askRehearsal(
  { orders, system }: RehearsalDesk,
  actor: Actor,
  programme: string,
  wish: RehearsalWish,
): Promise<string> {
  const { id: programmeId } = namedProgramme(programme, await orders.programme(programme));
  demand(actor, programmeId, "coordinator");
  const note = { actor, programmeId, action: "rehearsalAsked", details: { ...wish } };
  const id = await orders.add(programmeId, wish, note, system.now());
  if (id === null)
    throw new AppError("not-ready", "A rehearsal of this programme is under way: wait until it has ended.");
  return id;
}

/** The newest first. @throws AppError */
export async function listRehearsals(
  { orders }: RehearsalDesk,
  actor: Actor,
  programme: string,
): Promise<readonly AskedRehearsal[]> {
  const { id } = namedProgramme(programme, await orders.programme(programme));
  demand(actor, id, "viewer");
  return orders.list(id);
}

/** @throws AppError `not-found`: it never was, or is forgotten */
export async function findRehearsal({ orders }: RehearsalDesk, actor: Actor, programme: string, id: string) {
  const { id: programmeId } = namedProgramme(programme, await orders.programme(programme));
  demand(actor, programmeId, "viewer");
  const found = isUuid(id) ? await orders.find(programmeId, id) : null;
  if (!found) throw new AppError("not-found", "There is no such rehearsal; they are kept for a week.");
  return found;
}

export interface RunRehearsalTools extends RehearsalDesk {
  /** Plays one. Rejects when the signal aborts. */
  readonly play: (programmeId: string, wish: RehearsalWish, signal: AbortSignal) => Promise<Ledger>;
  readonly log: Log;
}

/** Plays the next one that waits, if one does. @returns whether one did */
export async function runRehearsal(
  { orders, play, system, log }: RunRehearsalTools,
  stopping: AbortSignal,
): Promise<boolean> {
  const next = await orders.take(system.now());
  if (!next) return false;
  const { id, programmeId, wish } = next;
  const tooLong = AbortSignal.timeout(LONGEST_MS);
  const ended = await play(programmeId, wish, AbortSignal.any([stopping, tooLong])).then(
    (ledger): RehearsalEnd => ({ status: "done", report: reportOf(ledger, wish.seed) }),
    (error: unknown): RehearsalEnd => {
      if (stopping.aborted) return { status: "wanted" };
      if (tooLong.aborted)
        return { status: "failed", reason: "It took too long: rehearse fewer days at once." };
      if (error instanceof AppError) return { status: "failed", reason: error.message };
      log.error("rehearsal-failed", { rehearsalId: id }, error);
      return { status: "failed", reason: "Something broke on our side; the log has it as rehearsal-failed." };
    },
  );
  await orders.end(id, ended, system.now());
  return true;
}

/** One after the other until the signal aborts. A round that fails is logged, and the next one tries again. */
export async function runRehearsalsUntil(
  signal: AbortSignal,
  tools: RunRehearsalTools,
  everyMs: number,
): Promise<void> {
  while (!signal.aborted) {
    await runRehearsal(tools, signal).catch((error: unknown) =>
      tools.log.warn("rehearsals-not-run", {}, error),
    );
    await pause(everyMs, signal);
  }
}
