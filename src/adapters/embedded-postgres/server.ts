/** Initialise, start and stop one PostgreSQL server; which of them runs. Everything goes through `pg_ctl`. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, readlinkSync, realpathSync } from "node:fs";
import { mkdtemp, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Binaries } from "./binaries.ts";
import type { ServerUser } from "./server-user.ts";
import { AppError } from "../../core/errors.ts";

export interface Server {
  readonly binaries: Binaries;
  readonly user: ServerUser;
  /** The folder `postgres` in the home. */
  readonly data: string;
  readonly logFile: string;
}

/** The port of the running server, null where none runs. A stale postmaster.pid is taken away. */
export async function runningPort(server: Server): Promise<number | null> {
  const pidFile = path.join(server.data, "postmaster.pid");
  // Lines: pid, data folder, start time, port … (PostgreSQL documentation, "pidfile.h").
  const lines = (await readFile(pidFile, "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !port) return null;
  if (isServer(pid, server.data)) return port;
  // PostgreSQL itself keeps away when any process of its user has that number by now, as in a restarted container.
  await rm(pidFile, { force: true });
  return null;
}

/** Does this process exist, and is it the server of this data folder (which is its working folder)? */
function isServer(pid: number, data: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // EACCES: somebody else's process, so not ours. ENOENT: it is dead, and perhaps its parent has not noticed (a
    // container whose first process does not look after orphans): such a number stays taken for ever.
    return code !== "EACCES" && !(code === "ENOENT" && existsSync("/proc/self"));
  }
}

/**
 * Makes the data folder, unless it is there. It appears whole or not at all, so that a killed first start and two
 * first starts at once do no harm. @throws AppError with the program's own words.
 */
export async function initialise(server: Server, password: string): Promise<void> {
  if (existsSync(path.join(server.data, "PG_VERSION"))) return;
  const unfinished = await mkdtemp(`${server.data}-`);
  const secrets = await mkdtemp(path.join(tmpdir(), "donghanh-"));
  const passwordFile = path.join(secrets, "password");
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    for (const file of [unfinished, secrets, passwordFile]) await server.user.own(file);
    const { code, output } = await run(server, server.binaries.initdb, [
      `--pgdata=${unfinished}`,
      "--username=donghanh",
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
    ]);
    if (code !== 0) throw new AppError("no-database", `PostgreSQL's initdb failed:\n${output}`);
    await rename(unfinished, server.data).catch(() => undefined);
  } finally {
    await rm(secrets, { recursive: true, force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * Starts the server on a free port of the loopback and waits until it answers, at most 60 seconds (it may have to
 * recover first). False where it did not come up: another process may have started it at the same moment.
 */
export async function start(server: Server, settings: Readonly<Record<string, string>>): Promise<boolean> {
  await keepShort(server.logFile);
  await server.user.own(server.logFile);
  const options = Object.entries({
    listen_addresses: "127.0.0.1",
    port: String(await freePort()),
    unix_socket_directories: "",
    max_connections: "100",
    shared_buffers: "128MB",
    // Statements and details of errors hold what people wrote: they stay out of the server's log.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    log_checkpoints: "off",
    ...settings,
  }).map(([name, value]) => `-c ${name}=${value}`);
  const { code } = await run(server, server.binaries.pgCtl, [
    "start",
    "--wait",
    "--timeout=60",
    `--pgdata=${server.data}`,
    `--log=${server.logFile}`,
    `--options=${options.join(" ")}`,
  ]);
  return code === 0;
}

/** Makes the log file, or begins it anew when it is over a megabyte. */
async function keepShort(logFile: string): Promise<void> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  const log = await open(logFile, size > 1_000_000 ? "w" : "a", 0o600);
  await log.close();
}

/** Ends all connections, writes everything down and waits for the end. Does nothing where no server runs. */
export async function stop(server: Server): Promise<void> {
  await run(server, server.binaries.pgCtl, ["stop", "--mode=fast", "--wait", `--pgdata=${server.data}`]);
}

/** The last lines of the server's log, for an error message to the person who starts it. */
export async function lastWords(server: Server): Promise<string> {
  const text = await readFile(server.logFile, "utf8").catch(() => "");
  return text.trim().split("\n").slice(-8).join("\n");
}

/** A new password: letters and digits only, so that it fits an address. */
export function newPassword(): string {
  return randomBytes(24).toString("hex");
}

function run(
  server: Server,
  program: string,
  args: readonly string[],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...server.user.ids,
      // A folder that the user can enter, whatever ours is.
      cwd: path.parse(server.data).root,
      // Its own process group: Ctrl-C in the terminal reaches us only, and we stop it in good order.
      detached: process.platform !== "win32",
      windowsHide: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C" },
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    // Not `close`: the server that `pg_ctl` leaves behind may hold the pipes open.
    child.on("exit", (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output });
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
