/**
 * Which sessions do words mean? "cô Huyền", "PAPI", "chuyển đổi số", "行政改革": compared with the titles, the
 * speakers, the places and the programmes themselves, so that no list of topics has to be kept.
 */
import { fold, words, type Word } from "../../src/core/language/normalise.ts";
import { isVietnameseSyllable } from "../../src/core/language/vietnamese-typing.ts";
import type { LocalText } from "../../src/core/language/language.ts";
import type { Said } from "../../src/core/flow/flow.ts";
import type { Session } from "../../src/core/programme/session.ts";
import {
  COMMON_JA,
  FAMILY_AND_MIDDLE_NAMES,
  isCommon,
  KINDS_OF_FILES,
  PERSONAL_TITLES,
  KIND_NAMES,
} from "./common-words.ts";

export interface TopicFound {
  /** The sessions meant; all of them when the words mean none in particular. */
  readonly sessions: readonly Session[];
  /** The words that decided, as written; "" when they mean no session in particular. */
  readonly about: string;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/gu;
/** At most this much of a text is compared (UTF-16 units). */
const MAX_LENGTH = 200;
/** Sessions that match much less well than the best one are not meant. */
const CLOSE_TO_BEST = 0.75;

/** The sessions that the words mean. Words that occur in no session are ignored. */
export function matchTopic(sessions: readonly Session[], asked: string): TopicFound {
  const text = asked.slice(0, MAX_LENGTH).normalize("NFKC");
  const said = spacedWords(text);
  const hits = sessions.map((session) => hitsOf(session, text, said));
  const best = Math.max(0, ...hits.map((hit) => hit.score));
  if (best === 0) return { sessions, about: "" };
  const chosen = hits.filter((hit) => hit.score >= best * CLOSE_TO_BEST);
  const first = hits.find((hit) => hit.score === best);
  return { sessions: chosen.map((hit) => hit.session), about: first?.said ?? "" };
}

/** Somebody is named after a form of address ("cô Hà", "林先生"): their name, for saying that nobody is called so. */
export function namedPerson(asked: string): string | null {
  const text = asked.slice(0, MAX_LENGTH);
  const japanese = /([\p{Script=Han}\p{Script=Katakana}ー・]{1,12}?)(?:先生|講師)/u.exec(text)?.[1];
  if (japanese !== undefined && withoutCommonJa(japanese).trim() !== "") return japanese;
  const said = spacedWords(text);
  for (const [index, word] of said.entries()) {
    const name = said[index + 1];
    if (!PERSONAL_TITLES.has(word.text) || !name) continue;
    const written = text.slice(name.start, name.end);
    if (/^\p{Lu}/u.test(written) && !isCommon(name)) return written;
  }
  return null;
}

/**
 * A name by its capitals ("PAPI", "iHanoi", PAPIはいつ), for saying that nothing is called so; not in a text all in
 * capitals, and no kind of file or link.
 */
export function namedByCapitals(asked: string): string | null {
  const text = asked.slice(0, MAX_LENGTH).normalize("NFKC");
  if (!/\p{Ll}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return null;
  for (const [name] of text.matchAll(/[\p{Script=Latin}\p{M}\p{N}]{3,}/gu))
    if (/\p{L}.*\p{Lu}/u.test(name) && !KINDS_OF_FILES.has(name.toLowerCase())) return name;
  return null;
}

/** Do the words name sessions and nothing else: "PAPI", "còn cô Huyền thì sao"? */
export function namesOnlySessions(sessions: readonly Session[], asked: string): boolean {
  const { about } = matchTopic(sessions, asked);
  return about !== "" && !namesSomething(asked.slice(0, MAX_LENGTH).normalize("NFKC").replace(about, " "));
}

/** Could the words mean sessions in particular? Cheap; most questions name nothing but a day. */
export function mayNameSessions(asked: string): boolean {
  return namesSomething(asked) || spacedWords(asked).some((word) => PERSONAL_TITLES.has(word.text));
}

/** Do the words name anything at all beyond the everyday words of a question? */
export function namesSomething(asked: string): boolean {
  if (/[\p{Script=Han}\p{Script=Katakana}]/u.test(withoutCommonJa(asked))) return true;
  return spacedWords(asked).some(
    (word) => /^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(word.text) && !isCommon(word),
  );
}

/** The words that are no date: perhaps a title, a speaker, a place. At most 80 characters. */
export function besidesTheDay(said: Said): string {
  const span = said.understanding.days?.span;
  const rest = span ? `${said.text.slice(0, span.start)} ${said.text.slice(span.end)}` : said.text;
  return rest
    .replaceAll(/[^\p{L}\p{M}\p{N}\-ー・]+/gu, " ")
    .trim()
    .slice(0, 80);
}

interface Hit {
  readonly session: Session;
  readonly score: number;
  readonly said: string;
}

function hitsOf(session: Session, text: string, said: readonly Word[]): Hit {
  const topics = [
    session.title,
    session.programme,
    session.venue?.name,
    session.venue?.room,
    session.venue?.address,
  ]
    .flatMap(variants)
    .concat(KIND_NAMES[session.kind]);
  const people = session.speakers.flatMap((speaker) => variants(speaker.name));
  const runs = [
    ...topics.flatMap((field) => runsIn(field, said, isTelling)),
    ...people.flatMap((field) => runsIn(field, said, isName)),
    ...japaneseRuns(text, topics, people),
  ];
  // Each word of the question counts once, however many fields hold it.
  const covered = new Set<number>();
  let score = 0;
  for (const run of runs) {
    for (let at = run.start; at < run.end; at++) {
      if (!covered.has(at)) score += 1;
      covered.add(at);
    }
  }
  const start = Math.min(...runs.map((run) => run.start));
  const end = Math.max(...runs.map((run) => run.end));
  return { session, score, said: runs.length > 0 ? text.slice(start, end) : "" };
}

/** A stretch of the question (UTF-16 units) that stands in a session's text as well. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** Longest stretches of words that stand in `field` in the same order, if `tells` finds that they mean something. */
function runsIn(
  field: string,
  said: readonly Word[],
  tells: (run: readonly Word[], before: Word | undefined, field: readonly Word[]) => boolean,
): Run[] {
  const held = readField(field).words;
  const runs: Run[] = [];
  for (let from = 0; from < said.length; from++) {
    let length = 0;
    for (let at = 0; at < held.length; at++) {
      let same = 0;
      while (isSame(said[from + same], held[at + same])) same++;
      length = Math.max(length, same);
    }
    const run = said.slice(from, from + length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    const before = said[from - 1];
    // "cô Huyền" stays together, so that the words that decided can be asked again.
    const begin = before !== undefined && PERSONAL_TITLES.has(before.text) ? before : first;
    if (tells(run, before, held)) runs.push({ start: begin.start, end: last.end });
    from += length - 1;
  }
  return runs;
}

/**
 * Two words in a row of which one is no everyday word; or one that cannot be a mere Vietnamese syllable ("PAPI",
 * "ethics"), a number of a room, or the whole of the field.
 */
function isTelling(run: readonly Word[], _before: Word | undefined, field: readonly Word[]): boolean {
  const [word] = run.filter((one) => !isCommon(one));
  if (word === undefined) return false;
  if (run.length >= 2 || field.length === 1) return true;
  return word.bare.length >= 3 && (/\d/.test(word.bare) || !isVietnameseSyllable(word.bare));
}

/** A given name, or any name after a form of address, or two names in a row. */
function isName(run: readonly Word[], before: Word | undefined, field: readonly Word[]): boolean {
  const names = run.filter((word) => !FAMILY_AND_MIDDLE_NAMES.has(word.bare));
  const [name] = names;
  if (name === undefined) return false;
  if (run.length >= 2 || (before !== undefined && PERSONAL_TITLES.has(before.text))) return true;
  return !isCommon(name) && (name.bare.length >= 4 || name.text !== name.bare) && isSame(name, field.at(-1));
}

/** With marks as written; without marks in the question, marks do not matter; "hoà" is "hòa". */
function isSame(said: Word | undefined, held: Word | undefined): boolean {
  if (!said || !held || said.bare !== held.bare) return false;
  return said.text === said.bare || said.text === held.text || marksOf(said.text) === marksOf(held.text);
}

function marksOf(word: string): string {
  return Array.from(word.normalize("NFD")).sort().join("");
}

/** Japanese has no spaces: stretches of kanji or katakana that stand in a field; before 先生, in somebody's name. */
function japaneseRuns(text: string, topics: readonly string[], people: readonly string[]): Run[] {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return [];
  const names = people.map((name) => readField(name).text);
  const fields = [...names, ...topics.map((topic) => readField(topic).text)];
  const holds = (piece: string) => fields.some((field) => field.includes(piece));
  const runs: Run[] = [];
  const open = withoutCommonJa(text);
  for (const { 0: stretch, index } of open.matchAll(/[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu)) {
    const end = index + stretch.length;
    const title = /^(?:先生|講師|さん)/u.exec(text.slice(end))?.[0];
    if (title !== undefined) {
      const isNamed = names.some((name) =>
        stretch.length === 1 ? name.startsWith(stretch) : name.includes(stretch),
      );
      if (isNamed) runs.push({ start: index, end: end + title.length });
      continue;
    }
    // Two syllables of katakana are part of any name; two kanji are a word.
    const shortest = /\p{Script=Katakana}/u.test(stretch) ? Math.min(3, stretch.length) : 2;
    for (let from = 0; from < stretch.length; from++) {
      let length = 1;
      while (from + length < stretch.length && holds(stretch.slice(from, from + length + 1))) length++;
      if (length < 2 || length < shortest) continue;
      runs.push({ start: index + from, end: index + from + length });
      from += length - 1;
    }
  }
  return runs;
}

/** Everyday Japanese words blanked out, places kept. */
function withoutCommonJa(text: string): string {
  return text.normalize("NFC").replace(COMMON_JA, (found) => " ".repeat(found.length));
}

/** The words of a text as far as they stand apart: Japanese, which puts no spaces, is left out. */
function spacedWords(text: string): Word[] {
  return words(fold(text.replace(JAPANESE, (found) => " ".repeat(found.length))));
}

interface Field {
  readonly text: string;
  readonly words: readonly Word[];
}

// Timetables repeat themselves, within a question and from one to the next: each text is read once.
const fieldsRead = new Map<string, Field>();
const MAX_FIELDS_KEPT = 5_000;

function readField(written: string): Field {
  const known = fieldsRead.get(written);
  if (known) return known;
  if (fieldsRead.size >= MAX_FIELDS_KEPT) fieldsRead.clear();
  const field = { text: fold(written).text, words: spacedWords(written) };
  fieldsRead.set(written, field);
  return field;
}

function variants(text: LocalText | undefined): string[] {
  return text ? Object.values(text).filter((one) => one !== "") : [];
}
