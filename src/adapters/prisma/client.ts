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
  return error instanceof RangeError || /^2[23]/.test(sqlState(error));
}

/** Prisma's codes for: out of reach, too busy, closed, or a transaction that could not begin, end or be had alone. */
const PASSING_CODES = ["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034"];

/** Does the error say nothing about the data: was the database out of reach or busy, or did two transactions meet? */
export function isPassing(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return /^E[A-Z]+$/.test(nodeCode(error));
  // Connection, transaction rollback, insufficient resources, lock not available, operator intervention.
  return PASSING_CODES.includes(error.code) || /^(08|40|53|55|57)/.test(sqlState(error));
}

/** Whether something unique, such as a name, is there already. */
export function isTaken(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}

/** PostgreSQL's five characters; "" where there are none. */
function sqlState(error: unknown): string {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return "";
  const meta = error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined;
  return meta?.driverAdapterError?.cause?.originalCode ?? "";
}

const nodeCode = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? "");

/** Carries the result out of a transaction that is not kept. */
class NotKept<Result> extends Error {
  readonly result: Result;
  constructor(result: Result) {
    super("not kept");
    this.name = "NotKept";
    this.result = result;
  }
}

/** Does the work in a transaction that is kept, or only looked at: then it is rolled back. At most two minutes. */
export async function inTransaction<Result>(
  db: Database,
  work: (tx: Connection) => Promise<{ readonly isKept: boolean; readonly result: Result }>,
): Promise<Result> {
  try {
    return await db.$transaction(
      async (tx) => {
        const { isKept, result } = await work(tx);
        if (!isKept) throw new NotKept(result);
        return result;
      },
      { timeout: 120_000 },
    );
  } catch (error) {
    if (error instanceof NotKept) return error.result as Result;
    throw error;
  }
}

/**
 * Does work over however many people in a transaction that may hash them all in memory. From some 200,000 on
 * PostgreSQL would not: it would compare each with each, and never come to an end.
 */
export function overEverybody<Result>(
  db: Database,
  work: (tx: Connection) => Promise<Result>,
  timeoutMs = 120_000,
): Promise<Result> {
  return db.$transaction(
    async (tx) => {
      // Times work_mem (4 MB): ten million people. Taken only where it is needed.
      await tx.$executeRaw`SET LOCAL hash_mem_multiplier = 100`;
      return work(tx);
    },
    { timeout: timeoutMs, maxWait: 10_000 },
  );
}

/** Rows for `jsonb_to_recordset`: one parameter, however many rows. BigInts must be strings by then, instants ISO. */
export function rows(items: readonly object[]): string {
  return JSON.stringify(items);
}

/** Epoch milliseconds as PostgreSQL reads them in a record set; null stays null. */
export function instant(epochMs: number): string;
export function instant(epochMs: number | null): string | null;
export function instant(epochMs: number | null): string | null {
  return epochMs === null ? null : new Date(epochMs).toISOString();
}
