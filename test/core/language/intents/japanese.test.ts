/** Wishes in Japanese: what its grammar tells beyond the words. */
import { describe, expect, it } from "vitest";
import { understand } from "../../../../src/core/language/index.ts";
import { expandPhrase } from "../../../../src/core/language/intents/phrases.ts";
import { phrasesJa } from "../../../../src/core/language/intents/verbs.ja.ts";

const wish = (text: string): string =>
  understand(text, { language: "ja", reference: "2026-11-18T09:00:00", timezone: "Asia/Tokyo" }).intent;

describe("a verb of five rows in a lexicon", () => {
  it.each([
    ["休む*", ["休ま", "休み", "休む", "休め", "休も", "休ん"]],
    ["行く*", ["行か", "行き", "行く", "行け", "行こ", "行い", "行っ"]],
    ["遅れ", ["遅れ"]],
  ])("%s stands for its forms", (written, forms) => {
    expect(phrasesJa(written).flatMap(expandPhrase)).toEqual(forms);
  });
});

describe("whose lateness, whose letters", () => {
  it.each([
    ["電車が止まっていて20分ほど遅れそうです", "attendance"],
    ["彼女に遅れるって言わないと", "none"],
    ["遠足に遅れそう", "none"],
    ["講座に応募したいです", "register"],
    ["懸賞に応募したい", "none"],
    ["受講証明書をください", "certificate"],
    ["在学証明書が欲しい", "none"],
    ["不動産屋の担当者", "none"],
    ["母に電話したい", "none"],
    ["プリンターの使い方", "none"],
  ])("%s is %s", (text, intent) => {
    expect(wish(text)).toBe(intent);
  });
});

describe("a reason leads nothing away from the wish beside it", () => {
  it.each([
    ["子供の送り迎えがあるので、明日の終了時刻を教えてください", "schedule"],
    ["ホテルを予約したいので研修の最終日を教えてほしい", "schedule"],
    ["友達にも見せたいので資料を送ってもらえますか", "materials"],
    ["息子が熱を出したので早退します", "attendance"],
    ["飛行機の予約をしたので、明日の天気を教えて", "none"],
  ])("%s is %s", (text, intent) => {
    expect(wish(text)).toBe(intent);
  });
});

describe("kana as people type it", () => {
  it.each([
    ["スケジュルを教えて", "schedule"],
    ["アンケトに答えたい", "feedback"],
    ["ﾂｷﾞﾉｹﾝｼｭｳ ｲﾂ", "schedule"],
    ["スカイツリーのチケット", "none"],
    ["体調がすぐれず、今日は失礼させていただきたいのですが", "attendance"],
    ["本日もよろしくお願いいたします", "greeting"],
  ])("%s is %s", (text, intent) => {
    expect(wish(text)).toBe(intent);
  });
});
