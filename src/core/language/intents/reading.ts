/** A text seen through a lexicon: which concepts stand where, how much of it we do not know, and its sentences. */
import type { Language } from "../language.ts";
import type { DaysMeant, LunarMention } from "../understanding.ts";
import type { Concept, Lexicon } from "./concepts.ts";
import { withoutSlips } from "./katakana.ts";
import { ENGLISH } from "./lexicon.en.ts";
import { JAPANESE } from "./lexicon.ja.ts";
import { VIETNAMESE } from "./lexicon.vi.ts";
import { makeSpotter, type Sighting, type Spotter } from "./spot.ts";
import { isMarked, unitsOf, type Unit } from "./units.ts";
import { ofOurWorld } from "./whose.ja.ts";

/** The sightings of a text or of one of its sentences. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly sightings: readonly Sighting[];
  readonly seen: ReadonlySet<Concept>;
  /** How many words say something that we do not know … */
  readonly unknown: number;
  /** … beside plain numbers: "room 302". */
  readonly numbers: number;
}

const LEXICONS: Record<Language, Lexicon> = { vi: VIETNAMESE, ja: JAPANESE, en: ENGLISH };
const spotters = new Map<Language, Spotter>();

/** Built at first use: a process that never reads Japanese never pays for it. */
function spotterOf(language: Language): Spotter {
  let spotter = spotters.get(language);
  if (spotter === undefined) spotters.set(language, (spotter = makeSpotter(LEXICONS[language], language)));
  return spotter;
}

/** What a text shows in one language; `days` are its days, if it has any (the moon's lead away from us). */
export function read(text: string, language: Language, days: DaysMeant | LunarMention | null): Reading {
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
  return reading(text, units, language === "ja" ? ofOurWorld(found, units) : found, language);
}

/** A reading of the units `from` to `to` (all, if not said) with the sightings among them. */
function reading(
  text: string,
  units: readonly Unit[],
  sightings: readonly Sighting[],
  language: Language,
  from = 0,
  to = units.length,
): Reading {
  const covered = new Set(sightings.flatMap((sighting) => sighting.units));
  const isUnknown = (unit: Unit | undefined, index: number): boolean =>
    unit !== undefined && !covered.has(index) && saysSomething(unit, language);
  let unknown = 0;
  let numbers = 0;
  for (let index = from; index < to; index++) {
    const unit = units[index];
    if (!isUnknown(unit, index)) continue;
    // A Japanese word is a run of signs.
    if (language === "ja" && index > from && isUnknown(units[index - 1], index - 1)) continue;
    if (/^\d{1,4}$/.test(unit?.text ?? "")) numbers++;
    else unknown++;
  }
  const seen = new Set(sightings.map((sighting) => sighting.concept));
  return { text, units, sightings, seen, unknown, numbers };
}

// "8.30", "TP.HCM" and "c.on" go on; Japanese needs no space.
const END = /[.!?;…]+(?:\s|$)|[。！？]+|\n/u;
// … and so does a short form: "Mr. Minh", "TP. Huế".
const SHORT_FORM = /^(?:mr|mrs|ms|dr|prof|st|no|tp|ts|ths|pgs|gs|\p{L})$/u;

/** The sentences of a text of several, each a reading of its own; none where the text is one sentence. */
export function sentencesOf(
  { text, units, sightings }: Reading,
  language: Language,
): (Reading & { readonly asks: boolean })[] {
  const ends: { readonly to: number; readonly asks: boolean }[] = [];
  const sentenceOf: number[] = [];
  for (const [index, unit] of units.entries()) {
    sentenceOf.push(ends.length);
    const after = text.slice(unit.end, units[index + 1]?.start ?? text.length);
    const last = index === units.length - 1;
    if (last || (END.test(after) && !SHORT_FORM.test(unit.text)))
      ends.push({ to: index + 1, asks: /[?？]/u.test(after) });
  }
  if (ends.length < 2) return [];
  const within: Sighting[][] = ends.map(() => []);
  for (const sighting of sightings) {
    const sentence = sentenceOf[sighting.units[0] ?? 0] ?? 0;
    if (sentenceOf[sighting.units.at(-1) ?? 0] === sentence) within[sentence]?.push(sighting);
  }
  return ends.map(({ to, asks }, sentence) => ({
    ...reading(text, units, within[sentence] ?? [], language, ends[sentence - 1]?.to ?? 0, to),
    asks,
  }));
}

/** "How are you today", "see you tomorrow", "chúc một ngày tốt lành": a day that courtesy speaks of is not asked for. */
function isCourtesyAround({ concept, units }: Sighting, day: Sighting): boolean {
  return (concept === "greet" || concept === "thank") && day.units.every((unit) => units.includes(unit));
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
  /(?<![\p{Script=Latin}\p{N}])[A-Za-z0-9]{2,10}(?:-[A-Za-z0-9]{1,10}){0,2}(?![\p{Script=Latin}\p{N}-])/gu;
const CLOCK = /^\d{1,2}[hgp:]\d{0,2}[a-z]?$/i;

function codes(units: readonly Unit[], text: string): Sighting[] {
  return [...text.normalize("NFKC").matchAll(CODE)]
    .filter(([code]) => isCode(code.replaceAll("-", "")))
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
