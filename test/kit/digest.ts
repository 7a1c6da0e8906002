/** All rows of a database, as one fingerprint per table: what must not change, did not. */
import type { Database } from "../../src/adapters/prisma/client.ts";

/** By table: how many rows, and a digest of their contents in any order. */
export async function digestOf(
  db: Database,
  leaveOut: readonly string[] = [],
): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1`;
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    if (leaveOut.includes(name)) continue;
    const [row] = await db.$queryRawUnsafe<{ digest: string }[]>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS digest FROM "${name}" t`,
    );
    digests[name] = row?.digest ?? "";
  }
  return digests;
}
