/** Whom a session concerns, said once: every query that asks it takes it from here. */
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
  return sql`(EXISTS (SELECT FROM session_cohort sc JOIN enrolment se ON se.cohort_id = sc.cohort_id
    WHERE sc.session_id = ${raw(session)}.id AND se.participant_id = ${participantId})
    AND ${isPlaced(session, participantId)})`;
}
