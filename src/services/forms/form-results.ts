/** What was answered to a form: together, and set by set for those who work on with it. */
import type { Actor } from "../../core/audience/actor.ts";
import { AppError } from "../../core/errors.ts";
import type { Form } from "../../core/form/form.ts";
import { FEWEST_SHOWN, resultsOf, type Results } from "../../core/form/results.ts";
import type { StoredForm, StoredResponse } from "../ports/form-store.ts";
import { findForm, publishedOf, type FormTools } from "./forms.ts";

export interface FormResults extends Results {
  readonly form: StoredForm;
  /** What is asked now. */
  readonly definition: Form;
}

/**
 * The results of a form, of one session where one is named. @param session its id
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
  const responses = (await tools.store.responses(form.id)).filter(
    (response) => session === undefined || response.session?.id === session,
  );
  const results = resultsOf(definition, shownOf(definition, responses));
  return { form, definition, ...results, responses: responses.length };
}

/** Each set of answers; of an anonymous form none while there are fewer than five. @throws AppError as above */
export async function formResponses(
  tools: FormTools,
  actor: Actor,
  programme: string,
  slug: string,
): Promise<{ readonly definition: Form; readonly responses: readonly StoredResponse[] }> {
  const { form, definition } = await published(tools, actor, programme, slug);
  return { definition, responses: shownOf(definition, await tools.store.responses(form.id)) };
}

/**
 * Of an anonymous form what was said of sessions with enough answers: that is the smallest part that a reader could
 * look at, or find by taking what is shown of one from what is shown of all.
 */
function shownOf(definition: Form, responses: readonly StoredResponse[]): readonly StoredResponse[] {
  if (!definition.isAnonymous) return responses;
  const sizes = new Map<string | undefined, number>();
  for (const { session } of responses) sizes.set(session?.id, (sizes.get(session?.id) ?? 0) + 1);
  return responses.filter(({ session }) => (sizes.get(session?.id) ?? 0) >= FEWEST_SHOWN);
}

async function published({ store }: FormTools, actor: Actor, programme: string, slug: string) {
  const form = await findForm(store, actor, programme, slug, "viewer");
  const version = publishedOf(form);
  if (!version) throw new AppError("not-ready", `"${slug}" was never published: nobody can have answered.`);
  return { form, definition: version.definition };
}
