/** The desk on a real database: what staff keep, who may, what it refuses, and the reminders that follow. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prismaDeskStore } from "../../../src/adapters/prisma/desk-store.ts";
import { OPERATOR, type Actor, type Role } from "../../../src/core/audience/actor.ts";
import { NOUNS, type NounName } from "../../../src/core/programme/nouns.ts";
import {
  addKept,
  changeKept,
  findKept,
  listKept,
  removeKept,
  type DeskTools,
} from "../../../src/services/desk/desk.ts";
import { addSession } from "../../kit/course.ts";
import { openSecrets } from "../../kit/memory-tokens.ts";
import { Reminding } from "../../kit/reminding.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let reminding: Reminding;
let tools: DeskTools;
let programmeId: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE unit, venue, coordinator CASCADE");
  reminding = await Reminding.open(stores);
  programmeId = reminding.course.programmeId;
  tools = { desk: prismaDeskStore(stores.db, openSecrets), system: { now: () => reminding.time } };
});

const staff = (role: Role, where = programmeId): Actor => ({
  ...{ door: "api", coordinatorId: null, roles: new Map([[where, role]]) },
});
/** Adds one as it is written in a request. */
const add = (noun: NounName, given: object, actor: Actor = OPERATOR) => {
  const owner = ["programme", "unit", "venue"].includes(noun) ? null : programmeId;
  return addKept(tools, actor, noun, owner, NOUNS[noun].given.parse(given) as never);
};
const one = (noun: NounName, named: string) => ({ noun, programmeId: null, named });
const change = (noun: NounName, named: string, edit: object, actor: Actor = OPERATOR) =>
  changeKept(tools, actor, one(noun, named), edit as never);
const shown = async (noun: NounName, named: string) =>
  (await findKept(tools, OPERATOR, one(noun, named))).shown;
const noted = async () =>
  (await stores.db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ action, details }) => ({
    action,
    details,
  }));

const VENUE = { slug: "hvhc", name: { vi: "Học viện" }, address: { vi: "77 Nguyễn Chí Thanh" } };
const SESSION = {
  ...{ title: { vi: "PAPI", en: "PAPI" }, date: "2026-11-26", startTime: "08:00", endTime: "11:30" },
  cohorts: ["departments"],
};

