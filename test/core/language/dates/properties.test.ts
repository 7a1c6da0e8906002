/** What must hold for every date and every text, not only for those that somebody thought of. */
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { understandDates } from "../../../../src/core/language/dates/index.ts";
import { LANGUAGES, type Language } from "../../../../src/core/language/language.ts";
import { stripMarks } from "../../../../src/core/language/normalise.ts";
import { printDate, printDays } from "../../../../src/core/language/print-date.ts";

const MOMENT = { reference: "2026-11-18T09:00:00", timezone: "Asia/Ho_Chi_Minh" };
const FIRST = Temporal.PlainDate.from("2000-01-01");
const days = fc.integer({ min: 0, max: 36_500 }).map((count) => FIRST.add({ days: count }).toString());
const comingDays = fc
  .integer({ min: 0, max: 364 })
  .map((count) => Temporal.PlainDate.from("2026-11-18").add({ days: count }).toString());
const languages = fc.constantFrom(...LANGUAGES);

function read(text: string, language: Language): string {
  const found = understandDates(text, language, MOMENT);
  return found === null ? "none" : "lunar" in found ? "lunar" : `${found.start}..${found.end}`;
}

describe("a date that we print", () => {
  it("is read back as that date", () => {
    fc.assert(
      fc.property(languages, days, fc.boolean(), (language, day, weekday) => {
        expect(read(printDate(day, language, { weekday }), language)).toBe(`${day}..${day}`);
      }),
    );
  });

  it("is read back without its year as the next such date", () => {
    fc.assert(
      fc.property(languages, comingDays, (language, day) => {
        expect(read(printDate(day, language, { year: false }), language)).toBe(`${day}..${day}`);
      }),
    );
  });

  it("is read back as a range, where it is one", () => {
    fc.assert(
      fc.property(languages, days, fc.integer({ min: 1, max: 40 }), (language, day, length) => {
        const end = Temporal.PlainDate.from(day).add({ days: length }).toString();
        expect(read(printDays(day, end, language), language)).toBe(`${day}..${end}`);
      }),
    );
  });

  it("is found at its place in a sentence", () => {
    fc.assert(
      fc.property(days, (day) => {
        const printed = printDate(day, "vi", { weekday: false });
        const text = `Cho em hỏi lịch ngày ${printed} ạ`.normalize("NFD");
        const found = understandDates(text, "vi", MOMENT);
        const span = found?.span ?? { start: 0, end: 0 };
        expect(text.slice(span.start, span.end)).toBe(printed);
      }),
    );
  });
});

// Words that mean a day in some way, as they are written with their marks.
const WEEKDAYS = [
  "thứ hai",
  "thứ ba",
  "thứ tư",
  "thứ năm",
  "thứ sáu",
  "thứ bảy",
  "chủ nhật",
  "thứ 5",
  "T7",
  "CN",
];
const WEEKS = ["", " tuần này", " tuần sau", " tuần tới", " tuần trước", " tuần sau nữa"];
const PARTS = ["", "sáng ", "chiều ", "tối "];
const NEAR = [
  "hôm nay",
  "ngày mai",
  "ngày kia",
  "hôm qua",
  "sáng mai",
  "tối nay",
  "tuần sau",
  "cuối tuần này",
  "tháng sau",
];
const NUMBERS = [
  "mùng 5 tháng 12",
  "ngày 25 tháng mười",
  "ngày hai mươi lăm tháng 4",
  "từ 25 đến 27/10",
  "3 ngày tới",
];
const vietnamese = fc.oneof(
  fc
    .tuple(fc.constantFrom(...PARTS), fc.constantFrom(...WEEKDAYS), fc.constantFrom(...WEEKS))
    .map((words) => words.join("")),
  fc.constantFrom(...NEAR, ...NUMBERS),
);
const japanese = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("", "来週の", "今週の", "先週の", "再来週の"),
      fc.constantFrom("月曜", "火曜日", "金曜日", "日曜"),
    )
    .map((words) => words.join("")),
  fc.constantFrom(
    "明日",
    "あさって",
    "昨日",
    "来週",
    "10月25日",
    "令和8年12月1日",
    "12月1日から3日まで",
    "3日後",
    "来月",
  ),
);
const english = fc.constantFrom(
  "tomorrow",
  "next Thursday",
  "Friday",
  "this weekend",
  "25 October",
  "from 25 to 27 October",
  "Monday next week",
  "the next 3 days",
  "in two weeks",
  "last month",
);

describe("a Vietnamese day", () => {
  it("stays the same day without marks", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(read(stripMarks(text), "vi")).toBe(read(text, "vi"));
        expect(read(text, "vi")).not.toBe("none");
      }),
    );
  });

  it("stays the same day in capitals, decomposed, or full of invisible signs", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const day = read(text, "vi");
        expect(read(text.toUpperCase(), "vi")).toBe(day);
        expect(read(text.normalize("NFD"), "vi")).toBe(day);
        expect(read([...text].join("\u200B"), "vi")).toBe(day);
      }),
    );
  });
});

const POLITE: Record<Language, readonly (readonly [string, string])[]> = {
  vi: [
    ["Dạ em chào anh chị, cho em hỏi ", " lớp mình học ở đâu ạ, em cảm ơn nhiều"],
    ["Kính gửi ban tổ chức, ", " có lịch không ạ?"],
    ["Anh chị ơi ", " thế nào ạ"],
  ],
  ja: [
    ["お世話になっております。", "の予定を教えていただけますでしょうか。よろしくお願いいたします。"],
    ["すみません、", "は何時からですか？"],
    ["", "の会場はどちらですか"],
  ],
  en: [
    ["Good morning, could you please tell me what is on ", "? Thank you very much."],
    ["Hello! Sorry to bother you. Where do we meet ", "?"],
    ["", ", please"],
  ],
};
const TEXTS: Record<Language, fc.Arbitrary<string>> = { vi: vietnamese, ja: japanese, en: english };

describe("polite words around a day", () => {
  it.each(LANGUAGES)("in %s change nothing", (language) => {
    fc.assert(
      fc.property(TEXTS[language], fc.constantFrom(...POLITE[language]), (text, [before, after]) => {
        expect(read(`${before}${text}${after}`, language)).toBe(read(text, language));
      }),
    );
  });
});

describe("any text whatsoever", () => {
  it("is read without complaint, and its span lies within it", () => {
    fc.assert(
      fc.property(
        languages,
        fc.string({ unit: "grapheme", maxLength: 60 }),
        vietnamese,
        (language, noise, day) => {
          const text = `${noise} ${day} ${noise}`;
          const found = understandDates(text, language, MOMENT);
          if (found === null) return;
          expect(found.span.start).toBeGreaterThanOrEqual(0);
          expect(found.span.end).toBeLessThanOrEqual(text.length);
          expect(found.span.start).toBeLessThan(found.span.end);
        },
      ),
    );
  });

  // A pattern that backtracks without bound would not come back from these within the runner's limit.
  const HARD = [
    "1-",
    "1.1/",
    "thứ ",
    "thứ 2 ",
    "25/10 ",
    "25, ",
    "tuần ",
    "mai ",
    "月",
    "一",
    "十月",
    "1月1日から",
    "mon ",
    "the ",
    "next ",
    "5 to ",
    "e\u0301",
    "\u0301",
    " ",
    "、",
    "ｶﾞ",
    "9",
  ];
  it.each(HARD)("comes to an end: %j without end", (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    for (const language of LANGUAGES) expect(() => understandDates(text, language, MOMENT)).not.toThrow();
  });
});
