/** Attendance over the API: who was there, corrections with a note, the screen's address, the sheet to sign. */
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openApiDoor, type ApiDoor } from "../../kit/api-door.ts";
import { directoryOf, FakeAccount } from "../../kit/fake-account.ts";
import { openStores, TEN, type Stores } from "../../kit/stores.ts";
import { buildTown, type Town } from "../../kit/town.ts";

let stores: Stores;
let town: Town;
let door: ApiDoor;
let session: string;

beforeAll(async () => {
  stores = await openStores();
  town = await buildTown(
    stores.db,
    {
      Lan: { cohort: "a", unit: "noi-vu" },
      "Minh <b>": { cohort: "a", unit: "noi-vu" },
      Hoa: { cohort: "b" },
    },
    TEN,
  );
  const cohort = await stores.db.cohort.findFirstOrThrow({ where: { slug: "a" } });
  const { id } = await stores.db.session.create({
    data: {
      ...{ programmeId: town.programmeId, title: { vi: "PAPI", ja: "PAPI指標" }, kind: "lecture" },
      ...{ date: new Date("2026-11-24"), startTime: "08:00", endTime: "11:30", timezone: "Asia/Ho_Chi_Minh" },
      ...{ startsAt: new Date(TEN), endsAt: new Date(TEN + 3_600_000) },
      cohorts: { create: { cohortId: cohort.id } },
    },
  });
  session = id;
  door = await openApiDoor(stores, directoryOf(new FakeAccount()));
  await door.giveToken("viewer", "Viet", "viewer");
  await door.giveToken("coordinator", "Huong", "coordinator");
  await buildTown(stores.db, { Ha: { cohort: "c" } }, TEN, "elsewhere");
  await door.giveToken("elsewhere", "Cuc", "approver", "elsewhere");
});
afterAll(() => door.close());

const path = (rest: string) => `/v1/sessions/${session}/${rest}`;
const lan = () => town.participants["Lan"] ?? "";

describe("attendance", () => {
  test("names everybody whom the session concerns, by unit, and nobody else", async () => {
    const { body } = await door.call("viewer", "GET", path("attendance"));
    const items = body["items"] as { name: string; seen: unknown }[];
    expect(items.map(({ name, seen }) => [name, seen])).toEqual([
      ["Lan", null],
      ["Minh <b>", null],
    ]);
  });

  test("is put right by coordinators with a note, audited, and stays with what was said before", async () => {
    await stores.db.attendance.create({
      data: { sessionId: session, participantId: lan(), said: "absent", reason: "ốm" },
    });
    const note = "Đến sau, quên điện thoại";
    const corrected = await door.call("coordinator", "PUT", path(`attendance/${lan()}`), {
      seen: "late",
      note,
    });
    expect(corrected.body).toMatchObject({ said: "absent", reason: "ốm", seen: "late", note });
    const { body } = await door.call("viewer", "GET", path("attendance"));
    expect((body["items"] as object[])[0]).toMatchObject({ seen: "late", seenBy: "coordinator", note });
    const [entry] = await stores.db.auditEntry.findMany({ where: { action: "attendanceCorrected" } });
    expect(entry?.details).toEqual({ participantId: lan(), from: null, to: "late" });
  });

  const refused: [what: string, token: string, participant: () => string, body: object, status: number][] = [
    ["by a viewer", "viewer", lan, { seen: "present", note: "x" }, 403],
    ["without a note", "coordinator", lan, { seen: "present", note: " " }, 400],
    ["as something else", "coordinator", lan, { seen: "asleep", note: "x" }, 400],
    [
      "of somebody elsewhere",
      "coordinator",
      () => town.participants["Hoa"] ?? "",
      { seen: null, note: "x" },
      404,
    ],
    ["by another programme", "elsewhere", lan, { seen: "present", note: "x" }, 403],
  ];
  test.each(refused)("is not put right %s", async (_what, token, participant, body, status) => {
    expect((await door.call(token, "PUT", path(`attendance/${participant()}`), body)).status).toBe(status);
  });

  test("of no session there is none", async () => {
    expect((await door.call("viewer", "GET", `/v1/sessions/${randomUUID()}/attendance`)).status).toBe(404);
  });
});

test("the screen's address is for coordinators, and opens nothing but this session", async () => {
  expect((await door.call("viewer", "GET", path("screen"))).status).toBe(403);
  const { body } = await door.call("coordinator", "GET", path("screen"));
  expect(body["url"]).toMatch(new RegExp(`^https://bot\\.example/${session}/screen#[\\w-]{43}$`));
});

test("the sheet has a line for each person, and shows names as they are written", async () => {
  const { body } = await door.call("viewer", "GET", path("sheet?language=ja"));
  const html = String(body["html"]);
  expect(html).toContain('<html lang="ja">');
  expect(html).toContain("<b>PAPI指標</b>");
  expect(html).toContain("<td>1</td><td>Lan</td><td>noi-vu</td><td></td>");
  expect(html).toContain("Minh &lt;b&gt;");
  expect(html).not.toContain("Hoa");
});
