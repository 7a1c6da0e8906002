/** Forms as staff hold them, on a real PostgreSQL: drafts, versions that stay, roles, what was answered. */
import { beforeAll, describe, expect, test } from "vitest";
import { prismaFormStore } from "../../../src/adapters/prisma/form-store.ts";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import { formResponses, formResults } from "../../../src/services/forms/form-results.ts";
import {
  closeForm,
  draftForm,
  draftOf,
  formDraftSchema,
  listForms,
  publishedOf,
  publishForm,
  stateOf,
} from "../../../src/services/forms/forms.ts";
import { addSession } from "../../kit/course.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { openStores, TEN, type Stores } from "../../kit/stores.ts";
import { buildTown, type Town } from "../../kit/town.ts";

let stores: Stores;
let town: Town;
const system = new FrozenSystem();
const tools = () => ({ store: prismaFormStore(stores.db), system });

beforeAll(async () => {
  stores = await openStores();
  town = await buildTown(
    stores.db,
    { Lan: { cohort: "a", unit: "home-affairs" }, Minh: { cohort: "a" } },
    TEN,
  );
});

const t = (words: string) => ({ vi: words, ja: words, en: words });
const draft = (slug: string, more: object = {}) =>
  formDraftSchema.parse({
    ...{ slug, kind: "feedback", title: t("Feedback"), thanks: t("Thank you") },
    questions: [{ id: "content", type: "rating", text: t("How was it?") }],
    ...more,
  });
const add = (slug: string, more: object = {}, actor: Actor = OPERATOR) =>
  draftForm(tools(), actor, "town", draft(slug, more));
const formNamed = async (slug: string) => {
  const form = (await listForms(tools(), OPERATOR, "town")).find((one) => one.slug === slug);
  if (!form) throw new Error(`no form ${slug}`);
  return form;
};
const audited = async (slug: string) => {
  const { id } = await formNamed(slug);
  const found = await stores.db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: "asc" } });
  return found.map(({ action }) => action);
};

describe("a form", () => {
  test("is drafted, changed, published, and goes on in a new version", async () => {
    expect(await add("day")).toEqual({ number: 1, problems: [] });
    expect(stateOf(await formNamed("day"), TEN)).toBe("draft");
    expect((await add("day", { title: t("Your view") })).number).toBe(1);
    await publishForm(tools(), OPERATOR, "town", "day");
    expect(stateOf(await formNamed("day"), TEN)).toBe("open");
    expect((await add("day", { title: t("Another view") })).number).toBe(2);
    const form = await formNamed("day");
    expect(publishedOf(form)?.definition.title.en).toBe("Your view");
    expect(draftOf(form)?.definition.title.en).toBe("Another view");
    expect(await audited("day")).toEqual(["formDrafted", "formDrafted", "formPublished", "formDrafted"]);
  });

  test("with a hole is kept as a draft and not published", async () => {
    const { problems } = await add("hole", { thanks: { vi: "Cảm ơn" } });
    expect(problems).toEqual(["The thanks has no Japanese text.", "The thanks has no English text."]);
    await expect(publishForm(tools(), OPERATOR, "town", "hole")).rejects.toThrow(
      /The thanks has no Japanese text/,
    );
  });

  test("is not published twice", async () => {
    await add("once");
    await publishForm(tools(), OPERATOR, "town", "once");
    await expect(publishForm(tools(), OPERATOR, "town", "once")).rejects.toThrow(/has no draft/);
  });

  test("that changed while it was looked at is not published", async () => {
    await add("race");
    const seen = draftOf(await formNamed("race"));
    await add("race", { title: t("Changed") });
    const note = { actor: OPERATOR, programmeId: town.programmeId, action: "formPublished", subjectId: null };
    expect(seen && (await tools().store.publish(seen, note, TEN))).toBe(false);
  });

  test("stays as it was published, whatever asks the database to change it", async () => {
    await add("stays");
    const { id } = await publishForm(tools(), OPERATOR, "town", "stays");
    await stores.sql.query("UPDATE form_version SET definition = '{}', published_at = NULL WHERE id = $1", [
      id,
    ]);
    expect(publishedOf(await formNamed("stays"))?.definition.title.en).toBe("Feedback");
  });

  test("closes by hand, or when its time has come by the programme's clock", async () => {
    await add("timed", { closes: "2026-11-23T11:00" });
    await publishForm(tools(), OPERATOR, "town", "timed");
    expect(stateOf(await formNamed("timed"), TEN)).toBe("open");
    expect(stateOf(await formNamed("timed"), TEN + 60 * 60_000)).toBe("closed");
    await closeForm(tools(), OPERATOR, "town", "timed");
    expect(stateOf(await formNamed("timed"), TEN)).toBe("closed");
  });

  test.each([
    ["that closes on a day that there is not", { closes: "2026-02-30T11:00" }, /no such day/],
    ["of a programme that there is not", {}, /There is no programme "nowhere"/],
  ])("%s is refused", async (_label, more, message) => {
    const programme = "closes" in more ? "town" : "nowhere";
    await expect(draftForm(tools(), OPERATOR, programme, draft("odd", more))).rejects.toThrow(message);
  });

  test("is drafted by coordinators, and looked at by viewers", async () => {
    const as = (role: "viewer" | "coordinator"): Actor => ({
      door: "api",
      coordinatorId: null,
      roles: new Map([[town.programmeId, role]]),
    });
    await expect(add("role", {}, as("viewer"))).rejects.toThrow(/needs the role coordinator/);
    await add("role", {}, as("coordinator"));
    await expect(publishForm(tools(), as("viewer"), "town", "role")).rejects.toThrow(
      /needs the role coordinator/,
    );
    expect((await listForms(tools(), as("viewer"), "town")).length).toBeGreaterThan(0);
  });
});

