/** Sessions changed by staff: the row, its reminders, its notices and the audit entry in one transaction. */
import { AppError } from "../../core/errors.ts";
import type { Language } from "../../core/language/language.ts";
import type { Session } from "../../core/programme/session.ts";
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import type {
  ChangeNotices,
  Informed,
  ListedSession,
  SessionEdit,
  SessionStore,
} from "../../services/ports/session-store.ts";
import { bestChat, chatsSql } from "./audience.ts";
import { noteAudit } from "./audit.ts";
import { concerns } from "./concerns.ts";
import { inTransaction, instant, rows, type Connection, type Database } from "./client.ts";
import { venueId } from "./desk/drawer.ts";
import { Prisma } from "./generated/client.ts";
import { sessionJson } from "./fact-json.ts";
import { planReminders } from "./plan-reminders.ts";

const { sql } = Prisma;

/**
 * The people who were told of the session `s`: reminded (or it cannot be excluded), told of an earlier change, or
 * who said whether they come, or took a place.
 */
const informedIds = sql`
  SELECT r.participant_id FROM reminder r JOIN delivery d ON d.id = r.delivery_id
    WHERE r.session_id = s.id AND d.status IN ('sending', 'sent', 'delivered', 'read', 'unknown')
  UNION SELECT c.participant_id FROM delivery d JOIN contact c ON c.id = d.contact_id
    WHERE d.session_id = s.id AND c.participant_id IS NOT NULL
  UNION SELECT a.participant_id FROM attendance a WHERE a.session_id = s.id AND a.said IS NOT NULL
  UNION SELECT l.participant_id FROM place l WHERE l.session_id = s.id AND l.status = 'taken'`;

export function prismaSessionStore(db: Database): SessionStore {
  return storeOn(db, (work) => inTransaction(db, work));
}

/** Sessions within a transaction that somebody else keeps: it must not be asked to only look. */
export function sessionsWithin(tx: Connection): SessionStore {
  return storeOn(tx, async (work) => (await work(tx)).result);
}

function storeOn(
  db: Connection,
  within: (work: (tx: Connection) => Promise<{ isKept: boolean; result: undefined }>) => Promise<undefined>,
): SessionStore {
  return {
    async list(programmeSlug, since) {
      const found = await db.$queryRaw<{ session: Session; id: string; slug: string; informed: number }[]>`
        SELECT ${sessionJson} AS session, g.id::text, g.slug, (SELECT count(*)::int FROM (${informedIds}) x) AS informed
        FROM session s JOIN programme g ON g.id = s.programme_id LEFT JOIN venue v ON v.id = s.venue_id
        WHERE s.ends_at > ${instant(since)}::timestamptz AND (${programmeSlug}::text IS NULL OR g.slug = ${programmeSlug})
        ORDER BY s.starts_at, s.id`;
      return found.map(({ session, id, slug, informed }): ListedSession => {
        return { ...session, programmeId: id, programmeSlug: slug, informed };
      });
    },

    change: (sessionId, edit, accounts, note, now, tell) =>
      within(async (tx) => {
        await tx.$queryRaw`SELECT id FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`;
        const before = await read(tx, sessionId);
        // Before planning anew: that forgets what has been told.
        const informed = await readInformed(tx, sessionId, accounts, now);
        await update(tx, sessionId, edit, now);
        const after = await read(tx, sessionId);
        const told = tell({ programme: before.programme, before, after }, informed);
        if (told === null) return { isKept: false, result: undefined };
        await tx.$executeRaw`
            UPDATE delivery SET status = 'skipped', reason = 'overtaken'
            WHERE session_id = ${sessionId}::uuid AND status = 'pending'`;
        await planReminders(tx, { programmeId: note.programmeId ?? "", sessionIds: [sessionId] }, now);
        if (before.date !== after.date || before.startTime !== after.startTime)
          await tx.attendance.updateMany({
            where: { sessionId },
            data: { said: null, reason: null, saidAt: null },
          });
        await insertNotices(tx, sessionId, told, now);
        await noteAudit(tx, { ...note, details: { ...note.details, told: told.notices.length } }, now);
        return { isKept: true, result: undefined };
      }),
  };
}

