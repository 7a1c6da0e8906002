/** The one way to PostgreSQL: Prisma's client on a pool of `pg` connections. */
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./generated/client.ts";

export type Database = PrismaClient;
/** What both the client and an open transaction can do. */
export type Connection = Prisma.TransactionClient;

/**
 * @param url a PostgreSQL connection URL
 * @param poolSize connections that this process may hold
 */
export function openDatabase(url: string, poolSize = 10): Database {
  const adapter = new PrismaPg({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
  });
  return new PrismaClient({ adapter });
}

/**
 * Did PostgreSQL refuse the data itself (SQLSTATE class 22 or 23), as opposed to being out of reach or in conflict?
 * Prisma hands the code of a raw query on in the error's `meta`.
 */
export function isDataError(error: unknown): boolean {
  // `instant`: a moment that no calendar has.
  if (error instanceof RangeError) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const cause = (error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined)
    ?.driverAdapterError?.cause;
  return /^2[23]/.test(cause?.originalCode ?? "");
}

/** Rows for `jsonb_to_recordset`: one parameter, however many rows. BigInts travel as strings, instants as ISO. */
export function rows(items: readonly object[]): string {
  return JSON.stringify(items, (_key, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

/** Epoch milliseconds as PostgreSQL reads them in a record set; null stays null. */
export function instant(epochMs: number): string;
export function instant(epochMs: number | null): string | null;
export function instant(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(epochMs).toISOString();
}
