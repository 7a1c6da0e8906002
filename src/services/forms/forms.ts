/** Forms as staff hold them: drafted from a file, checked, published in versions, closed. */
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { demand, type Actor, type Role } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { checkForm } from "../../core/form/check.ts";
import { formSchema, formSlug, type Form } from "../../core/form/form.ts";
import { namedProgramme } from "../named-programme.ts";
import type { FormStore, FormVersion, StoredForm } from "../ports/form-store.ts";
import type { System } from "../ports/system.ts";

export interface FormTools {
  readonly store: FormStore;
  readonly system: Pick<System, "now">;
}

/** A form as it is written: what it is called, until when it is open, and what it asks. */
export const formDraftSchema = formSchema.extend({
  slug: formSlug,
  closes: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a local time such as "2026-12-04T18:00"')
    .optional()
    .describe("no answers are taken from then on, by the programme's clock"),
});
export type FormDraft = z.output<typeof formDraftSchema>;

/** Keeps it as a draft: in place of the form's draft, else as its next version. @throws AppError @returns its number, and what stands against publishing it */
export async function draftForm(
  { store, system }: FormTools,
  actor: Actor,
  programme: string,
  { slug, closes, ...definition }: FormDraft,
): Promise<{ readonly number: number; readonly problems: readonly string[] }> {
  const { id: programmeId, timezone } = namedProgramme(programme, await store.programme(programme));
  demand(actor, programmeId, "coordinator");
  const closesAt = closes === undefined ? undefined : momentOf(closes, timezone);
  const note = { actor, programmeId, action: "formDrafted", details: { slug } };
  const number = await store.saveDraft({ programmeId, slug, definition, closesAt }, note, system.now());
  return { number, problems: checkForm(definition) };
}

/** Publishes the draft of a form. People in the middle of an older version stay on it. @throws AppError `not-ready` naming every problem */
export async function publishForm(
  { store, system }: FormTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<FormVersion> {
  const form = await findForm(store, actor, programme, slug, "coordinator");
  const draft = draftOf(form);
  if (!draft) throw new AppError("not-ready", `"${slug}" has no draft: add a new version first.`);
  const problems = checkForm(draft.definition);
  if (problems.length > 0)
    throw new AppError(
      "not-ready",
      `"${slug}" cannot be published yet:\n${problems.map((one) => `  ${one}`).join("\n")}`,
    );
  const note = { actor, programmeId: form.programmeId, action: "formPublished", subjectId: form.id };
  const { number } = draft;
  if (!(await store.publish(draft, { ...note, details: { number } }, system.now())))
    throw new AppError("not-now", `The draft of "${slug}" has just been changed or published: look again.`);
  return draft;
}

/** From now on nobody can answer; what was sent stays. @throws AppError */
export async function closeForm(
  { store, system }: FormTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<void> {
  const form = await findForm(store, actor, programme, slug, "coordinator");
  const note = { actor, programmeId: form.programmeId, action: "formClosed", subjectId: form.id };
  await store.close(form.id, note, system.now());
}

/** The forms of a programme, by slug. @throws AppError */
export async function listForms(
  { store }: FormTools,
  actor: Actor,
  programme: string,
): Promise<readonly StoredForm[]> {
  const { id } = namedProgramme(programme, await store.programme(programme));
  demand(actor, id, "viewer");
  return store.forms(id);
}

/** @throws AppError `not-found`, naming the forms that there are; `not-allowed` */
export async function findForm(
  store: FormStore,
  actor: Actor,
  programme: string,
  slug: string,
  role: Role,
): Promise<StoredForm> {
  const { id } = namedProgramme(programme, await store.programme(programme));
  demand(actor, id, role);
  const forms = await store.forms(id);
  const form = forms.find((one) => one.slug === slug);
  if (form) return form;
  const known = forms.map((one) => one.slug).join(", ");
  throw new AppError(
    "not-found",
    `There is no form "${slug}". ${known === "" ? "There are none." : `There are: ${known}.`}`,
  );
}

/** The version that is being written, if one is. */
export function draftOf({ versions }: StoredForm): FormVersion | null {
  const last = versions.at(-1);
  return last && last.publishedAt === null ? last : null;
}

/** The version that people answer now; null before the first is published. */
export function publishedOf({ versions }: StoredForm): FormVersion | null {
  return versions.findLast(({ publishedAt }) => publishedAt !== null) ?? null;
}

/** Whether it takes answers. */
export function stateOf(form: StoredForm, now: number): "draft" | "open" | "closed" {
  if (form.closedAt !== null || (form.closesAt ?? Infinity) <= now) return "closed";
  return publishedOf(form) ? "open" : "draft";
}

/** What a version asks in all: for a list. */
export const titleOf = (form: StoredForm): Form["title"] =>
  (publishedOf(form) ?? form.versions.at(-1))?.definition.title ?? {};

function momentOf(local: string, timezone: string): number {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: "reject" }).toZonedDateTime(timezone)
      .epochMilliseconds;
  } catch {
    throw new AppError("wrong-input", `closes: there is no such day or time as ${local}.`);
  }
}
