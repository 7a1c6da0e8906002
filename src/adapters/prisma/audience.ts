/**
 * People chosen by a filter, as SQL. Every part is an uncorrelated `IN (SELECT …)`, which PostgreSQL hashes once
 * however the parts are joined by and, or, not, where it may take the memory (`overEverybody`): the time grows with the
 * number of people, never with their square.
 */
import type { SendingAccount } from "../../services/ports/account-directory.ts";
import { leaves, type AnsweredForm, type Filter, type Presence } from "../../core/audience/segment.ts";
import { instant, rows } from "./client.ts";
import { Prisma } from "./generated/client.ts";

const { sql, join, empty } = Prisma;

/**
 * `SELECT person_id, participant_id, guest_id, name, language, timezone, preferred_contact_id`: one row per person,
 * who is a participant or a guest.
 * Participants of the programme; where the filter speaks of guests, also chats that belong to nobody on a roster.
 * @param filter with saved segments written out
 */
export function peopleSql(filter: Filter, programmeId: string): Prisma.Sql {
  const guests = leaves(filter).some((leaf) => "guest" in leaf)
    ? sql`UNION ALL SELECT c.id, NULL::uuid, c.id, coalesce(c.display_name, ''), c.language, NULL, c.id
        FROM contact c WHERE c.participant_id IS NULL AND c.coordinator_id IS NULL`
    : empty;
  const ofProgramme = sql`
      WHERE p.id IN (SELECT e.participant_id FROM enrolment e WHERE e.cohort_id IN (${cohortsOf(programmeId)}))`;
  return sql`
    SELECT q.* FROM (
      SELECT p.id AS person_id, p.id AS participant_id, NULL::uuid AS guest_id, p.name, p.language, p.timezone, p.preferred_contact_id
      FROM participant p ${impliesEnrolment(filter) ? empty : ofProgramme}
      ${guests}
    ) q WHERE ${condition(filter, programmeId)}`;
}

/**
 * One row per person with the one chat that they would be written to: the one they prefer, else the one last used;
 * a chat that can be written to goes before one that cannot.
 *
 * `SELECT participant_id, name, contact_id, account_id, kind, address, language, timezone, last_inbound_at, reason`.
 * `reason` is null where they can be reached, else `no-contact`, `opted-out`, `recipient-left`, `no-consent` or
 * `window-closed`. `language` may be null for guests, `timezone` is null for them.
 * @param accounts those that may be written from; a chat elsewhere does not exist
 */
export function recipientsSql(
  filter: Filter,
  programmeId: string,
  accounts: readonly SendingAccount[],
  now: number,
): Prisma.Sql {
  return sql`
    SELECT DISTINCT ON (person.person_id)
      person.participant_id, person.name, chat.id AS contact_id, chat.account_id, chat.kind, chat.address,
      coalesce(chat.language, person.language) AS language, person.timezone, chat.last_inbound_at,
      CASE WHEN chat.id IS NULL THEN 'no-contact' ELSE chat.reason END AS reason
    FROM (${peopleSql(filter, programmeId)}) person
    LEFT JOIN (${chatsSql(accounts, now)}) chat
      ON chat.participant_id = person.participant_id OR chat.id = person.guest_id
    ORDER BY person.person_id, ${bestChat}`;
}

/** The order of a `person`'s chats: who can be written to, whom they prefer, the one last used. */
export const bestChat = sql`(chat.reason IS NULL) DESC,
  (chat.id = person.preferred_contact_id) DESC NULLS LAST, chat.last_inbound_at DESC NULLS LAST`;

/** Every contact on these accounts, with `reason`: why they cannot be written to unasked; null: they can. */
export function chatsSql(accounts: readonly SendingAccount[], now: number): Prisma.Sql {
  const input = accounts.map(({ id, replyWindow }) => ({
    id,
    since: replyWindow ? instant(now - replyWindow.openMs) : null,
  }));
  return sql`
    SELECT c.*, CASE
        WHEN c.opted_out_at IS NOT NULL THEN 'opted-out'
        WHEN c.blocked_at >= c.last_inbound_at THEN 'recipient-left'
        WHEN c.kind = 'person' AND NOT coalesce((SELECT n.granted FROM consent n
          WHERE n.contact_id = c.id AND n.purpose = 'notifications' ORDER BY n.id DESC LIMIT 1), false) THEN 'no-consent'
        WHEN c.last_inbound_at <= k.since THEN 'window-closed' END AS reason
    FROM contact c JOIN jsonb_to_recordset(${rows(input)}::jsonb) AS k(id uuid, since timestamptz) ON k.id = c.account_id`;
}

/** Does it let pass nobody who is not enrolled in the programme? Then that is not asked twice: it is dear. */
function impliesEnrolment(filter: Filter): boolean {
  if ("all" in filter) return filter.all.some(impliesEnrolment);
  if ("any" in filter) return filter.any.every(impliesEnrolment);
  return "cohort" in filter || "unit" in filter || "position" in filter;
}

