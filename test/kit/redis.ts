/** A Redis of the test file's own, where the machine has `redis-server`. */
import { spawnSync } from "node:child_process";
import { afterAll } from "vitest";
import { startRedis, type RedisServer } from "./redis-server.ts";

/** With REQUIRE_REDIS=1 a machine without Redis fails the suite; else it leaves out what needs it, and says so. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;
if (!hasRedis) {
  const says = "There is no redis-server here: the tests of the queue on Redis";
  if (process.env["REQUIRE_REDIS"] === "1") throw new Error(`${says} cannot run, and REQUIRE_REDIS=1.`);
  console.warn(`${says} are left out.`);
}

// A hook that is registered within another hook never runs: this one is registered with the file.
const started: RedisServer[] = [];
afterAll(async () => {
  for (const server of started) await server.stop();
});

/**
 * An empty Redis on the loopback, stopped after the file's tests if it still runs.
 * @param at a port of its own, where it must come back to the same place. @returns its address
 */
export async function freshRedis(at?: number): Promise<string> {
  const server = await startRedis(at);
  started.push(server);
  return server.url;
}
