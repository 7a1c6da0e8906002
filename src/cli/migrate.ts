/** `donghanh migrate`: brings the database, and the queue's tables where they live in it, up to date. */
import { migrateQueue } from "../adapters/bullmq/delivery-queue.ts";
import { migrate } from "../adapters/prisma/migrate.ts";
import { loadConfig } from "../config.ts";
import { onGround } from "./ground.ts";

export async function migrateAll(): Promise<void> {
  const { databaseUrl, redisUrl } = loadConfig();
  // An embedded database is brought up to date by every command.
  if (databaseUrl === undefined) {
    await onGround(({ databaseUrl: url }) => finish(url, redisUrl, []));
  } else {
    await finish(databaseUrl, redisUrl, await migrate(databaseUrl));
  }
}

async function finish(
  databaseUrl: string,
  redisUrl: string | undefined,
  applied: readonly string[],
): Promise<void> {
  if (redisUrl === undefined) await migrateQueue({ kind: "postgres", url: databaseUrl });
  for (const name of applied) console.log(`Applied ${name}.`);
  console.log("The database is up to date.");
}
