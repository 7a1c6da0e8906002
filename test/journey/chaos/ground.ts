/** What a run of the chaos stands on: a PostgreSQL and a Redis of its own, which go away and come back. */
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import pg from "pg";
import { openEmbedded, type Embedded } from "../../../src/adapters/embedded-postgres/open.ts";
import { migrate } from "../../../src/adapters/prisma/migrate.ts";
import { freePort, startRedis } from "../../kit/redis-server.ts";

export interface Ground {
  readonly databaseUrl: string;
  /** Null: the queue lives in PostgreSQL. */
  readonly redisUrl: string | null;
  /** For what processes keep on the disk. */
  readonly dataDir: string;
  /** Asks until somebody answers: only what may be said twice. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Stops it in good order (SIGINT) or pulls the plug (SIGQUIT), and starts it again. */
  restartDatabase(how: "SIGINT" | "SIGQUIT", awayMs: number): Promise<void>;
  flushRedis(): Promise<void>;
  leave(): Promise<void>;
}

export async function prepareGround(queueOn: "redis" | "postgres"): Promise<Ground> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "donghanh-chaos-"));
  await chmod(dataDir, 0o711);
  // The same address after each restart. Killing processes is part of the chaos, killing the machine is not.
  const settings = { port: String(await freePort()), fsync: "off" };
  const open = () => openEmbedded(dataDir, () => undefined, settings);
  let server: Embedded = await open();
  await migrate(server.url);
  const redis = queueOn === "redis" ? await startRedis() : null;

  let client: pg.Client | undefined;
  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const fresh = new pg.Client({ connectionString: server.url, connectionTimeoutMillis: 5_000 });
    fresh.on("error", () => undefined);
    await fresh.connect();
    return (client = fresh);
  }

  async function query<Row extends pg.QueryResultRow>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    for (let tries = 0; ; tries++) {
      try {
        return (await (await connected()).query<Row>(text, [...values])).rows;
      } catch (error) {
        // SQLSTATE 57P…: going down, or not up yet; without one the connection broke.
        const code = String((error as { code?: unknown }).code ?? "");
        if (tries === 200 || (/^[0-9A-Z]{5}$/.test(code) && !/^(57P|08)/.test(code))) throw error;
        await client?.end().catch(() => undefined);
        client = undefined;
        await sleep(200);
      }
    }
  }

  return {
    databaseUrl: server.url,
    redisUrl: redis?.url ?? null,
    dataDir,
    query,
    async restartDatabase(how, awayMs) {
      const [data] = await query<{ dir: string }>("SELECT current_setting('data_directory') AS dir");
      const pidFile = path.join(data?.dir ?? "", "postmaster.pid");
      const pid = Number((await readFile(pidFile, "utf8")).split("\n")[0]);
      process.kill(pid, how);
      while (isAlive(pid)) await sleep(20);
      await sleep(awayMs);
      server = await open();
    },
    async flushRedis() {
      if (!redis) return;
      const own = new Redis(redis.url);
      await own.flushall();
      own.disconnect();
    },
    async leave() {
      await client?.end().catch(() => undefined);
      await redis?.stop();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
