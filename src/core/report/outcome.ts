/** What came of one session, or of one form of a whole course, in a few figures and one picture. */
import { quizOf, type Form } from "../form/form.ts";
import { resultsOf, type Results } from "../form/results.ts";
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import { printDate } from "../language/print-date.ts";
import { comparedOf, gainChart, isTestBefore, type Compared } from "./gain.ts";
import type { Chart } from "./report.ts";
import type { AttendanceCount, ReportForm } from "./report-data.ts";
import { REPORT_TEXTS } from "./texts.ts";
import { percent } from "./form-section.ts";

export interface Outcome {
  readonly title: LocalText;
  /** ISO day of the session; null where it is a form of the course. */
  readonly date: string | null;
  /** The programme's slug. */
  readonly programme: string;
  /** Of the session, by unit. */
  readonly attendance: readonly AttendanceCount[];
  /** What was asked there, with the answers to it alone; of a test afterwards, the one before as well. */
  readonly forms: readonly ReportForm[];
}

/** A point that people rated. */
export interface Point {
  readonly text: LocalText;
  readonly mean: number;
}

export interface OutcomeFigures {
  /** Null where nobody took the attendance. */
  readonly attendance: { readonly came: number; readonly late: number; readonly expected: number } | null;
  /** Null where nothing was asked. */
  readonly answered: { readonly sent: number; readonly asked: number } | null;
  /** It is anonymous, and too few have answered to show more. */
  readonly isHidden: boolean;
  /** All ratings together; `scale` is their highest, 100 where they differ. */
  readonly ratings: {
    readonly mean: number;
    /** Standard deviation. */
    readonly spread: number;
    readonly scale: number;
    /** Percent of them that are at least four fifths of the highest. */
    readonly high: number;
    /** From the strongest to the weakest. */
    readonly points: readonly Point[];
  } | null;
  /** In percent. */
  readonly quiz: {
    readonly mean: number;
    readonly spread: number;
    /** Of all sets of answers; null where the quiz has no pass mark. */
    readonly passed: number | null;
    readonly passMark: number | null;
    /** In percentage points, from the test before to this one, of whoever took both if it is known (gain.ts). */
    readonly gain: number | null;
  } | null;
}

/** The figures of an outcome. */
export function figuresOf({ attendance, forms }: Outcome): OutcomeFigures {
  const sum = (of: (count: AttendanceCount) => number) => attendance.reduce((all, one) => all + of(one), 0);
  const [came, late] = [sum(({ present, late: after }) => present + after), sum((one) => one.late)];
  const { feedback, quiz } = asked(forms);
  const main = feedback ?? quiz;
  return {
    attendance: came === 0 ? null : { came, late, expected: sum(({ expected }) => expected) },
    answered: main ? { sent: main.sent, asked: main.asked } : null,
    isHidden: main !== undefined && main.responses.length > 0 && read(main).isHidden,
    ratings: feedback ? ratingsOf(feedback) : null,
    quiz: quiz ? quizFigures(quiz, forms) : null,
  };
}

/** The picture of an outcome; null where there is nothing that may be shown. */
export function outcomeChart(outcome: Outcome, language: Language): Chart | null {
  const { title, date, forms } = outcome;
  const texts = REPORT_TEXTS[language];
  const day = date === null ? [] : [printDate(date, language, { weekday: false })];
  const head = (what: string, count: number) =>
    `${inLanguage(title, language)}\n${[...day, what, `n = ${String(count)}`].join(" · ")}`;
  const { attendance, ratings, quiz } = figuresOf(outcome);
  const { feedback, quiz: test } = asked(forms);
  if (feedback && ratings) {
    const [only, ...others] = read(feedback).questions.filter(
      ({ mean, question }) => mean !== null && question.type === "rating",
    );
    const count = feedback.responses.length;
    if (only && others.length === 0)
      return bars(head(inLanguage(only.question.text, language), count), {
        rows: only.counts.map(({ value }) => String(value)),
        values: only.counts.map(({ count: given }) => given),
        name: texts.answers,
      });
    return {
      ...bars(head(texts.allRatings, count), {
        rows: ratings.points.map(({ text }) => inLanguage(text, language)),
        values: ratings.points.map(({ mean }) => Math.round(mean * 100) / 100),
        name: texts.allRatings,
      }),
      most: ratings.scale,
    };
  }
  if (test && quiz) {
    const after = read(test);
    const before = forms.find((one) => isTestBefore(one, test));
    const both = before ? comparedOf(before, test) : null;
    if (both && isTelling(both))
      return gainChart(both.before, both.after, head(texts.gain, both.after.responses), language);
    const scored = after.questions.filter(({ right }) => right !== null);
    return {
      ...bars(head(texts.right, after.responses), {
        rows: scored.map(({ question }) => inLanguage(question.text, language)),
        values: scored.map(({ right }) => percent(right)),
        name: texts.right,
      }),
      ...{ most: 100, isPercent: true },
    };
  }
  if (attendance === null) return null;
  const { came, late, expected } = attendance;
  const excused = outcome.attendance.reduce((all, one) => all + one.excused, 0);
  return bars(head(texts.attendance, expected), {
    rows: [texts.present, texts.late, texts.excused, texts.absent],
    values: [came - late, late, excused, Math.max(expected - came - excused, 0)],
    name: texts.attendance,
  });
}

