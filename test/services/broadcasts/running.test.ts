/** Approved broadcasts on a real PostgreSQL, against the twin of LINE. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { axiosHttpClient, type ClosableHttpClient } from "../../../src/adapters/axios/http-client.ts";
import { dateHolidays } from "../../../src/adapters/date-holidays/public-holidays.ts";
import { prismaBatchStore } from "../../../src/adapters/prisma/batch-store.ts";
import { prismaBroadcastRuns } from "../../../src/adapters/prisma/broadcast-runs.ts";
import type { WritingHours } from "../../../src/core/audience/quiet-hours.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { listWho, retryBroadcast, showProgress } from "../../../src/services/broadcasts/follow-broadcast.ts";
import { runBroadcasts } from "../../../src/services/broadcasts/run-broadcasts.ts";
import { steerBroadcast } from "../../../src/services/broadcasts/steer-broadcast.ts";
import { hoursOf as hoursOfCountry } from "../../../src/services/calendar/writing-hours.ts";
import { makeDeliverer, type Deliverer } from "../../../src/services/deliver/deliver.ts";
import type { OpenAccount } from "../../../src/services/ports/account-directory.ts";
import type { BatchStore } from "../../../src/services/ports/batch-store.ts";
import type { BroadcastRuns, Steering } from "../../../src/services/ports/broadcast-runs.ts";
import { line } from "../../../webhooks/line/index.ts";
import { text } from "../../../src/core/message/content.ts";
import { addAudience, approve, EQUAL, PERSONAL, tally } from "../../kit/audience.ts";
import { FrozenSystem } from "../../kit/frozen-system.ts";
import { noTokens } from "../../kit/no-tokens.ts";
import { RecordedLog, RecordedMetrics } from "../../kit/recorders.ts";
import { newAccount, openStores, type Stores } from "../../kit/stores.ts";
import { lineUserId } from "../../kit/twins/line-events.ts";
import { startLineTwin, type LineTwin } from "../../kit/twins/line.ts";

let stores: Stores;
let runs: BroadcastRuns;
let batches: BatchStore;
let system: FrozenSystem;
let twin: LineTwin;
let http: ClosableHttpClient;
let account: OpenAccount;
let deliverer: Deliverer;
let programmeId: string;

beforeAll(async () => {
  stores = await openStores();
  runs = prismaBroadcastRuns(stores.db);
});
beforeEach(async () => {
  hours = null;
  await stores.sql.query(
    "TRUNCATE programme, contact, participant, delivery, batch, broadcast, audit_entry CASCADE",
  );
  system = new FrozenSystem();
  twin = await startLineTwin({
    channelSecret: "secret",
    accessToken: "token",
    strangersInMulticast: "refused",
  });
  http = axiosHttpClient();
  const id = await newAccount(stores);
  const settings = line.settings.parse({ channelSecret: "secret", accessToken: "token", apiUrl: twin.url });
  account = {
    ...{ id, type: "line", name: "LINE", calledBy: [], language: "vi", timezone: "Asia/Ho_Chi_Minh" },
    can: { ...line.can, multicastSize: 4 },
    channel: line.open(settings, { http, wakeVisitor: () => Promise.resolve(), tokens: noTokens }),
  };
  batches = prismaBatchStore(stores.db);
  deliverer = delivererWith(batches);
  programmeId = await addAudience(stores.sql, id, 10);
});
afterEach(async () => {
  await deliverer.stop();
  await twin.close();
  await http.close();
});

/** At any hour where a test does not say otherwise. */
let hours: WritingHours | null = null;
const hoursOf = () => Promise.resolve(new Map(hours ? [[programmeId, hours]] : []));
const accounts = { get: () => Promise.resolve(account), list: () => Promise.resolve([account]) };

function delivererWith(batchStore: BatchStore): Deliverer {
  return makeDeliverer({
    ...{ store: stores.deliveries, batches: batchStore, accounts, system, graceMs: 1_500 },
    ...{ metrics: new RecordedMetrics(), log: new RecordedLog() },
    sleep: () => Promise.resolve(),
    hoursOf,
  });
}

const round = (look = (accountId: string) => deliverer.look(accountId)) =>
  runBroadcasts({ runs, accounts, hoursOf, system, log: new RecordedLog(), look });
const steer = (id: string, to: Steering) =>
  steerBroadcast({ runs, system }, OPERATOR, { id, programmeId }, to);
/** Looks at the account until the broadcast stands like this. */
const becomes = (id: string, ...lines: string[]) =>
  vi.waitFor(
    async () => {
      deliverer.look(account.id);
      expect(await tally(stores.sql, id)).toEqual(lines);
    },
    { timeout: 15_000, interval: 50 },
  );
