/** Rules that say when to remind. Each change plans the reminders anew and is noted, in one transaction. */
import type { Actor } from "../../core/audience/actor.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { Asked, Form } from "../../core/form/form.ts";
import type { Written } from "../../core/message/written.ts";
import type { SessionChoice, Timing } from "../../core/programme/reminder-rule.ts";
import type { SendingAccount } from "./account-directory.ts";

export interface NewReminderRule {
  readonly programmeId: string;
  /** Only this cohort; null: all of the programme. */
  readonly cohortId: string | null;
  readonly name: string;
  readonly timing: Timing;
  readonly sessions: SessionChoice;
  readonly texts: Written;
  readonly asksAttendance: boolean;
  readonly mayDigest: boolean;
  /** Why quiet hours and days off do not count; null where they do. */
  readonly urgentReason: string | null;
  /** The form that it asks for, where it asks for one. */
  readonly formId: string | null;
  /** Who is reminded: participants, or the supervisors of each or of each unit. */
  readonly asks: Asked;
}

/** People whom a rule reminds at the same moment. Times in epoch milliseconds. */
export interface PlannedGroup {
  readonly dueAt: number;
  readonly expiresAt: number;
  readonly timezone: string;
  /** Null where the rule is not about sessions. */
  readonly session: LocalText | null;
  readonly people: number;
}

/** What a rule will do. */
export interface Outlook {
  /** In order. */
  readonly groups: readonly PlannedGroup[];
  /** People by why they cannot be reached; null: they can. */
  readonly people: readonly { readonly reason: string | null; readonly count: number }[];
}

export interface ListedRule extends Omit<NewReminderRule, "cohortId" | "formId"> {
  readonly id: string;
  /** Slugs. */
  readonly programme: string;
  readonly cohort: string | null;
  readonly form: string | null;
  readonly isStopped: boolean;
  readonly planned: number;
  readonly told: number;
  readonly dropped: number;
  /** When it reminds next, in epoch milliseconds. */
  readonly nextAt: number | null;
}

/** What a change of a rule does to its reminders: how many of each. */
export interface RuleChange {
  /** Still to be told, at another time. */
  readonly moved: number;
  readonly unmoved: number;
  readonly added: number;
  /** Wanted no more, or their new time is past. */
  readonly dropped: number;
  /** Told already: they stay so. */
  readonly told: number;
}

/** One message that a rule will tell, as planned. */
export interface PlannedReminder {
  readonly id: string;
  /** Whom it reminds. */
  readonly name: string;
  readonly timezone: string;
  /** Null where the rule is not about sessions. */
  readonly session: LocalText | null;
  /** Whom or which unit a supervisor is asked about. */
  readonly about: LocalText | null;
  /** When the rule means it to be told, and until when it is of use. */
  readonly dueAt: number;
  readonly expiresAt: number;
}

/** What became of one message of a rule, or why nobody could be asked about somebody. */
export interface ReminderFate extends Pick<PlannedReminder, "id" | "session" | "about"> {
  /** Null where there is no supervisor. */
  readonly name: string | null;
  /** Null where nothing could be planned. */
  readonly dueAt: number | null;
  /** `planned`; what became of its delivery; `dropped`; or `unasked`, where there is no supervisor. */
  readonly status: string;
  readonly reason: string | null;
}

export interface ReminderRuleStore {
  /** Null where no programme has the slug. */
  programme(slug: string): Promise<ProgrammeRef | null>;
  /** @returns the rule's id; null where the programme has a rule of this name */
  add(rule: NewReminderRule, actor: Actor, now: number): Promise<string | null>;
  /** What the rule would do; nothing is kept. Null as above. */
  outlook(rule: NewReminderRule, accounts: readonly SendingAccount[], now: number): Promise<Outlook | null>;
  list(): Promise<readonly ListedRule[]>;
  /** What is still to be told, in order. @param after when the last one seen is due, and its id: `1795489200000 6f1c…` */
  planned(ruleId: string, after: string | undefined, limit: number): Promise<readonly PlannedReminder[]>;
  /** All of the rule, told or not, in order of their time; before them whoever has no supervisor. @param after as above */
  who(rule: ListedRule, after: string | undefined, limit: number): Promise<readonly ReminderFate[]>;
  /**
   * Puts the rule in the place of the one that there is; what is unsent is planned anew, what was told stays told.
   * @param fields what is changed, for the audit log
   * @returns what that does, or would do in a trial, of which nothing is kept; null where the name is another rule's
   */
  change(
    id: string,
    rule: NewReminderRule,
    order: { readonly actor: Actor; readonly fields: readonly string[]; readonly isTrial: boolean },
    now: number,
  ): Promise<RuleChange | null>;
  stop(rule: ListedRule, actor: Actor, now: number): Promise<void>;
}

export interface ProgrammeRef {
  readonly id: string;
  readonly slug: string;
  readonly cohorts: readonly { readonly id: string; readonly slug: string }[];
  /** As they are published, else as they are drafted. */
  readonly forms: readonly { readonly id: string; readonly slug: string; readonly definition: Form }[];
}
