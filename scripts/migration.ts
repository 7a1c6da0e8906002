/** `npm run migration -- <name>`: writes what schema.prisma has and the migrations lack as a new migration. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openEmbedded } from "../src/adapters/embedded-postgres/open.ts";
import { PRISMA_FOLDER } from "../src/adapters/prisma/migrations.ts";
import { missingMigration } from "../src/adapters/prisma/schema-engine.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Give the migration a name of small letters, digits and _: npm run migration -- add_forms");
  process.exit(1);
}

// A database of its own: the engine replays all migrations in it.
const dataDir = await mkdtemp(path.join(tmpdir(), "donghanh-migration-"));
await chmod(dataDir, 0o711);
const embedded = await openEmbedded(dataDir, () => undefined, { fsync: "off" });
try {
  const script = await missingMigration(embedded.url);
  if (script === "") {
    console.log("Nothing to do: the migrations lead to the schema.");
  } else {
    const at = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
    const folder = path.join(PRISMA_FOLDER, "migrations", `${at}_${name}`);
    await mkdir(folder);
    await writeFile(path.join(folder, "migration.sql"), script);
    console.log(
      `Written: ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`,
    );
  }
} finally {
  await embedded.stop();
  await rm(dataDir, { recursive: true });
}
