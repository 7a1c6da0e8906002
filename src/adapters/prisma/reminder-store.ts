/** Reminders that are due, taken and turned into deliveries as sets. */
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import type { Language, LocalText } from "../../core/language/language.ts";
import type { Written } from "../../core/message/written.ts";
import type { About, RemindedForm } from "../../core/programme/form-reminder.ts";
import type { Session } from "../../core/programme/session.ts";
import type { DueReminder, ReminderDecisions, ReminderStore } from "../../services/ports/reminder-store.ts";
import { instant, rows, type Connection, type Database } from "./client.ts";
import { sessionJson } from "./fact-json.ts";
import { publishedVersion, takesAnswers } from "./form-lookups.ts";
import { Prisma } from "./generated/client.ts";
import { aboutText } from "./supervised.ts";
import { addUnasked, reachableSql } from "./unasked.ts";

const { sql } = Prisma;

/** The form of the version `v` is answered for each session. */
const isPerSession = sql`v.definition ->> 'per' = 'session'`;

/**
 * The reader of the reminder `r` was seen absent from its session, or had excused themselves and was not seen there.
 * Where nobody was seen in it, nobody checked in, and who was there is not known.
 */
const wasAbsent = sql`EXISTS (SELECT FROM attendance t WHERE t.session_id = r.session_id AND t.participant_id = r.participant_id
    AND coalesce(t.seen, t.said) = 'absent')
  AND EXISTS (SELECT FROM attendance t WHERE t.session_id = r.session_id AND t.seen IS NOT NULL)`;

const aboutName = aboutText(sql`u.asks`, sql`r.about_id`, sql`u.programme_id`);

interface Row {
  readonly id: string;
  readonly rule_id: string;
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
  readonly form: RemindedForm | null;
  readonly form_obstacle: string | null;
  readonly about: About | null;
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
    ), reachable AS (${reachableSql(sql`person.id = ANY(${people}::uuid[])`, accounts, now)})
    SELECT r.id, r.rule_id, u.programme_id, g.name AS programme, r.participant_id, r.due_at, r.expires_at, u.texts, u.asks_attendance,
      u.may_digest, u.urgent_reason IS NOT NULL AS is_urgent,
      CASE WHEN s.id IS NOT NULL THEN ${sessionJson} END AS session,
      w.form, w.obstacle AS form_obstacle,
      CASE WHEN r.about_id IS NOT NULL THEN jsonb_build_object('id', r.about_id,
        'name', ${aboutName}) END AS about,
      p.name, coalesce(t.language, p.language) AS language, p.timezone, coalesce(seat.seat, '{}') AS seat,
      t.contact_id, t.account_id, t.reason AS obstacle
    FROM due r JOIN reminder_rule u ON u.id = r.rule_id JOIN programme g ON g.id = u.programme_id
    JOIN participant p ON p.id = r.participant_id JOIN reachable t ON t.id = p.id
    LEFT JOIN session s ON s.id = r.session_id LEFT JOIN venue v ON v.id = s.venue_id
    LEFT JOIN LATERAL (${formSql(now)}) w ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_strip_nulls(jsonb_build_object('unit', n.name, 'cohort', k.name, 'position', e.position)) AS seat
      FROM enrolment e JOIN cohort k ON k.id = e.cohort_id LEFT JOIN unit n ON n.id = e.unit_id
      WHERE e.participant_id = p.id AND k.programme_id = u.programme_id ORDER BY k.slug LIMIT 1) seat ON true
    ORDER BY r.participant_id, r.due_at, s.starts_at, ${aboutName} ->> 'vi', r.id`;
  return found.map(dueReminder);
}

/** The form that the reminder `r` of the rule `u`, of the session `s` if of any, asks for, and why it cannot be asked for any more. */
function formSql(now: number): Prisma.Sql {
  return sql`
    SELECT CASE WHEN v.id IS NOT NULL THEN jsonb_build_object('id', f.id, 'kind', v.definition -> 'kind',
        'title', v.definition -> 'title', 'isPerSession', ${isPerSession},
        'closesAt', extract(epoch FROM f.closes_at) * 1000) END AS form,
      CASE WHEN v.id IS NULL THEN 'form-not-published' WHEN NOT ${takesAnswers(now)} THEN 'form-closed'
        WHEN v.definition ->> 'asks' <> u.asks OR (${isPerSession} AND r.session_id IS NULL) THEN 'form-changed'
        WHEN EXISTS (SELECT FROM answering a WHERE a.form_id = f.id AND a.participant_id = r.participant_id
          AND a.submitted_at IS NOT NULL AND a.about_id IS NOT DISTINCT FROM r.about_id
          AND a.session_id IS NOT DISTINCT FROM CASE WHEN ${isPerSession} THEN r.session_id END) THEN 'answered'
        WHEN u.timing ->> 'of' = 'sessionEnd' AND s.ends_at <= ${instant(now)}::timestamptz AND ${wasAbsent} THEN 'was-absent'
        END AS obstacle
    FROM form f LEFT JOIN ${publishedVersion} ON true WHERE f.id = u.form_id`;
}

function dueReminder(row: Row): DueReminder {
  const { contact_id: contactId, account_id: accountId } = row;
  return {
    id: row.id,
    ruleId: row.rule_id,
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
    form: row.form,
    formObstacle: row.form_obstacle,
    about: row.about,
    reader: { name: row.name, language: row.language, timezone: row.timezone, ...row.seat },
    chat: contactId !== null && accountId !== null ? { contactId, accountId } : null,
    obstacle: row.obstacle,
  };
}

async function keep(tx: Connection, { dropped, held, told }: ReminderDecisions, now: number): Promise<void> {
  const calls = told.flatMap(({ calls: several, contactId, accountId, language, programmeId, expiresAt }) =>
    several.map((call) => ({ ...call, contactId, accountId, language, programmeId, expiresAt })),
  );
  await addUnasked(tx, calls, now);
  const changed = [
    ...dropped.map(({ id, reason }) => ({ id, status: "dropped", reason })),
    ...held.map(({ id, until }) => ({ id, status: "planned", wakes_at: instant(until) })),
    ...told.flatMap(({ reminderIds, calls }) =>
      reminderIds.map((id) => ({ id, status: "told", delivery_id: calls[0]?.deliveryId })),
    ),
  ];
  await tx.$executeRaw`
    UPDATE reminder r SET status = t.status, reason = t.reason, delivery_id = t.delivery_id,
      wakes_at = coalesce(t.wakes_at, r.wakes_at)
    FROM jsonb_to_recordset(${rows(changed)}::jsonb) AS t(id uuid, status text, reason text, delivery_id uuid,
      wakes_at timestamptz)
    WHERE r.id = t.id AND r.status = 'planned'`;
}
