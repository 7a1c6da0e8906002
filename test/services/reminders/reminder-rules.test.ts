import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import {
  addRule,
  changeRule,
  findRule,
  previewRule,
  ruleDraftSchema,
  ruleEditSchema,
  stopRule,
} from "../../../src/services/reminders/reminder-rules.ts";
import { Answering } from "../../kit/answering.ts";
import { addSession } from "../../kit/course.ts";
import { Reminding } from "../../kit/reminding.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Reminding;
let programme: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  programme = (await stores.db.programme.findFirst())?.slug ?? "";
  await addSession(stores, house.course, "PAPI", "2026-11-25T08:00", { cohorts: ["departments"] });
});

const draft = (more: object = {}) =>
  ruleDraftSchema.parse({
    programme,
    name: "the evening before",
    when: "1 day before start at 18:00",
    ...more,
  });
const add = (more: object = {}, actor: Actor = OPERATOR) => addRule(house.tools, actor, draft(more));

describe("a rule is looked through", () => {
  test("when it reminds whom, whom it does not reach; nothing is kept", async () => {
    await stores.sql.query("UPDATE contact SET opted_out_at = now() WHERE address = 'Minh'");
    const preview = await previewRule(
      house.tools,
      OPERATOR,
      draft({ texts: { vi: "{session.title}", en: "{session.title}" } }),
    );
    expect(preview.groups.map(({ timezone, people }) => [timezone, people])).toEqual([
      ["Asia/Ho_Chi_Minh", 2],
      ["Europe/Paris", 1],
    ]);
    expect(preview.people).toEqual([
      { reason: null, count: 2 },
      { reason: "opted-out", count: 1 },
    ]);
    expect(preview.missing).toEqual(["ja"]);
    expect(await house.reminders()).toEqual([]);
    expect(await stores.db.reminderRule.count()).toBe(0);
  });

  test("what quiet hours make of it", async () => {
    const { groups } = await previewRule(house.tools, OPERATOR, draft({ when: "2 hours before start" }));
    const [hanoi, paris] = groups;
    expect(new Date(hanoi?.heldUntil ?? 0).toISOString()).toBe("2026-11-25T00:00:00.000Z");
    // Anna sleeps until the session has begun.
    expect(paris?.heldUntil).toBeGreaterThan(paris?.expiresAt ?? Infinity);
    const urgent = await previewRule(
      house.tools,
      OPERATOR,
      draft({ when: "2 hours before start", urgentReason: "Bus" }),
    );
    expect(urgent.groups.every(({ heldUntil }) => heldUntil === null)).toBe(true);
  });
});

describe("a rule is added", () => {
  test("once per name, and can be stopped by it", async () => {
    await add();
    await expect(add()).rejects.toThrow('The programme has a rule "the evening before" already.');
    const rule = () => findRule(house.tools, OPERATOR, "the evening before");
    expect((await rule()).planned).toBe(3);
    await stopRule(house.tools, OPERATOR, await rule());
    expect((await rule()).planned).toBe(0);
    await expect(stopRule(house.tools, OPERATOR, await rule())).rejects.toThrow("stopped already");
    expect((await stores.db.auditEntry.findMany()).map(({ action }) => action)).toEqual([
      "reminderRuleAdded",
      "reminderRuleStopped",
    ]);
  });

  test("by coordinators only", async () => {
    const viewer: Actor = {
      door: "api",
      coordinatorId: null,
      roles: new Map([[house.course.programmeId, "viewer"]]),
    };
    await expect(add({}, viewer)).rejects.toThrow("needs the role coordinator");
  });

  test.each([
    ["a cohort that is not there", { cohort: "none" }, 'no cohort "none". There are: departments, districts'],
    ["a programme that is not there", { programme: "none" }, 'no programme "none"'],
    [
      "no words of its own for what comes after a session",
      { when: "30 minutes after end" },
      "Give the words",
    ],
    [
      "who comes, where it is not of a session",
      { when: "2026-12-01 09:00", texts: { vi: "Chào" }, asksAttendance: true },
      "Only a reminder of a session",
    ],
    ["a placeholder that means nothing", { texts: { vi: "Chào {nmae}" } }, "{nmae} means nothing here"],
    [
      "a session, where it is not of one",
      { when: "2026-12-01 09:00", texts: { vi: "{session.title}" } },
      "{session.title} means nothing here",
    ],
  ])("not with %s", async (_label, more, says) => {
    await expect(add(more)).rejects.toThrow(says);
  });

  test("not with a form that does not go with the rest", async () => {
    const people = Answering.of(stores, house.course);
    await people.publish("day", { per: "session" });
    await people.publish("hers", { asks: "supervisor" });
    const refused: readonly (readonly [label: string, more: object, says: string])[] = [
      ["a form that is not there", { form: "none" }, 'no form "none". There are: day, hers'],
      [
        "a due time of no form",
        { when: "1 day before due at 09:00", texts: { vi: "Chào" } },
        "Which form is due?",
      ],
      [
        "somebody whom the form does not ask",
        { form: "day", asks: "supervisor" },
        '"day" asks each participant',
      ],
      [
        "a form of sessions at a date",
        { form: "day", when: "2026-12-01 09:00" },
        "is answered for each session",
      ],
      ["supervisors of sessions", { form: "hers" }, "Supervisors are reminded of people"],
      ["a form and who comes", { form: "day", asksAttendance: true }, "not for both at once"],
      [
        "whom it is about, where it is about nobody",
        { form: "day", texts: { vi: "{about}" } },
        "{about} means nothing",
      ],
      ["a form's title without a form", { texts: { vi: "{form.title}" } }, "{form.title} means nothing here"],
    ];
    for (const [label, more, says] of refused) await expect(add(more), label).rejects.toThrow(says);
  });

  test("not with a time that nobody understands: an example says how", () => {
    const { error } = ruleDraftSchema.safeParse({ programme, name: "x", when: "tomorrow" });
    expect(error?.issues[0]?.message).toContain('"1 day before start at 18:00"');
  });
});

