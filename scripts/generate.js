// Makes Prisma's client from prisma/schema.prisma, only when the schema or Prisma's version changed.
// Nothing is downloaded: Prisma's command line wants a schema engine's path, but `generate` never runs it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(import.meta.dirname, "..");
const schema = path.join(root, "prisma", "schema.prisma");
const generated = path.join(root, "src", "adapters", "prisma", "generated");
const hashFile = path.join(generated, ".made-from");

/** Does nothing where the generated code is up to date. Throws when Prisma's command line is missing or fails. */
export function generate() {
  const require = createRequire(import.meta.url);
  const { version } = require("@prisma/client/package.json");
  const hash = createHash("sha256").update(version).update(readFileSync(schema)).digest("hex");
  if (existsSync(hashFile) && readFileSync(hashFile, "utf8") === hash) return;

  execFileSync(process.execPath, [require.resolve("prisma/build/index.js"), "generate", "--no-hints"], {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
  });
  writeFileSync(hashFile, hash);
}

const isMain =
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
// `npm ci --omit=dev` has no Prisma command line: the production image brings the built code.
if (isMain && existsSync(path.join(root, "node_modules", "prisma"))) generate();
