/**
 * Japanese words for days. There are no spaces: every character may begin a piece, and longer words stand before
 * the words that they contain (再来週 before 来週). Kanji numerals have become digits already.
 */
import { CALENDAR_SAID } from "./calendar.ts";
import { DAYS_SAID } from "./days.ts";
import { kanjiToDigits } from "./numerals.ts";
import { isPastJapanese, joinsJapanese } from "./sentence.ts";
import { lexicon, type Reader } from "../said.ts";

const LEXICON = lexicon([...CALENDAR_SAID, ...DAYS_SAID]);

/** Where a Japanese piece may begin: at any known first character, a number or a Latin word only at its start. */
const KEYS = new RegExp(
  `(?<!\\d)\\d|(?<![a-z])[a-z]|[${[...LEXICON.keys()]
    .filter((key) => !/[a-z#]/.test(key))
    .join("")
    .replace("-", "\\-")}]`,
  "gu",
);

export const JAPANESE: Reader = {
  lexicon: LEXICON,
  keys: KEYS,
  joins: joinsJapanese,
  prepare: kanjiToDigits,
  isPast: isPastJapanese,
};
