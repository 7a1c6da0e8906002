/** Which sessions are meant by words, and which words mean none. */
import { describe, expect, it } from "vitest";
import {
  matchTopic,
  namedByCapitals,
  namedPerson,
  namesOnlySessions,
  namesSomething,
} from "../../../flows/shared/topic.ts";
import { SESSIONS } from "../../kit/cast.ts";

const titles = (asked: string) => {
  const found = matchTopic(SESSIONS, asked);
  return found.about === "" ? "all" : found.sessions.map((session) => session.title.en);
};
const PAPI = "PAPI and what Hanoi can improve";
const SURVEY = "Satisfaction survey workshop";
const MORIS = ["Public financial management", "Process improvement workshop"];

describe("matchTopic", () => {
  it.each([
    ["an acronym of the title", "PAPI khi nào?", [PAPI]],
    ["an acronym in small letters", "papi mấy giờ", [PAPI]],
    ["words of the title", "buổi khảo sát sự hài lòng ở phòng nào", [SURVEY]],
    ["words of the title without marks", "khao sat su hai long", [SURVEY]],
    ["a speaker after a form of address", "cô Huyền dạy hôm nào", [PAPI, SURVEY]],
    ["a speaker without marks", "co huyen day hom nao", [PAPI, SURVEY]],
    ["a speaker's full name", "Phạm Thị Huyền", [PAPI, SURVEY]],
    ["a speaker and a title together", "cô Huyền dạy khảo sát hài lòng", [SURVEY]],
    ["a place", "hôm nào đi Long Biên", ["Visit to the one-stop desk of Long Bien"]],
    [
      "a kind of session",
      "đi thực tế hôm nào",
      ["Bac Tu Liem", "Cau Giay", "Long Bien", "Ha Dong", "Tay Ho", "Gia Lam"].map(
        (name) => `Visit to the one-stop desk of ${name}`,
      ),
    ],
    ["a room", "buổi ở phòng 301", ["Reading the PAR-Index"]],
    ["an English title", "when is the satisfaction workshop?", [SURVEY]],
    ["an English speaker", "when does Mr Mori teach?", MORIS],
    ["a Japanese title", "業務改善のワークショップはいつ", ["Process improvement workshop"]],
    ["a Japanese speaker of one letter", "森先生の講義", MORIS],
    ["half-width kana", "ﾌｴﾝ先生", ["PAPI and what Hanoi can improve", SURVEY]],
    ["full-width letters", "ＰＡＰＩはいつですか", [PAPI]],
    ["a decomposed spelling", "cô Huyền".normalize("NFD"), [PAPI, SURVEY]],
  ])("finds %s: %s", (_label, asked, expected) => {
    expect(titles(asked)).toEqual(expected);
  });

  it.each([
    "",
    "lịch học thế nào ạ",
    "em chào anh chị cho em hỏi lịch với ạ",
    "học ở phòng nào",
    "huyện nào",
    "thực ra em muốn hỏi lịch",
    "what time does the session start",
    "研修の予定を教えてください",
    "明日の会場はどこですか",
  ])("takes no topic from “%s”", (asked) => {
    expect(titles(asked)).toBe("all");
  });

  it("gives words that can be asked again with the same result", () => {
    for (const asked of [
      "co Huyen day hom nao",
      "cô Huyền dạy hôm nào",
      "森先生の講義",
      "khao sat su hai long",
    ]) {
      const once = matchTopic(SESSIONS, asked);
      expect(matchTopic(SESSIONS, once.about).sessions).toEqual(once.sessions);
    }
  });

  it("stays quick on a long text without end", () => {
    expect(titles("Huyền ".repeat(50_000))).toEqual([PAPI, SURVEY]);
    expect(titles("香".repeat(50_000))).toBe("all");
  });
});

describe("namedPerson", () => {
  it.each([
    ["thầy Sơn dạy hôm nào", "Sơn"],
    ["when does Dr Smith teach?", "Smith"],
    ["鈴木先生はいつですか", "鈴木"],
    ["研修の鈴木先生", "鈴木"],
  ])("hears in “%s” the name %s", (asked, name) => {
    expect(namedPerson(asked)).toBe(name);
  });

  it.each(["thầy dạy hôm nào", "cô giáo ơi", "今日の先生は", "the doctor", "PAPI"])(
    "hears no name in “%s”",
    (asked) => {
      expect(namedPerson(asked)).toBeNull();
    },
  );
});

describe("namedByCapitals", () => {
  it.each([
    ["when is PAPI?", "PAPI"],
    ["iHanoi học hôm nào", "iHanoi"],
    ["PAPIはいつですか", "PAPI"],
    ["ＰＡＰＩの講義は何曜日？", "PAPI"],
    ["PDFでPAPIの資料をください", "PAPI"],
  ])("hears in “%s” the name %s", (asked, name) => {
    expect(namedByCapitals(asked)).toBe(name);
  });

  it.each([
    "LỊCH HỌC NGÀY MAI",
    "Lịch học Hà Nội",
    "OK",
    "研修の予定",
    "PDFの資料はいつ",
    "gửi em file PDF",
    "",
  ])("hears no name in “%s”", (asked) => {
    expect(namedByCapitals(asked)).toBeNull();
  });
});

describe("namesOnlySessions", () => {
  it.each(["PAPI", "iHanoi thì sao", "cô Huyền", "森先生"])("is true of “%s”", (asked) => {
    expect(namesOnlySessions(SESSIONS, asked)).toBe(true);
  });

  it.each(["giá vàng ở Long Biên", "bitcoin", "lịch", "PAPI bitcoin", ""])("is false of “%s”", (asked) => {
    expect(namesOnlySessions(SESSIONS, asked)).toBe(false);
  });
});

describe("namesSomething", () => {
  it.each(["ở đâu ạ", "where is it", "会場はどこですか", "?"])("finds nothing named in “%s”", (asked) => {
    expect(namesSomething(asked)).toBe(false);
  });

  it.each(["bitcoin", "株価", "Huyền"])("finds something named in “%s”", (asked) => {
    expect(namesSomething(asked)).toBe(true);
  });
});
