import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { planReminders } from "../../../src/adapters/prisma/plan-reminders.ts";
import { prismaReminderRules } from "../../../src/adapters/prisma/reminder-rules.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import type { NewReminderRule } from "../../../src/services/ports/reminder-rules.ts";
import { addSession, type Course } from "../../kit/course.ts";
import { Reminding } from "../../kit/reminding.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Reminding;
let course: Course;
const at = (written: string) => Date.parse(written);

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  course = house.course;
});

const addRule = (when: string, differing: Partial<NewReminderRule> = {}) => house.addRule(when, differing);
const sweepAt = (moment: string) => house.sweepAt(moment);
const told = () => house.told();
const reminders = () => house.reminders();
const who = (lines: readonly string[]) => lines.map((line) => line.split(":")[0]).sort();
const replan = () =>
  stores.db.$transaction((tx) => planReminders(tx, { programmeId: course.programmeId }, house.time));

describe("a rule plans", () => {
  test("one reminder per person and session, by each person's own clock", async () => {
    await addSession(stores, course, "PAPI", "2026-11-25T08:00");
    await addRule("1 day before start at 18:00");
    expect(await reminders()).toEqual([
      "Ms Tanaka planned 11-24T09:00",
      "Lan planned 11-24T11:00",
      "Minh planned 11-24T11:00",
      "Anna planned 11-24T17:00",
    ]);
  });
  test("nothing that is past already, and nothing twice", async () => {
    await addSession(stores, course, "PAPI", "2026-11-23T10:30");
    await addSession(stores, course, "iHanoi", "2026-11-25T08:00", { cohorts: ["districts"] });
    await addRule("2 hours before start");
    await replan();
    expect(await reminders()).toEqual(["Minh planned 11-24T23:00", "Ms Tanaka planned 11-24T23:00"]);
  });
  test("only for its cohort and its kinds of sessions", async () => {
    await addSession(stores, course, "PAPI", "2026-11-25T08:00");
    await addSession(stores, course, "Cầu Giấy", "2026-11-26T08:00", { kind: "fieldVisit" });
    const cohortId = course.cohorts["departments"] ?? "";
    await addRule("2 hours before start", { cohortId, sessions: { kinds: ["fieldVisit"] } });
    expect(await reminders()).toEqual(["Anna", "Lan", "Minh"].map((name) => `${name} planned 11-25T23:00`));
  });
  test("once for a person in two cohorts, also relative to enrolment, course and date", async () => {
    const texts = { vi: [{ type: "text" as const, text: "Chào {name}" }] };
    await addRule("1 day after enrolment at 09:00", { texts });
    await addRule("3 months after course at 09:00", { texts });
    await addRule("2026-12-01 09:00", { texts });
    const minhs = (await reminders()).filter((line) => line.startsWith("Minh"));
    expect(minhs).toEqual([
      "Minh planned 11-24T02:00",
      "Minh planned 12-01T02:00",
      "Minh planned 02-28T02:00",
    ]);
  });
});

