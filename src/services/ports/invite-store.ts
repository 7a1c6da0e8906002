/** Invite codes and the people they are for. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Language, LocalText } from "../../core/language/language.ts";

/** A person who may be invited; `code` is the newest that is not revoked. */
export interface Invitee {
  readonly participantId: string;
  readonly name: string;
  /** The cohorts' slugs, each with its programme's: `hanoi-reform/departments`. */
  readonly cohorts: readonly string[];
  readonly code: string | null;
  /** Epoch milliseconds; null while nobody used it. */
  readonly lastUsedAt: number | null;
}

/** Somebody of one cohort, as their card names them. */
export interface CohortInvitee extends Invitee {
  readonly unit: LocalText | null;
  readonly language: Language;
}

export interface InvitedCohort {
  readonly programme: LocalText;
  readonly cohort: LocalText;
  /** What the office reads: that of the programme's country. */
  readonly language: Language;
  /** By unit and name. */
  readonly people: readonly CohortInvitee[];
}

export interface InviteStore {
  /** Everybody, by name. */
  list(): Promise<readonly Invitee[]>;
  /** Null where the programme has no such cohort. @param slug the cohort's */
  cohort(programmeId: string, slug: string): Promise<InvitedCohort | null>;
  /**
   * Gives these people these codes and revokes those that they have, all or nothing.
   * False, with nothing changed, where one of the codes is somebody's already.
   */
  replace(
    codes: readonly { readonly participantId: string; readonly code: string }[],
    note: AuditNote,
    now: number,
  ): Promise<boolean>;
}
