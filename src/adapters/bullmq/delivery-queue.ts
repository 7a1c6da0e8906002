/**
 * BullMQ on Redis, or on PostgreSQL through its own backend: one code path, chosen by the connection alone.
 * A job says that something is due on an account, and is removed once somebody looks; rows hold everything else.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { Queue, runMigrations, Worker, type PostgresPoolConfig } from "bullmq";
import { Redis } from "ioredis";
import pg from "pg";
import { BREATH_MS, OnPostgres, whenAnswered } from "./on-postgres.ts";
import type { DeliveryQueue } from "../../services/ports/delivery-queue.ts";
import type { Log } from "../../services/ports/log.ts";

const QUEUE = "deliveries";

export type QueuePlace =
  { readonly kind: "redis"; readonly url: string } | { readonly kind: "postgres"; readonly url: string };

/** Where the queue lives: in Redis where there is one, else in the database. */
export function queuePlace(redisUrl: string | undefined, databaseUrl: string): QueuePlace {
  return redisUrl ? { kind: "redis", url: redisUrl } : { kind: "postgres", url: databaseUrl };
}

/** To begin a look takes no time, so few at once are enough for many accounts. */
const CONCURRENCY = 50;
/** A worker that died with a job in its hands is noticed after so long; a job that ran twice does no harm. */
const STALLED = { lockDuration: 5_000, stalledInterval: 5_000, maxStalledCount: 5 } as const;

interface Job {
  readonly accountId: string;
}

/** Makes BullMQ's tables where the queue lives in PostgreSQL; does nothing on Redis. Fast when they are there. */
export async function migrateQueue(place: QueuePlace): Promise<void> {
  if (place.kind !== "postgres") return;
  const client = new pg.Client({ connectionString: place.url });
  await client.connect();
  try {
    await runMigrations(client);
  } finally {
    await client.end();
  }
}

/**
 * Connects at its first use, and as often as it takes: a database that is away then is tried again. Errors of the
 * connection are logged; BullMQ reconnects by itself.
 */
export function openDeliveryQueue(place: QueuePlace, log: Log): DeliveryQueue {
  const connections: Redis[] = [];
  const complain = (error: unknown) => log.warn("queue-error", { on: place.kind }, error);
  const running = new Set<Promise<void>>();
  let opened: ReturnType<typeof openQueue> | undefined;
  let worker: Awaited<ReturnType<typeof openWorker>> | undefined;
  let startingWorker = Promise.resolve();
  let isClosing = false;

  function queue(): ReturnType<typeof openQueue> {
    opened ??= openQueue(place, connections, complain).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  async function startWorker(work: (accountId: string) => Promise<void>): Promise<void> {
    const tracked = (job: { data: Job }) => {
      const one = work(job.data.accountId).finally(() => running.delete(one));
      running.add(one);
      return one;
    };
    while (!isClosing && !worker) {
      try {
        worker = await openWorker(place, connections, tracked, complain);
        worker.on("failed", (_job, error) => log.warn("queued-look-failed", {}, error));
        worker.run().catch(complain);
      } catch (error) {
        complain(error);
        await sleep(BREATH_MS);
      }
    }
  }

  return {
    async add(accountIds) {
      await (
        await queue()
      ).addBulk(
        accountIds.map((accountId) => ({
          name: "look",
          data: { accountId },
          opts: { jobId: `look-${accountId}`, removeOnComplete: true, removeOnFail: true },
        })),
      );
    },

    consume(work) {
      startingWorker = startWorker(work);
    },

    async depth() {
      const counts = await (await queue()).getJobCounts("waiting", "active", "delayed", "prioritized");
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },

    async close() {
      isClosing = true;
      await startingWorker;
      // BullMQ would wait for a Redis that is away for as long as it is away: then only the running work counts.
      const isAway = connections.some(({ status }) => status !== "ready");
      if (isAway) await Promise.allSettled(running);
      await worker?.close(isAway);
      await (await opened?.catch(() => undefined))?.close();
      for (const connection of connections) connection.disconnect();
    },
  };
}

type Complain = (error: unknown) => void;

async function openQueue(place: QueuePlace, connections: Redis[], complain: Complain) {
  if (place.kind === "postgres") {
    const onPostgres = new OnPostgres.Queue<Job, void, "look">(QUEUE, { connection: pool(place.url) });
    return whenAnswered(onPostgres.on("error", complain));
  }
  // A producer must not hang while Redis is away: adding fails, and the sweep adds again.
  const connection = redis(place.url, connections, { maxRetriesPerRequest: 1 });
  // A question about the version that fails at the start would fail every call ever after; the worker asks it.
  const atOnce = { skipWaitingForReady: true, skipVersionCheck: true };
  return new Queue<Job, void, "look">(QUEUE, { connection, ...atOnce }).on("error", complain);
}

/** A worker that does not run yet. */
async function openWorker(
  place: QueuePlace,
  connections: Redis[],
  work: (job: { data: Job }) => Promise<void>,
  complain: Complain,
) {
  const options = { concurrency: CONCURRENCY, ...STALLED, autorun: false };
  if (place.kind === "postgres") {
    const connection = pool(place.url);
    const onPostgres = new OnPostgres.Worker<Job, void>(QUEUE, work, { connection, ...options });
    return whenAnswered(onPostgres.on("error", complain));
  }
  const connection = redis(place.url, connections, { maxRetriesPerRequest: null });
  return new Worker<Job, void>(QUEUE, work, { connection, ...options }).on("error", complain);
}

function redis(url: string, connections: Redis[], options: { maxRetriesPerRequest: number | null }): Redis {
  const connection = new Redis(url, options);
  // Without a listener an unreachable Redis would end the process; BullMQ reports the same errors.
  connection.on("error", () => undefined);
  connections.push(connection);
  return connection;
}

const pool = (url: string): PostgresPoolConfig => ({ connectionString: url, max: 4 });
