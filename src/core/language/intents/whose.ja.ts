/** Whose lateness, whose letters? Japanese says it right before the verb: 飛行機が遅れ, 懸賞に応募, 店の対応が悪い. */
import type { Concept } from "./concepts.ts";
import type { Sighting } from "./spot.ts";
import type { Unit } from "./units.ts";

/** What can be said of anybody and anything: only the noun before it tells whether we are meant. */
const SAID_OF_ANYTHING: readonly Concept[] = [
  "absent",
  "late",
  "attend",
  "reason",
  "register",
  "report",
  "broken",
  "nuisance",
  "human",
  "personWord",
  "data",
  "dataSure",
  "stopSure",
  "resumeSure",
  "cancelSure",
  "helpSure",
  "certificate",
];
/** Of these even a noun that we do not know is enough: ours are known (研修に遅れ, 講義を休み), 遠足に遅れ is another matter. */
const HAS_AN_OBJECT: readonly Concept[] = ["absent", "late"];

const PARTICLE = /[がはをにのとへでも]/u;
const OBJECT = /[をに]/u;
const NOUN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー]/u;

/** The sightings without those whose noun leads elsewhere, and without days that a greeting names; linear in the text. */
export function withoutOthers(sightings: readonly Sighting[], units: readonly Unit[]): Sighting[] {
  const unitsSaying = (concept: Concept) =>
    new Set(sightings.filter((one) => one.concept === concept).flatMap((one) => one.units));
  const elsewhere = unitsSaying("elsewhere");
  const greeting = unitsSaying("greet");
  const known = new Set(sightings.flatMap(({ units: own }) => own));
  return sightings.filter(({ concept, units: own }) => {
    if (concept === "day") return !own.every((at) => greeting.has(at));
    if (!SAID_OF_ANYTHING.includes(concept)) return true;
    const before = (own[0] ?? 0) - 1;
    const particle = units[before]?.text ?? "";
    const noun = PARTICLE.test(particle) ? before - 1 : before;
    // The end of a compound may be ours alone: 不動産屋の担当者.
    for (let at = noun; at > noun - 4 && (at === noun || NOUN.test(units[at]?.text ?? "")); at--)
      if (elsewhere.has(at)) return false;
    if (elsewhere.has(before)) return false;
    const isUnknown = OBJECT.test(particle) && !known.has(noun) && NOUN.test(units[noun]?.text ?? "");
    return !(isUnknown && HAS_AN_OBJECT.includes(concept));
  });
}
