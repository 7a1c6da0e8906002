/** Names as labels of choices, and as people write them. */
import { fold, stripMarks } from "../../src/core/language/normalise.ts";

/** What fits on a button everywhere. */
const LONGEST_LABEL = 20;

/** The name in at most 20 characters. */
export function short(name: string): string {
  const all = Array.from(name);
  return all.length <= LONGEST_LABEL
    ? name
    : `${all
        .slice(0, LONGEST_LABEL - 1)
        .join("")
        .trimEnd()}…`;
}

/** The words without marks, capitals and what stands between them. */
export function bare(words: string): string {
  return stripMarks(fold(words).text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Do the bare words name this bare name? Japanese has no words: there it is any place in the text. */
export function isIn(name: string, words: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)
    ? words.includes(name)
    : name.length > 1 && ` ${words} `.includes(` ${name} `);
}