async function read(tx: Connection, sessionId: string): Promise<Session> {
  const [row] = await tx.$queryRaw<{ session: Session }[]>`
    SELECT ${sessionJson} AS session FROM session s JOIN programme g ON g.id = s.programme_id
    LEFT JOIN venue v ON v.id = s.venue_id WHERE s.id = ${sessionId}::uuid`;
  if (!row) throw new AppError("not-found", "There is no such session.");
  return row.session;
}

async function update(tx: Connection, sessionId: string, edit: SessionEdit, now: number): Promise<void> {
  const venue = edit.venue === undefined ? {} : { venueId: await venueId(tx, edit.venue) };
  await tx.session.update({
    where: { id: sessionId },
    data: {
      ...(edit.date === undefined ? {} : { date: new Date(edit.date) }),
      ...(edit.startTime === undefined ? {} : { startTime: edit.startTime }),
      ...(edit.endTime === undefined ? {} : { endTime: edit.endTime }),
      ...venue,
      ...(edit.room === undefined ? {} : { room: edit.room ?? Prisma.DbNull }),
      ...(edit.isCancelled === undefined ? {} : { cancelledAt: edit.isCancelled ? new Date(now) : null }),
    },
  });
  await tx.$executeRaw`
    UPDATE session SET starts_at = (date + start_time::time) AT TIME ZONE timezone,
      ends_at = (date + end_time::time) AT TIME ZONE timezone
    WHERE id = ${sessionId}::uuid`;
}

interface InformedRow {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly timezone: string;
  readonly contact_id: string | null;
  readonly account_id: string | null;
  readonly reason: string | null;
  readonly asking: string | null;
}

async function readInformed(
  tx: Connection,
  sessionId: string,
  accounts: readonly SendingAccount[],
  now: number,
): Promise<Informed[]> {
  const found = await tx.$queryRaw<InformedRow[]>`
    SELECT DISTINCT ON (person.id) person.id, person.name, coalesce(chat.language, person.language) AS language,
      person.timezone, chat.id AS contact_id, chat.account_id,
      CASE WHEN chat.id IS NULL THEN 'no-contact' ELSE chat.reason END AS reason,
      (SELECT r.id FROM reminder r JOIN reminder_rule u ON u.id = r.rule_id
        WHERE r.session_id = s.id AND r.participant_id = person.id AND u.asks_attendance LIMIT 1) AS asking
    FROM session s JOIN participant person ON person.id IN (${informedIds})
    LEFT JOIN (${chatsSql(accounts, now)}) chat ON chat.participant_id = person.id
    WHERE s.id = ${sessionId}::uuid
      -- Still concerned.
      AND ${concerns("s", sql`person.id`)}
    ORDER BY person.id, ${bestChat}`;
  return found.map(({ contact_id: contactId, account_id: accountId, ...row }) => ({
    participantId: row.id,
    reader: { name: row.name, language: row.language, timezone: row.timezone },
    chat: row.reason === null && contactId !== null && accountId !== null ? { contactId, accountId } : null,
    obstacle: row.reason,
    askingReminderId: row.asking,
  }));
}

async function insertNotices(
  tx: Connection,
  sessionId: string,
  { notices, programmeId, expiresAt }: ChangeNotices,
  now: number,
): Promise<void> {
  const calls = notices.flatMap(({ contactId, accountId, language, calls: ofOne }) =>
    ofOne.map(({ deliveryId, contents }) => ({
      ...{ id: deliveryId, contact_id: contactId, account_id: accountId, language, contents },
    })),
  );
  await tx.$executeRaw`
    INSERT INTO delivery (id, account_id, contact_id, priority, programme_id, session_id, language, contents, route,
      due_at, expires_at, created_at)
    SELECT t.id, t.account_id, t.contact_id, 1, ${programmeId}::uuid, ${sessionId}::uuid, t.language, t.contents, 'push',
      ${instant(now)}::timestamptz, ${instant(expiresAt)}::timestamptz, ${instant(now)}::timestamptz
    FROM jsonb_to_recordset(${rows(calls)}::jsonb) AS t(id uuid, account_id uuid, contact_id uuid, language text,
      contents jsonb)`;
}
