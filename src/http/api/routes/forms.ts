/** Forms: what we ask, in versions, and what was answered. */
import { z } from "zod";
import { FORM_KINDS, formSlug } from "../../../core/form/form.ts";
import { TEMPLATES } from "../../../core/form/templates/index.ts";
import type { LocalText } from "../../../core/language/language.ts";
import { formResponses, formResults } from "../../../services/forms/form-results.ts";
import {
  closeForm,
  draftForm,
  findForm,
  formDraftSchema,
  listForms,
  publishForm,
  stateOf,
  titleOf,
} from "../../../services/forms/forms.ts";
import {
  attachTemplate,
  lookAtTemplate,
  type Attachment,
  type AttachTools,
} from "../../../services/forms/attach-template.ts";
import type { StoredForm } from "../../../services/ports/form-store.ts";
import { route, type Route } from "../route.ts";

const texts = z.record(z.string(), z.string()).describe("by language");
const moment = z.iso.datetime().nullable();
const anything = z.record(z.string(), z.unknown());

const form = z
  .object({
    slug: z.string(),
    kind: z.enum(FORM_KINDS),
    title: texts,
    state: z.enum(["draft", "open", "closed"]),
    closesAt: moment,
    begun: z.int().describe("sets of answers that were begun and not sent"),
    sent: z.int().describe("sets of answers that were sent"),
    versions: z.array(
      z.object({ number: z.int(), publishedAt: moment.describe("null while it is a draft") }),
    ),
  })
  .meta({ id: "Form" });
const whole = form.extend({ definition: anything.describe("the newest version (docs/forms.md)") });

