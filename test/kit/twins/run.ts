/** `npm run twins`: the twins, a house with an embedded database of its own, and the page. Ctrl-C ends and forgets all. */
import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "../../../src/adapters/embedded-postgres/open.ts";
import { migrate } from "../../../src/adapters/prisma/migrate.ts";
import { untilStopped } from "../../../src/cli/signals.ts";
import { openDesk } from "./desk.ts";

const stopped = untilStopped();
const folder = await mkdtemp(path.join(tmpdir(), "donghanh-twins-"));
await chmod(folder, 0o711);
const dataDir = path.join(folder, "data");
const database = await openEmbedded(dataDir, console.log, { fsync: "off" });
try {
  await migrate(database.url);
  const desk = await openDesk(database.url, randomBytes(32), dataDir, Number(process.env["PORT"] ?? 3_001));
  console.log(`The twins of LINE, Zalo Bot and Zalo OA, and the bot: ${desk.url}\nStop: Ctrl-C`);
  await stopped;
  await desk.close();
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit();
