/** The database of one rehearsal: a programme of its own, copied, and what becomes of it. */
import type { AskedForm } from "../../core/rehearsal/acts.ts";
import type {
  Missed,
  Records,
  RehearsedPerson,
  RehearsedProgramme,
  RehearsedSession,
} from "../../core/rehearsal/ledger.ts";

/** Who and what is rehearsed. */
export interface Roster {
  readonly programme: RehearsedProgramme;
  readonly people: readonly Omit<RehearsedPerson, "temper" | "unreachable">[];
  readonly sessions: readonly RehearsedSession[];
  /** Of the programme: its first day begins, its last day ends. Epoch milliseconds. */
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Where a delivery comes from. */
export interface Origin {
  /** It answers something that the contact did. */
  readonly isReply: boolean;
  /** Names of the rules that it reminds by, or of its broadcast; empty where neither made it, or for the rest of a longer message. */
  readonly rules: readonly string[];
  /** Ids of the sessions that it reminds of. */
  readonly sessions: readonly string[];
}

/** Where somebody can be written to in the true house. */
export interface TrueChat {
  readonly participantId: string;
  /** Null where there is no chat. */
  readonly accountId: string | null;
  /** As `reason` of a recipient: null where they can be written to. */
  readonly reason: string | null;
}

/** What the house has to look after at a moment. */
export interface DueNow {
  readonly turns: boolean;
  readonly reminders: boolean;
  readonly placeNews: boolean;
  readonly unfinished: boolean;
  readonly deliveries: boolean;
}

export interface RehearsalStore {
  roster(): Promise<Roster>;
  /** Plans the reminders as if it were now, in epoch milliseconds. */
  plan(now: number): Promise<void>;
  giveCodes(codes: readonly { readonly participantId: string; readonly code: string }[]): Promise<void>;
  /** When the last of the planned reminders and broadcasts is due; null: there is none. */
  lastPlannedAt(): Promise<number | null>;
  /** When the house has something to do next; null: never. */
  nextDueAt(): Promise<number | null>;
  dueAt(now: number): Promise<DueNow>;
  originsOf(deliveryIds: readonly string[]): Promise<ReadonlyMap<string, Origin>>;
  /** Forms that are asked, each in the version that is published. */
  forms(): Promise<readonly AskedForm[]>;
  /** Reminders and broadcasts that were due until then and did not arrive. */
  missed(until: number): Promise<readonly Missed[]>;
  records(): Promise<Records>;
}
