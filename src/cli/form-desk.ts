/** What the commands `form …` do, on the database. */
import { stringify } from "yaml";
import { prismaFormStore } from "../adapters/prisma/form-store.ts";
import { checkForm } from "../core/form/check.ts";
import { optionsOf, type Question } from "../core/form/form.ts";
import type { QuestionResult } from "../core/form/results.ts";
import { inLanguage } from "../core/language/language.ts";
import { formResults } from "../services/forms/form-results.ts";
import {
  closeForm,
  draftForm,
  findForm,
  formDraftSchema,
  listForms,
  publishForm,
  stateOf,
  titleOf,
  type FormTools,
} from "../services/forms/forms.ts";
import { acting, type Acting, type ActingOptions } from "./acting.ts";
import { Refusal } from "./ground.ts";
import { namedSession } from "./named-session.ts";
import { printRow } from "./printed.ts";
import { readWritten } from "./written-file.ts";

export interface ResultOptions extends ActingOptions {
  /** The id of one, or a part of its title. */
  readonly session?: string;
}

export interface ShowOptions extends ActingOptions {
  readonly yaml?: true;
}

/** Texts that are shown of one question. */
const TEXTS_SHOWN = 20;

/** Prints what stands against publishing the form of a file. @throws Refusal where something does */
export async function check(file: string): Promise<void> {
  const problems = checkForm(await readWritten(file, formDraftSchema));
  if (problems.length > 0) throw new Refusal(`${file} cannot be published yet:\n${indented(problems)}`);
  console.log(`${file} may be published.`);
}

/** Keeps the form of a file as a draft. @throws Refusal, AppError */
export async function add(programme: string, file: string, options: ActingOptions): Promise<void> {
  const draft = await readWritten(file, formDraftSchema);
  await acting(options, async (at) => {
    const { number, problems } = await draftForm(toolsAt(at), at.actor, programme, draft);
    console.log(`"${draft.slug}", version ${String(number)}, is kept as a draft.`);
    console.log(
      problems.length > 0
        ? `Before it can be published:\n${indented(problems)}`
        : `Publish it: donghanh form publish ${programme} ${draft.slug}`,
    );
  });
}

/** Publishes the draft. @throws Refusal, AppError */
export async function publish(programme: string, slug: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    const { number } = await publishForm(toolsAt(at), at.actor, programme, slug);
    console.log(`"${slug}", version ${String(number)}, is published.`);
  });
}

/** Columns with tabs between them: slug, kind, state, versions, begun, sent, title. */
export async function list(programme: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    for (const form of await listForms(toolsAt(at), at.actor, programme)) {
      const kind = form.versions.at(-1)?.definition.kind ?? "";
      const version = `version ${String(form.versions.length)}`;
      const counts = [`${String(form.begun)} begun`, `${String(form.sent)} sent`];
      printRow(
        form.slug,
        kind,
        stateOf(form, at.system.now()),
        version,
        ...counts,
        inLanguage(titleOf(form), "vi"),
      );
    }
  });
}

/** The newest version as people see it, in each of its languages, or as a file. @throws Refusal, AppError */
export async function show(programme: string, slug: string, options: ShowOptions): Promise<void> {
  await acting(options, async (at) => {
    const form = await findForm(toolsAt(at).store, at.actor, programme, slug, "viewer");
    const version = form.versions.at(-1);
    if (!version) return;
    const { definition, number, publishedAt } = version;
    if (options.yaml === true) return void console.log(stringify({ slug, ...definition }).trimEnd());
    console.log(
      `${slug}, version ${String(number)}${publishedAt === null ? ", a draft" : ""}, ${stateOf(form, at.system.now())}`,
    );
    for (const language of definition.languages) {
      console.log(`\n[${language}] ${inLanguage(definition.title, language)}`);
      for (const [index, question] of definition.questions.entries()) {
        console.log(`${String(index + 1)}. ${inLanguage(question.text, language)} (${kindOf(question)})`);
        for (const option of optionsOf(question))
          console.log(`   - ${inLanguage(option.text, language)}${option.isRight ? " ✓" : ""}`);
      }
    }
  });
}

/** Prints what was answered, question by question. @throws Refusal, AppError */
export async function results(programme: string, slug: string, options: ResultOptions): Promise<void> {
  await acting(options, async (at) => {
    const session =
      options.session === undefined ? undefined : await namedSession(at, options.session, { programme });
    const found = await formResults(toolsAt(at), at.actor, programme, slug, session);
    console.log(
      `${slug}: ${String(found.responses)} sets of answers; ${String(found.form.begun)} begun and not sent.`,
    );
    if (found.isHidden) console.log("The form is anonymous: results are shown from five answers up.");
    if (found.meanScore !== null) console.log(`Mean score: ${percent(found.meanScore)}`);
    for (const [index, result] of found.questions.entries()) print(index + 1, result);
  });
}

/** Takes no more answers. @throws Refusal, AppError */
export async function close(programme: string, slug: string, options: ActingOptions): Promise<void> {
  await acting(options, async (at) => {
    await closeForm(toolsAt(at), at.actor, programme, slug);
    console.log(`"${slug}" is closed.`);
  });
}

function print(
  number: number,
  { question, answered, skipped, counts, mean, texts, right }: QuestionResult,
): void {
  const said = [`${String(answered)} answered`, ...(skipped > 0 ? [`${String(skipped)} skipped`] : [])];
  const sums = [
    ...(mean === null ? [] : [`mean ${mean.toFixed(2)}`]),
    ...(right === null ? [] : [`${percent(right)} right`]),
  ];
  console.log(`\n${String(number)}. ${inLanguage(question.text, "vi")} (${[...said, ...sums].join(", ")})`);
  const labels = new Map(optionsOf(question).map(({ id, text }) => [id, inLanguage(text, "vi")]));
  for (const { value, count } of counts) printRow("", count, labels.get(String(value)) ?? value);
  for (const text of texts.slice(0, TEXTS_SHOWN)) printRow("", text);
  if (texts.length > TEXTS_SHOWN) console.log(`\t… and ${String(texts.length - TEXTS_SHOWN)} more.`);
}

const kindOf = ({ type, isRequired, when }: Question) =>
  [type, ...(isRequired ? [] : ["optional"]), ...(when ? [`when ${JSON.stringify(when)}`] : [])].join(", ");
const percent = (part: number) => `${String(Math.round(part * 100))} %`;
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`).join("\n");

function toolsAt({ db, system }: Acting): FormTools {
  return { store: prismaFormStore(db), system };
}
