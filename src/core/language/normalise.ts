/**
 * One spelling for what people type, before anything is understood: invisible characters, width, composed
 * and decomposed letters, Vietnamese marks, teencode and unfinished telex. Pure, linear in the text's length.
 *
 *   fold(text)             → Folded: lower case, NFKC, one space, one dash sign, one wave sign, and a map back
 *   stripMarks("thứ tư")   → "thu tu": same length, unit by unit, on folded text
 *   words(folded)          → Word[]: runs of letters, marks and digits, each with its place in the original
 *   vietnameseWords(folded)→ Word[]: the same, with teencode and telex written out ("hnay" → "hôm" "nay")
 *   writeOut(folded)       → Folded: the same on the text
 */
import { TEENCODE, telexWord } from "./vietnamese-typing.ts";

/** A text in its one spelling. Unit `i` of `text` began at `at[i]` of `original`; `at` has one more entry, the end. */
export interface Folded {
  readonly original: string;
  readonly text: string;
  readonly at: readonly number[];
}

/** One word as written (`text`, folded, with marks), without marks (`bare`), and its place in the ORIGINAL text. */
export interface Word {
  readonly text: string;
  readonly bare: string;
  readonly start: number;
  readonly end: number;
}

// Sent along by chat apps and web pages; they mean nothing to a reader.
const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]|\uDB40[\uDD00-\uDDEF]/g;
// NFKC leaves these signs; each has exactly one meaning in a date. ー (U+30FC) stays: it is a letter of kana words.
const SIGNS: Record<string, string> = {};
for (const dash of "‐‑‒–—―−⁃﹘─━") SIGNS[dash] = "-";
for (const wave of "〜∼∿˜") SIGNS[wave] = "~";
for (const slash of "⁄∕") SIGNS[slash] = "/";
for (const quote of "‘’‛ʼ′`´") SIGNS[quote] = "'";
for (const quote of "“”„″") SIGNS[quote] = '"';
for (const space of "\t\n\r\v\f\u2028\u2029") SIGNS[space] = " ";
const SIGN = new RegExp(`[${Object.keys(SIGNS).join("")}]`, "g");
// What nearly all messages are made of: each unit folds to exactly one unit, so the map back is the identity.
const LATIN = /^[\p{ASCII}À-ÏÑ-ÖØ-ïñ-öø-įƠơƯưẠ-ỹ]*$/u;
const PLAIN = /^[\p{ASCII}À-įƠơƯưẠ-ỹ\u3000-\u3096\u30A0-\u30FE\u4E00-\u9FFF\uFF01-\uFF5E]*$/u;
// A character and what hangs on it; half-width ﾞ and ﾟ are letters to Unicode but combine under NFKC.
const CLUSTER = /[^][\p{M}\uFF9E\uFF9F]*/gu;
const TELEX_KEYS = /[sfrxjw]|aa|ee|oo|dd/;
const STRETCHED = /(\p{L})\1{2}/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
// Vietnamese quality marks (circumflex, breve, horn) must come before the tone, or NFC does not compose them.
const TONE_BEFORE_QUALITY = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031B])/g;

/**
 * The text in one spelling: NFKC (full width → ASCII, half-width kana → kana, ㋿ → 令和, NFD → NFC), lower case,
 * Ð and Ɖ as đ, dashes as "-", waves as "~", every space as " ", invisible characters gone. Any string is accepted.
 */
export function fold(original: string): Folded {
  if (LATIN.test(original))
    return { original, text: lower(original).replace(SIGN, " "), at: identity(original.length) };
  if (PLAIN.test(original)) return { original, text: foldPiece(original), at: identity(original.length) };
  let text = "";
  const at: number[] = [];
  for (const match of original.matchAll(CLUSTER)) {
    const piece = foldPiece(match[0]);
    for (let unit = 0; unit < piece.length; unit++) at.push(match.index);
    text += piece;
  }
  at.push(original.length);
  return { original, text, at };
}

/** The original place (UTF-16, end exclusive) of units `start` to `end` of a folded text. */
export function originalSpan(folded: Folded, start: number, end: number): { start: number; end: number } {
  const from = folded.at[start] ?? folded.original.length;
  const last = folded.at[end - 1] ?? from;
  // Several units may come of one character (㋉ → 10月): the span ends where the next character begins.
  let next = end;
  while (next < folded.text.length && folded.at[next] === last) next++;
  return { start: from, end: folded.at[next] ?? folded.original.length };
}

