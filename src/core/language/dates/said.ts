/** What words say about days, before it is known which days they are; and how a language's lexicon finds it. */
import type { Folded } from "../normalise.ts";
import type { PartOfDay } from "../understanding.ts";

export type Unit = "day" | "week" | "month" | "year";

/** Everything that one piece of text, or several joined ones, can say. All three languages speak through this. */
export interface Said {
  /** As numbers: the 25th (-1 the last day), October (1–12), 2024. */
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  /** So many years from `year` on: a decade 10, a century 100. */
  readonly years?: number;
  /** As calendar units from today: 0 this, 1 next, -1 last. */
  readonly inDays?: number;
  readonly inWeeks?: number;
  readonly inMonths?: number;
  readonly inYears?: number;
  /** ISO: 1 Monday … 7 Sunday; `toWeekday` where one word names several ("T2–T6"). */
  readonly weekday?: number;
  readonly toWeekday?: number;
  /** Saturday and Sunday. */
  readonly weekend?: true;
  /** The nth weekday, else the nth week, of the month; -1 the last. */
  readonly nth?: number;
  /** The beginning, middle or end of the month, year or week said with it. */
  readonly edge?: "start" | "middle" | "end";
  readonly quarter?: number;
  readonly inQuarters?: number;
  readonly half?: number;
  /** The first (or, negative, the last) N months of the year. */
  readonly months?: number;
  readonly season?: "spring" | "summer" | "autumn" | "winter";
  /** Japan's fiscal year, April to March. */
  readonly fiscal?: true;
  /** An exact distance, from today or from the day said with it ("3 days ago", "a week from Monday"). */
  readonly shift?: { readonly unit: Unit | "minute"; readonly count: number };
  /** The next (or, negative, the last) N days, weeks, months or years. */
  readonly stretch?: { readonly unit: Unit; readonly count: number };
  /** So many days from the day said with it on ("from tomorrow for 3 days"). */
  readonly lasting?: number;
  /** The whole week of the day said with it. */
  readonly weekOf?: true;
  /** Which of the days so named: the coming one, today's or the coming one, the one gone by. */
  readonly toward?: "next" | "this" | "past";
  readonly partOfDay?: PartOfDay;
  /** Minutes after midnight. */
  readonly clock?: readonly number[];
  readonly now?: true;
  /** A word of the lunar calendar. */
  readonly lunar?: true;
  /** Read in this other way where the words allow two. */
  readonly orElse?: Said;
}

/**
 * One piece of text that matters: it says something, or it links what stands around it. A `loose` one (a bare number)
 * counts only where a link ties it to a date. `{}` says nothing: a look-alike, read so that nobody else reads it.
 */
export interface Reading {
  readonly said?: Said | undefined;
  readonly link?: "to" | "and" | undefined;
  readonly loose?: true | undefined;
}
export interface Piece extends Reading {
  readonly start: number;
  readonly end: number;
}

/** What a rule may look at: the scanned text, the folded one with its marks, the place, and the piece before it. */
export interface Scene {
  readonly text: string;
  readonly folded: Folded;
  readonly start: number;
  readonly end: number;
  readonly previous: Piece | undefined;
}
/** Reads a match of `pattern` (sticky) or declines it with null; then the next rule is asked. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, scene: Scene) => Reading | null;
}
export type Lexicon = ReadonlyMap<string, readonly Rule[]>;

/** Addresses of pages and letters are full of numbers and names. */
export const ADDRESSES: readonly Entry[] = [
  ["http https www", /(?:https?:\/\/|www\.)[^\s]+/u, {}],
  ["#./-", /\d{1,4}([./-])\d{1,4}(?:\1\d{1,4}){2,}/u, {}],
];

/**
 * One entry: the first words (or first characters) it begins with; its pattern; its reading. `#` is a number; `#/-`
 * one with one of these signs after it, where `_` is a space and `a` a letter.
 */
export type Entry = readonly [keys: string, pattern: RegExp, read: Rule["read"] | Reading];

/** What may stand after a number, as far as rules tell it apart; `$` is anything else. */
const AFTER_NUMBER = [..."/.-:_a$"];

/** Files entries under their first words. Order within a word is priority: longer readings stand first. */
export function lexicon(entries: readonly Entry[]): Lexicon {
  const filed = new Map<string, Rule[]>();
  for (const [keys, pattern, reading] of entries) {
    const sticky = new RegExp(pattern.source, "uy");
    const read = typeof reading === "function" ? reading : () => reading;
    for (const key of keys.split(" ").flatMap(filedUnder)) {
      const rules = filed.get(key) ?? [];
      rules.push({ pattern: sticky, read });
      filed.set(key, rules);
    }
  }
  return filed;
}

function filedUnder(key: string): string[] {
  if (!key.startsWith("#")) return [key];
  return (key === "#" ? AFTER_NUMBER : [...key.slice(1)]).map((sign) => `#${sign}`);
}

/** The key of the number that begins here: rules that want another sign after it need not be asked. */
function numberKey(text: string, start: number): string {
  let at = start + 1;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (code === 32) return "#_";
  if ((code >= 97 && code <= 122) || code > 127) return "#a";
  const sign = text[at] ?? "$";
  return sign === "/" || sign === "." || sign === "-" || sign === ":" ? `#${sign}` : "#$";
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/**
 * The pieces of a text, left to right, without overlap. `keys` finds the places where a piece may begin; what it
 * matches is the key of the lexicon. Linear: each place is tried once, and patterns are of bounded length.
 */
export function scan(text: string, folded: Folded, keys: RegExp, rules: Lexicon): Piece[] {
  const pieces: Piece[] = [];
  keys.lastIndex = 0;
  for (let key = keys.exec(text); key; key = keys.exec(text)) {
    const start = key.index;
    const asked = rules.get(isDigit(text.charCodeAt(start)) ? numberKey(text, start) : key[0]);
    if (asked === undefined) continue;
    for (const rule of asked) {
      rule.pattern.lastIndex = start;
      const match = rule.pattern.exec(text);
      if (!match) continue;
      const end = start + match[0].length;
      const reading = rule.read(match, { text, folded, start, end, previous: pieces.at(-1) });
      if (!reading) continue;
      // Named one by one: spreading objects of many shapes takes longer than all the matching.
      const { said, link, loose } = reading;
      pieces.push({ said, link, loose, start, end });
      keys.lastIndex = Math.max(end, start + 1);
      break;
    }
  }
  return pieces;
}

/** All that is particular to one language. */
export interface Reader {
  readonly lexicon: Lexicon;
  /** Finds the places where a piece may begin; what it matches is the lexicon's key. */
  readonly keys: RegExp;
  /** Does the text between two pieces keep them together? */
  readonly joins: (gap: string) => boolean;
  /** Writes out what this language abbreviates or writes in numerals of its own. */
  readonly prepare: (folded: Folded) => Folded;
  /** Do the words around a day (some 120 characters each side) speak of what is over? */
  readonly isPast: (after: string, before: string) => boolean;
}
