import { beforeEach, describe, expect, test } from "vitest";
import type { InboundEvent } from "../../src/core/message/inbound-event.ts";
import {
  drainSpool,
  makeAcceptEvents,
  type AcceptEvents,
  type AcceptTools,
} from "../../src/services/accept-events.ts";
import type { AcceptedEvent } from "../../src/services/ports/event-store.ts";
import type { SpooledBatch } from "../../src/services/ports/spool.ts";
import { RecordedLog, RecordedMetrics } from "../kit/recorders.ts";

const account = { id: "account-1", type: "line", can: { redelivers: true } };
const tellsOnce = { id: "account-2", type: "zalo-bot", can: { redelivers: false } };
const event = (eventId: string, address?: string): InboundEvent => ({
  eventId,
  occurredAt: 1,
  ...(address ? { identity: { kind: "person", address } } : {}),
  happening: { type: "messageReceived", message: { type: "text", text: "hello" } },
});

class DataError extends Error {}

describe("accepting events", () => {
  let stored: Map<string, AcceptedEvent>;
  let commits: number;
  let nudged: string[][];
  let expected: string[][];
  let metrics: RecordedMetrics;
  let isDown: boolean;
  let accept: AcceptEvents;
  let tools: AcceptTools;
  let log: RecordedLog;
  let spooled: SpooledBatch[];
  let isDiskFull: boolean;

  beforeEach(() => {
    stored = new Map();
    commits = 0;
    nudged = [];
    isDown = false;
    metrics = new RecordedMetrics();
    log = new RecordedLog();
    spooled = [];
    isDiskFull = false;
    expected = [];
    tools = {
      metrics,
      waiting: { expect: (...asked) => void expected.push([asked[1], asked[2].eventId]) },
      log,
      spool: {
        put: (batch) =>
          isDiskFull ? Promise.reject(new Error("disk full")) : Promise.resolve(void spooled.push(batch)),
        async drain(take) {
          for (const batch of [...spooled]) {
            await take(batch);
            spooled.shift();
          }
        },
      },
      nudge: (ids) => (ids.length > 0 ? nudged.push([...ids]) : undefined),
      store: {
        isDataError: (error) => error instanceof DataError,
        accept: async (events) => {
          await Promise.resolve();
          if (isDown) throw new Error("out of reach");
          if (events.some(({ event: { eventId } }) => eventId === "poison")) throw new DataError("no");
          commits++;
          return events.map((one) => {
            const isNew = !stored.has(one.event.eventId);
            if (isNew) stored.set(one.event.eventId, one);
            return { contactId: one.event.identity?.address ?? null, isNew };
          });
        },
      },
    };
    accept = makeAcceptEvents(tools);
  });

  test("says once of each event that somebody may expect an answer", async () => {
    await accept(account, [event("1", "lan"), event("2")], 10);
    await accept(account, [event("1", "lan")], 11);
    expect(expected).toEqual([["lan", "1"]]);
  });

  test("puts all requests of one moment into one commit, then nudges whose turn it is", async () => {
    await Promise.all([
      accept(account, [event("1", "lan"), event("2", "minh")], 10),
      accept(account, [event("3", "tanaka")], 11),
    ]);
    expect(commits).toBe(1);
    expect([...stored.values()].map(({ receivedAt }) => receivedAt)).toEqual([10, 10, 11]);
    expect(nudged).toEqual([["lan", "minh"], ["tanaka"]]);
    expect(metrics.counts).toEqual({ "eventsReceived line": 3 });
  });

  test("changes nothing when told again", async () => {
    await accept(account, [event("1", "lan")], 10);
    await accept(account, [event("1", "lan"), event("2", "lan")], 20);
    expect(nudged).toEqual([["lan"], ["lan"]]);
    expect(metrics.counts).toEqual({ "eventsReceived line": 2, "eventsDuplicate line": 1 });
    expect(stored.get("1")?.receivedAt).toBe(10);
  });

  test("keeps events of nobody, and nudges nobody", async () => {
    await accept(account, [event("1")], 10);
    expect(stored.size).toBe(1);
    expect(nudged).toEqual([]);
  });

  test("does nothing for LINE's empty call", async () => {
    await accept(account, [], 10);
    expect(commits).toBe(0);
  });

  test("promises nothing while the database is out of reach, and goes on when it is back", async () => {
    isDown = true;
    await expect(accept(account, [event("1", "lan")], 10)).rejects.toThrow("out of reach");
    expect(nudged).toEqual([]);
    isDown = false;
    await accept(account, [event("1", "lan")], 20);
    expect(stored.size).toBe(1);
  });

  test("keeps on disk what the platform would not tell again, and takes it in when the database is back", async () => {
    isDown = true;
    await accept(tellsOnce, [event("1", "lan"), event("2", "lan")], 10);
    expect(log.events).toEqual(["events-spooled"]);
    await expect(drainSpool(tools.spool, accept)).rejects.toThrow("out of reach");
    expect(spooled).toHaveLength(1);
    isDown = false;
    await drainSpool(tools.spool, accept);
    expect(spooled).toEqual([]);
    expect([...stored.values()].map(({ receivedAt }) => receivedAt)).toEqual([10, 10]);
    expect(nudged).toEqual([["lan", "lan"]]);
  });

  test("promises nothing when neither the database nor the disk takes it", async () => {
    isDown = isDiskFull = true;
    await expect(accept(tellsOnce, [event("1", "lan")], 10)).rejects.toThrow("disk full");
  });

  test("a kept event that the database refuses for ever does not stand in the way", async () => {
    isDown = true;
    await accept(tellsOnce, [event("poison", "minh")], 10);
    await accept(tellsOnce, [event("1", "lan")], 11);
    isDown = false;
    await drainSpool(tools.spool, accept);
    expect(spooled).toEqual([]);
    expect([...stored.keys()]).toEqual(["1"]);
    expect(log.events).toContain("event-refused");
  });

  test("one event that the database refuses takes no other request with it", async () => {
    const results = await Promise.allSettled([
      accept(account, [event("poison", "minh")], 10),
      accept(account, [event("1", "lan")], 10),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(nudged).toEqual([["lan"]]);
  });

  test("one event that the database refuses takes no neighbour of its own request with it, and is not asked for again", async () => {
    await accept(account, [event("1", "lan"), event("poison", "minh")], 10);
    expect(log.events).toEqual(["event-refused"]);
    expect([...stored.keys()]).toEqual(["1"]);
    expect(nudged).toEqual([["lan"]]);
  });
});
