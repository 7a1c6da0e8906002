/** Invite codes and the people they are for. */

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

export interface InviteStore {
  /** Everybody, by name. */
  list(): Promise<readonly Invitee[]>;
  /**
   * Gives these people these codes and revokes those that they have, all or nothing.
   * False, with nothing changed, where one of the codes is somebody's already.
   */
  replace(codes: readonly { readonly participantId: string; readonly code: string }[]): Promise<boolean>;
}
