/** One stored event, to look at again. */
import type { LookupAnswer } from "../../core/flow/lookups.ts";
import type { AskedLookup, ClaimedConversation } from "./turn-store.ts";

export interface StoredEvent {
  readonly status: "pending" | "handled" | "dead";
  readonly attempts: number;
  /** Where the last try failed. */
  readonly failure: string | null;
  /** The conversation as it stands now, with this event alone; null for an event of nobody. */
  readonly conversation: ClaimedConversation | null;
}

export interface ReplayStore {
  find(eventId: bigint): Promise<StoredEvent | null>;
  answer(asked: readonly AskedLookup[]): Promise<readonly LookupAnswer[]>;
  /** Makes a dead event pending again, with all its tries. */
  revive(eventId: bigint): Promise<void>;
}
