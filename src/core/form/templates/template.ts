/** A set of forms with the rules that ask for them, ready to be attached to a programme. */
import type { z } from "zod";
import type { LocalText } from "../../language/language.ts";
import type { formSchema } from "../form.ts";

export interface Template {
  /** What staff call it. */
  readonly slug: string;
  /** What it is for, in a line for staff. */
  readonly about: string;
  readonly forms: readonly TemplateForm[];
  readonly rules: readonly TemplateRule[];
}

export interface TemplateForm {
  readonly slug: string;
  readonly definition: z.input<typeof formSchema>;
  /** It is asked as it stands; else it is kept as a draft, for the office to write on. */
  readonly isReady: boolean;
  /** When it takes no more answers, by the programme's first or last day (core/programme/reminder-rule.ts). */
  readonly closes?: string;
}

/** A reminder rule as staff write it, in our usual words. */
export interface TemplateRule {
  readonly name: string;
  readonly when: string;
  /** Slug. */
  readonly form: string;
  readonly sessions?: { readonly kinds: ("lecture" | "workshop" | "fieldVisit")[] };
  /** What is due on one day is one message. */
  readonly mayDigest: boolean;
}

/** A text in all three languages: none of them can be forgotten. */
export const t = (vi: string, ja: string, en: string): LocalText => ({ vi, ja, en });

/** Stands for words that the office must write: a form with it cannot be published (check.ts). */
export const UNWRITTEN = "…";
