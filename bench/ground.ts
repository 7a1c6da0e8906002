/** What a measurement stands on: the embedded PostgreSQL with its real settings, and a database for each house. */
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import path from "node:path";
import pg from "pg";
import { openEmbedded } from "../src/adapters/embedded-postgres/open.ts";
import { migrate } from "../src/adapters/prisma/migrate.ts";
import { addAccounts, seedDemoInto } from "../test/journey/prepare.ts";
import { PEOPLE, personAt } from "./questions.ts";

export interface Ground {
  readonly secretKey: string;
  /** For one INSERT each: an empty database. */
  readonly emptyUrl: string;
  /** Twice the same: demo data, one LINE account, and people who have met the bot. */
  readonly houseUrls: readonly [string, string];
  readonly accountId: string;
  readonly postgresVersion: string;
  readonly postmasterPid: number;
  /** With a profile: the statements of the answering house that took most time, dearest first. */
  dearestStatements(): Promise<Record<string, unknown>[]>;
  leave(): Promise<void>;
}

/** On the disk of the checkout: where `/tmp` is memory, waiting for the disk would cost nothing. */
const DATA = path.join(import.meta.dirname, "..", "data");

/** Costs a little itself, so it is on only where somebody looks. */
const PROFILED = {
  shared_preload_libraries: "pg_stat_statements",
  "pg_stat_statements.track_planning": "on",
};

/** @param lineUrl where the platform listens that the house answers through */
export async function prepareGround(lineUrl: string, isProfiled: boolean): Promise<Ground> {
  await mkdir(DATA, { recursive: true });
  const dataDir = await mkdtemp(path.join(DATA, "bench-"));
  const embedded = await openEmbedded(dataDir, () => undefined, isProfiled ? PROFILED : {});
  const at = (name: string) => Object.assign(new URL(embedded.url), { pathname: `/${name}` }).href;
  const secretKey = randomBytes(32).toString("base64");

  await query(embedded.url, "CREATE DATABASE bench_empty");
  await query(embedded.url, "CREATE DATABASE bench_first");
  await migrate(at("bench_first"));
  await seedDemoInto(at("bench_first"));
  const accounts = await addAccounts(at("bench_first"), secretKey, { lineUrl, zaloUrl: lineUrl });
  await addPeople(at("bench_first"), accounts.line);
  await query(embedded.url, "CREATE DATABASE bench_second TEMPLATE bench_first");
  await query(embedded.url, "CHECKPOINT");
  if (isProfiled) await query(at("bench_second"), "CREATE EXTENSION pg_stat_statements");
  const [facts] = await query(
    embedded.url,
    "SELECT current_setting('server_version') AS version, current_setting('data_directory') AS data",
  );
  return {
    secretKey,
    emptyUrl: at("bench_empty"),
    houseUrls: [at("bench_first"), at("bench_second")],
    accountId: accounts.line,
    postgresVersion: String(facts?.["version"]),
    postmasterPid: await postmasterPid(String(facts?.["data"])),
    dearestStatements: () =>
      query(
        at("bench_second"),
        `SELECT round(total_exec_time::numeric) AS ms, round(total_plan_time::numeric) AS plan_ms, calls,
           rows, left(regexp_replace(query, '\\s+', ' ', 'g'), 110) AS statement
         FROM pg_stat_statements JOIN pg_database d ON d.oid = dbid
         WHERE d.datname = 'bench_second' ORDER BY total_exec_time DESC LIMIT 25`,
      ),
    async leave() {
      await embedded.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** People who have met the bot before; every other one is a participant. */
async function addPeople(databaseUrl: string, accountId: string): Promise<void> {
  const addresses = Array.from({ length: PEOPLE }, (_, index) => personAt(index));
  await query(
    databaseUrl,
    `WITH participants AS (
       SELECT id, row_number() OVER (ORDER BY id) - 1 AS n, count(*) OVER () AS total FROM participant
     ), people AS (
       INSERT INTO contact (account_id, kind, address, language, participant_id, last_inbound_at)
       SELECT $1, 'person', a.address, CASE WHEN a.n % 2 = 0 THEN 'vi' END, p.id, now()
       FROM unnest($2::text[]) WITH ORDINALITY AS a(address, n)
       LEFT JOIN participants p ON a.n % 2 = 0 AND p.n = a.n % p.total
       RETURNING id
     )
     INSERT INTO conversation (contact_id, state)
     SELECT id, '{"frames": [], "offered": [], "hasMet": true}' FROM people`,
    [accountId, addresses],
  );
  await query(databaseUrl, "VACUUM ANALYZE");
}

async function postmasterPid(dataDirectory: string): Promise<number> {
  return Number((await readFile(path.join(dataDirectory, "postmaster.pid"), "utf8")).split("\n")[0]);
}

async function query(
  url: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
