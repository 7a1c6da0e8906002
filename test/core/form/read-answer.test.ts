/** Answers in free words, in three languages: what was said, and what it means for the question. */
import { describe, expect, it } from "vitest";
import { isLater, isNothing, isSend, isSkip, readChange } from "../../../src/core/form/commands.ts";
import { readAnswer, readNumbered } from "../../../src/core/form/read-answer.ts";
import { understand } from "../../../src/core/language/index.ts";
import type { Language } from "../../../src/core/language/language.ts";
import type { ReceivedMessage } from "../../../src/core/message/inbound-event.ts";
import { formOf, optionsOf } from "./forms.ts";

const form = formOf([
  { id: "five", type: "rating" },
  { id: "ten", type: "rating", scale: 10 },
  { id: "unit", type: "choice", options: optionsOf("Sở Nội vụ", "Quận Ba Đình", "Cơ quan khác") },
  { id: "topics", type: "many", atMost: 2, options: optionsOf("Thực hành", "Hỏi đáp", "Tài liệu") },
  { id: "people", type: "number", isWhole: true, min: 0, max: 2000 },
  { id: "hours", type: "number" },
  { id: "day", type: "date", earliest: "2026-11-01", latest: "2027-03-31" },
  { id: "wish", maxLength: 500 },
  { id: "where", type: "place" },
  { id: "photo", type: "photo" },
]);

function read(
  id: string,
  text: string,
  language: Language,
  message: ReceivedMessage | null = { type: "text", text },
) {
  const question = form.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const moment = { reference: "2026-11-22T02:00:00Z", timezone: "Asia/Ho_Chi_Minh" };
  const { days } = understand(text, { language, ...moment });
  const options = "options" in question ? question.options : [];
  const reading = readAnswer(question, { eventId: "e1", text, message, days, language, options });
  if (reading === null) return null;
  return "answer" in reading ? reading.answer : reading.problem.why;
}

const SAID: readonly (readonly [Language, question: string, said: string, answer: unknown])[] = [
  ["vi", "five", "5", 5],
  ["vi", "five", "５", 5],
  ["vi", "five", "năm", 5],
  ["vi", "five", "4 sao", 4],
  ["vi", "five", "Em cho 4 điểm ạ", 4],
  ["vi", "five", "5/5", 5],
  ["vi", "five", "8/10", 4],
  ["vi", "five", "rất hay", 5],
  ["vi", "five", "Rat huu ich", 5],
  ["vi", "five", "tốt ạ", 4],
  ["vi", "five", "cũng bình thường", 3],
  ["vi", "five", "chưa rõ lắm", 2],
  ["vi", "five", "không hay", 2],
  ["vi", "five", "quá tệ", 1],
  ["vi", "five", "hay nhưng hơi dài", null],
  ["vi", "five", "9", "outOfRange"],
  ["vi", "five", "0", "outOfRange"],
  ["vi", "five", "3,5", "notWhole"],
  ["vi", "five", "lịch học ngày mai?", null],
  ["vi", "ten", "tám điểm", 8],
  ["vi", "ten", "10", 10],
  ["vi", "ten", "9 trên 10", 9],
  ["ja", "five", "５", 5],
  ["ja", "five", "四点です", 4],
  ["ja", "five", "とても良かったです", 5],
  ["ja", "five", "良かったです", 4],
  ["ja", "five", "普通です", 3],
  ["ja", "five", "あまり良くなかったです", 2],
  ["ja", "five", "全然わかりませんでした", 1],
  ["en", "five", "five", 5],
  ["en", "five", "I'd give it 4 stars", 4],
  ["en", "five", "very good", 5],
  ["en", "five", "not bad", 3],
  ["en", "five", "pretty boring", 2],
  ["en", "five", "good, but too long", null],
  ["vi", "unit", "B", "b"],
  ["vi", "unit", "chọn B ạ", "b"],
  ["vi", "unit", "đáp án c", "c"],
  ["vi", "unit", "2", "b"],
  ["vi", "unit", "sở nội vụ", "a"],
  ["vi", "unit", "quan ba dinh", "b"],
  ["ja", "unit", "Bです", "b"],
  ["en", "unit", "option C please", "c"],
  ["vi", "unit", "không biết nữa", null],
  ["vi", "topics", "A, C", ["a", "c"]],
  ["vi", "topics", "c a", ["a", "c"]],
  ["vi", "topics", "1 và 2", ["a", "b"]],
  ["vi", "topics", "em thích phần thực hành và hỏi đáp", ["a", "b"]],
  ["vi", "topics", "tất cả", "tooMany"],
  ["ja", "topics", "A、B", ["a", "b"]],
  ["vi", "people", "15 người", 15],
  ["vi", "people", "1.500", 1500],
  ["ja", "people", "1,500人", 1500],
  ["ja", "people", "十五人です", 15],
  ["vi", "people", "mười", 10],
  ["vi", "people", "2001", "outOfRange"],
  ["vi", "people", "1,5", "notWhole"],
  ["vi", "people", "từ 10 đến 20", null],
  ["vi", "hours", "1,5 giờ", 1.5],
  ["en", "hours", "1.5 hours", 1.5],
  ["vi", "day", "thứ Sáu tuần sau", "2026-11-27"],
  ["ja", "day", "12月1日", "2026-12-01"],
  ["en", "day", "24 November", "2026-11-24"],
  ["en", "day", "1 June 2027", "outOfDays"],
  ["vi", "day", "tuần sau", null],
  ["vi", "wish", "Nên gửi tài liệu trước", "Nên gửi tài liệu trước"],
  ["vi", "wish", "👍🏻 Hay quá 😊", "👍🏻 Hay quá 😊"],
  ["vi", "wish", "x".repeat(501), "tooLong"],
  ["vi", "wish", "x".repeat(10_000), "tooLong"],
  ["vi", "where", "Nhà văn hóa phường Ngọc Hà", "Nhà văn hóa phường Ngọc Hà"],
];

