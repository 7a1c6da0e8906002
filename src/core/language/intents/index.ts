/** What does the person wish? Explainable rules over concepts: no model, no list of sentences. */
import { LANGUAGES, type Language } from "../language.ts";
import type { DaysMeant, Intent, LunarMention } from "../understanding.ts";
import { readYesNo } from "../yes-no.ts";
import type { Concept, Lexicon } from "./concepts.ts";
import { withoutSlips } from "./katakana.ts";
import { ENGLISH } from "./lexicon.en.ts";
import { JAPANESE } from "./lexicon.ja.ts";
import { VIETNAMESE } from "./lexicon.vi.ts";
import { COURTESY, GROUND, LAST_RULES, RULES, type Rule } from "./rules.ts";
import { makeSpotter, type Sighting, type Spotter } from "./spot.ts";
import { isMarked, unitsOf, type Unit } from "./units.ts";
import { ofOurWorld } from "./whose.ja.ts";

export interface IntentRead {
  readonly intent: Intent;
  /** The words that decided, as they were written; empty for `none`. */
  readonly because: readonly string[];
  /** The words speak of things outside our world: there is nothing to look for in another language. */
  readonly away: boolean;
}

const LEXICONS: Record<Language, Lexicon> = { vi: VIETNAMESE, ja: JAPANESE, en: ENGLISH };
const spotters = new Map<Language, Spotter>();

/** Built at first use: a process that never reads Japanese never pays for it. */
function spotterOf(language: Language): Spotter {
  let spotter = spotters.get(language);
  if (spotter === undefined) spotters.set(language, (spotter = makeSpotter(LEXICONS[language], language)));
  return spotter;
}

/** A text seen through a lexicon. */
interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly sightings: readonly Sighting[];
  readonly seen: ReadonlySet<Concept>;
  /** How many words say something that we do not know … */
  readonly unknown: number;
  /** … beside plain numbers: "room 302". */
  readonly numbers: number;
}

/**
 * The wish of a text in one language. `days` are its days, if it has any; talk of the lunar calendar is not ours.
 * Never fails; linear in the text's length.
 */
export function readIntent(
  text: string,
  language: Language,
  days: DaysMeant | LunarMention | null,
): IntentRead {
  const reading = read(text, language, days);
  const { seen } = reading;
  const away =
    seen.has("elsewhere") || (seen.has("circumstance") && !GROUND.some((concept) => seen.has(concept)));
  const firstOf = (rules: readonly Rule[]): Rule | undefined =>
    rules.find((rule) => (!away || rule.anywhere === true) && fits(rule, reading));

  const rule = firstOf(RULES);
  if (rule !== undefined) return { intent: rule.intent, because: wordsOf(rule, reading), away };
  const answer = readYesNo(text, language);
  if (answer !== null) return { intent: answer, because: [text.trim()], away };
  const last = firstOf(LAST_RULES);
  return last === undefined
    ? { intent: "none", because: [], away }
    : { intent: last.intent, because: wordsOf(last, reading), away };
}

/** Does the whole message ask for the step before ("quay lại", "戻る", "back")? Flows ask this; it is no wish of its own. */
export function isBack(text: string): boolean {
  return LANGUAGES.some((language) =>
    fits({ intent: "none", all: ["back"], alone: true }, read(text, language, null)),
  );
}

function read(text: string, language: Language, days: DaysMeant | LunarMention | null): Reading {
  const spotter = spotterOf(language);
  const typed = unitsOf(text, language, spotter.vocabulary);
  const units = language === "ja" ? withoutSlips(typed, spotter.vocabulary) : typed;
  const spotted = spotter.spot(units, isMarked(text));
  const dated = sightingWithin(
    days !== null && "lunar" in days ? "circumstance" : "day",
    units,
    days?.span ?? null,
  );
  const found = [
    ...spotted,
    ...dated.filter((day) => !spotted.some((other) => isCourtesyAround(other, day))),
    ...codes(units, text),
    ...hours(units, text),
  ];
  const sightings = language === "ja" ? ofOurWorld(found, units) : found;
  const covered = new Set(sightings.flatMap((sighting) => sighting.units));
  const isUnknown = (unit: Unit | undefined, index: number): boolean =>
    unit !== undefined && !covered.has(index) && saysSomething(unit, language);
  // A Japanese word is a run of signs.
  const said = units.filter(
    (unit, index) => isUnknown(unit, index) && !(language === "ja" && isUnknown(units[index - 1], index - 1)),
  );
  const numbers = said.filter((unit) => /^\d{1,4}$/.test(unit.text)).length;
  const seen = new Set(sightings.map((sighting) => sighting.concept));
  return { text, units, sightings, seen, unknown: said.length - numbers, numbers };
}

