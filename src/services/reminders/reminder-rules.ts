/** What staff do with reminder rules: look through, add, change, stop. */
import { demand, may, type Actor } from "../../core/audience/actor.ts";
import { heldUntil } from "../../core/audience/quiet-hours.ts";
import { AppError } from "../../core/errors.ts";
import { ASKED, formSlug, type Asked } from "../../core/form/form.ts";
import { LANGUAGES, type Language } from "../../core/language/language.ts";
import { placeholdersIn, writtenSchema } from "../../core/message/written.ts";
import { FORM_PLACEHOLDERS, isFormPlaceholder, usualFormTexts } from "../../core/programme/form-reminder.ts";
import { isPlaceholder, PLACEHOLDERS } from "../../core/programme/placeholders.ts";
import {
  isOfSession,
  readTiming,
  sessionChoiceSchema,
  type Timing,
} from "../../core/programme/reminder-rule.ts";
import { USUAL_TEXTS } from "../../core/programme/reminder-text.ts";
import type { WritingHoursOf } from "../calendar/writing-hours.ts";
import type { AccountDirectory } from "../ports/account-directory.ts";
import type {
  ListedRule,
  NewReminderRule,
  Outlook,
  PlannedGroup,
  ProgrammeRef,
  ReminderRuleStore,
  RuleChange,
} from "../ports/reminder-rules.ts";
import type { System } from "../ports/system.ts";
import { z } from "zod";
import { namedProgramme } from "../named-programme.ts";

export interface ReminderRuleTools {
  readonly rules: ReminderRuleStore;
  readonly accounts: AccountDirectory;
  readonly hoursOf: WritingHoursOf;
  readonly system: System;
}

const fields = {
  name: z.string().trim().min(1).max(100),
  when: z.string().transform((words, context) => {
    const timing = readTiming(words);
    if (timing) return timing;
    context.addIssue({
      code: "custom",
      message:
        'for example "1 day before start at 18:00", "2 hours before start", "30 minutes after end", ' +
        '"3 months after course at 09:00", "1 day before due at 09:00" or "2026-12-01 09:00"',
    });
    return z.NEVER;
  }),
};
const urgentReason = z.string().trim().min(1).max(500);

/** A rule as staff write it. */
export const ruleDraftSchema = z.strictObject({
  /** Slugs. */
  programme: z.string(),
  cohort: z.string().optional(),
  ...fields,
  sessions: sessionChoiceSchema.default({}),
  /** Without it our usual words, for what comes before a session or asks for a form. */
  texts: writtenSchema.optional(),
  /** The form that it asks for, by its slug. */
  form: formSlug.optional(),
  /** Who is reminded; whoever the form asks, if not said. */
  asks: z.enum(ASKED).optional(),
  asksAttendance: z.boolean().default(false),
  mayDigest: z.boolean().default(false),
  urgentReason: urgentReason.optional(),
});

/** What of a rule shall be different; what is left out stays. */
export const ruleEditSchema = z
  .strictObject({
    /** May stand there, but a rule stays in its programme. */
    programme: z.string(),
    cohort: z.string().nullable().describe("null: all of the programme"),
    ...fields,
    sessions: sessionChoiceSchema,
    texts: writtenSchema,
    asksAttendance: z.boolean(),
    mayDigest: z.boolean(),
    urgentReason: urgentReason.nullable().describe("null: quiet hours and days off count"),
    form: formSlug.nullable().describe("null: it asks for none"),
    asks: z.enum(ASKED),
  })
  .partial();
export type RuleEdit = z.output<typeof ruleEditSchema>;
export type RuleDraft = z.output<typeof ruleDraftSchema>;

export interface RulePreview extends Outlook {
  readonly groups: readonly (PlannedGroup & {
    /** Until when quiet hours or days off hold it; null: not at all. Beyond its use it is never told. */
    readonly heldUntil: number | null;
  })[];
  /** Languages in which the rule has no words. */
  readonly missing: readonly Language[];
}

