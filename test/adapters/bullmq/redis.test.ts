import { Redis } from "ioredis";
import { afterAll, beforeAll, describe } from "vitest";
import { deliveryQueueContract } from "../../contract/delivery-queue.ts";
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
