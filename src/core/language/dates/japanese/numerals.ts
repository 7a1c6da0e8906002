/** Kanji numerals before a unit of time, written as digits: 二〇二四年十月二十五日 → 2024年10月25日. */
import type { Folded } from "../../normalise.ts";

const DIGITS = "〇零一二三四五六七八九";
// Numerals only count where a unit of time follows, and 一日 ("one day", "the 1st") only after a month.
const NUMERAL =
  /[〇零一二三四五六七八九十廿百千]{1,9}(?=年|月|日|時|分|週|か月|ヶ月|カ月|ヵ月|ケ月|ヶ月|箇月|四半期|世紀)|(?<=第)[一二三四五](?=[月火水木金土日]曜|週)/gu;

/** The same text with such numerals as digits; its map still leads to the original. */
export function kanjiToDigits(folded: Folded): Folded {
  let text = "";
  let at: number[] | undefined;
  let done = 0;
  for (const match of folded.text.matchAll(NUMERAL)) {
    const after = folded.text[match.index + match[0].length];
    if (match[0] === "一" && after === "日" && folded.text[match.index - 1] !== "月") continue;
    const written = String(kanjiNumber(match[0]));
    at ??= [];
    for (let unit = done; unit < match.index; unit++) at.push(folded.at[unit] ?? 0);
    const start = folded.at[match.index] ?? 0;
    for (let unit = 0; unit < written.length; unit++) at.push(start);
    text += folded.text.slice(done, match.index) + written;
    done = match.index + match[0].length;
  }
  if (!at) return folded;
  for (let unit = done; unit <= folded.text.length; unit++) at.push(folded.at[unit] ?? 0);
  return { original: folded.original, text: text + folded.text.slice(done), at };
}

/** 二十五 → 25, 二〇二四 → 2024, 廿 → 20, 千九百 → 1900. */
export function kanjiNumber(written: string): number {
  let total = 0;
  let digits = "";
  for (const sign of written) {
    const place = { 十: 10, 廿: 20, 百: 100, 千: 1000 }[sign];
    if (place === undefined) {
      digits += String(Math.max(0, DIGITS.indexOf(sign) - 1));
    } else {
      total += sign === "廿" ? 20 : place * (digits === "" ? 1 : Number(digits));
      digits = "";
    }
  }
  return total + Number(digits);
}
