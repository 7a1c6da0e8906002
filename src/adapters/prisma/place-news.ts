/** News about places, taken under lock and turned into deliveries. */
import type { Language, LocalText } from "../../core/language/language.ts";
import type { PlaceNews } from "../../core/programme/place-text.ts";
import type { Session } from "../../core/programme/session.ts";
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import type { NewsEnd, OpenNews, PlaceStore } from "../../services/ports/place-store.ts";
import { instant, rows, type Connection, type Database } from "./client.ts";
import { sessionJson } from "./fact-json.ts";
import { Prisma } from "./generated/client.ts";
import { addUnasked, reachableSql } from "./unasked.ts";

const { sql } = Prisma;

interface Row {
  readonly id: string;
  readonly what: PlaceNews;
  readonly session: Session | null;
  readonly title: LocalText;
  readonly is_make_up: boolean;
  readonly offer_id: string | null;
  readonly programme_id: string;
  readonly expires_at: Date;
  readonly name: string;
  readonly language: Language;
  readonly timezone: string;
  readonly contact_id: string | null;
  readonly account_id: string | null;
  readonly obstacle: string | null;
}

/** As `PlaceStore.takeNews`. */
export function takePlaceNews(db: Database): PlaceStore["takeNews"] {
  return (now, accounts, limit, end) =>
    db.$transaction(
      async (tx) => {
        const locked = await tx.$queryRaw<{ id: string }[]>`
          SELECT id::text FROM place_news WHERE ended_at IS NULL ORDER BY created_at LIMIT ${limit}
          FOR UPDATE SKIP LOCKED`;
        if (locked.length === 0) return 0;
        const found = await load(
          tx,
          now,
          accounts,
          locked.map(({ id }) => id),
        );
        await keep(tx, end(found.map(openNews)), found, now);
        return locked.length;
      },
      { timeout: 60_000 },
    );
}

async function load(
  tx: Connection,
  now: number,
  accounts: readonly SendingAccount[],
  ids: readonly string[],
): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    WITH reachable AS (${reachableSql(
      sql`person.id IN (SELECT participant_id FROM place_news WHERE id = ANY(${ids}::uuid[]))`,
      accounts,
      now,
    )})
    SELECT w.id::text, w.what, CASE WHEN s.id IS NOT NULL THEN ${sessionJson} END AS session,
      coalesce(c.title, o.title, s.title) AS title, c.id IS NULL AND o.id IS NOT NULL AS is_make_up,
      coalesce(c.id, o.id)::text AS offer_id, g.id::text AS programme_id, coalesce(s.starts_at, c.closes_at) AS expires_at,
      p.name, coalesce(t.language, p.language) AS language, p.timezone,
      t.contact_id::text, t.account_id::text, t.reason AS obstacle
    FROM place_news w JOIN participant p ON p.id = w.participant_id JOIN reachable t ON t.id = p.id
    LEFT JOIN session s ON s.id = w.session_id LEFT JOIN venue v ON v.id = s.venue_id
    LEFT JOIN choice_set c ON c.id = coalesce(w.choice_set_id, s.choice_set_id)
    LEFT JOIN session o ON o.id = s.makes_up_for_id
    JOIN programme g ON g.id = coalesce(c.programme_id, s.programme_id)
    WHERE w.id = ANY(${ids}::uuid[]) ORDER BY w.created_at, w.id`;
}

function openNews(row: Row): OpenNews {
  const { contact_id: contactId, account_id: accountId } = row;
  return {
    ...{ id: row.id, what: row.what, programmeId: row.programme_id, expiresAt: row.expires_at.getTime() },
    subject: { session: row.session, title: row.title, isMakeUp: row.is_make_up, offerId: row.offer_id },
    reader: { name: row.name, language: row.language, timezone: row.timezone },
    chat: contactId !== null && accountId !== null ? { contactId, accountId } : null,
    obstacle: row.obstacle,
  };
}

async function keep(
  tx: Connection,
  ends: readonly NewsEnd[],
  found: readonly Row[],
  now: number,
): Promise<void> {
  const at = instant(now);
  const byId = new Map(found.map((row) => [row.id, row]));
  const calls = ends.flatMap(({ id, calls: several }) => {
    const row = byId.get(id);
    if (!row?.contact_id || !row.account_id) return [];
    const { contact_id: contactId, account_id: accountId, programme_id: programmeId, language } = row;
    const common = { contactId, accountId, programmeId, language, expiresAt: row.expires_at.getTime() };
    return several.map((call) => ({ ...common, ...call }));
  });
  await addUnasked(tx, calls, now);
  const ended = ends.map(({ id, reason }) => ({ id, reason }));
  await tx.$executeRaw`
    UPDATE place_news w SET ended_at = ${at}::timestamptz, reason = t.reason
    FROM jsonb_to_recordset(${rows(ended)}::jsonb) AS t(id uuid, reason text) WHERE w.id = t.id`;
}
