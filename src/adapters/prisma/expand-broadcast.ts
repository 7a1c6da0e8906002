/**
 * A broadcast becomes rows: one statement for everybody, however many. Who is meant is decided here once and for all;
 * a process that dies in the middle leaves nothing behind, and another one begins again.
 */
import type { Filter } from "../../core/audience/segment.ts";
import { windowFor } from "../../core/delivery/reply-window.ts";
import { isLanguage, LANGUAGES, type Language, type LocalText } from "../../core/language/language.ts";
import { fillIn, placeholdersIn, type Written } from "../../core/message/written.ts";
import { isPersonal, isPlaceholder, placeholderValues } from "../../core/programme/placeholders.ts";
import type { Session } from "../../core/programme/session.ts";
import type { SpeakingAccount } from "../../services/ports/broadcast-runs.ts";
import { recipientsSql } from "./audience.ts";
import { instant, overEverybody, rows, type Connection, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";
import { sessionJson } from "./fact-json.ts";

/** A million recipients take a minute or two. */
const TIMEOUT_MS = 30 * 60_000;
/** Broadcasts keep no order, so the calls that make one text leave one after the other by their time. */
const BETWEEN_PARTS = "3 seconds";

interface Row {
  readonly programme_id: string;
  readonly programme: LocalText;
  readonly timezone: string;
  readonly filter: Filter;
  readonly texts: Written;
  readonly session: Session | null;
  readonly send_at: string | null;
  readonly expires_at: Date | null;
  readonly is_urgent: boolean;
}

/** As `BroadcastRuns.expand`. */
export function expandBroadcast(
  db: Database,
  id: string,
  accounts: readonly SpeakingAccount[],
  now: number,
  lifeMs: number,
): Promise<number | null> {
  return overEverybody(
    db,
    async (tx) => {
      // Not the row's own lock: pausing must not wait for the expansion.
      const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtextextended(${id}, 0)) AS mine`;
      const [broadcast] = lock?.mine === true ? await load(tx, id) : [];
      if (!broadcast) return null;
      const count = await insert(tx, id, broadcast, boundBy(accounts, broadcast.texts), { now, lifeMs });
      await tx.$executeRaw`UPDATE broadcast SET expanded_at = ${instant(now)}::timestamptz,
        status = CASE WHEN status = 'approved' THEN 'running' ELSE status END WHERE id = ${id}::uuid`;
      return count;
    },
    TIMEOUT_MS,
  );
}

/** The accounts, without windows where only templates are sent. */
function boundBy(accounts: readonly SpeakingAccount[], texts: Written): readonly SpeakingAccount[] {
  return accounts.map(({ replyWindow, ...account }) => {
    const window = windowFor(Object.values(texts), { ...account, ...(replyWindow && { replyWindow }) });
    return { ...account, ...(window && { replyWindow: window }) };
  });
}

function load(tx: Connection, id: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT b.programme_id, g.name AS programme, g.timezone, b.filter, b.texts, b.send_at, b.expires_at,
      b.urgent_reason IS NOT NULL AS is_urgent, CASE WHEN s.id IS NOT NULL THEN ${sessionJson} END AS session
    FROM broadcast b JOIN programme g ON g.id = b.programme_id
    LEFT JOIN session s ON s.id = b.session_id LEFT JOIN venue v ON v.id = s.venue_id
    WHERE b.id = ${id}::uuid AND b.expanded_at IS NULL AND b.status <> 'draft'`;
}

/** The recipients, each with a language and a zone. */
const people = (
  { filter, programme_id, timezone }: Row,
  accounts: readonly SpeakingAccount[],
  now: number,
) => {
  const speaking = rows(
    accounts.map(({ id, language, multicastSize }) => ({ id, language, size: multicastSize })),
  );
  return Prisma.sql`
    SELECT r.participant_id, r.contact_id, r.account_id, r.name, r.reason, coalesce(r.language, a.language) AS language,
      coalesce(r.timezone, ${timezone}) AS timezone, CASE WHEN r.kind = 'person' THEN a.size END AS size
    FROM (${recipientsSql(
      filter,
      programme_id,
      accounts.map((account) => ({ ...account, type: "" })),
      now,
    )}) r
    LEFT JOIN jsonb_to_recordset(${speaking}::jsonb) AS a(id uuid, language text, size int) ON a.id = r.account_id`;
};

async function insert(
  tx: Connection,
  id: string,
  broadcast: Row,
  accounts: readonly SpeakingAccount[],
  { now, lifeMs }: { readonly now: number; readonly lifeMs: number },
): Promise<number> {
  const life = `${String(lifeMs)} milliseconds`;
  const { programme_id: programmeId, texts, send_at: sendAt } = broadcast;
  const at = instant(now);
  const spoken = LANGUAGES.filter((language) => texts[language]);
  const used = new Map(spoken.map((language) => [language, placeholdersIn(texts[language] ?? [])]));
  const alone = spoken.filter((language) => isPersonal(used.get(language) ?? []));
  const shared = await sharedWords(tx, broadcast, used, people(broadcast, accounts, now));
  const packed = accounts.flatMap((account) => packedFor(account, texts));
  // Nobody reads their own unit in a text that does not name it.
  const wants = [...new Set([...used.values()].flat())];
  const [made] = await tx.$queryRaw<{ count: number }[]>`
    WITH r AS MATERIALIZED (
      SELECT p.*, coalesce(p.reason, CASE WHEN p.language = ANY(${spoken}::text[]) THEN NULL ELSE 'no-text' END) AS why,
        greatest(${at}::timestamptz, ${sendAt}::timestamp AT TIME ZONE p.timezone) AS due_at
      FROM (${people(broadcast, accounts, now)}) p
    ), packed AS (
      SELECT * FROM jsonb_to_recordset(${rows(packed)}::jsonb) AS k(account_id uuid, language text, part int, contents jsonb)
    ), no_chat AS (
      INSERT INTO unreached (broadcast_id, participant_id)
      SELECT ${id}::uuid, participant_id FROM r WHERE contact_id IS NULL AND participant_id IS NOT NULL
      ON CONFLICT DO NOTHING
    ), numbered AS MATERIALIZED (
      SELECT r.*, CASE WHEN why IS NULL AND size IS NOT NULL AND language <> ALL(${alone}::text[])
          AND (account_id, language) NOT IN (SELECT account_id, language FROM packed)
        THEN (row_number() OVER (PARTITION BY account_id, language, timezone, due_at, why) - 1) / size END AS nth
      FROM r WHERE contact_id IS NOT NULL
    ), parts AS MATERIALIZED (
      SELECT account_id, language, timezone, due_at, nth, gen_random_uuid() AS id FROM numbered WHERE nth IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5
    ), words AS (
      SELECT * FROM jsonb_to_recordset(${rows(shared)}::jsonb) AS w(language text, timezone text, values jsonb, contents jsonb)
    ), batches AS (
      INSERT INTO batch (id, broadcast_id, account_id, language, timezone, contents, due_at, expires_at)
      SELECT p.id, ${id}::uuid, p.account_id, p.language, p.timezone,
        coalesce(w.contents, ${JSON.stringify(texts)}::jsonb -> p.language), p.due_at,
        coalesce(${broadcast.expires_at}::timestamptz, p.due_at + ${life}::interval)
      FROM parts p LEFT JOIN words w USING (language, timezone)
    ), made AS (
      INSERT INTO delivery (id, account_id, contact_id, priority, broadcast_id, programme_id, batch_id, language, values,
        part, contents, status, route, due_at, expires_at, reason, created_at)
      SELECT gen_random_uuid(), n.account_id, n.contact_id, 2, ${id}::uuid,
        CASE WHEN ${!broadcast.is_urgent} THEN ${programmeId}::uuid END, p.id, n.language,
        CASE WHEN n.language = ANY(${alone}::text[]) OR w.values IS NOT NULL
          THEN coalesce(w.values, '{}') || ${personalValues(programmeId, wants)} END,
        coalesce(k.part, 0), k.contents, CASE WHEN n.why IS NULL THEN 'pending' ELSE 'skipped' END, 'push',
        n.due_at + coalesce(k.part, 0) * ${BETWEEN_PARTS}::interval,
        coalesce(${broadcast.expires_at}::timestamptz, n.due_at + ${life}::interval), n.why, ${at}::timestamptz
      FROM numbered n LEFT JOIN parts p USING (account_id, language, timezone, due_at, nth)
      LEFT JOIN words w ON w.language = n.language AND w.timezone = n.timezone
      LEFT JOIN packed k ON k.account_id = n.account_id AND k.language = n.language AND n.why IS NULL
      ON CONFLICT (broadcast_id, contact_id, part) DO NOTHING RETURNING 1
    )
    SELECT count(*)::int FROM made`;
  return made?.count ?? 0;
}

/** The calls that a text needs on an account, where one is not enough; placeholders stay as they are. */
function packedFor({ id, pack }: SpeakingAccount, texts: Written): readonly object[] {
  return LANGUAGES.flatMap((language) => {
    const calls = pack(texts[language] ?? []);
    return calls.length > 1
      ? calls.map((contents, part) => ({ account_id: id, language, part, contents }))
      : [];
  });
}

/** What the placeholders say that are the same for all readers of a language and zone; nothing where none is used. */
async function sharedWords(
  tx: Connection,
  { programme, session, texts }: Row,
  used: ReadonlyMap<Language, readonly string[]>,
  people: Prisma.Sql,
): Promise<readonly object[]> {
  const ofAll = new Map(
    [...used].map(([language, names]) => [language, names.filter((name) => !isPersonal([name]))]),
  );
  if ([...ofAll.values()].every((names) => names.length === 0)) return [];
  const places = await tx.$queryRaw<{ language: string; timezone: string }[]>`
    SELECT DISTINCT language, timezone FROM (${people}) p WHERE language IS NOT NULL`;
  const valueOf = placeholderValues(programme, session);
  return places.flatMap(({ language, timezone }) => {
    if (!isLanguage(language)) return [];
    const values = Object.fromEntries(
      (ofAll.get(language) ?? []).flatMap((name) => {
        const value = isPlaceholder(name) ? valueOf(name, { name: "", language, timezone }) : null;
        return value === null ? [] : [[name, value]];
      }),
    );
    const contents = fillIn(texts[language] ?? [], (name) =>
      Object.hasOwn(values, name) ? values[name] : undefined,
    );
    return [{ language, timezone, values, contents }];
  });
}

/** A JSON object of what is asked for about the person of row `n`, in their language. */
function personalValues(programmeId: string, wants: readonly string[]): Prisma.Sql {
  const said = (text: Prisma.Sql) =>
    Prisma.sql`coalesce(${text} ->> n.language, ${text} ->> 'vi', ${text} ->> 'en', ${text} ->> 'ja')`;
  const name = wants.includes("name") ? Prisma.sql`'name', n.name` : Prisma.empty;
  const seats = ["unit", "cohort", "position"].some((one) => wants.includes(one));
  if (!seats) return Prisma.sql`jsonb_build_object(${name})`;
  return Prisma.sql`coalesce((SELECT jsonb_strip_nulls(jsonb_build_object('name', n.name,
      'unit', ${said(Prisma.sql`u.name`)}, 'cohort', ${said(Prisma.sql`k.name`)}, 'position', ${said(Prisma.sql`e.position`)}))
    FROM enrolment e JOIN cohort k ON k.id = e.cohort_id LEFT JOIN unit u ON u.id = e.unit_id
    WHERE e.participant_id = n.participant_id AND k.programme_id = ${programmeId}::uuid ORDER BY k.slug LIMIT 1),
    jsonb_build_object('name', n.name))`;
}
