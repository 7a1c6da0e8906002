/** What placeholders say to which reader. */
import { describe, expect, test } from "vitest";
import {
  isPersonal,
  isPlaceholder,
  PLACEHOLDERS,
  placeholderValues,
  type Placeholder,
  type Reader,
} from "../../../src/core/programme/placeholders.ts";
import type { Session } from "../../../src/core/programme/session.ts";

const session: Session = {
  ...{
    id: "s",
    programme: { vi: "Khóa học" },
    title: { vi: "Chỉ số PAPI", ja: "PAPI指標" },
    kind: "lecture",
  },
  ...{ date: "2026-11-24", startTime: "08:00", endTime: "11:30", timezone: "Asia/Ho_Chi_Minh" },
  venue: { name: { vi: "Học viện", ja: "行政学院" }, address: {}, room: { vi: "Phòng 201", ja: "201号室" } },
  ...{
    speakers: [{ name: { vi: "cô Huyền" } }, { name: { vi: "thầy Nam" } }],
    materials: [],
    isCancelled: false,
  },
};
const lan: Reader = {
  ...{ name: "Phạm Ngọc Lan", language: "vi", timezone: "Asia/Ho_Chi_Minh" },
  ...{ unit: { vi: "Sở Nội vụ", ja: "内務局" }, cohort: { vi: "22 sở" }, position: { vi: "Chuyên viên" } },
};
const tanaka: Reader = { name: "田中 陽子", language: "ja", timezone: "Asia/Tokyo" };
const anna: Reader = { name: "Anna", language: "en", timezone: "America/New_York" };
const valueOf = placeholderValues({ vi: "Cải cách hành chính", ja: "行政改革" }, session);

describe("a placeholder says", () => {
  const cases: [placeholder: Placeholder, reader: Reader, value: string | null][] = [
    ["name", lan, "Phạm Ngọc Lan"],
    ["unit", lan, "Sở Nội vụ"],
    ["unit", tanaka, null],
    ["programme", tanaka, "行政改革"],
    ["session.title", tanaka, "PAPI指標"],
    ["session.date", lan, "Thứ Ba, 24/11"],
    // Tuesday morning in Hanoi is Monday night in New York.
    ["session.date", anna, "Mon 23 Nov"],
    ["session.time", lan, "08:00–11:30"],
    ["session.time", tanaka, "10:00～13:30 (日本時間)"],
    ["session.time", anna, "20:00–23:30 (New York)"],
    ["session.place", lan, "Phòng 201, Học viện"],
    ["session.place", tanaka, "201号室、行政学院"],
    ["session.speaker", lan, "cô Huyền, thầy Nam"],
  ];
  test.each(cases)("%s to %o: %s", (placeholder, reader, value) => {
    expect(valueOf(placeholder, reader)).toBe(value);
    // The second time it comes from what was printed before.
    expect(valueOf(placeholder, reader)).toBe(value);
  });

  test("nothing about a session where there is none, or where it has no place", () => {
    const placeholders = Object.keys(PLACEHOLDERS).filter((name) => name.startsWith("session."));
    const without = placeholderValues({ vi: "K" }, null);
    for (const name of placeholders) expect(without(name as Placeholder, lan)).toBeNull();
    const { venue: _venue, ...bare } = session;
    expect(placeholderValues({ vi: "K" }, { ...bare, speakers: [] })("session.place", lan)).toBeNull();
  });
});

test("known are those of the list, and no property of every object", () => {
  expect(["name", "session.time", "names", "toString"].map(isPlaceholder)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a text is personal where it names something of the reader's own", () => {
  expect([isPersonal(["programme", "session.date"]), isPersonal(["programme", "unit"])]).toEqual([
    false,
    true,
  ]);
});
