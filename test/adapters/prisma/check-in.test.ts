import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaTurnStore } from "../../../src/adapters/prisma/turn-store.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { checkInCode } from "../../../src/core/programme/check-in-code.ts";
import { addSession, openCourse, type Course } from "../../kit/course.ts";
import { FakeAccount } from "../../kit/fake-account.ts";
import { openStores, type Stores } from "../../kit/stores.ts";
import { say as sayTo, wordsOf, type Saying } from "../../kit/talking.ts";

const secrets = sealWith(Buffer.alloc(32, 7));
const START = Date.parse("2026-11-24T08:00:00+07:00");
const MINUTE_MS = 60_000;

let stores: Stores;
let course: Course;
let papi: string;
beforeAll(async () => {
  stores = await openStores();
  stores = { ...stores, turns: prismaTurnStore(stores.db, secrets) };
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE programme, participant, contact, channel_account CASCADE");
  course = await openCourse(stores);
  // What made them known is said and done.
  await stores.sql.query("UPDATE inbound_event SET status = 'handled'");
  papi = await addSession(stores, course, "PAPI", "2026-11-24T08:00", { cohorts: ["departments"] });
});

const codeAt = (at: number, session = papi) => checkInCode(session, at, secrets.fingerprint);
const say = async (at: number, ...sayings: readonly Saying[]) =>
  (await sayTo(stores, new FakeAccount(course.account).open, at, ...sayings)).map(wordsOf);

/** `name said seen by` of everybody who is known at the session. */
async function known(): Promise<string[]> {
  const { rows } = await stores.sql.query<{ name: string; said: string; seen: string; by: string }>(
    `SELECT p.name, a.said, a.reason, a.seen, a.seen_by AS by FROM attendance a
     JOIN participant p ON p.id = a.participant_id ORDER BY p.name`,
  );
  return rows.map((row) => Object.values(row).filter(Boolean).join(" "));
}

describe("checking in", () => {
  test("those whose session it is are present or late, in one batch; others' codes are wrong", async () => {
    const at = START - 5 * MINUTE_MS;
    const [lan, , tanaka] = await say(
      at,
      ["Lan", codeAt(at)],
      ["Anna", codeAt(at)],
      ["Ms Tanaka", codeAt(at)],
    );
    expect(lan).toContain("có mặt tại buổi “PAPI”");
    expect(tanaka).toContain("ただいま出席を確認できる研修はありません");
    const later = START + 11 * MINUTE_MS;
    expect((await say(later, ["Minh", codeAt(later)]))[0]).toContain("đến muộn");
    expect((await say(later, ["Lan", codeAt(later)]))[0]).toContain("đã điểm danh buổi “PAPI” rồi");
    expect(await known()).toEqual(["Anna present code", "Lan present code", "Minh late code"]);
  });

  test("a code counts by the moment when it was sent, even where we hear it much later", async () => {
    const sent = START - MINUTE_MS;
    const code = codeAt(sent);
    const event = { occurredAt: sent };
    await stores.events.accept([
      {
        accountId: course.account,
        receivedAt: START + 5 * MINUTE_MS,
        event: {
          ...event,
          ...{ eventId: "late-redelivery", identity: { kind: "person", address: "Lan" } },
          happening: { type: "messageReceived", message: { type: "text", text: code } },
        },
      },
    ]);
    // Whatever she says next makes the house hear both.
    await say(START + 30 * MINUTE_MS, ["Lan", "cảm ơn"]);
    expect(await known()).toEqual(["Lan present code"]);
  });

  test("five wrong codes bar a contact for an hour, and nobody's invite code", async () => {
    for (const code of ["111111", "222222", "333333", "444444", "555555"]) await say(START, ["Lan", code]);
    expect((await say(START, ["Lan", codeAt(START)]))[0]).toContain("quá nhiều mã không đúng");
    expect((await say(START, ["Minh", codeAt(START)]))[0]).toContain("có mặt");
    const { rows } = await stores.sql.query("SELECT DISTINCT kind FROM code_try");
    expect(rows).toEqual([{ kind: "checkIn" }]);
    const hourLater = START + 61 * MINUTE_MS;
    expect((await say(hourLater, ["Lan", codeAt(hourLater)]))[0]).toContain("đến muộn");
  });

  test.each([
    ["an hour and a minute before the start", START - 61 * MINUTE_MS],
    ["when it has ended", Date.parse("2026-11-24T11:30:00+07:00")],
  ])("is closed %s", async (_label, at) => {
    expect((await say(at, ["Lan", codeAt(at)]))[0]).toContain("không có buổi nào đang điểm danh");
    expect(await known()).toEqual([]);
  });

  test("a cancelled session takes nobody", async () => {
    await stores.db.session.update({ where: { id: papi }, data: { cancelledAt: new Date(START) } });
    expect((await say(START, ["Lan", codeAt(START)]))[0]).toContain("không có buổi nào");
  });

  test("an absence noted before gives way; a presence never does", async () => {
    const absent = { sessionId: papi, seen: "absent", seenBy: "coordinator" };
    const late = { sessionId: papi, seen: "late", seenBy: "coordinator" };
    await stores.db.attendance.createMany({
      data: [
        { ...absent, participantId: course.people["Lan"]?.id ?? "" },
        { ...late, participantId: course.people["Minh"]?.id ?? "" },
      ],
    });
    await say(START, ["Lan", codeAt(START)], ["Minh", codeAt(START)]);
    expect(await known()).toEqual(["Lan present code", "Minh late coordinator"]);
  });
});

test("what somebody says of their coming is recorded, with the reason", async () => {
  await say(START - 20 * 60 * MINUTE_MS, ["Lan", "mai em xin nghỉ vì con ốm"]);
  expect(await known()).toEqual(["Lan absent mai em xin nghỉ vì con ốm"]);
});