describe("a rule is changed", () => {
  const rule = () => findRule(house.tools, OPERATOR, "the evening before");
  const change = async (edit: object, isTrial = false, actor: Actor = OPERATOR) =>
    changeRule(house.tools, actor, await rule(), { edit: ruleEditSchema.parse(edit), isTrial });
  const anHourEarlier = { when: "1 day before start at 17:00" };

  test("it is shown first what that would move; nothing is kept of the look", async () => {
    await add();
    const before = await house.reminders();
    expect(await change(anHourEarlier, true)).toEqual({
      moved: 3,
      unmoved: 0,
      added: 0,
      dropped: 0,
      told: 0,
    });
    expect(await house.reminders()).toEqual(before);
    expect((await stores.db.auditEntry.findMany()).map(({ action }) => action)).toEqual([
      "reminderRuleAdded",
    ]);
  });

  test("what is unsent moves along, and that is noted", async () => {
    await add();
    await change({ ...anHourEarlier, texts: { vi: "{session.title}!" } });
    expect(await house.reminders()).toEqual([
      "Lan planned 11-24T10:00",
      "Minh planned 11-24T10:00",
      "Anna planned 11-24T16:00",
    ]);
    expect((await house.sweepAt("2026-11-24T10:00:00Z")).sort()).toEqual(["Lan: PAPI!", "Minh: PAPI!"]);
    const note = await stores.db.auditEntry.findFirst({ where: { action: "reminderRuleChanged" } });
    expect(note?.details).toMatchObject({ fields: ["when", "texts"], moved: 3 });
  });

  test("whoever was told is not told again, now or when their reminders are next planned", async () => {
    await add({ when: "1 day before start at 12:00", texts: { vi: "{session.title}" } });
    expect(await house.sweepAt("2026-11-24T05:00:00Z")).toHaveLength(2);
    await stores.sql.query("UPDATE delivery SET status = 'sent'");
    expect(await change(anHourEarlier)).toEqual({ moved: 1, unmoved: 0, added: 0, dropped: 0, told: 2 });
    // Anything that plans: here, another rule.
    await add({ name: "another", when: "2026-12-01 09:00", texts: { vi: "Chào" } });
    expect(await house.sweepAt("2026-11-24T10:00:00Z")).toEqual([]);
    expect(await house.sweepAt("2026-11-24T16:00:00Z")).toEqual(["Anna: PAPI"]);
  });

  test("what waits to be sent is taken back, and told at its new time", async () => {
    await add({ when: "1 day before start at 12:00", texts: { vi: "{session.title}" } });
    await house.sweepAt("2026-11-24T05:00:00Z");
    expect(await change(anHourEarlier)).toMatchObject({ moved: 3, told: 0 });
    expect((await house.sweepAt("2026-11-24T10:00:00Z")).sort()).toEqual(["Lan: PAPI", "Minh: PAPI"]);
  });

  test("what quiet hours held goes at once where it is urgent now", async () => {
    await add({ when: "9 hours before start", texts: { vi: "{session.title}" } });
    expect(await house.sweepAt("2026-11-24T16:00:00Z")).not.toContain("Lan: PAPI");
    expect(await change({ urgentReason: "Storm" })).toMatchObject({ added: 0, told: 0 });
    expect(await house.sweepAt("2026-11-24T16:05:00Z")).toContain("Lan: PAPI");
    const note = await stores.db.auditEntry.findFirst({ where: { action: "reminderRuleChanged" } });
    expect(note?.reason).toBe("Storm");
  });

  test.each([
    ["to nothing", {}, "Say what shall be changed"],
    ["to another programme", { programme: "none", name: "x" }, "stays in"],
    ["to the name of another", { name: "another" }, 'a rule "another" already'],
    ["to words that mean nothing", { texts: { vi: "{nmae}" } }, "{nmae} means nothing"],
  ])("not %s", async (_label, edit, says) => {
    await add();
    await add({ name: "another" });
    await expect(change(edit)).rejects.toThrow(says);
  });

  test("not by a viewer, and not once it is stopped", async () => {
    await add();
    const roles = new Map([[house.course.programmeId, "viewer"]]) as Actor["roles"];
    const viewer: Actor = { door: "api", coordinatorId: null, roles };
    await expect(change(anHourEarlier, true, viewer)).rejects.toThrow("needs the role coordinator");
    await stopRule(house.tools, OPERATOR, await rule());
    await expect(change(anHourEarlier)).rejects.toThrow("is stopped");
  });
});
