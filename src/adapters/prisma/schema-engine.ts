/**
 * Prisma's schema engine as WebAssembly: it applies migrations and writes new ones without the binary that
 * Prisma's command line would download.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import type { SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { listMigrations, PRISMA_FOLDER } from "./migrations.ts";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The part of the library that joins it to its WebAssembly. */
interface Glue {
  __wbg_set_wasm(exports: unknown): void;
}
/** Node's types leave WebAssembly to the browser's. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
};

/** Applies all pending migrations; answers with their names. @throws Error in Prisma's words (codes P3005, P3009, P3018). */
export function applyMigrations(url: string): Promise<readonly string[]> {
  return withEngine(url, async (engine) => {
    const input = { migrationsList: await migrationList(), filters: NO_FILTERS };
    return (await engine.applyMigrations(input)).appliedMigrationNames;
  });
}

/**
 * The script that leads from the migrations to schema.prisma; empty when they agree.
 * @param url an empty database: the migrations are replayed in it.
 */
export function missingMigration(url: string): Promise<string> {
  return withEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: { tag: "migrations", ...(await migrationList()) },
      to: { tag: "schemaDatamodel", files: [await schemaFile()] },
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    });
    return stdout?.startsWith("-- This is an empty migration") ? "" : (stdout ?? "");
  });
}

async function withEngine<Result>(
  url: string,
  use: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  const { path: name, content } = await schemaFile();
  const pool = new pg.Pool({ connectionString: url, Client: CatalogueClient });
  try {
    const Engine = await loadEngine();
    const factory = bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(pool));
    return await use(await Engine.new({ datamodels: [[name, content]] }, () => undefined, factory));
  } finally {
    await pool.end();
  }
}

let loaded: Promise<typeof SchemaEngine> | undefined;

/** Once per process: the library's glue cannot change over to a second instance. */
function loadEngine(): Promise<typeof SchemaEngine> {
  return (loaded ??= instantiate());
}

async function instantiate(): Promise<typeof SchemaEngine> {
  const says = (message: string) => {
    throw new Error(`Prisma's schema engine failed: ${message}`);
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: says } });
  const library = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = library as unknown as Glue;
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(entry.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return library.SchemaEngine;
}

/**
 * Prisma's adapter for the engine's needs. It does not know the type "char" of PostgreSQL's catalogue (oid 18), which
 * the engine reads: such columns go through it as UUIDs, of which the catalogue has none.
 */
class CatalogueAdapter extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const connection = await super.connect();
    const queryRaw = connection.queryRaw.bind(connection);
    connection.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return connection;
  }

  /** Its own way to a shadow database leaves that behind. */
  override connectToShadowDb(): ReturnType<PrismaPg["connect"]> {
    return this.connect();
  }
}

class CatalogueClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    this.connection.prependListener("rowDescription", ({ fields }: { fields: { dataTypeID: number }[] }) => {
      for (const field of fields) if (field.dataTypeID === 18) field.dataTypeID = 2950;
    });
  }
}

async function schemaFile(): Promise<{ path: string; content: string }> {
  const file = path.join(PRISMA_FOLDER, "schema.prisma");
  return { path: file, content: await readFile(file, "utf8") };
}

async function migrationList() {
  const baseDir = path.join(PRISMA_FOLDER, "migrations");
  const migrations = await listMigrations();
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(path.join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
    })),
  };
}
