/** The queue's tables, where it lives in PostgreSQL: they must be there before anything opens the queue. */
import { migrateQueue, type QueuePlace } from "../adapters/bullmq/delivery-queue.ts";
import type { Ground } from "./ground.ts";

/** Quick when they are there. Answers where the queue lives. */
export async function prepareQueue({
  config,
  databaseUrl,
}: Pick<Ground, "config" | "databaseUrl">): Promise<QueuePlace> {
  const place: QueuePlace = config.redisUrl
    ? { kind: "redis", url: config.redisUrl }
    : { kind: "postgres", url: databaseUrl };
  await migrateQueue(place);
  return place;
}
