/** Forms that lie unfinished, taken under their people's locks: handed in, or turned into deliveries. */
import type { Language, LocalText } from "../../core/language/language.ts";
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import type {
  AnsweringDecisions,
  AnsweringStore,
  LeftAnswering,
} from "../../services/ports/answering-store.ts";
import { answersSchema } from "../../core/form/answer.ts";
import { instant, rows, type Connection, type Database } from "./client.ts";
import { aboutName, isAskedOf, publishedVersion, takesAnswers } from "./form-lookups.ts";
import { Prisma } from "./generated/client.ts";
import { sendAnswers } from "./save-answers.ts";
import { addUnasked, reachableSql } from "./unasked.ts";

const { sql } = Prisma;

interface Row {
  readonly id: string;
  readonly programme_id: string;
  readonly participant_id: string;
  readonly form_id: string;
  readonly version_id: string;
  readonly session_id: string | null;
  readonly about_id: string | null;
  readonly definition: unknown;
  readonly answers: unknown;
  readonly attempt: number;
  readonly seed: number;
  readonly started_at: Date;
  readonly updated_at: Date;
  readonly closes_at: Date | null;
  readonly is_open: boolean;
  readonly was_reminded: boolean;
  readonly session: LocalText | null;
  readonly about: string | null;
  readonly language: Language;
  readonly timezone: string;
  readonly contact_id: string | null;
  readonly account_id: string | null;
  readonly obstacle: string | null;
}

export function prismaAnsweringStore(db: Database): AnsweringStore {
  return {
    takeLeft: (now, accounts, limit, decide) =>
      db.$transaction(
        async (tx) => {
          // Whoever answers holds the same lock: what they send now is not reminded of.
          const people = await tx.$queryRaw<{ id: string }[]>`
            SELECT id::text FROM participant WHERE id IN (
              SELECT participant_id FROM answering
              WHERE submitted_at IS NULL AND wakes_at <= ${instant(now)}::timestamptz)
            ORDER BY id LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED`;
          if (people.length === 0) return 0;
          const ids = people.map(({ id }) => id);
          await keep(tx, await decide(await load(tx, now, accounts, ids)), now);
          return people.length;
        },
        { timeout: 60_000 },
      ),
  };
}

async function load(
  tx: Connection,
  now: number,
  accounts: readonly SendingAccount[],
  people: readonly string[],
): Promise<LeftAnswering[]> {
  const found = await tx.$queryRaw<Row[]>`
    WITH reachable AS (${reachableSql(sql`person.id = ANY(${people}::uuid[])`, accounts, now)})
    SELECT q.id::text, f.programme_id::text, q.participant_id::text, f.id::text AS form_id,
      q.form_version_id::text AS version_id, q.session_id::text, q.about_id::text, w.definition, q.answers, q.attempt,
      q.seed, q.started_at, q.updated_at, f.closes_at, q.reminded_at IS NOT NULL AS was_reminded,
      ${takesAnswers(now)} AND s.cancelled_at IS NULL AND coalesce(${isAskedOf}, false) AS is_open,
      s.title AS session, CASE WHEN q.about_id IS NOT NULL THEN ${aboutName(sql`q.about_id`)} END AS about,
      coalesce(t.language, p.language) AS language, p.timezone,
      t.contact_id::text, t.account_id::text, t.reason AS obstacle
    FROM answering q JOIN form f ON f.id = q.form_id JOIN form_version w ON w.id = q.form_version_id
    CROSS JOIN ${publishedVersion}
    JOIN participant p ON p.id = q.participant_id JOIN reachable t ON t.id = p.id
    LEFT JOIN session s ON s.id = q.session_id AND s.programme_id = f.programme_id
    WHERE q.participant_id = ANY(${people}::uuid[]) AND q.submitted_at IS NULL
      AND q.wakes_at <= ${instant(now)}::timestamptz
    ORDER BY q.participant_id, q.updated_at, q.id`;
  return found.map(leftAnswering);
}

function leftAnswering(row: Row): LeftAnswering {
  const { contact_id: contactId, account_id: accountId } = row;
  return {
    ...{ id: row.id, programmeId: row.programme_id, participantId: row.participant_id },
    key: { formId: row.form_id, sessionId: row.session_id, aboutId: row.about_id },
    ...{ versionId: row.version_id, definition: row.definition, answers: row.answers },
    ...{ attempt: row.attempt, seed: row.seed, startedAt: row.started_at.getTime() },
    ...{ leftAt: row.updated_at.getTime(), closesAt: row.closes_at?.getTime() ?? null },
    ...{ isOpen: row.is_open, wasReminded: row.was_reminded, about: row.session ?? row.about },
    reader: { language: row.language, timezone: row.timezone },
    chat: contactId !== null && accountId !== null ? { contactId, accountId } : null,
    obstacle: row.obstacle,
  };
}

async function keep(tx: Connection, decisions: AnsweringDecisions, now: number): Promise<void> {
  const { dropped, held, reminded, handedIn, notices } = decisions;
  const changes = handedIn.map(({ answering, sent }) => {
    const { participantId, key, versionId, attempt, seed, startedAt } = answering;
    const draft = { attempt, seed, startedAt, answers: answersSchema.parse(answering.answers) };
    return { participantId, key, versionId, draft, sent };
  });
  await sendAnswers(tx, changes, now);
  const calls = notices.flatMap(({ calls: several, ...notice }) =>
    several.map((call) => ({ ...notice, ...call })),
  );
  await addUnasked(tx, calls, now);
  const changed = [
    ...dropped.map((id) => ({ id })),
    ...held.map(({ id, until }) => ({ id, wakesAt: instant(until) })),
    ...reminded.map((id) => ({ id, remindedAt: instant(now) })),
  ];
  await tx.$executeRaw`
    UPDATE answering a SET wakes_at = t."wakesAt", reminded_at = coalesce(t."remindedAt", a.reminded_at)
    FROM jsonb_to_recordset(${rows(changed)}::jsonb) AS t(id uuid, "wakesAt" timestamptz, "remindedAt" timestamptz)
    WHERE a.id = t.id`;
}
