/** About whom a supervisor is asked, said once: planning, telling and answering take it from here. */
import { Prisma } from "./generated/client.ts";

const { sql } = Prisma;

/**
 * True for the enrolment `e` in the cohort `k` where its supervisor is asked by it: about each of their people; or once
 * about the unit, by the enrolment in the programme that was first of those who have a supervisor.
 * @param asks `supervisor` or `unit`, as core/form/form.ts has it
 */
export function isAskedBySupervision(asks: Prisma.Sql): Prisma.Sql {
  return sql`(e.supervisor_id IS NOT NULL AND (${asks} = 'supervisor' OR (${asks} = 'unit' AND e.unit_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM enrolment eo JOIN cohort ko ON ko.id = eo.cohort_id
      WHERE eo.unit_id = e.unit_id AND ko.programme_id = k.programme_id AND eo.supervisor_id IS NOT NULL
        AND (eo.enrolled_at, eo.participant_id) < (e.enrolled_at, e.participant_id)))))`;
}

/**
 * What a supervisor is asked about, as a text per language: the unit of the participant in the programme, else the
 * participant's name.
 * @param participantId of whoever is asked about @param programmeId of the rule or the form
 */
export function aboutText(asks: Prisma.Sql, participantId: Prisma.Sql, programmeId: Prisma.Sql): Prisma.Sql {
  return sql`coalesce(
    (SELECT n.name FROM enrolment ae JOIN cohort ak ON ak.id = ae.cohort_id JOIN unit n ON n.id = ae.unit_id
      WHERE ${asks} = 'unit' AND ae.participant_id = ${participantId} AND ak.programme_id = ${programmeId}
      ORDER BY ae.enrolled_at LIMIT 1),
    (SELECT jsonb_build_object('vi', ap.name) FROM participant ap WHERE ap.id = ${participantId}))`;
}
