/** An empty Redis on the loopback that keeps nothing, for tests, benches and the chaos. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

export interface RedisServer {
  readonly url: string;
  /** Kills it, if it still runs. */
  stop(): Promise<void>;
}

/** @param at a port of its own, where it must come back to the same place. @throws where it does not start */
export async function startRedis(at?: number): Promise<RedisServer> {
  const dir = await mkdtemp(path.join(tmpdir(), "donghanh-redis-"));
  const port = String(at ?? (await freePort()));
  const place = ["--bind", "127.0.0.1", "--port", port, "--dir", dir];
  const server = spawn("redis-server", [...place, "--save", "", "--appendonly", "no"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      if (String(chunk).includes("Ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error("redis-server did not start")));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      if (server.kill("SIGKILL")) await ended;
      await rm(dir, { recursive: true, force: true });
    },
  };
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
