/** Whom a session concerns, said once: every query that asks it takes it from here. */
import { instant } from "./client.ts";
import { Prisma } from "./generated/client.ts";

const { sql, raw } = Prisma;

/** True for a row of `session` at which only those have business who have taken a place. */
export function isByPlace(session: string): Prisma.Sql {
  const s = raw(session);
  return sql`(${s}.choice_set_id IS NOT NULL OR ${s}.makes_up_for_id IS NOT NULL)`;
}

/** Has this participant a place at the session, or does it need none? */
export function isPlaced(session: string, participantId: Prisma.Sql): Prisma.Sql {
  return sql`(NOT ${isByPlace(session)} OR EXISTS (SELECT FROM place l WHERE l.session_id = ${raw(session)}.id
    AND l.participant_id = ${participantId} AND l.status = 'taken'))`;
}

/**
 * True where the session concerns the participant: one of its cohorts is theirs and, where people choose, they have
 * taken a place.
 * @param session the name of a row of `session`
 */
export function concerns(session: string, participantId: Prisma.Sql): Prisma.Sql {
  return sql`(${isInCohort(session, participantId)} AND ${isPlaced(session, participantId)})`;
}

function isInCohort(session: string, participantId: Prisma.Sql): Prisma.Sql {
  return sql`EXISTS (SELECT FROM session_cohort sc JOIN enrolment se ON se.cohort_id = sc.cohort_id
    WHERE sc.session_id = ${raw(session)}.id AND se.participant_id = ${participantId})`;
}

/** May the participant take a place at this session: is it their cohort's, and were they absent where it makes up? */
export function isOpenTo(
  session: string,
  participantId: Prisma.Sql,
  now: number,
  {
    whoeverWasAbsent = false,
    saidAbsent = sql`false`,
  }: { readonly whoeverWasAbsent?: boolean; readonly saidAbsent?: Prisma.Sql } = {},
): Prisma.Sql {
  const inCohort = isInCohort(session, participantId);
  if (whoeverWasAbsent) return inCohort;
  return sql`(${inCohort} AND (${raw(session)}.makes_up_for_id IS NULL OR ${saidAbsent}
    OR EXISTS (SELECT FROM session missed WHERE missed.id = ${raw(session)}.makes_up_for_id
      AND ${wasAbsent("missed", participantId, now)})))`;
}

/**
 * Absent is who was seen to be, or said so and was not seen; after a session where people checked in, also who did not.
 */
export function wasAbsent(session: string, participantId: Prisma.Sql, now: number): Prisma.Sql {
  const s = raw(session);
  const among = (which: Prisma.Sql) =>
    sql`EXISTS (SELECT FROM attendance a WHERE a.session_id = ${s}.id AND ${which})`;
  const their = sql`a.participant_id = ${participantId}`;
  return sql`(${among(sql`${their} AND coalesce(a.seen, a.said) = 'absent'`)}
    OR (${s}.ends_at <= ${instant(now)}::timestamptz AND ${concerns(session, participantId)}
      AND NOT ${among(sql`${their} AND a.seen IS NOT NULL`)} AND ${among(sql`a.seen_by = 'code'`)}))`;
}
