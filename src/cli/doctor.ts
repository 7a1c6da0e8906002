/** `donghanh doctor`: is everything well? Each finding says what to do; exit code 1 when something is not. */
import { statfs } from "node:fs/promises";
import { migrateQueue, openDeliveryQueue, queuePlace } from "../adapters/bullmq/delivery-queue.ts";
import { openLog } from "../adapters/pino/log.ts";
import { prismaAccountStore } from "../adapters/prisma/accounts.ts";
import { readBacklog } from "../adapters/prisma/backlog.ts";
import { openDatabase, type Database } from "../adapters/prisma/client.ts";
import { sealWith } from "../adapters/system/secrets.ts";
import { loadConfig } from "../config.ts";
import { channelKinds } from "../../webhooks/index.ts";
import { explain } from "./explain.ts";
import { openGround, type Ground } from "./ground.ts";

/** What is well, or what is wrong and what to do: a doubt is no reason for exit code 1. */
interface Finding {
  readonly is: "ok" | "doubt" | "wrong";
  readonly says: string;
}

const CLOCK_MS = 2_000;
const LITTLE_SPACE_GB = 1;
const OLD_MS = 60_000;

export async function doctor(): Promise<void> {
  let isWell = true;
  const examine = async <Result>(what: string, look: () => Promise<Finding & { got?: Result }>) => {
    const finding = await look().catch((error: unknown): Finding & { got?: Result } => ({
      is: "wrong",
      says: explain(error),
    }));
    isWell &&= finding.is !== "wrong";
    console.log(`${finding.is.padEnd(6)} ${what.padEnd(10)} ${finding.says}`);
    return finding.got;
  };

  const config = await examine("settings", () => {
    const got = loadConfig();
    const own = [
      got.databaseUrl && "DATABASE_URL",
      got.redisUrl && "REDIS_URL",
      got.publicUrl && "PUBLIC_URL",
    ];
    const set = own.filter(Boolean).join(", ");
    return Promise.resolve({ is: "ok", says: set ? `All are right. Set: ${set}.` : "All are right.", got });
  });
  const ground =
    config &&
    (await examine<Ground>("database", async () => {
      const got = await openGround();
      const says = got.config.databaseUrl
        ? "Yours answers, its migrations are complete."
        : `Embedded, in ${got.config.dataDir}; its migrations are complete.`;
      return { is: "ok", says, got };
    }));
  if (ground) {
    const db = openDatabase(ground.databaseUrl, 2);
    try {
      await examine("backlog", () => examineBacklog(db));
      await examine("queue", () => examineQueue(ground));
      await examine("clock", () => examineClock(db));
      await examine("accounts", () => examineAccounts(db, ground));
      await examine("disk", () => examineDisk(ground));
    } finally {
      await db.$disconnect();
      await ground.leave();
    }
  }
  console.log(isWell ? "\nNothing is wrong." : "\nSomething is wrong: see above.");
  if (!isWell) process.exitCode = 1;
}

async function examineBacklog(db: Database): Promise<Finding> {
  const {
    pendingEvents,
    deadEvents,
    pendingDeliveries,
    oldestPendingEventAgeMs,
    oldestPendingDeliveryAgeMs,
  } = await readBacklog(db);
  const waiting = `${String(pendingEvents)} events and ${String(pendingDeliveries)} deliveries wait, ${String(deadEvents)} events were given up.`;
  if (Math.max(oldestPendingEventAgeMs, oldestPendingDeliveryAgeMs) > OLD_MS) {
    return {
      is: "doubt",
      says: `${waiting} Some wait for more than a minute: does a worker run? (donghanh start, or donghanh worker)`,
    };
  }
  if (deadEvents > 0)
    return {
      is: "doubt",
      says: `${waiting} The log says why (turn-failed); donghanh replay <event id> tries again.`,
    };
  return { is: "ok", says: waiting };
}

async function examineQueue(ground: Ground): Promise<Finding> {
  const place = queuePlace(ground.config.redisUrl, ground.databaseUrl);
  await migrateQueue(place);
  const queue = openDeliveryQueue(place, openLog("silent"));
  try {
    const timeout = AbortSignal.timeout(5_000);
    const depth = await Promise.race([
      queue.depth(),
      new Promise<null>((resolve) => timeout.addEventListener("abort", () => resolve(null))),
    ]);
    if (depth === null)
      return { is: "wrong", says: "Redis does not answer. Is it running, and is REDIS_URL right?" };
    return {
      is: "ok",
      says: `On ${place.kind === "redis" ? "Redis" : "PostgreSQL"}, ${String(depth)} jobs.`,
    };
  } finally {
    await Promise.race([queue.close(), new Promise((resolve) => setTimeout(resolve, 2_000).unref())]);
  }
}

async function examineClock(db: Database): Promise<Finding> {
  const before = Date.now();
  const [row] = await db.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`;
  const offMs = Math.abs((row?.now.getTime() ?? 0) - (before + Date.now()) / 2);
  return offMs < CLOCK_MS
    ? { is: "ok", says: "Like the database's." }
    : {
        is: "wrong",
        says: `It differs from the database's by ${(offMs / 1000).toFixed(1)} s. Set both by NTP.`,
      };
}

async function examineAccounts(db: Database, { secretKey, config }: Ground): Promise<Finding> {
  const accounts = await prismaAccountStore(db).list();
  if (accounts.length === 0)
    return { is: "doubt", says: "None yet. Connect one: donghanh account add --help" };
  const secrets = sealWith(secretKey);
  let needsAddress = false;
  for (const { name, type, secrets: sealed } of accounts) {
    const kind = channelKinds.find((one) => one.type === type);
    if (!kind) {
      return { is: "wrong", says: `"${name}" is of the channel ${type}, which this version does not have.` };
    }
    needsAddress ||= !kind.can.hasOwnPage && !config.publicUrl;
    try {
      secrets.open(sealed);
    } catch (error) {
      return { is: "wrong", says: `The secrets of "${name}" cannot be opened. ${explain(error)}` };
    }
  }
  const all = `${String(accounts.length)} connected, their secrets can be opened. Ask the platforms: donghanh account check <name>`;
  return {
    is: needsAddress ? "doubt" : "ok",
    says: needsAddress ? `${all}. Set PUBLIC_URL to see their webhook addresses.` : all,
  };
}

async function examineDisk({ config }: Ground): Promise<Finding> {
  const { bavail, bsize } = await statfs(config.databaseUrl ? "." : config.dataDir);
  const freeGb = (bavail * bsize) / 1e9;
  return freeGb > LITTLE_SPACE_GB
    ? { is: "ok", says: `${freeGb.toFixed(0)} GB are free.` }
    : { is: "wrong", says: `Only ${freeGb.toFixed(1)} GB are free. Make room before the database stops.` };
}
