/** Reminders as rows: planned, told, dropped. The rows are the truth; a sweep looks when they are due. */
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { Reader } from "../../core/programme/placeholders.ts";
import type { TellableReminder } from "../../core/programme/reminder-text.ts";
import type { SendingAccount } from "./account-directory.ts";

/** A reminder that is due, with all that is needed to tell it. Times in epoch milliseconds. */
export interface DueReminder extends TellableReminder {
  readonly programmeId: string;
  readonly participantId: string;
  readonly dueAt: number;
  readonly expiresAt: number;
  readonly mayDigest: boolean;
  /** Neither quiet hours nor days off hold it. */
  readonly isUrgent: boolean;
  readonly reader: Reader;
  /** The one chat to write to; null where there is none. */
  readonly chat: { readonly contactId: string; readonly accountId: string } | null;
  /** Why they cannot be told, where they cannot: `no-contact`, `opted-out`, `no-consent` … */
  readonly obstacle: string | null;
  /**
   * Why the form cannot be asked for any more: `answered`, `form-closed`, `form-not-published`, `form-changed` (it asks
   * others now, or of sessions), `was-absent` (from the session after which it asks); null: it can, or there is none.
   */
  readonly formObstacle: string | null;
}

/** What becomes of reminders; those that are not named stay as they are. */
export interface ReminderDecisions {
  readonly dropped: readonly { readonly id: string; readonly reason: string }[];
  readonly held: readonly { readonly id: string; readonly until: number }[];
  readonly told: readonly ToldReminders[];
}

/** Reminders that became one message. */
export interface ToldReminders {
  readonly reminderIds: readonly string[];
  readonly contactId: string;
  readonly accountId: string;
  readonly language: Language;
  /** The platform calls of the message, in order. */
  readonly calls: readonly { readonly deliveryId: string; readonly contents: readonly Content[] }[];
  /** Whose quiet hours hold it further on; null: nobody's. */
  readonly programmeId: string | null;
  readonly expiresAt: number;
}

export interface ReminderStore {
  /**
   * Locks up to `limit` people who have something due, skipping those whom another process looks after, and lets
   * `decide` see it together with what may be told along with it: what is due later on the same day of theirs, where
   * its rule allows a digest. Everything that was decided is kept, or nothing. Gives the number of people.
   */
  takeDue(
    now: number,
    accounts: readonly SendingAccount[],
    limit: number,
    decide: (due: readonly DueReminder[]) => Promise<ReminderDecisions>,
  ): Promise<number>;
}
