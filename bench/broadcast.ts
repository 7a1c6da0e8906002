/**
 * `npm run bench -- broadcast`: broadcasts to a crowd on LINE, on real PostgreSQL and both queues, with people who ask
 * meanwhile; bare BullMQ beside it; the memory of expanding for more and more. Prints what it finds.
 * `--people 10000` for a smaller crowd, `0` for none: then only expansions are measured. `--most 1000000` for the largest
 * of them, `--profile` for CPU profiles.
 */
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import pg from "pg";
import { addAudience, approve, EQUAL, PERSONAL, tally } from "../test/kit/audience.ts";
import { startRedis } from "../test/kit/redis-server.ts";
import { startChild } from "./children.ts";
import { cpuSeconds, cpuSecondsOfFamily } from "./cpu.ts";
import type { CrowdOrder, CrowdResult } from "./crowd.ts";
import { prepareGround } from "./ground.ts";
import type { HouseOrders } from "./house.ts";
import { percentile } from "./report.ts";

const { values: options } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: "string", default: "100000" },
    most: { type: "string", default: "1000000" },
    profile: { type: "boolean", default: false },
  },
});
const PEOPLE = Number(options.people);

const crowd = startChild("crowd.ts");
const ground = await prepareGround((await crowd.hear()) as string, options.profile);
const redis = await startRedis();
const sql = new pg.Client({ connectionString: ground.houseUrls[1] });
await sql.connect();
try {
  if (PEOPLE > 0) await tellEverybody();
  if (options.profile) console.table(await ground.dearestStatements());
  await onHouse("redis", async (_port, pid) => {
    for (let count = 1_000; count <= Number(options.most); count *= 10) await expand(count, pid);
  });
} finally {
  await crowd.stop();
  await sql.end();
  await redis.stop();
  await ground.leave();
}

/** On both queues, and bare BullMQ beside them. */
async function tellEverybody(): Promise<void> {
  const programmeId = await addAudience(sql, ground.accountId, PEOPLE, "reader");
  await sql.query("VACUUM ANALYZE");
  for (const queue of ["redis", "postgres"] as const) {
    await onHouse(queue, async (port, pid) => {
      // A house that has just started is slow at first; and what follows needs something to be compared with.
      await ask(port);
      const { latenciesMs } = await ask(port);
      console.log(`nothing but questions, queue on ${queue}: replies ${spread(latenciesMs)}`);
      await measure(`equal text, queue on ${queue}`, programmeId, EQUAL, port, pid);
      await measure(`personal text, queue on ${queue}`, programmeId, PERSONAL, port, pid);
    });
    if (queue === "redis")
      console.log(`bare BullMQ on redis: ${String(Math.round(await bareBullMq()))} jobs/s`);
  }
}

async function onHouse(
  queue: "redis" | "postgres",
  use: (port: number, pid: number) => Promise<void>,
): Promise<void> {
  const orders: HouseOrders = {
    ...{ variant: "answer", databaseUrl: ground.houseUrls[1], secretKey: ground.secretKey },
    ...(queue === "redis" && { redisUrl: redis.url }),
  };
  const house = startChild("house.ts", orders, options.profile ? "data/profiles" : undefined);
  try {
    await use((await house.hear()) as number, house.pid);
  } finally {
    await house.stop();
  }
}

/** Nobody is told anything, somebody asks. */
async function ask(port: number): Promise<CrowdResult> {
  crowd.tell({ expects: null, asks: asksAt(port) } satisfies CrowdOrder);
  return (await crowd.hear()) as CrowdResult;
}

function asksAt(port: number): CrowdOrder["asks"] {
  return { port, path: `/webhooks/${ground.accountId}`, everyMs: 50 };
}

function spread(latenciesMs: readonly number[]): string {
  return `p50 ${percentile(latenciesMs, 0.5).toFixed(0)} ms, p99 ${percentile(latenciesMs, 0.99).toFixed(0)} ms`;
}

