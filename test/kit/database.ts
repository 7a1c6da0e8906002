/** A database of its own for each test file, cloned from a template that has all migrations. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { migrate } from "../../src/adapters/prisma/migrate.ts";
import { openTestServer } from "./postgres.ts";

// A hook that is registered within another hook never runs: this one is registered with the file.
const made: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of made) await drop();
});

/**
 * A fresh database with all tables and no rows; dropped after the file's tests, together with its connections.
 * @param template "template0" for one without tables. @returns its address
 */
export async function freshDatabase(template = "template_migrated"): Promise<string> {
  const { url } = await openTestServer(inject("postgresDir"));
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withClient(url, async (client) => {
    await client.query("SELECT pg_advisory_lock(1)");
    await makeTemplate(url, client);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  });
  made.push(() =>
    withClient(url, async (client) => void (await client.query(`DROP DATABASE ${name} WITH (FORCE)`))),
  );
  return databaseIn(url, name);
}

/** Under the lock of the caller: once per run. */
async function makeTemplate(url: string, client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'template_migrated'");
  if (rowCount === 1) return;
  await client.query("CREATE DATABASE template_unfinished");
  await migrate(databaseIn(url, "template_unfinished"));
  await client.query("ALTER DATABASE template_unfinished RENAME TO template_migrated");
}

function databaseIn(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

async function withClient(url: string, use: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await use(client).finally(() => client.end());
}
