/** Forms that were begun and not sent, as rows that know when to be looked at. */
import type { SentAnswers } from "../../core/flow/effects.ts";
import type { FormKey } from "../../core/form/answering.ts";
import type { Language, LocalText } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { SendingAccount } from "./account-directory.ts";

/** One set of answers that is to be looked at. Times in epoch milliseconds. */
export interface LeftAnswering {
  readonly id: string;
  readonly programmeId: string;
  readonly participantId: string;
  readonly key: FormKey;
  readonly versionId: string;
  /** As they are stored (core/form/form.ts, core/form/answer.ts). */
  readonly definition: unknown;
  readonly answers: unknown;
  readonly attempt: number;
  readonly seed: number;
  readonly startedAt: number;
  /** When something was answered last. */
  readonly leftAt: number;
  /** When the form takes no more answers; null: no such time is known. */
  readonly closesAt: number | null;
  /** Whether it takes answers, and theirs: they are asked still, and its session was not cancelled. */
  readonly isOpen: boolean;
  readonly wasReminded: boolean;
  readonly about: LocalText | string | null;
  readonly reader: { readonly language: Language; readonly timezone: string };
  /** The one chat to write to; null where there is none. */
  readonly chat: { readonly contactId: string; readonly accountId: string } | null;
  /** Why they cannot be told, where they cannot: `no-contact`, `opted-out`, `no-consent` … */
  readonly obstacle: string | null;
}

/** One message, which may be about several. */
export interface AnsweringNotice {
  readonly contactId: string;
  readonly accountId: string;
  readonly language: Language;
  /** Whose quiet hours hold it further on. */
  readonly programmeId: string;
  readonly expiresAt: number;
  /** The platform calls of the message, in order. */
  readonly calls: readonly { readonly deliveryId: string; readonly contents: readonly Content[] }[];
}

/** What becomes of them; each is named once. */
export interface AnsweringDecisions {
  /** Not looked at again, unless something is answered. */
  readonly dropped: readonly string[];
  readonly held: readonly { readonly id: string; readonly until: number }[];
  readonly reminded: readonly string[];
  readonly handedIn: readonly { readonly answering: LeftAnswering; readonly sent: SentAnswers }[];
  readonly notices: readonly AnsweringNotice[];
}

export interface AnsweringStore {
  /**
   * Locks up to `limit` people who have something to be looked at, skipping those whom another process looks after or
   * who answer at this moment, and lets `decide` see all of it. What was decided is kept, or nothing. Gives the number
   * of people.
   */
  takeLeft(
    now: number,
    accounts: readonly SendingAccount[],
    limit: number,
    decide: (left: readonly LeftAnswering[]) => Promise<AnsweringDecisions>,
  ): Promise<number>;
}
