/**
 * BullMQ on Redis, or on PostgreSQL through its own backend: one code path, chosen by the connection alone.
 * Jobs carry a delivery's id and are removed once done; the delivery's row holds everything else.
 */
import {
  createPostgresBackend,
  Queue,
  runMigrations,
  withBackend,
  Worker,
  type PostgresPoolConfig,
} from "bullmq";
import { Redis } from "ioredis";
import pg from "pg";
import type { DeliveryQueue } from "../../services/ports/delivery-queue.ts";
import type { Log } from "../../services/ports/log.ts";

const QUEUE = "deliveries";

export type QueuePlace =
  { readonly kind: "redis"; readonly url: string } | { readonly kind: "postgres"; readonly url: string };

/** Where the queue lives: in Redis where there is one, else in the database. */
export function queuePlace(redisUrl: string | undefined, databaseUrl: string): QueuePlace {
  return redisUrl ? { kind: "redis", url: redisUrl } : { kind: "postgres", url: databaseUrl };
}

/** Deliveries under way in one process. PostgreSQL pays for each with a query, Redis hardly at all. */
const CONCURRENCY = { redis: 100, postgres: 50 } as const;

interface Job {
  readonly deliveryId: string;
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

/** Connects at its first use. Errors of the connection are logged; BullMQ reconnects by itself. */
export function openDeliveryQueue(place: QueuePlace, log: Log): DeliveryQueue {
  const connections: Redis[] = [];
  const complain = (error: Error) => log.warn("queue-error", { on: place.kind }, error);
  // Not before: a queue on PostgreSQL that is opened before its tables are made stays broken.
  let opened: ReturnType<typeof makeQueue> | undefined;
  const queue = () => {
    opened ??= makeQueue(place, connections).on("error", complain);
    return opened;
  };
  const running = new Set<Promise<void>>();
  let worker: ReturnType<typeof makeWorker> | undefined;

  return {
    async add(deliveryIds) {
      await queue().addBulk(
        deliveryIds.map((deliveryId) => ({
          name: "deliver",
          data: { deliveryId },
          opts: { jobId: `delivery-${deliveryId}`, removeOnComplete: true, removeOnFail: true },
        })),
      );
    },

    consume(work) {
      worker = makeWorker(place, connections, (job) => {
        const one = work(job.data.deliveryId).finally(() => running.delete(one));
        running.add(one);
        return one;
      });
      worker.on("error", complain);
      worker.on("failed", (_job, error) => log.warn("queued-delivery-failed", {}, error));
    },

    async depth() {
      const counts = await queue().getJobCounts("waiting", "active", "delayed", "prioritized");
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },

    async close() {
      // BullMQ would wait for a Redis that is away for as long as it is away: then only the running work counts.
      const isAway = connections.some(({ status }) => status !== "ready");
      if (isAway) await Promise.allSettled(running);
      await worker?.close(isAway);
      await opened?.close();
      for (const connection of connections) connection.disconnect();
    },
  };
}

const OnPostgres = withBackend(createPostgresBackend);

function makeQueue(place: QueuePlace, connections: Redis[]) {
  if (place.kind === "postgres")
    return new OnPostgres.Queue<Job, void, "deliver">(QUEUE, { connection: pool(place.url) });
  // A producer must not hang while Redis is away: adding fails, and the sweep adds again.
  const connection = redis(place.url, connections, { maxRetriesPerRequest: 1 });
  // A question about the version that fails at the start would fail every call ever after; the worker asks it.
  const atOnce = { skipWaitingForReady: true, skipVersionCheck: true };
  return new Queue<Job, void, "deliver">(QUEUE, { connection, ...atOnce });
}

function makeWorker(place: QueuePlace, connections: Redis[], work: (job: { data: Job }) => Promise<void>) {
  const concurrency = CONCURRENCY[place.kind];
  if (place.kind === "postgres")
    return new OnPostgres.Worker<Job, void>(QUEUE, work, { connection: pool(place.url), concurrency });
  const connection = redis(place.url, connections, { maxRetriesPerRequest: null });
  return new Worker<Job, void>(QUEUE, work, { connection, concurrency });
}

function redis(url: string, connections: Redis[], options: { maxRetriesPerRequest: number | null }): Redis {
  const connection = new Redis(url, options);
  // Without a listener an unreachable Redis would end the process; BullMQ reports the same errors.
  connection.on("error", () => undefined);
  connections.push(connection);
  return connection;
}

const pool = (url: string): PostgresPoolConfig => ({ connectionString: url, max: 4 });
