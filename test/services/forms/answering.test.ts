/** Answering on a real PostgreSQL, through the real flows: two devices, versions, sessions, supervisors, secrecy. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Answering } from "../../kit/answering.ts";
import { addSession } from "../../kit/course.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Answering;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Answering.open(stores);
});

const responses = () => stores.db.response.findMany({ orderBy: { submittedAt: "asc" } });
const idOf = (name: string) => house.course.people[name]?.id ?? "";

describe("a form", () => {
  test("is answered, sent once, and its draft is gone", async () => {
    await house.publish("day");
    expect(await house.talk("Lan", "góp ý", "5", "Nên có thêm ví dụ", "gửi")).toMatch(/Thank you/);
    expect(await responses()).toMatchObject([
      { participantId: idOf("Lan"), answers: { content: 5, wish: "Nên có thêm ví dụ" }, score: null },
    ]);
    expect(await stores.db.answering.findMany()).toMatchObject([{ answers: {}, attempt: 1 }]);
    expect(await house.talk("Lan", "góp ý")).toMatch(/chưa có phiếu/);
  });

  test("heard in one burst is answered in order", async () => {
    await house.publish("day");
    await house.say(["Lan", "góp ý"], ["Lan", "4"], ["Lan", "bỏ qua"], ["Lan", "gửi"]);
    await house.run();
    expect(await responses()).toMatchObject([{ answers: { content: 4, wish: null } }]);
  });

  test("begun on one version is finished on it", async () => {
    await house.publish("day");
    await house.talk("Lan", "góp ý", "4");
    await house.publish("day", {
      questions: [{ id: "other", type: "rating", text: { vi: "Khác?", ja: "?", en: "?" } }],
    });
    expect(await house.talk("Lan", "bỏ qua")).toMatch(/How was it/);
    await house.talk("Lan", "gửi");
    expect(await house.talk("Minh", "góp ý")).toMatch(/Khác/);
    expect(await responses()).toMatchObject([{ answers: { content: 4, wish: null } }]);
  });

  test("of sessions is answered once for each that is over and concerned them", async () => {
    const papi = await addSession(stores, house.course, "PAPI", "2026-11-23T07:00", { end: "09:30" });
    await addSession(stores, house.course, "Tomorrow", "2026-11-24T07:00");
    await addSession(stores, house.course, "Districts", "2026-11-22T07:00", { cohorts: ["districts"] });
    await house.publish("day", { per: "session" });
    expect(await house.talk("Lan", "góp ý")).toMatch(/Về: PAPI/);
    await house.talk("Lan", "5", "bỏ qua", "gửi");
    expect(await responses()).toMatchObject([{ sessionId: papi }]);
    expect(await house.talk("Lan", "góp ý")).toMatch(/chưa có phiếu/);
    expect(await house.talk("Minh", "góp ý")).toMatch(/1\. day – PAPI[^]*2\. day – Districts/);
  });

  test("about somebody is asked of their supervisor, until that is another", async () => {
    await stores.db.enrolment.updateMany({
      where: { participantId: idOf("Lan") },
      data: { supervisorId: idOf("Minh") },
    });
    const form = await house.publish("later", { asks: "supervisor" });
    expect(await house.talk("Lan", "góp ý")).toMatch(/chưa có phiếu/);
    expect(await house.talk("Minh", "góp ý")).toMatch(/Về: Lan/);
    await house.talk("Minh", "4", "bỏ qua", "gửi");
    expect(await responses()).toMatchObject([{ participantId: idOf("Minh"), aboutId: idOf("Lan") }]);
    await stores.db.enrolment.updateMany({ data: { supervisorId: null } });
    expect(await house.talk("Minh", `form:${form}:-:${idOf("Lan")}`)).toMatch(/Không tìm thấy phiếu/);
  });

  test.each([
    ["closed", "UPDATE form SET closed_at = now()"],
    ["past its time", "UPDATE form SET closes_at = '2026-11-23T02:59:00Z'"],
  ])("that is %s takes no more answers", async (_label, sql) => {
    await house.publish("day");
    await house.talk("Lan", "góp ý");
    await stores.sql.query(sql);
    expect(await house.talk("Lan", "5")).toMatch(/đã đóng/);
    expect(await stores.db.response.count()).toBe(0);
  });
});

describe("two devices", () => {
  beforeEach(async () => {
    await house.publish("day");
    await house.secondDevice("Lan", "Lan at home");
    await house.talk("Lan", "góp ý");
    await house.talk("Lan at home", "góp ý");
  });

  test("at once: one answer counts, the other is told so", async () => {
    await house.say(["Lan", "5"], ["Lan at home", "3"]);
    const said = await house.run();
    const lines = [said["Lan"], said["Lan at home"]];
    expect(lines.filter((one) => /đã được trả lời/.test(one ?? ""))).toHaveLength(1);
    expect(lines.every((one) => /What else/.test(one ?? ""))).toBe(true);
    const [{ answers } = { answers: null }] = await stores.db.answering.findMany();
    const winner = /đã được trả lời/.test(said["Lan"] ?? "") ? 3 : 5;
    expect(answers).toEqual({ content: winner });
  });

  test("sending at once: it is sent once", async () => {
    await house.talk("Lan", "5", "bỏ qua");
    await house.talk("Lan at home", "góp ý");
    await house.say(["Lan", "gửi"], ["Lan at home", "gửi"]);
    const said = Object.values(await house.run());
    expect([...said].sort()).toEqual(["Anh/Chị đã gửi phiếu này rồi, cảm ơn Anh/Chị.", "Thank you"]);
    expect(await stores.db.response.count()).toBe(1);
  });

  test("in two processes at once: the second waits for the first", async () => {
    await house.say(["Lan", "5"], ["Lan at home", "3"]);
    const runs = await Promise.all([house.run(), house.run()]);
    const said = runs.flatMap((one) => Object.values(one));
    expect(said.filter((one) => /đã được trả lời/.test(one))).toHaveLength(1);
    expect(await stores.db.answering.count()).toBe(1);
  });
});

describe("an anonymous form", () => {
  const SECRET = "Thầy nói hơi nhanh";

  test("leaves nothing that leads from an answer to a person", async () => {
    await house.publish("secret", { isAnonymous: true });
    await house.talk("Lan", "góp ý", "rất hay", SECRET, "gửi");
    await house.talk("Minh", "góp ý", "2", "bỏ qua", "gửi");
    const sent = await stores.db.response.findMany();
    expect(sent.map(({ participantId, aboutId }) => [participantId, aboutId])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(new Set(sent.map(({ submittedAt }) => submittedAt.toISOString()))).toEqual(
      new Set(["2026-11-23T00:00:00.000Z"]),
    );
    // That they have answered is known, and no more.
    expect(await stores.db.answering.findMany()).toMatchObject([
      { answers: {}, score: null },
      { answers: {}, score: null },
    ]);
    for (const table of ["inbound_event", "delivery", "conversation", "answering", "misunderstood"]) {
      const { rows } = await stores.sql.query<{ all: string }>(
        `SELECT string_agg(t::text, ' ') AS all FROM ${table} t`,
      );
      expect(rows[0]?.all ?? "").not.toMatch(new RegExp(`${SECRET}|rất hay|5/5|2/5`));
    }
  });

  test("writes older answers along with a new one: no row tells when it came", async () => {
    await house.publish("secret", { isAnonymous: true });
    await house.talk("Lan", "góp ý", "5", "bỏ qua", "gửi");
    await house.talk("Minh", "góp ý", "4", "bỏ qua", "gửi");
    await house.talk("Anna", "I want to give feedback", "3", "skip", "send");
    const { rows } = await stores.sql.query<{ writers: string }>(
      "SELECT count(DISTINCT xmin::text) AS writers FROM response",
    );
    expect(rows[0]?.writers).toBe("1");
    expect(await stores.db.response.count()).toBe(3);
  });
});

describe("erasure", () => {
  test("takes drafts along, and of what was sent the name and the words", async () => {
    const { prismaErasureStore } = await import("../../../src/adapters/prisma/erasure-store.ts");
    await house.publish("one");
    await house.publish("two");
    const { id } = await stores.db.form.findFirstOrThrow({ where: { slug: "one" } });
    await house.talk("Lan", `form:${id}:-:-`, "5", "Ý kiến của tôi", "gửi", "góp ý", "4");
    const contactId = house.course.people["Lan"]?.contactId ?? "";
    await stores.db.erasure.create({
      data: { contactId, askedBy: "contact", askedAt: new Date(house.time) },
    });
    const later = house.time + 60 * 60_000;
    await prismaErasureStore(stores.db).erase({ now: later, restMs: 0, patienceMs: 0, limit: 10 });
    expect(await responses()).toMatchObject([{ participantId: null, answers: { content: 5 } }]);
    expect((await stores.db.answering.findMany()).map(({ submittedAt }) => submittedAt !== null)).toEqual([
      true,
    ]);
  });
});
