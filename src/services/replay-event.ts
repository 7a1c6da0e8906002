/**
 * Handles one inbound event again. A dead event is really handled, by whichever process sweeps next. For one that was
 * handled, we only think: which steps would run and what would be said, as the conversation stands now.
 */
import { AppError } from "../core/errors.ts";
import type { Content } from "../core/message/content.ts";
import { decideTurns, type DecideTools } from "./decide-turns.ts";
import type { ReplayStore } from "./ports/replay-store.ts";

export type Replayed =
  /** Pending anyway: nothing to do. */
  | { readonly did: "nothing"; readonly why: string }
  | { readonly did: "revive"; readonly failure: string | null }
  | {
      readonly did: "think";
      /** Steps that ran and why. */
      readonly trace: readonly string[];
      /** What would be said; nothing of it is sent or stored. */
      readonly contents: readonly Content[];
      /** Where a step fails, if one does. */
      readonly failure: string | null;
    };

/** @throws AppError `not-found` */
export async function replayEvent(
  { store, ...tools }: DecideTools & { readonly store: ReplayStore },
  eventId: bigint,
): Promise<Replayed> {
  const found = await store.find(eventId);
  if (!found)
    throw new AppError(
      "not-found",
      `There is no event ${String(eventId)}. Its number is in the log: "eventId".`,
    );
  if (found.status === "pending") return { did: "nothing", why: "It is still waiting to be handled." };
  if (found.status === "dead") {
    await store.revive(eventId);
    return { did: "revive", failure: found.failure };
  }
  if (!found.conversation)
    return { did: "nothing", why: "The platform named nobody: there is nobody to answer." };
  const [outcome] = await decideTurns([found.conversation], (asked) => store.answer(asked), tools);
  return {
    did: "think",
    trace: outcome?.trace ?? [],
    contents: outcome?.deliveries.flatMap(({ contents }) => contents) ?? [],
    failure: outcome?.failed?.failure ?? null,
  };
}
