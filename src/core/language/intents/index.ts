/** What does the person wish? Rules over concepts, and weights of words for what the rules do not see; both say why. */
import { isSend } from "../../form/commands.ts";
import { LANGUAGES, type Language } from "../language.ts";
import type { DaysMeant, Intent, LunarMention } from "../understanding.ts";
import { fold, stripMarks } from "../normalise.ts";
import { readYesNo } from "../yes-no.ts";
import { read, sentencesOf, type Reading } from "./reading.ts";
import { COURTESY, GROUND, LAST_RULES, RULES, type Rule } from "./rules.ts";
import { secondOpinion } from "./second-opinion.ts";

export interface IntentRead {
  readonly intent: Intent;
  /** The words that decided, as they were written; empty for `none`. */
  readonly because: readonly string[];
  /** The words speak of things outside our world: there is nothing to look for in another language. */
  readonly away: boolean;
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
  const whole = read(text, language, days);
  const first = byRules(whole, language);
  // Yes and no are never guessed, and they are, like a word back and like "send", for the flow that asked.
  if (first.intent === "yes" || first.intent === "no" || fits(BACK, whole) || isSend(text)) return first;
  const { intent, because, sureness } = secondOpinion(whole, language);
  if ((intent === "stop" || intent === "resume") && THING.test(stripMarks(fold(text).text.trim())))
    return first;
  if (intent === "yes" || intent === "no" || (first.intent !== "none" && BESIDE.includes(intent)))
    return first;
  return sureness > sureAgainst(first.intent) ? { intent, because, away: first.away } : first;
}

/** How sure the second opinion must be to count more than the rules. Whoever says stop is obeyed, nearly always. */
function sureAgainst(intent: Intent): number {
  return intent === "none" ? 0.6 : intent === "stop" ? 0.95 : 0.8;
}
const BACK: Rule = { intent: "none", all: ["back"], alone: true };

/** What one may want or not, without a word about which: a guess would be obeyed. */
const THING =
  /^(?:お?知らせ|通知|配信|メッセージ|連絡|リマインダー|通知設定|(?:tin )?thong bao|tin(?: nhan)?|nhan tin|nhac(?: lich)?|notifications?|messages?|reminders?|updates?)$/u;

/** The wish as the rules alone see it: of a text that may be in another language, words prove little by their weight. */
export function readIntentByRules(text: string, language: Language): IntentRead {
  return byRules(read(text, language, null), language);
}

function byRules(whole: Reading, language: Language): IntentRead {
  const away = isAway(whole);
  const rule = ruleOf(RULES, whole, away);
  if (rule !== undefined && HEARD_FIRST.includes(rule.intent)) return readBy(rule, whole, away);
  // What a sentence asks is the wish, whatever the others tell; and a sentence about another world leads only itself away.
  const parts = sentencesOf(whole, language);
  const askedFor = firstWish(parts.filter(({ asks }) => asks));
  if (askedFor !== undefined) return askedFor;
  if (rule !== undefined) return readBy(rule, whole, away);
  const answer = readYesNo(whole.text, language);
  if (answer !== null) return { intent: answer, because: [whole.text.trim()], away };
  const last = ruleOf(LAST_RULES, whole, away);
  if (last !== undefined) return readBy(last, whole, away);
  return (away ? firstWish(parts) : undefined) ?? { intent: "none", because: [], away };
}

/** These are heard wherever they stand in a message. */
const HEARD_FIRST: readonly Intent[] = ["stop", "resume", "my_data", "report"];
/** What is said beside a wish; it takes none away. */
const BESIDE: readonly Intent[] = ["greeting", "thanks"];

function isAway({ seen }: Reading): boolean {
  return seen.has("elsewhere") || (seen.has("circumstance") && !GROUND.some((concept) => seen.has(concept)));
}

function ruleOf(rules: readonly Rule[], reading: Reading, away: boolean): Rule | undefined {
  return rules.find((rule) => (!away || rule.anywhere === true) && fits(rule, reading));
}

function readBy(rule: Rule, reading: Reading, away: boolean): IntentRead {
  return { intent: rule.intent, because: wordsOf(rule, reading), away };
}

function firstWish(parts: readonly Reading[]): IntentRead | undefined {
  for (const part of parts) {
    const rule = ruleOf(RULES, part, isAway(part));
    if (rule !== undefined && !BESIDE.includes(rule.intent)) return readBy(rule, part, false);
  }
  return undefined;
}

/** Does the whole message ask for the step before ("quay lại", "戻る", "back")? Flows ask this; it is no wish of its own. */
export function isBack(text: string): boolean {
  return LANGUAGES.some((language) => fits(BACK, read(text, language, null)));
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