/** "How are you today", "see you tomorrow", "chúc một ngày tốt lành": a day that courtesy speaks of is not asked for. */
function isCourtesyAround({ concept, units }: Sighting, day: Sighting): boolean {
  return (concept === "greet" || concept === "thank") && day.units.every((unit) => units.includes(unit));
}

function fits(rule: Rule, { seen, sightings, unknown, numbers }: Reading): boolean {
  if (!rule.all.every((concept) => seen.has(concept))) return false;
  if (rule.any !== undefined && !rule.any.some((concept) => seen.has(concept))) return false;
  if (rule.not?.some((concept) => seen.has(concept)) === true) return false;
  if (rule.unknown !== undefined && unknown > rule.unknown) return false;
  if (rule.alone !== true) return true;
  if (unknown + numbers > 0) return false;
  // A word may name several concepts (終了: the end, and "end this"): what the rule's own words name is no company.
  const own = new Set(
    sightings.filter(({ concept }) => rule.all.includes(concept)).flatMap(({ units }) => units),
  );
  return sightings.every(
    ({ concept, units }) => COURTESY.includes(concept) || units.every((unit) => own.has(unit)),
  );
}

function wordsOf(rule: Rule, { text, units, sightings }: Reading): string[] {
  const deciding = [...rule.all, ...(rule.any ?? [])];
  const spans = sightings
    .filter((sighting) => deciding.includes(sighting.concept))
    .map((sighting) => {
      const [first, last] = [units[sighting.units[0] ?? 0], units[sighting.units.at(-1) ?? 0]];
      return text.slice(first?.start, last?.end);
    });
  return [...new Set(spans)];
}

function sightingWithin(
  concept: Concept,
  units: readonly Unit[],
  span: { start: number; end: number } | null,
): Sighting[] {
  if (span === null) return [];
  const inside = [...units.entries()].filter(([, unit]) => unit.start >= span.start && unit.end <= span.end);
  return inside.length === 0 ? [] : [{ concept, units: inside.map(([index]) => index) }];
}

// An invite code mixes letters and digits, in capitals or with the digits inside ("ab12cd" but not "covid19").
const CODE =
  /(?<![\p{Script=Latin}\p{N}])[A-Za-z0-9]{2,10}(?:-[A-Za-z0-9]{2,10})?(?![\p{Script=Latin}\p{N}-])/gu;
const CLOCK = /^\d{1,2}[hgp:]\d{0,2}[a-z]?$/i;

function codes(units: readonly Unit[], text: string): Sighting[] {
  return [...text.normalize("NFKC").matchAll(CODE)]
    .filter(([code]) => isCode(code.replace("-", "")))
    .flatMap((match) =>
      sightingWithin("code", units, { start: match.index, end: match.index + match[0].length }),
    );
}

// A clock time stands where something begins: "is the class at 2pm or 2.30", 9時ですか.
const HOUR =
  /(?<![\d:.])\d{1,2}(?:[:.]\d{2})? ?(?:a\.?m|p\.?m|o'?clock)(?!\p{L})|(?<![\d:])\d{1,2}(?::\d{2}(?!\d)|時(?!間))/giu;

function hours(units: readonly Unit[], text: string): Sighting[] {
  return [...text.normalize("NFKC").matchAll(HOUR)].flatMap((match) =>
    sightingWithin("begin", units, { start: match.index, end: match.index + match[0].length }),
  );
}

function isCode(code: string): boolean {
  if (code.length < 5 || CLOCK.test(code) || !/\d/.test(code)) return false;
  return /^(?=.*[A-Z])[A-Z\d]+$/.test(code) || /[a-z]\d+[a-z]/.test(code);
}

/** Signs and, in Japanese, single kana (particles, endings) add nothing to what was said. */
function saysSomething(unit: Unit, language: Language): boolean {
  if (language === "ja") return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/u.test(unit.text);
  return unit.text.length > 1 || /\d/.test(unit.text);
}
