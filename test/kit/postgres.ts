/**
 * The place of the run's own PostgreSQL (vitest's globalSetup). It is started by the first test file that asks for a
 * database (./database.ts), so that pure tests do not wait for it, and goes away with the run.
 */
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { openEmbedded, type Embedded } from "../../src/adapters/embedded-postgres/open.ts";

declare module "vitest" {
  interface ProvidedContext {
    postgresDir: string;
  }
}

/** Killing processes is part of the tests, pulling the plug of the machine is not: no need to wait for the disk. */
export function openTestServer(dataDir: string): Promise<Embedded> {
  return openEmbedded(dataDir, () => undefined, { fsync: "off", max_connections: "300" });
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "donghanh-tests-"));
  await chmod(dataDir, 0o711);
  project.provide("postgresDir", dataDir);
  return async () => {
    // The test files leave without a word: whoever comes after them stops the server.
    for (
      let tries = 0;
      tries < 20 && existsSync(path.join(dataDir, "postgres", "postmaster.pid"));
      tries += 1
    ) {
      await (await openTestServer(dataDir)).stop();
    }
    await rm(dataDir, { recursive: true });
  };
}
