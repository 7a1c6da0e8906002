/** Finds the concepts of a lexicon in a text: one walk through a graph of phrases from every unit. */
import type { Language } from "../language.ts";
import { isVietnameseSyllable, REGIONAL } from "../vietnamese-typing.ts";
import { oneSlipApart, stripMarks } from "../normalise.ts";
import { CONCEPTS, type Concept, type Lexicon } from "./concepts.ts";
import { longKatakana } from "./katakana.ts";
import { expandPhrase, slotsOf } from "./phrases.ts";
import { marksAgree, type Unit } from "./units.ts";

/** A concept seen in the text: which units carry it (words skipped by `~` do not). */
export interface Sighting {
  readonly concept: Concept;
  readonly units: readonly number[];
}

export interface Spotter {
  /** All words of the lexicon, with and without marks; in Japanese its signs and long katakana words. */
  readonly vocabulary: ReadonlySet<string>;
  /** `marked`: the text is written with its Vietnamese marks. */
  spot(units: readonly Unit[], marked: boolean): Sighting[];
}

/** One word of a phrase as it is meant; `strict` words must be typed with exactly these marks. */
interface Meant {
  readonly text: string;
  readonly strict: boolean;
}
/** A place in a phrase: what may follow, after a gap or at once, and what was said if it ends here. */
interface Node {
  readonly next: Map<string, Step[]>;
  readonly gaps: Node[];
  /** Beginnings that phrases share, by their last word as it is meant; only where one way leads here. */
  readonly shared?: Map<string, Node>;
  says?: Concept;
}
interface Step {
  readonly meant: Meant;
  readonly to: Node;
}

const GAP = "~";
/** No slip of the finger is read as one of these: they only lead away. */
const LEADS_NOWHERE: readonly Concept[] = ["elsewhere", "circumstance", "filler"];

/**
 * Builds the graph of a lexicon once; spotting is then linear in the number of units. Choices of a phrase meet again
 * after it, so that a phrase of many choices stays small.
 */
export function makeSpotter(lexicon: Lexicon, language: Language): Spotter {
  const root = newNode(true);
  const vocabulary = new Set<string>();
  const keys = new Map<string, string>();
  const slips = new Set<string>();
  for (const concept of CONCEPTS) {
    const leadsNowhere = LEADS_NOWHERE.includes(concept);
    const enter = ({ text }: Meant): string => {
      let key = keys.get(text);
      if (key === undefined) {
        keys.set(text, (key = keyOf(text, language)));
        vocabulary.add(key).add(text);
      }
      if (!leadsNowhere && key.length >= 5) slips.add(key);
      return key;
    };
    for (const phrase of lexicon[concept]) {
      if (language === "ja") for (const word of longKatakana(phrase)) vocabulary.add(word);
      let ends: readonly Node[] = [root];
      for (const slot of slotsOf(phrase, language !== "ja")) {
        const ways = expandPhrase(slot).map((way) => split(way, language));
        ends = grow(ends, ways, enter);
      }
      for (const end of ends) if (end !== root) end.says = concept;
    }
  }
  const longWords = byInitialOf(slips);
  const skips = language === "ja" ? 8 : 4;

  return {
    vocabulary,
    spot(units, marked) {
      const typed = units.map((unit) => keysOf(unit.text, language, vocabulary, longWords));
      const all: Sighting[] = [];
      const fitsAsTyped: typeof kanaFit =
        language === "vi"
          ? (...match) => marksFit(...match, marked)
          : language === "ja" && units.some(({ text }) => !KATAKANA.test(text))
            ? kanaFit
            : () => true;
      // The way walked so far: its units, and the words they stand for.
      const used: number[] = [];
      const meant: Meant[] = [];
      const walk = (node: Node, at: number): void => {
        const { says } = node;
        if (says !== undefined && fitsAsTyped(units, used, meant))
          all.push({ concept: says, units: [...used] });
        const keys = typed[at];
        if (keys === undefined) return;
        for (const key of keys)
          for (const step of node.next.get(key) ?? []) {
            used.push(at);
            meant.push(step.meant);
            walk(step.to, at + 1);
            used.pop();
            meant.pop();
          }
        for (const gap of node.gaps)
          for (let skipped = 0; skipped <= skips; skipped++) walk(gap, at + skipped);
      };
      for (let at = 0; at < units.length; at++) walk(root, at);
      return withoutContained(all, units.length);
    },
  };
}

