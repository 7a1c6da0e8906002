/** `donghanh migrate`: brings the database, and the queue's tables where they live in it, up to date. */
import { migrate } from "../adapters/prisma/migrate.ts";
import { loadConfig } from "../config.ts";
import { onGround } from "./ground.ts";
import { prepareQueue } from "./prepare-queue.ts";

export async function migrateAll(): Promise<void> {
  const config = loadConfig();
  const { databaseUrl } = config;
  if (databaseUrl === undefined) {
    // Every command brings an embedded database up to date.
    await onGround(prepareQueue);
  } else {
    for (const name of await migrate(databaseUrl)) console.log(`Applied ${name}.`);
    await prepareQueue({ config, databaseUrl });
  }
  console.log("The database is up to date.");
}
