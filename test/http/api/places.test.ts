/** Choices between sessions over the API: made, offered, changed, closed; who is told what. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaPlaceStore } from "../../../src/adapters/prisma/place-store.ts";
import { tellPlaceNews } from "../../../src/services/places/tell-place-news.ts";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { addSession, openCourse, type Course } from "../../kit/course.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { openStores, TEN, type Stores } from "../../kit/stores.ts";
import { say, wordsOf } from "../../kit/talking.ts";

let stores: Stores;
let course: Course;
let door: ApiDoor;
let visits: string[];
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query(
    "TRUNCATE programme, participant, contact, channel_account, coordinator, audit_entry CASCADE",
  );
  course = await openCourse(stores);
  await stores.sql.query("UPDATE inbound_event SET status = 'handled'");
  const { slug } = await stores.db.programme.findUniqueOrThrow({ where: { id: course.programmeId } });
  door = await openApiDoor(stores, directoryOf(new FakeAccount(course.account)));
  door.system.time = TEN;
  await door.giveToken("viewer", "Viet", "viewer", slug);
  await door.giveToken("coordinator", "Huong", "coordinator", slug);
  visits = [];
  for (const [n, title] of ["Bắc Từ Liêm", "Cầu Giấy"].entries())
    visits.push(
      await addSession(stores, course, title, `2026-12-0${String(n + 1)}T08:00`, {
        cohorts: ["departments"],
      }),
    );
});
afterEach(() => door.close());

const [sessionA, sessionB] = [() => visits[0] ?? "", () => visits[1] ?? ""];
const idOf = (name: string) => course.people[name]?.id ?? "";
const save = (a: number | null, b: number | null, differing: object = {}) =>
  door.call("coordinator", "PUT", "/v1/choice-sets/visits", {
    ...{ title: { vi: "Đi thực tế" }, closesAt: "2026-11-27T18:00" },
    sessions: [
      { id: sessionA(), capacity: a },
      { id: sessionB(), capacity: b },
    ],
    ...differing,
  });

/** `name: words` of all that the sweep makes of the open news. */
async function told(): Promise<string[]> {
  const accounts = directoryOf(new FakeAccount(course.account));
  await stores.sql.query("TRUNCATE delivery CASCADE");
  await tellPlaceNews({ places: prismaPlaceStore(stores.db), accounts, system: door.system });
  const { rows } = await stores.sql.query<{
    address: string;
    contents: { text: string; choices?: unknown[] }[];
  }>("SELECT c.address, d.contents FROM delivery d JOIN contact c ON c.id = d.contact_id ORDER BY c.address");
  return rows.map(({ address, contents }) => `${address}: ${contents.map(({ text }) => text).join(" / ")}`);
}