function newNode(isShared = false): Node {
  return { next: new Map(), gaps: [], ...(isShared ? { shared: new Map<string, Node>() } : {}) };
}

/** Leads every way of a slot from each of these nodes to one new node; where the slot may be missing they stay ends. */
function grow(
  from: readonly Node[],
  ways: readonly (readonly Meant[])[],
  enter: (word: Meant) => string,
): readonly Node[] {
  const end = newNode();
  for (const way of ways) {
    let ends = from;
    for (const [index, word] of way.entries()) {
      const [only] = ends;
      const isLast = index === way.length - 1;
      const beginnings = isLast || ends.length > 1 || word.text === GAP ? undefined : only?.shared;
      const name = word.strict ? `!${word.text}` : word.text;
      const known = beginnings?.get(name);
      if (known === undefined) {
        const to = isLast ? end : newNode(beginnings !== undefined);
        for (const node of ends) lead(node, word, to, enter);
        beginnings?.set(name, to);
        ends = [to];
      } else ends = [known];
    }
  }
  return ways.some((way) => way.length === 0) ? [...from, end] : [end];
}

function lead(from: Node, word: Meant, to: Node, enter: (word: Meant) => string): void {
  if (word.text === GAP) {
    from.gaps.push(to);
    return;
  }
  const key = enter(word);
  const steps = from.next.get(key);
  if (steps === undefined) from.next.set(key, [{ meant: word, to }]);
  else steps.push({ meant: word, to });
}

