/**
 * A second opinion on the wish, where the rules find none or may be wrong: a sum of weights of the words and concepts
 * of a text, learned from the labelled sets (`npm run weigh`). It can say which words made it decide, as the rules can.
 */
import type { Language } from "../language.ts";
import { INTENTS, type Intent } from "../understanding.ts";
import { featuresOf, share, type Feature } from "./features.ts";
import type { Reading } from "./reading.ts";
import { ENGLISH } from "./weights/en.ts";
import { JAPANESE } from "./weights/ja.ts";
import { VIETNAMESE } from "./weights/vi.ts";

export interface Opinion {
  readonly intent: Intent;
  /** From 0 to 1. */
  readonly sureness: number;
  /** The words that weighed most, as they were written; at most three. */
  readonly because: readonly string[];
}

/** By feature: the weight of each intent, in the order of INTENTS. */
type Weights = ReadonlyMap<string, Float32Array>;

/** Weights are written as whole numbers of this size. */
export const STEP = 1 / 8;
/** What is weighed in every text. */
export const ALWAYS = "^ $";

const WRITTEN: Record<Language, string> = { vi: VIETNAMESE, ja: JAPANESE, en: ENGLISH };
const read = new Map<Language, Weights>();

/** Read at first use, as the lexicons are built. */
function weightsOf(language: Language): Weights {
  let weights = read.get(language);
  if (weights === undefined) read.set(language, (weights = readWeights(WRITTEN[language])));
  return weights;
}

/**
 * Weights from their written form: a line for each feature, after a tab a letter for each intent (`a` is the first of
 * INTENTS) with its number of steps: `lich hoc⇥a31c-4`.
 */
export function readWeights(written: string): Weights {
  const weights = new Map<string, Float32Array>();
  for (const line of written.split("\n")) {
    const [key = "", numbers = ""] = line.split("\t");
    const row = new Float32Array(INTENTS.length);
    for (const [, letter = "a", steps] of numbers.matchAll(/([a-z])(-?\d+)/g))
      row[letter.charCodeAt(0) - A] = Number(steps) * STEP;
    if (numbers !== "") weights.set(key, row);
  }
  return weights;
}
const A = "a".charCodeAt(0);

/** What the words of a text weigh. Never fails; linear in the text's length; `none` without words that it knows. */
export function secondOpinion(reading: Reading, language: Language): Opinion {
  const weights = weightsOf(language);
  const known = featuresOf(reading).filter(({ key }) => weights.has(key));
  const part = share(known.length);
  const sums = Float64Array.from(weights.get(ALWAYS) ?? new Float32Array(INTENTS.length));
  for (const { key } of known)
    weights.get(key)?.forEach((weight, intent) => (sums[intent] = (sums[intent] ?? 0) + weight * part));
  const best = sums.indexOf(Math.max(...sums));
  const sureness = 1 / sums.reduce((all, sum) => all + Math.exp(sum - (sums[best] ?? 0)), 0);
  const intent = known.length === 0 ? "none" : (INTENTS[best] ?? "none");
  return { intent, sureness, because: intent === "none" ? [] : decisive(known, weights, best, reading) };
}

/** The words that weighed most for an intent, in the order of the text; what lies within another is not named twice. */
function decisive(
  known: readonly Feature[],
  weights: Weights,
  intent: number,
  { text, units }: Reading,
): string[] {
  const weightOf = ({ key }: Feature): number => weights.get(key)?.[intent] ?? 0;
  const named: Feature[] = [];
  for (const feature of [...known].sort((one, other) => weightOf(other) - weightOf(one))) {
    if (named.length === 3 || weightOf(feature) <= 0) break;
    if (!named.some(({ from, to }) => feature.from < to && from < feature.to)) named.push(feature);
  }
  return named
    .sort((one, other) => one.from - other.from)
    .map(({ from, to }) => text.slice(units[from]?.start, units[to - 1]?.end));
}
