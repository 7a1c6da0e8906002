/** One form in a report: each question's answers, and what sessions, speakers, cohorts, years and units say beside each other. */
import { optionsOf, quizOf, type Question } from "../form/form.ts";
import { countedOf, FEWEST_SHOWN, resultsOf, shownOf, type QuestionResult } from "../form/results.ts";
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import { printDate } from "../language/print-date.ts";
import type { Part, Section } from "./report.ts";
import type { ReportData, ReportForm, ReportResponse, ReportSession } from "./report-data.ts";
import { REPORT_TEXTS } from "./texts.ts";

/** Answers that belong together, in the order in which they are shown. */
interface Group {
  readonly name: string;
  readonly responses: readonly ReportResponse[];
}

/** What a form came to. Of an anonymous one no group of fewer than five is shown. */
export function formSection(form: ReportForm, data: ReportData, language: Language): Section {
  const { definition, responses, sent, asked } = form;
  const texts = REPORT_TEXTS[language];
  const counted = countedOf(definition, responses, ({ sessionId }) => sessionId);
  const results = resultsOf(definition, counted);
  const parts: Part[] = [{ type: "note", words: texts.sentOf(sent, asked) }, ...rates(form, data, language)];
  if (responses.length === 0) parts.push({ type: "note", words: texts.nobody });
  else if (results.isHidden) parts.push({ type: "note", words: texts.tooFew(FEWEST_SHOWN) });
  else {
    if (counted.length < responses.length)
      parts.push({ type: "note", words: texts.leftOut(responses.length - counted.length) });
    parts.push(
      ...scores({ ...form, responses: counted }, results.meanScore, language),
      ...rightly(results.questions, language),
    );
    for (const result of results.questions) parts.push(...questionParts(result, form, data, language));
    for (const [title, groups] of groupings(form, data, language)) {
      if (groups.length > 1) parts.push(...compared(title, groups, form, language));
    }
  }
  return { title: inLanguage(definition.title, language), parts };
}

function questionParts(
  result: QuestionResult,
  form: ReportForm,
  data: ReportData,
  language: Language,
): Part[] {
  const { question, counts, mean, least, most } = result;
  const texts = REPORT_TEXTS[language];
  const title = inLanguage(question.text, language);
  if (question.type === "photo") return [];
  if (question.type === "number") {
    if (mean === null || least === null || most === null) return [];
    const written = [mean, least, most].map((one) => decimal(one, language)) as [string, string, string];
    return [{ type: "note", words: `${title} ${texts.meanNumber(...written)}` }];
  }
  if (question.type === "rating" || counts.length > 0) {
    const values = counts.map(({ count }) => count);
    const said =
      question.type === "rating" && mean !== null
        ? ` · ${texts.mean(decimal(mean, language), question.scale)}`
        : "";
    return [
      {
        ...{ type: "chart", title: title + said, most: null, isPercent: false, isStacked: false },
        rows: counts.map(({ value }) => nameOf(question, value, language)),
        series: [{ name: texts.answers, values }],
      },
    ];
  }
  const said = shownResponses(form).flatMap((response) => {
    const one = resultsOf({ ...form.definition, isAnonymous: false, questions: [question] }, [response]);
    const where = data.sessions.find(({ id }) => id === response.sessionId);
    return (one.questions[0]?.texts ?? []).map((words) => ({
      words,
      where: where ? sessionName(where, language) : "",
    }));
  });
  return said.length === 0 ? [] : [{ type: "words", title, said }];
}

function nameOf(question: Question, value: string | number, language: Language): string {
  if (question.type === "rating") {
    const end = value === 1 ? question.lowest : value === question.scale ? question.highest : undefined;
    return end ? `${inLanguage(end, language)} · ${String(value)}` : String(value);
  }
  const option = optionsOf(question).find(({ id }) => id === value);
  return option ? inLanguage(option.text, language) : String(value);
}

const shownResponses = ({ definition, responses }: ReportForm) =>
  shownOf(definition, responses, ({ sessionId }) => sessionId);

/** How many of those whom each session concerned have answered. */
function rates({ definition, responses }: ReportForm, data: ReportData, language: Language): Part[] {
  if (definition.per !== "session" || definition.asks !== "participant") return [];
  const held = data.sessions.filter(
    ({ id, people }) => people > 0 && responses.some((one) => one.sessionId === id),
  );
  if (held.length < 2) return [];
  const title = REPORT_TEXTS[language].responseRate;
  const rateOf = ({ id, people }: ReportSession) =>
    percent(Math.min(responses.filter(({ sessionId }) => sessionId === id).length / people, 1));
  return [
    {
      ...{ type: "chart", title, most: 100, isPercent: true, isStacked: false },
      rows: held.map((session) => sessionName(session, language)),
      series: [{ name: title, values: held.map(rateOf) }],
    },
  ];
}

/** Of a quiz: the mean of the points, and how many passed. */
function scores({ definition, responses }: ReportForm, meanScore: number | null, language: Language): Part[] {
  if (meanScore === null) return [];
  const texts = REPORT_TEXTS[language];
  const mark = quizOf(definition)?.passMark;
  const scored = responses.flatMap(({ score, maxScore }) =>
    score === null || !maxScore ? [] : [(score / maxScore) * 100],
  );
  const written = (value: number | null) => decimal(value ?? 0, language);
  const passed = mark === undefined ? null : scored.filter((score) => score >= mark).length / scored.length;
  const said = [
    texts.meanScore(written(percent(meanScore))),
    ...(mark === undefined ? [] : [texts.passed(written(percent(passed)), written(mark))]),
  ];
  return [{ type: "note", words: said.join(" ") }];
}

