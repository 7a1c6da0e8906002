/** What stands around English dates: small words that hold two pieces together, and the tense. */

const GLUE = new Set([
  "on",
  "of",
  "the",
  "at",
  "in",
  "from",
  "by",
  "around",
  "about",
  "for",
  "during",
  "s",
  "day",
  "between",
  "starting",
]);

/** Punctuation and small words that keep two pieces together ("Tuesday of next week", "Mon, 23 Nov"). */
export function joinsEnglish(gap: string): boolean {
  if (gap.length > 24 || /[.?!;:]\s/.test(gap)) return false;
  return gap.split(/[\s,()'.-]+/).every((word) => word === "" || GLUE.has(word));
}

const HELD =
  /(?:^|[^\p{L}])(?:was|were|did|had|died|missed|attended|happened|was absent|were absent)(?!\p{L})/u;

/** Past by its form alone, unless a form of "be" makes it a participle: "is set", "will be postponed". */
const TOLD =
  /(?<!(?:^|[^\p{L}])(?:be|is|are|am|been|being|get|the|gets|getting) )(?<!\p{L})(?:(?!need|speed|indeed|feed|seed|shed|bleed|breed|exceed|proceed|succeed|hundred|sacred|naked|wicked|supposed|scheduled|planned|postponed|rescheduled|expected|interested|required|registered|enrolled|signed|invited|booked|asked|wanted|hoped|fixed|updated|confirmed|based|united|limited|advanced|related)\p{L}{2,}ed|said|told|won|lost|began|arrived|met|saw|took|learnt|went|came|rose|fell|grew|shrank|sank|broke|spoke|made|gave|became|left|led|felt|kept|held|stood|understood|paid|sold|bought|brought|thought|taught|caught|sought|fought|wrote|drove|rode|flew|knew|threw|drew|struck|swept|slept|spent|sent|built|ran|sang|sat|shot|shut|cut|hit|chose|froze|found|heard|ate|drank|swam|wore|woke|hid|stole|shook)(?!\p{L})/u;
const TO_COME =
  /(?:^|[^\p{L}])(?:will|shall|ll|won t|won't|would|should|must|can|could|may|might|going to|gonna|is|are|do|does|please)(?!\p{L})/u;

const CLAUSE = /\s(?:that|because|while|so)\s|[.?!\n]/u;
/** "I was told the class is on Friday": what the present says is no longer told of the past. */
const PRESENT = /\s(?:is|are|will|can)(?=\s)/u;

/** "The company said Tuesday it would …": the day of the saying. */
const SAID_THEN = /(?<!\p{L})(?:said|announced|reported|confirmed|told \p{L}{2,20})(?: on| in)? $/u;

/** Do the words around the date, in its own clause, speak of what is over? */
export function isPastEnglish(after: string, before: string): boolean {
  if (SAID_THEN.test(before)) return true;
  const first = (before.split(CLAUSE).at(-1) ?? "").split(PRESENT);
  const clause = `${first.at(-1) ?? ""} ${after.split(CLAUSE)[0] ?? ""}`;
  return HELD.test(clause) || (first.length === 1 && TOLD.test(clause) && !TO_COME.test(clause));
}