/** From the approval to the last call that LINE accepted, while somebody asks twenty times a second. */
async function measure(
  name: string,
  programmeId: string,
  texts: typeof EQUAL,
  port: number,
  pid: number,
): Promise<void> {
  const cpu = () => [cpuSeconds(pid), cpuSecondsOfFamily(ground.postmasterPid), cpuSeconds(crowd.pid)];
  const before = cpu();
  crowd.tell({ expects: PEOPLE, asks: asksAt(port) } satisfies CrowdOrder);
  const startedAt = Date.now();
  const id = await approve(sql, programmeId, texts);
  const { firstAt, lastAt, calls, latenciesMs, unanswered } = (await crowd.hear()) as CrowdResult;
  const [server, database, twin] = cpu().map((now, n) => Math.round(now - (before[n] ?? 0)));
  for (let tries = 0; tries < 100 && (await tally(sql, id)).length > 1; tries++) await sleep(100);
  const seconds = (lastAt - startedAt) / 1000;
  console.log(
    `${name}: ${String(PEOPLE)} people, ${String(calls)} calls, first after ${((firstAt - startedAt) / 1000).toFixed(1)} s, ` +
      `last after ${seconds.toFixed(1)} s, ${String(Math.round(PEOPLE / seconds))} people/s; ` +
      `${String(latenciesMs.length)} replies meanwhile ${spread(latenciesMs)}, ` +
      `${String(unanswered)} unanswered; CPU of server ${String(server)} s, ` +
      `PostgreSQL ${String(database)} s, crowd ${String(twin)} s; ${(await tally(sql, id)).join(", ")}`,
  );
}

/** A paused broadcast: everybody has a row, nobody is told. */
async function expand(count: number, pid: number): Promise<void> {
  const accountId = (
    await sql.query<{ id: string }>(
      "INSERT INTO channel_account SELECT gen_random_uuid(), type, 'crowd ' || gen_random_uuid(), settings, secrets FROM channel_account WHERE id = $1 RETURNING id",
      [ground.accountId],
    )
  ).rows[0]?.id;
  const programmeId = await addAudience(sql, accountId ?? "", count);
  await sql.query("ANALYZE");
  await sleep(3_000);
  const id = await approve(sql, programmeId, PERSONAL, { status: "paused" });
  const startedAt = Date.now();
  let rss = 0;
  for (let isExpanded = false; !isExpanded; await sleep(50)) {
    rss = Math.max(rss, residentMb(pid));
    isExpanded =
      (await sql.query("SELECT FROM broadcast WHERE id = $1 AND expanded_at IS NOT NULL", [id])).rowCount ===
      1;
  }
  console.log(
    `expansion for ${String(count)}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s, the house's memory at most ${String(rss)} MB`,
  );
}

function residentMb(pid: number): number {
  return Math.round(
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, "utf8"))?.[1] ?? 0) / 1024,
  );
}

/** How fast BullMQ alone hands out jobs that do nothing. */
async function bareBullMq(): Promise<number> {
  const [producing, consuming] = [new Redis(redis.url), new Redis(redis.url, { maxRetriesPerRequest: null })];
  const queue = new Queue("bare", { connection: producing });
  const count = 20_000;
  await queue.addBulk(
    Array.from({ length: count }, (_, n) => ({
      name: "bare",
      data: { n },
      opts: { removeOnComplete: true },
    })),
  );
  const startedAt = performance.now();
  let finished = 0;
  await new Promise<void>((resolve) => {
    const worker = new Worker(
      "bare",
      () => {
        if (++finished === count) setImmediate(() => void worker.close().then(resolve));
        return Promise.resolve();
      },
      { connection: consuming, concurrency: 100 },
    );
  });
  const perSecond = (1000 * count) / (performance.now() - startedAt);
  await queue.close();
  for (const connection of [producing, consuming]) connection.disconnect();
  return perSecond;
}