function bars(
  title: string,
  { rows, values, name }: { rows: readonly string[]; values: readonly (number | null)[]; name: string },
): Chart {
  return {
    type: "chart",
    title,
    rows,
    series: [{ name, values }],
    most: null,
    isPercent: false,
    isStacked: false,
  };
}

/** Of several, the one that most have answered. */
function asked(forms: readonly ReportForm[]): { readonly feedback?: ReportForm; readonly quiz?: ReportForm } {
  const most = (some: readonly ReportForm[]) =>
    some.reduce<ReportForm | undefined>(
      (best, one) => (best && best.sent >= one.sent ? best : one),
      undefined,
    );
  const isQuiz = ({ definition }: ReportForm) => quizOf(definition) !== null;
  const after = forms.filter((one) => isQuiz(one) && !forms.some((other) => isTestBefore(one, other)));
  const feedback = most(forms.filter((one) => !isQuiz(one)));
  const quiz = most(after);
  return { ...(feedback && { feedback }), ...(quiz && { quiz }) };
}

function read({ definition, responses }: ReportForm): Results {
  return resultsOf(definition, responses);
}

function ratingsOf(form: ReportForm): OutcomeFigures["ratings"] {
  const results = read(form);
  const scales = new Map(ratingScales(form.definition));
  const differ = new Set(scales.values()).size > 1;
  const scale = differ ? 100 : ([...scales.values()][0] ?? 0);
  const scaled = (value: number, id: string) => (differ ? (value / (scales.get(id) ?? 1)) * 100 : value);
  const rated = results.questions.filter(({ question, mean }) => scales.has(question.id) && mean !== null);
  const values = rated.flatMap(({ question: { id }, counts }) =>
    counts.flatMap(({ value, count }) => Array<number>(count).fill(scaled(Number(value), id))),
  );
  if (values.length === 0) return null;
  const points = rated
    .map(({ question: { id, text }, mean }) => ({ text, mean: scaled(mean ?? 0, id) }))
    .sort((one, other) => other.mean - one.mean);
  const high = (values.filter((value) => value >= scale * 0.8).length / values.length) * 100;
  return { ...meanAndSpread(values), scale, high, points };
}

function ratingScales({ questions }: Form): [string, number][] {
  return questions.flatMap((one) => (one.type === "rating" ? [[one.id, one.scale]] : []));
}

function quizFigures(form: ReportForm, forms: readonly ReportForm[]): OutcomeFigures["quiz"] {
  const { meanScore } = read(form);
  const passMark = quizOf(form.definition)?.passMark ?? null;
  const scores = form.responses.flatMap(({ score, maxScore }) =>
    score === null || !maxScore ? [] : [(score / maxScore) * 100],
  );
  if (meanScore === null || scores.length === 0) return null;
  const before = forms.find((one) => isTestBefore(one, form));
  const both = before ? comparedOf(before, form) : null;
  return {
    ...meanAndSpread(scores),
    passMark,
    passed:
      passMark === null ? null : (scores.filter((score) => score >= passMark).length / scores.length) * 100,
    gain: both && isTelling(both) ? ((both.after.meanScore ?? 0) - (both.before.meanScore ?? 0)) * 100 : null,
  };
}

/** There are points of both that may be shown. */
const isTelling = ({ before, after }: Compared): boolean =>
  before.meanScore !== null && after.meanScore !== null;

function meanAndSpread(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) };
}
