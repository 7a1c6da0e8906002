/** Sessions that staff change, and who knows of them. Times in epoch milliseconds. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { SessionChange } from "../../core/programme/change-text.ts";
import type { Reader } from "../../core/programme/placeholders.ts";
import type { Session } from "../../core/programme/session.ts";
import type { SendingAccount } from "./account-directory.ts";

/** What staff change; what is missing stays. */
export interface SessionEdit {
  /** ISO. */
  readonly date?: string;
  /** Local wall-clock times, `HH:mm`. */
  readonly startTime?: string;
  readonly endTime?: string;
  readonly room?: LocalText | null;
  /** Slug. */
  readonly venue?: string;
  readonly isCancelled?: boolean;
}

/** Somebody who was told of the session, or said whether they come. */
export interface Informed {
  readonly participantId: string;
  readonly reader: Reader;
  /** The chat to write to now; null where they cannot be written to. */
  readonly chat: { readonly contactId: string; readonly accountId: string } | null;
  /** Why not. */
  readonly obstacle: string | null;
  /** A reminder of theirs that asks who comes. */
  readonly askingReminderId: string | null;
}

export interface ListedSession extends Session {
  readonly programmeId: string;
  readonly programmeSlug: string;
  /** People who were told of it. */
  readonly informed: number;
}

/** One notice of a change, as the calls that make it up. */
export interface ChangeNotice {
  readonly contactId: string;
  readonly accountId: string;
  readonly language: string;
  readonly calls: readonly { readonly deliveryId: string; readonly contents: readonly Content[] }[];
}

export interface ChangeNotices {
  readonly notices: readonly ChangeNotice[];
  /** Whose quiet hours hold them; null: nobody's. */
  readonly programmeId: string | null;
  readonly expiresAt: number;
}

export interface SessionStore {
  /** Those that end after `since`, in order; of one programme, or of all. */
  list(programmeSlug: string | null, since: number): Promise<readonly ListedSession[]>;
  /**
   * Changes a session under its lock: plans its reminders anew, takes back what waits to be sent about it, forgets
   * who said that they come where it moved, notes the change, and leaves the notices that `tell` writes to be sent.
   * Nothing is kept where `tell` gives null.
   * @throws AppError `not-found` for an unknown venue
   */
  change(
    sessionId: string,
    edit: SessionEdit,
    accounts: readonly SendingAccount[],
    note: AuditNote,
    now: number,
    tell: (change: SessionChange, informed: readonly Informed[]) => ChangeNotices | null,
  ): Promise<void>;
}
