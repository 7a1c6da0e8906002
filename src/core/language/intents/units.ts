/** What phrases are matched against: words in Vietnamese and English, single characters in Japanese. */
import type { Language } from "../language.ts";
import { fold, originalSpan, stripMarks, vietnameseWords, words } from "../normalise.ts";

/** One word or character: as typed (folded), without marks, and where it stands in the original text. */
export interface Unit {
  readonly text: string;
  readonly bare: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The units of a text. `keep` are words that stay as they were typed although they look like teencode or
 * unfinished telex ("test" is not "tét"). Japanese loses its spaces: people put them anywhere.
 */
export function unitsOf(text: string, language: Language, keep: ReadonlySet<string>): Unit[] {
  const folded = fold(text);
  if (language === "ja") {
    const units: Unit[] = [];
    let at = 0;
    for (const sign of folded.text) {
      if (sign !== " ") units.push({ text: sign, bare: sign, ...originalSpan(folded, at, at + sign.length) });
      at += sign.length;
    }
    return units;
  }
  if (language === "en") return words(folded);
  const typed = new Map(words(folded).map((word) => [word.start, word]));
  return vietnameseWords(folded).map((word) => {
    const raw = typed.get(word.start);
    return raw !== undefined && keep.has(raw.text) ? raw : word;
  });
}

/** Is the text written with its Vietnamese marks? Ordinary text has them on most words; a stray one proves nothing. */
export function isMarked(text: string): boolean {
  const found = words(fold(text));
  return found.filter((word) => word.text !== word.bare).length > 0.4 * found.length;
}

const QUALITY = /[\u0302\u0306\u031B]/g;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The parts of a Vietnamese word that marks add: its letters' quality, and its tone (hỏi and ngã as one). */
function marksOf(word: string): { letters: string; tone: string } {
  const parts = word
    .normalize("NFD")
    .replace(QUALITY, (mark) => (mark === "\u0302" ? "^" : mark === "\u0306" ? "(" : "+"));
  const tone = (parts.match(TONE) ?? [""])[0].replace("\u0303", "\u0309");
  return { letters: parts.replace(TONE, ""), tone };
}

/**
 * May `typed` stand for `meant`, when both are equal without marks? Missing marks are forgiven, wrong ones are
 * not ("đừng" is not "dừng"), except hỏi for ngã, which half of the country writes alike.
 */
export function marksAgree(typed: string, meant: string): boolean {
  if (typed === meant) return true;
  const as = marksOf(typed);
  const to = marksOf(meant);
  if (as.letters === to.letters) return as.tone === to.tone || as.tone === "";
  return as.letters === stripMarks(typed) && as.tone === "";
}