describe("what is kept", () => {
  it("a programme, with what was not said filled in", async () => {
    await add("programme", {
      ...{ slug: "kagawa", name: { vi: "Kagawa" }, timezone: "Asia/Tokyo" },
      ...{ startsOn: "2026-04-01", endsOn: "2027-03-31" },
    });
    expect(await shown("programme", "kagawa")).toMatchObject({
      ...{ country: "VN", isPublic: false, organisers: [], cohorts: 0 },
    });
    await change("programme", "kagawa", { isPublic: true });
    expect(await shown("programme", "kagawa")).toMatchObject({ isPublic: true, startsOn: "2026-04-01" });
  });

  it("a unit and a venue, which may be changed and emptied", async () => {
    await add("unit", { slug: "so-noi-vu", name: { vi: "Sở Nội vụ" }, kind: "department" });
    await change("unit", "so-noi-vu", { kind: "office" });
    expect(await shown("unit", "so-noi-vu")).toMatchObject({ kind: "office", name: { vi: "Sở Nội vụ" } });
    await add("venue", { ...VENUE, mapUrl: "https://maps.example/1" });
    await change("venue", "hvhc", { mapUrl: null });
    expect(await shown("venue", "hvhc")).toMatchObject({ mapUrl: null, sessions: 0 });
  });

  it("a participant: the number sealed, the seat with unit, position and supervisor", async () => {
    await add("unit", { slug: "so-noi-vu", name: { vi: "Sở Nội vụ" }, kind: "department" });
    await add("participant", {
      ...{ name: "Phạm Thu Hà", cohort: "departments", unit: "so-noi-vu", phone: "0912 345 678" },
      ...{ position: { vi: "Chuyên viên" }, supervisor: reminding.course.people["Minh"]?.id },
    });
    const kept = await shown("participant", "ha pham");
    expect(kept).toMatchObject({
      ...{ hasPhone: true, chats: 0, language: "vi", timezone: "Asia/Ho_Chi_Minh" },
      enrolments: [{ cohort: "departments", unit: "so-noi-vu", supervisor: { name: "Minh" } }],
    });
    const row = await stores.db.participant.findUniqueOrThrow({ where: { id: String(kept["id"]) } });
    expect(row.phoneHash).toBe(openSecrets.fingerprint("+84912345678"));
    await change("participant", "ha pham", { phone: null });
    expect(await shown("participant", "ha pham")).toMatchObject({ hasPhone: false });
  });

  it("whoever has the office's number is enrolled once more, and not doubled", async () => {
    const id = await add("participant", { name: "Phạm Thu Hà", cohort: "departments", reference: "NV-7" });
    expect(await add("participant", { name: "phạm thu hà", cohort: "districts", reference: "NV-7" })).toBe(
      id,
    );
    await expect(
      add("participant", { name: "Ai khác", cohort: "districts", reference: "NV-7" }),
    ).rejects.toThrow("somebody else has the number");
  });

  it("a session with its speakers, and what was written in one language", async () => {
    await add("venue", VENUE);
    await add("session", {
      ...SESSION,
      ...{ venue: "hvhc", room: { vi: "Phòng 301" }, speakers: [{ name: { vi: "TS. Huyền" } }] },
    });
    await change("session", "papi", {
      materials: [{ title: { vi: "Bài giảng" }, url: "https://docs.example/1" }],
    });
    expect(await shown("session", "PAPI")).toMatchObject({
      ...{ kind: "lecture", timezone: "Asia/Ho_Chi_Minh", venue: "hvhc", cohorts: ["departments"] },
      ...{ speakers: [{ name: { vi: "TS. Huyền" } }], materials: [{ url: "https://docs.example/1" }] },
    });
    const row = await stores.db.session.findFirstOrThrow();
    expect([row.startsAt.toISOString(), row.endsAt.toISOString()]).toEqual([
      "2026-11-26T01:00:00.000Z",
      "2026-11-26T04:30:00.000Z",
    ]);
  });

  it("in pages: what is new never shifts one", async () => {
    for (const slug of ["b", "d", "a"]) await add("venue", { ...VENUE, slug });
    const page = async (after?: string) =>
      (await listKept(tools, OPERATOR, "venue", null, { after, limit: 2 })).map(({ key }) => key);
    expect(await page()).toEqual(["a", "b"]);
    await add("venue", { ...VENUE, slug: "aa" });
    expect(await page("b")).toEqual(["d"]);
    const people = await listKept(tools, OPERATOR, "participant", programmeId, { limit: 3 });
    const rest = await listKept(tools, OPERATOR, "participant", programmeId, { after: people.at(-1)?.key });
    expect(new Set([...people, ...rest].map(({ id }) => id)).size).toBe(4);
    expect(rest).toHaveLength(1);
  });
});

describe("the reminders follow", () => {
  const EVE = "1 day before start at 18:00";
  const who = async () =>
    (await reminding.reminders()).map((line) => line.split(" ").slice(0, -1).join(" ")).sort();

  it("a new session, its cohorts, and a removed one", async () => {
    await reminding.addRule(EVE);
    const id = await add("session", SESSION);
    expect(await who()).toEqual(["Anna planned", "Lan planned", "Minh planned"]);
    await change("session", id, { cohorts: ["districts"] });
    expect(await who()).toEqual([
      ...["Anna dropped not-concerned", "Lan dropped not-concerned"],
      ...["Minh planned", "Ms Tanaka planned"],
    ]);
    await removeKept(tools, OPERATOR, one("session", id));
    expect(await who()).toEqual([]);
  });

  it("somebody who joins, moves to another zone, changes cohorts", async () => {
    await reminding.addRule(EVE);
    await add("session", SESSION);
    await add("participant", { name: "Hà", cohort: "departments" });
    expect(await reminding.reminders()).toContain("Hà planned 11-25T11:00");
    await change("participant", "Hà", { timezone: "Asia/Tokyo" });
    expect(await reminding.reminders()).toContain("Hà planned 11-25T09:00");
    await change("participant", "Hà", { cohort: "districts", leaves: "departments" });
    expect(await reminding.reminders()).toContain("Hà dropped not-concerned 11-25T09:00");
  });

  it("the programme's end", async () => {
    await reminding.addRule("1 day after course at 09:00");
    const { slug } = await stores.db.programme.findUniqueOrThrow({ where: { id: programmeId } });
    await change("programme", slug, { endsOn: "2026-12-10" });
    expect(await reminding.reminders()).toContain("Lan planned 12-11T02:00");
  });
});

