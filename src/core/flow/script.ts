/** All conversations of the house, as the engine is given them. */
import type { Language } from "../language/language.ts";
import type { AnyFlow } from "./flow.ts";

/** What the engine itself says, in one language. */
export interface Phrases {
  /** An earlier question has lapsed. */
  readonly lapsed: string;
  /** A question that we can no longer continue; we begin again. */
  readonly moved: string;
  /** Leads back to a question after an interruption. */
  readonly returning: string;
  /** Label of the choice that makes this the contact's language (at most 20 characters). */
  readonly keepThisLanguage: string;
}

/** All conversations of the house. */
export interface Script {
  /** In the order in which their triggers are tried. */
  readonly flows: readonly AnyFlow[];
  readonly special: {
    /** Hears `stop` and `resume` before everything else. */
    readonly optOut: string;
    /** Speaks after a cancelled flow, at its step `afterCancel`. */
    readonly help: string;
    /** Answers what nobody understood. */
    readonly fallback: string;
    /** Its choice `<flow>:language=<code>` makes a language the contact's own. */
    readonly settings: string;
  };
  readonly phrases: Record<Language, Phrases>;
}

/** A bug in a flow: the turn is set apart and shown to the operator. */
export class FlowError extends Error {
  constructor(flow: string, step: string, what: string) {
    super(`flow ${flow}, step ${step}: ${what}`);
    this.name = "FlowError";
  }
}