/** What the rule would do, and whom it would not reach. Nothing is kept. @throws AppError */
export async function previewRule(
  tools: ReminderRuleTools,
  actor: Actor,
  draft: RuleDraft,
): Promise<RulePreview> {
  const rule = await checked(tools, draft);
  demand(actor, rule.programmeId, "viewer");
  const accounts = (await tools.accounts.list()).map(({ id, can: { replyWindow } }) => ({
    id,
    ...(replyWindow ? { replyWindow } : {}),
  }));
  const outlook = await tools.rules.outlook(rule, accounts, tools.system.now());
  if (outlook === null) throw taken(rule);
  const hours = (await tools.hoursOf([rule.programmeId])).get(rule.programmeId);
  return {
    ...outlook,
    groups: outlook.groups.map((group) => ({
      ...group,
      heldUntil:
        hours && rule.urgentReason === null
          ? heldUntil(EARLIEST, group.dueAt, group.timezone, hours, group.expiresAt)
          : null,
    })),
    missing: LANGUAGES.filter((language) => rule.texts[language] === undefined),
  };
}

/** An id that wakes first of all. */
const EARLIEST = "00000000";

/** Adds the rule and plans its reminders. @returns its id @throws AppError */
export async function addRule(
  tools: Pick<ReminderRuleTools, "rules" | "system">,
  actor: Actor,
  draft: RuleDraft,
): Promise<string> {
  const rule = await checked(tools, draft);
  demand(actor, rule.programmeId, "coordinator");
  const id = await tools.rules.add(rule, actor, tools.system.now());
  if (id === null) throw taken(rule);
  return id;
}

/** The rule of this name or id; `<programme>/<name>` where two are called the same. @throws AppError */
export async function findRule(
  { rules }: Pick<ReminderRuleTools, "rules">,
  actor: Actor,
  named: string,
): Promise<ListedRule> {
  const seen = await listRules({ rules }, actor);
  const meant = seen.filter(({ id, name, programme }) => [id, name, `${programme}/${name}`].includes(named));
  const [rule] = meant;
  if (rule && meant.length === 1) return rule;
  const names = seen.map(({ name, programme }) => `${programme}/${name}`).join(", ");
  throw new AppError(
    "not-found",
    names === "" ? "There are no reminder rules." : `Which rule? There are: ${names}.`,
  );
}

/** The rules of all programmes that the actor may look into. */
export async function listRules(
  { rules }: Pick<ReminderRuleTools, "rules">,
  actor: Actor,
): Promise<readonly ListedRule[]> {
  return (await rules.list()).filter(({ programmeId }) => may(actor, programmeId, "viewer"));
}

/** Stops a rule: nothing more of it is told. @throws AppError */
export async function stopRule(tools: ReminderRuleTools, actor: Actor, rule: ListedRule): Promise<void> {
  demand(actor, rule.programmeId, "coordinator");
  if (rule.isStopped) throw new AppError("not-ready", `"${rule.name}" is stopped already.`);
  await tools.rules.stop(rule, actor, tools.system.now());
}

/**
 * Changes a rule: what is unsent of it is planned anew in the same transaction, what was told stays told.
 * @param isTrial nothing is kept
 * @returns what that does to how many reminders
 * @throws AppError
 */
export async function changeRule(
  tools: Pick<ReminderRuleTools, "rules" | "system">,
  actor: Actor,
  old: ListedRule,
  { edit, isTrial }: { readonly edit: RuleEdit; readonly isTrial: boolean },
): Promise<RuleChange> {
  demand(actor, old.programmeId, "coordinator");
  if (old.isStopped) throw new AppError("not-ready", `"${old.name}" is stopped: add it under another name.`);
  const given = Object.entries(edit).filter(([, value]) => value !== undefined);
  const changed = given.map(([field]) => field).filter((field) => field !== "programme");
  if (changed.length === 0) throw new AppError("wrong-input", "Say what shall be changed.");
  const { programme, name, timing: when, sessions, texts, asksAttendance, mayDigest } = old;
  if (edit.programme !== undefined && edit.programme !== programme)
    throw new AppError("wrong-input", `"${name}" stays in ${programme}: add it anew in another programme.`);
  const whole = {
    ...{ programme, name, when, sessions, texts, asksAttendance, mayDigest },
    ...{ cohort: old.cohort, urgentReason: old.urgentReason, form: old.form },
    // Another form asks whom it asks.
    ...(edit.form ? {} : { asks: old.asks }),
    ...(Object.fromEntries(given) as RuleEdit),
  };
  const rule = await checked(tools, {
    ...whole,
    cohort: whole.cohort ?? undefined,
    urgentReason: whole.urgentReason ?? undefined,
    form: whole.form ?? undefined,
  } as RuleDraft);
  const order = { actor, fields: changed, isTrial };
  const change = await tools.rules.change(old.id, rule, order, tools.system.now());
  if (change === null) throw taken(rule);
  return change;
}

