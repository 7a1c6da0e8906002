/** A session's card: the right time for the reader, wherever they are. */
import { describe, expect, it } from "vitest";
import { cardOf, sayDay, sayDays } from "../../../flows/schedule/card.ts";
import type { Language } from "../../../src/core/language/language.ts";
import type { Session } from "../../../src/core/programme/session.ts";
import { SESSIONS } from "../../kit/cast.ts";

const reader = (language: Language, timezone: string) => ({ language, timezone, today: "2026-11-23" });
const OPTIONS = { want: "schedule", namesProgramme: false } as const;

function session(about: Partial<Session>): Session {
  const [first] = SESSIONS;
  if (!first) throw new Error("the cast has no session");
  return { ...first, ...about };
}
const linesOf = (of: Session, who: ReturnType<typeof reader>) =>
  cardOf(of, who, OPTIONS).lines.map((line) => (line.label ? `${line.label}: ${line.text}` : line.text));

describe("the times on a card", () => {
  const inTokyo = session({
    date: "2026-11-24",
    startTime: "09:00",
    endTime: "12:00",
    timezone: "Asia/Tokyo",
  });

  it("are only local ones where the reader's clock shows the same", () => {
    expect(linesOf(inTokyo, reader("ja", "Asia/Tokyo"))[0]).toBe("11月24日(火) 9:00～12:00");
    expect(linesOf(session({ timezone: "Asia/Bangkok" }), reader("vi", "Asia/Ho_Chi_Minh"))[0]).toBe(
      "Thứ Sáu, 20/11, 08:00–11:30",
    );
  });

  it("are local ones and the reader's own where the zones differ", () => {
    expect(linesOf(inTokyo, reader("vi", "Asia/Ho_Chi_Minh")).slice(0, 2)).toEqual([
      "Thứ Ba, 24/11, 09:00–12:00 (giờ Nhật Bản)",
      "Giờ nơi Anh/Chị: Thứ Ba, 24/11, 07:00–10:00 (giờ Việt Nam)",
    ]);
  });

  it("name the reader's own day where it is another one", () => {
    const early = session({ ...inTokyo, startTime: "01:00", endTime: "03:30" });
    expect(linesOf(early, reader("en", "Asia/Ho_Chi_Minh"))[1]).toBe(
      "Your time: Mon 23 Nov 23:00–01:30 (Vietnam time)",
    );
  });

  it("call a zone without a name here by its city", () => {
    expect(linesOf(inTokyo, reader("en", "America/New_York"))[1]).toBe(
      "Your time: Mon 23 Nov 19:00–22:00 (New York)",
    );
  });
});

describe("a card", () => {
  it("says that a session is cancelled", () => {
    const { title } = cardOf(session({ isCancelled: true }), reader("vi", "Asia/Ho_Chi_Minh"), OPTIONS);
    expect(title).toBe("ĐÃ HỦY: Tổng quan cải cách hành chính");
  });

  it("shows what was asked for and leaves the rest out", () => {
    const card = (want: "venue" | "speaker" | "materials") => {
      const { lines, links } = cardOf(session({}), reader("en", "Asia/Ho_Chi_Minh"), { ...OPTIONS, want });
      return [...lines.flatMap((line) => line.label ?? []), ...links.map((link) => link.label)];
    };
    expect(card("venue")).toEqual(["Where", "Map"]);
    expect(card("speaker")).toEqual(["Speaker"]);
    expect(card("materials")).toEqual(["Outline (PDF)"]);
  });

  it("names the programme where sessions of several stand together", () => {
    const both = cardOf(session({}), reader("en", "Asia/Ho_Chi_Minh"), { ...OPTIONS, namesProgramme: true });
    expect(both.lines).toContainEqual({ label: "Programme", text: "Hanoi administrative reform training" });
  });

  it("uses another language where the reader's is missing, and no empty parts", () => {
    const only = session({ title: { vi: "Chỉ tiếng Việt" }, speakers: [], materials: [] });
    const { title, lines } = cardOf(only, reader("ja", "Asia/Ho_Chi_Minh"), OPTIONS);
    expect(title).toBe("Chỉ tiếng Việt");
    expect(lines.map((line) => line.label)).toEqual([undefined, "会場"]);
  });
});

describe("the name of a day", () => {
  it.each([
    ["vi", "2026-11-22", "hôm qua (Chủ Nhật, 22/11)"],
    ["vi", "2026-11-24", "ngày mai (Thứ Ba, 24/11)"],
    ["vi", "2026-11-25", "Thứ Tư, 25/11"],
    ["vi", "2027-01-04", "Thứ Hai, 04/01/2027"],
    ["ja", "2026-11-23", "今日 11月23日(月)"],
    ["en", "2026-11-23", "today (Mon 23 Nov)"],
  ] as const)("in %s of %s is %s", (language, day, expected) => {
    expect(sayDay(day, reader(language, "Asia/Ho_Chi_Minh"))).toBe(expected);
  });

  it("leaves the weekdays out of long ranges", () => {
    const vi = reader("vi", "Asia/Ho_Chi_Minh");
    expect(sayDays("2026-11-23", "2026-11-29", vi)).toBe("Thứ Hai, 23/11 – Chủ Nhật, 29/11");
    expect(sayDays("2026-12-01", "2026-12-31", vi)).toBe("01/12 – 31/12");
  });
});
