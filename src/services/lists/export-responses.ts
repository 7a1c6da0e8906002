/** What was answered to a form, set by set, as a list. */
import type { Actor } from "../../core/audience/actor.ts";
import { inLanguage, type Language } from "../../core/language/language.ts";
import type { Answer } from "../../core/form/answer.ts";
import type { Form, Question } from "../../core/form/form.ts";
import { SHOWN_WORDS, type ShownWord } from "../../core/lists/shown-words.ts";
import { formResponses } from "../forms/form-results.ts";
import type { FormTools } from "../forms/forms.ts";
import type { StoredResponse } from "../ports/form-store.ts";
import type { WrittenFile } from "../ports/tables.ts";
import { beginExport, momentIn, type ExportOrder, type ExportTools } from "./export-lists.ts";

/**
 * One row for each set of answers, one column for each question of the newest version. Of an anonymous form: without
 * people, with the day only, and nothing of fewer than five.
 * @throws AppError `not-found`, `not-allowed`, `not-ready` where nothing was ever published
 */
export async function exportResponses(
  tools: ExportTools & { readonly forms: FormTools["store"] },
  actor: Actor,
  slug: string,
  order: ExportOrder & { readonly form: string },
): Promise<WrittenFile> {
  const { programme, language, note } = await beginExport(tools, actor, slug, order, "responsesExported");
  const formTools = { store: tools.forms, system: tools.system };
  const { definition, responses } = await formResponses(formTools, actor, slug, order.form);
  await note(responses.length);
  const columns = columnsOf(definition, language, (at) => momentIn(programme, at));
  const rows = [
    columns.map(({ header }) => header),
    ...responses.map((response) => columns.map(({ value }) => value(response))),
  ];
  return tools.tables.write({ name: order.form, rows }, order.format, `${programme.slug}-${order.form}`);
}

interface ResponseColumn {
  readonly header: string;
  readonly value: (response: StoredResponse) => string;
}

function columnsOf(
  form: Form,
  language: Language,
  moment: (at: number) => string,
): readonly ResponseColumn[] {
  const column = (word: ShownWord, value: ResponseColumn["value"]) => ({
    header: SHOWN_WORDS[word][language],
    value,
  });
  const who = [
    column("name", ({ participant }) => participant?.name ?? ""),
    column("unit", ({ participant }) => (participant?.unit ? inLanguage(participant.unit, language) : "")),
    column("about", ({ about }) => about?.name ?? ""),
  ];
  const session = [
    column("session", (one) => (one.session ? inLanguage(one.session.title, language) : "")),
    column("day", (one) => one.session?.date ?? ""),
  ];
  const score = [
    column("score", (one) => String(one.score ?? "")),
    column("maxScore", (one) => String(one.maxScore ?? "")),
  ];
  return [
    ...(form.isAnonymous ? [] : who),
    ...(form.per === "session" ? session : []),
    ...form.questions.map((question) => ({
      header: inLanguage(question.text, language),
      value: ({ answers }: StoredResponse) => shownAnswer(question, answers[question.id], language),
    })),
    ...(form.kind === "quiz" ? score : []),
    // Of an anonymous form it is the day, which its database knows at midnight UTC.
    column("submittedAt", ({ submittedAt }) =>
      form.isAnonymous ? new Date(submittedAt).toISOString().slice(0, 10) : moment(submittedAt),
    ),
  ];
}

/** As the person would say it: an option by its words. */
function shownAnswer(question: Question, answer: Answer | undefined, language: Language): string {
  if (answer === undefined || answer === null) return "";
  const option = (id: string) => {
    const options = "options" in question ? question.options : [];
    const found = options.find((one) => one.id === id);
    return found ? inLanguage(found.text, language) : id;
  };
  if (Array.isArray(answer)) return answer.map(option).join("; ");
  if (typeof answer !== "object") return question.type === "choice" ? option(String(answer)) : String(answer);
  if ("eventId" in answer) return SHOWN_WORDS.photo[language];
  const { words, latitude, longitude } = answer;
  const point =
    latitude === undefined || longitude === undefined ? [] : [`${String(latitude)}, ${String(longitude)}`];
  return [...(words === undefined ? [] : [words]), ...point].join(" ");
}
