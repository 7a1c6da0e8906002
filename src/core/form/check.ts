/** The gate before a form is published: everything that would leave somebody without a question or without an answer. */
import { LANGUAGES, type Language, type LocalText } from "../language/language.ts";
import { optionsOf, quizOf, type Condition, type Form, type Option, type Question } from "./form.ts";
import { isScored } from "./score.ts";
import { isReachable } from "./reachable.ts";

const LANGUAGE_NAMES: Record<Language, string> = { vi: "Vietnamese", ja: "Japanese", en: "English" };

/** Sentences that name the question and say what is missing; none where the form may be published. */
export function checkForm(form: Form): readonly string[] {
  return [
    ...ofTexts(form),
    ...ofNames(form),
    ...ofBranches(form),
    ...ofRanges(form),
    ...ofQuiz(form),
    ...ofSecrecy(form),
  ];
}

/** Three dots stand for words that are still to be written, as in our templates. */
const isWritten = (text: string | undefined) => text !== undefined && !/^(?:…|\.{3,})$/.test(text);

const called = ({ id }: Question) => `Question "${id}"`;

function ofTexts(form: Form): string[] {
  const wanted = LANGUAGES.filter((language) => form.languages.includes(language));
  const holes = (what: string, text: LocalText | undefined) =>
    text === undefined
      ? []
      : wanted
          .filter((language) => !isWritten(text[language]))
          .map((language) => `${what} has no ${LANGUAGE_NAMES[language]} text.`);
  return [
    ...holes("The title", form.title),
    ...holes("The intro", form.intro),
    ...holes("The thanks", form.thanks),
    ...form.questions.flatMap((question) => [
      ...holes(called(question), question.text),
      ...holes(`${called(question)}: the explanation`, question.explanation),
      ...(question.type === "rating"
        ? [
            ...holes(`${called(question)}: "lowest"`, question.lowest),
            ...holes(`${called(question)}: "highest"`, question.highest),
          ]
        : []),
      ...optionsOf(question).flatMap(({ id, text }) => holes(`${called(question)}: option "${id}"`, text)),
    ]),
  ];
}

/** Two of the same name, or two options that read alike: nobody could tell which is meant. */
function ofNames(form: Form): string[] {
  const ids = form.questions.map(({ id }) => id);
  const alike = (question: Question) =>
    form.languages.flatMap((language) =>
      doubles(
        optionsOf(question).map(({ text }) =>
          isWritten(text[language]) ? (text[language] ?? "").toLowerCase() : "",
        ),
      ).map((text) => `${called(question)}: two options read "${text}" in ${LANGUAGE_NAMES[language]}.`),
    );
  return [
    ...doubles(ids).map((id) => `Question "${id}" is there twice.`),
    ...form.questions.flatMap((question) => [
      ...doubles(optionsOf(question).map(({ id }) => id)).map(
        (id) => `${called(question)}: option "${id}" is there twice.`,
      ),
      ...alike(question),
    ]),
  ];
}

function ofBranches(form: Form): string[] {
  const problems = form.questions.flatMap((question, index) =>
    (question.when ?? []).flatMap((condition) => ofCondition(form, question, index, condition)),
  );
  // Whether a question can be reached is known only where all conditions make sense.
  if (problems.length > 0) return problems;
  return form.questions
    .filter((question) => !isReachable(form, question))
    .map(
      (question) =>
        `${called(question)} can never be reached: nothing can be answered so that all of its conditions hold.`,
    );
}

function ofCondition(form: Form, question: Question, index: number, condition: Condition): string[] {
  const target = form.questions.findIndex(({ id }) => id === condition.question);
  const other = form.questions[target];
  if (!other)
    return [`${called(question)} depends on "${condition.question}", which is no question of this form.`];
  if (target === index) return [`${called(question)} depends on itself.`];
  if (target > index)
    return [
      dependsOn(form, other, question.id)
        ? `${called(question)} and question "${other.id}" wait for each other.`
        : `${called(question)} depends on "${other.id}", which is asked later: put it before.`,
    ];
  return judged(other, condition).map((what) => `${called(question)}: when "${other.id}" ${what}`);
}