describe("readAnswer", () => {
  it.each(SAID)("%s, %s: “%.60s” is %j", (language, id, said, answer) => {
    expect(read(id, said, language)).toEqual(answer);
  });

  it.each([
    ["a picture where a text is asked for", "wish", { type: "picture" }, "wrongKind"],
    ["a sticker where a rating is asked for", "five", { type: "sticker" }, "wrongKind"],
    ["a picture where one is asked for", "photo", { type: "picture" }, { eventId: "e1" }],
    ["words where a picture is asked for", "photo", { type: "text", text: "đây ạ" }, "wrongKind"],
    ["a recording where a picture is asked for", "photo", { type: "audio" }, "wrongKind"],
    [
      "a place",
      "where",
      { type: "place", latitude: 21.03, longitude: 105.85, title: "Hồ Gươm" },
      { latitude: 21.03, longitude: 105.85, words: "Hồ Gươm" },
    ],
  ] as const)("%s", (_label, id, message, answer) => {
    expect(read(id, message.type === "text" ? message.text : "", "vi", message)).toEqual(answer);
  });

  it("tells which ratings were read between the lines", () => {
    const [five] = form.questions;
    if (!five) throw new Error("no question");
    const spoken = { eventId: "e1", message: null, days: null, language: "vi" as const, options: [] };
    expect(readAnswer(five, { ...spoken, text: "rất hay" })).toEqual({ answer: 5, isGuess: true });
    expect(readAnswer(five, { ...spoken, text: "5 điểm" })).toEqual({ answer: 5 });
  });
});

describe("readNumbered", () => {
  it.each([
    ["câu 2 là B", { number: 2, rest: "B" }],
    ["Câu 2: rất hay", { number: 2, rest: "rất hay" }],
    ["cau 10 thi 5 diem", { number: 10, rest: "5 diem" }],
    ["question 3 is very good", { number: 3, rest: "very good" }],
    ["3番は良い", { number: 3, rest: "良い" }],
    ["câu này khó", null],
    ["câu 2", null],
    ["5", null],
  ])("%s", (said, numbered) => {
    expect(readNumbered(said)).toEqual(numbered);
  });
});

describe("what is said to the form itself", () => {
  it.each([
    [
      isSkip,
      [
        "bỏ qua",
        "Bỏ qua câu này ạ",
        "bo qua",
        "skip",
        "Skip this question",
        "スキップ",
        "スキップします",
        "パス",
      ],
    ],
    [isNothing, ["không có", "Không ạ", "none", "特にありません", "特になし"]],
    [isLater, ["để sau", "Để sau nhé", "lúc khác", "later", "not now", "あとで", "後でお願いします"]],
    [isSend, ["gửi", "Gửi đi ạ", "send", "送信", "送信します", "nộp bài"]],
  ] as const)("%o", (test, sayings) => {
    expect(sayings.filter((said) => !test(said))).toEqual([]);
  });

  it.each([
    "Tôi muốn gửi lời cảm ơn thầy cô",
    "Nên bỏ qua phần lý thuyết",
    "để sau giờ học thì tốt hơn",
    "I will send you a mail",
    "送信ボタンが分かりにくい",
  ])("“%s” is an answer", (said) => {
    expect([isSkip, isNothing, isLater, isSend].some((test) => test(said))).toBe(false);
  });

  it.each([
    ["sửa câu 3", 3],
    ["đổi câu số 12", 12],
    ["change question 2", 2],
    ["3番を直す", 3],
    ["3", 3],
    ["sửa", 0],
    ["変更します", 0],
    ["gửi", null],
  ])("“%s” changes %j", (said, number) => {
    expect(readChange(said)).toBe(number);
  });
});
