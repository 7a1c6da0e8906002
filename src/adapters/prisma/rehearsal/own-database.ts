/** A database of its own for one rehearsal, on the server of the true one; it goes with the rehearsal. */
import { randomBytes } from "node:crypto";
import pg from "pg";
import { AppError } from "../../../core/errors.ts";
import { listMigrations } from "../migrations.ts";

export interface OwnDatabase {
  readonly url: string;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

const PREFIX = "donghanh_rehearsal_";

/**
 * Makes a database with all tables and no rows, and removes those that a killed rehearsal left behind.
 * @param url of the true database, which is not written to
 * @throws AppError `no-database` where the user may not make databases; the driver's errors
 */
export async function makeOwnDatabase(url: string): Promise<OwnDatabase> {
  const name = `${PREFIX}${randomBytes(6).toString("hex")}`;
  const own = Object.assign(new URL(url), { pathname: `/${name}` }).href;
  await onServer(url, async (server) => {
    await removeLeft(server);
    await server.query(`CREATE DATABASE ${name}`);
    // Nothing in it is worth waiting for a disk.
    await server.query(`ALTER DATABASE ${name} SET synchronous_commit TO off`);
  });
  // While it is connected, nobody takes the database for one that was left behind.
  const seat = new pg.Client({ connectionString: own, application_name: "donghanh rehearsal" });
  seat.on("error", () => undefined);
  const drop = async () => {
    await seat.end().catch(() => undefined);
    await onServer(url, (server) => server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  };
  try {
    await seat.connect();
    // Nobody will ever bring it up to date: Prisma's engine, and what it keeps of its work, are not needed.
    for (const { script } of await listMigrations()) await seat.query(script);
  } catch (error) {
    await drop();
    throw error;
  }
  return { url: own, drop };
}

async function removeLeft(server: pg.Client): Promise<void> {
  const { rows } = await server.query<{ datname: string }>(
    `SELECT datname FROM pg_database d WHERE datname LIKE $1
      AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datid = d.oid)`,
    [`${PREFIX.replaceAll("_", "\\_")}%`],
  );
  // Without force: one that is being used after all stays.
  for (const { datname } of rows) await server.query(`DROP DATABASE "${datname}"`).catch(() => undefined);
}

async function onServer(url: string, use: (server: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await server.connect();
  try {
    await use(server);
  } catch (error) {
    if ((error as { code?: string }).code !== "42501") throw error;
    throw new AppError(
      "no-database",
      "A rehearsal needs a database of its own, and this user of PostgreSQL may not make one. " +
        "Let it (ALTER ROLE … CREATEDB), or rehearse on another server with a copy of the data.",
    );
  } finally {
    await server.end();
  }
}
