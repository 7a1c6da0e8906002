/**
 * The embedded default: a real PostgreSQL under DATA_DIR, shared by every command that runs at the moment.
 * Whoever comes first starts it, the last who leaves stops it. Each process that uses it holds a seat: one connection
 * with a shared advisory lock, which PostgreSQL takes back when the process is killed. So nothing can be stale.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { prepareBinaries } from "./binaries.ts";
import { findHome } from "./home.ts";
import { findServerUser } from "./server-user.ts";
import { initialise, lastWords, newPassword, runningPort, start, stop } from "./server.ts";
import type { Server } from "./server.ts";
import { AppError } from "../../core/errors.ts";

export interface Embedded {
  readonly url: string;
  /** The server ran already. */
  readonly joined: boolean;
  /** Makes this process the house: true once, false while another process with the same DATA_DIR is it. */
  claimHouse(): Promise<boolean>;
  /** Resolves if the server goes away under us: killed, or out of memory. Never otherwise. */
  readonly lost: Promise<void>;
  /** Leaves; the last one to leave stops the server. Resolves when that is done. Never rejects. */
  stop(): Promise<void>;
}

/** Two numbers for PostgreSQL's advisory locks, unlike any other in the house. */
const SEAT = 7_310_001;
const HOUSE = 7_310_002;
const PATIENCE_MS = 90_000;

/**
 * Joins the running server or starts it, initialising it the first time.
 * @param say shows progress where it takes longer.
 * @param settings settings of PostgreSQL that differ from ours, such as `fsync: "off"` in tests.
 * @throws AppError with PostgreSQL's last words when it does not come up.
 */
export async function openEmbedded(
  dataDir: string,
  say: (line: string) => void,
  settings: Readonly<Record<string, string>> = {},
): Promise<Embedded> {
  const user = findServerUser(path.join(dataDir, "postgres"));
  const home = await findHome(dataDir, user, say);
  const server: Server = {
    user,
    binaries: await prepareBinaries(home, user),
    data: path.join(home, "postgres"),
    logFile: path.join(home, "postgres.log"),
  };
  const password = await keepPassword(dataDir);
  const urlAt = (port: number) => `postgresql://donghanh:${password}@127.0.0.1:${port}/postgres`;

  let joined = true;
  let failures = 0;
  // What a killed server leaves behind (processes, shared memory) may need a moment to go.
  const breath = () => sleep(100 + failures * 2_000);
  for (const endsAt = Date.now() + PATIENCE_MS; Date.now() < endsAt; await breath()) {
    const port = await runningPort(server);
    const seat = port === null ? null : await takeSeat(urlAt(port));
    if (port !== null && seat) return { url: urlAt(port), joined, ...holding(seat, server) };
    // It is coming up, recovering or going down.
    if (port !== null) continue;

    joined = false;
    await initialiseOnce(server, password, say);
    if (!(await start(server, settings)) && ++failures === 3) break;
  }
  throw new AppError(
    "no-database",
    `The embedded PostgreSQL does not start. Its last words:\n${await lastWords(server)}`,
  );
}

async function initialiseOnce(server: Server, password: string, say: (line: string) => void): Promise<void> {
  const isFirst = await readFile(path.join(server.data, "PG_VERSION")).then(
    () => false,
    () => true,
  );
  if (!isFirst) return;
  say("First start: making the database …");
  await initialise(server, password);
}

/** The password is made once and shared by all commands; others of this machine cannot read it. */
async function keepPassword(dataDir: string): Promise<string> {
  const file = path.join(dataDir, "postgres-password");
  await writeFile(file, newPassword(), { mode: 0o600, flag: "wx" }).catch(() => undefined);
  try {
    return (await readFile(file, "utf8")).trim();
  } catch {
    throw new AppError(
      "no-database",
      `${file} cannot be read: start as the user to whom ${dataDir} belongs, or set another DATA_DIR.`,
    );
  }
}

/** Null where the server does not take connections now. @throws AppError with what to do when it refuses the password. */
async function takeSeat(url: string): Promise<pg.Client | null> {
  const seat = new pg.Client({
    connectionString: url,
    application_name: "donghanh seat",
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
  });
  // A server that goes away is noticed by those who work with it.
  seat.on("error", () => undefined);
  try {
    await seat.connect();
    await seat.query("SELECT pg_advisory_lock_shared($1)", [SEAT]);
    return seat;
  } catch (error) {
    await seat.end().catch(() => undefined);
    if ((error as { code?: string }).code === "28P01") {
      throw new AppError(
        "no-database",
        "The embedded PostgreSQL does not take the password in DATA_DIR/postgres-password. " +
          "Bring back the file that belongs to this database, or start with another DATA_DIR.",
      );
    }
    return null;
  }
}

function holding(seat: pg.Client, server: Server): Pick<Embedded, "claimHouse" | "stop" | "lost"> {
  let isLeaving = false;
  const lost = new Promise<void>((resolve) => {
    seat.once("end", () => {
      if (!isLeaving) resolve();
    });
  });
  const ask = async (sql: string, key: number): Promise<boolean> => {
    const { rows } = await seat.query<{ yes: boolean }>(`SELECT ${sql}($1) AS yes`, [key]);
    return rows[0]?.yes === true;
  };
  return {
    async claimHouse() {
      // PostgreSQL may need a moment to notice that the last house was killed.
      for (let tries = 0; tries < 5; tries += 1) {
        if (await ask("pg_try_advisory_lock", HOUSE)) return true;
        await sleep(100);
      }
      return false;
    },
    lost,
    async stop() {
      isLeaving = true;
      let isLast = true;
      try {
        await ask("pg_advisory_unlock_shared", SEAT);
        // Whoever gets this lock knows that no seat is taken; who comes now waits for it, and meets a closed door.
        isLast = await ask("pg_try_advisory_lock", SEAT);
      } catch {
        // The connection is gone, and perhaps the server with it.
      }
      if (isLast) await stop(server).catch(() => undefined);
      await seat.end().catch(() => undefined);
    },
  };
}
