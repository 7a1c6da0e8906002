/**
 * English words for days. chrono-node reads English well but also reads "may", "sun", "10/2" of a room and half of a
 * phone number; here a word that is also an ordinary word counts only in the company of a date.
 */
import { CALENDAR_SAID } from "./calendar.ts";
import { DAYS_SAID } from "./days.ts";
import { mendSlips } from "./slips.ts";
import { isPastEnglish, joinsEnglish } from "./sentence.ts";
import { lexicon, type Reader } from "../said.ts";

const LEXICON = lexicon([
  ...DAYS_SAID,
  ...CALENDAR_SAID,
  ["- ~ →", /[-~→]/u, { link: "to" }],
  ["&", /&/u, { link: "and" }],
]);

/** Where an English piece may begin: a word or a digit. */
const KEYS = /(?<![\p{L}\p{M}\p{N}])(?:[\p{L}\p{M}]+|\p{Nd})|[-~→&]/gu;

export const ENGLISH: Reader = {
  lexicon: LEXICON,
  keys: KEYS,
  joins: joinsEnglish,
  prepare: mendSlips,
  isPast: isPastEnglish,
};
