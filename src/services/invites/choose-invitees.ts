/** Finds the people whom somebody at a keyboard means. */
import { AppError } from "../../core/errors.ts";
import { isCalled } from "../../core/programme/participant.ts";
import type { Invitee } from "../ports/invite-store.ts";

/** A participant's name or id, and a cohort's slug (with its programme's where two have the same): each narrows. */
export interface InviteeChoice {
  readonly participant?: string | undefined;
  readonly cohort?: string | undefined;
}

/**
 * Everybody where nothing is chosen. Marks, case and the order of names do not matter: `lan pham` finds Phạm Ngọc Lan.
 * @throws AppError `not-found` when nobody fits, naming the cohorts that there are
 */
export function chooseInvitees(
  people: readonly Invitee[],
  { participant, cohort }: InviteeChoice,
): readonly Invitee[] {
  const chosen = people.filter(
    (person) =>
      (participant === undefined ||
        person.participantId === participant ||
        isCalled(person.name, participant)) &&
      (cohort === undefined || person.cohorts.some((one) => one === cohort || one.endsWith(`/${cohort}`))),
  );
  if (chosen.length > 0) return chosen;
  const cohorts = [...new Set(people.flatMap((person) => person.cohorts))].sort();
  const known =
    cohorts.length > 0 ? `The cohorts are: ${cohorts.join(", ")}.` : "There are no participants yet.";
  throw new AppError("not-found", `Nobody fits. ${known}`);
}
