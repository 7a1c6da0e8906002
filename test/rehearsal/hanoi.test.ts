/** The Hanoi day with 400 officials, from its eve to the field visits: each gets exactly what the rules say. */
import { Temporal } from "temporal-polyfill";
import { beforeAll, describe, expect, it } from "vitest";
import type { SessionEntry } from "../../src/core/programme/programme-data.ts";
import type { PersonReport } from "../../src/core/rehearsal/report.ts";
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

// The first day is a Thursday, the day of PAPI, PAR-Index and iHanoi the Friday after it, the visits next Wednesday.
const THURSDAY = "2026-10-22";
const LAST_DAY = "2026-10-28";
const MONDAY = "2026-10-26";

const RULES = [
  { name: "the eve", when: "1 day before start at 18:00", mayDigest: true, asksAttendance: true },
  { name: "two hours before", when: "2 hours before start" },
  {
    name: "how was it",
    when: "30 minutes after end",
    kinds: ["evaluation"],
    texts: { vi: [{ type: "text", text: "“{session.title}” vừa kết thúc. Cảm ơn Anh/Chị {name}." }] },
  },
  { name: "three days before a visit", when: "3 days before start at 09:00", kinds: ["fieldVisit"] },
] as const;

let staged: Staged;

beforeAll(async () => {
  staged = await stage({
    ...{ programme: "hanoi-reform", today: THURSDAY, rules: RULES, fromDay: THURSDAY, days: 7 },
  });
}, 240_000);

/** By the rules and the timetable alone. */
function promisedTo(person: PersonReport): Promised[] {
  const sessions = sessionsOf(staged.programme, person).filter(
    ({ date }) => date >= THURSDAY && date <= LAST_DAY,
  );
  const titleOf = ({ title }: SessionEntry) => title.vi ?? "";
  const days = [...new Set(sessions.map(({ date }) => date))];
  const eves = days
    .filter((day) => day > THURSDAY)
    .map((day) => ({
      rule: "the eve",
      ...sharp(`${shifted(day, -1)} 18:00`),
      sessions: sessions.filter(({ date }) => date === day).map(titleOf),
    }));
  const hours = sessions.flatMap((session) => {
    const due = beforeStart(session);
    // Nobody had come with their code yet.
    if (due < `${THURSDAY} 08:00`) return [];
    const when = due.slice(11) < "07:00" ? waking(session.date) : sharp(due);
    return [{ rule: "two hours before", ...when, sessions: [titleOf(session)] }];
  });
  const thanks = sessions
    .filter(({ kind }) => kind === "evaluation")
    // It ends on Saturday afternoon, and thanks can wait until after the weekend.
    .map((session) => ({ rule: "how was it", ...waking(MONDAY), sessions: [titleOf(session)] }));
  const visits = sessions
    .filter(({ kind }) => kind === "fieldVisit")
    // Three days before is a Sunday.
    .map((session) => ({
      rule: "three days before a visit",
      ...waking(MONDAY),
      sessions: [titleOf(session)],
    }));
  return [...eves, ...hours, ...thanks, ...visits];
}

const shifted = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
const beforeStart = ({ date, startTime }: SessionEntry) =>
  Temporal.PlainDateTime.from(`${date}T${startTime}`)
    .subtract({ hours: 2 })
    .toString()
    .replace("T", " ")
    .slice(0, 16);

describe("a rehearsal of the Hanoi days", () => {
  it("plays 400 officials with all kinds of tempers", () => {
    const { people } = staged.report;
    expect(people).toHaveLength(400);
    expect(new Set(people.map(({ temper }) => temper)).size).toBe(8);
  });

  it("tells everybody exactly what the rules say, at the right time", () => {
    expect(staged.report.people.flatMap((person) => differences(person, promisedTo(person)))).toEqual([]);
  });

  it("tells nobody who did not agree, and nobody who never came with their code", () => {
    const silent = staged.report.people.filter(({ temper }) => ["staysAway", "declines"].includes(temper));
    expect(silent.length).toBeGreaterThan(5);
    expect(silent.flatMap(({ entries }) => entries.filter(({ what }) => what === "told"))).toEqual([]);
    const reasons = silent.flatMap(({ entries }) => entries.filter(({ what }) => what === "missed"));
    expect(new Set(reasons.map(({ words }) => words))).toEqual(new Set(["no-consent", "no-contact"]));
  });

  it("answers whatever somebody does", () => {
    expect(staged.report.people.flatMap(unanswered)).toEqual([]);
    expect(staged.ledger.deeds.length).toBeGreaterThan(1_500);
  });

  it("records who comes, who is late and who cannot", () => {
    const said = (temper: string, words: string) =>
      staged.report.people
        .filter((person) => person.temper === temper)
        .filter(({ entries }) => !entries.some((one) => one.what === "answered" && one.words.includes(words)))
        .map(({ name }) => name);
    expect(said("answers", "Đã ghi nhận Anh/Chị sẽ tham dự")).toEqual([]);
    expect(said("comesLate", "Đã ghi nhận Anh/Chị sẽ đến muộn")).toEqual([]);
    expect(said("cannotCome", "Đã ghi nhận Anh/Chị vắng mặt")).toEqual([]);
    expect(said("optsOut", "sẽ không chủ động gửi tin")).toHaveLength(
      staged.report.people.filter(
        ({ temper, entries }) => temper === "optsOut" && !entries.some(({ words }) => words === "dừng"),
      ).length,
    );
  });

  it("flags what is wrong with these rules, and nothing else", () => {
    expect(staged.report.flags.map(({ day, code, says }) => [day, code, says])).toEqual([
      [
        null,
        "unreachable",
        "400 people cannot be written to today (no-contact); here they come with their codes.",
      ],
      // It begins half an hour after they have come with their codes.
      [
        "2026-10-22",
        "no-reminder",
        "Nobody of those whom it concerns would be reminded of “Measuring how satisfied citizens are (SIPAS)”.",
      ],
      ["2026-10-22", "crowded", "“the eve” and “two hours before” within an hour."],
      ["2026-10-23", "crowded", "“two hours before” and “two hours before” within an hour."],
      ["2026-10-26", "crowded", "“how was it” and “three days before a visit” within an hour."],
    ]);
  });

  it("leaves the true house as it was", () => {
    nothingOfTheTrueHouseChanged(staged);
  });
});
