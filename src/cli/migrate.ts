/** `donghanh migrate`: brings the database, and the queue's tables where they live in it, up to date. */
import { migrateQueue, queuePlace } from "../adapters/bullmq/delivery-queue.ts";
import { migrate } from "../adapters/prisma/migrate.ts";
import { loadConfig } from "../config.ts";
import { onGround } from "./ground.ts";

export async function migrateAll(): Promise<void> {
  const config = loadConfig();
  const { databaseUrl } = config;
  if (databaseUrl === undefined) {
    // Every command brings an embedded database up to date.
    await onGround((ground) => migrateQueue(queuePlace(config.redisUrl, ground.databaseUrl)));
  } else {
    for (const name of await migrate(databaseUrl)) console.log(`Applied ${name}.`);
    await migrateQueue(queuePlace(config.redisUrl, databaseUrl));
  }
  console.log("The database is up to date.");
}