describe("what is due", () => {
  beforeEach(async () => {
    await addSession(stores, course, "PAPI", "2026-11-25T08:00", { cohorts: ["departments"] });
  });

  test("is told once to each, in their language", async () => {
    await addRule("1 day before start at 18:00");
    expect(await sweepAt("2026-11-24T17:59:59+07:00")).toEqual([]);
    const evening = await sweepAt("2026-11-24T18:00+07:00");
    expect(evening.toSorted()).toEqual(
      [
        "Lan: Nhắc lịch: “PAPI”, Thứ Tư, 25/11, 08:00–11:30. Địa điểm: sẽ thông báo sau.",
        "Minh: Nhắc lịch: “PAPI”, Thứ Tư, 25/11, 08:00–11:30. Địa điểm: sẽ thông báo sau.",
      ].sort(),
    );
    expect(await sweepAt("2026-11-24T18:00:01+07:00")).toEqual([]);
    expect(who(await sweepAt("2026-11-24T18:00+01:00"))).toEqual(["Anna"]);
  });

  test("is told once by workers that sweep at the same moment", async () => {
    await addRule("1 day before start at 18:00");
    const all = await Promise.all([1, 2, 3, 4].map(() => sweepAt("2026-11-24T18:00+07:00")));
    expect(all.length).toBe(4);
    expect(who(await told())).toEqual(["Lan", "Minh"]);
  });

  test("offers to answer where the rule asks", async () => {
    await addRule("1 day before start at 18:00", { asksAttendance: true });
    await sweepAt("2026-11-24T18:00+07:00");
    const { rows } = await stores.sql.query<{ choices: { label: string; value: string }[] }>(
      "SELECT contents->0->'choices' AS choices FROM delivery WHERE priority = 1",
    );
    expect(rows[0]?.choices.map(({ label }) => label)).toEqual(["Tôi sẽ đến", "Tôi vắng"]);
    expect(rows[0]?.choices[0]?.value).toMatch(/^reminder-reply:coming:[0-9a-f-]{36}$/);
  });

  test("is held in quiet hours and told after them", async () => {
    await addRule("2 hours before start");
    expect(await sweepAt("2026-11-25T06:00+07:00")).toEqual([]);
    const morning = await sweepAt("2026-11-25T07:10+07:00");
    expect(who(morning)).toEqual(["Lan", "Minh"]);
  });

  test("is dropped where quiet hours end after its use", async () => {
    await addRule("2 hours before start");
    // Midnight in Paris: Anna sleeps until the session has begun.
    await sweepAt("2026-11-25T06:00+07:00");
    expect(await reminders()).toContain("Anna dropped quiet-hours 11-24T23:00");
  });

  test("passes quiet hours where it is urgent, and the reason is written down", async () => {
    await addRule("2 hours before start", { urgentReason: "Bus leaves at 07:00" });
    expect(who(await sweepAt("2026-11-25T06:00+07:00"))).toEqual(["Anna", "Lan", "Minh"]);
    const { rows } = await stores.sql.query("SELECT action, reason, door FROM audit_entry");
    expect(rows).toEqual([{ action: "reminderRuleAdded", reason: "Bus leaves at 07:00", door: "cli" }]);
  });

  test.each([
    ["opted out", "UPDATE contact SET opted_out_at = now()", "opted-out"],
    ["blocked us", "UPDATE contact SET blocked_at = last_inbound_at", "recipient-left"],
    ["took back their consent", "UPDATE consent SET granted = false", "no-consent"],
    ["unlinked", "UPDATE contact SET participant_id = NULL", "no-contact"],
  ])("is dropped with its reason for people who %s", async (_label, change, reason) => {
    await addRule("1 day before start at 18:00");
    await stores.sql.query(change);
    expect(await sweepAt("2026-11-24T18:00+07:00")).toEqual([]);
    expect(await reminders()).toContain(`Lan dropped ${reason} 11-24T11:00`);
  });
});

test("one that cannot be told never holds up the others", async () => {
  await addSession(stores, course, "PAPI", "2026-11-25T08:00", { cohorts: ["departments"] });
  await addRule("1 day before start at 18:00");
  await stores.sql.query("UPDATE participant SET timezone = 'Sao/Hoa' WHERE name = 'Minh'");
  expect(who(await sweepAt("2026-11-24T18:00+07:00"))).toEqual(["Lan"]);
  expect(await reminders()).toContain("Minh dropped broken 11-24T11:00");
  expect(house.log.events).toEqual(["reminder-broken"]);
});

describe("a worker that slept for a day", () => {
  test("drops what is of no use any more and tells the rest once", async () => {
    await addSession(stores, course, "PAPI", "2026-11-24T08:00", { cohorts: ["departments"] });
    await addSession(stores, course, "iHanoi", "2026-11-25T14:00", {
      end: "16:00",
      cohorts: ["departments"],
    });
    await addRule("1 day before start at 11:00");
    const woken = await sweepAt("2026-11-24T11:30+07:00");
    expect(woken.map((line) => /“(.*)”/.exec(line)?.[1])).toEqual(["iHanoi", "iHanoi"]);
    expect((await reminders()).filter((line) => line.includes("expired"))).toHaveLength(3);
    expect(await sweepAt("2026-11-24T11:31+07:00")).toEqual([]);
  });
  test("tells nothing twice when the clock of the server jumps back", async () => {
    await addSession(stores, course, "PAPI", "2026-11-24T14:00", { end: "16:00", cohorts: ["departments"] });
    await addRule("3 hours before start");
    expect(who(await sweepAt("2026-11-24T11:00+07:00"))).toContain("Lan");
    await sweepAt("2026-11-24T10:00+07:00");
    expect(await sweepAt("2026-11-24T11:00+07:00")).toEqual([]);
  });
});