describe("results", () => {
  async function answered(slug: string, more: object, given: readonly object[]): Promise<void> {
    await add(slug, more);
    const { id: formVersionId } = await publishForm(tools(), OPERATOR, "town", slug);
    const { id: formId } = await formNamed(slug);
    const participantId = town.participants["Lan"] ?? null;
    for (const answers of given)
      await stores.db.response.create({
        data: {
          ...{ formId, formVersionId, answers, submittedAt: new Date(TEN) },
          participantId: "isAnonymous" in more ? null : participantId,
        },
      });
  }
  const ratings = (...all: number[]) => all.map((content) => ({ content }));

  test("of four anonymous answers are not shown, of five they are", async () => {
    const anonymous = { isAnonymous: true };
    await answered("four", anonymous, ratings(5, 4, 3, 5));
    const four = await formResults(tools(), OPERATOR, "town", "four");
    expect([four.responses, four.isHidden, four.questions]).toEqual([4, true, []]);
    expect((await formResponses(tools(), OPERATOR, "town", "four")).responses).toEqual([]);
    await answered("five", anonymous, ratings(5, 4, 3, 5, 1));
    const five = await formResults(tools(), OPERATOR, "town", "five");
    expect(five.questions[0]).toMatchObject({ answered: 5, mean: 3.6, least: 1, most: 5 });
    expect(five.questions[0]?.counts.map(({ count }) => count)).toEqual([1, 0, 1, 1, 2]);
    expect((await formResponses(tools(), OPERATOR, "town", "five")).responses).toHaveLength(5);
  });

  test.each([
    // What is asked, and how much each of the sessions, and all of them, came to.
    ["one of four behind one of five", [5, 4], [5, 0], 5],
    ["two of four, which together are shown as one", [4, 4], [0, 0], 8],
    ["two of three behind one of six, which together are shown as one", [6, 3, 3], [6, 0, 0], 12],
  ])(
    "of sessions with few anonymous answers are not found by subtraction: %s",
    async (label, sizes, each, whole) => {
      const slug = `few-${String(sizes.length)}-${String(sizes[0])}`;
      const sessions = await Promise.all(
        sizes.map((_, n) =>
          addSession(stores, { ...town, cohorts: {} }, `${label} ${String(n)}`, "2026-11-25T08:00"),
        ),
      );
      await add(slug, { isAnonymous: true, per: "session" });
      const { id: formVersionId } = await publishForm(tools(), OPERATOR, "town", slug);
      const { id: formId } = await formNamed(slug);
      await stores.db.response.createMany({
        data: sizes.flatMap((size, n) =>
          Array.from({ length: size }, () => ({
            ...{ formId, formVersionId, sessionId: sessions[n] ?? null },
            ...{ answers: { content: 4 }, submittedAt: new Date(TEN) },
          })),
        ),
      });
      const answeredOf = async (session?: string) =>
        (await formResults(tools(), OPERATOR, "town", slug, session)).questions[0]?.answered ?? 0;
      expect(await Promise.all(sessions.map(answeredOf))).toEqual(each);
      expect(await answeredOf()).toBe(whole);
    },
  );

  test("of answers with names are shown with unit, from the first on", async () => {
    await answered("named", {}, ratings(4));
    const { responses } = await formResponses(tools(), OPERATOR, "town", "named");
    expect(responses).toMatchObject([
      { participant: { name: "Lan", unit: { en: "home-affairs" } }, answers: { content: 4 } },
    ]);
  });

  test("count what was answered to an earlier version under the same name", async () => {
    await answered("grown", {}, ratings(2));
    await add("grown", {
      questions: [
        { id: "content", type: "rating", text: t("How was it?") },
        { id: "wish", type: "text", text: t("What else?"), isRequired: false },
      ],
    });
    await publishForm(tools(), OPERATOR, "town", "grown");
    const { questions } = await formResults(tools(), OPERATOR, "town", "grown");
    expect(questions.map(({ answered }) => answered)).toEqual([1, 0]);
  });
});
