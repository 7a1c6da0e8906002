import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { settlePlace, moveUpAll } from "../../../src/adapters/prisma/places.ts";
import { addSession, openCourse, type Course } from "../../kit/course.ts";
import { FakeAccount } from "../../kit/fake-account.ts";
import { openStores, TEN, type Stores } from "../../kit/stores.ts";
import { say as sayTo, wordsOf, type Saying } from "../../kit/talking.ts";

const HOUR_MS = 3_600_000;
let stores: Stores;
let course: Course;
let visits: readonly string[];
beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE programme, participant, contact, channel_account CASCADE");
  course = await openCourse(stores);
  await stores.sql.query("UPDATE inbound_event SET status = 'handled'");
  const { id: choiceSetId } = await stores.db.choiceSet.create({
    data: {
      ...{ programmeId: course.programmeId, slug: "visits", title: { vi: "Đi thực tế", en: "Visits" } },
      closesAt: new Date(TEN + 24 * HOUR_MS),
    },
  });
  visits = await Promise.all(
    ["Bắc Từ Liêm", "Cầu Giấy"].map((title, n) =>
      addSession(stores, course, title, `2026-12-0${String(n + 1)}T08:00`, { kind: "fieldVisit" }),
    ),
  );
  await stores.db.session.updateMany({
    where: { id: { in: [...visits] } },
    data: { choiceSetId, capacity: 2 },
  });
});

const say = (at: number, ...sayings: readonly Saying[]) =>
  sayTo(stores, new FakeAccount(course.account).open, at, ...sayings);
const take = (n: number) => ({ tap: `places:take:${visits[n] ?? ""}` });
const wait = (n: number) => ({ tap: `places:wait:${visits[n] ?? ""}` });
const leave = (n: number) => ({ tap: `places:leave:${visits[n] ?? ""}` });

/** `name: status at title`, in the order in which they asked. */
async function places(): Promise<string[]> {
  const { rows } = await stores.sql.query<{ line: string }>(
    `SELECT p.name || ': ' || l.status || ' ' || (s.title ->> 'vi') AS line FROM place l
     JOIN participant p ON p.id = l.participant_id JOIN session s ON s.id = l.session_id ORDER BY l.seq`,
  );
  return rows.map(({ line }) => line);
}

/** `what name`, in order. */
async function news(): Promise<string[]> {
  const { rows } = await stores.sql.query<{ line: string }>(
    "SELECT w.what || ' ' || p.name AS line FROM place_news w JOIN participant p ON p.id = w.participant_id ORDER BY w.created_at, p.name",
  );
  return rows.map(({ line }) => line);
}

