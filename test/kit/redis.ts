/** A Redis of the test file's own, where the machine has `redis-server`. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** With REQUIRE_REDIS=1 a machine without Redis fails the suite; else it leaves out what needs it, and says so. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) {
  const says = "There is no redis-server here: the tests of the queue on Redis";
  if (process.env["REQUIRE_REDIS"] === "1") throw new Error(`${says} cannot run, and REQUIRE_REDIS=1.`);
  console.warn(`${says} are left out.`);
}

// A hook that is registered within another hook never runs: this one is registered with the file.
const started: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of started) await stop();
});

/**
 * An empty Redis on the loopback, stopped after the file's tests if it still runs.
 * @param at a port of its own, where it must come back to the same place. @returns its address
 */
export async function freshRedis(at?: number): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), "donghanh-redis-"));
  const port = at ?? (await freePort());
  const options = [
    "--bind",
    "127.0.0.1",
    "--port",
    String(port),
    "--dir",
    dir,
    "--save",
    "",
    "--appendonly",
    "no",
  ];
  const server = spawn("redis-server", options, { stdio: ["ignore", "pipe", "inherit"] });
  started.push(async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    if (server.kill("SIGKILL")) await ended;
    await rm(dir, { recursive: true, force: true });
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      if (String(chunk).includes("Ready to accept connections")) resolve();
    });
    server.once("exit", () => reject(new Error("redis-server did not start")));
  });
  return `redis://127.0.0.1:${port}`;
}

/** A port of the loopback on which nobody listens. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
