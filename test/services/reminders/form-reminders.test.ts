/** Reminders that ask for forms, on a real PostgreSQL and through the real flows: from a session's end to half a year later. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { planReminders } from "../../../src/adapters/prisma/plan-reminders.ts";
import { prismaFormStore } from "../../../src/adapters/prisma/form-store.ts";
import { closeForm, draftForm, formDraftSchema } from "../../../src/services/forms/forms.ts";
import { addRule, findRule, ruleDraftSchema } from "../../../src/services/reminders/reminder-rules.ts";
import { Answering } from "../../kit/answering.ts";
import { addSession } from "../../kit/course.ts";
import { Reminding } from "../../kit/reminding.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Reminding;
let people: Answering;
let programme: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  people = Answering.of(stores, house.course);
  programme = (await stores.db.programme.findFirstOrThrow()).slug;
});

const idOf = (name: string) => house.course.people[name]?.id ?? "";
const add = (name: string, when: string, more: object) =>
  addRule(house.tools, OPERATOR, ruleDraftSchema.parse({ programme, name, when, ...more }));
const tellAt = (moment: string) => {
  people.time = Date.parse(moment);
  return house.sweepAt(moment);
};
const supervise = (supervisor: string, ...names: readonly string[]) =>
  stores.db.enrolment.updateMany({
    where: { participantId: { in: names.map(idOf) } },
    data: { supervisorId: idOf(supervisor) },
  });
const fates = async (name: string) =>
  (await house.tools.rules.who(await findRule(house.tools, OPERATOR, name), undefined, 100)).map((one) =>
    [one.name, one.about?.vi, one.status, one.reason].filter(Boolean).join(" "),
  );
/** The choices below what was told to somebody last. */
async function choicesOf(name: string, says = ""): Promise<{ label: string; value: string }[]> {
  const { rows } = await stores.sql.query<{ choices: { label: string; value: string }[] | null }>(
    `SELECT d.contents -> -1 -> 'choices' AS choices FROM delivery d JOIN contact c ON c.id = d.contact_id
     WHERE c.address = $1 AND d.priority = 1 AND strpos(d.contents::text, $2) > 0 ORDER BY d.seq DESC LIMIT 1`,
    [name, says],
  );
  return rows[0]?.choices ?? [];
}

test("the chain: a session's reaction, then what became of it after three months, by oneself and one's supervisor", async () => {
  const papi = await addSession(stores, house.course, "PAPI", "2026-11-25T08:00", {
    cohorts: ["departments"],
  });
  await supervise("Ms Tanaka", "Lan", "Minh");
  const reaction = await people.publish("reaction", { per: "session" });
  await people.publish("behaviour");
  const others = await people.publish("others", { asks: "supervisor" });
  await add("after each session", "30 minutes after end", { form: "reaction" });
  await add("the evening", "6 hours after end", { form: "reaction" });
  await add("three months", "3 months after course at 09:00", { form: "behaviour" });
  await add("three months, supervisors", "3 months after course at 09:00", {
    form: "others",
    mayDigest: true,
  });

  // Half an hour after the end, Lan and Minh are asked, each with a choice that starts the form.
  expect(await tellAt("2026-11-25T11:59+07:00")).toEqual([]);
  expect((await tellAt("2026-11-25T12:00+07:00")).toSorted()).toEqual([
    "Lan: Về buổi “PAPI”: mong Anh/Chị dành vài phút trả lời “reaction”.",
    "Minh: Về buổi “PAPI”: mong Anh/Chị dành vài phút trả lời “reaction”.",
  ]);
  expect(await choicesOf("Lan")).toEqual([{ label: "Trả lời", value: `form:${reaction}:${papi}:-` }]);

  // Lan answers by it, and is not reminded in the evening; Minh is.
  expect(await people.talk("Lan", `form:${reaction}:${papi}:-`)).toMatch(/Về: PAPI/);
  expect(await people.talk("Lan", "5", "bỏ qua", "gửi")).toMatch(/Thank you/);
  expect((await tellAt("2026-11-25T17:30+07:00")).map((line) => line.split(":")[0])).toContain("Minh");
  expect(await fates("the evening")).toContain("Lan dropped answered");

  // Three months after the course, on the first working day: each for themselves, Ms Tanaka about both of hers at once.
  expect((await tellAt("2027-03-01T09:00+07:00")).toSorted()).toEqual([
    "Lan: Mong Anh/Chị dành vài phút trả lời “behaviour”.",
    "Minh: Mong Anh/Chị dành vài phút trả lời “behaviour”.",
    "Ms Tanaka: Lan、Minhについて、「others」へのご回答をお願いします。数分で終わります。",
    "Ms Tanaka: 「behaviour」へのご回答をお願いします。数分で終わります。",
  ]);
  const about = ["Lan", "Minh"].map((name) => ({ label: name, value: `form:${others}:-:${idOf(name)}` }));
  expect(
    (await choicesOf("Ms Tanaka", "others")).toSorted((one, two) => one.label.localeCompare(two.label)),
  ).toEqual(about);
  expect(await people.talk("Ms Tanaka", `form:${others}:-:${idOf("Lan")}`, "4", "スキップ", "送信")).toMatch(
    /Thank you/,
  );
  expect(await stores.db.response.findMany({ where: { formId: others } })).toMatchObject([
    { participantId: idOf("Ms Tanaka"), aboutId: idOf("Lan") },
  ]);
});

