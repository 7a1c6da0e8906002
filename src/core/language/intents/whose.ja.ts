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

/** The sightings without those whose noun leads elsewhere; linear in their number. */
export function withoutOthers(sightings: readonly Sighting[], units: readonly Unit[]): Sighting[] {
  const elsewhere = new Set(
    sightings.flatMap(({ concept, units: own }) => (concept === "elsewhere" ? own : [])),
  );
  const known = new Set(sightings.flatMap(({ units: own }) => own));
  return sightings.filter(({ concept, units: own }) => {
    if (!SAID_OF_ANYTHING.includes(concept)) return true;
    const before = (own[0] ?? 0) - 1;
    const particle = units[before]?.text ?? "";
    const noun = PARTICLE.test(particle) ? before - 1 : before;
    if (elsewhere.has(before) || elsewhere.has(noun)) return false;
    const isUnknown = OBJECT.test(particle) && !known.has(noun) && NOUN.test(units[noun]?.text ?? "");
    return !(isUnknown && HAS_AN_OBJECT.includes(concept));
  });
}
