/** What does the person wish? Explainable rules over concepts: no model, no list of sentences. */
import { LANGUAGES, type Language } from "../language.ts";
import type { Intent } from "../understanding.ts";
import { readYesNo } from "../yes-no.ts";
import type { Concept, Lexicon } from "./concepts.ts";
import { ENGLISH } from "./lexicon.en.ts";
import { JAPANESE } from "./lexicon.ja.ts";
import { VIETNAMESE } from "./lexicon.vi.ts";
import { COURTESY, GROUND, RULES, type Rule } from "./rules.ts";
import { makeSpotter, type Sighting, type Spotter } from "./spot.ts";
import { unitsOf, type Unit } from "./units.ts";

export interface IntentRead {
  readonly intent: Intent;
  /** The words that decided, as they were written; empty for `none`. */
  readonly because: readonly string[];
}

const LEXICONS: Record<Language, Lexicon> = { vi: VIETNAMESE, ja: JAPANESE, en: ENGLISH };
const spotters = new Map<Language, Spotter>();

/** Built at first use: a process that never reads Japanese never pays for it. */
function spotterOf(language: Language): Spotter {
  let spotter = spotters.get(language);
  if (spotter === undefined) spotters.set(language, (spotter = makeSpotter(LEXICONS[language], language)));
  return spotter;
}

/**
 * The wish of a text in one language. `days` is where its days stand (UTF-16, end exclusive), if it has any.
 * Never fails; linear in the text's length.
 */
export function readIntent(
  text: string,
  language: Language,
  days: { start: number; end: number } | null,
): IntentRead {
  const spotter = spotterOf(language);
  const units = unitsOf(text, language, spotter.vocabulary);
  const sightings = [...spotter.spot(units), ...dayUnits(units, days), ...codeUnits(units, text)];
  const seen = new Set(sightings.map((sighting) => sighting.concept));
  const covered = new Set(sightings.flatMap((sighting) => sighting.units));
  const rest = units.filter((unit, index) => !covered.has(index) && saysSomething(unit, language)).length;

  const away =
    seen.has("elsewhere") || (seen.has("circumstance") && !GROUND.some((concept) => seen.has(concept)));
  for (const rule of RULES) {
    if (away && rule.anywhere !== true) continue;
    if (fits(rule, seen, rest))
      return { intent: rule.intent, because: wordsOf(rule, sightings, units, text) };
  }
  const answer = readYesNo(text, language);
  return answer === null ? { intent: "none", because: [] } : { intent: answer, because: [text.trim()] };
}

function fits(rule: Rule, seen: ReadonlySet<Concept>, rest: number): boolean {
  if (!rule.all.every((concept) => seen.has(concept))) return false;
  if (rule.any !== undefined && !rule.any.some((concept) => seen.has(concept))) return false;
  if (rule.not?.some((concept) => seen.has(concept)) === true) return false;
  if (rule.alone !== true) return true;
  return rest === 0 && [...seen].every((concept) => rule.all.includes(concept) || COURTESY.includes(concept));
}

function wordsOf(rule: Rule, sightings: readonly Sighting[], units: readonly Unit[], text: string): string[] {
  const deciding = [...rule.all, ...(rule.any ?? [])];
  const spans = sightings
    .filter((sighting) => deciding.includes(sighting.concept))
    .map((sighting) => {
      const [first, last] = [units[sighting.units[0] ?? 0], units[sighting.units.at(-1) ?? 0]];
      return text.slice(first?.start, last?.end);
    });
  return [...new Set(spans)];
}

function dayUnits(units: readonly Unit[], days: { start: number; end: number } | null): Sighting[] {
  if (days === null) return [];
  const inside = [...units.keys()].filter((index) => {
    const unit = units[index];
    return unit !== undefined && unit.start >= days.start && unit.end <= days.end;
  });
  return inside.length === 0 ? [] : [{ concept: "day", units: inside }];
}

// An invite code mixes letters and digits in capitals; times ("8h30") and rooms ("P201") are shorter or start so.
const CODE =
  /(?<![\p{L}\p{N}])(?=[A-Z0-9-]*[0-9])(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}(?:-[A-Z0-9]{2,})?(?![\p{L}\p{N}-])/gu;

function codeUnits(units: readonly Unit[], text: string): Sighting[] {
  const found: Sighting[] = [];
  for (const match of text.normalize("NFKC").matchAll(CODE)) {
    if (match[0].replace("-", "").length < 5 || match[0].length > 16) continue;
    const end = match.index + match[0].length;
    const inside = [...units.keys()].filter((index) => {
      const unit = units[index];
      return unit !== undefined && unit.start >= match.index && unit.end <= end;
    });
    if (inside.length > 0) found.push({ concept: "code", units: inside });
  }
  return found;
}

/** Signs and, in Japanese, single kana (particles, endings) add nothing to what was said. */
function saysSomething(unit: Unit, language: Language): boolean {
  if (language === "ja") return /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/u.test(unit.text);
  return unit.text.length > 1 || /\d/.test(unit.text);
}

/** Does the whole message ask for the step before ("quay lại", "戻る", "back")? Flows ask this; it is no wish of its own. */
export function isBack(text: string): boolean {
  return LANGUAGES.some((language) => {
    const spotter = spotterOf(language);
    const units = unitsOf(text, language, spotter.vocabulary);
    const sightings = spotter.spot(units);
    const seen = new Set(sightings.map((sighting) => sighting.concept));
    const covered = new Set(sightings.flatMap((sighting) => sighting.units));
    const rest = units.filter((unit, index) => !covered.has(index) && saysSomething(unit, language)).length;
    return fits({ intent: "none", all: ["back"], alone: true }, seen, rest);
  });
}
