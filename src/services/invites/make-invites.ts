/** Gives invite codes to people. */
import { AppError } from "../../core/errors.ts";
import { drawInviteCode } from "../../core/programme/invite-code.ts";
import type { Invitee, InviteStore } from "../ports/invite-store.ts";

export interface MakeInvitesTools {
  readonly store: InviteStore;
  /** A whole number, evenly from 0 to below the argument; not foreseeable. */
  readonly pick: (below: number) => number;
}

const TRIES = 5;

/**
 * A code for each of these people: the one that they have, or a new one. Answers with the people and their codes.
 * @param anew gives new codes to all of them; the old ones do not work any more, who is linked stays linked
 */
export async function makeInvites(
  { store, pick }: MakeInvitesTools,
  people: readonly Invitee[],
  anew = false,
): Promise<readonly Invitee[]> {
  const without = people.filter((person) => anew || person.code === null);
  if (without.length === 0) return people;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const drawn = new Map(without.map(({ participantId }) => [participantId, drawInviteCode(pick)]));
    if (await store.replace([...drawn].map(([participantId, code]) => ({ participantId, code })))) {
      return people.map((person) => ({ ...person, code: drawn.get(person.participantId) ?? person.code }));
    }
  }
  throw new AppError("not-found", "No free codes were found. Try again.");
}
