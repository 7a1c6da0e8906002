/** What steps ask for coordinators: few people ask, so each question is a query of its own. */
import type { AudiencesAnswer, LastBroadcastAnswer, SubjectsAnswer } from "../../core/flow/lookups.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { CoordinatorFact } from "../../core/staff/coordinator.ts";
import { readProgress } from "./broadcast-progress.ts";
import type { Session } from "../../core/programme/session.ts";
import type { Connection } from "./client.ts";
import { sessionJson } from "./fact-json.ts";

const MAX_SESSIONS = 8;
/** People who are named of those who did not get it. */
const MAX_NAMED = 12;
/** Sessions of which results may be asked at once. */
const MAX_SUBJECTS = 500;

/** Cohorts, segments and sessions to come of a programme. */
export async function readAudiences(
  db: Connection,
  programmeId: string,
  now: number,
): Promise<AudiencesAnswer> {
  const cohorts = await db.cohort.findMany({ where: { programmeId }, orderBy: { slug: "asc" } });
  const segments = await db.segment.findMany({ where: { programmeId }, orderBy: { name: "asc" } });
  const sessions = await db.session.findMany({
    where: { programmeId, cancelledAt: null, endsAt: { gt: new Date(now) } },
    include: { cohorts: { include: { cohort: true } } },
    orderBy: [{ startsAt: "asc" }, { id: "asc" }],
    take: MAX_SESSIONS,
  });
  return {
    cohorts: cohorts.map(({ slug, name }) => ({ slug, name: name as LocalText })),
    segments: segments.map(({ name }) => name),
    sessions: sessions.map(({ id, title, date, cohorts: of }) => ({
      ...{ id, title: title as LocalText, date: date.toISOString().slice(0, 10) },
      cohorts: of.map(({ cohort }) => cohort.slug),
    })),
  };
}

/** How the last broadcast of theirs fares, in the programmes where they still have a role. */
export async function readLastBroadcast(
  db: Connection,
  { id: coordinatorId, programmes }: CoordinatorFact,
): Promise<LastBroadcastAnswer | null> {
  const last = await db.broadcast.findFirst({
    where: {
      status: { not: "draft" },
      programmeId: { in: programmes.map(({ id }) => id) },
      OR: [{ createdBy: coordinatorId }, { approvedBy: coordinatorId }, { secondedBy: coordinatorId }],
    },
    orderBy: [{ approvedAt: "desc" }, { id: "desc" }],
  });
  if (!last) return null;
  const { id, name, status, finishedAt } = last;
  const progress = await readProgress(db, id);
  const missing = await db.$queryRaw<{ name: string; reason: string }[]>`
    (SELECT coalesce(p.name, c.display_name, '') AS name, coalesce(d.reason, d.status) AS reason
      FROM delivery d JOIN contact c ON c.id = d.contact_id LEFT JOIN participant p ON p.id = c.participant_id
      WHERE d.broadcast_id = ${id}::uuid AND d.status IN ('failed', 'skipped', 'unknown')
      ORDER BY d.seq LIMIT ${MAX_NAMED})
    UNION ALL (SELECT p.name, 'no-contact' FROM unreached u JOIN participant p ON p.id = u.participant_id
      WHERE u.broadcast_id = ${id}::uuid ORDER BY p.name, p.id LIMIT ${MAX_NAMED})
    LIMIT ${MAX_NAMED}`;
  return { id, name, status, isFinished: finishedAt !== null, fared: progress?.fared ?? [], missing };
}

/** Where they have a role, whichever. */
export function programmesOf(coordinator: CoordinatorFact | null): readonly string[] {
  return (coordinator?.programmes ?? []).map(({ id }) => id);
}

/** Sessions between two days and forms of whole courses, in all their programmes. */
export async function readSubjects(
  db: Connection,
  coordinator: CoordinatorFact | null,
  from: string,
  to: string,
): Promise<SubjectsAnswer> {
  const programmes = programmesOf(coordinator);
  const sessions = await db.$queryRaw<{ session: Session }[]>`
    SELECT ${sessionJson} AS session FROM (
      SELECT * FROM session WHERE programme_id = ANY(${programmes}::uuid[]) AND cancelled_at IS NULL
        AND date BETWEEN ${from}::date AND ${to}::date
      ORDER BY starts_at DESC, id DESC LIMIT ${MAX_SUBJECTS}) s
    JOIN programme g ON g.id = s.programme_id
    LEFT JOIN venue v ON v.id = s.venue_id
    ORDER BY s.starts_at, s.id`;
  const forms = await db.$queryRaw<{ id: string; title: LocalText }[]>`
    SELECT f.id::text, v.definition -> 'title' AS title
    FROM form f CROSS JOIN LATERAL (SELECT * FROM form_version w
      WHERE w.form_id = f.id AND w.published_at IS NOT NULL ORDER BY w.number DESC LIMIT 1) v
    WHERE f.programme_id = ANY(${programmes}::uuid[]) AND v.definition ->> 'per' = 'course'
      AND EXISTS (SELECT FROM response r WHERE r.form_id = f.id)
    ORDER BY f.slug, f.id`;
  return { sessions: sessions.map(({ session }) => session), forms };
}