const result = z.object({
  question: z.string(),
  text: texts,
  type: z.string(),
  answered: z.int(),
  skipped: z.int(),
  counts: z.array(z.object({ value: z.union([z.string(), z.number()]), count: z.int() })),
  mean: z.number().nullable(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  texts: z.array(z.string()),
  right: z.number().nullable().describe("of a quiz: the part who answered rightly"),
});
const results = z
  .object({
    responses: z.int(),
    isHidden: z.boolean().describe("an anonymous form shows nothing of fewer than five"),
    meanScore: z.number().nullable(),
    questions: z.array(result),
  })
  .meta({ id: "FormResults" });

const response = z
  .object({
    version: z.int(),
    session: z.uuid().nullable(),
    participant: z.uuid().nullable(),
    about: z.uuid().nullable(),
    answers: anything,
    score: z.number().nullable(),
    maxScore: z.number().nullable(),
    submittedAt: z.iso.datetime().describe("of an anonymous form only the day"),
  })
  .meta({ id: "Response" });

const attachment = z
  .object({
    template: z.string(),
    about: z.string().describe("what it is for"),
    forms: z.array(
      z.object({
        slug: z.string(),
        before: z.enum(["draft", "open", "closed"]).nullable().describe("what it was; null: it is new"),
        stays: z.boolean().describe("it was there and stays as it is"),
        isReady: z.boolean().describe("published as it stands; else a draft, to be written"),
        closes: z.string().nullable().describe("by the programme's clock"),
        isOver: z.boolean().describe("that time has passed: nobody would be asked"),
      }),
    ),
    rules: z.array(
      z.object({
        name: z.string(),
        when: z.string(),
        form: z.string(),
        isThere: z.boolean().describe("it was there, and stays as it is"),
      }),
    ),
  })
  .meta({ id: "Attachment" });

const params = z.object({ slug: formSlug });
const tag = "Forms";

/** Drafted, published, closed, looked at, of the token's own programme only. */
export function formRoutes(tools: AttachTools): readonly Route[] {
  const shown = (one: StoredForm) => ({
    ...{ slug: one.slug, title: filled(titleOf(one)), begun: one.begun, sent: one.sent },
    ...{ kind: one.versions.at(-1)?.definition.kind ?? "survey", state: stateOf(one, tools.system.now()) },
    closesAt: iso(one.closesAt),
    versions: one.versions.map(({ number, publishedAt }) => ({ number, publishedAt: iso(publishedAt) })),
  });
  return [
    route({
      ...{ method: "get", path: "/forms", tag, role: "viewer" },
      summary: "All forms",
      result: z.object({ items: z.array(form) }),
      handle: async ({ actor, programme }) => ({
        items: (await listForms(tools, actor, programme)).map(shown),
      }),
    }),
    route({
      ...{ method: "get", path: "/forms/{slug}", tag, role: "viewer" },
      summary: "One form, with its newest version",
      params,
      result: whole,
      handle: async ({ actor, programme, params: { slug } }) => {
        const found = await findForm(tools.store, actor, programme, slug, "viewer");
        return { ...shown(found), definition: { ...found.versions.at(-1)?.definition } };
      },
    }),
    route({
      ...{ method: "put", path: "/forms/{slug}", tag, role: "coordinator" },
      summary: "Keep a draft: in place of the one there is, else as the next version",
      params,
      body: formDraftSchema.omit({ slug: true }),
      result: z.object({
        version: z.int(),
        problems: z.array(z.string()).describe("while there is one, it cannot be published"),
      }),
      handle: async ({ actor, programme, params: { slug }, body }) => {
        const { number, problems } = await draftForm(tools, actor, programme, { ...body, slug });
        return { version: number, problems: [...problems] };
      },
    }),
    route({
      ...{ method: "post", path: "/forms/{slug}/publish", tag, role: "coordinator" },
      summary: "Publish the draft: it is asked from now on and never changes again",
      params,
      result: z.object({ version: z.int() }),
      handle: async ({ actor, programme, params: { slug } }) => ({
        version: (await publishForm(tools, actor, programme, slug)).number,
      }),
    }),
    route({
      ...{ method: "post", path: "/forms/{slug}/close", tag, role: "coordinator" },
      summary: "Take no more answers; what was sent stays",
      params,
      handle: async ({ actor, programme, params: { slug } }) => {
        await closeForm(tools, actor, programme, slug);
        return undefined;
      },
    }),
    route({
      ...{ method: "get", path: "/forms/{slug}/results", tag, role: "viewer" },
      summary: "What was answered, question by question; of one session with ?session=",
      params,
      query: z.strictObject({ session: z.uuid().optional() }),
      result: results,
      handle: async ({ actor, programme, params: { slug }, query: { session } }) => {
        const found = await formResults(tools, actor, programme, slug, session);
        const { responses, isHidden, meanScore, questions } = found;
        return {
          ...{ responses, isHidden, meanScore },
          questions: questions.map(({ question, counts, texts, ...rest }) => ({
            ...rest,
            ...{ question: question.id, text: filled(question.text), type: question.type },
            ...{ counts: [...counts], texts: [...texts] },
          })),
        };
      },
    }),
    route({
      ...{ method: "get", path: "/forms/{slug}/responses", tag, role: "viewer" },
      summary: "Each set of answers that was sent",
      params,
      result: z.object({ items: z.array(response) }),
      handle: async ({ actor, programme, params: { slug } }) => ({
        items: (await formResponses(tools, actor, programme, slug)).responses.map((one) => ({
          ...{ version: one.version, score: one.score, maxScore: one.maxScore },
          ...{ session: one.session?.id ?? null, participant: one.participant?.id ?? null },
          ...{ about: one.about?.id ?? null, answers: { ...one.answers } },
          submittedAt: new Date(one.submittedAt).toISOString(),
        })),
      }),
    }),
    route({
      ...{ method: "get", path: "/form-templates", tag, role: "viewer" },
      summary: "The sets of forms and reminder rules that can be attached",
      result: z.object({ items: z.array(z.object({ slug: z.string(), about: z.string() })) }),
      handle: () => Promise.resolve({ items: TEMPLATES.map(({ slug, about }) => ({ slug, about })) }),
    }),
    route({
      ...{ method: "get", path: "/form-templates/{slug}", tag, role: "viewer" },
      summary: "What attaching one would do; nothing is kept",
      params,
      result: attachment,
      handle: async ({ actor, programme, params: { slug } }) =>
        attached(await lookAtTemplate(tools, actor, programme, slug)),
    }),
    route({
      ...{ method: "post", path: "/form-templates/{slug}/attach", tag, role: "coordinator" },
      summary: "Make its forms and the rules that ask for them; what is there stays as it is",
      params,
      result: attachment,
      handle: async ({ actor, programme, params: { slug } }) =>
        attached(await attachTemplate(tools, actor, programme, slug)),
    }),
  ];
}

function attached({ template: { slug, about }, forms, rules }: Attachment) {
  return {
    ...{ template: slug, about, forms: forms.map((one) => ({ ...one })) },
    rules: rules.map((one) => ({ ...one })),
  };
}

const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
const filled = (text: LocalText): Record<string, string> => ({ ...text });