describe("places", () => {
  test("the two last places, three people in one batch: the third is told that it is full, and may wait", async () => {
    const answers = await say(TEN, ["Lan", take(0)], ["Anna", take(0)], ["Minh", take(0)]);
    const [lan, anna, minh] = answers.map(wordsOf);
    expect(lan).toContain("Đã giữ chỗ");
    expect(anna).toContain("You have a place");
    expect(minh).toContain("hết chỗ");
    expect(await places()).toEqual(["Lan: taken Bắc Từ Liêm", "Anna: taken Bắc Từ Liêm"]);
  });

  test.each(Array.from({ length: 5 }, (_, n) => n + 1))(
    "forty people at once on two places, each in a transaction of their own, never overfill (%s)",
    async () => {
      const people = Array.from({ length: 40 }, (_, n) => `Học viên ${String(n)}`);
      await stores.db.participant.createMany({
        data: people.map((name) => ({ name, language: "vi", timezone: "Asia/Ho_Chi_Minh" })),
      });
      const rows = await stores.db.participant.findMany({ where: { name: { in: people } } });
      const cohortId = course.cohorts["departments"] ?? "";
      await stores.db.enrolment.createMany({ data: rows.map(({ id }) => ({ participantId: id, cohortId })) });
      const answers = await Promise.all(
        rows.map(({ id: participantId }, n) =>
          stores.db.$transaction(
            (tx) =>
              settlePlace(
                tx,
                { participantId, sessionId: visits[n % 2] ?? "", asked: "wait", isStaff: false },
                TEN,
              ),
            { maxWait: 30_000, timeout: 30_000 },
          ),
        ),
      );
      expect(answers.filter(({ is }) => is === "taken")).toHaveLength(4);
      expect(answers.filter(({ is }) => is === "waiting")).toHaveLength(36);
      const { rows: taken } = await stores.sql.query(
        "SELECT session_id, count(*)::int AS taken FROM place WHERE status = 'taken' GROUP BY 1 ORDER BY 1",
      );
      expect(taken).toEqual([...visits].sort().map((session_id) => ({ session_id, taken: 2 })));
      // Each waits at a place of their own.
      const positions = answers.filter(({ is }) => is === "waiting").map(({ ahead }) => ahead);
      expect(positions.sort((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, n) => [n, n]).flat());
    },
    60_000,
  );

  test("whoever waits moves up when a place is free, in the same moment, and it is to be told", async () => {
    await say(TEN, ["Lan", take(0)], ["Anna", take(0)], ["Minh", take(1)], ["Minh", wait(0)]);
    await say(TEN, ["Minh", wait(0)]);
    expect(await places()).toContain("Minh: waiting Bắc Từ Liêm");
    await say(TEN + 1, ["Lan", leave(0)]);
    expect(await places()).toEqual(["Anna: taken Bắc Từ Liêm", "Minh: taken Bắc Từ Liêm"]);
    expect(await news()).toEqual(["movedUp Minh"]);
  });

  test("changing gives the old place to the one who waits for it", async () => {
    await say(TEN, ["Lan", take(0)], ["Anna", take(0)]);
    await say(TEN, ["Minh", wait(0)]);
    const [lan] = (await say(TEN + 1, ["Lan", take(1)])).map(wordsOf);
    expect(lan).toContain("Chỗ ở “Bắc Từ Liêm” đã trả lại");
    expect(await news()).toEqual(["movedUp Minh"]);
  });

  test("after the deadline nobody chooses; who did not choose has no visit in the timetable, nor reminders", async () => {
    await say(TEN, ["Lan", take(0)]);
    const late = TEN + 25 * HOUR_MS;
    expect(wordsOf((await say(late, ["Anna", take(1)]))[0])).toContain("has ended");
    const asking = (who: string) => say(late, [who, "lịch ngày 1/12"]);
    expect(JSON.stringify(await asking("Lan"))).toContain("Bắc Từ Liêm");
    expect(JSON.stringify(await asking("Minh"))).not.toContain("Bắc Từ Liêm");
  });

  test("what is not theirs, or is no choice at all, cannot be taken", async () => {
    const lecture = await addSession(stores, course, "PAPI", "2026-12-01T14:00", { end: "16:00" });
    await stores.db.sessionCohort.deleteMany({
      where: { sessionId: visits[0] ?? "", cohortId: course.cohorts["departments"] ?? "" },
    });
    const answers = await say(TEN, ["Lan", take(0)], ["Anna", { tap: `places:take:${lecture}` }]);
    expect(answers.map(wordsOf)[0]).toContain("không còn, hoặc không dành cho");
    expect(answers.map(wordsOf)[1]).toContain("is gone");
    expect(await places()).toEqual([]);
  });

  test("more places move up as many as fit", async () => {
    await say(TEN, ["Lan", take(0)], ["Anna", take(0)]);
    await say(TEN, ["Minh", wait(0)], ["Ms Tanaka", wait(0)]);
    await stores.db.session.update({ where: { id: visits[0] ?? "" }, data: { capacity: 3 } });
    await stores.db.$transaction((tx) => moveUpAll(tx, visits[0] ?? "", TEN));
    expect(await news()).toEqual(["movedUp Minh"]);
  });
});

test("a make-up session is offered to who was absent, and concerns them once they took a place", async () => {
  const papi = await addSession(stores, course, "PAPI", "2026-11-24T08:00", { cohorts: ["departments"] });
  const again = await addSession(stores, course, "PAPI, học bù", "2026-11-26T14:00", {
    end: "16:00",
    cohorts: ["departments"],
  });
  await stores.db.session.update({ where: { id: again }, data: { makesUpForId: papi } });
  const tap = { tap: `places:take:${again}` };
  expect(wordsOf((await say(TEN, ["Lan", tap]))[0])).toContain("không dành cho");
  const [offered] = await say(TEN, ["Lan", "sáng mai em xin nghỉ vì con ốm"]);
  expect(wordsOf(offered)).toContain("PAPI, học bù");
  expect(JSON.stringify(await say(TEN, ["Lan", "lịch thứ năm"]))).not.toContain("học bù");
  expect(wordsOf((await say(TEN, ["Lan", tap]))[0])).toContain("Đã giữ chỗ");
  expect(JSON.stringify(await say(TEN, ["Lan", "lịch thứ năm"]))).toContain("học bù");
});
