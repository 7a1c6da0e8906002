/**
 * Numerals before a unit of time, written as digits: 二〇二四年十月二十五日 → 2024年10月25日, じゅういちがつ → 11がつ;
 * and words for days in katakana, written in hiragana: ライシュウ → らいしゅう.
 */
import { replaced, type Folded } from "../../normalise.ts";

const DIGITS = "〇零一二三四五六七八九";
// Numerals only count where a unit of time follows, and 一日 ("one day", "the 1st") only after a month.
const NUMERAL =
  /[〇零一二三四五六七八九十廿百千]{1,9}(?=年|月|日|時|分|週|か月|ヶ月|カ月|ヵ月|ケ月|ヶ月|箇月|四半期|世紀)|(?<=第)[一二三四五](?=[月火水木金土日]曜|週)/gu;

const SOUNDS: Record<string, number> = {
  いち: 1,
  に: 2,
  さん: 3,
  し: 4,
  よん: 4,
  ご: 5,
  ろく: 6,
  しち: 7,
  なな: 7,
  はち: 8,
  く: 9,
  きゅう: 9,
};
const SOUNDED = "(?:(?:に|さん)?じゅう)?(?:ONES)?".replace("ONES", Object.keys(SOUNDS).join("|"));
const MONTH_OR_DAY = new RegExp(
  `(?<![ぁ-ねは-んァ-ヶー])${SOUNDED}(?=がつ)|(?<=がつの?)${SOUNDED}(?=にち)`,
  "gu",
);
// Days that are counted in a way of their own, in words that only a month makes sure.
const DAYS: Record<string, number> = {
  ついたち: 1,
  ふつか: 2,
  みっか: 3,
  よっか: 4,
  いつか: 5,
  むいか: 6,
  なのか: 7,
  ようか: 8,
  ここのか: 9,
  とおか: 10,
  じゅうよっか: 14,
  はつか: 20,
  にじゅうよっか: 24,
};
const DAY = new RegExp(`(?<=(?:がつ|月)の?)(?:${Object.keys(DAYS).join("|")})`, "gu");
const KATAKANA =
  /(?:サライシュウ|ライシュウ|コンシュウ|センシュウ|ライゲツ|コンゲツ|センゲツ|アサッテ|オトトイ|キョウ|キノウ|ライネン|コトシ|キョネン|(?:ゲツ|カ|スイ|モク|キン|ド|ニチ)ヨウビ?|[ァ-ヶー]{1,8}ガツ)+/gu;

/** What is written by sound, brought to the spelling that is read. */
function writtenBySound(folded: Folded): Folded {
  const kana = folded.text.replace(KATAKANA, (word) =>
    word.replace(/[ァ-ヶ]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0x60)),
  );
  const sounded = { ...folded, text: kana };
  if (!kana.includes("がつ") && !kana.includes("月")) return sounded;
  const numbered = replaced(sounded, MONTH_OR_DAY, ([sounds]) =>
    sounds === "" ? null : String(soundedNumber(sounds)),
  );
  return replaced(numbered, DAY, (match) => `${String(DAYS[match[0]])}にち`);
}

/** にじゅうご → 25. */
function soundedNumber(sounds: string): number {
  const [tens, ones] = sounds.includes("じゅう") ? sounds.split("じゅう") : ["", sounds];
  const ten = sounds.includes("じゅう") ? 10 * (SOUNDS[tens ?? ""] ?? 1) : 0;
  return ten + (SOUNDS[ones ?? ""] ?? 0);
}

/** The same text with such numerals as digits; its map still leads to the original. */
export function kanjiToDigits(folded: Folded): Folded {
  return replaced(writtenBySound(folded), NUMERAL, (match) => {
    const after = match.input[match.index + match[0].length];
    if (match[0] === "一" && after === "日" && match.input[match.index - 1] !== "月") return null;
    return String(kanjiNumber(match[0]));
  });
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