function split(phrase: string, language: Language): Meant[] {
  if (language === "ja") return [...phrase.replaceAll(" ", "")].map((text) => ({ text, strict: false }));
  const written = phrase.toLowerCase().match(/~|!?[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return written.map((word) => ({ text: word.replace("!", ""), strict: word.startsWith("!") }));
}

/** What words are compared by: Vietnamese without marks, English in the singular, Japanese in hiragana. */
function keyOf(word: string, language: Language): string {
  if (language === "en") return word.length > 3 && word !== "news" ? word.replace(/s$/, "") : word;
  if (language === "vi") return stripMarks(word);
  return word.replace(/[ァ-ヶ]/gu, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
}

/** What a typed word may be looked up by: itself or what it is a slip of; in English its base form too, in Vietnamese the word of the north. */
function keysOf(
  word: string,
  language: Language,
  vocabulary: ReadonlySet<string>,
  longWords: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const key = keyOf(word, language);
  const others = language === "en" ? baseForms(key) : language === "vi" ? (REGIONAL.get(word) ?? []) : [];
  const known = others.filter((other) => vocabulary.has(other));
  if (known.length > 0) return [key, ...known];
  return [forgive(key, language, vocabulary, longWords)];
}

/** What an English verb or noun may be a form of: "signing" of sign, "moved" of move, "dropped" of drop, "tries" of try. */
function baseForms(key: string): readonly string[] {
  const ending = key.length < 5 || OWN_WORDS.has(key) ? null : /(?:ing|ied|ed|ie|e)$/.exec(key);
  if (ending === null) return [];
  const stem = key.slice(0, ending.index);
  if (stem.length < 3) return [];
  if (ending[0] === "ied" || ending[0] === "ie") return [stem + "y"];
  if (ending[0] === "e") return /(?:s|x|ch|sh)$/.test(stem) ? [stem] : [];
  return [...new Set([stem, stem + "e", stem.replace(/([b-df-hj-np-tv-z])\1$/, "$1")])];
}

/** Words that end like a verb form and mean something else than the verb ("parking" is no park). */
const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    "parking building training meeting evening morning missing opening closing reading recording teaching " +
    "housing wedding going called stored during nothing anything something everything"
  ).split(" "),
);

/** A word that people may have meant: itself, or the one long word that is one slip away. */
function forgive(
  key: string,
  language: Language,
  vocabulary: ReadonlySet<string>,
  longWords: ReadonlyMap<string, readonly string[]>,
): string {
  if (language === "ja" || key.length < 5 || vocabulary.has(key) || /\d/.test(key)) return key;
  if (language === "vi" ? isVietnameseSyllable(key) : LIKE_OURS.has(key)) return key;
  return (
    longWords.get(key[0] ?? "")?.find((word) => oneSlipApart(key, word) && isLikely(key, word, language)) ??
    key
  );
}

/** Of five letters another English word is made too easily (paint, point; apple, apply): there none is exchanged. */
function isLikely(key: string, word: string, language: Language): boolean {
  if (language !== "en" || key.length > 5 || word.length !== key.length) return true;
  return [...key].sort().join("") === [...word].sort().join("");
}

/** English words that are one slip away from a word of ours, and are no slip. */
const LIKE_OURS: ReadonlySet<string> = new Set(
  (
    "storm small shell still skill smile spell short shirt shore scare scene since chair chain cheap chest clean climb clock cloud world worth worse words lower tower flower flour horse mouth south eight fight never newer fewer layer label table there these those three were plane plate palace glass grass clash claps source coarse quiet quite water stare store stork smart trail trains sport resort tanks broker bleed " +
    "while whole write white where wheres right light night might sight paper panel pants march watch match catch patch reach teach beach peach"
  ).split(" "),
);

/**
 * A word written in the other kana is believed where it cannot be a piece of something else: katakana that stands for
 * itself (イツ, but not スカイツリー), and four signs of hiragana (すらいど, but not がす in 体調がすぐれ).
 */
function kanaFit(units: readonly Unit[], used: readonly number[], meant: readonly Meant[]): boolean {
  const other = used.filter((at, index) => units[at]?.text !== meant[index]?.text);
  const [first] = other;
  const last = other.at(-1);
  if (first === undefined || last === undefined) return true;
  if (!KATAKANA.test(units[first]?.text ?? "")) return other.length >= 4;
  return !KATAKANA.test(units[first - 1]?.text ?? "") && !KATAKANA.test(units[last + 1]?.text ?? "");
}
const KATAKANA = /[\p{Script=Katakana}ー]/u;

function byInitialOf(longWords: ReadonlySet<string>): Map<string, string[]> {
  const byInitial = new Map<string, string[]>();
  for (const word of longWords) {
    const initial = word[0] ?? "";
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), word]);
  }
  return byInitial;
}

/**
 * Do the marks as typed allow the phrase? In a text with marks a short word without any is meant so ("sau" is
 * not "sáu"); a phrase of several words bears one slip.
 */
function marksFit(
  units: readonly Unit[],
  used: readonly number[],
  meant: readonly Meant[],
  marked: boolean,
): boolean {
  let wrong = 0;
  for (const [index, at] of used.entries()) {
    const unit = units[at];
    const word = meant[index];
    if (unit === undefined || word === undefined) return false;
    if (stripMarks(word.text) !== unit.bare) {
      // A slip of the finger, or a word of another region: marks say nothing.
      if (word.strict) return false;
      continue;
    }
    if (word.strict && (unit.text !== word.text || (!marked && unit.text === unit.bare))) return false;
    const plainInMarked = marked && meant.length === 1 && unit.bare.length < 5 && unit.text === unit.bare;
    if ((plainInMarked && word.text !== unit.text) || !marksAgree(unit.text, word.text)) wrong++;
  }
  return (
    wrong === 0 || (wrong === 1 && meant.length >= 2 && meant.map((word) => word.text).join("").length >= 10)
  );
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
