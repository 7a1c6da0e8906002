/** Files over the API: rosters and timetables in, lists out. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { openCourse } from "../../kit/course.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let door: ApiDoor;

beforeAll(async () => {
  stores = await openStores();
  const course = await openCourse(stores);
  const { slug } = await stores.db.programme.findFirstOrThrow();
  door = await openApiDoor(stores, directoryOf(new FakeAccount(course.account)));
  await door.giveToken("viewer", "Viet", "viewer", slug);
  await door.giveToken("coordinator", "Huong", "coordinator", slug);
});
afterAll(() => door.close());

const post = (path: string, text: string, as = "coordinator", key = randomUUID() as string) =>
  door.call(as, "POST", `/v1/${path}`, Buffer.from(text), key);
const ROSTER = "Cột A;Lớp\nLê Thu;departments\n";

test("a roster is shown, then kept, once per key", async () => {
  const shown = await post(`roster-imports?map=${encodeURIComponent("Cột A=name")}`, ROSTER);
  expect(shown).toMatchObject({
    status: 200,
    body: { isApplied: false, people: 1, counts: { added: 1, faults: 0 } },
  });
  expect(await stores.db.participant.count({ where: { name: "Lê Thu" } })).toBe(0);
  const path = `roster-imports?apply=true&map=${encodeURIComponent("Cột A=name")}`;
  const kept = await post(path, ROSTER, "coordinator", "once");
  expect(kept.body).toMatchObject({ isApplied: true, added: [{ line: 2, name: "Lê Thu", isNew: true }] });
  expect(await post(path, ROSTER, "coordinator", "once")).toEqual(kept);
  expect((await post(path, `${ROSTER}Vũ Mai;districts`, "coordinator", "once")).status).toBe(422);
});

test("wrong rows say what to write, in the wanted language", async () => {
  const { body } = await post(
    "roster-imports?apply=true&language=ja",
    "氏名,クラス,携帯\n田中 花子,departments,12",
  );
  expect(body).toMatchObject({
    isApplied: false,
    faults: [
      {
        line: 2,
        column: "携帯",
        value: "12",
        code: "wrong-phone",
        says: expect.stringContaining("電話番号") as string,
      },
    ],
  });
});

test("a timetable is shown, then kept", async () => {
  const text = "Ngày;Giờ;Nội dung\n24/11;8h-11h30;PAPI\n";
  expect((await post("timetable-imports", text)).body).toMatchObject({
    isApplied: false,
    added: [{ title: "PAPI" }],
  });
  expect((await post("timetable-imports?apply=true", text)).body).toMatchObject({ isApplied: true });
  expect((await post("timetable-imports?apply=true", text)).body).toMatchObject({
    same: 1,
    added: [],
    changed: [],
  });
});

test.each([
  [
    "JSON instead of the file",
    () => door.call("coordinator", "POST", "/v1/roster-imports", { file: "x" }),
    400,
  ],
  ["an empty file", () => post("roster-imports", ""), 400],
  ["a PDF", () => post("roster-imports", "%PDF-1.7"), 400],
  ["an unknown wish", () => post("roster-imports?aply=true", ROSTER), 400],
  ["more than 16 MB", () => post("roster-imports", "x".repeat(17 * 1024 * 1024)), 413],
  ["a viewer", () => post("roster-imports", ROSTER, "viewer"), 403],
  ["a viewer who wants the roster", () => door.call("viewer", "GET", "/v1/exports/roster"), 403],
  [
    "a broadcast of nothing",
    () => door.call("coordinator", "GET", `/v1/exports/broadcasts/${randomUUID()}`),
    404,
  ],
])("%s is refused with a problem", async (_what, asked, status) => {
  expect(await asked()).toMatchObject({ status, type: "application/problem+json", body: { status } });
});

test.each([
  ["roster?format=csv", "text/csv", "Lan"],
  ["timetable", "text/calendar", "BEGIN:VCALENDAR"],
  ["attendance?format=csv&language=en", "text/csv", "Seen"],
])("exports/%s is a file", async (path, type, holds) => {
  const answer = await door.call("coordinator", "GET", `/v1/exports/${path}`);
  expect(answer).toMatchObject({ status: 200, type });
  expect(answer.body["text"]).toContain(holds);
});