describe("several on one day", () => {
  beforeEach(async () => {
    await addSession(stores, course, "PAPI", "2026-11-25T08:00", { cohorts: ["departments"] });
    await addSession(stores, course, "iHanoi", "2026-11-25T14:00", {
      end: "16:00",
      cohorts: ["departments"],
    });
  });
  test("are one message where the rule allows it", async () => {
    await addRule("2 hours before start", {
      mayDigest: true,
      texts: { vi: [{ type: "text", text: "{session.title}" }] },
    });
    expect(await sweepAt("2026-11-25T07:15+07:00")).toEqual(
      expect.arrayContaining(["Lan: PAPI\n\niHanoi", "Minh: PAPI\n\niHanoi"]),
    );
    expect(who(await sweepAt("2026-11-25T12:00+07:00"))).toEqual([]);
  });
  test("are two messages where it does not", async () => {
    await addRule("2 hours before start", { texts: { vi: [{ type: "text", text: "{session.title}" }] } });
    expect(await sweepAt("2026-11-25T07:15+07:00")).toEqual(
      expect.arrayContaining(["Lan: PAPI", "Minh: PAPI"]),
    );
    expect(await sweepAt("2026-11-25T12:00+07:00")).toEqual(
      expect.arrayContaining(["Lan: iHanoi", "Minh: iHanoi"]),
    );
  });
});

describe("plans follow what changes", () => {
  let sessionId: string;
  beforeEach(async () => {
    sessionId = await addSession(stores, course, "PAPI", "2026-11-25T08:00", { cohorts: ["departments"] });
    await addRule("1 day before start at 18:00");
  });

  test("a new enrolment is reminded, an ended one is not", async () => {
    const { db } = stores;
    const tanaka = course.people["Ms Tanaka"]?.id ?? "";
    const departments = course.cohorts["departments"] ?? "";
    await db.enrolment.create({ data: { participantId: tanaka, cohortId: departments } });
    await db.enrolment.deleteMany({ where: { participantId: course.people["Anna"]?.id ?? "" } });
    await replan();
    expect(await reminders()).toEqual([
      "Ms Tanaka planned 11-24T09:00",
      "Lan planned 11-24T11:00",
      "Minh planned 11-24T11:00",
      "Anna dropped not-concerned 11-24T17:00",
    ]);
    await db.enrolment.create({
      data: { participantId: course.people["Anna"]?.id ?? "", cohortId: departments },
    });
    await replan();
    expect(await reminders()).toContain("Anna planned 11-24T17:00");
  });

  test("what was told already is told again only when its time has moved ahead", async () => {
    await sweepAt("2026-11-24T18:00+07:00");
    await stores.sql.query("UPDATE delivery SET status = 'sent'");
    await replan();
    expect(await sweepAt("2026-11-24T18:01+07:00")).toEqual([]);
    const move = "starts_at = starts_at + interval '2 days', ends_at = ends_at + interval '2 days'";
    await stores.sql.query(`UPDATE session SET ${move} WHERE id = $1`, [sessionId]);
    await replan();
    expect(who(await sweepAt("2026-11-26T18:00+07:00"))).toEqual(["Lan", "Minh"]);
  });

  test("what waits to be sent is taken back and said anew", async () => {
    await sweepAt("2026-11-24T18:00+07:00");
    await replan();
    const { rows } = await stores.sql.query(
      "SELECT DISTINCT status, reason FROM delivery WHERE priority = 1",
    );
    expect(rows).toEqual([{ status: "skipped", reason: "overtaken" }]);
    expect(who(await sweepAt("2026-11-24T18:05+07:00"))).toEqual(["Lan", "Minh"]);
  });

  test("a stopped rule tells nothing more", async () => {
    const rules = prismaReminderRules(stores.db);
    const [rule] = await rules.list();
    if (rule) await rules.stop(rule, OPERATOR, house.time);
    expect(await sweepAt("2026-11-24T18:00+07:00")).toEqual([]);
    expect(await reminders()).toContain("Lan dropped rule-stopped 11-24T11:00");
  });

  test("what is overdue while nobody looked is not lost by planning anew", async () => {
    house.time = at("2026-11-24T19:00+07:00");
    await replan();
    expect(who(await sweepAt("2026-11-24T19:00+07:00"))).toEqual(["Lan", "Minh"]);
  });
});

test("planning and telling at Tết: a follow-up waits for the office to open", async () => {
  const texts = { vi: [{ type: "text" as const, text: "Chào {name}" }] };
  await addRule("2027-02-05 09:00", { texts });
  const held = await sweepAt("2027-02-05T09:00+07:00");
  expect(held).toEqual([]);
  expect(who(await sweepAt("2027-02-12T07:10+07:00"))).toEqual(["Lan", "Minh", "Ms Tanaka"]);
});
