/** Coordinators, their roles and tokens, and what staff did. Times in epoch milliseconds. */
import type { AuditNote, Door, Role } from "../../core/audience/actor.ts";
import type { Language } from "../../core/language/language.ts";

export interface Coordinator {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly timezone: string;
  /** Has linked a chat. */
  readonly isLinked: boolean;
  /** By the programme's slug. */
  readonly roles: Readonly<Record<string, Role>>;
}

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly coordinator: string;
  readonly programme: string;
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly lastUsedAt: number | null;
}

/** Whom a token stands for. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly coordinatorId: string;
  readonly programmeId: string;
  /** The programme's slug. */
  readonly programme: string;
  /** The token's role, or the coordinator's own where that is less. */
  readonly role: Role;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: number;
  readonly door: Door;
  /** Null: the command line, without a name. */
  readonly coordinator: string | null;
  readonly programme: string | null;
  readonly action: string;
  readonly subjectId: string | null;
  readonly reason: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface StaffStore {
  /** Those who have not left, by name. */
  coordinators(): Promise<readonly Coordinator[]>;
  programmes(): Promise<readonly { readonly id: string; readonly slug: string }[]>;
  /** @returns the id; null where the name is taken */
  addCoordinator(
    coordinator: Pick<Coordinator, "name" | "language" | "timezone">,
    note: AuditNote,
    now: number,
  ): Promise<string | null>;
  /** Gives the role, or takes every role in the programme (null). */
  setRole(
    coordinatorId: string,
    programmeId: string,
    role: Role | null,
    note: AuditNote,
    now: number,
  ): Promise<void>;
  /** Marks them as gone: their tokens, codes and chats stop working, what they did stays. */
  removeCoordinator(coordinatorId: string, note: AuditNote, now: number): Promise<void>;
  /** Takes the place of the codes they had. @returns false where somebody has that code */
  giveCode(coordinatorId: string, code: string, note: AuditNote, now: number): Promise<boolean>;

  tokens(): Promise<readonly Token[]>;
  addToken(
    token: {
      readonly coordinatorId: string;
      readonly programmeId: string;
      readonly role: Role;
      readonly name: string;
      readonly hash: string;
      readonly expiresAt: number | null;
    },
    note: AuditNote,
    now: number,
  ): Promise<string>;
  /** @returns false where there is none that still works */
  revokeToken(id: string, note: AuditNote, now: number): Promise<boolean>;
  /** Whom the token with this hash stands for; null where it does not work. Notes that it was used, at most once a minute. */
  holderOf(hash: string, now: number): Promise<TokenHolder | null>;

  /** The newest first. @param before the id of the entry before which to go on */
  audit(asked: {
    readonly programmeId?: string;
    readonly before?: string;
    readonly limit: number;
  }): Promise<readonly AuditEntry[]>;
}
