/** Timetables of very many programmes, each with one cohort, made by the database itself. */
import type pg from "pg";

/** Adds them: one session a day from 1 January 2026 on. */
export async function manySessions(
  sql: pg.Client,
  { programmes, each }: { readonly programmes: number; readonly each: number },
): Promise<void> {
  await sql.query(
    `WITH made AS (
       INSERT INTO programme (slug, name, timezone, starts_on, ends_on, organisers, is_public)
       SELECT 'many-' || gen_random_uuid(), '{"en": "Many"}', 'Asia/Ho_Chi_Minh', '2026-01-01', '2026-12-31', '{}', false
       FROM generate_series(1, $1) RETURNING id
     ), cohorts AS (
       INSERT INTO cohort (programme_id, slug, name) SELECT id, 'all', '{"en": "All"}' FROM made RETURNING id, programme_id
     ), sessions AS (
       INSERT INTO session (programme_id, title, kind, date, start_time, end_time, timezone, starts_at, ends_at)
       SELECT m.id, '{"en": "Lecture"}', 'lecture', d.day, '08:00', '11:30', 'Asia/Ho_Chi_Minh',
         d.day + time '01:00', d.day + time '04:30'
       FROM made m CROSS JOIN (SELECT date '2026-01-01' + n AS day FROM generate_series(0, $2 - 1) n) d
       RETURNING id, programme_id
     )
     INSERT INTO session_cohort (session_id, cohort_id)
     SELECT s.id, k.id FROM sessions s JOIN cohorts k USING (programme_id)`,
    [programmes, each],
  );
}
