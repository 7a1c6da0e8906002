/** Reminders that are due, taken and turned into deliveries as sets. */
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import type { Language, LocalText } from "../../core/language/language.ts";
import type { Written } from "../../core/message/written.ts";
import type { Session } from "../../core/programme/session.ts";
import type { DueReminder, ReminderDecisions, ReminderStore } from "../../services/ports/reminder-store.ts";
import { bestChat, chatsSql } from "./audience.ts";
import { instant, rows, type Connection, type Database } from "./client.ts";
import { sessionJson } from "./fact-json.ts";

interface Row {
  readonly id: string;
  readonly programme_id: string;
  readonly programme: LocalText;
  readonly participant_id: string;
  readonly due_at: Date;
  readonly expires_at: Date;
  readonly texts: Written;
  readonly asks_attendance: boolean;
  readonly may_digest: boolean;
  readonly is_urgent: boolean;
  readonly session: Session | null;
  readonly name: string;
  readonly language: Language;
  readonly timezone: string;
  readonly seat: { readonly unit?: LocalText; readonly cohort?: LocalText; readonly position?: LocalText };
  readonly contact_id: string | null;
  readonly account_id: string | null;
  readonly obstacle: string | null;
}

export function prismaReminderStore(db: Database): ReminderStore {
  return {
    takeDue: (now, accounts, limit, decide) =>
      db.$transaction(
        async (tx) => {
          const at = instant(now);
          // The lock is on the person: whoever has it tells all that is due to them, as one.
          const people = await tx.$queryRaw<{ id: string }[]>`
            SELECT id FROM participant WHERE id IN (
              SELECT participant_id FROM reminder WHERE status = 'planned' AND wakes_at <= ${at}::timestamptz)
            ORDER BY id LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED`;
          if (people.length === 0) return 0;
          const due = await load(
            tx,
            now,
            accounts,
            people.map(({ id }) => id),
          );
          await keep(tx, await decide(due), now);
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
): Promise<DueReminder[]> {
  const at = instant(now);
  const found = await tx.$queryRaw<Row[]>`
    WITH due AS (
      SELECT r.* FROM reminder r JOIN participant p ON p.id = r.participant_id JOIN reminder_rule u ON u.id = r.rule_id
      WHERE r.status = 'planned' AND r.participant_id = ANY(${people}::uuid[]) AND (r.wakes_at <= ${at}::timestamptz OR (
        u.may_digest AND (r.wakes_at AT TIME ZONE p.timezone)::date = (${at}::timestamptz AT TIME ZONE p.timezone)::date))
    ), reachable AS (
      SELECT DISTINCT ON (person.id) person.id, chat.id AS contact_id, chat.account_id, chat.language,
        CASE WHEN chat.id IS NULL THEN 'no-contact' ELSE chat.reason END AS reason
      FROM participant person LEFT JOIN (${chatsSql(accounts, now)}) chat ON chat.participant_id = person.id
      WHERE person.id = ANY(${people}::uuid[])
      ORDER BY person.id, ${bestChat}
    )
    SELECT r.id, u.programme_id, g.name AS programme, r.participant_id, r.due_at, r.expires_at, u.texts, u.asks_attendance,
      u.may_digest, u.urgent_reason IS NOT NULL AS is_urgent,
      CASE WHEN s.id IS NOT NULL THEN ${sessionJson} END AS session,
      p.name, coalesce(t.language, p.language) AS language, p.timezone, coalesce(seat.seat, '{}') AS seat,
      t.contact_id, t.account_id, t.reason AS obstacle
    FROM due r JOIN reminder_rule u ON u.id = r.rule_id JOIN programme g ON g.id = u.programme_id
    JOIN participant p ON p.id = r.participant_id JOIN reachable t ON t.id = p.id
    LEFT JOIN session s ON s.id = r.session_id LEFT JOIN venue v ON v.id = s.venue_id
    LEFT JOIN LATERAL (
      SELECT jsonb_strip_nulls(jsonb_build_object('unit', n.name, 'cohort', k.name, 'position', e.position)) AS seat
      FROM enrolment e JOIN cohort k ON k.id = e.cohort_id LEFT JOIN unit n ON n.id = e.unit_id
      WHERE e.participant_id = p.id AND k.programme_id = u.programme_id ORDER BY k.slug LIMIT 1) seat ON true
    ORDER BY r.participant_id, r.due_at, s.starts_at, r.id`;
  return found.map(dueReminder);
}

function dueReminder(row: Row): DueReminder {
  const { contact_id: contactId, account_id: accountId } = row;
  return {
    id: row.id,
    programmeId: row.programme_id,
    programme: row.programme,
    participantId: row.participant_id,
    dueAt: row.due_at.getTime(),
    expiresAt: row.expires_at.getTime(),
    texts: row.texts,
    asksAttendance: row.asks_attendance,
    mayDigest: row.may_digest,
    isUrgent: row.is_urgent,
    session: row.session,
    reader: { name: row.name, language: row.language, timezone: row.timezone, ...row.seat },
    chat: contactId !== null && accountId !== null ? { contactId, accountId } : null,
    obstacle: row.obstacle,
  };
}

async function keep(tx: Connection, { dropped, held, told }: ReminderDecisions, now: number): Promise<void> {
  const at = instant(now);
  const deliveries = told.flatMap(({ calls, contactId, accountId, language, programmeId, expiresAt }) =>
    calls.map(({ deliveryId, contents }) => ({
      ...{ id: deliveryId, contact_id: contactId, account_id: accountId, language, contents },
      ...{ programme_id: programmeId, expires_at: instant(expiresAt) },
    })),
  );
  const changed = [
    ...dropped.map(({ id, reason }) => ({ id, status: "dropped", reason })),
    ...held.map(({ id, until }) => ({ id, status: "planned", wakes_at: instant(until) })),
    ...told.flatMap(({ reminderIds, calls }) =>
      reminderIds.map((id) => ({ id, status: "told", delivery_id: calls[0]?.deliveryId })),
    ),
  ];
  await tx.$executeRaw`
    INSERT INTO delivery (id, account_id, contact_id, priority, programme_id, language, contents, route, due_at,
      expires_at, created_at)
    SELECT t.id, t.account_id, t.contact_id, 1, t.programme_id, t.language, t.contents, 'push', ${at}::timestamptz,
      t.expires_at, ${at}::timestamptz
    FROM ROWS FROM (jsonb_to_recordset(${rows(deliveries)}::jsonb) AS (id uuid, account_id uuid, contact_id uuid,
      programme_id uuid, language text, contents jsonb, expires_at timestamptz)) WITH ORDINALITY AS t
    ORDER BY t.ordinality`;
  await tx.$executeRaw`
    UPDATE reminder r SET status = t.status, reason = t.reason, delivery_id = t.delivery_id,
      wakes_at = coalesce(t.wakes_at, r.wakes_at)
    FROM jsonb_to_recordset(${rows(changed)}::jsonb) AS t(id uuid, status text, reason text, delivery_id uuid,
      wakes_at timestamptz)
    WHERE r.id = t.id AND r.status = 'planned'`;
}
