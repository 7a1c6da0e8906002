/** One slip of the finger in a long katakana word: スケジュル is スケジュール, アンケト is アンケート. */
import { oneSlipApart } from "../normalise.ts";
import type { Unit } from "./units.ts";

/** Shorter ones are too near to each other (ビル, ビール). */
const LONG = 5;
const LONG_WORD = /[\p{Script=Katakana}ー]{5,}/gu;
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** The long katakana words in a phrase. */
export function longKatakana(phrase: string): string[] {
  return phrase.match(LONG_WORD) ?? [];
}

/**
 * The signs of a text with such words written right; each sign then stands for the whole word as typed. A word that
 * `vocabulary` has is no slip. Linear in the text's length.
 */
export function withoutSlips(units: readonly Unit[], vocabulary: ReadonlySet<string>): readonly Unit[] {
  const mended: Unit[] = [];
  for (let at = 0; at < units.length;) {
    let end = at;
    while (KATAKANA.test(units[end]?.text ?? "")) end++;
    const typed = units.slice(at, Math.max(end, at + 1));
    mended.push(...(typed.length < LONG - 1 ? typed : asMeant(typed, vocabulary)));
    at += typed.length;
  }
  return mended;
}

function asMeant(typed: readonly Unit[], vocabulary: ReadonlySet<string>): readonly Unit[] {
  const word = typed.map((unit) => unit.text).join("");
  const [first, last] = [typed[0], typed.at(-1)];
  if (first === undefined || last === undefined || vocabulary.has(word)) return typed;
  for (const meant of vocabulary)
    if (meant.length >= LONG && meant.startsWith(first.text) && oneSlipApart(word, meant))
      return [...meant].map((sign) => ({ text: sign, bare: sign, start: first.start, end: last.end }));
  return typed;
}
