/** Forms that lie unfinished: reminded of once, at a decent hour; a quiz is handed in when its time is over. */
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

/** It is Monday, 23 November 2026, 10:00 in Hanoi. */
const THE_NEXT_DAY = "2026-11-24T10:00+07:00";
const sql = (text: string) => stores.sql.query(text);
const REMINDER = /^Lan: Anh\/Chị đang làm dở “day”: đã trả lời 1\/2 câu\.\n.*\[Tiếp tục\]$/;

describe("an unfinished form", () => {
  test("is reminded of a day later, once, and gone on with from there", async () => {
    await house.publish("day");
    await house.talk("Lan", "góp ý", "5");
    expect(await house.tendAt("2026-11-24T09:59:59+07:00")).toEqual([]);
    expect(await house.tendAt(THE_NEXT_DAY)).toEqual([expect.stringMatching(REMINDER)]);
    expect(await house.tendAt("2026-11-26T10:00+07:00")).toEqual([]);
    expect(await house.talk("Lan", "Tiếp tục")).toMatch(/What else/);
    expect(await house.talk("Lan", "để sau")).toMatch(/giữ lại/);
    expect(await house.tendAt("2026-11-30T10:00+07:00")).toEqual([]);
  });

  test("is reminded of once by workers that look at the same moment", async () => {
    await house.publish("day");
    await house.talk("Lan", "góp ý", "5");
    await house.talk("Minh", "góp ý");
    const told = (await Promise.all([1, 2, 3].map(() => house.tendAt(THE_NEXT_DAY)))).flat();
    expect(told.toSorted()).toEqual([
      expect.stringMatching(REMINDER),
      expect.stringMatching(/^Minh: Anh\/Chị đã mở “day” nhưng chưa trả lời câu nào\./),
    ]);
  });

  test("is reminded of in the reader's language, all that they left in one message", async () => {
    const one = await house.publish("one");
    const two = await house.publish("two", { isAnonymous: true });
    await house.talk("Ms Tanaka", `form:${one}:-:-`, "4", "後で");
    house.time += 60_000;
    await house.talk("Ms Tanaka", `form:${two}:-:-`, "3", "スキップ");
    expect(await house.tendAt("2026-11-24T10:01+07:00")).toEqual([
      [
        "Ms Tanaka: まだ送信されていないものがあります。",
        "1. 「one」は2問中1問までお答えいただいています。",
        "2. 「two」にすべてお答えいただきました。あとは送信のみです。",
        "ここまでのご回答は保存しています。ご都合のよいときに続きをお願いいたします。 [1] [2]",
      ].join("\n"),
    ]);
    expect(await house.talk("Ms Tanaka", "2")).toMatch(/送信前にご確認/);
  });

  test.each([
    [
      "at night, in the morning",
      "2026-11-23T22:00+07:00",
      "2026-11-25T06:59+07:00",
      "2026-11-25T07:10+07:00",
    ],
    ["on a day off, on Monday", "2026-11-27T10:00+07:00", "2026-11-29T20:00+07:00", "2026-11-30T07:10+07:00"],
  ])("left %s is reminded of then", async (_label, left, before, then) => {
    await house.publish("day");
    house.time = Date.parse(left);
    await house.talk("Lan", "góp ý", "5");
    expect(await house.tendAt(before)).toEqual([]);
    expect(await house.tendAt(then)).toEqual([expect.stringMatching(REMINDER)]);
  });

  test.each([
    ["was sent while the night held it back", () => house.talk("Lan", "góp ý", "bỏ qua", "gửi")],
    ["was closed", () => sql("UPDATE form SET closed_at = now()")],
    ["is past its time", () => sql("UPDATE form SET closes_at = '2026-11-25T00:00:00Z'")],
    ["is of somebody who said stop", () => sql("UPDATE contact SET opted_out_at = now()")],
    ["is of somebody without a chat", () => sql("UPDATE contact SET participant_id = NULL")],
    ["is of somebody who left the course", () => sql("DELETE FROM enrolment")],
    ["is of a session that was cancelled", () => sql("UPDATE session SET cancelled_at = now()")],
    ["was left a week ago and nobody looked", () => sql("UPDATE answering SET updated_at = '2026-11-18'")],
  ])("that %s is not reminded of", async (_label, happens) => {
    await addSession(stores, house.course, "PAPI", "2026-11-23T07:00", { end: "09:30" });
    await house.publish("day", { per: "session" });
    house.time = Date.parse("2026-11-23T22:00+07:00");
    await house.talk("Lan", "góp ý", "5");
    expect(await house.tendAt("2026-11-24T22:00+07:00")).toEqual([]);
    await happens();
    expect(await house.tendAt("2026-11-25T08:00+07:00")).toEqual([]);
    expect(await stores.db.answering.findMany()).toMatchObject([{ remindedAt: null }]);
  });

  test("that cannot be read holds up nobody else", async () => {
    await house.publish("day");
    await house.talk("Lan", "góp ý", "5");
    await house.talk("Minh", "góp ý", "5");
    await sql(`UPDATE answering SET answers = '{"content": {"odd": 1}}' WHERE participant_id =
      (SELECT id FROM participant WHERE name = 'Minh')`);
    expect(await house.tendAt(THE_NEXT_DAY)).toEqual([expect.stringMatching(REMINDER)]);
    expect(house.log.events).toContain("unfinished-form-broken");
  });
});