describe("removing is refused while something uses it", () => {
  const refused: [what: string, noun: NounName, named: string, says: string][] = [
    [
      "a cohort",
      "cohort",
      "departments",
      "It is in use by 3 participants, 1 session, 1 segment, 1 broadcast.",
    ],
    ["a unit", "unit", "so-noi-vu", "It is in use by 1 participant."],
    ["a venue", "venue", "hvhc", "It is in use by 1 session."],
    ["somebody with a chat", "participant", "Lan", "It is in use by 1 attendance, 1 chat."],
    ["somebody who supervises", "participant", "Sếp", "It is in use by 1 person supervised."],
    ["a session that somebody spoke of", "session", "PAPI", "It is in use by 1 attendance."],
  ];
  it.each(refused)("%s", async (_what, noun, named, says) => {
    await add("unit", { slug: "so-noi-vu", name: { vi: "Sở Nội vụ" }, kind: "department" });
    await add("venue", VENUE);
    const boss = await add("participant", { name: "Sếp", cohort: "districts", unit: "so-noi-vu" });
    const sessionId = await add("session", { ...SESSION, venue: "hvhc" });
    const lan = reminding.course.people["Lan"]?.id ?? "";
    await change("participant", lan, { supervisor: boss });
    await stores.db.attendance.create({ data: { sessionId, participantId: lan, said: "coming" } });
    const filter = { all: [{ not: { cohort: ["departments"] } }] };
    await stores.db.segment.create({ data: { programmeId, name: "x", filter } });
    const draft = { id: sessionId, programmeId, name: "x", filter, texts: {} };
    await stores.db.broadcast.create({ data: draft });
    await expect(removeKept(tools, OPERATOR, one(noun, named))).rejects.toThrow(says);
    await expect(findKept(tools, OPERATOR, one(noun, named))).resolves.toBeDefined();
  });

  it("a session of which somebody was reminded", async () => {
    await reminding.addRule("2 hours before start");
    const id = await addSession(stores, reminding.course, "PAPI", "2026-11-24T10:00");
    await change("session", id, { title: { vi: "PAPI" } });
    await reminding.sweepAt("2026-11-24T08:01:00+07:00");
    await expect(removeKept(tools, OPERATOR, one("session", id))).rejects.toThrow("Cancel it instead");
  });

  it("and goes through where nothing does: invite codes and planned reminders go along", async () => {
    await add("participant", { name: "Hà", cohort: "departments" });
    const { id } = await removeKept(tools, OPERATOR, one("participant", "Hà"));
    expect(await stores.db.participant.count({ where: { id } })).toBe(0);
    expect((await noted()).at(-1)).toMatchObject({ action: "participantRemoved" });
  });
});

it("a supervisor needs no cohort: added by whom they supervise, found by name, named for others, changed", async () => {
  const { people } = reminding.course;
  const boss = await add("participant", { name: "Đỗ Quang Vinh", supervises: ["Lan"] });
  await change("participant", people["Anna"]?.id ?? "", { supervisor: "do quang vinh" });
  for (const name of ["Lan", "Anna"])
    expect(await shown("participant", name)).toMatchObject({
      enrolments: [{ supervisor: { id: boss, name: "Đỗ Quang Vinh" } }],
    });
  await change("participant", "Vinh", { phone: "0912 345 678" }, staff("coordinator"));
  expect(await shown("participant", "Vinh")).toMatchObject({ id: boss, hasPhone: true, enrolments: [] });
  const listed = await listKept(tools, OPERATOR, "participant", programmeId);
  expect(listed.map(({ id }) => id)).not.toContain(boss);
  const elsewhere = "99999999-9999-4999-8999-999999999999";
  await expect(findKept(tools, staff("viewer", elsewhere), one("participant", "Vinh"))).rejects.toThrow(
    'There is no participant "Vinh".',
  );
});

