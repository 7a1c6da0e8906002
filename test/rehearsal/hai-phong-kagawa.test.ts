/**
 * Hai Phong and Kagawa over three fiscal years, in three languages and two zones, against LINE's twin: each gets
 * exactly what the rules say, by their own clock, in their own language, also a year later.
 */
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionEntry } from "../../src/core/programme/programme-data.ts";
import type { PersonReport } from "../../src/core/rehearsal/report.ts";
import { linePlatform } from "./line-platform.ts";
import {
  differences,
  nothingOfTheTrueHouseChanged,
  sessionsOf,
  sharp,
  stage,
  unanswered,
  waking,
  type Promised,
  type Staged,
} from "./stage.ts";

// A Monday of the second fiscal year, when the second intake is in Takamatsu.
const TODAY = "2026-11-16";
const FIRST_DAY = "2025-06-01";

const RULES = [
  { name: "the eve", when: "1 day before start at 18:00", mayDigest: true, asksAttendance: true },
  { name: "two hours before", when: "2 hours before start" },
  { name: "before a follow-up", when: "10 days before start at 09:00", kinds: ["followUp"] },
  {
    name: "three months later",
    when: "3 months after course at 09:00",
    texts: {
      vi: [{ type: "text", text: "Ba tháng đã qua, Anh/Chị {name} áp dụng được gì?" }],
      ja: [{ type: "text", text: "{name}様、研修から3か月が経ちました。" }],
      en: [{ type: "text", text: "Three months have passed, {name}." }],
    },
  },
] as const;

let staged: Staged;
let line: Awaited<ReturnType<typeof linePlatform>>;

beforeAll(async () => {
  line = await linePlatform();
  const { account, platforms } = line;
  staged = await stage({
    ...{ programme: "hai-phong-kagawa", today: TODAY, rules: RULES, fromDay: FIRST_DAY, days: 1_200 },
    ...{ account, platforms },
  });
}, 240_000);
afterAll(() => line.close());

/** By the rules and the timetable alone, on the reader's clock. */
function promisedTo(person: PersonReport): Promised[] {
  const { timezone, language } = person;
  const sessions = sessionsOf(staged.programme, person).map((session) => {
    const { date, startTime, timezone: zone, title, kind } = session as SessionEntry;
    const start = Temporal.PlainDateTime.from(`${date}T${startTime}`)
      .toZonedDateTime(zone)
      .withTimeZone(timezone);
    return { start, kind, title: title[language] ?? "", day: start.toPlainDate().toString() };
  });
  const days = [...new Set(sessions.map(({ day }) => day))];
  return [
    ...days.map((day) => ({
      rule: "the eve",
      ...sharp(`${shifted(day, -1)} 18:00`),
      sessions: sessions.filter((session) => session.day === day).map(({ title }) => title),
    })),
    ...sessions.flatMap(({ start, day, title }) => {
      const due = local(start.subtract({ hours: 2 }));
      // Nine in Takamatsu is seven in Hai Phong: who is to be woken then would be told too late.
      if (local(start) <= `${day} 07:00`) return [];
      const when = due.slice(11) < "07:00" ? waking(day) : sharp(due);
      return [{ rule: "two hours before", ...when, sessions: [title] }];
    }),
    ...sessions
      .filter(({ kind }) => kind === "followUp")
      .map(({ day, title }) => {
        const due = shifted(day, -10);
        const opens = nextWorkingDay(due);
        const when = opens === due ? sharp(`${due} 09:00`) : waking(opens);
        return { rule: "before a follow-up", ...when, sessions: [title] };
      }),
    // Three months after the last day of the third fiscal year.
    { rule: "three months later", ...sharp("2028-06-30 09:00"), sessions: [] },
  ];
}

const shifted = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
const local = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");

/** None of these days is near a public holiday. */
function nextWorkingDay(day: string): string {
  return Temporal.PlainDate.from(day).dayOfWeek > 5 ? nextWorkingDay(shifted(day, 1)) : day;
}

describe("a rehearsal of Hai Phong and Kagawa", () => {
  it("plays trainees, specialists and hosts of three fiscal years", () => {
    const { people, from, until } = staged.report;
    expect(people).toHaveLength(31);
    expect([from, until]).toEqual([FIRST_DAY, "2028-09-13"]);
    expect(new Set(people.map(({ language, timezone }) => `${language} ${timezone}`))).toEqual(
      new Set(["vi Asia/Ho_Chi_Minh", "ja Asia/Tokyo", "en Asia/Tokyo"]),
    );
  });

  it("tells everybody exactly what the rules say, by their own clock and in their language", () => {
    expect(staged.report.people.flatMap((person) => differences(person, promisedTo(person)))).toEqual([]);
    const foreign = staged.ledger.messages.filter(
      ({ personId, language }) =>
        staged.ledger.people.find(({ id }) => id === personId)?.language !== language,
    );
    expect(foreign).toEqual([]);
  });

  it("speaks to people by their names, three months after it all", () => {
    const words = staged.report.people.flatMap(({ name, entries }) =>
      entries
        .filter(({ rules }) => rules.includes("three months later"))
        .map((entry) => entry.words.includes(name)),
    );
    expect(words.length).toBeGreaterThan(20);
    expect(words).not.toContain(false);
  });

  it("reaches each intake again every year", () => {
    const yearsOf = (cohort: string) =>
      new Set(
        staged.report.people
          .filter(({ cohorts }) => cohorts.includes(cohort))
          .flatMap(({ entries }) => entries.filter(({ rules }) => rules.includes("before a follow-up")))
          .map(({ at }) => at.slice(0, 4)),
      );
    expect(yearsOf("year-1")).toEqual(new Set(["2025", "2026", "2027"]));
    expect(yearsOf("specialists")).toEqual(new Set(["2026", "2027"]));
    expect(yearsOf("year-3")).toEqual(new Set(["2027"]));
  });

  it("answers whatever somebody does", () => {
    expect(staged.report.people.flatMap(unanswered)).toEqual([]);
  });

  it("says nothing that LINE refuses", () => {
    const arrived = staged.ledger.messages.length;
    expect(line.twin.sent().length).toBeGreaterThanOrEqual(arrived);
    expect(staged.ledger.faults).toEqual([]);
  });

  it("flags those whom quiet hours keep from being told before nine in Takamatsu", () => {
    expect(
      staged.report.flags.map(({ day, code, says, people }) => [day, code, says, people.length]),
    ).toEqual([
      [
        null,
        "unreachable",
        "31 people cannot be written to today (no-contact); here they come with their codes.",
        31,
      ],
      ["2025-06-17", "never-told", "“two hours before” is never told 8 times (quiet-hours).", 8],
    ]);
  });

  it("leaves the true house as it was", () => {
    nothingOfTheTrueHouseChanged(staged);
  });
});