const seenBy = (n: number) => twin.wordsSeenBy(lineUserId(`person ${String(n)}`));
async function isFinished(id: string): Promise<boolean> {
  await round();
  const found = await stores.db.broadcast.findUniqueOrThrow({ where: { id } });
  return found.finishedAt !== null;
}

describe("an approved broadcast", () => {
  test("tells everybody the same in as few calls as LINE allows, and is finished then", async () => {
    const id = await approve(stores.sql, programmeId, EQUAL);
    await round(() => undefined);
    expect(await tally(stores.sql, id)).toEqual(["pending 10"]);
    expect(await isFinished(id)).toBe(false);
    await becomes(id, "sent 10");
    expect(await isFinished(id)).toBe(true);
    expect(new Set(twin.sent().map(({ retryKey }) => retryKey)).size).toBe(3);
    expect(Array.from({ length: 10 }, (_, n) => seenBy(n))).toEqual(Array(10).fill(["Mai nghỉ học."]));
  });

  test("tells each their own where the text speaks of them", async () => {
    const id = await approve(stores.sql, programmeId, PERSONAL);
    await round();
    await becomes(id, "sent 10");
    expect(seenBy(3)).toEqual(["Chào Person 3, mai nghỉ học."]);
    expect(twin.sent().every(({ route }) => route === "push")).toBe(true);
  });

  test("has rows for everybody once, however many expand it at once, and again later", async () => {
    const id = await approve(stores.sql, programmeId, EQUAL);
    await Promise.all(Array.from({ length: 4 }, () => round(() => undefined)));
    await round(() => undefined);
    expect(await tally(stores.sql, id)).toEqual(["pending 10"]);
    expect(await stores.db.batch.count()).toBe(3);
  });

  test("says why somebody gets nothing, and names those who have no chat", async () => {
    await stores.sql.query("UPDATE contact SET opted_out_at = now() WHERE address = $1", [
      lineUserId("person 0"),
    ]);
    await stores.sql.query(
      "DELETE FROM consent WHERE contact_id = (SELECT id FROM contact WHERE address = $1)",
      [lineUserId("person 1")],
    );
    await stores.sql.query("UPDATE contact SET participant_id = NULL WHERE address = $1", [
      lineUserId("person 2"),
    ]);
    const id = await approve(stores.sql, programmeId, EQUAL);
    await round();
    await becomes(id, "sent 7", "skipped no-consent 1", "skipped opted-out 1");
    expect(await stores.db.unreached.count({ where: { broadcastId: id } })).toBe(1);
  });

  test.each([
    ["equal", EQUAL],
    ["personal", PERSONAL],
  ])("of an %s text waits over the days off, though it has no end of its own", async (_, texts) => {
    hours = {
      ...{ quietFrom: "21:00", quietUntil: "07:00", daysOff: [6, 7] },
      ...{ isHoliday: () => false, exceptions: new Map() },
    };
    system.time = Date.parse("2026-11-27T22:00:00+07:00");
    const id = await approve(stores.sql, programmeId, texts);
    await round();
    await becomes(id, "pending 10");
    system.time = Date.parse("2026-11-28T10:00:00+07:00");
    expect(await isFinished(id)).toBe(false);
    await becomes(id, "pending 10");
    // By then the ten minutes over which they wake are past.
    system.time = Date.parse("2026-11-30T07:10:00+07:00");
    await becomes(id, "sent 10");
    expect(seenBy(3)).toHaveLength(1);
  });

  const tet = ["VN", "Asia/Ho_Chi_Minh", "2027-02-04T22:00+07:00"] as const;
  const goldenWeek = ["JP", "Asia/Tokyo", "2027-04-30T22:00+09:00"] as const;
  const days: [
    string,
    typeof tet | typeof goldenWeek,
    until: string | null,
    held: string,
    then: string,
    is: string,
  ][] = [
    ["Tết", tet, null, "2027-02-11T12:00+07:00", "2027-02-12T07:10+07:00", "sent 10"],
    ["Golden Week", goldenWeek, null, "2027-05-05T12:00+09:00", "2027-05-06T07:10+09:00", "sent 10"],
    [
      "the first night of Tết alone, of use only until noon",
      tet,
      "2027-02-05T12:00+07:00",
      "2027-02-05T06:50+07:00",
      "2027-02-05T07:10+07:00",
      "sent 10",
    ],
    [
      "Golden Week, of use no more when the workers wake",
      goldenWeek,
      "2027-05-07T12:00+09:00",
      "2027-05-05T12:00+09:00",
      "2027-05-07T12:00+09:00",
      "skipped expired 10",
    ],
  ];
  test.each(days)("waits over %s", async (_, [country, timezone, approved], until, held, then, outcome) => {
    const office = { quietFrom: "21:00", quietUntil: "07:00", daysOff: [6, 7], country, exceptions: [] };
    hours = hoursOfCountry({ programmeId, ...office }, dateHolidays());
    for (const table of ["programme", "participant"])
      await stores.sql.query(`UPDATE ${table} SET timezone = $1`, [timezone]);
    system.time = Date.parse(approved);
    const expiry = until === null ? {} : { expiresAt: new Date(until) };
    const id = await approve(stores.sql, programmeId, EQUAL, expiry);
    await round();
    system.time = Date.parse(held);
    deliverer.look(account.id);
    await deliverer.stop();
    expect(await tally(stores.sql, id)).toEqual(["pending 10"]);
    deliverer = delivererWith(batches);
    system.time = Date.parse(then);
    await becomes(id, outcome);
  });

  test("waits for its hour at each person's place", async () => {
    await stores.sql.query("UPDATE participant SET timezone = 'Asia/Tokyo' WHERE name = 'Person 5'");
    const id = await approve(stores.sql, programmeId, EQUAL, { sendAt: "2026-11-23T18:00" });
    await round();
    system.time = Date.parse("2026-11-23T18:00:00+09:00");
    await becomes(id, "pending 9", "sent 1");
    expect(seenBy(5)).toHaveLength(1);
    system.time = Date.parse("2026-11-23T18:00:00+07:00");
    await becomes(id, "sent 10");
  });
});

