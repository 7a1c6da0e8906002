/** Keys to the HTTP API: made, shown once, taken back. */
import { ROLES, type Actor, type Role } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { StaffStore, TokenHolder } from "../ports/staff-store.ts";
import type { System } from "../ports/system.ts";
import { findCoordinator, findProgramme } from "./coordinators.ts";

export interface TokenTools {
  readonly store: StaffStore;
  readonly system: Pick<System, "now">;
  /** 32 random bytes, base64url. */
  readonly makeSecret: () => string;
  /** SHA-256, hexadecimal. */
  readonly hash: (words: string) => string;
}

/** So that whoever finds one in a file knows what it is. */
const PREFIX = "dh_";
const DAY_MS = 24 * 60 * 60_000;

/**
 * @param days for how long it works; null: until it is revoked
 * @returns the token, which is not kept and cannot be shown again
 * @throws AppError `not-found`; `not-allowed` where the coordinator's own role is less
 */
export async function createToken(
  { store, system, makeSecret, hash }: TokenTools,
  actor: Actor,
  wanted: {
    readonly coordinator: string;
    readonly programme: string;
    readonly role: Role;
    readonly name: string;
    readonly days: number | null;
  },
): Promise<string> {
  const { id: coordinatorId, name, roles } = await findCoordinator(store, wanted.coordinator);
  const { id: programmeId, slug } = await findProgramme(store, wanted.programme);
  const own = roles[slug];
  if (own === undefined || ROLES.indexOf(own) < ROLES.indexOf(wanted.role))
    throw new AppError(
      "not-allowed",
      `${name} is ${own === undefined ? "nothing" : `only ${own}`} in ${slug}: a token may not do more than its coordinator.`,
    );
  const token = `${PREFIX}${makeSecret()}`;
  const now = system.now();
  const expiresAt = wanted.days === null ? null : now + wanted.days * DAY_MS;
  await store.addToken(
    { coordinatorId, programmeId, role: wanted.role, name: wanted.name, hash: hash(token), expiresAt },
    { actor, programmeId, action: "tokenCreated", subjectId: null, details: { role: wanted.role } },
    now,
  );
  return token;
}

/** @throws AppError `not-found` */
export async function revokeToken(
  { store, system }: Pick<TokenTools, "store" | "system">,
  actor: Actor,
  id: string,
): Promise<void> {
  const note = { actor, programmeId: null, action: "tokenRevoked", subjectId: id };
  if (!(await store.revokeToken(id, note, system.now())))
    throw new AppError("not-found", `No token that works has the id ${id}. See: donghanh token list`);
}

/** Whom an `Authorization` header speaks for; null where it is missing, not ours, or does not work any more. */
export async function holderOf(
  { store, system, hash }: Pick<TokenTools, "store" | "system" | "hash">,
  authorization: string | undefined,
): Promise<TokenHolder | null> {
  const token = /^Bearer (dh_[\w-]{43})$/.exec(authorization ?? "")?.[1];
  return token === undefined ? null : store.holderOf(hash(token), system.now());
}
