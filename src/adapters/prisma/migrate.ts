/** Brings a database up to date before anything else is done with it. */
import pg from "pg";
import { pendingMigrations } from "./migrations.ts";

/** One of PostgreSQL's advisory locks, unlike any other in the house. */
const MIGRATING = 7_310_003;

/**
 * Applies what is missing and answers with the names; empty when nothing was. Processes that start together wait for
 * one another. Quick when there is nothing to do: Prisma's engine is loaded only when it is needed.
 * @throws Error with what to do; the driver's errors when the database cannot be reached.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "donghanh migrate" });
  await client.connect();
  try {
    if ((await pendingMigrations(client)).length === 0) return [];
    await client.query(`SELECT pg_advisory_lock(${MIGRATING})`);
    if ((await pendingMigrations(client)).length === 0) return [];
    const { applyMigrations } = await import("./schema-engine.ts");
    return await applyMigrations(url);
  } finally {
    await client.end();
  }
}

/** The names that this database lacks. @throws AppError `no-database` where one was changed; the driver's errors. */
export async function lackingMigrations(url: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await pendingMigrations(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
