/** The desk over the API: the same services as the command line, on a real database. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { openCourse, type Course } from "../../kit/course.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let course: Course;
let door: ApiDoor;

beforeAll(async () => {
  stores = await openStores();
  course = await openCourse(stores);
  const elsewhere = await openCourse(stores);
  const slugOf = async (id: string) => (await stores.db.programme.findUniqueOrThrow({ where: { id } })).slug;
  door = await openApiDoor(stores, directoryOf(new FakeAccount(course.account)));
  await door.giveToken("viewer", "Viet", "viewer", await slugOf(course.programmeId));
  await door.giveToken("coordinator", "Huong", "coordinator", await slugOf(course.programmeId));
  await door.giveToken("approver", "Binh", "approver", await slugOf(course.programmeId));
  await door.giveToken("elsewhere", "Cuc", "coordinator", await slugOf(elsewhere.programmeId));
});
afterAll(() => door.close());

const call: ApiDoor["call"] = (...asked) => door.call(...asked);
const statusOf = async (...asked: Parameters<ApiDoor["call"]>) => (await call(...asked)).status;

describe("each noun", () => {
  const text = { vi: "Lớp", ja: "クラス" };
  const nouns: [path: string, given: object, edit: object][] = [
    ["/v1/cohorts", { slug: "k9", name: text }, { name: { en: "Class" } }],
    ["/v1/units", { slug: "so-noi-vu", name: text, kind: "department" }, { kind: "office" }],
    ["/v1/venues", { slug: "hvhc", name: text, address: text }, { mapUrl: "https://maps.example/1" }],
  ];
  test.each(nouns)("%s: added, listed, shown, changed, removed", async (path, given, edit) => {
    const { body: made } = await call("coordinator", "POST", path, given);
    expect(Object.keys(made)).toEqual(["id"]);
    const { slug } = given as { slug: string };
    expect((await call("viewer", "GET", `${path}/${slug}`)).body).toMatchObject(given);
    expect(await statusOf("coordinator", "PATCH", `${path}/${slug}`, edit)).toBe(204);
    expect((await call("viewer", "GET", `${path}/${slug}`)).body).toMatchObject({ ...given, ...edit });
    expect(await door.pages("viewer", `${path}?limit=1`)).toContainEqual(expect.objectContaining({ slug }));
    expect(await statusOf("viewer", "DELETE", `${path}/${slug}`)).toBe(403);
    expect(await statusOf("coordinator", "DELETE", `${path}/${slug}`)).toBe(204);
    expect(await statusOf("viewer", "GET", `${path}/${slug}`)).toBe(404);
  });

  test("participants, without their numbers and in pages", async () => {
    const given = { name: "Phạm Thu Hà", cohort: "departments", phone: "0912 345 678" };
    const { body } = await call("coordinator", "POST", "/v1/participants", given);
    const at = `/v1/participants/${String(body["id"])}`;
    expect(await statusOf("coordinator", "PATCH", at, { language: "ja", cohort: "districts" })).toBe(204);
    const { body: kept } = await call("viewer", "GET", at);
    expect(kept).toMatchObject({ language: "ja", hasPhone: true, chats: 0 });
    expect(kept["enrolments"]).toMatchObject([{ cohort: "departments" }, { cohort: "districts" }]);
    expect(JSON.stringify(kept)).not.toContain("912");
    const names = (await door.pages("viewer", "/v1/participants?limit=2")).map(({ name }) => name);
    expect(names.sort()).toEqual(["Anna", "Lan", "Minh", "Ms Tanaka", "Phạm Thu Hà"]);
    expect(await statusOf("coordinator", "DELETE", at)).toBe(204);
  });

  test("who is asked about somebody later is named by id, and taken away again", async () => {
    const at = `/v1/participants/${course.people["Lan"]?.id ?? ""}`;
    const supervisorOf = async () => (await call("viewer", "GET", at)).body["enrolments"];
    const minh = course.people["Minh"]?.id;
    const named = { cohort: "departments", supervisor: minh };
    expect(await statusOf("viewer", "PATCH", at, named)).toBe(403);
    expect(await statusOf("coordinator", "PATCH", at, named)).toBe(204);
    expect(await supervisorOf()).toMatchObject([{ supervisor: { id: minh, name: "Minh" } }]);
    expect(await statusOf("coordinator", "PATCH", at, { ...named, supervisor: "NV-0" })).toBe(404);
    expect(await statusOf("coordinator", "PATCH", at, { ...named, supervisor: null })).toBe(204);
    expect(await supervisorOf()).toMatchObject([{ supervisor: null }]);
  });

  test("sessions: added, changed, shown, removed", async () => {
    const given = {
      ...{ title: { vi: "PAPI" }, date: "2026-11-26", startTime: "08:00", endTime: "11:30" },
      cohorts: ["departments"],
    };
    const { body } = await call("coordinator", "POST", "/v1/sessions", given);
    const at = `/v1/sessions/${String(body["id"])}`;
    expect(await statusOf("coordinator", "PATCH", at, { title: { vi: "PAR-Index" } })).toBe(204);
    expect(await statusOf("coordinator", "PATCH", at, { date: "2026-11-27" })).toBe(400);
    expect((await call("viewer", "GET", at)).body).toMatchObject({ title: { vi: "PAR-Index" } });
    expect(await statusOf("coordinator", "DELETE", at)).toBe(204);
  });

  test("the programme is the token's own; changing it needs an approver", async () => {
    expect(await statusOf("coordinator", "PATCH", "/v1/programme", { isPublic: true })).toBe(403);
    expect(await statusOf("approver", "PATCH", "/v1/programme", { isPublic: true })).toBe(204);
    expect((await call("viewer", "GET", "/v1/programme")).body).toMatchObject({ isPublic: true });
    expect((await call("elsewhere", "GET", "/v1/programme")).body).toMatchObject({ isPublic: false });
  });
});

test("what is in use is refused with what uses it", async () => {
  const { status, body } = await call("coordinator", "DELETE", "/v1/cohorts/departments");
  expect([status, body["detail"]]).toEqual([
    409,
    "It is in use by 3 participants. Take these out of it first.",
  ]);
});

test("another programme's people are not there", async () => {
  const lan = course.people["Lan"]?.id ?? "";
  expect(await statusOf("elsewhere", "GET", `/v1/participants/${lan}`)).toBe(404);
  expect(await statusOf("elsewhere", "PATCH", `/v1/participants/${lan}`, { name: "x" })).toBe(404);
  expect(await statusOf("elsewhere", "DELETE", `/v1/participants/${lan}`)).toBe(404);
});

test("each wrong place is named", async () => {
  const { status, body } = await call("coordinator", "POST", "/v1/sessions", {
    title: {},
    date: "26/11/2026",
  });
  expect(status).toBe(400);
  const paths = (body["errors"] as { path: string }[]).map(({ path }) => path);
  expect(paths).toEqual(["body.title", "body.cohorts", "body.date", "body.startTime", "body.endTime"]);
});

describe("what is handed to people", () => {
  test("a page of cards, and addresses of calendars: each told once", async () => {
    const key = "00000000-0000-4000-8000-000000000001";
    const ask = () => call("coordinator", "POST", "/v1/cohorts/departments/invite-sheet", {}, key);
    const { status, body } = await ask();
    expect([status, body["people"]]).toEqual([200, 3]);
    expect(body["html"]).toContain("<article");
    const again = await ask();
    expect([again.status, again.body["code"]]).toEqual([409, "told-once"]);
    const kept = await stores.db.apiRequest.findMany({ where: { key } });
    expect(JSON.stringify(kept)).not.toContain("<article");
  });

  test("a calendar's address is made, seen without its secret, and revoked", async () => {
    const at = `/v1/participants/${course.people["Lan"]?.id ?? ""}/feeds`;
    expect(await statusOf("viewer", "POST", at)).toBe(403);
    const { body } = await call("coordinator", "POST", at);
    expect(body["address"]).toMatch(/^https:\/\/bot\.example\/calendar\/[\w-]{43}\.ics$/);
    const { body: listed } = await call("viewer", "GET", at);
    expect(listed["items"]).toEqual([{ createdAt: expect.any(String) as string, lastReadAt: null }]);
    expect(await statusOf("elsewhere", "DELETE", at)).toBe(404);
    expect(await statusOf("coordinator", "DELETE", at)).toBe(204);
    expect((await call("viewer", "GET", at)).body["items"]).toEqual([]);
  });
});
