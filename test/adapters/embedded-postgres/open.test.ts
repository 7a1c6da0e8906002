import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterEach, describe, expect, test, vi } from "vitest";

const isRoot = process.getuid?.() === 0;
const root = path.join(import.meta.dirname, "..", "..", "..");
const folders: string[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) await leave(child);
  for (const folder of folders.splice(0)) {
    const elsewhere = path.join(folder, "data", "postgres-is-elsewhere");
    if (existsSync(elsewhere)) rmSync(readFileSync(elsewhere, "utf8").trim(), { recursive: true });
    rmSync(folder, { recursive: true });
  }
});

describe("the embedded database", () => {
  test("is made at the first start, is a real PostgreSQL with our settings, and stops with us", async () => {
    const dataDir = newFolder();
    const start = await open(dataDir);
    expect(start).toMatchObject({ joined: false, lines: [expect.stringContaining("First start")] });

    expect(await ask(start.url, "SELECT lower('ĐỒNG HÀNH') AS answer")).toBe("đồng hành");
    expect(await ask(start.url, "SHOW listen_addresses", "listen_addresses")).toBe("127.0.0.1");
    expect(await ask(start.url, "SHOW synchronous_commit", "synchronous_commit")).toBe("on");

    await leave(start.process);
    expect(existsSync(path.join(dataDir, "postgres", "postmaster.pid"))).toBe(false);
  });

  test("its password cannot be read by others of the machine", async () => {
    const dataDir = newFolder();
    await open(dataDir);
    expect(statSync(path.join(dataDir, "postgres-password")).mode & 0o777).toBe(0o600);
    expect(statSync(dataDir).mode & 0o066).toBe(0);
  });

  test("a second command joins it, and whoever leaves last stops it", async () => {
    const dataDir = newFolder();
    const chat = await open(dataDir);
    const doctor = await open(dataDir);
    expect(doctor).toMatchObject({ joined: true, url: chat.url, lines: [] });

    await leave(chat.process);
    expect(await ask(doctor.url, "SELECT 'still there' AS answer")).toBe("still there");
    await leave(doctor.process);
    await expect(ask(chat.url, "SELECT 1 AS answer")).rejects.toThrow(/ECONNREFUSED/);
  });

  test("two first commands at the same moment share one server", async () => {
    const dataDir = newFolder();
    const [one, two] = await Promise.all([open(dataDir), open(dataDir)]);
    expect(one.url).toBe(two.url);
  });

  test("only one process is the house", async () => {
    const dataDir = newFolder();
    const first = await open(dataDir, ["house"]);
    const second = await open(dataDir, ["house"]);
    expect([first.isHouse, second.isHouse]).toEqual([true, false]);
  });

  test("a killed house leaves the server behind; the next one takes both over, and what was committed is there", async () => {
    const dataDir = newFolder();
    const first = await open(dataDir, ["house"]);
    await ask(first.url, "CREATE TABLE kept AS SELECT 'yes' AS answer");
    await kill(first.process);

    const next = await open(dataDir, ["house"]);
    expect(next).toMatchObject({ joined: true, isHouse: true });
    expect(await ask(next.url, "SELECT answer FROM kept")).toBe("yes");
    await leave(next.process);
    await expect(ask(next.url, "SELECT 1 AS answer")).rejects.toThrow(/ECONNREFUSED/);
  });

  test("when everything was killed, the server too, the next start recovers", async () => {
    const dataDir = newFolder();
    const first = await open(dataDir);
    await ask(first.url, "CREATE TABLE kept AS SELECT 'yes' AS answer");
    process.kill(Number(readFileSync(pidFile(dataDir), "utf8").split("\n")[0]), "SIGKILL");
    await kill(first.process);

    const next = await open(dataDir);
    expect(next.joined).toBe(false);
    expect(await ask(next.url, "SELECT answer FROM kept")).toBe("yes");
  });

  test("a pid file whose number belongs to another process by now is no obstacle", async () => {
    const dataDir = newFolder();
    await leave((await open(dataDir)).process);
    writePidFile(dataDir, process.pid);
    expect((await open(dataDir)).joined).toBe(false);
  });

  test.runIf(process.platform === "linux")(
    "nor is one of a dead process that nobody has buried",
    async () => {
      const dataDir = newFolder();
      await leave((await open(dataDir)).process);
      // `sleep` does not look after the child that its shell began, which lives until the shell has become `sleep`.
      const child = `sh -c 'until [ "$(cat /proc/$PPID/comm)" = sleep ]; do sleep 0.01; done'`;
      const careless = spawn("sh", ["-c", `${child} & echo $!; exec sleep 600`]);
      children.push(careless);
      const dead = await new Promise<string>((resolve) =>
        careless.stdout.once("data", (id) => resolve(String(id))),
      );
      await vi.waitFor(() => expect(readFileSync(`/proc/${dead.trim()}/stat`, "utf8")).toContain(") Z "));
      writePidFile(dataDir, Number(dead));
      expect((await open(dataDir)).joined).toBe(false);
    },
  );

  test("a lost password is explained", async () => {
    const dataDir = newFolder();
    await open(dataDir);
    writeFileSync(path.join(dataDir, "postgres-password"), "another");
    await expect(open(dataDir)).rejects.toThrow(/does not take the password in DATA_DIR\/postgres-password/);
  });

  test.runIf(isRoot)(
    "root is served from another place when the server's user cannot enter the folder",
    async () => {
      const dataDir = newFolder(0o700);
      const first = await open(dataDir);
      expect(first.lines[0]).toMatch(/cannot enter .*: the database's files are in \/var\/lib\/dong-hanh\//);
      await leave(first.process);
      expect((await open(dataDir)).lines).toEqual([]);
    },
  );

  test.runIf(isRoot)("an ordinary user needs nothing special, and root joins them", async () => {
    const dataDir = newFolder();
    const folder = path.dirname(dataDir);
    chmodSync(folder, 0o777);
    const nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"];
    const ordinary = await open(dataDir, [], nobody);
    expect(statSync(path.join(dataDir, "postgres")).uid).toBe(65534);
    await leave(ordinary.process);

    const asRoot = await open(dataDir);
    expect(await ask(asRoot.url, "SELECT 'same' AS answer")).toBe("same");
  });
});

interface Opened {
  url: string;
  joined: boolean;
  isHouse: boolean;
  lines: string[];
  process: ChildProcess;
}

function newFolder(mode = 0o711): string {
  const folder = mkdtempSync(path.join(tmpdir(), "donghanh-test-"));
  chmodSync(folder, mode);
  folders.push(folder);
  const dataDir = path.join(folder, "data");
  if (mode === 0o700) mkdirSync(dataDir);
  return dataDir;
}

function writePidFile(dataDir: string, pid: number): void {
  const lines = [pid, path.join(dataDir, "postgres"), 1, 5432, "", "127.0.0.1", "", "ready"];
  writeFileSync(pidFile(dataDir), `${lines.join("\n")}\n`);
}

function pidFile(dataDir: string): string {
  return path.join(dataDir, "postgres", "postmaster.pid");
}

/** Starts a command in a process of its own and waits for its line. */
function open(dataDir: string, args: string[] = [], before: string[] = []): Promise<Opened> {
  const line = [...before, process.execPath, "--import", "tsx", path.join(import.meta.dirname, "command.ts")];
  const child = spawn(line[0] ?? "", [...line.slice(1), dataDir, ...args], { cwd: root });
  children.push(child);
  return new Promise((resolve, reject) => {
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += chunk));
    child.stdout.on("data", (chunk) => resolve({ ...JSON.parse(String(chunk)), process: child } as Opened));
    child.on("exit", () => reject(new Error(errors)));
  });
}

async function leave(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await ended;
}

function kill(child: ChildProcess): Promise<void> {
  return leave(child, "SIGKILL");
}

async function ask(url: string, sql: string, column = "answer"): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return ((await client.query(sql)).rows[0] as Record<string, unknown> | undefined)?.[column];
  } finally {
    await client.end();
  }
}
