/** Broadcasts until they are approved, and the people they would reach. Times in epoch milliseconds. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Filter } from "../../core/audience/segment.ts";
import type { Cost } from "../../core/delivery/reply-window.ts";
import type { Language, LocalText } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Written } from "../../core/message/written.ts";
import type { Reader } from "../../core/programme/placeholders.ts";
import type { Session } from "../../core/programme/session.ts";
import type { SendingAccount } from "./account-directory.ts";

export type BroadcastStatus = "draft" | "approved" | "running" | "paused" | "cancelled";

/** What a coordinator writes. */
export interface Draft {
  readonly programmeId: string;
  /** Unique among the drafts of the programme: drafting again under the same name changes the draft. */
  readonly name: string;
  readonly filter: Filter;
  readonly texts: Written;
  /** The session that the text speaks of. */
  readonly sessionId: string | null;
  /** Local wall-clock time at each person's place, `2026-11-24T07:30`; null: at once. */
  readonly sendAt: string | null;
  /** After this the unsent are skipped. */
  readonly expiresAt: number | null;
  /** Why quiet hours and days off do not count. */
  readonly urgentReason: string | null;
}

export interface Broadcast extends Draft {
  readonly id: string;
  readonly status: BroadcastStatus;
  readonly programme: { readonly slug: string; readonly name: LocalText; readonly timezone: string };
  readonly session: Session | null;
  /** Counts the changes of the draft. */
  readonly revision: number;
  readonly createdBy: string | null;
  readonly createdAt: number;
  /** The first approval; null while there is none. */
  readonly approval: { readonly by: string | null; readonly at: number } | null;
}

/** People who would be reached alike, or not at all. */
export interface ReachedGroup {
  /** Null for guests who never showed theirs. */
  readonly language: Language | null;
  /** Null where there is no contact. */
  readonly accountId: string | null;
  /** Why they cannot be reached; null where they can. */
  readonly reason: UnreachableReason | null;
  /** Where the account's platform has a reply window. */
  readonly cost: Cost | null;
  readonly people: number;
  /** How many of them have no such thing on record. */
  readonly lacking: {
    readonly name: number;
    readonly unit: number;
    readonly cohort: number;
    readonly position: number;
  };
  /** One of them, to show what their phone will show; without a zone: guests. Null where none can be reached. */
  readonly sample: (Omit<Reader, "language" | "timezone"> & { readonly timezone?: string }) | null;
}

export const UNREACHABLE_REASONS = [
  "no-contact",
  "opted-out",
  "recipient-left",
  "no-consent",
  "window-closed",
] as const;
export type UnreachableReason = (typeof UNREACHABLE_REASONS)[number];

/** A chat that a test goes to. */
export interface TestContact {
  readonly contactId: string;
  readonly accountId: string;
  readonly name: string;
  readonly language: Language | null;
  readonly timezone: string | null;
}

/** One call of a test. */
export interface TestDelivery {
  readonly id: string;
  readonly contactId: string;
  readonly accountId: string;
  readonly language: Language;
  readonly contents: readonly Content[];
}

export interface BroadcastStore {
  programme(slug: string): Promise<{ readonly id: string; readonly timezone: string } | null>;
  /** The sessions of a programme by id or by exact title in any language. */
  sessionsNamed(programmeId: string, name: string): Promise<readonly { readonly id: string }[]>;
  segments(programmeId: string): Promise<ReadonlyMap<string, Filter>>;
  /** Slugs of the programme's forms, in order. */
  formSlugs(programmeId: string): Promise<readonly string[]>;
  /** Adds the segment, or changes the one of that name. @returns how many people it means now */
  saveSegment(programmeId: string, name: string, filter: Filter, note: AuditNote, now: number): Promise<void>;
  /** @returns false where there is none of that name */
  removeSegment(programmeId: string, name: string, note: AuditNote, now: number): Promise<boolean>;
  /** How many people a filter means, its segments written out. */
  count(filter: Filter, programmeId: string): Promise<number>;

  /** Adds the draft, or changes the draft of that name and takes its approval back. @returns its id */
  saveDraft(draft: Draft, note: AuditNote, now: number): Promise<string>;
  /** The newest first. @param before when the one before was created, and its id: `1795489200000 6f1c…` */
  list(programmeId: string, before: string | undefined, limit: number): Promise<readonly Broadcast[]>;
  /** By id, or by name where only one has it; the newest first. */
  find(idOrName: string): Promise<readonly Broadcast[]>;
  /** Everybody whom the filter means, in groups. */
  reach(
    filter: Filter,
    programmeId: string,
    accounts: readonly SendingAccount[],
    now: number,
  ): Promise<readonly ReachedGroup[]>;
  /** Chats of participants of the programme, and of coordinators, by the person's exact name; capitals do not matter. */
  testContacts(programmeId: string, name: string): Promise<readonly TestContact[]>;
  /** Deliveries of no broadcast, in one transaction with the note. */
  saveTest(deliveries: readonly TestDelivery[], note: AuditNote, now: number): Promise<void>;
  /**
   * Those who may approve it will be told in their chats, once.
   * @returns `already` where they are; `changed` where it was changed or approved meanwhile
   */
  wantApproval(broadcast: Broadcast, note: AuditNote, now: number): Promise<"wanted" | "already" | "changed">;
  /**
   * Nobody waits for its approval any more, and one that it had is taken back; its author is told in their chats, once.
   * @returns false where nobody waited for it
   */
  decline(broadcast: Broadcast, note: AuditNote, now: number): Promise<boolean>;
  /**
   * The first of two approvals, by which a second is wanted; or the last. The last one freezes the audience: `filter` is written out and stays.
   * Then whoever wrote it, or approved it first, is told in their chats that somebody else approved it.
   * @returns false where the broadcast was changed or approved meanwhile
   */
  approve(
    broadcast: Broadcast,
    approval: { readonly isLast: boolean; readonly filter: Filter },
    note: AuditNote,
    now: number,
  ): Promise<boolean>;
}
