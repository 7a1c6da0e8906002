/** A coordinator, as flows see them. */
import type { Role } from "../audience/actor.ts";
import type { Language, LocalText } from "../language/language.ts";

/** A programme in which they have a role. */
export interface ProgrammeFact {
  readonly id: string;
  readonly slug: string;
  readonly name: LocalText;
  readonly role: Role;
}

export interface CoordinatorFact {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  /** IANA name. */
  readonly timezone: string;
  readonly programmes: readonly ProgrammeFact[];
}

/** Who acts where somebody at the command line does, without a name. */
export const HOUSE = "Đồng Hành";
