/** A course in PostgreSQL with people who are linked and have agreed to be written to. */
import { randomUUID } from "node:crypto";
import { hear, newAccount, TEN, type Stores } from "./stores.ts";

export interface Course {
  readonly account: string;
  readonly programmeId: string;
  /** By slug. */
  readonly cohorts: Readonly<Record<string, string>>;
  /** By name: the participant's id, and their contact's. */
  readonly people: Readonly<Record<string, { readonly id: string; readonly contactId: string }>>;
}

/** `[name, language, zone, cohorts]` */
const PEOPLE = [
  ["Lan", "vi", "Asia/Ho_Chi_Minh", ["departments"]],
  ["Minh", "vi", "Asia/Ho_Chi_Minh", ["departments", "districts"]],
  ["Ms Tanaka", "ja", "Asia/Tokyo", ["districts"]],
  ["Anna", "en", "Europe/Paris", ["departments"]],
] as const;

/** Two cohorts, four people, quiet from 21:00 until 07:00, weekends off; no sessions yet. */
export async function openCourse(stores: Stores): Promise<Course> {
  const { db } = stores;
  const account = await newAccount(stores);
  const slug = randomUUID();
  const programme = await db.programme.create({
    data: {
      ...{ slug, name: { vi: "Cải cách hành chính", ja: "行政改革", en: "Reform" }, organisers: [] },
      ...{ timezone: "Asia/Ho_Chi_Minh", startsOn: new Date("2026-11-02"), endsOn: new Date("2026-11-30") },
    },
  });
  const cohorts: Record<string, string> = {};
  for (const cohort of ["departments", "districts"])
    cohorts[cohort] = (
      await db.cohort.create({ data: { programmeId: programme.id, slug: cohort, name: { vi: cohort } } })
    ).id;
  const contacts = await hear(stores, account, ...PEOPLE.map(([name]) => name));
  const people: Record<string, { id: string; contactId: string }> = {};
  for (const [index, [name, language, timezone, seats]] of PEOPLE.entries()) {
    const contactId = contacts[index] ?? "";
    const { id } = await db.participant.create({ data: { name, language, timezone } });
    people[name] = { id, contactId };
    await db.enrolment.createMany({
      data: seats.map((seat) => ({
        participantId: id,
        cohortId: cohorts[seat] ?? "",
        enrolledAt: new Date(TEN),
      })),
    });
    await db.contact.update({ where: { id: contactId }, data: { participantId: id } });
    await db.consent.create({
      data: {
        ...{ contactId, purpose: "notifications", granted: true, noticeVersion: "1", evidence: {} },
        decidedAt: new Date(TEN),
      },
    });
  }
  return { account, programmeId: programme.id, cohorts, people };
}

/** A session of all cohorts, or of those named. @param start local in Vietnam, `2026-11-24T08:00` @returns its id */
export async function addSession(
  { db }: Stores,
  course: Pick<Course, "programmeId" | "cohorts">,
  title: string,
  start: string,
  { end = "11:30", cohorts = Object.keys(course.cohorts), kind = "lecture" } = {},
): Promise<string> {
  const [date = "", startTime = ""] = start.split("T");
  const session = await db.session.create({
    data: {
      ...{ programmeId: course.programmeId, title: { vi: title, ja: title, en: title }, kind },
      ...{ date: new Date(date), startTime, endTime: end, timezone: "Asia/Ho_Chi_Minh" },
      startsAt: new Date(`${date}T${startTime}+07:00`),
      endsAt: new Date(`${date}T${end}+07:00`),
      cohorts: { create: cohorts.map((slug) => ({ cohortId: course.cohorts[slug] ?? "" })) },
    },
  });
  return session.id;
}
