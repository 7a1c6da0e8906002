/** Timetables imported into a real PostgreSQL, as two offices send them. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { calendarFiles } from "../../../src/adapters/ical/calendar-files.ts";
import { prismaTimetableStore } from "../../../src/adapters/prisma/timetable-store.ts";
import { tableFiles } from "../../../src/adapters/tables/files.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { importTimetable, type TimetableOrder } from "../../../src/services/lists/import-timetable.ts";
import { Reminding } from "../../kit/reminding.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Reminding;
let slug: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  await stores.sql.query("TRUNCATE venue CASCADE");
  slug = (await stores.db.programme.findFirstOrThrow()).slug;
  await stores.db.venue.create({
    data: { slug: "noi-vu", name: { vi: "Sở Nội vụ" }, address: { vi: "18B Lê Lai" } },
  });
});

async function run(given: string, more: Partial<TimetableOrder> = {}) {
  const tools = {
    ...house.tools,
    ...{ timetables: prismaTimetableStore(stores.db), tables: tableFiles, calendars: calendarFiles },
  };
  return importTimetable(tools, OPERATOR, slug, { bytes: Buffer.from(given), isApplied: true, ...more });
}

async function sessions(): Promise<string[]> {
  const { rows } = await stores.sql.query<Record<string, string | null>>(
    `SELECT s.date::text, s.start_time || '–' || s.end_time AS time, s.title->>'vi' AS title, s.kind, v.slug,
       s.room->>'vi' AS room, CASE WHEN s.cancelled_at IS NOT NULL THEN 'CANCELLED' END AS state,
       (SELECT string_agg(k.slug, '+' ORDER BY k.slug) FROM session_cohort c JOIN cohort k ON k.id = c.cohort_id
         WHERE c.session_id = s.id) AS cohorts,
       (SELECT string_agg(p.name->>'vi', '+' ORDER BY p.position) FROM session_speaker p WHERE p.session_id = s.id) AS who
     FROM session s LEFT JOIN venue v ON v.id = s.venue_id ORDER BY s.starts_at, s.title->>'vi'`,
  );
  return rows.map((row) =>
    Object.values(row)
      .filter((value) => value !== null)
      .join(" | "),
  );
}

const TIMETABLE = `LỊCH HỌC
Ngày;Thời gian;Nội dung;Hình thức;Giảng viên;Địa điểm;Phòng;Lớp
Thứ Ba, 24/11/2026;8h00 - 11h30;Chỉ số PAPI;bài giảng;TS. Trần Bình;Sở Nội vụ;Phòng 301;departments
24/11;13h30 - 16h30;Thảo luận nhóm;hội thảo;TS. Trần Bình; ThS. Lê Mai;Sở Nội vụ;Phòng 302
25/11;8h00 - 11h30;Thảo luận nhóm;hội thảo;;Sở Nội vụ;;
`.replace("TS. Trần Bình; ThS. Lê Mai", '"TS. Trần Bình; ThS. Lê Mai"');

describe("a timetable", () => {
  it("is shown first, and nothing is kept", async () => {
    const report = await run(TIMETABLE, { isApplied: false });
    expect(report).toMatchObject({ isApplied: false, faults: [], same: 0, changed: [] });
    expect(report.added).toEqual([
      { line: 3, title: "Chỉ số PAPI", date: "2026-11-24", startTime: "08:00" },
      { line: 4, title: "Thảo luận nhóm", date: "2026-11-24", startTime: "13:30" },
      { line: 5, title: "Thảo luận nhóm", date: "2026-11-25", startTime: "08:00" },
    ]);
    expect(await sessions()).toEqual([]);
    expect(await stores.db.auditEntry.count()).toBe(0);
  });

  it("is kept whole, its reminders planned; a second time it changes nothing", async () => {
    await house.addRule("1 day before start at 18:00");
    await run(TIMETABLE);
    const kept = [
      "2026-11-24 | 08:00–11:30 | Chỉ số PAPI | lecture | noi-vu | Phòng 301 | departments | TS. Trần Bình",
      "2026-11-24 | 13:30–16:30 | Thảo luận nhóm | workshop | noi-vu | Phòng 302 | departments+districts | TS. Trần Bình+ThS. Lê Mai",
      "2026-11-25 | 08:00–11:30 | Thảo luận nhóm | workshop | noi-vu | departments+districts",
    ];
    expect(await sessions()).toEqual(kept);
    expect(await stores.db.reminder.count({ where: { status: "planned" } })).toBeGreaterThan(5);
    expect(await run(TIMETABLE)).toMatchObject({ added: [], changed: [], same: 3, faults: [] });
    expect(await sessions()).toEqual(kept);
    expect(await stores.db.auditEntry.count({ where: { action: "timetableImported" } })).toBe(1);
  });

  it("what moved shows whom it concerns; they are told once, and reminders follow", async () => {
    await run(TIMETABLE);
    await house.addRule("1 day before start at 18:00");
    await house.sweepAt("2026-11-23T18:00+07:00");
    await stores.sql.query("UPDATE delivery SET status = 'sent' WHERE priority = 1");
    const moved = TIMETABLE.replace("Thứ Ba, 24/11/2026;8h00 - 11h30", "26/11/2026;9h00 - 11h30");
    const shown = await run(moved, { isApplied: false });
    expect(shown.changed).toMatchObject([
      {
        title: "Chỉ số PAPI",
        changes: [
          { field: "date", from: "2026-11-24", to: "2026-11-26" },
          { field: "time", from: "08:00–11:30", to: "09:00–11:30" },
        ],
      },
    ]);
    expect(shown.changed[0]?.concerned?.told.map(({ name }) => name).sort()).toEqual(["Lan", "Minh"]);
    expect((await sessions())[0]).toContain("2026-11-24");
    await run(moved);
    expect((await sessions()).at(-1)).toContain("2026-11-26 | 09:00–11:30 | Chỉ số PAPI");
    const { rows } = await stores.sql.query("SELECT FROM delivery WHERE session_id IS NOT NULL");
    expect(rows.length).toBe(2);
    expect(
      (await house.reminders()).filter((line) => line.includes("11-25T11:00")).length,
    ).toBeGreaterThanOrEqual(2);
    expect(await run(moved)).toMatchObject({ changed: [], same: 3 });
  });

  it("nobody is told where that is wished", async () => {
    await run(TIMETABLE);
    await house.addRule("1 day before start at 18:00");
    await house.sweepAt("2026-11-23T18:00+07:00");
    await stores.sql.query("UPDATE delivery SET status = 'sent' WHERE priority = 1");
    const report = await run(TIMETABLE.replace("Phòng 301", "Phòng 401"), { isSilent: true });
    expect(report.changed).toMatchObject([
      { changes: [{ field: "room", from: "Phòng 301", to: "Phòng 401" }], concerned: { told: [] } },
    ]);
    expect((await stores.sql.query("SELECT FROM delivery WHERE session_id IS NOT NULL")).rows).toEqual([]);
  });

  it("other changes are kept as well, and who is only in the base stays", async () => {
    await run(TIMETABLE);
    const report = await run(
      "Ngày;Bắt đầu;Kết thúc;Nội dung;Giảng viên;Lớp;Tình trạng\n24/11;8h;11h30;CHỈ SỐ PAPI;ThS. Lê Mai;districts;hủy",
    );
    expect(
      report.changed[0]?.changes.map(({ field, from, to }) => `${field}: ${from ?? "–"} → ${to}`),
    ).toEqual([
      "state: planned → cancelled",
      "title: Chỉ số PAPI → CHỈ SỐ PAPI",
      "cohorts: departments → districts",
      "speakers: TS. Trần Bình → ThS. Lê Mai",
    ]);
    expect(report.onlyInBase).toHaveLength(2);
    expect((await sessions())[0]).toBe(
      "2026-11-24 | 08:00–11:30 | CHỈ SỐ PAPI | lecture | noi-vu | Phòng 301 | CANCELLED | districts | ThS. Lê Mai",
    );
  });

  it.each([
    ["a day that is none", "31/11/2026;8h-9h;PAPI;", "Ngày", "31/11/2026", "wrong-day"],
    [
      "a weekday that is another",
      "Thứ Hai, 24/11/2026;8h-9h;PAPI;",
      "Ngày",
      "Thứ Hai, 24/11/2026",
      "other-weekday",
    ],
    ["no end", "24/11;8h;PAPI;", "", "", "no-end"],
    ["an end before the start", "24/11;11h-9h;PAPI;", "Giờ", "11h-9h", "ends-before-start"],
    ["no time", "24/11;sáng;PAPI;", "Giờ", "sáng", "wrong-time"],
    ["no title", "24/11;8h-9h;;noi-vu", "Nội dung", "", "no-title"],
    ["an unknown venue", "24/11;8h-9h;PAPI;Hội trường lớn", "Địa điểm", "Hội trường lớn", "unknown-venue"],
    ["the same twice", "24/11;8h-9h;PAPI;\n24/11;8h-9h;papi;", "Nội dung", "papi", "same-session-twice"],
  ])("%s is refused, and nothing is kept", async (_label, line, column, value, code) => {
    const report = await run(`Ngày;Giờ;Nội dung;Địa điểm\n25/11;8h-9h;Khai giảng;\n${line}`);
    expect(report.faults).toMatchObject([{ column, value, code }]);
    expect(report.isApplied).toBe(false);
    expect(await sessions()).toEqual([]);
  });

  it("a Japanese one, with venues made", async () => {
    await run("月日,時間,内容,会場,講師\n11月24日(火),9:00～12:00,行政改革,香川県庁,田中 花子", {
      createsVenues: true,
    });
    expect(await stores.db.session.findFirst({ include: { venue: true } })).toMatchObject({
      ...{ title: { ja: "行政改革" }, startTime: "09:00", endTime: "12:00" },
      venue: { name: { ja: "香川県庁" } },
    });
  });
});

const calendar = (...events: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:x",
    ...events.map((one) => `BEGIN:VEVENT\n${one}\nEND:VEVENT`),
    "END:VCALENDAR",
  ]
    .join("\n")
    .replaceAll("\n", "\r\n");

describe("a calendar", () => {
  it("in any zone stands on the programme's clock; the same twice changes nothing", async () => {
    const given = calendar(
      "UID:a\nSUMMARY:UTC\nDTSTART:20261124T010000Z\nDTEND:20261124T043000Z",
      "UID:b\nSUMMARY:Of Vietnam\nDTSTART;TZID=Asia/Ho_Chi_Minh:20261124T133000\nDTEND;TZID=Asia/Ho_Chi_Minh:20261124T163000",
      "UID:c\nSUMMARY:Of Outlook\nDTSTART;TZID=SE Asia Standard Time:20261125T080000\nDURATION:PT3H",
      "UID:d\nSUMMARY:Floating\nDTSTART:20261126T080000\nDTEND:20261126T090000\nLOCATION:Sở Nội vụ\nSTATUS:CANCELLED",
    );
    expect((await run(given)).faults).toEqual([]);
    expect(await sessions()).toEqual([
      "2026-11-24 | 08:00–11:30 | UTC | lecture | departments+districts",
      "2026-11-24 | 13:30–16:30 | Of Vietnam | lecture | departments+districts",
      "2026-11-25 | 08:00–11:00 | Of Outlook | lecture | departments+districts",
      "2026-11-26 | 08:00–09:00 | Floating | lecture | noi-vu | CANCELLED | departments+districts",
    ]);
    expect(await run(given)).toMatchObject({ same: 4, added: [], changed: [] });
  });

  it("what repeats is written out, with its exceptions, until after the programme", async () => {
    const weekly =
      "UID:w\nSUMMARY:Họp lớp\nDTSTART:20261123T010000Z\nDTEND:20261123T020000Z\nRRULE:FREQ=WEEKLY\nEXDATE:20261207T010000Z";
    const exception =
      "UID:w\nRECURRENCE-ID:20261130T010000Z\nSUMMARY:Họp lớp\nDTSTART:20261201T010000Z\nDTEND:20261201T020000Z";
    await run(calendar(weekly, exception));
    expect((await sessions()).map((line) => line.slice(0, 10))).toEqual([
      ...["2026-11-23", "2026-12-01", "2026-12-14", "2026-12-21", "2026-12-28"],
    ]);
    const moved = calendar(weekly, exception.replaceAll("20261201", "20261202"));
    expect((await run(moved)).changed).toMatchObject([
      { changes: [{ field: "date", from: "2026-12-01", to: "2026-12-02" }] },
    ]);
  });

  it.each([
    ["an all-day event", "DTSTART;VALUE=DATE:20261124", "all-day"],
    ["over midnight", "DTSTART:20261124T010000Z\nDTEND:20261125T010000Z", "ends-before-start"],
    [
      "an odd repetition",
      "DTSTART:20261124T010000Z\nDTEND:20261124T020000Z\nRRULE:FREQ=SECONDLY",
      "odd-repetition",
    ],
    [
      "one that began long ago",
      "DTSTART:00010101T010000Z\nDTEND:00010101T020000Z\nRRULE:FREQ=DAILY",
      "repeats-for-ever",
    ],
    ["no start", "DTEND:20261124T020000Z", "unreadable-event"],
  ])("%s is refused", async (_label, when, code) => {
    const report = await run(calendar(`UID:x\nSUMMARY:Khai giảng\n${when}`));
    expect(report.faults).toMatchObject([{ line: 1, value: "Khai giảng", code }]);
  });

  it("garbage is refused with a sentence", async () => {
    await expect(run("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nthis is no line\r\n")).rejects.toThrow(
      "The calendar cannot be read",
    );
  });
});
