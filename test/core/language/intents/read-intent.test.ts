/** Wishes: what the rules must never get wrong, and how much of the labelled sets they read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { understand } from "../../../../src/core/language/index.ts";
import type { Language } from "../../../../src/core/language/language.ts";
import type { Intent } from "../../../../src/core/language/understanding.ts";
import { INTENT_SETS, intentRows, scoreIntents } from "../score-intents.ts";

const WEDNESDAY = { reference: "2026-11-18T09:00:00", timezone: "Asia/Ho_Chi_Minh" };
const wish = (text: string, language: Language): Intent =>
  understand(text, { ...WEDNESDAY, language }).intent;

describe("the wish of a message", () => {
  it.each<[string, Language, Intent]>([
    ["mai hoc o dau z ad", "vi", "venue"],
    ["T7 này nghỉ không", "vi", "schedule"],
    ["thứ 5 tuần sau có lịch k ạ", "vi", "schedule"],
    ["chiều thứ 5 cô Huyền dạy ở đâu?", "vi", "venue"],
    ["PAPI khi nào?", "vi", "schedule"],
    ["cô Huyền dạy hôm nào", "vi", "schedule"],
    ["ai giảng buổi sáng mai", "vi", "speaker"],
    ["xin slide", "vi", "materials"],
    ["em bị ốm mai không đi học được", "vi", "attendance"],
    ["mã của em là AB12CD", "vi", "register"],
    ["đổi sang tiếng Nhật", "vi", "language"],
    ["đường hỏng, đèn không sáng ở phố Huế", "vi", "report"],
    ["phản ánh của tôi tới đâu rồi", "vi", "ticket_status"],
    ["gặp cán bộ", "vi", "human"],
    ["xóa dữ liệu của tôi", "vi", "my_data"],
    ["hủy", "vi", "cancel"],
    ["あさっての研修って何時から？", "ja", "schedule"],
    ["ｽｹｼﾞｭｰﾙ を見せて", "ja", "schedule"],
    ["会場はどこですか", "ja", "venue"],
    ["欠席します", "ja", "attendance"],
    ["オンラインで参加できますか", "ja", "venue"],
    ["修了証はいつもらえますか", "ja", "certificate"],
    ["What's on next Thursday?", "en", "schedule"],
    ["I need my certifcate", "en", "certificate"],
  ])("%s (%s) is %s", (text, language, intent) => {
    expect(wish(text, language)).toBe(intent);
  });

  it("names the words that decided, as they were written", () => {
    expect(understand("Cho em xin Slide với ạ", WEDNESDAY).because).toContain("Slide");
    expect(understand("giá vàng hôm nay", WEDNESDAY).because).toEqual([]);
  });

  it("reads a word of another of our languages when the text shows none", () => {
    expect(wish("unsubscribe", "ja")).toBe("stop");
    expect(wish("help", "vi")).toBe("help");
  });
});

describe("opting out is certain, and nothing else sounds like it", () => {
  it.each([
    ["STOP", "vi"],
    ["dừng", "vi"],
    ["ngừng nhận tin", "vi"],
    ["hủy đăng ký nhận tin", "vi"],
    ["không muốn nhận tin nữa", "vi"],
    ["dung gui tin nua", "vi"],
    ["配信停止", "ja"],
    ["停止", "ja"],
    ["もう送らないで", "ja"],
    ["通知が多すぎるので止めてください", "ja"],
    ["unsubscribe", "en"],
    ["please stop sending me messages", "en"],
  ] as const)("%s (%s) stops", (text, language) => {
    expect(wish(text, language)).toBe("stop");
  });

  it.each([
    ["dừng xe ở đâu", "vi"],
    ["cho em hỏi xe buýt dừng ở đâu", "vi"],
    ["dung", "vi"],
    ["đúng", "vi"],
    ["em không nhận được tài liệu", "vi"],
    ["lớp có dừng học không ạ", "vi"],
    ["バスはどこに停まりますか", "ja"],
    ["明日の研修は中止ですか", "ja"],
    ["送信", "ja"],
    ["配信", "ja"],
    ["お知らせ", "ja"],
    ["リマインダー", "ja"],
    ["tin nhắn", "vi"],
    ["Reminders", "en"],
    ["stop by the office?", "en"],
    ["does the bus stop near the venue?", "en"],
    ["I did not receive the slides", "en"],
    ["when does the lecture stop", "en"],
  ] as const)("%s (%s) does not", (text, language) => {
    expect(wish(text, language)).not.toBe("stop");
  });

  it.each([
    ["bật lại thông báo", "vi"],
    ["nhận tin lại", "vi"],
    ["配信再開", "ja"],
    ["またメッセージを送ってください", "ja"],
    ["turn notifications back on", "en"],
    ["START", "en"],
  ] as const)("%s (%s) resumes", (text, language) => {
    expect(wish(text, language)).toBe("resume");
  });
});

describe("courtesy around a wish does not hide it", () => {
  const wrapped: Record<Language, (text: string) => string> = {
    vi: (text) => `Dạ em chào anh chị, cho em hỏi ${text} ạ. Em cảm ơn ạ`,
    ja: (text) => `お世話になっております。${text}よろしくお願いいたします。`,
    en: (text) => `Good morning, ${text} Thank you very much.`,
  };
  it.each([
    ["mai học ở đâu", "vi"],
    ["lịch tuần sau", "vi"],
    ["bao giờ có chứng chỉ", "vi"],
    ["来週の研修はいつですか。", "ja"],
    ["会場はどこですか。", "ja"],
    ["資料をください。", "ja"],
    ["where is the training?", "en"],
    ["when is the next session?", "en"],
  ] as const)("%s (%s)", (text, language) => {
    expect(wish(wrapped[language](text), language)).toBe(wish(text, language));
  });
});

describe("several sentences", () => {
  it.each<[string, Language, Intent]>([
    ["Em đi công tác nên không theo dõi nhóm. Buổi tiếp theo vào hôm nào vậy ạ?", "vi", "schedule"],
    ["I was sick last week. Where can I download the slides?", "en", "materials"],
    ["Is Mr. Minh teaching this week?", "en", "speaker"],
    ["Hôm qua tôi xem phim với vợ. Cho em xin slide buổi 2 với.", "vi", "materials"],
    ["My cat is sick. What a nice day!", "en", "none"],
    ["Ống nước vỡ tràn ra đường. Lớp mình có ai biết chưa?", "vi", "report"],
  ])("%s (%s) wishes %s", (text, language, intent) => {
    expect(wish(text, language)).toBe(intent);
  });
});

describe("where a word could be another", () => {
  it.each<[string, Language, Intent]>([
    ["how are you today", "en", "greeting"],
    ["thanks, see you tomorrow", "en", "thanks"],
    ["exchange rate yen to dong", "en", "none"],
    ["kkkk", "vi", "none"],
    ["Đêm qua mất ngủ nên giờ ngáp suốt", "vi", "none"],
    ["học ở mô rứa", "vi", "venue"],
    ["xài cái này răng rứa", "vi", "help"],
    ["đường ngập quá không đi được", "vi", "report"],
    ["đường ngập quá em không đi học được", "vi", "attendance"],
  ])("%s (%s) is %s", (text, language, intent) => {
    expect(wish(text, language)).toBe(intent);
  });
});

describe("labelled sets", () => {
  it.each(INTENT_SETS)("%s: at least 95 in 100 exact, at most 5 in 100 false alarms", (set) => {
    const score = scoreIntents(set, intentRows(set));
    expect(score.total).toBeGreaterThan(70);
    expect(score.right / score.total, score.misses.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(score.falseAlarms / score.offTopic).toBeLessThanOrEqual(0.05);
  });
});

describe("any text at all", () => {
  it("is understood without failing, and the words that decided stand in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.constantFrom("vi", "ja", "en"),
        (text, language) => {
          for (const words of understand(text, { ...WEDNESDAY, language }).because)
            expect(text).toContain(words);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each(["không ", "có lịch ", "会場は", "stop by ", "AB12-", "((((", "a", "ạ\u0301"])(
    "%s, thousands of times over, comes to an end",
    (piece) => {
      expect(INTENT_LIKE.test(wish(piece.repeat(5_000), "vi"))).toBe(true);
    },
  );
});
const INTENT_LIKE = /^[a-z_]+$/;
