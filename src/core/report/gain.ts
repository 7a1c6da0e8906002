/** A test or figures from before, and those from after, side by side. */
import { quizOf } from "../form/form.ts";
import { resultsOf, type Results } from "../form/results.ts";
import { inLanguage, type Language } from "../language/language.ts";
import { percent } from "./form-section.ts";
import type { Chart, Grid } from "./report.ts";
import type { ReportForm } from "./report-data.ts";
import { REPORT_TEXTS } from "./texts.ts";

type Named = Pick<ReportForm, "slug" | "definition">;

/** The slug of the test that comes after the one of this slug; null where the slug names none before another. */
function slugAfter(slug: string): string | null {
  const after = slug.replace(/(^|-)pre(?=-|$)/, "$1post");
  return after === slug ? null : after;
}

/** Told by their slugs: `pre-test` and `post-test`, `results-pre` and `results-post`. */
export function isBefore(before: Named, after: Named): boolean {
  return slugAfter(before.slug) === after.slug;
}

/** Two tests. */
export function isTestBefore(before: Named, after: Named): boolean {
  return isBefore(before, after) && quizOf(before.definition) !== null && quizOf(after.definition) !== null;
}

/** What was answered before and after, so that the two compare. */
export interface Compared {
  readonly before: Results;
  readonly after: Results;
  /** How many answered both, and count alone; null: one of the two is anonymous, and all who answered either count. */
  readonly both: number | null;
}

/** Of whoever answered both: others would make a gain of who was there. Nobody can tell where a form is anonymous. */
export function comparedOf(before: ReportForm, after: ReportForm): Compared {
  if (before.definition.isAnonymous || after.definition.isAnonymous)
    return {
      before: resultsOf(before.definition, before.responses),
      after: resultsOf(after.definition, after.responses),
      both: null,
    };
  const subjects = ({ responses }: ReportForm) =>
    new Set(responses.flatMap(({ subjectId }) => (subjectId === null ? [] : [subjectId])));
  const afterwards = subjects(after);
  const both = new Set([...subjects(before)].filter((one) => afterwards.has(one)));
  const of = ({ definition, responses }: ReportForm) =>
    resultsOf(
      definition,
      responses.filter(({ subjectId }) => subjectId !== null && both.has(subjectId)),
    );
  return { before: of(before), after: of(after), both: both.size };
}

/** The means of ratings and numbers before and after: of each question that both ask under the same name. */
export function figuresGrid(before: Results, after: Results, title: string, language: Language): Grid {
  const texts = REPORT_TEXTS[language];
  const rows = after.questions.flatMap(({ question, answered, mean }) => {
    const was = before.questions.find((one) => one.question.id === question.id)?.mean ?? null;
    if (mean === null || was === null) return [];
    return [{ name: inLanguage(question.text, language), count: answered, values: [was, mean] }];
  });
  // Percent beside days: no colour compares them.
  return { type: "grid", title, columns: [texts.before, texts.after], rows, most: [Infinity, Infinity] };
}

/** How many answered rightly before and after: each question that both ask under the same name, and all together. */
export function gainChart(before: Results, after: Results, title: string, language: Language): Chart {
  const texts = REPORT_TEXTS[language];
  const asked = before.questions.flatMap((one) => {
    const other = after.questions.find(({ question }) => question.id === one.question.id);
    return one.right === null || !other || other.right === null
      ? []
      : [{ name: inLanguage(one.question.text, language), before: one.right, after: other.right }];
  });
  return {
    ...{ type: "chart", title, most: 100, isPercent: true, isStacked: false },
    rows: [...asked.map(({ name }) => name), texts.right],
    series: [
      { name: texts.before, values: [...asked.map((one) => one.before), before.meanScore].map(percent) },
      { name: texts.after, values: [...asked.map((one) => one.after), after.meanScore].map(percent) },
    ],
  };
}