describe("a choice set", () => {
  test("is made, listed with its places, and offered once to those who may choose and have not", async () => {
    expect((await save(2, null)).status).toBe(204);
    await say(stores, new FakeAccount(course.account).open, TEN, [
      "Lan",
      { tap: `places:take:${sessionA()}` },
    ]);
    const { body } = await door.call("viewer", "GET", "/v1/choice-sets");
    expect(body["items"]).toMatchObject([
      {
        slug: "visits",
        closesAt: "2026-11-27T11:00:00.000Z",
        sessions: [
          { id: sessionA(), capacity: 2, taken: 1, waiting: 0 },
          { id: sessionB(), capacity: null, taken: 0 },
        ],
      },
    ]);
    const offer = () => door.call("coordinator", "POST", "/v1/choice-sets/visits/offer");
    expect((await offer()).body).toEqual({ told: 2 });
    expect((await offer()).body).toEqual({ told: 0 });
    expect(await told()).toEqual([
      "Anna: Đi thực tế: please choose where you would like to go.",
      "Minh: Đi thực tế: mời Anh/Chị chọn nơi tham dự.",
    ]);
    expect(await told()).toEqual([]);
  });

  test("closes, and staff still move people, who are told; whoever waits moves up and is told", async () => {
    await save(1, 1);
    const account = new FakeAccount(course.account).open;
    await say(stores, account, TEN, ["Lan", { tap: `places:take:${sessionA()}` }]);
    await say(stores, account, TEN, ["Minh", { tap: `places:wait:${sessionA()}` }]);
    expect((await door.call("coordinator", "POST", "/v1/choice-sets/visits/close")).status).toBe(204);
    const [late] = await say(stores, account, TEN + 1, ["Anna", { tap: `places:take:${sessionB()}` }]);
    expect(wordsOf(late)).toContain("has ended");
    const moved = await door.call("coordinator", "PUT", `/v1/sessions/${sessionB()}/places/${idOf("Lan")}`);
    expect(moved.status).toBe(204);
    expect(await told()).toEqual([
      "Lan: Ban tổ chức đã xếp chỗ cho Anh/Chị tại:\nCầu Giấy: Thứ Tư, 02/12, 08:00–11:30",
      "Minh: Tin vui: đã có chỗ, Anh/Chị được chuyển từ danh sách chờ lên:\nBắc Từ Liêm: Thứ Ba, 01/12, 08:00–11:30",
    ]);
    const { body } = await door.call("viewer", "GET", "/v1/choice-sets/visits/places");
    expect(
      (body["items"] as { name: string; status: string }[]).map(({ name, status }) => [name, status]),
    ).toEqual([
      ["Minh", "taken"],
      ["Lan", "taken"],
    ]);
    expect(
      (await door.call("coordinator", "DELETE", `/v1/sessions/${sessionB()}/places/${idOf("Lan")}`)).status,
    ).toBe(204);
    expect(await told()).toEqual([expect.stringContaining("Lan: Ban tổ chức đã hủy chỗ")]);
    const actions = (await stores.db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(
      expect.arrayContaining(["choiceSetSaved", "choiceSetClosed", "placeGiven", "placeTaken"]),
    );
  });

  test("a place more moves up whoever waits; a place less than are taken is refused", async () => {
    await save(1, 1);
    const account = new FakeAccount(course.account).open;
    await say(stores, account, TEN, ["Lan", { tap: `places:take:${sessionA()}` }]);
    await say(stores, account, TEN, ["Minh", { tap: `places:wait:${sessionA()}` }]);
    await save(2, 1);
    expect(await told()).toEqual([expect.stringContaining("Minh: Tin vui")]);
    const { status, body } = await save(1, 1);
    expect([status, body["detail"]]).toEqual([409, "2 people have a place already where there would be 1."]);
  });

  const refused: [what: string, call: () => ReturnType<ApiDoor["call"]>, status: number][] = [
    ["by a viewer", () => door.call("viewer", "POST", "/v1/choice-sets/visits/offer"), 403],
    ["of one session", () => save(1, 1, { sessions: [{ id: sessionA(), capacity: 1 }] }), 400],
    [
      "of a session that is elsewhere",
      () =>
        save(1, 1, {
          sessions: [
            { id: sessionA(), capacity: 1 },
            { id: randomUUID(), capacity: 1 },
          ],
        }),
      404,
    ],
    ["until no moment", () => save(1, 1, { closesAt: "2026-02-31T18:00" }), 400],
    ["that is not there", () => door.call("coordinator", "POST", "/v1/choice-sets/none/close"), 404],
    [
      "for somebody without a place",
      () => door.call("coordinator", "DELETE", `/v1/sessions/${sessionA()}/places/${idOf("Lan")}`),
      409,
    ],
  ];
  test.each(refused)("is refused %s", async (_what, call, status) => {
    expect((await call()).status).toBe(status);
  });
});

test("a make-up session is offered to those who were absent, of whom it is known", async () => {
  const missed = await addSession(stores, course, "PAPI", "2026-11-20T08:00", { cohorts: ["departments"] });
  await stores.db.attendance.createMany({
    data: [
      { sessionId: missed, participantId: idOf("Lan"), seen: "present", seenBy: "code" },
      { sessionId: missed, participantId: idOf("Minh"), said: "absent" },
    ],
  });
  const path = `/v1/sessions/${sessionA()}/make-up`;
  expect((await door.call("coordinator", "PUT", path, { for: missed })).body).toEqual({ told: 2 });
  expect(await told()).toEqual([
    "Anna: You missed “PAPI”. There is a make-up session: please choose.",
    "Minh: Anh/Chị vắng buổi “PAPI”. Buổi này có học bù, mời Anh/Chị chọn.",
  ]);
  expect((await door.call("coordinator", "PUT", path, { for: sessionA() })).status).toBe(400);
});
