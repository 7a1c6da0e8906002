/** Whose lateness, whose letters, and which half of a sentence wishes? What Japanese grammar tells about the words that were seen. */
import type { Concept } from "./concepts.ts";
import { GROUND } from "./rules.ts";
import type { Sighting } from "./spot.ts";
import type { Unit } from "./units.ts";

/** What can be said of anybody and anything: only the noun before it tells whether we are meant (飛行機が遅れ, 懸賞に応募). */
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
/**
 * With these even a noun that we do not know leads elsewhere, after the particle that belongs to them: ours are known
 * (研修に遅れ, 講座に応募, ボットの使い方, 受講証明書), so 遠足に遅れ, ハッカソンに応募 and 在学証明書 are another matter.
 */
const OBJECT_OF: Readonly<Partial<Record<Concept, RegExp>>> = {
  absent: /[をに]/u,
  late: /[をに]/u,
  register: /に/u,
  helpSure: /の/u,
  certificate: /^[\p{Script=Han}\p{Script=Katakana}]/u,
};
/** Who stands beside our world leads to other people: 母に電話, ホテルのスタッフ, 部下が遅刻. */
const OF_OTHERS: Readonly<Partial<Record<Concept, RegExp>>> = {
  human: /./u,
  personWord: /./u,
  absent: /[がは]/u,
  late: /[がは]/u,
};
const LEADS_AWAY: readonly Concept[] = ["elsewhere", "circumstance"];
const OURS: readonly Concept[] = [
  ...GROUND,
  "when",
  "where",
  "who",
  "topic",
  "statusSure",
  "human",
  "dataSure",
  "stopSure",
  "resumeSure",
];

const PARTICLE = /[がはをにのとへでも]/u;
const NOUN = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}ー]/u;
/** Where a reason ends and what it is for begins: 〜ので, 〜ため, 〜ですが, 〜て、. */
const BREAK =
  /ので|のに|ため|けれど|けど|(?:です|ます|た|だ)から|(?:です|ます|した)が|[てでしがらと]、|[。!?]/gu;

/** The sightings that are truly of our world; linear in the text's length. */
export function ofOurWorld(sightings: readonly Sighting[], units: readonly Unit[]): Sighting[] {
  return withoutReasons(withoutOthers(sightings, units), units);
}

/** Without those whose noun leads elsewhere, and without days that a greeting names (本日もよろしく). */
function withoutOthers(sightings: readonly Sighting[], units: readonly Unit[]): Sighting[] {
  const unitsSaying = (concept: Concept) =>
    new Set(sightings.filter((one) => one.concept === concept).flatMap((one) => one.units));
  const elsewhere = unitsSaying("elsewhere");
  const circumstance = unitsSaying("circumstance");
  const greeting = unitsSaying("greet");
  const known = new Set(sightings.flatMap(({ units: own }) => own));
  return sightings.filter(({ concept, units: own }) => {
    if (concept === "day") return !own.every((at) => greeting.has(at));
    if (concept === "city") return !isEndOfName(own[0] ?? 0, units);
    if (!SAID_OF_ANYTHING.includes(concept)) return true;
    const before = (own[0] ?? 0) - 1;
    const particle = units[before]?.text ?? "";
    const noun = PARTICLE.test(particle) ? before - 1 : before;
    // The end of a compound may be ours alone: 不動産屋の担当者.
    for (let at = noun; at > noun - 4 && (at === noun || NOUN.test(units[at]?.text ?? "")); at--)
      if (elsewhere.has(at)) return false;
    if (elsewhere.has(before) || (OF_OTHERS[concept]?.test(particle) === true && circumstance.has(noun)))
      return false;
    const isUnknown = !known.has(noun) && NOUN.test(units[noun]?.text ?? "");
    return !(isUnknown && OBJECT_OF[concept]?.test(particle) === true);
  });
}

/** 池が in 電池が, 川の in 香川の: one sign of kanji is no word of its own after another. */
function isEndOfName(at: number, units: readonly Unit[]): boolean {
  const isKanji = (index: number) => /\p{Script=Han}/u.test(units[index]?.text ?? "");
  return isKanji(at - 1) && isKanji(at) && !isKanji(at + 1);
}

/**
 * Without what leads away in one part of the sentence, when another part speaks of our world alone:
 * 子どもの迎えがあるので、研修の終了時刻を教えてください.
 */
function withoutReasons(sightings: Sighting[], units: readonly Unit[]): Sighting[] {
  const away = sightings.filter(({ concept }) => LEADS_AWAY.includes(concept));
  if (away.length === 0) return sightings;
  const text = units.map((unit) => unit.text).join("");
  const ends = [...text.matchAll(BREAK)].map((found) => found.index + found[0].length);
  const partOf = ({ units: [at = 0] }: Sighting): number => ends.filter((end) => end <= at).length;
  const leadingAway = new Set(away.map(partOf));
  const isClear = sightings.some((one) => OURS.includes(one.concept) && !leadingAway.has(partOf(one)));
  return isClear ? sightings.filter(({ concept }) => !LEADS_AWAY.includes(concept)) : sightings;
}