test("a text that one call cannot hold goes in several, one after the other", async () => {
  account = { ...account, channel: { ...account.channel, pack: (contents) => contents.map((one) => [one]) } };
  const id = await approve(stores.sql, programmeId, { vi: [text("Chào {name}."), text("Mai nghỉ học.")] });
  await round();
  await becomes(id, "pending 10", "sent 10");
  system.time += 3_000;
  await becomes(id, "sent 20");
  expect(seenBy(3)).toEqual(["Chào Person 3.", "Mai nghỉ học."]);
});

describe("afterwards", () => {
  const followed = () => ({ runs, system });
  const broadcastOf = (id: string) => ({ id, programmeId });

  test("counts by state and reason, and a list of who", async () => {
    twin.strangers.add(lineUserId("person 0"));
    await stores.sql.query("UPDATE contact SET participant_id = NULL WHERE address = $1", [
      lineUserId("person 2"),
    ]);
    const id = await approve(stores.sql, programmeId, PERSONAL);
    await round();
    await becomes(id, "failed recipient-unreachable 1", "sent 8");
    const { fared, finishedAt } = await showProgress(followed(), OPERATOR, broadcastOf(id));
    expect(fared).toEqual([
      { status: "failed", reason: "recipient-unreachable", count: 1 },
      { status: "sent", reason: null, count: 8 },
      { status: "unreached", reason: "no-contact", count: 1 },
    ]);
    expect(finishedAt).toBeNull();
    const failed = [];
    for await (const one of listWho(followed(), OPERATOR, broadcastOf(id), { status: "failed" }))
      failed.push(one);
    expect(failed).toMatchObject([{ name: "Person 0", reason: "recipient-unreachable", sentAt: null }]);
  });

  test("the failed of one reason are tried again, and nobody else", async () => {
    twin.strangers.add(lineUserId("person 0"));
    const id = await approve(stores.sql, programmeId, PERSONAL);
    await round();
    await becomes(id, "failed recipient-unreachable 1", "sent 9");
    expect(await isFinished(id)).toBe(true);
    twin.strangers.clear();
    const again = (reason: string) => retryBroadcast(followed(), OPERATOR, broadcastOf(id), { reason });
    await expect(again("quota-spent")).rejects.toMatchObject({ code: "not-ready" });
    expect(await again("recipient-unreachable")).toBe(1);
    expect(await isFinished(id)).toBe(false);
    await becomes(id, "sent 10");
    expect(seenBy(0)).toHaveLength(1);
    expect(twin.sent()).toHaveLength(10);
  });

  test("what nobody knows the fate of is tried again only one by one", async () => {
    const id = await approve(stores.sql, programmeId, PERSONAL);
    await round(() => undefined);
    await stores.sql.query("UPDATE delivery SET status = 'unknown', reason = 'timed-out'");
    await expect(
      retryBroadcast(followed(), OPERATOR, broadcastOf(id), { reason: "timed-out" }),
    ).rejects.toMatchObject({ code: "not-ready" });
    const [one] = await stores.db.delivery.findMany({ where: { broadcastId: id } });
    await retryBroadcast(followed(), OPERATOR, broadcastOf(id), { unknown: [one?.id ?? ""] });
    await becomes(id, "sent 1", "unknown timed-out 9");
  });
});

