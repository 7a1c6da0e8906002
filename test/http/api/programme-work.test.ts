/** Reminders, sessions and calendar over the API, on a real database. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { addSession, openCourse, type Course } from "../../kit/course.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let course: Course;
let door: ApiDoor;
let papi: string;

beforeAll(async () => {
  stores = await openStores();
  course = await openCourse(stores);
  const [{ slug } = { slug: "" }] = await stores.db.programme.findMany();
  papi = await addSession(stores, course, "PAPI", "2026-11-25T08:00");
  await addSession(stores, course, "iHanoi", "2026-11-26T08:00");
  await addSession(stores, course, "Closing", "2026-11-27T08:00");
  const elsewhere = await openCourse(stores);
  const { slug: other } = await stores.db.programme.findUniqueOrThrow({
    where: { id: elsewhere.programmeId },
  });
  door = await openApiDoor(stores, directoryOf(new FakeAccount(course.account)));
  await door.giveToken("viewer", "Viet", "viewer", slug);
  await door.giveToken("coordinator", "Huong", "coordinator", slug);
  await door.giveToken("elsewhere", "Cuc", "coordinator", other);
});
afterAll(() => door.close());

const call: ApiDoor["call"] = (...asked) => door.call(...asked);
const evening = { name: "the evening before", when: "1 day before start at 18:00", asksAttendance: true };

test("form templates are looked at, attached once, and their rules tell whom they concern", async () => {
  const path = "/v1/form-templates/behaviour";
  const { body: templates } = await call("viewer", "GET", "/v1/form-templates");
  expect(templates["items"]).toContainEqual({ slug: "kirkpatrick", about: "all four levels" });
  const { body: look } = await call("elsewhere", "GET", path);
  expect((await call("viewer", "POST", `${path}/attach`)).status).toBe(403);
  expect((await call("elsewhere", "POST", `${path}/attach`)).body).toEqual(look);
  expect(look["forms"]).toHaveLength(4);
  const { body: rules } = await call("elsewhere", "GET", "/v1/reminder-rules");
  const ofSupervisors = (rules["items"] as { id: string; asks: string; form: string }[]).find(
    ({ asks }) => asks === "supervisor",
  );
  expect(ofSupervisors?.form).toBe("behaviour-3-months-supervisor");
  const who = await door.pages(
    "elsewhere",
    `/v1/reminder-rules/${ofSupervisors?.id ?? ""}/recipients?limit=3`,
  );
  // Nobody of them has a supervisor.
  expect(who).toHaveLength(4);
  expect(who[0]).toMatchObject({ name: null, status: "unasked", reason: "no-supervisor", dueAt: null });
  expect((await call("elsewhere", "GET", "/v1/form-templates/bloom")).status).toBe(404);
});

describe("reminder rules", () => {
  test("are looked through, added, followed and stopped", async () => {
    const { body: outlook } = await call("viewer", "POST", "/v1/reminder-rules/preview", evening);
    // Three sessions, readers in three zones.
    expect(outlook).toMatchObject({ people: [{ reason: null, count: 4 }], missing: [] });
    expect(outlook["groups"]).toHaveLength(9);
    expect((await call("viewer", "GET", "/v1/reminder-rules")).body).toEqual({ items: [] });

    expect((await call("viewer", "POST", "/v1/reminder-rules", evening)).status).toBe(403);
    const { body: rule } = await call("coordinator", "POST", "/v1/reminder-rules", evening);
    const path = `/v1/reminder-rules/${String(rule["id"])}`;
    expect(rule).toMatchObject({ ...evening, cohort: null, planned: 12, told: 0, isStopped: false });
    expect((await call("coordinator", "POST", "/v1/reminder-rules", evening)).status).toBe(409);
    expect((await call("viewer", "GET", path)).body).toEqual(rule);

    const planned = await door.pages("viewer", `${path}/planned?limit=5`);
    expect(planned).toHaveLength(12);
    expect(planned[0]).toMatchObject({ session: { vi: "PAPI" }, timezone: "Asia/Tokyo", name: "Ms Tanaka" });

    const earlier = { when: "1 day before start at 17:00" };
    const moved = { moved: 12, unmoved: 0, added: 0, dropped: 0, told: 0 };
    expect((await call("viewer", "PATCH", path, earlier)).status).toBe(403);
    expect((await call("coordinator", "POST", `${path}/preview`, earlier)).body).toEqual(moved);
    expect((await call("viewer", "GET", path)).body).toEqual(rule);
    expect((await call("coordinator", "PATCH", path, earlier)).body).toEqual(moved);
    expect((await call("coordinator", "PATCH", path, {})).status).toBe(400);
    expect((await call("viewer", "GET", path)).body).toMatchObject({ ...evening, ...earlier, planned: 12 });

    expect((await call("viewer", "POST", `${path}/stop`)).status).toBe(403);
    expect((await call("coordinator", "POST", `${path}/stop`)).status).toBe(204);
    expect((await call("coordinator", "POST", `${path}/stop`)).status).toBe(409);
    expect((await call("viewer", "GET", path)).body).toMatchObject({
      isStopped: true,
      planned: 0,
      dropped: 12,
    });
  });

  test.each([
    ["a timing that is none", { ...evening, when: "soon" }, 400],
    ["a cohort that is not there", { ...evening, name: "x", cohort: "none" }, 404],
    ["a placeholder that means nothing", { ...evening, name: "x", texts: { vi: "{weather}" } }, 400],
  ])("%s is refused", async (_what, body, status) => {
    expect((await call("coordinator", "POST", "/v1/reminder-rules", body)).status).toBe(status);
  });
});

describe("sessions", () => {
  test("are listed in their order, page by page", async () => {
    const titles = (await door.pages("viewer", "/v1/sessions?limit=2")).map(({ title }) => title);
    expect(titles).toMatchObject([{ vi: "PAPI" }, { vi: "iHanoi" }, { vi: "Closing" }]);
    const { body } = await call("viewer", "GET", "/v1/sessions?since=2026-11-26T12:00:00Z");
    expect(body["items"]).toMatchObject([{ title: { vi: "Closing" }, isCancelled: false, informed: 0 }]);
  });

  test("move after a look at who had been told; those are told the change", async () => {
    await stores.db.attendance.create({
      data: { sessionId: papi, participantId: course.people["Lan"]?.id ?? "", said: "coming" },
    });
    const path = `/v1/sessions/${papi}`;
    const { body: look } = await call(
      "coordinator",
      "GET",
      `${path}/change?date=2026-11-28&startTime=13:30&endTime=16:30`,
    );
    expect(look).toEqual({ told: [{ name: "Lan", heldUntil: null, isTooLate: false }], unreached: [] });
    expect((await call("viewer", "GET", path)).body).toMatchObject({ date: "2026-11-25", informed: 1 });

    const move = { date: "2026-11-28", startTime: "13:30", endTime: "16:30" };
    expect((await call("viewer", "POST", `${path}/move`, move)).status).toBe(403);
    expect((await call("elsewhere", "POST", `${path}/move`, move)).status).toBe(404);
    const { body: moved } = await call("coordinator", "POST", `${path}/move`, move);
    expect(moved).toEqual({ told: 1, held: 0, tooLate: 0, unreached: 0 });
    expect((await call("viewer", "GET", path)).body).toMatchObject(move);
    expect((await call("coordinator", "POST", `${path}/move`, move)).status).toBe(409);

    expect((await call("coordinator", "POST", `${path}/cancel`, {})).body).toMatchObject({ told: 1 });
    expect((await call("viewer", "GET", path)).body).toMatchObject({ isCancelled: true });
    expect((await call("coordinator", "POST", `${path}/revive`, { urgent: "today" })).status).toBe(200);
    const actions = (await stores.db.auditEntry.findMany({ where: { subjectId: papi } })).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["sessionChanged", "sessionCancelled", "sessionRevived"]);
  });

  test.each([
    ["nothing to change", {}, 400],
    ["a time that is none", { startTime: "25:00" }, 400],
    ["an end before its start", { endTime: "07:00" }, 400],
    ["a venue that is not there", { venue: "moon" }, 404],
  ])("%s is refused", async (_what, body, status) => {
    expect((await call("coordinator", "POST", `/v1/sessions/${papi}/move`, body)).status).toBe(status);
  });
});

test("a calendar shows the year's special days; the office's own go before", async () => {
  const days = async () =>
    (await call("viewer", "GET", "/v1/calendar?year=2026")).body["days"] as { day: string }[];
  const day = async (wanted: string) => (await days()).find((one) => one.day === wanted);
  expect(await day("2026-09-02")).toMatchObject({ isWorking: false, isOurs: false });
  const path = "/v1/calendar/days/2026-12-26";
  expect((await call("viewer", "PUT", path, { isWorking: true })).status).toBe(403);
  expect((await call("coordinator", "PUT", path, { isWorking: true, note: "swapped" })).status).toBe(204);
  expect(await day("2026-12-26")).toMatchObject({ isWorking: true, why: "swapped", isOurs: true });
  expect((await call("coordinator", "DELETE", path)).status).toBe(204);
  expect((await call("coordinator", "DELETE", path)).status).toBe(404);
  expect((await call("coordinator", "PATCH", "/v1/calendar", {})).status).toBe(400);
  expect((await call("coordinator", "PATCH", "/v1/calendar", { quietFrom: "22:00" })).status).toBe(204);
  expect((await call("viewer", "GET", "/v1/calendar")).body).toMatchObject({
    ...{ quietFrom: "22:00", quietUntil: "07:00", daysOff: [6, 7], country: "VN" },
  });
});
