/** Yes, no, or neither. */
import { describe, expect, it } from "vitest";
import { readYesNo } from "../../../src/core/language/index.ts";
import type { Language } from "../../../src/core/language/language.ts";

const cases: Record<Language, Record<"yes" | "no" | "neither", readonly string[]>> = {
  vi: {
    yes: [
      "ok",
      "uh",
      "vâng ạ",
      "dạ đc",
      "Có",
      "đúng rồi ạ",
      "dong y",
      "ừ",
      "OK luôn",
      "Vâng, em đồng ý",
      "okkk",
      "dạ vâng ạ",
      "👍",
      "vang dung a",
      "đc ạ",
    ],
    no: [
      "k",
      "ko",
      "không ạ",
      "thôi",
      "chưa ạ",
      "dạ không",
      "khong",
      "ko can a",
      "hông",
      "không phải đâu",
      "no",
      "sai rồi",
      "❌",
      "dạ chưa ạ",
    ],
    neither: [
      "không biết",
      "có lịch không?",
      "được không",
      "mai",
      "",
      "dung",
      "có ai không",
      "ok?",
      "không học ở đâu",
      "3",
    ],
  },
  ja: {
    yes: [
      "大丈夫、それでお願いします",
      "はい大丈夫です",
      "それで結構です",
      "はい",
      "はい、お願いします",
      "うん",
      "そうです",
      "ＯＫ",
      "ok",
      "はい。",
      "もちろんです",
      "わかりました",
      "はーい",
    ],
    no: [
      "いや、いいです",
      "いえいえ違いますよ",
      "まだ必要ありません",
      "いいえ",
      "いえ、結構です",
      "違います",
      "いりません",
      "ううん",
      "いいえ、違います",
      "無理です",
      "今回は遠慮します",
      "違うと思います",
    ],
    neither: ["それでいいですか", "大丈夫です", "はいはどこ", "明日", "はい、いいえ", "どうですか", "はい？"],
  },
  en: {
    yes: ["yes", "Yep", "sure thing", "yes please", "OK", "Yes, that's correct", "of course", "yesss", "y"],
    no: ["no", "nope", "no thanks", "Not yet", "No, I'm not", "nah", "no, that's wrong", "n"],
    neither: ["yes but when?", "maybe", "no idea", "I know", "", "ok, where is it", "yes and no"],
  },
};

describe.each(["vi", "ja", "en"] as const)("answers in %s", (language) => {
  it.each(cases[language].yes)("%s is yes", (text) => {
    expect(readYesNo(text, language)).toBe("yes");
  });
  it.each(cases[language].no)("%s is no", (text) => {
    expect(readYesNo(text, language)).toBe("no");
  });
  it.each(cases[language].neither)("%j is neither", (text) => {
    expect(readYesNo(text, language)).toBeNull();
  });
});