/** Of a quiz: the part of right answers to each question. */
function rightly(questions: readonly QuestionResult[], language: Language): Part[] {
  const scored = questions.filter(({ right }) => right !== null);
  if (scored.length === 0) return [];
  const texts = REPORT_TEXTS[language];
  return [
    {
      ...{ type: "chart", title: texts.right, most: 100, isPercent: true, isStacked: false },
      rows: scored.map(({ question }) => inLanguage(question.text, language)),
      series: [{ name: texts.right, values: scored.map(({ right }) => percent(right)) }],
    },
  ];
}

function groupings(form: ReportForm, data: ReportData, language: Language): [string, Group[]][] {
  const texts = REPORT_TEXTS[language];
  const { responses } = form;
  const shown = shownResponses(form);
  const bySession = new Map(data.sessions.map((session) => [session.id, session]));
  const sessionOf = ({ sessionId }: ReportResponse) =>
    sessionId === null ? undefined : bySession.get(sessionId);
  const say = (name: LocalText): string => inLanguage(name, language);
  const cohortsOf = (response: ReportResponse): readonly string[] => {
    if (response.cohortIds.length > 0) return response.cohortIds;
    const cohorts = sessionOf(response)?.cohortIds ?? [];
    return cohorts.length === 1 ? cohorts : [];
  };
  const sessions = data.sessions.map((session) => ({
    name: sessionName(session, language),
    responses: responses.filter(({ sessionId }) => sessionId === session.id),
  }));
  const cohorts = data.cohorts.map(({ id, name }) => ({
    name: say(name),
    responses: shown.filter((response) => cohortsOf(response).includes(id)),
  }));
  const named = (namesOf: (response: ReportResponse) => readonly string[]): Group[] => {
    const names = [...new Set(shown.flatMap(namesOf))].sort((one, other) =>
      one.localeCompare(other, language),
    );
    return names.map((name) => ({
      name,
      responses: shown.filter((response) => namesOf(response).includes(name)),
    }));
  };
  const all: [string, Group[]][] = [
    [texts.bySession, sessions],
    [texts.bySpeaker, named((response) => (sessionOf(response)?.speakers ?? []).map(say))],
    [texts.byCohort, cohorts],
    [texts.byYear, named((response) => [(sessionOf(response)?.date ?? response.day).slice(0, 4)])],
    [texts.byUnit, named(({ unit }) => (unit === null ? [] : [say(unit)]))],
  ];
  return all.map(([title, groups]) => [title, groups.filter(({ responses: of }) => of.length > 0)]);
}

/** The groups beside each other: the mean of each rating (of a quiz, of the points), and a picture of all of it. */
function compared(
  title: string,
  groups: readonly Group[],
  { definition }: ReportForm,
  language: Language,
): Part[] {
  const texts = REPORT_TEXTS[language];
  const ratings = definition.questions.filter((question) => question.type === "rating");
  const isQuiz = definition.kind === "quiz";
  if (ratings.length === 0 && !isQuiz) return [];
  const figures = groups.map(({ name, responses }) => {
    const { questions, isHidden, meanScore } = resultsOf(definition, responses);
    const means = ratings.map(({ id }) => questions.find(({ question }) => question.id === id)?.mean ?? null);
    const overall = isQuiz ? percent(meanScore) : meanOf(means, ratings);
    return { name: isHidden ? `${name}: ${texts.hidden}` : name, count: responses.length, means, overall };
  });
  const rows = figures.map(({ name }) => name);
  const picture: Part = {
    ...{ type: "chart", title: isQuiz ? title : `${title}: ${texts.allRatings}` },
    ...{ rows, most: 100, isPercent: true, isStacked: false },
    series: [
      { name: isQuiz ? texts.right : texts.allRatings, values: figures.map(({ overall }) => overall) },
    ],
  };
  if (isQuiz) return [picture];
  return [
    picture,
    {
      ...{ type: "grid", title, columns: ratings.map(({ text }) => inLanguage(text, language)) },
      rows: figures.map(({ name, count, means }) => ({ name, count, values: means })),
      most: ratings.map(({ scale }) => scale),
    },
  ];
}

/** The mean of ratings on scales of their own, in percent of the highest. */
function meanOf(
  means: readonly (number | null)[],
  ratings: readonly { readonly scale: number }[],
): number | null {
  const parts = means.flatMap((mean, index) => (mean === null ? [] : [mean / (ratings[index]?.scale ?? 1)]));
  return parts.length === 0 ? null : percent(parts.reduce((sum, part) => sum + part, 0) / parts.length);
}

/** The day first: what is cut off is the end, and one title may be taught on several days. */
export function sessionName(
  { title, date }: Pick<ReportSession, "title" | "date">,
  language: Language,
): string {
  return `${printDate(date, language, { weekday: false })} · ${inLanguage(title, language)}`;
}

/** A part of one in percent, to a tenth. */
export function percent(part: number | null): number | null {
  return part === null ? null : Math.round(part * 1000) / 10;
}

/** To two places, as people write numbers. */
export function decimal(value: number, language: Language): string {
  const written = String(Math.round(value * 100) / 100);
  return language === "vi" ? written.replace(".", ",") : written;
}
