/** Does somebody in a group speak to us? Then: the words without our name. */
import { fold, originalSpan, stripMarks } from "./normalise.ts";

// Marks are stripped before these are looked for: "ơi" is "oi", "này" is "nay".
const BEFORE = "(?:xin chao|chao|alo|nay|e|hey|hi|hello|dear|ねえ|ねぇ|こんにちは)[\\s,、]+";
const TITLE = "(?:(?:ban|em|anh|chi|bot)\\s+)?";
const CALLED = "(?:oi|さん|ちゃん|くん|君|様|さま)";
const PAUSE = "[\\s,、，.。:：;!！?？~…-]";

/**
 * What is said to the bearer of one of these names: the text without the address, "" where it is nothing but the
 * address; null where nobody speaks to them. The name stands first ("Đồng Hành ơi, mai học gì?", "@dong hanh mai học gì",
 * "ドンハインさん、明日は？"), or last where it is called ("mai học gì, Đồng Hành ơi"); marks, case and spaces do not matter.
 */
export function spokenTo(text: string, names: readonly string[]): string | null {
  const folded = fold(text);
  const bare = stripMarks(folded.text);
  for (const name of names) {
    const spelt = spellingOf(name);
    if (spelt === "") continue;
    const first = new RegExp(
      // "Đồng hành cùng các bạn" is no address: the name is a word as well.
      `^\\s*((?:${BEFORE})*)@?(?:${TITLE}${spelt}\\s*${CALLED}(?![a-z])|${spelt}(?=${PAUSE}|$)(?! +(?:cung|voi) ))${PAUSE}*`,
      "u",
    ).exec(bare);
    if (first) {
      const rest = cut(text, folded, first[0].length, bare.length);
      // "Chào Đồng Hành": the greeting is what is said.
      return rest === "" ? cut(text, folded, 0, first[1]?.length ?? 0) : rest;
    }
    const last = new RegExp(`(?:^|${PAUSE}+)${spelt}\\s*${CALLED}${PAUSE}*$`, "u").exec(bare);
    if (last) return cut(text, folded, 0, last.index);
  }
  return null;
}

/** The name as a pattern on folded, bare text. */
function spellingOf(name: string): string {
  const bare = stripMarks(fold(name).text).trim();
  return bare.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s*");
}

function cut(text: string, folded: ReturnType<typeof fold>, start: number, end: number): string {
  if (start >= end) return "";
  const span = originalSpan(folded, start, end);
  return text.slice(span.start, span.end).trim();
}
