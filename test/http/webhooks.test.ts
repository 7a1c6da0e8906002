/** The door of the platforms: what it takes, what it refuses, and that a thing told twice is one. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaEventStore } from "../../src/adapters/prisma/event-store.ts";
import { listen, makeApp, type Listening } from "../../src/http/server.ts";
import { webhookRouter } from "../../src/http/webhooks.ts";
import { makeAcceptEvents } from "../../src/services/accept-events.ts";
import { zaloOa } from "../../webhooks/zalo-oa/index.ts";
import { noTokens } from "../kit/no-tokens.ts";
import { RecordedLog, RecordedMetrics } from "../kit/recorders.ts";
import { newAccount, openStores, TEN, type Stores } from "../kit/stores.ts";
import { macOf, makeOaEvents, type OaEventPayload } from "../kit/twins/zalo-oa-events.ts";

const OA = { appId: "3608001234567890123", oaId: "3886001234567890123" };
const LAN = "2468012345678901234";
const SECRET = "bi-mat";
const says = makeOaEvents(OA, () => TEN);

let stores: Stores;
let door: Listening;
let log: RecordedLog;
let metrics: RecordedMetrics;
let url: string;

beforeAll(async () => {
  stores = await openStores();
  return () => door.close();
});
beforeEach(async () => {
  await (door as Listening | undefined)?.close();
  await stores.sql.query("TRUNCATE contact, inbound_event CASCADE");
  log = new RecordedLog();
  metrics = new RecordedMetrics();
  const id = await newAccount(stores);
  const channel = zaloOa.open(zaloOa.settings.parse({ appId: OA.appId, appSecret: SECRET }), {
    http: { request: () => Promise.reject(new Error("nobody is called")) },
    wakeVisitor: () => Promise.resolve(),
    tokens: noTokens,
  });
  const account = { id, type: "zalo-oa", name: "OA", can: zaloOa.can, channel, calledBy: [] };
  const open = { ...account, language: "vi", timezone: "Asia/Ho_Chi_Minh" } as const;
  const accept = makeAcceptEvents({
    store: prismaEventStore(stores.db),
    spool: { put: () => Promise.reject(new Error("not away")), drain: () => Promise.resolve() },
    metrics,
    log,
    nudge: () => undefined,
    waiting: { expect: () => undefined },
  });
  const accounts = {
    get: (asked: string) => Promise.resolve(asked === id ? open : null),
    list: () => Promise.resolve([open]),
  };
  const system = { now: () => TEN, random: Math.random, uuid: () => crypto.randomUUID() };
  const router = webhookRouter({ accounts, accept, metrics, system, log });
  door = await listen(makeApp({ "/webhooks": router }, log), 0, "127.0.0.1");
  url = `http://127.0.0.1:${String(door.port)}/webhooks/${id}`;
});

async function tell(event: OaEventPayload, headers: Record<string, string> = {}): Promise<number> {
  const body = JSON.stringify(event);
  const mac = macOf(OA.appId, body, event.timestamp, SECRET);
  const response = await fetch(url, {
    method: "POST",
    body,
    headers: { "x-zevent-signature": `mac=${mac}`, ...headers },
  });
  await response.arrayBuffer();
  return response.status;
}
const kept = async () => (await stores.sql.query<{ event: object }>("SELECT event FROM inbound_event")).rows;

describe("told by Zalo a second time, with num_retry", () => {
  test("a message that we have is one event, answered 200", async () => {
    const event = says.text(LAN, "lịch học ngày mai?");
    expect([
      await tell(event),
      await tell(event, { num_retry: "1" }),
      await tell(event, { num_retry: "2" }),
    ]).toEqual([200, 200, 200]);
    expect(await kept()).toHaveLength(1);
    expect(metrics.counts).toMatchObject({ "eventsReceived zalo-oa": 1, "eventsDuplicate zalo-oa": 2 });
    expect(log.lines).toEqual([]);
  });

  test("one that we missed is taken in, and the log says that we were late", async () => {
    expect(await tell(says.text(LAN, "lịch học ngày mai?"), { num_retry: "3" })).toBe(200);
    expect(await kept()).toMatchObject([{ event: { toldBefore: 3 } }]);
    expect(log.lines).toMatchObject([
      { event: "events-told-again", facts: { channel: "zalo-oa", events: 1, times: 3 } },
    ]);
  });
});

test.each(["GET", "PUT", "DELETE"])("%s is answered 405, with what is allowed", async (method) => {
  const response = await fetch(url, { method });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  expect(await response.json()).toEqual({ error: "wrong-method" });
});