describe("a quiz with a time limit", () => {
  const since = (right: number) => ({
    ...{ id: `q${String(right)}`, type: "number", right },
    text: { vi: "Năm nào?", ja: "何年？", en: "Which year?" },
  });
  const QUIZ = {
    ...{ kind: "quiz", quiz: { timeLimitMinutes: 20, passMark: 50, attempts: 2 } },
    questions: [since(2011), since(2012)],
  };
  const begin = () => house.talk("Lan", "làm bài kiểm tra", "2011");

  test("is handed in when it is over, once, and the person told what it came to", async () => {
    await house.publish("quiz", QUIZ);
    await begin();
    expect(await house.tendAt("2026-11-23T10:20:30+07:00")).toEqual([]);
    const told = await Promise.all([1, 2].map(() => house.tendAt("2026-11-23T10:21+07:00")));
    expect(told.flat()).toEqual([
      "Lan: quiz\nĐã hết thời gian làm bài; những câu đã trả lời được nộp.\n\nKết quả: 1/2 điểm (50%).\n" +
        "Anh/Chị đã đạt, xin chúc mừng!\n\nNhững câu chưa đúng:\n• Năm nào? → 2012\n\nThank you",
    ]);
    expect(await stores.db.response.findMany()).toMatchObject([
      { answers: { q2011: 2011 }, score: 1, maxScore: 2 },
    ]);
    expect(await house.talk("Lan", "2012")).toMatch(/đã gửi phiếu này rồi/);
    expect(await stores.db.response.count()).toBe(1);
  });

  test("is handed in for somebody who said stop, and nothing is told", async () => {
    await house.publish("quiz", QUIZ);
    await begin();
    await sql("UPDATE contact SET opted_out_at = now()");
    expect(await house.tendAt("2026-11-23T10:21+07:00")).toEqual([]);
    expect(await stores.db.response.count()).toBe(1);
  });

  test("and no names tells no result, and keeps no way back", async () => {
    await house.publish("quiz", { ...QUIZ, isAnonymous: true });
    await begin();
    const [told = ""] = await house.tendAt("2026-11-23T10:21+07:00");
    expect(told).toMatch(/Đã hết thời gian/);
    expect(told).not.toMatch(/điểm|2012/);
    // Whether it is passed would be told by offering no other attempt.
    expect(told).toMatch(/còn 1 lượt/);
    expect(await stores.db.response.findMany()).toMatchObject([{ participantId: null, score: 1 }]);
    expect(await stores.db.answering.findMany()).toMatchObject([{ answers: {}, score: null }]);
  });
});
