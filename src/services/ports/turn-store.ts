/** The database side of a turn: claims conversations, loads what the engine needs, saves what follows. */
import type { ConsentDecision } from "../../core/audience/consent.ts";
import type { ErasureWish } from "../../core/audience/erasure.ts";
import type { SentAnswers } from "../../core/flow/effects.ts";
import type { Lookup, LookupAnswer } from "../../core/flow/lookups.ts";
import type { Draft, FormKey } from "../../core/form/answering.ts";
import type { Language } from "../../core/language/language.ts";
import type { Choice, Content } from "../../core/message/content.ts";
import type { InboundEvent } from "../../core/message/inbound-event.ts";
import type { Route } from "../../core/message/outgoing.ts";
import type { CodeKind } from "../../core/flow/effects.ts";
import type { Said, Seen } from "../../core/programme/attendance.ts";
import type { ParticipantFact } from "../../core/programme/participant.ts";
import type { CoordinatorFact } from "../../core/staff/coordinator.ts";
import type { StaffOrder } from "../../core/staff/order.ts";

export interface PendingEvent {
  readonly id: bigint;
  readonly event: InboundEvent;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  /** Failed tries so far. */
  readonly attempts: number;
}

/** One conversation, locked, with its events in order. */
export interface ClaimedConversation {
  readonly contactId: string;
  readonly accountId: string;
  readonly kind: "person" | "group";
  readonly language: Language | null;
  readonly displayName: string | null;
  readonly isOptedOut: boolean;
  readonly participant: ParticipantFact | null;
  readonly coordinator: CoordinatorFact | null;
  readonly state: unknown;
  readonly version: number;
  /** The choices of what we wrote first (reminder, broadcast) since the last turn; absent where there was none. */
  readonly offered?: readonly Choice[];
  readonly events: readonly PendingEvent[];
}

/** One question of one conversation. */
export interface AskedLookup {
  readonly conversation: ClaimedConversation;
  /** As linked at this moment of the turn. */
  readonly participant: ParticipantFact | null;
  readonly coordinator: CoordinatorFact | null;
  readonly lookup: Lookup;
}

export interface NewDelivery {
  readonly id: string;
  readonly inboundEventId: bigint;
  readonly language: Language;
  readonly contents: readonly Content[];
  readonly route: Route;
  readonly replyToken: string | null;
  readonly replyTokenExpiresAt: number | null;
  readonly expiresAt: number;
}

/** What changes about the contact; a field that is missing stays. */
export interface ContactChange {
  readonly language?: Language;
  readonly participantId?: string | null;
  readonly coordinatorId?: string | null;
  readonly optedOutAt?: number | null;
  /** By the platform's clock; who was heard of later is there all the same. */
  readonly blockedAt?: number | null;
  /** The name that the platform showed is kept no longer. */
  readonly forgetsName?: true;
}

/** What one participant says of their coming to one session. */
export interface SaidAttendance {
  readonly participantId: string;
  readonly sessionId: string;
  readonly said: Said;
  readonly reason: string | null;
}

/** One participant seen at one session. */
export interface SeenAttendance {
  readonly participantId: string;
  readonly sessionId: string;
  readonly seen: Seen;
  readonly at: number;
}

/** What one participant answered to one form: kept as a draft, or sent. */
export interface AnswerChange {
  readonly participantId: string;
  readonly key: FormKey;
  readonly versionId: string;
  readonly draft: Draft;
  /** Null while it is not sent. */
  readonly sent: SentAnswers | null;
}

/** Everything that follows from the turns of one conversation. Saved as a whole or not at all. */
export interface ConversationOutcome {
  readonly contactId: string;
  readonly accountId: string;
  readonly version: number;
  readonly state: unknown;
  readonly handled: readonly bigint[];
  /** The event that could not be handled, if one could not; those after it wait, unless it is dead. */
  readonly failed?: { readonly id: bigint; readonly failure: string; readonly retryAt: number | null };
  readonly contact: ContactChange;
  readonly deliveries: readonly NewDelivery[];
  readonly consents: readonly ConsentDecision[];
  readonly erasures: readonly ErasureWish[];
  readonly attendances: readonly SaidAttendance[];
  readonly answers: readonly AnswerChange[];
  /** Events of which nothing that they said stays. */
  readonly forgottenEvents: readonly bigint[];
  /** Later events wait for the next transaction: they must see what was answered in this one. */
  readonly leavesEvents: boolean;
  readonly seen: readonly SeenAttendance[];
  /** What a coordinator asked for, to be carried out after the turn. */
  readonly orders: readonly { readonly coordinatorId: string; readonly order: StaffOrder }[];
  /** New addresses of their calendar, by hash; null: none works any more. In order. */
  readonly calendars: readonly { readonly participantId: string; readonly hash: string | null }[];
  readonly usedCodes: readonly string[];
  readonly wrongCodes: readonly CodeKind[];
  /** Which steps ran and why; no words of the contact. Not stored. */
  readonly trace: readonly string[];
  readonly misunderstood: readonly {
    readonly inboundEventId: bigint;
    readonly language: Language;
    readonly text: string;
  }[];
  /** Events whose files are to be fetched. */
  readonly wantedFiles: readonly bigint[];
  /** The platform's ids of messages of which nothing that they said stays. */
  readonly removedMessages: readonly string[];
}

export interface TurnStore {
  /** Contacts that have something pending which may be tried now; the longest waiting first. */
  pendingContacts(now: number, limit: number): Promise<readonly string[]>;

  /**
   * Locks the conversations of these contacts, skipping those that another process holds, lets `decide` run, and
   * saves its outcomes in the same transaction. Gives the outcomes once they are committed; nothing is kept when
   * `decide` or the save fails.
   */
  takeTurns(
    contactIds: readonly string[],
    now: number,
    decide: (
      conversations: readonly ClaimedConversation[],
      answer: (asked: readonly AskedLookup[]) => Promise<readonly LookupAnswer[]>,
    ) => Promise<readonly ConversationOutcome[]>,
  ): Promise<readonly ConversationOutcome[]>;

  /** Does the error say nothing about the turn: was the database out of reach or busy, or did two transactions meet? */
  isPassing(error: unknown): boolean;

  /** Counts a failed try of the first pending event of a conversation whose turn could not even be saved. */
  setApart(
    contactId: string,
    failed: { failure: string; maxAttempts: number; retryAt: number },
  ): Promise<void>;
}