describe("the last look", () => {
  test.each([
    ["equal", EQUAL],
    ["personal", PERSONAL],
  ])("leaves out who said stop after the approval of an %s text", async (_, texts) => {
    const id = await approve(stores.sql, programmeId, texts);
    await round(() => undefined);
    await stores.sql.query("UPDATE contact SET opted_out_at = now() WHERE address = $1", [
      lineUserId("person 0"),
    ]);
    await becomes(id, "sent 9", "skipped opted-out 1");
    expect(seenBy(0)).toEqual([]);
  });

  test.each([
    ["equal", EQUAL],
    ["personal", PERSONAL],
  ])("skips an %s text that comes too late to be of use", async (_, texts) => {
    const id = await approve(stores.sql, programmeId, texts, { expiresAt: new Date(system.time + 60_000) });
    await round(() => undefined);
    system.time += 60_000;
    await becomes(id, "skipped expired 10");
    expect(twin.sent()).toEqual([]);
    expect(await isFinished(id)).toBe(true);
  });
});

describe.each([
  ["equal", EQUAL],
  ["personal", PERSONAL],
])("staff and a broadcast of %s texts", (_, texts) => {
  test("pause it: nothing goes; resumed, everybody gets it once", async () => {
    const id = await approve(stores.sql, programmeId, texts);
    await round(() => undefined);
    await steer(id, "pause");
    deliverer.look(account.id);
    await deliverer.stop();
    expect(await tally(stores.sql, id)).toEqual(["pending 10"]);
    expect(await isFinished(id)).toBe(false);
    await steer(id, "resume");
    deliverer = delivererWith(batches);
    await becomes(id, "sent 10");
    expect(twin.sent()).toHaveLength(10);
  });

  test("cancel it: what was not sent never is, and it is finished", async () => {
    const id = await approve(stores.sql, programmeId, texts);
    await round(() => undefined);
    await steer(id, "cancel");
    await becomes(id, "skipped cancelled 10");
    expect(twin.sent()).toEqual([]);
    expect(await isFinished(id)).toBe(true);
    await expect(steer(id, "resume")).rejects.toMatchObject({ code: "not-ready" });
    expect(await stores.db.auditEntry.count({ where: { subjectId: id } })).toBe(1);
  });
});

describe("a batch", () => {
  test("whose answer was lost is repeated with the same key to the same people: nobody gets it twice", async () => {
    const id = await approve(stores.sql, programmeId, EQUAL);
    await round(() => undefined);
    twin.failNext("drop-after", 3);
    await vi.waitFor(async () => {
      deliverer.look(account.id);
      expect(await stores.db.batch.count({ where: { isInDoubt: true } })).toBe(3);
    });
    await stores.sql.query("UPDATE contact SET opted_out_at = now()");
    system.time += 60_000;
    await becomes(id, "sent 10");
    expect(Array.from({ length: 10 }, (_, n) => seenBy(n).length)).toEqual(Array(10).fill(1));
  });

  test("whose sender died before it was recorded is found, and repeated with the same key", async () => {
    const id = await approve(stores.sql, programmeId, EQUAL);
    await round(() => undefined);
    const dying = delivererWith({ ...batches, end: () => new Promise(() => undefined) });
    dying.look(account.id);
    await vi.waitFor(() => expect(twin.sent()).toHaveLength(10));
    expect(await tally(stores.sql, id)).toEqual(["pending 10"]);
    expect(await isFinished(id)).toBe(false);
    system.time += 45_001;
    await deliverer.recover(45_000);
    await becomes(id, "sent 10");
    expect(twin.sent()).toHaveLength(10);
  });

  test("that somebody spoils for all is told to each alone", async () => {
    twin.strangers.add(lineUserId("person 0"));
    const id = await approve(stores.sql, programmeId, EQUAL);
    await round();
    await becomes(id, "failed recipient-unreachable 1", "sent 9");
    expect(await isFinished(id)).toBe(true);
    expect(Array.from({ length: 10 }, (_, n) => seenBy(n).length)).toEqual([0, ...Array<number>(9).fill(1)]);
  });

  test("that was called off while nobody knew whether it had gone through is unknown", async () => {
    const id = await approve(stores.sql, programmeId, EQUAL);
    await round(() => undefined);
    twin.failNext("drop-after", 3);
    await vi.waitFor(async () => {
      deliverer.look(account.id);
      expect(await stores.db.batch.count({ where: { isInDoubt: true } })).toBe(3);
    });
    await steer(id, "cancel");
    system.time += 60_000;
    await becomes(id, "unknown cancelled 10");
  });
});
