/** What was said to a form: an answer, or something to the form itself. */
import { isLater, isNothing, isSend, isSkip, readChange } from "../../src/core/form/commands.ts";
import type { Answer } from "../../src/core/form/answer.ts";
import { optionsOf, type Question } from "../../src/core/form/form.ts";
import { pathOf } from "../../src/core/form/path.ts";
import { readAnswer, readNumbered, type Problem, type Reading } from "../../src/core/form/read-answer.ts";
import { readYesNo } from "../../src/core/language/index.ts";
import { printDate } from "../../src/core/language/print-date.ts";
import type { Intent } from "../../src/core/language/understanding.ts";
import { isQuestion } from "../shared/is-question.ts";
import { shownOptions, type Scene } from "./show.ts";
import type { State } from "./state.ts";
import { texts } from "./texts.ts";
import type { Act } from "./value.ts";

export type Heard =
  | { readonly type: "later" | "send" }
  /** 0: they did not say which. */
  | { readonly type: "change"; readonly number: number }
  /** It was meant as an answer and is none. */
  | { readonly type: "say"; readonly words: string }
  | { readonly type: "pick"; readonly question: Question; readonly value: string }
  | {
      readonly type: "answer";
      readonly question: Question;
      readonly answer: Answer;
      /** Read between the lines. */
      readonly isGuess: boolean;
      /** They said which question: an answer given before is changed. */
      readonly isNamed: boolean;
    };

/** @param act of the choice that was tapped, or perhaps meant by what was typed. Null: they spoke of something else */
export function readSaid(scene: Scene, state: State, act: Act | null): Heard | null {
  const { said } = scene.turn;
  if (!said) return null;
  const isTyped = said.text !== "" || said.message !== null;
  const typed = isTyped && act?.type !== "day" ? readTyped(scene, state) : null;
  if (typed !== null) return typed;
  if (act?.type === "day") return readTyped(scene, state);
  return act && readAct(scene, state, act);
}

function readAct({ fact, turn }: Scene, state: State, act: Act): Heard | null {
  if (!("question" in act)) {
    if (act.type === "begin") return null;
    return act.type === "change" ? { type: "change", number: 0 } : { type: act.type };
  }
  const question = fact.form.questions.find(({ id }) => id === act.question);
  if (!question) return null;
  const given = (answer: Answer): Heard => ({
    type: "answer",
    question,
    answer,
    isGuess: false,
    isNamed: false,
  });
  switch (act.type) {
    case "skip":
      return question.isRequired ? { type: "say", words: texts[turn.language].mustAnswer } : given(null);
    case "done":
      return state.at === question.id && state.picked.length > 0
        ? given(optionsOf(question).flatMap(({ id }) => (state.picked.includes(id) ? [id] : [])))
        : { type: "say", words: texts[turn.language].hints.many };
    case "answer":
    case "pick": {
      if (question.type === "rating") {
        const level = Number(act.value);
        return Number.isInteger(level) && level >= 1 && level <= question.scale ? given(level) : null;
      }
      if (!optionsOf(question).some(({ id }) => id === act.value)) return null;
      return act.type === "pick" ? { type: "pick", question, value: act.value } : given(act.value);
    }
    case "day":
      return null;
  }
}

function readTyped(scene: Scene, state: State): Heard | null {
  const { fact, draft, turn } = scene;
  const words = turn.said?.text ?? "";
  if (isLater(words)) return { type: "later" };
  const question = fact.form.questions.find(({ id }) => id === state.at);
  if (!question) return toSummary(words, turn.language);
  if (isSkip(words) || (!question.isRequired && isSkippable(question) && isNothing(words)))
    return question.isRequired
      ? { type: "say", words: texts[turn.language].mustAnswer }
      : { type: "answer", question, answer: null, isGuess: false, isNamed: false };
  const numbered = readNumbered(words);
  const named = numbered && pathOf(fact.form, draft.answers, draft.seed)[numbered.number - 1];
  if (numbered && named) {
    const reading = read(scene, named, numbered.rest);
    if (reading && "answer" in reading) return heardAs(named, reading, scene, named.id !== state.at);
  }
  if (isAboutSomethingElse(question, scene)) return null;
  const reading = read(scene, question, words);
  return reading && heardAs(question, reading, scene, false);
}

/** "Gửi", "đúng rồi", "sửa câu 3" below the summary. */
function toSummary(words: string, language: Scene["turn"]["language"]): Heard | null {
  if (isSend(words) || readYesNo(words, language) === "yes") return { type: "send" };
  const number = readChange(words);
  if (number !== null) return { type: "change", number };
  return readYesNo(words, language) === "no" ? { type: "change", number: 0 } : null;
}

function read({ turn, ...scene }: Scene, question: Question, words: string): Reading | null {
  const { said, language } = turn;
  if (!said) return null;
  return readAnswer(question, {
    ...{ eventId: said.eventId, text: words, message: said.message, language },
    ...{ days: said.understanding.days, options: shownOptions(scene, question) },
  });
}

function heardAs(question: Question, reading: Reading, { turn }: Scene, isNamed: boolean): Heard {
  if ("answer" in reading)
    return { type: "answer", question, answer: reading.answer, isGuess: reading.isGuess ?? false, isNamed };
  return { type: "say", words: problemText(question, reading.problem, turn.language) };
}

const WISHES: readonly Intent[] = [
  ...(["schedule", "venue", "speaker", "materials", "attendance", "quiz", "certificate"] as const),
  ...(["human", "register", "language", "help", "my_data", "resume"] as const),
];

/** "Lịch học ngày mai?" is no answer, though any words could be one, and any day. */
function isAboutSomethingElse({ type }: Question, { turn: { said } }: Scene): boolean {
  if (!said || said.text === "" || !WISHES.includes(said.understanding.intent)) return false;
  if (isQuestion(said.text)) return true;
  const { start = 0, end = 0 } = said.understanding.days?.span ?? {};
  return type === "date" && said.text.length - (end - start) > MORE_THAN_A_DAY;
}

/** So many characters beside a day are courtesy; more are a wish. */
const MORE_THAN_A_DAY = 12;

const isSkippable = ({ type }: Question) => ["text", "many", "place", "photo", "date"].includes(type);

function problemText(question: Question, problem: Problem, language: Scene["turn"]["language"]): string {
  const { problems } = texts[language];
  const number = (value: number) => String(value).replace(".", language === "vi" ? "," : ".");
  switch (problem.why) {
    case "tooLong":
      return problems.tooLong(grouped(problem.length, language), grouped(problem.most, language));
    case "tooMany":
      return problems.tooMany(problem.most);
    case "notWhole":
      return problems.notWhole;
    case "outOfRange": {
      const { least, most } = problem;
      if (least === null) return problems.atMost(number(most ?? 0));
      return most === null
        ? problems.atLeast(number(least))
        : problems.outOfRange(number(least), number(most));
    }
    case "outOfDays": {
      const day = (one: string | null) => one && printDate(one, language, { weekday: false });
      return problems.outOfDays(day(problem.earliest), day(problem.latest));
    }
    case "wrongKind":
      return question.type === "photo" ? problems.needsPhoto : problems.needsWords;
  }
}

/** 10.000, 10,000. */
const grouped = (value: number, language: Scene["turn"]["language"]) => value.toLocaleString(language);
