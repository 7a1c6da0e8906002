/** What days people mean: the conventions one by one, then the development sets as a whole. */
import { describe, expect, it } from "vitest";
import { understandDates } from "../../../../src/core/language/dates/index.ts";
import type { Language } from "../../../../src/core/language/language.ts";
import type { DaysMeant, Moment } from "../../../../src/core/language/understanding.ts";
import { dateScores, readSet, scoreDates, type DateRow } from "../score.ts";

// A Wednesday.
const MOMENT: Moment = { reference: "2026-11-18T09:00:00", timezone: "Asia/Ho_Chi_Minh" };

function daysOf(text: string, language: Language, moment = MOMENT): DaysMeant {
  const found = understandDates(text, language, moment);
  if (found === null || "lunar" in found) throw new Error(`no days in: ${text}`);
  return found;
}

describe("the conventions", () => {
  it.each<[string, Language, string, string, string]>([
    ["a bare weekday is the next one", "vi", "thứ 5 có lịch không", "2026-11-19", "2026-11-19"],
    ["today's weekday is next week's", "vi", "thứ tư có lịch không", "2026-11-25", "2026-11-25"],
    ["'this' weekday may be today", "en", "this Wednesday", "2026-11-18", "2026-11-18"],
    ["next week is Monday to Sunday", "ja", "来週の予定", "2026-11-23", "2026-11-29"],
    ["a weekday of next week", "ja", "来週の月曜の予定を教えてください", "2026-11-23", "2026-11-23"],
    ["Sunday ends its week", "vi", "chủ nhật tuần này", "2026-11-22", "2026-11-22"],
    ["the weekend is two days", "vi", "cuối tuần này", "2026-11-21", "2026-11-22"],
    ["day-first in Vietnamese", "vi", "5/11", "2027-11-05", "2027-11-05"],
    ["month-first in Japanese", "ja", "5/11", "2027-05-11", "2027-05-11"],
    ["day-first in English", "en", "5/12", "2026-12-05", "2026-12-05"],
    ["what can be read one way only", "ja", "25/12", "2026-12-25", "2026-12-25"],
    ["a range", "vi", "từ 25 đến 27/12", "2026-12-25", "2026-12-27"],
    ["a range over the end of a month", "en", "from November 28 to December 2", "2026-11-28", "2026-12-02"],
    ["the next days leave today out", "vi", "3 ngày tới", "2026-11-19", "2026-11-21"],
    ["the last weeks are whole ones", "en", "last 2 weeks", "2026-11-02", "2026-11-15"],
    ["past where the words say so", "ja", "10月5日の研修はどうでしたか", "2026-10-05", "2026-10-05"],
    ["an era", "ja", "令和6年10月25日", "2024-10-25", "2024-10-25"],
    ["a fiscal year begins in April", "ja", "来年度", "2027-04-01", "2028-03-31"],
  ])("%s (%s: %s)", (_, language, text, start, end) => {
    expect(daysOf(text, language)).toMatchObject({ start, end });
  });

  it("ask where today is: late evening in Greenwich is tomorrow in Hanoi", () => {
    const moment = { reference: "2026-11-21T22:30:00Z", timezone: "Asia/Ho_Chi_Minh" };
    expect(daysOf("hôm nay", "vi", moment).start).toBe("2026-11-22");
  });
});

