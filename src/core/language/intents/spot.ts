/** Finds the concepts of a lexicon in a text: one walk through a tree of phrases from every unit. */
import type { Language } from "../language.ts";
import { isVietnameseSyllable } from "../vietnamese-typing.ts";
import { stripMarks } from "../normalise.ts";
import { CONCEPTS, type Concept, type Lexicon } from "./concepts.ts";
import { expandPhrase } from "./phrases.ts";
import { marksAgree, oneSlipApart, type Unit } from "./units.ts";

/** A concept seen in the text: which units carry it (words skipped by `~` do not). */
export interface Sighting {
  readonly concept: Concept;
  readonly units: readonly number[];
}

export interface Spotter {
  /** All words of the lexicon, without marks, and as written. */
  readonly vocabulary: ReadonlySet<string>;
  spot(units: readonly Unit[]): Sighting[];
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: { concept: Concept; meant: readonly string[] }[];
}

const GAP = "~";

/** Builds the tree of a lexicon once; spotting is then linear in the number of units. */
export function makeSpotter(lexicon: Lexicon, language: Language): Spotter {
  const root: Node = { next: new Map(), ends: [] };
  const vocabulary = new Set<string>();
  for (const concept of CONCEPTS) {
    for (const phrase of lexicon[concept].flatMap(expandPhrase)) {
      const meant = split(phrase, language);
      let node = root;
      for (const word of meant) {
        const key = stripMarks(word);
        if (word !== GAP) vocabulary.add(key).add(word);
        let next = node.next.get(key);
        if (next === undefined) node.next.set(key, (next = { next: new Map(), ends: [] }));
        node = next;
      }
      node.ends.push({ concept, meant: meant.filter((word) => word !== GAP) });
    }
  }
  const longWords = longWordsByInitial(vocabulary);
  const skips = language === "ja" ? 6 : 3;

  return {
    vocabulary,
    spot(units) {
      const marked = units.some((unit) => unit.text !== unit.bare);
      const keys = units.map((unit) => forgive(unit, language, vocabulary, longWords));
      const all: Sighting[] = [];
      const walk = (node: Node, at: number, used: number[]): void => {
        for (const { concept, meant } of node.ends) {
          if (
            language !== "vi" ||
            marksFit(
              used.map((index) => units[index]),
              meant,
              marked,
            )
          )
            all.push({ concept, units: used });
        }
        const key = keys[at];
        if (key === undefined) return;
        const next = node.next.get(key);
        if (next !== undefined) walk(next, at + 1, [...used, at]);
        const gap = node.next.get(GAP);
        if (gap === undefined) return;
        for (let skipped = 0; skipped <= skips && at + skipped <= units.length; skipped++)
          walkOn(gap, at + skipped, used);
      };
      const walkOn = (gap: Node, at: number, used: number[]): void => walk(gap, at, used);
      for (let at = 0; at < units.length; at++) walk(root, at, []);
      return withoutContained(all, units.length);
    },
  };
}

function split(phrase: string, language: Language): string[] {
  if (language === "ja") return [...phrase.replaceAll(" ", "")];
  return phrase.toLowerCase().match(/~|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word that people may have meant: itself, its singular, or the one long word that is one slip away. */
function forgive(
  unit: Unit,
  language: Language,
  vocabulary: ReadonlySet<string>,
  longWords: ReadonlyMap<string, readonly string[]>,
): string {
  const { bare } = unit;
  if (language === "ja" || vocabulary.has(bare)) return bare;
  if (language === "en" && bare.endsWith("s") && vocabulary.has(bare.slice(0, -1))) return bare.slice(0, -1);
  if (bare.length < 5 || /\d/.test(bare) || (language === "vi" && isVietnameseSyllable(bare))) return bare;
  return longWords.get(bare[0] ?? "")?.find((word) => oneSlipApart(bare, word)) ?? bare;
}

function longWordsByInitial(vocabulary: ReadonlySet<string>): Map<string, string[]> {
  const byInitial = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < 5) continue;
    const initial = word[0] ?? "";
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), word]);
  }
  return byInitial;
}

/**
 * Do the marks as typed allow the phrase? In a text with marks a short word without any is meant so ("sau" is
 * not "sáu"); a phrase of several words bears one slip.
 */
function marksFit(typed: readonly (Unit | undefined)[], meant: readonly string[], marked: boolean): boolean {
  let wrong = 0;
  for (const [index, unit] of typed.entries()) {
    const word = meant[index];
    if (unit === undefined || word === undefined) return false;
    const bareInMarked =
      marked && unit.text === unit.bare && word !== unit.bare && meant.length === 1 && unit.bare.length < 5;
    if (bareInMarked || !marksAgree(unit.text, word)) wrong++;
  }
  return wrong === 0 || (wrong === 1 && meant.length >= 2 && meant.join("").length >= 8);
}

/** Drops what lies wholly inside a longer sighting: "lịch" within "lịch thi đấu", 来週 within 再来週. */
function withoutContained(all: readonly Sighting[], length: number): Sighting[] {
  const covering: Sighting[][] = Array.from({ length }, () => []);
  for (const sighting of all) for (const unit of sighting.units) covering[unit]?.push(sighting);
  return all.filter((sighting) => {
    const [first] = sighting.units;
    if (first === undefined) return false;
    return !covering[first]?.some(
      (other) =>
        other.units.length > sighting.units.length &&
        sighting.units.every((unit) => other.units.includes(unit)),
    );
  });
}
