import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import {
  addRule,
  findRule,
  previewRule,
  ruleDraftSchema,
  stopRule,
} from "../../../src/services/reminders/reminder-rules.ts";
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

  test("not with a time that nobody understands: an example says how", () => {
    const { error } = ruleDraftSchema.safeParse({ programme, name: "x", when: "tomorrow" });
    expect(error?.issues[0]?.message).toContain('"1 day before start at 18:00"');
  });
});
