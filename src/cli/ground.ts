/** What every command stands on: the settings, the database (embedded or own), the key of the secrets. */
import type { Config } from "../config.ts";
import { loadConfig } from "../config.ts";

export interface Ground {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly secretKey: Uint8Array;
  /** False where another process is the house of this DATA_DIR. Always true with a database of one's own. */
  claimHouse(): Promise<boolean>;
  /** Resolves if an embedded database goes away under us. Never with a database of one's own: that may come back. */
  readonly lost: Promise<void>;
  /** The last thing to do: an embedded database stops when nobody else uses it. */
  leave(): Promise<void>;
}

/** A sentence for the person at the keyboard; the command ends with exit code 1. */
export class Refusal extends Error {
  constructor(says: string) {
    super(says);
    this.name = "Refusal";
  }
}

/**
 * An embedded database is joined or started, and always brought up to date. One's own must be up to date.
 * @param say shows progress where it takes longer. @throws WrongSettings, Refusal, Error with what to do
 */
export async function openGround(say: (line: string) => void = sayAside): Promise<Ground> {
  const config = loadConfig();
  return config.databaseUrl === undefined ? openEmbeddedGround(config, say) : openOwnGround(config);
}

async function openEmbeddedGround(config: Config, say: (line: string) => void): Promise<Ground> {
  const { openEmbedded } = await import("../adapters/embedded-postgres/open.ts");
  const { keepSecretKey } = await import("../adapters/system/secret-key.ts");
  const embedded = await openEmbedded(config.dataDir, say);
  try {
    const { migrate } = await import("../adapters/prisma/migrate.ts");
    const applied = await migrate(embedded.url);
    if (applied.length > 0 && embedded.joined) say(`Brought the database up to date: ${applied.join(", ")}.`);
    return {
      config,
      databaseUrl: embedded.url,
      secretKey: config.secretKey ?? (await keepSecretKey(config.dataDir)),
      claimHouse: () => embedded.claimHouse(),
      lost: embedded.lost,
      leave: () => embedded.stop(),
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function openOwnGround(config: Config): Promise<Ground> {
  const { databaseUrl, secretKey } = config;
  if (databaseUrl === undefined || secretKey === undefined)
    throw new Refusal("DATABASE_URL needs SECRET_KEY.");
  const { lackingMigrations } = await import("../adapters/prisma/migrate.ts");
  const lacking = await lackingMigrations(databaseUrl);
  if (lacking.length > 0) {
    throw new Refusal(`The database lacks ${String(lacking.length)} migrations. Run first: donghanh migrate`);
  }
  return {
    config,
    databaseUrl,
    secretKey,
    claimHouse: () => Promise.resolve(true),
    lost: new Promise(() => undefined),
    leave: () => Promise.resolve(),
  };
}

/** Runs a command on the ground and leaves it, whatever happens. */
export async function onGround<Result>(use: (ground: Ground) => Promise<Result>): Promise<Result> {
  const ground = await openGround();
  try {
    return await use(ground);
  } finally {
    await ground.leave();
  }
}

/** Progress goes to the error stream: the output of a command may be piped. */
function sayAside(line: string): void {
  process.stderr.write(`${line}\n`);
}
