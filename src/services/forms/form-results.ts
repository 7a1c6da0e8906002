/** What was answered to a form: together, and set by set for those who work on with it. */
import type { Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Form } from "../../core/form/form.ts";
import { countedOf, resultsOf, shownOf, type Results } from "../../core/form/results.ts";
import type { StoredForm, StoredResponse } from "../ports/form-store.ts";
import { findForm, publishedOf, type FormTools } from "./forms.ts";

export interface FormResults extends Results {
  readonly form: StoredForm;
  /** What is asked now. */
  readonly definition: Form;
}

/**
 * The results of a form, of one session where one is named. Of an anonymous form words are those of sessions with
 * enough answers, as in the report. @param session its id
 * @throws AppError `not-found`, `not-allowed`, `not-ready` where nothing was ever published
 */
export async function formResults(
  tools: FormTools,
  actor: Actor,
  programme: string,
  slug: string,
  session?: string,
): Promise<FormResults> {
  const { form, definition } = await published(tools, actor, programme, slug);
  const all = await tools.store.responses(form.id);
  const responses = all.filter((one) => session === undefined || sessionOf(one) === session);
  const counted = resultsOf(definition, countedOf(definition, responses, sessionOf));
  const shown = resultsOf(definition, shownOf(definition, responses, sessionOf));
  const textsOf = (id: string) => shown.questions.find(({ question }) => question.id === id)?.texts ?? [];
  const questions = counted.questions.map((one) => ({ ...one, texts: textsOf(one.question.id) }));
  return { form, definition, ...counted, questions, responses: responses.length };
}

/** Each set of answers; of an anonymous form none while there are fewer than five. @throws AppError as above */
export async function formResponses(
  tools: FormTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<{ readonly definition: Form; readonly responses: readonly StoredResponse[] }> {
  const { form, definition } = await published(tools, actor, programme, slug);
  return { definition, responses: shownOf(definition, await tools.store.responses(form.id), sessionOf) };
}

const sessionOf = ({ session }: StoredResponse): string | null => session?.id ?? null;

async function published({ store }: FormTools, actor: Actor, programme: string, slug: string) {
  const form = await findForm(store, actor, programme, slug, "viewer");
  const version = publishedOf(form);
  if (!version) throw new AppError("not-ready", `"${slug}" was never published: nobody can have answered.`);
  return { form, definition: version.definition };
}
