/**
 * How simulated people answer forms: most to the end, quizzes right or wrong, some only from the summary of the next
 * day, some never. A question is known by its words, because not every channel has buttons for it.
 */
import { isScored } from "../form/score.ts";
import { quizOf, type Option, type Question } from "../form/form.ts";
import { inLanguage, type Language } from "../language/language.ts";
import type { Choice } from "../message/content.ts";
import {
  take,
  takeOne,
  whenThereIsTime,
  type Act,
  type AskedForm,
  type Mind,
  type Reaction,
  type Shown,
} from "./acts.ts";
import { drawn } from "./dice.ts";

/** Of each question: says "later"; says nothing any more; asks something else first. */
const SAYS_LATER = 0.03;
const STOPS = 0.03;
const WANDERS = 0.1;
const KNOWS_IT = 0.65;
const SKIPS = 0.3;
const COMES_BACK = 0.7;
const COMES_BACK_AFTER_MINUTES = 20 * 60;
/** More than the choices of `whenThereIsTime` are apart, and a form takes. */
const BETWEEN_FORMS_MINUTES = 120;

interface Asked {
  readonly question: Question;
  readonly form: AskedForm;
}

/** Is it a question of a form, or its summary? */
export function isAboutForm(shown: Shown, { forms, language }: Mind): boolean {
  const words = wordsIn(shown);
  return questionIn(words, forms, language) !== null || isSummary(words);
}

/** To the wish that a form be answered, to its questions, to its summary. */
export function toForm(choices: readonly Choice[], shown: Shown, mind: Mind): ReturnType<Reaction> {
  const words = wordsIn(shown);
  const asked = questionIn(words, mind.forms, mind.language);
  if (asked) return toQuestion(asked, words, choices, mind);
  if (isSummary(words))
    return take(choices, ":send", 1) ?? { afterMinutes: 1, says: WORDS.send[mind.language] };
  const begins = choices.filter(({ value }) => BEGINS.test(value));
  const [first, ...others] = begins;
  if (!first) return null;
  // A supervisor may be asked of several people: of one after the other.
  if (shown.isUnasked)
    return begins.flatMap((choice, nth) => {
      const act = begin(choice, choices, mind);
      return act ? [{ ...act, afterMinutes: act.afterMinutes + nth * BETWEEN_FORMS_MINUTES }] : [];
    });
  // Which of several; else: go on, or once more.
  if (others.length > 0) return takeOne(first, choices, 1);
  return mind.roll() < COMES_BACK ? takeOne(first, choices, COMES_BACK_AFTER_MINUTES) : null;
}

const BEGINS = /^form:[0-9a-f-]{36}:([0-9a-f-]{36}|-):([0-9a-f-]{36}|-)$/;

function begin(choice: Choice, among: readonly Choice[], mind: Mind): Act | null {
  const ofSession = BEGINS.exec(choice.value)?.[1] !== "-";
  switch (mind.temper) {
    case "ignores":
    case "optsOut":
    case "declines":
    case "staysAway":
      return null;
    case "cannotCome":
      // They were not there.
      return ofSession ? null : takeOne(choice, among, whenThereIsTime(mind));
    case "asks":
      return mind.roll() < 0.6 ? takeOne(choice, among, whenThereIsTime(mind)) : null;
    case "answers":
    case "comesLate":
      return takeOne(choice, among, whenThereIsTime(mind));
  }
}

function toQuestion(asked: Asked, words: string, choices: readonly Choice[], mind: Mind): Act | null {
  const { temper, roll, language } = mind;
  const chance = roll();
  if (chance < STOPS) return null;
  if (chance < STOPS + SAYS_LATER) return { afterMinutes: 1, says: WORDS.later[language] };
  if (temper === "asks" && roll() < WANDERS) return { afterMinutes: 1, says: WORDS.aside[language] };
  const { question } = asked;
  if (!question.isRequired && question.type !== "rating" && roll() < SKIPS)
    return take(choices, `:skip=${question.id}`, 1) ?? { afterMinutes: 1, says: WORDS.skip[language] };
  return answer(asked, words, choices, mind);
}

