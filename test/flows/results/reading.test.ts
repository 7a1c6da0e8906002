/** What counts as a coordinator's question for results, and what is left to other flows. */
import { describe, expect, it } from "vitest";
import { asksForResults, namesForm, partSaid, withoutAsking } from "../../../flows/results/reading.ts";

describe("a question for results", () => {
  it.each([
    "kết quả buổi sáng?",
    "ket qua buoi sang",
    "kết quả lớp hôm nay",
    "kq hom qua",
    "góp ý buổi chiều thế nào?",
    "Sáng nay học viên đánh giá ra sao ạ?",
    "hôm nay bao nhiêu người đã trả lời?",
    "bao nhiêu học viên có mặt sáng nay?",
    "今朝の結果は？",
    "昨日のアンケート結果を教えてください",
    "午前のアンケートはどうでしたか",
    "今日は何人回答しましたか",
    "results of this morning?",
    "How did today go?",
    "what came out of the PAPI session",
    "how was the feedback yesterday?",
    "How many people came this morning?",
  ])("is “%s”", (text) => {
    expect(asksForResults(text)).toBe(true);
  });

  it.each([
    "kết quả của tôi",
    "khi nào có kết quả?",
    "kết quả xử lý phản ánh",
    "gửi kết quả cho lớp K1",
    "lịch buổi đọc kết quả PAR-Index",
    "tài liệu tổng kết",
    "buổi đọc kết quả PAR-Index ai dạy?",
    "who teaches the results workshop?",
    "Kết quả khảo sát: 95% hài lòng, cảm ơn cả lớp",
    "Tôi muốn góp ý",
    "buổi học rất hay",
    "私の結果は？",
    "結果はいつ出ますか",
    "アンケートに答えたい",
    "my results",
    "when are the results out?",
    "tell the class the results",
    "How do I give feedback?",
    "how many sessions are there?",
  ])("is not “%s”", (text) => {
    expect(asksForResults(text)).toBe(false);
  });
});

it.each([
  ["kết quả buổi sáng?", "morning"],
  ["ket qua buoi chieu", "afternoon"],
  ["午後の結果", "afternoon"],
  ["results of the evening", "evening"],
  ["kết quả lớp hôm nay", null],
] as const)("“%s” speaks of the part of the day: %s", (text, part) => {
  expect(partSaid(text)).toBe(part);
});

it.each([
  ["Kiểm tra cuối khóa", "bài kiểm tra cuối khoá", true],
  ["Kiểm tra cuối khóa", "kiem tra cuoi khoa", true],
  ["Kiểm tra cuối khóa", "buổi sáng", false],
  ["修了テスト", "修了テストの", true],
  ["修了テスト", "今朝の", false],
  ["Final test", "of the final test", true],
  ["Final test", "of this morning", false],
])("the form “%s” is named by “%s”: %s", (title, text, isNamed) => {
  expect(namesForm(title, text)).toBe(isNamed);
});

it("looks for a session by what is left: a title may itself speak of results", () => {
  expect(withoutAsking("kết quả buổi Đọc kết quả PAR-Index").replace(/\s+/g, " ")).toBe("buổi Đọc PAR-Index");
});