/** Does `question` depend on `id`, over however many others? */
function dependsOn(form: Form, question: Question, id: string, seen: readonly string[] = []): boolean {
  return (question.when ?? []).some((condition) => {
    if (condition.question === id) return true;
    const next = form.questions.find((one) => one.id === condition.question);
    return next !== undefined && !seen.includes(next.id) && dependsOn(form, next, id, [...seen, question.id]);
  });
}

/** What makes no sense of such a question. */
function judged(other: Question, { is, isNot, atLeast, atMost }: Condition): string[] {
  const values = [is ?? [], isNot ?? []].flat();
  const options = optionsOf(other);
  const isNumeric = other.type === "rating" || other.type === "number";
  const problems: string[] = [];
  if (!isNumeric && (atLeast !== undefined || atMost !== undefined))
    problems.push("has no number: atLeast and atMost go with rating and number.");
  if (options.length > 0)
    for (const value of values)
      if (!options.some(({ id }) => id === value)) problems.push(`has no option "${String(value)}".`);
  if (isNumeric)
    for (const value of values)
      if (typeof value !== "number") problems.push(`is a number, and never "${value}".`);
  if (options.length === 0 && !isNumeric && values.length > 0)
    problems.push(`is a ${other.type}: only isAnswered can be asked of it.`);
  return problems;
}

function ofRanges(form: Form): string[] {
  return form.questions.flatMap((question) => {
    const wrong = (what: string) => [`${called(question)}: ${what}`];
    if (question.type === "number" && (question.min ?? -Infinity) > (question.max ?? Infinity))
      return wrong("its smallest number is greater than its greatest.");
    if (question.type === "number" && question.right !== undefined)
      if (question.right < (question.min ?? -Infinity) || question.right > (question.max ?? Infinity))
        return wrong("the right number may not be entered.");
    if (question.type === "date" && (question.earliest ?? "") > (question.latest ?? "9999"))
      return wrong("its earliest day is after its latest.");
    if (question.type === "many" && (question.atMost ?? 1) > question.options.length)
      return wrong(
        `at most ${String(question.atMost)} of ${String(question.options.length)} options says nothing.`,
      );
    return [];
  });
}

function ofQuiz(form: Form): string[] {
  const quiz = quizOf(form);
  if (!quiz) {
    const graded = form.questions.filter(
      (one) => one.points !== undefined || one.explanation !== undefined || isScored(one),
    );
    return [
      ...(form.quiz ? ["Only a form of the kind quiz has a quiz part."] : []),
      ...graded.map((one) => `${called(one)} has points, a right answer or an explanation: only a quiz has.`),
    ];
  }
  const rights = (options: readonly Option[]) => options.filter(({ isRight }) => isRight).length;
  return [
    ...form.questions.flatMap((question) => {
      if (optionsOf(question).length > 0 && !isScored(question))
        return [`${called(question)} has no right answer.`];
      if (question.type === "choice" && rights(question.options) > 1)
        return [`${called(question)} has more than one right answer: make it a question of many.`];
      if (question.type === "many" && rights(question.options) > (question.atMost ?? Infinity))
        return [`${called(question)} has more right answers than may be picked.`];
      return question.points !== undefined && !isScored(question)
        ? [`${called(question)} has points but no right answer.`]
        : [];
    }),
    ...(form.questions.some(isScored) ? [] : ["No question of this quiz has a right answer."]),
    ...(quiz.isShuffled && form.questions.some(({ when }) => when)
      ? ["What is shuffled cannot branch: leave out isShuffled, or when."]
      : []),
  ];
}

function ofSecrecy(form: Form): string[] {
  if (form.asks !== "participant" && form.per === "session")
    return ["Supervisors are asked about people and units, not about sessions: leave out per, or asks."];
  if (!form.isAnonymous) return [];
  const photos = form.questions
    .filter(({ type }) => type === "photo")
    .map(
      (question) =>
        `${called(question)} asks for a photo, which leads back to who sent it: an anonymous form has none.`,
    );
  if (quizOf(form)?.explains !== "each") return photos;
  return [
    ...photos,
    "What is told after each answer would say what was answered: an anonymous quiz has no explains: each.",
  ];
}

function doubles(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, index) => item !== "" && items.indexOf(item) !== index))];
}
