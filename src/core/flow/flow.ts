/** A designed conversation: explicit, named, versioned steps. Steps are pure; they ask by effects and lookups. */
import type { z } from "zod";
import type { Language } from "../language/language.ts";
import type { Intent, Understanding } from "../language/understanding.ts";
import type { Capabilities } from "../message/capabilities.ts";
import type { ReceivedMessage } from "../message/inbound-event.ts";
import type { ParticipantFact } from "../programme/participant.ts";
import type { CoordinatorFact } from "../staff/coordinator.ts";
import type { OrderAnswer } from "../staff/order.ts";
import type { Effect } from "./effects.ts";
import type { Asking } from "./lookups.ts";

/** What the contact said in this turn, in every form that a step may want. */
export interface Said {
  /** The platform's id of the event: the evidence of a consent. */
  readonly eventId: string;
  /** The words, cleaned, or the moment picked (`2026-11-27 14:30`); "" when it was neither. */
  readonly text: string;
  /** The value of the choice that was tapped, or meant by its number or its words. */
  readonly choice: string | null;
  readonly message: ReceivedMessage | null;
  readonly understanding: Understanding;
}

export interface ContactFacts {
  readonly id: string;
  readonly kind: "person" | "group";
  /** As chosen or first shown; null while unknown. */
  readonly language: Language | null;
  readonly displayName: string | null;
  readonly participant: ParticipantFact | null;
  /** Set where the person is staff; they may be a participant as well. */
  readonly coordinator: CoordinatorFact | null;
  readonly isOptedOut: boolean;
  /** Where they read: the participant's zone, else the coordinator's, else the account's. */
  readonly timezone: string;
}

/** All that was loaded for a turn. */
export interface Facts {
  readonly now: number;
  /** When it was said, as the platform tells: before `now` where nobody was there to hear it. */
  readonly saidAt: number;
  readonly contact: ContactFacts;
  readonly account: {
    readonly name: string;
    /** By these, people in groups speak to the bot. */
    readonly calledBy: readonly string[];
    readonly can: Capabilities;
    /** A page for this contact alone, where they may enter their invite code; absent where there is none. */
    readonly linkPage?: string;
    /** A new secret address of the participant's calendar: works once kept; absent where phones cannot reach us. */
    readonly calendarAddress?: string;
    /** Used while the contact's language is unknown. */
    readonly language: Language;
  };
}

/** What a step is given. */
export interface Turn<State> extends Facts {
  readonly state: State;
  /** The language to answer in. */
  readonly language: Language;
  /** Null when nothing was said: a follow, or a step reached later in the turn of a follow. */
  readonly said: Said | null;
  /** What became of an order of theirs, in the turn in which it comes; else null. */
  readonly answer: OrderAnswer | null;
  /** How often this question was put in vain so far. */
  readonly misses: number;
  /** The question is put again after an interruption. */
  readonly isReturn: boolean;
  /** The contact has never had an answer from us. */
  readonly isFirstTurn: boolean;
}

export type Step<State> = (turn: Turn<State>) => readonly Effect[] | Asking<readonly Effect[]>;

/** What starts a flow, and at which step (the flow's first, if not named). */
export type Trigger =
  | { readonly when: "intent"; readonly intents: readonly Intent[]; readonly step?: string }
  /** A choice whose value begins with "<flow id>:", tapped at any time, even weeks later. */
  | { readonly when: "choice"; readonly step: string }
  | { readonly when: "followed"; readonly step?: string }
  /** They shared their contact details. */
  | { readonly when: "details"; readonly step: string }
  /** The words are what this flow alone is about, whatever wish they sound like. */
  | { readonly when: "words"; readonly are: (text: string) => boolean; readonly step: string }
  /** What staff tell us to do, heard before everything else. @param isStaff whether a coordinator says them */
  | {
      readonly when: "command";
      readonly heard: (text: string, isStaff: boolean) => boolean;
      readonly step?: string;
    }
  /** An order is answered so: the step goes on from where the flow waits, or from its beginning. */
  | { readonly when: "answered"; readonly answers: readonly OrderAnswer["is"][]; readonly step: string }
  /** The text is an invite code by its form. */
  | { readonly when: "code"; readonly step?: string };

export interface Flow<State> {
  readonly id: string;
  /** Raised when stored states or steps change their meaning. */
  readonly version: number;
  /** Checks stored states; `parse({})` gives the state to begin with. */
  readonly state: z.ZodType<State>;
  /** By old version: how a contact who stands there moves to the next version. */
  readonly upgrade?: Readonly<Record<number, (old: Standing) => Standing>>;
  readonly starts: readonly Trigger[];
  readonly first: string;
  /** The step for "back", where the flow itself knows which question came before. */
  readonly back?: string;
  readonly steps: Readonly<Record<string, Step<State>>>;
}

/** Where a contact stands in a flow. */
export interface Standing {
  readonly step: string;
  readonly again: string;
  readonly state: unknown;
}

/** Any flow, its state checked at run time. */
export type AnyFlow = Flow<unknown>;

/** Checks a flow's types and hides its state's type from the engine. */
export function defineFlow<State>(flow: Flow<State>): AnyFlow {
  return flow as AnyFlow;
}
