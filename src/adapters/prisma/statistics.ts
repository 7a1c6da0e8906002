/** What PostgreSQL knows of its tables, renewed within a transaction that has filled them. */
import type { Connection } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** From so many new rows on, what was known misleads: thousands are joined row by row as if they were a few. */
const MANY = 1_000;

/** To be called after `written` rows were written and before the same transaction joins them. */
export async function renewStatistics(
  tx: Connection,
  written: number,
  ...tables: readonly string[]
): Promise<void> {
  if (written < MANY) return;
  await tx.$executeRaw`ANALYZE ${Prisma.raw(tables.join(", "))}`;
}