describe("supervisors", () => {
  let others: string;
  beforeEach(async () => {
    await supervise("Ms Tanaka", "Lan", "Minh");
    others = await people.publish("others", { asks: "supervisor" });
    await add("three months", "2026-12-01 09:00", { form: "others" });
  });

  test("are asked about each of their people, once; who has none is shown", async () => {
    expect((await fates("three months")).toSorted()).toEqual([
      "Anna unasked no-supervisor",
      "Ms Tanaka Lan planned",
      "Ms Tanaka Minh planned",
      "Ms Tanaka unasked no-supervisor",
    ]);
    expect(await tellAt("2026-12-01T09:00+09:00")).toHaveLength(2);
    expect(await tellAt("2026-12-01T09:00+07:00")).toEqual([]);
  });

  test("who have answered about one are asked about the other only", async () => {
    await people.talk("Ms Tanaka", `form:${others}:-:${idOf("Lan")}`, "4", "スキップ", "送信");

    expect(await tellAt("2026-12-01T09:00+09:00")).toHaveLength(1);
    expect((await fates("three months")).filter((line) => line.endsWith("answered"))).toHaveLength(1);
  });

  test.each([
    [
      "unlinked their chat",
      "UPDATE contact SET participant_id = NULL WHERE address = 'Ms Tanaka'",
      "no-contact",
    ],
    [
      "left us",
      "UPDATE contact SET blocked_at = last_inbound_at WHERE address = 'Ms Tanaka'",
      "recipient-left",
    ],
  ])(
    "who %s are shown with the reason; whoever takes their place is asked instead",
    async (_label, sql, reason) => {
      await stores.sql.query(sql);
      expect(await tellAt("2026-12-01T09:00+09:00")).toEqual([]);
      expect(await fates("three months")).toContain(`Ms Tanaka Lan dropped ${reason}`);
      await supervise("Anna", "Lan", "Minh");
      await stores.db.$transaction((tx) =>
        planReminders(tx, { programmeId: house.course.programmeId }, house.time),
      );
      expect(await tellAt("2026-12-01T09:00+01:00")).toHaveLength(2);
      await supervise("Ms Tanaka", "Lan", "Minh");
      await stores.db.$transaction((tx) =>
        planReminders(tx, { programmeId: house.course.programmeId }, house.time),
      );
      expect(await tellAt("2026-12-02T09:00+09:00")).toEqual([]);
    },
  );

  test("of a unit are asked once for it, by its name", async () => {
    const unit = await stores.db.unit.create({
      data: {
        slug: "so-noi-vu",
        name: { vi: "Sở Nội vụ", ja: "内務局", en: "Home Affairs" },
        kind: "department",
      },
    });
    await stores.db.enrolment.updateMany({
      where: { participantId: { in: [idOf("Lan"), idOf("Minh")] } },
      data: { unitId: unit.id },
    });
    const figures = await people.publish("figures", { asks: "unit" });
    await add("figures", "2026-12-03 09:00", { form: "figures" });
    expect(await tellAt("2026-12-03T09:00+09:00")).toContain(
      "Ms Tanaka: 内務局について、「figures」へのご回答をお願いします。数分で終わります。",
    );
    const [choice] = await choicesOf("Ms Tanaka");
    expect(await people.talk("Ms Tanaka", choice?.value ?? "")).toMatch(/内務局/);
    expect(choice?.value).toMatch(new RegExp(`^form:${figures}:-:`));
    expect((await fates("figures")).toSorted()).toEqual([
      "Anna unasked no-unit",
      "Ms Tanaka Sở Nội vụ sent",
      "Ms Tanaka unasked no-unit",
    ]);
  });
});

