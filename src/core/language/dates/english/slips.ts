/** Slips of the finger in the long names of days and months: "Septmber", "tomorrwo". */
import { oneSlipApart, type Folded } from "../../normalise.ts";

const NAMES =
  "january february august september october november december monday tuesday wednesday thursday friday saturday sunday tomorrow yesterday tonight weekend afternoon evening".split(
    " ",
  );
const BY_INITIAL = new Map(
  NAMES.map((name) => [name.charAt(0), NAMES.filter((other) => other[0] === name[0])]),
);
/** Words of their own that are one slip away. */
const NO_SLIPS = new Set(["sundae", "sundry", "midday", "evenings", "augusta"]);
const LONG_WORD = /(?<![\p{L}\p{M}\p{N}'])[adefjmnostwy][a-z]{4,10}(?![\p{L}\p{M}\p{N}])/gu;

/** The same text with such slips mended; its map still leads to the original. Words below six letters are left alone. */
export function mendSlips(folded: Folded): Folded {
  let text = "";
  let at: number[] | undefined;
  let done = 0;
  for (const match of folded.text.matchAll(LONG_WORD)) {
    const name = mended(match[0]);
    if (name === match[0]) continue;
    at ??= [];
    for (let unit = done; unit < match.index; unit++) at.push(folded.at[unit] ?? 0);
    for (let unit = 0; unit < name.length; unit++)
      at.push(folded.at[match.index + Math.min(unit, match[0].length - 1)] ?? 0);
    text += folded.text.slice(done, match.index) + name;
    done = match.index + match[0].length;
  }
  if (!at) return folded;
  for (let unit = done; unit <= folded.text.length; unit++) at.push(folded.at[unit] ?? 0);
  return { original: folded.original, text: text + folded.text.slice(done), at };
}

function mended(word: string): string {
  if (NO_SLIPS.has(word)) return word;
  const names = BY_INITIAL.get(word.charAt(0)) ?? [];
  if (names.some((name) => word.startsWith(name))) return word;
  return names.find((name) => name.length >= 6 && oneSlipApart(word, name)) ?? word;
}