describe("what is not right is refused with what to do", () => {
  const cases: [label: string, noun: NounName, given: object, says: string][] = [
    [
      "a slug that is taken",
      "cohort",
      { slug: "departments", name: { vi: "x" } },
      'There is a cohort "departments" already.',
    ],
    ["an unknown cohort", "participant", { name: "Hà", cohort: "k9" }, "There are: departments, districts."],
    ["neither a cohort nor whom they supervise", "participant", { name: "Hà" }, "or whom they supervise"],
    [
      "somebody supervised who is not there",
      "participant",
      { name: "Hà", supervises: ["Tú"] },
      "supervises: nobody",
    ],
    [
      "an unknown unit",
      "participant",
      { name: "Hà", cohort: "departments", unit: "x" },
      "donghanh unit list",
    ],
    [
      "a number that is none",
      "participant",
      { name: "Hà", cohort: "departments", phone: "12345" },
      "0912 345 678",
    ],
    ["an unknown venue", "session", { ...SESSION, venue: "x" }, "There are: none yet."],
    ["an end before the beginning", "session", { ...SESSION, endTime: "07:00" }, "end before it begins"],
    [
      "a supervisor from elsewhere",
      "participant",
      { name: "Hà", cohort: "departments", supervisor: "NV-0" },
      "nobody in the programme",
    ],
  ];
  it.each(cases)("%s", async (_label, noun, given, says) => {
    const before = await noted();
    await expect(add(noun, given)).rejects.toThrow(says);
    expect(await noted()).toEqual(before);
  });

  const shapes: [label: string, noun: NounName, given: object][] = [
    ["a text in no language", "cohort", { slug: "k1", name: {} }],
    ["a text in a language that we do not speak", "cohort", { slug: "k1", name: { fr: "x" } }],
    ["capitals and spaces in a slug", "cohort", { slug: "Lớp 1", name: { vi: "x" } }],
    ["a day that is none", "session", { ...SESSION, date: "2026-02-30" }],
    ["an address that runs something", "venue", { ...VENUE, mapUrl: "javascript:alert(1)" }],
    ["a zone that is none", "participant", { name: "x", cohort: "k", timezone: "Hanoi" }],
    ["a field that there is not", "unit", { slug: "x", name: { vi: "x" }, kind: "office", colour: "red" }],
  ];
  it.each(shapes)("%s is refused at the edge", (_label, noun, given) => {
    expect(NOUNS[noun].given.safeParse(given).success).toBe(false);
  });

  it("a programme that would end before it begins", async () => {
    const { slug } = await stores.db.programme.findUniqueOrThrow({ where: { id: programmeId } });
    await expect(change("programme", slug, { endsOn: "2026-10-01" })).rejects.toThrow("end before it begins");
  });

  it("several of the same name", async () => {
    await addSession(stores, reminding.course, "PAPI", "2026-11-24T08:00");
    const other = await addSession(stores, reminding.course, "PAPI", "2026-11-25T08:00");
    await expect(shown("session", "papi")).rejects.toThrow(`${other}  2026-11-25 08:00 PAPI`);
  });

  it("nothing to change", async () => {
    await expect(change("cohort", "departments", {})).rejects.toThrow("Say what shall be changed.");
  });
});

describe("who may", () => {
  it("needs the role in the programme, for what is everybody's in some programme", async () => {
    const cohort = { slug: "k9", name: { vi: "K9" } };
    await expect(add("cohort", cohort, staff("viewer"))).rejects.toThrow("role coordinator");
    await expect(add("cohort", cohort, staff("approver", "elsewhere"))).rejects.toThrow("role coordinator");
    await add("cohort", cohort, staff("coordinator"));
    await expect(add("venue", VENUE, staff("viewer"))).rejects.toThrow("role coordinator in some programme");
    await add("venue", VENUE, staff("coordinator", "elsewhere"));
    expect((await noted()).at(-1)).toEqual({
      action: "venueAdded",
      details: { fields: ["name", "address", "slug"] },
    });
  });

  it("does not see what is another programme's", async () => {
    await expect(
      findKept(tools, staff("approver", "elsewhere"), one("cohort", "departments")),
    ).rejects.toThrow('There is no cohort "departments".');
  });

  it("programmes come and go by the command line alone", async () => {
    const { slug } = await stores.db.programme.findUniqueOrThrow({ where: { id: programmeId } });
    await expect(removeKept(tools, staff("approver"), one("programme", slug))).rejects.toThrow(
      "without --as",
    );
    await expect(change("programme", slug, { isPublic: true }, staff("coordinator"))).rejects.toThrow(
      "approver",
    );
  });
});
