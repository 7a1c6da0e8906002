/** The migrations of prisma/migrations, in Prisma's own format, and which of them a database still lacks. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { AppError } from "../../core/errors.ts";

export interface Migration {
  /** The folder's name: `20261121200500_initial`. */
  readonly name: string;
  readonly script: string;
  /** SHA-256 of the script in hexadecimal, as Prisma writes it into `_prisma_migrations`. */
  readonly checksum: string;
}

/** Runs one statement and answers with its rows: a Pool or Client of `pg`. */
export interface Queryable {
  query(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
}

/** The folder `prisma`, from the source and from the built code alike. */
export const PRISMA_FOLDER = path.join(projectRoot(import.meta.dirname), "prisma");

/** In the order in which they apply. Reads files only. */
export async function listMigrations(): Promise<readonly Migration[]> {
  const folder = path.join(PRISMA_FOLDER, "migrations");
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const script = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
    }),
  );
}

/**
 * The names of those that the database lacks, in order; empty when it is up to date.
 * @throws AppError with what to do where a migration was changed after the database got it; the driver's errors.
 */
export async function pendingMigrations(database: Queryable): Promise<readonly string[]> {
  const [migrations, applied] = await Promise.all([listMigrations(), appliedChecksums(database)]);
  const changed = migrations.find(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (changed) {
    throw new AppError(
      "no-database",
      `The migration ${changed.name} was changed after this database got it. Use the version of the program that ` +
        "made the database, or, where the data may go, start with a new DATA_DIR or an empty database.",
    );
  }
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}

async function appliedChecksums(database: Queryable): Promise<ReadonlyMap<string, string>> {
  const sql = `SELECT migration_name, checksum FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  try {
    const { rows } = await database.query(sql);
    return new Map(rows.map((row) => [String(row["migration_name"]), String(row["checksum"])]));
  } catch (error) {
    // undefined_table: a new database.
    if ((error as { code?: string }).code === "42P01") return new Map();
    throw error;
  }
}

function projectRoot(folder: string): string {
  return existsSync(path.join(folder, "package.json")) ? folder : projectRoot(path.dirname(folder));
}
