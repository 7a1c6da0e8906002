/** The end of a form: what is sent, what is thanked, what a quiz has come to. */
import { sendAnswers, sendMessage, type Effect } from "../../src/core/flow/effects.ts";
import type { Answer } from "../../src/core/form/answer.ts";
import { attemptsOf } from "../../src/core/form/answering.ts";
import { optionsOf, quizOf, type Question } from "../../src/core/form/form.ts";
import { answersOnPath, pathOf } from "../../src/core/form/path.ts";
import { isRight, isScored, scoreOf, type Score } from "../../src/core/form/score.ts";
import { inLanguage, type Language } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import { menu } from "../shared/menu.ts";
import { shownAnswer, type Scene } from "./show.ts";
import { texts } from "./texts.ts";
import { valueOf } from "./value.ts";

/** Everything is sent as it stands. @param lead said before the thanks */
export function finish(scene: Scene, lead?: string): readonly Effect[] {
  const { key, fact, draft, turn } = scene;
  const { language } = turn;
  const { form } = fact;
  const answers = answersOnPath(form, draft.answers);
  const score = scoreOf(form, answers);
  const sent = {
    ...{ answers, isAnonymous: form.isAnonymous },
    ...{ score: score?.points ?? null, maxScore: score?.outOf ?? null },
  };
  const words = texts[language];
  const left = attemptsOf(form) - draft.attempt;
  const lines = [lead, ...(score ? outcome(scene, score) : []), inLanguage(form.thanks, language)];
  const mayTryAgain = left > 0 && score?.isPassed !== true;
  if (mayTryAgain) lines.push(words.attempts(left));
  const choices = [
    ...(mayTryAgain ? [{ label: words.again, value: valueOf(key) }] : []),
    ...menu(language, ["next", "help"]),
  ];
  return [
    sendAnswers(key, fact.versionId, draft, sent),
    sendMessage(text(lines.filter(Boolean).join("\n\n"), choices)),
  ];
}

/** Points, whether it is passed, and what was wrong. */
function outcome({ fact, draft, turn }: Scene, { points, outOf, isPassed }: Score): readonly string[] {
  const { language } = turn;
  const words = texts[language];
  const number = (value: number) => String(value).replace(".", language === "vi" ? "," : ".");
  const percent = outOf === 0 ? 0 : Math.floor((points * 100) / outOf);
  const quiz = quizOf(fact.form);
  const verdict =
    isPassed === null ? [] : [isPassed ? words.passed : words.notPassed(number(quiz?.passMark ?? 0))];
  const wrong = pathOf(fact.form, draft.answers, draft.seed).filter(
    (asked) => isScored(asked) && !isRight(asked, draft.answers[asked.id]),
  );
  const told =
    quiz?.explains === "end" && wrong.length > 0
      ? [[words.wrongOnes, ...wrong.map((asked) => `• ${corrected(asked, language)}`)].join("\n")]
      : [];
  return [[words.result(number(points), number(outOf), percent), ...verdict].join("\n"), ...told];
}

/** Said at once after an answer: right or not, and why. */
export function explained(asked: Question, answer: Answer, language: Language): string {
  const words = texts[language];
  if (!isScored(asked)) return words.noted;
  const why = asked.explanation ? [inLanguage(asked.explanation, language)] : [];
  const verdict = isRight(asked, answer) ? words.right : words.wrong(rightAnswer(asked, language));
  return [verdict, ...why].join("\n");
}

function corrected(asked: Question, language: Language): string {
  const why = asked.explanation ? [inLanguage(asked.explanation, language)] : [];
  const arrow = `${inLanguage(asked.text, language)} → ${rightAnswer(asked, language)}`;
  return [arrow, ...why].join("\n  ");
}

function rightAnswer(asked: Question, language: Language): string {
  if (asked.type === "number") return shownAnswer(asked, asked.right, language);
  if (asked.type === "text") return asked.right?.[0] ?? "";
  const right = optionsOf(asked).flatMap(({ id, isRight: is }) => (is ? [id] : []));
  return shownAnswer(asked, right, language);
}
