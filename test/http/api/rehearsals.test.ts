/** A rehearsal asked for over the API, played by a worker, looked at; and nothing else has changed. */
import { beforeAll, afterAll, expect, test } from "vitest";
import { rehearsing } from "../../../src/compose-rehearsal.ts";
import { AppError } from "../../../src/core/errors.ts";
import { runRehearsal } from "../../../src/services/rehearsal/rehearsals.ts";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { addSession, openCourse, type Course } from "../../kit/course.ts";
import { digestOf } from "../../kit/digest.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { openStores, TEN, type Stores } from "../../kit/stores.ts";

const NOBODY = new AbortController().signal;

let stores: Stores;
let course: Course;
let door: ApiDoor;
let platform: FakeAccount;
let tools: ReturnType<typeof rehearsing>;
beforeAll(async () => {
  stores = await openStores();
  course = await openCourse(stores);
  await stores.sql.query("UPDATE inbound_event SET status = 'handled'");
  await addSession(stores, course, "PAPI", "2026-11-25T08:00");
  const { slug } = await stores.db.programme.findUniqueOrThrow({ where: { id: course.programmeId } });
  platform = new FakeAccount(course.account);
  door = await openApiDoor(stores, directoryOf(platform));
  door.system.time = TEN;
  await door.giveToken("viewer", "Viet", "viewer", slug);
  await door.giveToken("coordinator", "Huong", "coordinator", slug);
  const { system, log } = door;
  const accounts = directoryOf(platform);
  tools = rehearsing({ databaseUrl: stores.url, db: stores.db, accounts, system, log });
});
afterAll(() => door.close());

const ask = (as: string | null, wish: object = {}) => door.call(as, "POST", "/v1/rehearsals", wish);
const look = (id: unknown, query = "") => door.call("viewer", "GET", `/v1/rehearsals/${String(id)}${query}`);

test.each<[string, string | null, object, number]>([
  ["nobody without a token", null, {}, 401],
  ["no viewer", "viewer", {}, 403],
  ["no day that is none", "coordinator", { from: "2026-02-31" }, 400],
  ["no negative days", "coordinator", { days: -1 }, 400],
  ["no words that mean nothing", "coordinator", { speed: 2 }, 400],
])("lets begin: %s", async (_, as, wish, status) => {
  expect((await ask(as, wish)).status).toBe(status);
  expect(await stores.db.rehearsal.count()).toBe(0);
});

test("is played by a worker, and touches neither the platform nor a row of ours", async () => {
  const { status, body } = await ask("coordinator", { from: "2026-11-24", days: 2 });
  expect(status).toBe(200);
  const { id } = body;
  expect((await look(id)).body).toMatchObject({ status: "wanted", report: null, wish: { days: 2, seed: 1 } });
  // One at a time.
  expect((await ask("coordinator")).body).toMatchObject({ status: 409, code: "not-ready" });

  const own = ["rehearsal", "api_token", "api_request"];
  const before = await digestOf(stores.db, own);
  expect(await runRehearsal(tools, NOBODY)).toBe(true);
  expect(await runRehearsal(tools, NOBODY)).toBe(false);
  expect(await digestOf(stores.db, own)).toEqual(before);
  expect(platform.calls).toEqual([]);

  const { body: done } = await look(id);
  expect(done).toMatchObject({
    ...{ status: "done", reason: null },
    report: { from: "2026-11-24", people: [], flags: [{ code: "no-reminder", day: "2026-11-25" }] },
  });
  const { body: whole } = await look(id, "?people=true");
  const { people } = whole["report"] as { people: { name: string }[] };
  expect(people.map(({ name }) => name).sort()).toEqual(["Anna", "Lan", "Minh", "Ms Tanaka"]);
  expect((await door.call("viewer", "GET", "/v1/rehearsals")).body["items"]).toHaveLength(1);
  const { body: audit } = await door.call("viewer", "GET", "/v1/audit");
  expect((audit["items"] as object[])[0]).toMatchObject({ action: "rehearsalAsked", subjectId: id });
});

test.each<[string, Error, RegExp]>([
  ["what can be mended is said", new AppError("not-ready", "No account."), /^No account\.$/],
  ["a fault of ours is logged, not told", new Error("secret"), /our side/],
])("that fails: %s", async (_, error, said) => {
  const { id } = (await ask("coordinator")).body;
  await runRehearsal({ ...tools, play: () => Promise.reject(error) }, NOBODY);
  const { body } = await look(id);
  expect(body["status"]).toBe("failed");
  expect(body["reason"]).toMatch(said);
});

test("is begun anew by the next process where this one stops, or died", async () => {
  const { id } = (await ask("coordinator", { days: 1 })).body;
  const stopping = new AbortController();
  stopping.abort();
  await runRehearsal(tools, stopping.signal);
  expect((await look(id)).body).toMatchObject({ status: "wanted" });
  // Dies in the middle: nobody else takes it for 25 minutes.
  expect(await tools.orders.take(door.system.time)).toMatchObject({ id });
  expect(await tools.orders.take(door.system.time)).toBeNull();
  door.system.time += 26 * 60_000;
  expect(await tools.orders.take(door.system.time)).toMatchObject({ id });
  door.system.time += 26 * 60_000;
  expect(await tools.orders.take(door.system.time)).toBeNull();
  expect((await look(id)).body["reason"]).toMatch(/died/);
  door.system.time += 8 * 24 * 60 * 60_000;
  await tools.orders.take(door.system.time);
  expect((await look(id)).status).toBe(404);
});
