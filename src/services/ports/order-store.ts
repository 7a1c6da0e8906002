/** What coordinators asked for in the chat, until it is answered. Times in epoch milliseconds. */
import type { Actor } from "../../core/audience/actor.ts";
import type { OrderAnswer, StaffOrder } from "../../core/staff/order.ts";
import type { CoordinatorFact } from "../../core/staff/coordinator.ts";

export interface GivenOrder {
  readonly id: string;
  /** The chat in which it was given. */
  readonly contactId: string;
  readonly order: StaffOrder;
  /** Tries before this one. */
  readonly attempts: number;
  /** Null where they are no coordinator any more. */
  readonly giver: { readonly actor: Actor; readonly coordinator: CoordinatorFact } | null;
}

/** Something told in a chat as an event of its conversation. */
export interface ToldAnswer {
  readonly contactId: string;
  readonly answer: OrderAnswer;
}

/** A draft whose approvers were not told yet. */
export interface WantedApproval {
  readonly broadcastId: string;
  readonly wantedAt: number;
  /** Null: whoever holds the command line. */
  readonly by: { readonly name: string; readonly timezone: string } | null;
  /** Of those who may approve it, besides whoever asks. */
  readonly chats: readonly string[];
}

export interface OrderStore {
  /** Orders that nobody is at, the oldest first; they are taken by whoever calls. */
  take(now: number, limit: number): Promise<readonly GivenOrder[]>;
  /** Chats of those who may approve in the programme, and of those who may be told; not of `exceptId`. */
  approverChats(programmeId: string, exceptId: string | null): Promise<readonly string[]>;
  /** Those of whom somebody can be told now. */
  wantedApprovals(): Promise<readonly WantedApproval[]>;
  /** As events of their conversations, unless somebody told them meanwhile. In one transaction. */
  tellApprovers(wanted: WantedApproval, answer: OrderAnswer, now: number): Promise<void>;
  /** Answers as events of their conversations, once each; the order is gone. In one transaction. */
  end(orderId: string, told: readonly ToldAnswer[], now: number): Promise<void>;
}
