/** Forms over the API: drafted, refused, published, closed, and what was answered. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { openStores, TEN, type Stores } from "../../kit/stores.ts";
import { buildTown } from "../../kit/town.ts";

let stores: Stores;
let door: ApiDoor;

beforeAll(async () => {
  stores = await openStores();
  await buildTown(stores.db, { Lan: { cohort: "a" } }, TEN);
  await buildTown(stores.db, { Ha: { cohort: "c" } }, TEN, "elsewhere");
  door = await openApiDoor(stores, directoryOf(new FakeAccount()));
  await door.giveToken("viewer", "Viet", "viewer");
  await door.giveToken("coordinator", "Huong", "coordinator");
  await door.giveToken("elsewhere", "Cuc", "approver", "elsewhere");
});
afterAll(() => door.close());

const t = (words: string) => ({ vi: words, ja: words, en: words });
const rating = { id: "content", type: "rating", text: t("How was it?") };
const DAY = {
  ...{ kind: "feedback", title: t("Day"), thanks: t("Thank you"), closes: "2026-12-04T18:00" },
  questions: [rating, { id: "wish", type: "text", isRequired: false, text: t("What else?") }],
};
const put = (as: string, slug: string, body: object = DAY) => door.call(as, "PUT", `/v1/forms/${slug}`, body);
const publish = (as: string, slug: string, key?: string) =>
  door.call(as, "POST", `/v1/forms/${slug}/publish`, undefined, key);

describe("a form", () => {
  test("is drafted, shown, published once and closed, each audited", async () => {
    expect((await put("coordinator", "day")).body).toEqual({ version: 1, problems: [] });
    const drafted = await door.call("viewer", "GET", "/v1/forms/day");
    expect(drafted.body).toMatchObject({
      ...{ slug: "day", state: "draft", closesAt: "2026-12-04T11:00:00.000Z" },
      definition: { questions: [{ id: "content", scale: 5 }, { id: "wish" }] },
    });
    const key = randomUUID();
    const published = await publish("coordinator", "day", key);
    expect(published.body).toEqual({ version: 1 });
    // The same answer for a repeat; another publishing finds no draft.
    expect(await publish("coordinator", "day", key)).toEqual(published);
    expect(await publish("coordinator", "day")).toMatchObject({
      ...{ status: 409, type: "application/problem+json" },
      body: { detail: expect.stringMatching(/no draft/) as string },
    });
    expect((await put("coordinator", "day")).body).toEqual({ version: 2, problems: [] });
    const { body } = await door.call("viewer", "GET", "/v1/forms");
    expect(body["items"]).toMatchObject([
      { slug: "day", state: "open", begun: 0, sent: 0, versions: [{}, {}] },
    ]);
    expect((await door.call("coordinator", "POST", "/v1/forms/day/close")).status).toBe(204);
    expect((await door.call("viewer", "GET", "/v1/forms/day")).body).toMatchObject({ state: "closed" });
    const audit = await stores.db.auditEntry.findMany({ where: { action: { startsWith: "form" } } });
    expect(audit.map(({ action }) => action).sort()).toEqual(
      ["formClosed", "formDrafted", "formDrafted", "formPublished"].sort(),
    );
  });

  test("with holes is kept, told so, and not published", async () => {
    const holes = { ...DAY, questions: [{ ...rating, text: { vi: "Thế nào ạ?" } }] };
    const says = 'Question "content" has no Japanese text.';
    expect((await put("coordinator", "holes", holes)).body["problems"]).toContain(says);
    const refused = await publish("coordinator", "holes");
    expect([refused.status, refused.type]).toEqual([409, "application/problem+json"]);
    expect(refused.body["detail"]).toContain(says);
  });

  const wrong: [what: string, slug: string, body: object | string, says: RegExp][] = [
    ["an unknown kind of question", "x", { ...DAY, questions: [{ ...rating, type: "essay" }] }, /type/],
    ["no questions", "x", { ...DAY, questions: [] }, /questions/],
    ["a word that does not exist", "x", { ...DAY, anonymous: true }, /anonymous/],
    ["a text without a language", "x", { ...DAY, title: "Day" }, /a text per language/],
    ["a day that no calendar has", "x", { ...DAY, closes: "2026-02-30T18:00" }, /no such day/],
    ["a name in capitals", "End%20of%20Day", DAY, /small letters/],
    ["no JSON", "x", "{", /JSON/],
  ];
  test.each(wrong)("with %s is refused with a problem that says so", async (_what, slug, body, says) => {
    const answer = await door.call("coordinator", "PUT", `/v1/forms/${slug}`, body);
    expect([answer.status, answer.type]).toEqual([400, "application/problem+json"]);
    expect(JSON.stringify(answer.body)).toMatch(says);
    expect(await stores.db.form.count({ where: { slug } })).toBe(0);
  });
});

describe("who may", () => {
  const routes: [method: string, path: string, statuses: [viewer: number, elsewhere: number]][] = [
    ["GET", "/v1/forms", [200, 200]],
    ["GET", "/v1/forms/day", [200, 404]],
    ["PUT", "/v1/forms/day", [403, 200]],
    ["POST", "/v1/forms/day/publish", [403, 200]],
    ["POST", "/v1/forms/day/close", [403, 204]],
    ["GET", "/v1/forms/day/results", [200, 200]],
    ["GET", "/v1/forms/day/responses", [200, 200]],
  ];
  test.each(routes)("%s %s", async (method, path, [viewer, elsewhere]) => {
    await put("coordinator", "day");
    const body = method === "PUT" ? DAY : undefined;
    const ask = async (as: string | null) => (await door.call(as, method, path, body)).status;
    // Another programme has forms of its own: its own "day" once it was put there.
    expect([await ask("viewer"), await ask("elsewhere"), await ask(null)]).toEqual([viewer, elsewhere, 401]);
  });
});

describe("what was answered", () => {
  /** So many sets of answers, as they are kept. */
  async function respond(slug: string, count: number): Promise<void> {
    const { id, versions } = await stores.db.form.findFirstOrThrow({
      where: { slug },
      include: { versions: { where: { publishedAt: { not: null } } } },
    });
    const common = { formId: id, formVersionId: versions[0]?.id ?? "", submittedAt: new Date(TEN) };
    await stores.db.response.createMany({
      data: Array.from({ length: count }, (_, n) => ({
        ...common,
        answers: { content: 1 + (n % 5), wish: `wish ${String(n)}` },
      })),
    });
  }
  const results = async (slug: string) =>
    (await door.call("viewer", "GET", `/v1/forms/${slug}/results`)).body;

  test("is shown question by question, and set by set", async () => {
    await put("coordinator", "open");
    expect((await door.call("viewer", "GET", "/v1/forms/open/results")).status).toBe(409);
    await publish("coordinator", "open");
    await respond("open", 2);
    expect(await results("open")).toMatchObject({
      ...{ responses: 2, isHidden: false },
      questions: [
        { question: "content", answered: 2, mean: 1.5, least: 1, most: 2 },
        { question: "wish", texts: expect.arrayContaining(["wish 0", "wish 1"]) as string[] },
      ],
    });
    const { body } = await door.call("viewer", "GET", "/v1/forms/open/responses");
    expect(body["items"]).toHaveLength(2);
    expect((await door.call("viewer", "GET", "/v1/forms/open/results?session=PAPI")).status).toBe(400);
  });

  test("of an anonymous form is shown from five answers up", async () => {
    await put("coordinator", "secret", { ...DAY, isAnonymous: true });
    await publish("coordinator", "secret");
    await respond("secret", 4);
    expect(await results("secret")).toEqual({ responses: 4, isHidden: true, meanScore: null, questions: [] });
    const sets = async () => (await door.call("viewer", "GET", "/v1/forms/secret/responses")).body["items"];
    expect(await sets()).toEqual([]);
    await respond("secret", 1);
    expect(await results("secret")).toMatchObject({
      responses: 5,
      isHidden: false,
      questions: [{ mean: 2.2 }, {}],
    });
    expect(await sets()).toHaveLength(5);
  });

  test("of an anonymous form nothing is found by taking one session from all", async () => {
    const { id, programmeId } = await stores.db.form.findFirstOrThrow({ where: { slug: "secret" } });
    const { id: sessionId } = await stores.db.session.create({
      data: {
        ...{ programmeId, title: t("PAPI"), kind: "lecture", date: new Date("2026-11-24") },
        ...{ startTime: "08:00", endTime: "11:00", timezone: "Asia/Ho_Chi_Minh" },
        ...{ startsAt: new Date(TEN), endsAt: new Date(TEN) },
      },
    });
    await respond("secret", 2);
    const [first] = await stores.db.response.findMany({ where: { formId: id }, take: 1 });
    await stores.db.response.update({ where: { id: first?.id ?? "" }, data: { sessionId } });
    const all = await results("secret");
    expect(all).toMatchObject({ responses: 7, questions: [{ answered: 6 }, { answered: 6 }] });
  });
});