describe("what is told beside the days", () => {
  it.each<[string, Language, Partial<DaysMeant>]>([
    ["chiều thứ 5 cô Huyền dạy ở đâu?", "vi", { grain: "day", partOfDay: "afternoon" }],
    ["2 giờ chiều mai", "vi", { partOfDay: "afternoon", times: ["14:00"] }],
    ["8h30 sáng mai", "vi", { partOfDay: "morning", times: ["08:30"] }],
    ["thứ 5 từ 14h đến 16h30", "vi", { grain: "day", times: ["14:00", "16:30"] }],
    ["明日13:30〜15:00", "ja", { times: ["13:30", "15:00"] }],
    ["明日の午後2時", "ja", { partOfDay: "afternoon", times: ["14:00"] }],
    ["tomorrow from 2 to 4 pm", "en", { times: ["14:00", "16:00"] }],
    ["tuần sau", "vi", { grain: "week" }],
    ["週末", "ja", { grain: "weekend" }],
    ["next month", "en", { grain: "month" }],
    ["năm sau", "vi", { grain: "year" }],
    ["từ 25 đến 27/12", "vi", { grain: "range" }],
  ])("%s (%s)", (text, language, told) => {
    expect(daysOf(text, language)).toMatchObject(told);
  });

  it("a part of the day does not move it, and a greeting is none", () => {
    expect(daysOf("Good morning, what is on tomorrow?", "en")).not.toHaveProperty("partOfDay");
    expect(daysOf("tối mai", "vi").start).toBe(daysOf("mai", "vi").start);
  });

  it("the words that were read, at their place", () => {
    const text = "Chị ơi chiều thứ 5 tuần sau học ở đâu";
    const { start, end } = daysOf(text, "vi").span;
    expect(text.slice(start, end)).toBe("chiều thứ 5 tuần sau");
  });

  it.each<[string, string, string]>([
    ["next Friday", "2026-11-27", "2026-11-20"],
    ["5/12", "2026-12-05", "2027-05-12"],
  ])("the second reading of %s", (text, first, second) => {
    expect(daysOf(text, "en")).toMatchObject({ start: first, orElse: { start: second, end: second } });
  });
});

describe("no days", () => {
  it.each<[string, Language]>([
    ["lịch sử Đảng", "vi"],
    ["hỗ trợ 24/7", "vi"],
    ["phòng 10/2", "vi"],
    ["cô Mai dạy môn gì", "vi"],
    ["quận Hoàng Mai", "vi"],
    ["SĐT 0912.345.678", "vi"],
    ["Chương 3", "vi"],
    ["phiên bản 1.10", "vi"],
    ["N3に合格しました", "ja"],
    ["090-1234-5678", "ja"],
    ["研修は3日間ですか", "ja"],
    ["may I ask a question", "en"],
    ["the sun is hot", "en"],
    ["ngày 31/4", "vi"],
    ["", "vi"],
  ])("in %j (%s)", (text, language) => {
    expect(understandDates(text, language, MOMENT)).toBeNull();
  });

  it.each<[string, Language]>([
    ["mùng 1 Tết có học không", "vi"],
    ["15/8 âm lịch", "vi"],
    ["旧正月は休みですか", "ja"],
    ["lunar new year", "en"],
  ])("but the moon's in %j (%s)", (text, language) => {
    expect(understandDates(text, language, MOMENT)).toMatchObject({ lunar: true });
  });

  it("come of an impossible moment: it is refused", () => {
    expect(() => understandDates("mai", "vi", { reference: "soon", timezone: "Asia/Tokyo" })).toThrow(
      RangeError,
    );
  });
});

describe("the development sets", () => {
  it.each(dateScores(false).map((score) => [score.set, score] as const))(
    "%s are right to 95 % at least",
    (_, score) => {
      expect(score.right / score.total, score.misses.join("\n")).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each<[string, Language, (text: string) => string]>([
    ["decomposed letters", "vi", (text) => text.normalize("NFD")],
    ["a greeting sign before and thanks after", "en", (text) => `😀 ${text} 🙏`],
    ["space around", "vi", (text) => `  ${text} \n`],
    [
      "full width",
      "ja",
      (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
    ["no spaces at all", "ja", (text) => text.replace(/\s/g, "")],
  ])("mean the same in %s (%s)", (_, language, retype) => {
    const rows = readSet<DateRow>(`dates/${language}`).map((row) => ({ ...row, text: retype(row.text) }));
    const score = scoreDates(language, rows);
    expect(score.right / score.total, score.misses.join("\n")).toBeGreaterThanOrEqual(0.98);
  });
});