async function checked(
  { rules }: Pick<ReminderRuleTools, "rules">,
  draft: RuleDraft,
): Promise<NewReminderRule> {
  const programme = namedProgramme(draft.programme, await rules.programme(draft.programme));
  const cohort = named(programme.cohorts, draft.cohort, "cohort");
  const form = named(programme.forms, draft.form, "form");
  const { when: timing, name, sessions, asksAttendance, mayDigest } = draft;
  const asks = draft.asks ?? form?.definition.asks ?? "participant";
  const wrong = wrongWith(draft, asks, form);
  if (wrong !== null) throw new AppError("wrong-input", wrong);
  const texts = draft.texts ?? (form ? usualFormTexts(timing, asks) : USUAL_TEXTS);
  for (const placeholder of LANGUAGES.flatMap((language) => placeholdersIn(texts[language] ?? [])))
    if (!isKnown(placeholder, timing, asks, form !== undefined))
      throw new AppError(
        "wrong-input",
        `{${placeholder}} means nothing here. There are: ${Object.keys(PLACEHOLDERS).join(", ")}; those of a session only where the reminder is of one; with a form or a supervisor also ${Object.keys(FORM_PLACEHOLDERS).join(", ")}.`,
      );
  return {
    ...{ programmeId: programme.id, cohortId: cohort?.id ?? null, name, timing, sessions, texts },
    ...{
      asksAttendance,
      mayDigest,
      urgentReason: draft.urgentReason ?? null,
      formId: form?.id ?? null,
      asks,
    },
  };
}

type NamedForm = ProgrammeRef["forms"][number];

/** What of a rule does not go together, in a sentence; null: nothing. */
function wrongWith(
  { when: timing, cohort, texts, asksAttendance }: RuleDraft,
  asks: Asked,
  form: NamedForm | undefined,
): string | null {
  if (timing.of === "formDue" && !form) return 'Which form is due? Name it: "form: end-of-day".';
  if (form && form.definition.asks !== asks)
    return `"${form.slug}" asks each ${form.definition.asks}: leave out asks.`;
  if (form?.definition.per === "session" && !isOfSession(timing))
    return `"${form.slug}" is answered for each session: remind of it relative to a session's start or end.`;
  if (asks !== "participant" && isOfSession(timing))
    return "Supervisors are reminded of people and not of sessions: relative to an enrolment, the course, the form's due time or a date.";
  if (asks === "unit" && cohort !== undefined)
    return "A unit is asked about once in the whole programme: leave out the cohort.";
  if (form && asksAttendance) return "Ask for a form or for who comes, not for both at once.";
  if (!form && texts === undefined && !(timing.of === "sessionStart" && timing.amount <= 0))
    return "Give the words of this reminder: only for what comes before a session or asks for a form are there usual ones.";
  return !isOfSession(timing) && asksAttendance ? "Only a reminder of a session can ask who comes." : null;
}

function isKnown(placeholder: string, timing: Timing, asks: Asked, hasForm: boolean): boolean {
  if (isFormPlaceholder(placeholder)) return placeholder === "about" ? asks !== "participant" : hasForm;
  return isPlaceholder(placeholder) && (!placeholder.startsWith("session.") || isOfSession(timing));
}

/** The one of this slug; undefined where none is named. @throws AppError `not-found`, naming those that there are */
function named<One extends { readonly slug: string }>(
  all: readonly One[],
  slug: string | undefined,
  what: string,
): One | undefined {
  if (slug === undefined) return undefined;
  const found = all.find((one) => one.slug === slug);
  if (found) return found;
  const known = all.length === 0 ? "There are none." : `There are: ${all.map((one) => one.slug).join(", ")}.`;
  throw new AppError("not-found", `There is no ${what} "${slug}". ${known}`);
}

function taken({ name }: NewReminderRule): AppError {
  return new AppError("name-taken", `The programme has a rule "${name}" already.`);
}
