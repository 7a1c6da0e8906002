import { createHash } from "node:crypto";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "../../../src/adapters/prisma/migrate.ts";
import { listMigrations, pendingMigrations } from "../../../src/adapters/prisma/migrations.ts";
import { missingMigration } from "../../../src/adapters/prisma/schema-engine.ts";
import { freshDatabase } from "../../kit/database.ts";

describe("migrations", () => {
  let url: string;
  let client: pg.Client;

  beforeEach(async () => {
    url = await freshDatabase("template0");
    client = new pg.Client({ connectionString: url });
    await client.connect();
  });
  afterEach(() => client.end());

  test("lead to the schema: nothing is missing (else: npm run migration -- <name>)", async () => {
    expect(await missingMigration(url)).toBe("");
  });

  test("all apply to an empty database, and none a second time", async () => {
    const names = (await listMigrations()).map(({ name }) => name);
    expect(await pendingMigrations(client)).toEqual(names);
    expect(await migrate(url)).toEqual(names);
    expect(await pendingMigrations(client)).toEqual([]);
    expect(await migrate(url)).toEqual([]);
  });

  test("processes that start together apply them once", async () => {
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.flat()).toEqual((await listMigrations()).map(({ name }) => name));
  });

  test("are recorded as Prisma's own command line would, so that it goes on from here", async () => {
    await migrate(url);
    const { rows } = await client.query(
      "SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM _prisma_migrations ORDER BY migration_name",
    );
    expect(rows).toEqual(
      (await listMigrations()).map(({ name, script }) => ({
        migration_name: name,
        checksum: createHash("sha256").update(script).digest("hex"),
        finished: true,
      })),
    );
  });

  test("make the partial indexes of the sweeps", async () => {
    await migrate(url);
    const { rows } = await client.query(
      "SELECT indexname FROM pg_indexes WHERE indexdef LIKE '% WHERE %' ORDER BY 1",
    );
    expect(rows.map((row: { indexname: string }) => row.indexname)).toEqual(
      expect.arrayContaining(["delivery_due", "delivery_sending", "delivery_open", "inbound_event_pending"]),
    );
  });

  test("one that was changed after the database got it is refused", async () => {
    await migrate(url);
    await client.query("UPDATE _prisma_migrations SET checksum = 'another'");
    await expect(migrate(url)).rejects.toThrow(/was changed after this database got it/);
  });

  test("the engine reads a database that has tables already", async () => {
    await migrate(url);
    await client.query("UPDATE _prisma_migrations SET rolled_back_at = now()");
    await expect(migrate(url)).rejects.toThrow(/already exists/);
  });
});
