/** The spool as files in one folder: one file for each batch, complete or not there. */
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { Log } from "../../services/ports/log.ts";
import type { Spool, SpooledBatch } from "../../services/ports/spool.ts";

/** A day of a busy account. Beyond that the platform is told 503. */
const MAX_FILES = 20_000;
const SUFFIX = ".json";

/** @param folder made when it is needed. Mode 0600: the files hold what people wrote. */
export function fileSpool(folder: string, log: Log): Spool {
  let count = 0;

  async function names(): Promise<string[]> {
    const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return [];
      throw error;
    });
    return found.filter((name) => name.endsWith(SUFFIX)).sort();
  }

  return {
    async put(batch) {
      if (count >= MAX_FILES) throw new Error("the spool is full");
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Sorts by time; the random part keeps processes apart.
      const name = path.join(folder, `${String(Date.now()).padStart(15, "0")}-${randomUUID()}`);
      const file = await open(`${name}.part`, "wx", 0o600);
      try {
        await file.writeFile(JSON.stringify(batch));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${name}.part`, `${name}${SUFFIX}`);
      // The new name itself is on disk only when the folder is.
      const directory = await open(folder, "r");
      await directory.sync().finally(() => directory.close());
      count++;
    },

    async drain(take) {
      const held = await names();
      count = held.length;
      for (const name of held) {
        const file = path.join(folder, name);
        const text = await readFile(file, "utf8").catch(() => null);
        // Another process of this machine was faster.
        if (text === null) continue;
        const batch = parse(text);
        if (batch) await take(batch);
        else {
          log.error("spooled-events-unreadable", { file: name });
          await rename(file, `${file}.unreadable`);
          continue;
        }
        await rm(file, { force: true });
        count--;
      }
    },
  };
}

function parse(text: string): SpooledBatch | null {
  try {
    const batch = JSON.parse(text) as SpooledBatch;
    return Array.isArray(batch.events) ? batch : null;
  } catch {
    return null;
  }
}
