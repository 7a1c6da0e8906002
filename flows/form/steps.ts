/** From "góp ý" to a form that is sent: which one, what was said to it, and what comes next. */
import {
  goTo,
  keepAnswers,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { formFor, openForms, type Asking } from "../../src/core/flow/lookups.ts";
import { occasionKey } from "../../src/core/form/answer.ts";
import type { FormKey, OpenForm } from "../../src/core/form/answering.ts";
import { attemptsOf } from "../../src/core/form/answering.ts";
import { quizOf, type Question } from "../../src/core/form/form.ts";
import { pathOf } from "../../src/core/form/path.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { printDate } from "../../src/core/language/print-date.ts";
import { text } from "../../src/core/message/content.ts";
import { greetFirst } from "../shared/first-greeting.ts";
import { isOtherCode } from "./codes.ts";
import { readSaid } from "./heard.ts";
import { carryOut, mayChange, next, OPEN_FOR_MS, put } from "./moves.ts";
import { finish } from "./result.ts";
import { forgotten, isOverdue, say, sceneOf, unlinked, whyNot } from "./scene.ts";
import type { Scene } from "./show.ts";
import type { State } from "./state.ts";
import { texts } from "./texts.ts";
import { readValue, valueOf } from "./value.ts";

/** Of several forms that wait, as many are offered. */
const MOST_OFFERED = 5;

/** "Góp ý", "làm bài kiểm tra": the form that waits, or which of several. */
export function* choose(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  const greeting = greetFirst(turn);
  if (turn.contact.participant === null) return [...greeting, unlinked(turn)];
  const isQuiz = turn.said?.understanding.intent === "quiz";
  const open = (yield* openForms()).filter(({ kind }) => (kind === "quiz") === isQuiz);
  const [first, ...others] = open;
  if (!first) return [...greeting, say(turn, isQuiz ? words.noQuiz : words.noFeedback)];
  if (others.length === 0) return [...greeting, remember({ key: first.key }), goTo("begin")];
  const offered = open.slice(0, MOST_OFFERED);
  const lines = offered.map((one, index) => `${String(index + 1)}. ${called(one, turn)}`);
  const choices = offered.map(({ key }, index) => ({ label: String(index + 1), value: valueOf(key) }));
  const list = sendMessage(text([words.which, ...lines].join("\n"), choices));
  return [...greeting, list, waitFor("heard", { again: "choose", forMs: OPEN_FOR_MS })];
}

function called({ title, session, about, isBegun }: OpenForm, { language }: Turn<unknown>): string {
  const what = [
    inLanguage(title, language),
    session && inLanguage(session.title, language),
    session && printDate(session.date, language, { year: false }),
    about,
    isBegun && texts[language].begun,
  ];
  return what.filter(Boolean).join(" – ");
}

/** The form from its beginning, or from where it was left. */
export function* begin(turn: Turn<State>): Asking<readonly Effect[]> {
  const { key } = turn.state;
  if (turn.contact.participant === null) return [unlinked(turn)];
  const fact = key && (yield* formFor(key));
  if (!key || !fact) return [say(turn, texts[turn.language].unknown)];
  const refused = whyNot(turn, fact);
  if (refused !== null) return refused;
  const fresh = { attempt: fact.sent + 1, seed: fact.freshSeed, startedAt: turn.now, answers: {} };
  const scene: Scene = { key, fact, draft: fact.draft ?? fresh, turn };
  if (isOverdue(scene)) return finish(scene, texts[turn.language].timeIsUp);
  const hello = fact.draft ? texts[turn.language].resumed : introduction(scene);
  return [keepAnswers(key, fact.versionId, scene.draft), sendMessage(text(hello)), ...next(scene)];
}

function introduction({ fact, draft, turn }: Scene): string {
  const { language } = turn;
  const words = texts[language];
  const { form, session, about } = fact;
  const quiz = quizOf(form);
  const what = session ? inLanguage(session.title, language) : about;
  const left = attemptsOf(form) - draft.attempt + 1;
  return [
    inLanguage(form.title, language),
    what && words.about(what),
    form.intro && inLanguage(form.intro, language),
    form.isAnonymous && words.anonymous,
    quiz?.timeLimitMinutes !== undefined && words.minutes(quiz.timeLimitMinutes),
    attemptsOf(form) > 1 && words.attempts(left),
    quiz?.explains !== "each" && words.hint,
  ]
    .filter(Boolean)
    .join("\n");
}

/** The question again, after an interruption or an answer that was none. */
export function* ask(turn: Turn<State>): Asking<readonly Effect[]> {
  const scene = yield* sceneOf(turn);
  if (!("fact" in scene)) return scene;
  if (isOverdue(scene)) return finish(scene, texts[turn.language].timeIsUp);
  const at = openAt(scene, turn.state);
  const isMissed = turn.misses > 0 && !turn.isReturn;
  const question = isMissed ? putAgain(scene, turn.state) : at ? put(scene, at, turn.state) : next(scene);
  return [...forgotten(scene.fact), ...question];
}

/** With a hint how it may be answered. */
function putAgain(scene: Scene, state: State): readonly Effect[] {
  const at = openAt(scene, state);
  if (!at) return next(scene);
  const { hints } = texts[scene.turn.language];
  const hint = at.type === "rating" ? hints.rating(at.scale) : hints[at.type];
  return [sendMessage(text(hint)), ...put(scene, at, state)];
}

/** "Hay nhưng hơi dài" sounds like the wish to give feedback, which they are doing. */
function isOurWish({ fact, turn }: Scene): boolean {
  const intent = turn.said?.understanding.intent;
  return intent === (fact.form.kind === "quiz" ? "quiz" : "feedback");
}

/** "Quay lại": the question before this one. */
export function* back(turn: Turn<State>): Asking<readonly Effect[]> {
  const scene = yield* sceneOf(turn);
  if (!("fact" in scene)) return scene;
  const { fact, draft } = scene;
  const at = questionAt(scene, turn.state);
  const stay = (words: string) => [
    sendMessage(text(words)),
    ...(at ? put(scene, at, turn.state) : next(scene)),
  ];
  if (!mayChange(scene)) return stay(texts[turn.language].noWayBack);
  const path = pathOf(fact.form, draft.answers, draft.seed).filter(
    (one) => one === at || draft.answers[one.id] !== undefined,
  );
  const before = path[(at ? path.indexOf(at) : path.length) - 1];
  return before ? put(scene, before, { isChanging: true }) : stay(texts[turn.language].first);
}

/** Whatever was said or tapped: now, or weeks after it was offered. */
export function* heard(turn: Turn<State>): Asking<readonly Effect[]> {
  const choice = turn.said?.choice ?? null;
  const tapped = readValue(choice ?? "");
  // What was typed is an answer first, and only then a guess at one of the choices.
  const isTapped = choice !== null && turn.said?.text === "";
  // "2" below a list of forms means that form, unless a question is open.
  if (tapped?.act.type === "begin" && (isTapped || turn.state.key === null))
    return [remember({ key: tapped.key }), goTo("begin")];
  if (!tapped && turn.state.key === null)
    return [isTapped ? say(turn, texts[turn.language].unknown) : notUnderstood()];
  if (isTapped && !tapped) return [notUnderstood()];
  const key = isTapped ? (tapped?.key ?? null) : (turn.state.key ?? tapped?.key ?? null);
  const state: State = isSame(key, turn.state.key)
    ? turn.state
    : { key, at: null, picked: [], isChanging: false };
  const scene = yield* sceneOf({ ...turn, state });
  if (!("fact" in scene)) return scene;
  if (isOverdue(scene)) return [...forgotten(scene.fact), ...finish(scene, texts[turn.language].timeIsUp)];
  if (!isTapped && (yield* isOtherCode(turn, questionAt(scene, state)))) return [notUnderstood()];
  const said = readSaid(scene, state, tapped?.act ?? null);
  if (said === null && turn.state.key === null) return next(scene);
  if (said === null && !isOurWish(scene)) return [notUnderstood()];
  if (said === null) return [...forgotten(scene.fact), ...putAgain(scene, state)];
  return [...forgotten(scene.fact), ...carryOut(scene, state, questionAt(scene, state), said)];
}

const questionAt = ({ fact }: Scene, { at }: State) =>
  fact.form.questions.find(({ id }) => id === at) ?? null;

/** The question that was put, unless another device has answered it since. */
function openAt(scene: Scene, state: State): Question | null {
  const at = questionAt(scene, state);
  return at && (state.isChanging || scene.draft.answers[at.id] === undefined) ? at : null;
}

function isSame(one: FormKey | null, other: FormKey | null): boolean {
  return one?.formId === other?.formId && (!one || !other || occasionKey(one) === occasionKey(other));
}
