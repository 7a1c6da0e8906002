/** Facts of the core as one JSON value each, for queries that bring whole ones. */
import { Prisma } from "./generated/client.ts";

/** A participant as one JSON value, for the row of `participant` called `p`. */
export const participantJson = Prisma.sql`jsonb_build_object(
  'id', p.id, 'name', p.name, 'language', p.language, 'timezone', p.timezone,
  'enrolments', (
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'cohortId', k.id, 'cohort', k.name, 'programme', g.name, 'unit', u.name)) ORDER BY g.starts_on, k.slug), '[]')
    FROM enrolment e JOIN cohort k ON k.id = e.cohort_id JOIN programme g ON g.id = k.programme_id
    LEFT JOIN unit u ON u.id = e.unit_id
    WHERE e.participant_id = p.id))`;

/** A session as one JSON value (core/programme/session.ts), for the rows `s`, its programme `g` and its venue `v`. */
export const sessionJson = Prisma.sql`jsonb_strip_nulls(jsonb_build_object(
'id', s.id, 'programme', g.name, 'title', s.title, 'kind', s.kind, 'date', s.date,
'startTime', s.start_time, 'endTime', s.end_time, 'timezone', s.timezone,
'isCancelled', s.cancelled_at IS NOT NULL,
'venue', CASE WHEN v.id IS NOT NULL THEN
  jsonb_build_object('name', v.name, 'address', v.address, 'room', s.room, 'mapUrl', v.map_url) END,
'speakers', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', k.name, 'role', k.role) ORDER BY k.position), '[]')
  FROM session_speaker k WHERE k.session_id = s.id),
'materials', (SELECT coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'url', m.url) ORDER BY m.position), '[]')
  FROM material m WHERE m.session_id = s.id)))`;

/** A coordinator as one JSON value (core/staff/coordinator.ts), for the row of `coordinator` called `o`. */
export const coordinatorJson = Prisma.sql`jsonb_build_object(
  'id', o.id, 'name', o.name, 'language', o.language, 'timezone', o.timezone,
  'programmes', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name, 'role', r.role)
      ORDER BY g.starts_on, g.slug), '[]')
    FROM coordinator_role r JOIN programme g ON g.id = r.programme_id WHERE r.coordinator_id = o.id))`;
