/** What people asked in vain: redacted when it was written down, counted here. */
import type { Language } from "../../core/language/language.ts";
import { instant, type Database } from "./client.ts";

export interface AskedInVain {
  readonly text: string;
  readonly language: Language;
  readonly times: number;
  readonly lastHeardAt: Date;
}

/** How many messages ended in the fallback since then, and the most frequent of them, alike but for case and space. */
export async function readMisunderstood(
  db: Database,
  since: number,
  limit: number,
): Promise<{ readonly total: number; readonly texts: readonly AskedInVain[] }> {
  const total = await db.misunderstood.count({ where: { heardAt: { gte: new Date(since) } } });
  const texts = await db.$queryRaw<AskedInVain[]>`
    SELECT (array_agg(text ORDER BY id DESC))[1] AS text, language, count(*)::int AS times,
      max(heard_at) AS "lastHeardAt"
    FROM misunderstood WHERE heard_at >= ${instant(since)}::timestamptz
    GROUP BY language, lower(regexp_replace(trim(text), '\\s+', ' ', 'g'))
    ORDER BY times DESC, "lastHeardAt" DESC LIMIT ${limit}`;
  return { total, texts };
}