/** Vietnamese letters without their marks: "thứ tư đường" → "thu tu duong". Kana keep their voicing marks. */
export function stripMarks(text: string): string {
  if (isAscii(text)) return text;
  let bare = "";
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bare += text[index];
    else if (unit > LAST_LATIN) return stripAny(text);
    else bare += BARE[unit] ?? (BARE[unit] = stripAny(text[index] ?? ""));
  }
  return bare;
}

// Latin letters with marks end at ỹ; each is stripped once and remembered.
const LAST_LATIN = 0x1ef9;
const BARE: string[] = [];
function stripAny(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/[ĐÐƉ]/g, "D")
    .normalize("NFC");
}

/** The words of a folded text in order. Japanese comes as long runs: it puts no spaces between words. */
export function words(folded: Folded): Word[] {
  const found: Word[] = [];
  for (const match of folded.text.matchAll(WORD)) {
    const span = originalSpan(folded, match.index, match.index + match[0].length);
    found.push({ text: match[0], bare: stripMarks(match[0]), ...span });
  }
  return found;
}

/**
 * A folded Vietnamese text with teencode ("hnay", "ko", "trc"), unfinished telex ("ngayf", "tuaanf") and stretched
 * letters ("nhaaa") written out; the map still leads to the original. Words of one abbreviation share its place.
 */
export function writeOut(folded: Folded): Folded {
  const stretched = STRETCHED.test(folded.text);
  return replaced(folded, WORD, ([word]) => {
    const written = writtenOut(word, stretched);
    return written === word ? null : written;
  });
}

/** Each match rewritten, or left where `write` says null; the map still leads to the original. */
export function replaced(
  folded: Folded,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | null,
): Folded {
  let text = "";
  let at: number[] | undefined;
  let done = 0;
  for (const match of folded.text.matchAll(pattern)) {
    const written = write(match);
    if (written === null) continue;
    at ??= [];
    for (let unit = done; unit < match.index; unit++) at.push(folded.at[unit] ?? 0);
    const start = folded.at[match.index] ?? 0;
    for (let unit = 0; unit < written.length; unit++) at.push(start);
    text += folded.text.slice(done, match.index) + written;
    done = match.index + match[0].length;
  }
  if (!at) return folded;
  for (let unit = done; unit <= folded.text.length; unit++) at.push(folded.at[unit] ?? 0);
  return { original: folded.original, text: text + folded.text.slice(done), at };
}

/** The words of a Vietnamese text, written out. Words that come of one abbreviation share its place. */
export function vietnameseWords(folded: Folded): Word[] {
  return words(writeOut(folded));
}

/** Are the two words one slip apart: one letter changed, missing, too many, or two neighbours swapped? */
export function oneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const restOne = one.slice(same);
  const restOther = other.slice(same);
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  );
}

function writtenOut(word: string, stretched: boolean): string {
  // "quý iii" is no stretched "i".
  const typed = stretched && !/^[vx]?iii$/.test(word) ? word.replace(/(\p{L})\1{2,}/gu, "$1") : word;
  return TEENCODE.get(typed) ?? (TELEX_KEYS.test(typed) && isAscii(typed) ? telexWord(typed) : typed);
}

function foldPiece(piece: string): string {
  if (isAscii(piece)) return lower(piece).replace(SIGN, " ");
  const composed = piece
    .replace(INVISIBLE, "")
    .normalize("NFD")
    .replace(TONE_BEFORE_QUALITY, "$2$1")
    .normalize("NFKC")
    .replace(/[ÐƉðɖ]/g, "đ")
    .replace(SIGN, (sign) => SIGNS[sign] ?? sign);
  return lower(composed);
}

/** Lower case that keeps the length (İ would grow). */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[^İ]+/g, (run) => run.toLowerCase());
}

function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

const zeroTo: number[] = [];
function identity(length: number): readonly number[] {
  // One shared growing ruler for ordinary messages; only [0..length] of it is read.
  if (length > 5_000) return Array.from({ length: length + 1 }, (_, index) => index);
  while (zeroTo.length <= 5_000) zeroTo.push(zeroTo.length);
  return zeroTo;
}