/** True for the row `q` of a person whom the filter means; never null. */
function condition(filter: Filter, programmeId: string): Prisma.Sql {
  const of = (part: Filter) => condition(part, programmeId);
  if ("all" in filter) return filter.all.length > 0 ? sql`(${join(filter.all.map(of), " AND ")})` : sql`true`;
  if ("any" in filter) return sql`(${join(filter.any.map(of), " OR ")})`;
  if ("not" in filter) return sql`NOT ${of(filter.not)}`;
  if ("cohort" in filter)
    return enrolled(sql`e.cohort_id IN (${cohortsOf(programmeId)} AND k.slug = ANY(${filter.cohort}))`);
  if ("unit" in filter)
    return enrolled(sql`e.cohort_id IN (${cohortsOf(programmeId)})
      AND e.unit_id IN (SELECT u.id FROM unit u WHERE u.slug = ANY(${filter.unit}))`);
  if ("position" in filter)
    // Few different positions are held by many people: the words are looked for once in each.
    return enrolled(sql`e.cohort_id IN (${cohortsOf(programmeId)}) AND e.position IN (
      SELECT x.position FROM (SELECT DISTINCT position FROM enrolment) x
      WHERE EXISTS (SELECT FROM jsonb_each_text(x.position) t, unnest(${filter.position}::text[]) w
        WHERE position(lower(w) IN lower(t.value)) > 0))`);
  if ("language" in filter)
    // Whoever chose another language in a chat, and none of these, reads that one.
    return sql`(${chatting(sql`c.language = ANY(${filter.language})`)} OR (coalesce(q.language = ANY(${filter.language}), false)
      AND NOT ${chatting(sql`c.language <> ALL(${filter.language})`)}))`;
  if ("channel" in filter)
    return chatting(sql`c.account_id IN (SELECT id FROM channel_account
      WHERE type = ANY(${filter.channel}) AND removed_at IS NULL)`);
  if ("linked" in filter) return filter.linked ? chatting(sql`true`) : sql`NOT ${chatting(sql`true`)}`;
  if ("attendance" in filter) return attending(filter.attendance.session, filter.attendance.is);
  if ("answered" in filter) return answering(filter.answered, programmeId);
  if ("tag" in filter) return chatting(sql`c.tags && ${filter.tag}::text[]`);
  if ("activeSince" in filter) return chatting(sql`c.last_inbound_at >= ${filter.activeSince}::timestamptz`);
  if ("guest" in filter)
    return filter.guest ? sql`q.guest_id IS NOT NULL` : sql`q.participant_id IS NOT NULL`;
  throw new RangeError("a segment that was not written out");
}

const cohortsOf = (programmeId: string) =>
  sql`SELECT k.id FROM cohort k WHERE k.programme_id = ${programmeId}::uuid`;

function enrolled(which: Prisma.Sql): Prisma.Sql {
  return sql`q.person_id IN (SELECT e.participant_id FROM enrolment e WHERE ${which})`;
}

/** One of the person's chats, or the guest's own. */
function chatting(which: Prisma.Sql): Prisma.Sql {
  return sql`q.person_id IN (SELECT coalesce(c.participant_id, c.id) FROM contact c WHERE ${which})`;
}

function attending(sessionId: string, presences: readonly Presence[]): Prisma.Sql {
  const among = (which: Prisma.Sql) =>
    sql`q.person_id IN (SELECT a.participant_id FROM attendance a
      WHERE a.session_id = ${sessionId}::uuid AND ${which})`;
  const meaning: Record<Presence, Prisma.Sql> = {
    coming: among(sql`a.said IN ('coming', 'late')`),
    excused: among(sql`a.said = 'absent'`),
    present: among(sql`a.seen IN ('present', 'late')`),
    late: among(sql`a.seen = 'late'`),
    absent: among(sql`a.seen = 'absent'`),
    unanswered: sql`NOT ${among(sql`true`)}`,
  };
  return sql`(${join(
    presences.map((presence) => meaning[presence]),
    " OR ",
  )})`;
}

/** By whether they have sent it, which is known of anonymous forms too; never by what was sent. */
function answering({ form, session, is }: AnsweredForm, programmeId: string): Prisma.Sql {
  const about = session === undefined ? empty : sql`AND a.session_id = ${session}::uuid`;
  const sent = sql`q.person_id IN (SELECT a.participant_id FROM answering a WHERE a.submitted_at IS NOT NULL
    AND a.form_id IN (SELECT f.id FROM form f WHERE f.programme_id = ${programmeId}::uuid AND f.slug = ${form}) ${about})`;
  return is ? sent : sql`NOT ${sent}`;
}
