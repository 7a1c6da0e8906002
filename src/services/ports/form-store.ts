/** Forms as staff work with them: drafts, versions, what was answered. Each change is noted in its transaction. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Answers } from "../../core/form/answer.ts";
import type { Form } from "../../core/form/form.ts";
import type { LocalText } from "../../core/language/language.ts";

export interface FormVersion {
  readonly id: string;
  readonly number: number;
  readonly definition: Form;
  /** Epoch milliseconds; null while it is a draft. */
  readonly publishedAt: number | null;
}

/** Times in epoch milliseconds. */
export interface StoredForm {
  readonly id: string;
  readonly programmeId: string;
  readonly slug: string;
  readonly closesAt: number | null;
  readonly closedAt: number | null;
  /** The newest last; a draft can only be the last. */
  readonly versions: readonly FormVersion[];
  /** Sets of answers that were begun and not sent, and that were sent. */
  readonly begun: number;
  readonly sent: number;
}

/** What was sent, one set of answers each. */
export interface StoredResponse {
  readonly id: string;
  /** The number of the version that was answered. */
  readonly version: number;
  readonly session: { readonly id: string; readonly title: LocalText; readonly date: string } | null;
  /** Null where the form is anonymous. */
  readonly participant: {
    readonly id: string;
    readonly name: string;
    readonly unit: LocalText | null;
  } | null;
  readonly about: { readonly id: string; readonly name: string } | null;
  readonly answers: Answers;
  readonly score: number | null;
  readonly maxScore: number | null;
  readonly submittedAt: number;
}

export interface FormProgramme {
  readonly id: string;
  readonly timezone: string;
  /** ISO days. */
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface FormStore {
  /** Null where no programme has the slug. */
  programme(slug: string): Promise<FormProgramme | null>;
  /** All forms of a programme by slug, or the one of this slug. */
  forms(programmeId: string, slug?: string): Promise<readonly StoredForm[]>;
  /**
   * Keeps the definition as the form's draft: in place of the one that it has, else as a new version.
   * @param closesAt undefined leaves it as it is
   * @returns the number of the draft
   */
  saveDraft(
    draft: { programmeId: string; slug: string; definition: Form; closesAt: number | null | undefined },
    note: Omit<AuditNote, "subjectId">,
    now: number,
  ): Promise<number>;
  /** Publishes the draft. False where there is none any more, or it is another. */
  publish(version: FormVersion, note: AuditNote, now: number): Promise<boolean>;
  /** Nothing more is taken. */
  close(formId: string, note: AuditNote, now: number): Promise<void>;
  /** What was sent, in no order that says when. */
  responses(formId: string): Promise<readonly StoredResponse[]>;
}
