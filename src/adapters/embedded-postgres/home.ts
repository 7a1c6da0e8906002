/** Where the server's files are: under DATA_DIR, or, where its user cannot enter that folder, under /var/lib. */
import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ServerUser } from "./server-user.ts";

/** Names the folder that stands in for DATA_DIR: kept inside, so that it is found again when DATA_DIR moves. */
const POINTER = "postgres-is-elsewhere";

/** Makes DATA_DIR where it does not exist. The folder that is returned can be entered by the user. */
export async function findHome(
  dataDir: string,
  user: ServerUser,
  say: (line: string) => void,
): Promise<string> {
  const isNew = !(await stat(dataDir).catch(() => null));
  await mkdir(dataDir, { recursive: true });
  // Others may pass through (root's server user must) but not look.
  if (isNew) await chmod(dataDir, user.ids.uid === undefined ? 0o700 : 0o711);

  const elsewhere = await readFile(path.join(dataDir, POINTER), "utf8").catch(() => null);
  if (elsewhere !== null) return elsewhere.trim();
  if (user.canReach(dataDir)) return dataDir;

  const home = `/var/lib/dong-hanh/${randomBytes(6).toString("hex")}`;
  await mkdir(home, { recursive: true, mode: 0o755 });
  await writeFile(path.join(dataDir, POINTER), `${home}\n`, { flag: "wx" }).catch(() => undefined);
  const settled = (await readFile(path.join(dataDir, POINTER), "utf8")).trim();
  say(`The user "postgres" cannot enter ${dataDir}: the database's files are in ${settled}.`);
  return settled;
}
