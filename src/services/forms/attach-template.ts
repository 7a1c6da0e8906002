/**
 * A template attached to a programme: its forms and the rules that ask for them, all or none. What is there under the
 * same name stays as it is: doing it twice changes nothing.
 */
import { Temporal } from "temporal-polyfill";
import { demand, type Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import { formSchema } from "../../core/form/form.ts";
import { TEMPLATES } from "../../core/form/templates/index.ts";
import type { Template, TemplateForm } from "../../core/form/templates/template.ts";
import { localInstant } from "../../core/local-time.ts";
import { readTiming } from "../../core/programme/reminder-rule.ts";
import { namedProgramme } from "../named-programme.ts";
import type { Together } from "../ports/attaching.ts";
import type { FormProgramme, StoredForm } from "../ports/form-store.ts";
import type { ReminderRuleStore } from "../ports/reminder-rules.ts";
import type { System } from "../ports/system.ts";
import { addRule, ruleDraftSchema } from "../reminders/reminder-rules.ts";
import {
  draftForm,
  draftOf,
  formDraftSchema,
  listForms,
  publishForm,
  stateOf,
  type FormTools,
} from "./forms.ts";

export interface AttachTools extends FormTools {
  readonly rules: ReminderRuleStore;
  readonly system: System;
  readonly together: Together;
}

/** What attaching does, or would do. */
export interface Attachment {
  readonly template: Template;
  readonly forms: readonly {
    readonly slug: string;
    /** What it was before; null: it is new. */
    readonly before: ReturnType<typeof stateOf> | null;
    /** It was there and stays as it is. Else it is new, or a draft of what the template publishes, word for word. */
    readonly stays: boolean;
    /** Published as it stands; else a draft that the office must write on. */
    readonly isReady: boolean;
    /** Local time of the programme, `YYYY-MM-DDTHH:mm`; null: open until it is closed, or it was there. */
    readonly closes: string | null;
    /** That time has passed: it would take no answers, and nobody would be asked. */
    readonly isOver: boolean;
  }[];
  readonly rules: readonly {
    readonly name: string;
    readonly when: string;
    readonly form: string;
    readonly isThere: boolean;
  }[];
}

/** @throws AppError `not-found`, naming the templates that there are */
export function findTemplate(slug: string): Template {
  const found = TEMPLATES.find((one) => one.slug === slug);
  if (found) return found;
  const known = TEMPLATES.map((one) => one.slug).join(", ");
  throw new AppError("not-found", `There is no template "${slug}". There are: ${known}.`);
}

/** What attaching would do; nothing is kept. @throws AppError */
export async function lookAtTemplate(
  tools: AttachTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<Attachment> {
  const template = findTemplate(slug);
  const there = await listForms(tools, actor, programme);
  const known = namedProgramme(programme, await tools.store.programme(programme));
  const rules = (await tools.rules.list()).filter(({ programmeId }) => programmeId === known.id);
  const names = new Set(rules.map(({ name }) => name));
  return {
    template,
    forms: template.forms.map((form) => {
      const found = there.find((one) => one.slug === form.slug);
      const before = found ? stateOf(found, tools.system.now()) : null;
      const stays = found !== undefined && !(before === "draft" && form.isReady && isStillIts(form, found));
      const closes = before === null ? closesOf(form, known) : null;
      const [day = "", time = ""] = closes?.split("T") ?? [];
      const isOver = closes !== null && localInstant(day, time, known.timezone) <= tools.system.now();
      return { slug: form.slug, isReady: form.isReady, before, stays, closes, isOver };
    }),
    rules: template.rules.map(({ name, when, form }) => ({ name, when, form, isThere: names.has(name) })),
  };
}

/** Makes what is missing, all or nothing: forms before the rules that name them. @returns what it did @throws AppError */
export async function attachTemplate(
  tools: AttachTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<Attachment> {
  const { id } = namedProgramme(programme, await tools.store.programme(programme));
  demand(actor, id, "coordinator");
  return tools.together(id, async (stores) => {
    const joined = { ...tools, ...stores };
    const look = await lookAtTemplate(joined, actor, programme, slug);
    for (const { slug: form, before, stays, isReady, closes } of look.forms) {
      const definition = look.template.forms.find((one) => one.slug === form)?.definition;
      if (stays || !definition) continue;
      const until = closes === null ? {} : { closes };
      if (before === null)
        await draftForm(
          joined,
          actor,
          programme,
          formDraftSchema.parse({ ...definition, slug: form, ...until }),
        );
      if (isReady) await publishForm(joined, actor, programme, form);
    }
    const missing = new Set(look.rules.filter(({ isThere }) => !isThere).map(({ name }) => name));
    for (const rule of look.template.rules)
      if (missing.has(rule.name)) await addRule(joined, actor, ruleDraftSchema.parse({ ...rule, programme }));
    return look;
  });
}

/** Nobody has written on it: attaching broke off before this was one transaction, or somebody added it by hand. */
function isStillIts({ definition }: TemplateForm, stored: StoredForm): boolean {
  return inOrder(draftOf(stored)?.definition) === inOrder(formSchema.parse(definition));
}

/** As JSON, its keys in order: the database keeps them in another. */
const inOrder = (definition: unknown): string =>
  JSON.stringify(definition ?? null, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** A template says it by the programme's first or last day and a time of that day. */
function closesOf({ closes }: TemplateForm, { startsOn, endsOn }: FormProgramme): string | null {
  const timing = closes === undefined ? null : readTiming(closes);
  if (timing === null || timing.of === "date" || timing.at === undefined) return null;
  const day = Temporal.PlainDate.from(timing.of === "courseStart" ? startsOn : endsOn);
  return `${day.add({ [timing.unit]: timing.amount }).toString()}T${timing.at}`;
}
