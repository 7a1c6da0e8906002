/** Calendar feeds: made for somebody, read by phones over HTTP on a real database, revoked. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { writeCalendar } from "../../src/adapters/ical/write-calendar.ts";
import { prismaDeskStore } from "../../src/adapters/prisma/desk-store.ts";
import { prismaFeedStore } from "../../src/adapters/prisma/feed-store.ts";
import { hashToken, makeSecret } from "../../src/compose-api.ts";
import { OPERATOR } from "../../src/core/audience/actor.ts";
import { calendarFeedRouter } from "../../src/http/calendar-feed.ts";
import { listen, makeApp, type Listening } from "../../src/http/server.ts";
import { listFeeds, makeFeed, newFeeds, revokeFeeds } from "../../src/services/feeds/feeds.ts";
import { addSession, openCourse, type Course } from "../kit/course.ts";
import { FrozenSystem } from "../kit/frozen-system.ts";
import { openSecrets } from "../kit/memory-tokens.ts";
import { RecordedLog } from "../kit/recorders.ts";
import { hear, openStores, outcomeOf, type Stores } from "../kit/stores.ts";

let stores: Stores;
let course: Course;
let door: Listening;
const system = new FrozenSystem();
const log = new RecordedLog();

beforeAll(async () => {
  stores = await openStores();
  course = await openCourse(stores);
  await addSession(stores, course, "PAPI", "2026-11-26T08:00");
  const papers = await addSession(stores, course, "iHanoi", "2026-11-27T08:00", { cohorts: ["districts"] });
  await stores.db.session.update({ where: { id: papers }, data: { cancelledAt: new Date(system.now()) } });
  await addSession(stores, course, "Long ago", "2026-01-05T08:00");
  const options = { feeds: prismaFeedStore(stores.db), hash: hashToken, write: writeCalendar, system, log };
  door = await listen(makeApp({ "/": calendarFeedRouter(options) }, log), 0, "127.0.0.1");
});
afterAll(() => door.close());
beforeEach(() => {
  system.time += 60 * 60_000;
});

const tools = () => ({
  ...{ desk: prismaDeskStore(stores.db, openSecrets), feeds: prismaFeedStore(stores.db), system },
  newFeed: newFeeds(`http://127.0.0.1:${String(door.port)}`, makeSecret, hashToken),
});
const whose = (named: string) => ({ programmeId: course.programmeId, named });
const make = (named: string) => makeFeed(tools(), OPERATOR, whose(named));
const unfolded = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar", () => {
  it("holds the sessions that concern its owner, in their language, cancelled ones as such", async () => {
    const answer = await fetch(await make("Minh"));
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
    ]);
    const lines = unfolded(await answer.text());
    expect(lines.filter((line) => /^(SUMMARY|STATUS|DTSTART|DTEND)/.test(line))).toEqual([
      ...["DTSTART:20261126T010000Z", "DTEND:20261126T043000Z", "SUMMARY:PAPI", "STATUS:CONFIRMED"],
      ...["DTSTART:20261127T010000Z", "DTEND:20261127T043000Z", "SUMMARY:ĐÃ HỦY: iHanoi", "STATUS:CANCELLED"],
    ]);
    expect(lines).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    expect(lines).toContain("X-WR-TIMEZONE:Asia/Ho_Chi_Minh");
  });

  it("is somebody's own: other cohorts, another language", async () => {
    const lines = unfolded(await (await fetch(await make("Tanaka"))).text());
    expect(lines.filter((line) => line.startsWith("SUMMARY"))).toEqual([
      "SUMMARY:PAPI",
      "SUMMARY:中止: iHanoi",
    ]);
    const anna = unfolded(await (await fetch(await make("Anna"))).text());
    expect(anna.filter((line) => line.startsWith("SUMMARY"))).toEqual(["SUMMARY:PAPI"]);
  });

  it("is not sent again while nothing has changed", async () => {
    const address = await make("Lan");
    const tag = (await fetch(address)).headers.get("etag") ?? "";
    const ask = () => fetch(address, { headers: { "If-None-Match": `"other", ${tag}` } });
    expect((await ask()).status).toBe(304);
    await stores.db.session.updateMany({ data: { room: { vi: "Phòng 301" } } });
    const session = await addSession(stores, course, "New", "2026-12-01T08:00");
    expect((await ask()).status).toBe(200);
    await stores.db.session.delete({ where: { id: session } });
  });

  it("ends when it is revoked; of more than five, the oldest does", async () => {
    const addresses: string[] = [];
    for (let n = 0; n < 6; n += 1) {
      system.time += 1_000;
      addresses.push(await make("Lan"));
    }
    const statuses = () => Promise.all(addresses.map(async (address) => (await fetch(address)).status));
    expect(await statuses()).toEqual([404, 200, 200, 200, 200, 200]);
    expect(await revokeFeeds(tools(), OPERATOR, whose("Lan"))).toBe(5);
    expect(new Set(await statuses())).toEqual(new Set([404]));
    expect(await listFeeds(tools(), OPERATOR, whose("Lan"))).toEqual([]);
  });

  it("is kept and ended by what its owner says in the chat", async () => {
    const { id: participantId = "", contactId = "" } = course.people["Lan"] ?? {};
    const { address, hash } = tools().newFeed();
    const say = async (...hashes: (string | null)[]) => {
      await hear(stores, course.account, "Lan");
      const calendars = hashes.map((one) => ({ participantId, hash: one }));
      await stores.turns.takeTurns([contactId], system.now(), (conversations) =>
        Promise.resolve(conversations.map((one) => outcomeOf(one, { calendars }))),
      );
    };
    await say(hash);
    expect((await fetch(address)).status).toBe(200);
    await say(null);
    expect((await fetch(address)).status).toBe(404);
  });

  it("is known by a hash only, and says when it was read", async () => {
    const address = await make("Minh");
    await fetch(address);
    const secret = /\/([\w-]{43})\.ics$/.exec(address)?.[1] ?? "";
    const { rows } = await stores.sql.query<{ all: string }>(
      "SELECT (SELECT json_agg(f)::text FROM calendar_feed f) || (SELECT json_agg(a)::text FROM audit_entry a) AS all",
    );
    expect(rows[0]?.all).not.toContain(secret);
    expect(rows[0]?.all).toContain("calendarFeedMade");
    const [newest] = (await listFeeds(tools(), OPERATOR, whose("Minh"))).slice(-1);
    expect(newest?.lastReadAt).toBe(system.now());
    expect(JSON.stringify(log)).not.toContain(secret);
  });
});

describe("an address that is none", () => {
  it.each(["x.ics", `${"a".repeat(43)}.ics`, `${"a".repeat(43)}.txt`, "%00.ics", `${"a".repeat(4000)}.ics`])(
    "%s",
    async (file) => {
      const { status } = await fetch(`http://127.0.0.1:${String(door.port)}/calendar/${file}`);
      expect(status).toBe(404);
    },
  );

  it("is not tried for ever", async () => {
    const ask = async () => (await fetch(`http://127.0.0.1:${String(door.port)}/calendar/x.ics`)).status;
    const statuses = new Set<number>();
    for (let n = 0; n < 130; n += 1) statuses.add(await ask());
    expect(statuses).toEqual(new Set([404, 429]));
  });
});

it("without PUBLIC_URL there is none, and what to do is said", async () => {
  await expect(makeFeed({ ...tools(), newFeed: undefined }, OPERATOR, whose("Lan"))).rejects.toThrow(
    "PUBLIC_URL",
  );
});
