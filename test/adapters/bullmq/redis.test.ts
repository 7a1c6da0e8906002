import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openDeliveryQueue } from "../../../src/adapters/bullmq/delivery-queue.ts";
import type { DeliveryQueue } from "../../../src/services/ports/delivery-queue.ts";
import { deliveryQueueContract, eventually, Workbench } from "../../contract/delivery-queue.ts";
import { RecordedLog } from "../../kit/recorders.ts";
import { freePort } from "../../kit/redis-server.ts";
import { freshRedis, hasRedis } from "../../kit/redis.ts";

describe.runIf(hasRedis)("the queue of deliveries on Redis", () => {
  let url: string;
  let redis: Redis;
  beforeAll(async () => {
    url = await freshRedis();
    redis = new Redis(url);
  });
  afterAll(() => redis.disconnect());

  deliveryQueueContract({
    place: () => ({ kind: "redis", url }),
    wipe: async () => void (await redis.flushall()),
  });
});

describe.runIf(hasRedis)("a Redis that goes away", () => {
  let port: number;
  let log: RecordedLog;
  let queue: DeliveryQueue;
  let bench: Workbench;
  beforeEach(async () => {
    port = await freePort();
    log = new RecordedLog();
    bench = new Workbench();
  });
  afterEach(() => queue.close());

  const open = () => {
    queue = openDeliveryQueue({ kind: "redis", url: `redis://127.0.0.1:${String(port)}` }, log);
    queue.consume(bench.work);
  };
  const start = () => freshRedis(port);
  async function stop(): Promise<void> {
    const client = new Redis(port, { retryStrategy: () => null });
    await client.shutdown("NOSAVE").catch(() => undefined);
    client.disconnect();
  }
  const added = (id: string) => eventually(() => queue.add([id]));

  test("at the start: adding fails instead of hanging, is complained of, and works once it is there", async () => {
    open();
    await expect(queue.add(["a"])).rejects.toThrow();
    await eventually(() => expect(log.events).toContain("queue-error"));
    await start();
    await added("a");
    await eventually(() => expect(bench.ended).toEqual(["a"]));
  });

  test("in between: what is under way ends, and the work goes on once it is back, empty", async () => {
    await start();
    open();
    bench.ending = null;
    await queue.add(["a"]);
    await eventually(() => expect(bench.begun).toEqual(["a"]));
    await stop();
    bench.finish();
    bench.ending = () => Promise.resolve();
    await eventually(() => expect(bench.ended).toEqual(["a"]));
    await expect(queue.add(["b"])).rejects.toThrow();
    await start();
    await added("b");
    await eventually(() => expect(bench.ended).toEqual(["a", "b"]));
  });

  test("for good: the process closes when its own work has ended", async () => {
    await start();
    open();
    bench.ending = null;
    await queue.add(["a"]);
    await eventually(() => expect(bench.begun).toEqual(["a"]));
    await stop();
    await eventually(() => expect(log.events).toContain("queue-error"));
    const closed = queue.close();
    bench.finish();
    await closed;
    expect(bench.ended).toEqual(["a"]);
  });

  test("from the start: the process can close", async () => {
    open();
    await eventually(() => expect(log.events).toContain("queue-error"));
    expect(await queue.close()).toBeUndefined();
  });
});
