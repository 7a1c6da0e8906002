/** Gives invite codes to people. */
import type { Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { drawInviteCode } from "../../core/programme/invite-code.ts";
import type { Invitee, InviteStore } from "../ports/invite-store.ts";
import type { System } from "../ports/system.ts";

export interface MakeInvitesTools {
  readonly store: Pick<InviteStore, "replace">;
  readonly system: Pick<System, "now">;
  /** A whole number, evenly from 0 to below the argument; not foreseeable. */
  readonly pick: (below: number) => number;
}

const TRIES = 5;

/**
 * A code for each of these people: the one that they have, or a new one. Answers with the people and their codes.
 * @param anew gives new codes to all of them; the old ones do not work any more, who is linked stays linked
 */
export async function makeInvites<One extends Invitee>(
  { store, pick, system }: MakeInvitesTools,
  { actor, programmeId }: { readonly actor: Actor; readonly programmeId: string | null },
  people: readonly One[],
  anew = false,
): Promise<readonly (One & { readonly code: string })[]> {
  const without = people.filter((person) => anew || person.code === null);
  const note = {
    actor,
    programmeId,
    action: "inviteCodesMade",
    subjectId: null,
    details: { codes: without.length },
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const drawn = new Map(without.map(({ participantId }) => [participantId, drawInviteCode(pick)]));
    const codes = [...drawn].map(([participantId, code]) => ({ participantId, code }));
    if (codes.length === 0 || (await store.replace(codes, note, system.now()))) {
      return people.map((person) => ({
        ...person,
        code: drawn.get(person.participantId) ?? person.code ?? "",
      }));
    }
  }
  throw new AppError("not-found", "No free codes were found. Try again.");
}
