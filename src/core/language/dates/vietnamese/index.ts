/**
 * Vietnamese words for days. Patterns run on text without marks, so that marks left out change nothing; where the
 * marks are written and decide (tối, tới, tôi; sáu, sau; mai, Mai), the reading looks at them.
 */
import { writeOut } from "../../normalise.ts";
import { lexicon, type Reader } from "../said.ts";
import { withOwnMarks } from "./marks.ts";
import { CALENDAR_SAID } from "./calendar.ts";
import { DAYS_SAID } from "./days.ts";
import { isPastVietnamese, joinsVietnamese } from "./sentence.ts";
import { SPANS_SAID } from "./spans.ts";

const LEXICON = lexicon([...DAYS_SAID, ...SPANS_SAID, ...CALENDAR_SAID].map(withOwnMarks));

/** Where a Vietnamese piece may begin: a word or a digit. */
const KEYS = /(?<![\p{L}\p{M}\p{N}])(?:[\p{L}\p{M}]+|\p{Nd})|[-~→]/gu;

export const VIETNAMESE: Reader = {
  lexicon: LEXICON,
  keys: KEYS,
  joins: joinsVietnamese,
  prepare: writeOut,
  isPast: isPastVietnamese,
};
