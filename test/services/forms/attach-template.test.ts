/** A template attached to a programme, on a real PostgreSQL: shown first, once, audited, and asked by its rules. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { prismaAttaching } from "../../../src/adapters/prisma/attaching.ts";
import { prismaFormStore } from "../../../src/adapters/prisma/form-store.ts";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import { attachTemplate, findTemplate, lookAtTemplate } from "../../../src/services/forms/attach-template.ts";
import { draftForm, formDraftSchema, publishForm } from "../../../src/services/forms/forms.ts";
import { findRule, stopRule } from "../../../src/services/reminders/reminder-rules.ts";
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
  programme = (await stores.db.programme.findFirstOrThrow()).slug;
});

const tools = () => ({
  ...house.tools,
  store: prismaFormStore(stores.db),
  together: prismaAttaching(stores.db),
});
const attach = (slug = "kirkpatrick", actor: Actor = OPERATOR) =>
  attachTemplate(tools(), actor, programme, slug);
const kept = async () => [
  await stores.db.form.count(),
  await stores.db.reminderRule.count(),
  await stores.db.auditEntry.count(),
];

test("is shown first, makes forms and rules, and twice changes nothing", async () => {
  const look = await lookAtTemplate(tools(), OPERATOR, programme, "kirkpatrick");
  expect(await kept()).toEqual([0, 0, 0]);
  expect(look.forms.map(({ slug, isReady, closes }) => [slug, isReady, closes])).toEqual([
    ["reaction-session", true, null],
    ["reaction-course", true, "2026-12-14T18:00"],
    ["pre-test", false, "2026-11-02T08:00"],
    ["post-test", false, "2026-12-14T18:00"],
    ["behaviour-3-months-self", true, "2027-03-22T18:00"],
    ["behaviour-3-months-supervisor", true, "2027-03-22T18:00"],
    ["behaviour-6-months-self", true, "2027-06-21T18:00"],
    ["behaviour-6-months-supervisor", true, "2027-06-21T18:00"],
    ["results-pre", false, "2026-11-30T18:00"],
    ["results-post", false, "2027-06-21T18:00"],
  ]);
  expect(look.forms.filter(({ isOver }) => isOver).map(({ slug }) => slug)).toEqual(["pre-test"]);
  await attach();
  const after = await kept();
  // Ten drafts, six of them published, and the rules.
  expect(after).toEqual([10, 19, 10 + 6 + 19]);
  await stopRule(house.tools, OPERATOR, await findRule(house.tools, OPERATOR, "reaction: last call"));
  const again = await attach();
  expect(again.forms.every(({ before }) => before !== null)).toBe(true);
  expect(again.rules.every(({ isThere }) => isThere)).toBe(true);
  expect(await kept()).toEqual([10, 19, (after[2] ?? 0) + 1]);
});

test("breaks off and keeps nothing", async () => {
  const { together } = tools();
  const brokenOff = attachTemplate(
    {
      ...tools(),
      together: (id, work) =>
        together(id, ({ store, rules }) =>
          work({ store, rules: { ...rules, add: () => Promise.reject(new Error("the power is gone")) } }),
        ),
    },
    ...([OPERATOR, programme, "kirkpatrick"] as const),
  );
  await expect(brokenOff).rejects.toThrow("the power is gone");
  expect(await kept()).toEqual([0, 0, 0]);
});

test("two at once make everything once", async () => {
  await Promise.all([attach(), attach()]);
  expect((await kept()).slice(0, 2)).toEqual([10, 19]);
});

test("what broke off before is completed, but a draft on which somebody has written stays one", async () => {
  for (const { slug, definition } of findTemplate("reaction").forms) {
    const changed = slug === "reaction-course" ? { isAnonymous: false } : {};
    await draftForm(tools(), OPERATOR, programme, formDraftSchema.parse({ ...definition, ...changed, slug }));
  }
  const { forms, rules } = await attach("reaction");
  expect(forms.map(({ slug, before, stays }) => [slug, before, stays])).toEqual([
    ["reaction-session", "draft", false],
    ["reaction-course", "draft", true],
  ]);
  expect(rules.every(({ isThere }) => !isThere)).toBe(true);
  const published = await stores.db.formVersion.findMany({
    where: { publishedAt: { not: null } },
    select: { form: { select: { slug: true } } },
  });
  expect(published).toEqual([{ form: { slug: "reaction-session" } }]);
});

test("tests wait for the office's questions; what is ready is asked", async () => {
  await addSession(stores, house.course, "PAPI", "2026-11-25T08:00", { cohorts: ["departments"] });
  await attach();
  await expect(publishForm(tools(), OPERATOR, programme, "pre-test")).rejects.toThrow(
    "has no Vietnamese text",
  );
  expect(await house.sweepAt("2026-11-25T12:00+07:00")).toContain(
    "Lan: Về buổi “PAPI”: mong Anh/Chị dành vài phút trả lời “Góp ý về buổi học”.",
  );
  // The day after the course, a Tuesday: of the two only the reaction is published.
  expect((await house.sweepAt("2026-12-01T09:00+07:00")).filter((line) => line.startsWith("Lan"))).toEqual([
    "Lan: Mong Anh/Chị dành vài phút trả lời “Góp ý về cả khóa học”.",
  ]);
});

test("not by a viewer, and not one that is not there", async () => {
  const viewer: Actor = {
    ...{ door: "api", coordinatorId: null },
    roles: new Map([[house.course.programmeId, "viewer"]]),
  };
  await expect(attach("kirkpatrick", viewer)).rejects.toThrow("needs the role coordinator");
  await expect(attach("bloom")).rejects.toThrow(
    "There are: reaction, learning, behaviour, results, kirkpatrick.",
  );
});