function answer({ question, form }: Asked, words: string, choices: readonly Choice[], mind: Mind): Act {
  const { roll, language } = mind;
  const isQuiz = quizOf(form.form) !== null && isScored(question);
  const isKnown = isQuiz && roll() < KNOWS_IT;
  const says = (said: string): Act => ({ afterMinutes: 1, says: said });
  const tap = (value: string) => take(choices, `:answer=${question.id}=${value}`, 1);
  switch (question.type) {
    case "rating": {
      const level = String(
        Math.max(1, Math.ceil(question.scale * drawn(roll, [1, 1, 0.8, 0.8, 0.8, 0.6, 0.4]))),
      );
      return choices.find(({ value }) => value.endsWith(`:answer=${question.id}=${level}`))
        ? takeOne(endingWith(choices, `:answer=${question.id}=${level}`), choices, 1)
        : says(level);
    }
    case "choice": {
      const right = question.options.filter((one) => one.isRight === true);
      const option = drawn(roll, isKnown ? right : question.options);
      return tap(option.id) ?? says(letterOf(option, words, language));
    }
    case "many": {
      const right = question.options.filter((one) => one.isRight === true);
      return pickMany(question, isKnown ? right : [drawn(roll, question.options)], words, choices, language);
    }
    case "text":
      return says(
        (isKnown ? (question.right?.[0] ?? "") : drawn(roll, WORDS.opinions[language])).slice(
          0,
          question.maxLength,
        ),
      );
    case "number": {
      const { right, tolerance, min, max } = question;
      if (right !== undefined) return says(String(isKnown ? right : wrongNumber(right, tolerance, min)));
      return says(String(min ?? Math.min(max ?? 3, 3)));
    }
    case "date":
      return says(question.earliest ?? question.latest ?? WORDS.today[language]);
    case "place":
      return says(WORDS.place[language]);
    case "photo":
      return { afterMinutes: 1, shows: "picture" };
  }
}

/** Picks one after the other, then says that it is all; without buttons all at once. */
function pickMany(
  question: Question,
  wanted: readonly Option[],
  words: string,
  choices: readonly Choice[],
  language: Language,
): Act {
  const picks = choices.filter(({ value }) => value.includes(`:pick=${question.id}=`));
  if (picks.length === 0)
    return { afterMinutes: 1, says: wanted.map((option) => letterOf(option, words, language)).join(", ") };
  const done = choices.find(({ value }) => value.endsWith(`:done=${question.id}`));
  const next = picks.find(
    ({ label, value }) => !label.startsWith("✓") && wanted.some(({ id }) => value.endsWith(`=${id}`)),
  );
  const hasOne = picks.some(({ label }) => label.startsWith("✓"));
  const isEnough = hasOne && (next === undefined || wanted.length === 1);
  if (done && isEnough) return takeOne(done, choices, 1);
  return takeOne(next ?? (picks[0] as Choice), choices, 1);
}

const endingWith = (choices: readonly Choice[], end: string) =>
  choices.find(({ value }) => value.endsWith(end)) as Choice;

const wrongNumber = (right: number, tolerance: number, min: number | undefined) =>
  min === undefined || right - tolerance - 1 >= min ? right - tolerance - 1 : right + tolerance + 1;

/** "B", as it stands before the option; where it stands before none, its words. */
function letterOf(option: Option, words: string, language: Language): string {
  const label = inLanguage(option.text, language);
  return words.split("\n").find((line) => line.slice(1) === `. ${label}`)?.[0] ?? label;
}

function wordsIn({ contents }: Shown): string {
  return contents.map((content) => ("text" in content ? content.text : "")).join("\n");
}

/** The question whose words stand on lines of their own. */
function questionIn(words: string, forms: readonly AskedForm[], language: Language): Asked | null {
  for (const form of forms)
    for (const question of form.form.questions)
      if (`\n${words}\n`.includes(`\n${inLanguage(question.text, language)}\n`)) return { question, form };
  return null;
}

const isSummary = (words: string) => /^1\. .+ → /mu.test(words);

const WORDS = {
  send: { vi: "gửi", ja: "送信", en: "send" },
  later: { vi: "để sau", ja: "あとで", en: "later" },
  skip: { vi: "bỏ qua", ja: "スキップ", en: "skip" },
  aside: { vi: "lịch học ngày mai?", ja: "明日の予定は？", en: "what is on tomorrow?" },
  today: { vi: "hôm nay", ja: "今日", en: "today" },
  place: { vi: "Hà Nội", ja: "高松市", en: "Hanoi" },
  opinions: {
    vi: [
      "Giảng viên nói rõ, ví dụ gần với công việc.",
      "Cần thêm thời gian thực hành.",
      "Tài liệu rất bổ ích.",
    ],
    ja: ["事例が具体的でよかったです。", "演習の時間がもう少し欲しいです。", "資料が役に立ちました。"],
    en: ["The examples were close to our work.", "More time to practise, please.", "Useful handouts."],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string | readonly string[]>>>>;
