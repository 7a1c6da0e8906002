/** Who of the staff does something, by which door, and what they may do. */
import { AppError } from "../errors.ts";

/** Each role may do all that the one before it may: look, prepare and send, approve. */
export const ROLES = ["viewer", "coordinator", "approver"] as const;
export type Role = (typeof ROLES)[number];

/** How staff reach us. */
export type Door = "api" | "cli" | "chat";

export interface Actor {
  readonly door: Door;
  /** Null for whoever has the command line and did not say who they are: they hold the keys of the house. */
  readonly coordinatorId: string | null;
  /** By programme id; what is missing is nothing. Null: everything, everywhere. */
  readonly roles: ReadonlyMap<string, Role> | null;
}

/** The command line without a name. */
export const OPERATOR: Actor = { door: "cli", coordinatorId: null, roles: null };

/** May they, in this programme, do what needs this role? */
export function may(actor: Actor, programmeId: string, needed: Role): boolean {
  if (actor.roles === null) return true;
  const role = actor.roles.get(programmeId);
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** @throws AppError `not-allowed` */
export function demand(actor: Actor, programmeId: string, needed: Role): void {
  if (!may(actor, programmeId, needed))
    throw new AppError("not-allowed", `That needs the role ${needed} in this programme.`);
}

/** What is written down of every change that staff make, in the transaction of the change itself. */
export interface AuditNote {
  readonly actor: Actor;
  readonly programmeId: string | null;
  /** Past tense: `broadcastApproved`. */
  readonly action: string;
  readonly subjectId: string | null;
  /** Why, where a reason was asked for. */
  readonly reason?: string;
  /** Numbers, states and names of fields; nobody's name, number or words. */
  readonly details?: Readonly<Record<string, unknown>>;
}
