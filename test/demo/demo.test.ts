/** The demo holds together: on any day there is something tomorrow, in three languages, without gaps or clashes. */
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { demoData } from "../../demo/index.ts";
import { checkForm } from "../../src/core/form/check.ts";
import { optionsOf } from "../../src/core/form/form.ts";
import { formDraftSchema } from "../../src/services/forms/forms.ts";
import type { ProgrammeEntry, SessionEntry } from "../../src/core/programme/programme-data.ts";
import { SESSION_KINDS } from "../../src/core/programme/session.ts";

const SATURDAY = "2026-11-21";
const data = demoData(SATURDAY);
const [hanoi, kagawa] = data.programmes as readonly [ProgrammeEntry, ProgrammeEntry];

const aYearOfDemos = Array.from({ length: 400 }, (_, days) => {
  const today = after(SATURDAY, days);
  return { today, ...demoData(today) };
});

function after(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

function sessionsOf(programme: string, cohort: string, from: readonly ProgrammeEntry[] = data.programmes) {
  return (from.find((one) => one.slug === programme)?.sessions ?? []).filter((one) =>
    one.cohorts.includes(cohort),
  );
}

function instants(session: SessionEntry): readonly [number, number] {
  const at = (time: string) =>
    Temporal.PlainDate.from(session.date).toZonedDateTime({ timeZone: session.timezone, plainTime: time })
      .epochMilliseconds;
  return [at(session.startTime), at(session.endTime)];
}

/** Pairs of sessions that overlap although somebody is in both. */
function clashes(sessions: readonly SessionEntry[], whoIsIn: (session: SessionEntry) => readonly string[]) {
  const held = sessions.map((one) => ({ slug: one.slug, who: whoIsIn(one), at: instants(one) }));
  return held.flatMap((one, index) =>
    held
      .slice(index + 1)
      .filter((other) => one.at[0] < other.at[1] && other.at[0] < one.at[1])
      .filter((other) => one.who.some((somebody) => other.who.includes(somebody)))
      .map((other) => [one.slug, other.slug]),
  );
}

/** Every text of the data, with the way to it. */
function textsIn(value: unknown, path = "demo"): { path: string; text: Record<string, unknown> }[] {
  if (typeof value !== "object" || value === null) return [];
  if (["vi", "ja", "en"].some((language) => language in value)) return [{ path, text: { ...value } }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe("the forms of the demo", () => {
  it.each(data.forms.map((form) => [`${form.programme}/${form.slug}`, form] as const))(
    "%s may be published, and its choices fit onto buttons",
    (_name, { programme, ...written }) => {
      const { slug: _slug, ...form } = formDraftSchema.parse(written);
      expect(checkForm(form)).toEqual([]);
      expect(data.programmes.map(({ slug }) => slug)).toContain(programme);
      const labels = form.questions.flatMap(optionsOf).flatMap(({ text }) => Object.values(text));
      expect(labels.filter((label) => Array.from(label).length > 18)).toEqual([]);
    },
  );
});

describe("the people of the demo", () => {
  const officials = data.participants.filter((one) =>
    one.enrolments.some((enrolment) => enrolment.programme === hanoi.slug),
  );
  const unitsOf = (kind: string) =>
    new Set(
      officials
        .map((one) => data.units.find((unit) => unit.slug === one.enrolments[0]?.unit))
        .filter((unit) => unit?.kind === kind),
    );

  it("are 400 officials in Hanoi, from 22 departments, 4 boards and 30 districts", () => {
    expect(officials).toHaveLength(400);
    expect(["department", "board", "district"].map((kind) => unitsOf(kind).size)).toEqual([22, 4, 30]);
  });

  it("are 24 trainees of Hai Phong in three intakes, and 7 people in Kagawa", () => {
    const cohorts = data.participants.flatMap((one) =>
      one.enrolments.filter((enrolment) => enrolment.programme === kagawa.slug).map(({ cohort }) => cohort),
    );
    const sizes = kagawa.cohorts.map(({ slug }) => [slug, cohorts.filter((one) => one === slug).length]);
    expect(sizes).toEqual([
      ["year-1", 8],
      ["year-2", 8],
      ["year-3", 8],
      ["specialists", 2],
      ["hosts", 5],
    ]);
  });

  it("of the first intake of Hai Phong have a supervisor each, from their own unit", () => {
    const supervised = data.participants.flatMap(({ enrolments }) =>
      enrolments.filter((one) => one.supervisor),
    );
    expect(supervised).toHaveLength(8);
    for (const { supervisor, unit } of supervised)
      expect(data.participants.find(({ slug }) => slug === supervisor)?.enrolments[0]?.unit).toBe(unit);
  });

  it("all have a name of their own and a slug of their own", () => {
    for (const key of ["name", "slug"] as const) {
      expect(new Set(data.participants.map((one) => one[key])).size).toBe(data.participants.length);
    }
  });

  it("sit in cohorts and units that exist", () => {
    for (const { enrolments } of data.participants) {
      for (const enrolment of enrolments) {
        const programme = data.programmes.find(({ slug }) => slug === enrolment.programme);
        expect(programme?.cohorts.map(({ slug }) => slug)).toContain(enrolment.cohort);
        expect(data.units.map(({ slug }) => slug)).toContain(enrolment.unit);
      }
    }
  });

  it("whom anyone may be are participants who speak the language that is told of them", () => {
    for (const persona of data.personas) {
      const participant = data.participants.find(({ slug }) => slug === persona.participant);
      expect(participant?.language, persona.name).toBe(persona.language);
      expect(participant?.name, persona.name).toContain(persona.name === "Tanaka" ? "田中" : persona.name);
    }
  });

  it("whom anyone may be have codes of eight characters without look-alikes", () => {
    for (const { inviteCode } of data.personas) expect(inviteCode).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{8}$/);
  });
});

describe("the sessions of the demo", () => {
  it.each(["lecture", "workshop", "fieldVisit", "evaluation", "followUp"] as const)(
    "come more than once in each programme: %s",
    (kind) => {
      expect(SESSION_KINDS).toContain(kind);
      for (const { sessions } of data.programmes) {
        expect(sessions.filter((one) => one.kind === kind).length).toBeGreaterThan(1);
      }
    },
  );

  it("keep their slugs on every day, so that seeding again moves them", () => {
    const slugs = (day: string) =>
      demoData(day).programmes.map((one) => one.sessions.map(({ slug }) => slug));
    expect(slugs("2027-08-15")).toEqual(slugs(SATURDAY));
    for (const list of slugs(SATURDAY)) expect(new Set(list).size).toBe(list.length);
  });

  it("give every persona something tomorrow, whatever day it is", () => {
    for (const { today, programmes, participants, personas } of aYearOfDemos) {
      for (const persona of personas) {
        const seat = participants.find(({ slug }) => slug === persona.participant)?.enrolments[0];
        const theirs = sessionsOf(seat?.programme ?? "", seat?.cohort ?? "", programmes).filter(
          (one) => one.date === after(today, 1) && !one.isCancelled,
        );
        expect(theirs.length, `${persona.name} on ${today}`).toBeGreaterThan(0);
      }
    }
  });

  it("teach PAPI tomorrow in Hanoi, by Ms Huyền", () => {
    const tomorrow = hanoi.sessions.filter((one) => one.date === "2026-11-22");
    expect(tomorrow.map(({ slug }) => slug)).toEqual(["papi", "directives", "par-index", "ihanoi"]);
    expect(tomorrow[0]?.speakers[0]?.name.vi).toMatch(/^TS\. .* Huyền$/);
  });

  it("are in two time zones tomorrow in the programme of Hai Phong and Kagawa", () => {
    const tomorrow = kagawa.sessions.filter((one) => one.date === "2026-11-22");
    expect(new Set(tomorrow.map(({ timezone }) => timezone))).toEqual(
      new Set(["Asia/Tokyo", "Asia/Ho_Chi_Minh"]),
    );
  });

  it("keep off Sundays, except yesterday, today and tomorrow", () => {
    for (const { today, programmes } of aYearOfDemos) {
      const near = [after(today, -1), today, after(today, 1)];
      const sundays = programmes
        .flatMap((one) => one.sessions)
        .filter(({ date }) => Temporal.PlainDate.from(date).dayOfWeek === 7 && !near.includes(date));
      expect(sundays, today).toEqual([]);
    }
  });

  it("end after they begin", () => {
    const backwards = aYearOfDemos
      .flatMap(({ programmes }) => programmes.flatMap(({ sessions }) => sessions))
      .filter(({ startTime, endTime }) => startTime >= endTime);
    expect(backwards).toEqual([]);
  });

  it.each<[string, (session: SessionEntry) => readonly string[]]>([
    ["cohort", ({ cohorts }) => cohorts],
    ["speaker", ({ speakers }) => speakers.map(({ name }) => name.en ?? "")],
  ])("never ask a %s to be in two places at once, on any day of a year", (_who, whoIsIn) => {
    for (const { today, programmes } of aYearOfDemos) {
      for (const { sessions } of programmes) {
        expect(
          clashes(
            sessions.filter(({ isCancelled }) => !isCancelled),
            whoIsIn,
          ),
          today,
        ).toEqual([]);
      }
    }
  });

  it("take every cohort of Hanoi on a field visit next week, whatever day it is", () => {
    for (const { today, programmes } of aYearOfDemos) {
      const monday = after(today, 8 - Temporal.PlainDate.from(today).dayOfWeek);
      for (const { slug } of hanoi.cohorts) {
        const visits = sessionsOf(hanoi.slug, slug, programmes).filter(
          ({ kind, date, isCancelled }) =>
            kind === "fieldVisit" && !isCancelled && monday <= date && date <= after(monday, 6),
        );
        expect(visits.length, `${slug} on ${today}`).toBeGreaterThan(0);
      }
    }
  });

  it("lie within their programme, at venues and with cohorts that exist", () => {
    for (const { today, programmes, venues } of aYearOfDemos) {
      for (const { sessions, cohorts, startsOn, endsOn } of programmes) {
        for (const session of sessions) {
          expect(startsOn <= session.date && session.date <= endsOn, `${session.slug} on ${today}`).toBe(
            true,
          );
          if (session.venue !== undefined) expect(venues.map(({ slug }) => slug)).toContain(session.venue);
          expect(cohorts.map(({ slug }) => slug)).toEqual(expect.arrayContaining([...session.cohorts]));
        }
      }
    }
  });

  it("of the first and the third intake lie in the fiscal year that names the intake, on any day of a year", () => {
    for (const { today, programmes } of aYearOfDemos) {
      const programme = programmes[1] as ProgrammeEntry;
      for (const slug of ["year-1", "year-3"]) {
        const name = programme.cohorts.find((one) => one.slug === slug)?.name.en ?? "";
        const april = Temporal.PlainDate.from(`${/\d{4}/.exec(name)?.[0] ?? ""}-04-01`);
        const own = programme.sessions.filter((one) => one.slug.startsWith(slug));
        expect(own.length).toBeGreaterThan(1);
        for (const { date } of own) {
          expect(date >= april.toString() && date < april.add({ years: 1 }).toString(), today).toBe(true);
        }
      }
    }
  });
});

describe("the words of the demo", () => {
  const texts = textsIn(data);

  it.each(["vi", "ja", "en"])("are all there in %s", (language) => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ text }) => !text[language]).map(({ path }) => path)).toEqual([]);
  });

  it("are written composed (NFC), as everything that we store", () => {
    const written = JSON.stringify(data);
    expect(written.normalize("NFC") === written).toBe(true);
  });

  it("link to the map and to domains reserved for examples only", () => {
    const links = [...JSON.stringify(data).matchAll(/https?:\/\/[^/"]+/g)].map(([link]) => link);
    expect(new Set(links)).toEqual(
      new Set(["https://www.openstreetmap.org", "https://materials.example.org"]),
    );
  });

  it("hold no phone number", () => {
    expect(JSON.stringify(data)).not.toMatch(/(?<![\d-])(\+\d|0)\d[\d .-]{7,}/);
  });
});