describe("feedback after a session", () => {
  type Presence = { said?: string; seen?: string };
  test.each<[string, Record<string, Presence>, boolean]>([
    ["is asked of everybody where nobody checked in", { Lan: { said: "absent" } }, true],
    ["is not asked of who excused themselves", { Lan: { said: "absent" }, Minh: { seen: "present" } }, false],
    ["is not asked of who was seen absent", { Lan: { said: "coming", seen: "absent" } }, false],
    ["is asked of who came after all", { Lan: { said: "absent", seen: "late" } }, true],
    ["is asked of who did not check in", { Minh: { seen: "present" } }, true],
  ])("%s", async (_label, attendance, isAsked) => {
    const sessionId = await addSession(stores, house.course, "PAPI", "2026-11-25T08:00");
    await people.publish("day", { per: "session" });
    await add("after", "30 minutes after end", { form: "day" });
    await stores.db.attendance.createMany({
      data: Object.entries(attendance).map(([name, one]) => ({
        ...{ sessionId, participantId: idOf(name) },
        ...one,
      })),
    });
    const told = await tellAt("2026-11-25T12:00+07:00");
    expect(told.some((line) => line.startsWith("Lan:"))).toBe(isAsked);
    expect(told.some((line) => line.startsWith("Minh:"))).toBe(true);
    expect((await fates("after")).find((line) => line.startsWith("Lan"))).toBe(
      isAsked ? "Lan pending" : "Lan dropped was-absent",
    );
  });
});

test("a form that is not published by then is not asked for", async () => {
  await people.publish("day");
  await add("day", "2026-12-01 09:00", { form: "day" });
  await stores.sql.query("DELETE FROM form_version");
  expect(await tellAt("2026-12-01T09:00+07:00")).toEqual([]);
  expect(await fates("day")).toContain("Lan dropped form-not-published");
});

describe("a form's due time", () => {
  const file = (closes: string) =>
    formDraftSchema.parse({
      ...{
        slug: "day",
        kind: "survey",
        title: { vi: "Phiếu" },
        thanks: { vi: "Cảm ơn" },
        languages: ["vi"],
        closes,
      },
      questions: [{ id: "wish", type: "text", text: { vi: "Mong gì?" } }],
    });
  const tools = () => ({ store: prismaFormStore(stores.db), system: house.tools.system });

  test("moves its reminders in the same moment; a form without one has none; a closed one drops them", async () => {
    await people.publish("day");
    await add("last call", "1 day before due at 09:00", { form: "day" });
    expect(await house.reminders()).toEqual([]);
    await draftForm(tools(), OPERATOR, programme, file("2026-12-04T18:00"));
    expect((await house.reminders()).filter((line) => line.startsWith("Lan"))).toEqual([
      "Lan planned 12-03T02:00",
    ]);
    await draftForm(tools(), OPERATOR, programme, file("2026-12-11T18:00"));
    expect((await house.reminders()).filter((line) => line.startsWith("Lan"))).toEqual([
      "Lan planned 12-10T02:00",
    ]);
    await closeForm(tools(), OPERATOR, programme, "day");
    expect((await house.reminders()).filter((line) => line.startsWith("Lan"))).toEqual([
      "Lan dropped form-closed 12-10T02:00",
    ]);
  });
});
