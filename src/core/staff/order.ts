/**
 * What a coordinator asks for in the chat and a turn must not wait for. It is carried out after the turn, by the same
 * use cases as at the other doors; the answer comes back as an event of their conversation.
 */
import type { Filter } from "../audience/segment.ts";
import type { Language, LocalText } from "../language/language.ts";
import type { Content } from "../message/content.ts";
import type { Written } from "../message/written.ts";

/** Imperative, as effects are. A broadcast is approved at the revision that was shown. */
export type StaffOrder =
  /** Drafts it, again under the same name changes it, and shows what it would do. */
  | {
      readonly do: "draft";
      /** Slug. */
      readonly programme: string;
      readonly name: string;
      readonly filter: Filter;
      readonly texts: Written;
      readonly sessionId: string | null;
      /** When, by the clock of each person's place, `2026-11-24T07:30`; null: at once. */
      readonly sendAt: string | null;
      /** Until when it is of use, in epoch milliseconds; a day if not said. */
      readonly expiresAt?: number;
      /** Why quiet hours and days off do not count; null where they do. */
      readonly urgentReason: string | null;
    }
  | { readonly do: "preview"; readonly broadcastId: string }
  /** Approves it; who may only prepare asks those who may approve. */
  | { readonly do: "send"; readonly broadcastId: string; readonly revision: number }
  /** Tells whoever wrote it that it will not be approved. */
  | { readonly do: "decline"; readonly broadcastId: string }
  | { readonly do: "steer"; readonly broadcastId: string; readonly to: "pause" | "resume" | "cancel" };

/** What a broadcast would do, as told in the chat. */
export interface Sketch {
  readonly broadcastId: string;
  readonly revision: number;
  readonly name: string;
  readonly programme: LocalText;
  /** Everybody whom the filter means. */
  readonly people: number;
  readonly reachable: number;
  /** Those who are reached, by account and cost (`counted`: by the plan, or free of any). */
  readonly routes: readonly { readonly account: string; readonly cost: string; readonly people: number }[];
  readonly unreachable: readonly { readonly reason: string; readonly people: number }[];
  /** Plans with a limit, and what this takes of them. */
  readonly quotas: readonly { readonly account: string; readonly needed: number; readonly left: number }[];
  /** What phones will show, filled in for whoever looks; null: nobody has written it in this language. */
  readonly shows: readonly {
    readonly language: Language;
    readonly people: number;
    readonly contents: readonly Content[] | null;
  }[];
  /** Placeholders without a value for so many. */
  readonly lacking: readonly { readonly placeholder: string; readonly people: number }[];
  /** As in the draft. */
  readonly sendAt: string | null;
  readonly expiresAt?: number;
  /** It would be of no use any more when it may go out. */
  readonly isTooLate?: true;
  readonly urgentReason: string | null;
  /** Epoch milliseconds until which quiet hours or days off hold it then at the programme's place; null: not at all. */
  readonly heldUntil: number | null;
}

/** Why an order was not carried out. */
export type OrderRefusal =
  /** The role does not reach so far, or they are no coordinator any more. */
  | "not-allowed"
  /** Somebody changed it since it was shown, or it is no draft any more; or there is nothing to pause, go on with, cancel. */
  | "changed"
  /** They have approved it already: somebody else must. */
  | "yours"
  /** What is wrong with it is in its sketch. */
  | "not-ready"
  | "not-found"
  | "failed";

/** What became of an order; the last two come to others than who gave it. */
export type OrderAnswer =
  | { readonly is: "sketched"; readonly sketch: Sketch }
  | {
      readonly is: "sent";
      readonly broadcastId: string;
      readonly people: number;
      readonly sendAt: string | null;
      readonly heldUntil: number | null;
    }
  /** Somebody else must approve it; so many of them were told in the chat. */
  | { readonly is: "waiting"; readonly name: string; readonly told: number }
  | { readonly is: "steered"; readonly to: "pause" | "resume" | "cancel"; readonly broadcastId: string }
  | { readonly is: "declined" }
  | { readonly is: "refused"; readonly why: OrderRefusal }
  | { readonly is: "approvalAsked"; readonly by: string; readonly sketch: Sketch }
  | { readonly is: "decided"; readonly by: string; readonly name: string; readonly isApproved: boolean };
