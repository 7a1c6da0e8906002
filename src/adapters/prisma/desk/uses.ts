/**
 * What refers to a row, so that it cannot be removed: asked of the database's own foreign keys, so that a table which
 * is new tomorrow counts without a line here.
 */
import type { Use } from "../../../services/ports/desk-store.ts";
import type { Connection } from "../client.ts";

/** What one row of a referring column is, in words; else the table's name. */
const WORDS: Readonly<Record<string, string>> = {
  "contact.participant_id": "chat",
  "enrolment.cohort_id": "participant",
  "enrolment.unit_id": "participant",
  "enrolment.supervisor_id": "person supervised",
  "session_cohort.cohort_id": "session",
  "session.makes_up_for_id": "make-up session",
};

/**
 * Locks the row, so that nothing new can refer to it, and counts what does.
 * @param table of the row @param along columns whose rows go along with it: parts of it, and what follows from it
 */
export async function usesOf(
  tx: Connection,
  table: string,
  id: string,
  along: readonly string[],
): Promise<Use[]> {
  await tx.$queryRawUnsafe(`SELECT FROM ${table} WHERE id = $1::uuid FOR UPDATE`, id);
  const columns = await tx.$queryRaw<{ table: string; column: string }[]>`
    SELECT c.conrelid::regclass::text AS table, a.attname AS column
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
    WHERE c.contype = 'f' AND c.confrelid = ${table}::regclass ORDER BY 1, 2`;
  const uses: Use[] = [];
  for (const { table: from, column } of columns) {
    const name = `${from}.${column}`;
    if (along.includes(name)) continue;
    // Names of our own tables, from the catalogue.
    const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM ${from} WHERE ${column} = $1::uuid`,
      id,
    );
    if (row && row.count > 0) uses.push({ count: row.count, what: WORDS[name] ?? from.replaceAll("_", " ") });
  }
  return merged(uses);
}

/** Saved segments, and broadcasts to come, whose filter names this slug. @param leaf `cohort`, `unit` */
export async function usesInFilters(
  tx: Connection,
  leaf: "cohort" | "unit",
  slug: string,
  programmeId: string | null,
): Promise<Use[]> {
  const path = `$.** ? (@.${leaf}[*] == $slug)`;
  const [found] = await tx.$queryRaw<{ segments: number; broadcasts: number }[]>`
    SELECT (SELECT count(*)::int FROM segment WHERE (${programmeId}::uuid IS NULL OR programme_id = ${programmeId}::uuid)
        AND jsonb_path_exists(filter, ${path}::jsonpath, jsonb_build_object('slug', ${slug}::text))) AS segments,
      (SELECT count(*)::int FROM broadcast WHERE (${programmeId}::uuid IS NULL OR programme_id = ${programmeId}::uuid)
        AND expanded_at IS NULL AND status <> 'cancelled'
        AND jsonb_path_exists(filter, ${path}::jsonpath, jsonb_build_object('slug', ${slug}::text))) AS broadcasts`;
  return [
    { count: found?.segments ?? 0, what: "segment" },
    { count: found?.broadcasts ?? 0, what: "broadcast" },
  ].filter(({ count }) => count > 0);
}

/** A table that refers by two columns is one use. */
function merged(uses: readonly Use[]): Use[] {
  const counts = new Map<string, number>();
  for (const { what, count } of uses) counts.set(what, (counts.get(what) ?? 0) + count);
  return [...counts].map(([what, count]) => ({ what, count }));
}
