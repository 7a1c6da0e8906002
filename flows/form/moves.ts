/** What follows from what was said: an answer kept, the next question, the summary. */
import { keepAnswers, remember, sendMessage, waitFor, type Effect } from "../../src/core/flow/effects.ts";
import type { Answer } from "../../src/core/form/answer.ts";
import { isComplete, type Draft } from "../../src/core/form/answering.ts";
import { quizOf, type Question } from "../../src/core/form/form.ts";
import { nextQuestion, pathOf } from "../../src/core/form/path.ts";
import { shownAnswer } from "../../src/core/form/shown-answer.ts";
import { text } from "../../src/core/message/content.ts";
import { menu } from "../shared/menu.ts";
import type { Heard } from "./heard.ts";
import { explained, finish } from "./result.ts";
import { question, summary, type Scene } from "./show.ts";
import type { State } from "./state.ts";
import { texts } from "./texts.ts";
import { valueOf } from "./value.ts";

/** An open question lapses; what was answered is kept. */
export const OPEN_FOR_MS = 12 * 60 * 60_000;

/** The next question, or the summary. */
export function next(scene: Scene): readonly Effect[] {
  const { fact, draft } = scene;
  const asked = nextQuestion(fact.form, draft.answers, draft.seed);
  return asked ? put(scene, asked) : [sendMessage(summary(scene)), ...stay(scene)];
}

/** Puts this question. */
export function put(
  scene: Scene,
  asked: Question,
  more: Partial<Pick<State, "picked" | "isChanging">> = {},
): readonly Effect[] {
  const { picked = [], isChanging = false } = more;
  return [
    sendMessage(question(scene, asked, picked)),
    ...stay(scene, { at: asked.id, picked: [...picked], isChanging }),
  ];
}

function stay({ key }: Scene, state: Partial<State> = {}): readonly Effect[] {
  const waiting = { again: "ask", forMs: OPEN_FOR_MS, hearsFirst: "skip" } as const;
  return [remember({ ...state, key }), waitFor("heard", waiting)];
}

/** May answers that were given still be changed? */
export function mayChange({ fact }: Scene): boolean {
  return quizOf(fact.form)?.explains !== "each";
}

/** @param at the question that was put, null below the summary */
export function carryOut(scene: Scene, state: State, at: Question | null, heard: Heard): readonly Effect[] {
  const { key, fact, draft, turn } = scene;
  const words = texts[turn.language];
  const again = (said: string, more: Partial<State> = state) => [
    sendMessage(text(said)),
    ...(at ? put(scene, at, more) : next(scene)),
  ];
  switch (heard.type) {
    case "later": {
      const goOn = { label: words.resume, value: valueOf(key) };
      const said = quizOf(fact.form) ? words.laterQuiz : words.later;
      return [sendMessage(text(said, [goOn, ...menu(turn.language, ["next", "help"])]))];
    }
    case "send":
      // A change on another device may have opened a question.
      return isComplete(fact.form, draft) ? finish(scene) : next(scene);
    case "change": {
      if (!mayChange(scene)) return again(words.noWayBack);
      const path = pathOf(fact.form, draft.answers, draft.seed);
      const meant = path[heard.number - 1];
      if (meant) return put(scene, meant, { isChanging: true });
      const said = heard.number === 0 ? words.whichNumber : words.noSuchNumber(path.length);
      return [sendMessage(text(said)), ...stay(scene)];
    }
    case "say":
      return again(heard.words);
    case "pick":
      return pick(scene, state, heard);
    case "answer": {
      const isAgain = draft.answers[heard.question.id] !== undefined;
      const isMeant = heard.isNamed || (state.isChanging && heard.question === at);
      if (isAgain && !(isMeant && mayChange(scene))) return already(scene, heard.question);
      return answered(scene, heard.question, heard.answer, heard.isGuess);
    }
  }
}

/** One of several is picked, or put back. */
function pick(
  scene: Scene,
  state: State,
  { question: asked, value }: Heard & { type: "pick" },
): readonly Effect[] {
  const isHere = asked.id === state.at;
  if (!isHere && scene.draft.answers[asked.id] !== undefined) return already(scene, asked);
  const picked = isHere ? state.picked : [];
  const isChanging = isHere && state.isChanging;
  if (picked.includes(value))
    return put(scene, asked, { picked: picked.filter((one) => one !== value), isChanging });
  const most = asked.type === "many" ? (asked.atMost ?? Infinity) : 1;
  if (picked.length < most) return put(scene, asked, { picked: [...picked, value], isChanging });
  const said = texts[scene.turn.language].problems.tooMany(most);
  return [sendMessage(text(said)), ...put(scene, asked, { picked, isChanging })];
}

/** Kept, and the next question put. */
function answered(scene: Scene, asked: Question, answer: Answer, isGuess: boolean): readonly Effect[] {
  const { key, fact, turn } = scene;
  const draft: Draft = { ...scene.draft, answers: { ...scene.draft.answers, [asked.id]: answer } };
  const after: Scene = { ...scene, draft };
  const isTold = quizOf(fact.form)?.explains === "each";
  const said = isTold
    ? explained(asked, answer, turn.language)
    : isGuess
      ? texts[turn.language].understood(shownAnswer(asked, answer, turn.language))
      : null;
  const note = said === null ? [] : [sendMessage(text(said))];
  // A quiz that has told what is right leaves nothing to be looked over.
  if (isTold && isComplete(fact.form, draft)) return [...note, ...finish(after)];
  return [keepAnswers(key, fact.versionId, draft), ...note, ...next(after)];
}

/** Another device was faster, or an old choice was tapped. */
function already(scene: Scene, asked: Question): readonly Effect[] {
  const { draft, turn } = scene;
  const given = shownAnswer(asked, draft.answers[asked.id], turn.language);
  return [sendMessage(text(texts[turn.language].already(given))), ...next(scene)];
}
