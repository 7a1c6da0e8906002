/** What came out, in three lines: who came and answered, what they think, what stands out. */
import { FEWEST_SHOWN } from "../../src/core/form/results.ts";
import { inLanguage, type Language } from "../../src/core/language/language.ts";
import { printDate } from "../../src/core/language/print-date.ts";
import { figuresOf, type Outcome, type OutcomeFigures, type Point } from "../../src/core/report/outcome.ts";
import { texts } from "./texts.ts";

/** Questions may be long; their beginning says which is meant. */
const LONGEST_POINT = 60;

/** At most three. @param now in epoch milliseconds: this year goes without saying */
export function linesOf(outcome: Outcome, language: Language, now: number): string[] {
  const words = texts[language];
  const figures = figuresOf(outcome);
  const { attendance, answered, isHidden, ratings, quiz } = figures;
  const { date: day } = outcome;
  const date =
    day === null ? null : printDate(day, language, { weekday: false, year: isOtherYear(day, now) });
  const who = [
    ...(attendance ? [words.came(attendance)] : []),
    ...(answered && answered.sent > 0 ? [words.answered(answered)] : []),
  ];
  const first = words.of(inLanguage(outcome.title, language), date, who);
  if (isHidden) return [first, words.hidden(FEWEST_SHOWN)];
  const second = ratings
    ? [words.ratings(tenth(ratings.mean, language), tenth(ratings.spread, language), ratings.scale)]
    : quiz
      ? [words.scores(whole(quiz.mean), whole(quiz.spread))]
      : [answered ? words.nobody : words.noForm];
  return [first, ...second, ...third(figures, language)];
}

/** @param day ISO */
export function isOtherYear(day: string, now: number): boolean {
  return day.slice(0, 4) !== String(new Date(now).getUTCFullYear());
}

/** The quiz's pass rate and gain; else the strongest and the weakest point; of a single one how many praise it. */
function third({ ratings, quiz }: OutcomeFigures, language: Language): string[] {
  const words = texts[language];
  if (quiz) {
    const { passed, passMark, gain } = quiz;
    const said = [
      ...(passed === null || passMark === null ? [] : [words.passed(whole(passed), whole(passMark))]),
      ...(gain === null ? [] : [words.gain(Math.round(gain))]),
    ];
    return said.length === 0 ? [] : [words.quiz(said, ratings === null)];
  }
  if (!ratings) return [];
  const [best, worst] = [ratings.points[0], ratings.points.at(-1)];
  if (best && worst && best.mean > worst.mean)
    return [words.extremes(named(best, language), named(worst, language))];
  return [words.praise(whole(ratings.high), whole(ratings.scale * 0.8))];
}

function named({ text, mean }: Point, language: Language): { readonly name: string; readonly mean: string } {
  const letters = Array.from(inLanguage(text, language));
  const name =
    letters.length <= LONGEST_POINT ? letters.join("") : `${letters.slice(0, LONGEST_POINT - 1).join("")}…`;
  return { name, mean: tenth(mean, language) };
}

function tenth(value: number, language: Language): string {
  const written = value.toFixed(1);
  return language === "vi" ? written.replace(".", ",") : written;
}

const whole = (value: number): string => String(Math.round(value));
