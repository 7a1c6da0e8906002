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
  /(?:^|[^\p{L}])(?:was|were|did|had|said|told|announced|reported|died|killed|won|lost|began|started|arrived|visited|met|saw|missed|attended|happened|took|learned|learnt|covered|went|came|was absent|were absent)(?!\p{L})/u;

/** Does the sentence around the date speak of what is over? */
export function isPastEnglish(after: string, before: string): boolean {
  const sentence = `${/[^.?!\n]*$/u.exec(before)?.[0] ?? ""} ${/^[^.?!\n]*/u.exec(after)?.[0] ?? ""}`;
  return HELD.test(sentence);
}
