/** All that a report is made from, read at one moment. */
import { answersSchema } from "../../core/form/answer.ts";
import { formSchema } from "../../core/form/form.ts";
import type { LocalText } from "../../core/language/language.ts";
import type {
  AttendanceCount,
  ReportData,
  ReportForm,
  ReportResponse,
  ReportSession,
} from "../../core/report/report-data.ts";
import type { ReportStore } from "../../services/ports/report-store.ts";
import type { Connection, Database } from "./client.ts";
import { concerns } from "./concerns.ts";
import { Prisma } from "./generated/client.ts";
import { isAskedBySupervision } from "./supervised.ts";

const { sql } = Prisma;

export function prismaReportStore(db: Database): ReportStore {
  return {
    programme: (slug) => db.programme.findUnique({ where: { slug }, select: { id: true } }),

    load: (programmeId) =>
      db.$transaction(
        async (tx): Promise<ReportData> => {
          const programme = await tx.programme.findUniqueOrThrow({
            where: { id: programmeId },
            include: { cohorts: { orderBy: { slug: "asc" } } },
          });
          const attendance = await attendanceOf(tx, programmeId);
          const sessions = await sessionsOf(tx, programmeId, attendance);
          const people = await countPeople(tx, programmeId);
          return {
            name: programme.name as LocalText,
            startsOn: isoDay(programme.startsOn),
            endsOn: isoDay(programme.endsOn),
            people,
            cohorts: programme.cohorts.map(({ id, name }) => ({ id, name: name as LocalText })),
            sessions,
            attendance,
            forms: await formsOf(tx, programmeId, people, sessions),
          };
        },
        { isolationLevel: "RepeatableRead", timeout: 60_000 },
      ),
  };
}

/** Participants of all cohorts, each once. */
export function countPeople(tx: Connection, programmeId: string): Promise<number> {
  return tx.participant.count({ where: { enrolments: { some: { cohort: { programmeId } } } } });
}

/**
 * Of every session that was not cancelled, by unit: whom it concerns, and who of them came.
 * @param which narrows the sessions `s`
 */
export function attendanceOf(
  tx: Connection,
  programmeId: string,
  which = sql`true`,
): Promise<AttendanceCount[]> {
  return tx.$queryRaw<AttendanceCount[]>`
    WITH concerned AS (
      SELECT DISTINCT ON (s.id, e.participant_id) s.id AS session_id, e.participant_id, e.unit_id
      FROM session s
      JOIN session_cohort c ON c.session_id = s.id
      JOIN enrolment e ON e.cohort_id = c.cohort_id
      WHERE s.programme_id = ${programmeId}::uuid AND s.cancelled_at IS NULL AND ${which} AND ${concerns("s", sql`e.participant_id`)}
      ORDER BY s.id, e.participant_id, e.unit_id)
    SELECT k.session_id::text AS "sessionId", u.name AS unit, count(*)::int AS expected,
      count(*) FILTER (WHERE a.seen = 'present')::int AS present,
      count(*) FILTER (WHERE a.seen = 'late')::int AS late,
      count(*) FILTER (WHERE a.said = 'absent' AND a.seen IS DISTINCT FROM 'present' AND a.seen IS DISTINCT FROM 'late')::int AS excused
    FROM concerned k
    LEFT JOIN unit u ON u.id = k.unit_id
    LEFT JOIN attendance a ON a.session_id = k.session_id AND a.participant_id = k.participant_id
    GROUP BY k.session_id, u.id, u.name`;
}

async function sessionsOf(
  tx: Connection,
  programmeId: string,
  attendance: readonly AttendanceCount[],
): Promise<ReportSession[]> {
  const people = new Map<string, number>();
  for (const { sessionId, expected } of attendance)
    people.set(sessionId, (people.get(sessionId) ?? 0) + expected);
  const found = await tx.session.findMany({
    where: { programmeId, cancelledAt: null },
    include: { speakers: { orderBy: { position: "asc" } }, cohorts: true },
    orderBy: { startsAt: "asc" },
  });
  return found.map(({ id, title, date, speakers, cohorts }) => ({
    ...{ id, title: title as LocalText, date: isoDay(date), people: people.get(id) ?? 0 },
    speakers: speakers.map(({ name }) => name as LocalText),
    cohortIds: cohorts.map(({ cohortId }) => cohortId),
  }));
}

async function formsOf(
  tx: Connection,
  programmeId: string,
  people: number,
  sessions: readonly ReportSession[],
): Promise<ReportForm[]> {
  const forms = await tx.form.findMany({
    where: { programmeId, versions: { some: { publishedAt: { not: null } } } },
    include: {
      versions: { where: { publishedAt: { not: null } }, orderBy: { number: "desc" }, take: 1 },
      _count: { select: { answerings: { where: { submittedAt: { not: null }, attempt: 1 } } } },
    },
    orderBy: { slug: "asc" },
  });
  const responses = await responsesOf(tx, programmeId);
  const supervised = await supervisedIn(tx, programmeId);
  return forms.flatMap(({ id, slug, versions: [version], _count }) => {
    if (!version) return [];
    const definition = formSchema.parse(version.definition);
    const given = responses.filter(({ formId }) => formId === id);
    const about = new Set(given.flatMap(({ sessionId }) => sessionId ?? []));
    const asked =
      definition.per === "course"
        ? { ...supervised, participant: people }[definition.asks]
        : sessions.filter((one) => about.has(one.id)).reduce((sum, one) => sum + one.people, 0);
    return [{ slug, definition, sent: _count.answerings, asked, responses: given }];
  });
}

/** How many people, and how many units, a supervisor is asked about. */
async function supervisedIn(
  tx: Connection,
  programmeId: string,
): Promise<{ supervisor: number; unit: number }> {
  const [counts] = await tx.$queryRaw<{ supervisor: number; unit: number }[]>`
    SELECT count(DISTINCT e.participant_id) FILTER (WHERE ${isAskedBySupervision(sql`'supervisor'`)})::int AS supervisor,
      count(DISTINCT e.unit_id) FILTER (WHERE ${isAskedBySupervision(sql`'unit'`)})::int AS unit
    FROM enrolment e JOIN cohort k ON k.id = e.cohort_id WHERE k.programme_id = ${programmeId}::uuid`;
  return counts ?? { supervisor: 0, unit: 0 };
}

/** What was sent in a programme, in no order that says when. @param which narrows the responses `r` */
export async function responsesOf(
  tx: Connection,
  programmeId: string,
  which = sql`true`,
): Promise<(ReportResponse & { readonly formId: string })[]> {
  const found = await tx.$queryRaw<
    (Omit<ReportResponse, "answers"> & { formId: string; answers: unknown })[]
  >`
    SELECT r.form_id::text AS "formId", r.session_id::text AS "sessionId", r.answers, r.score, r.max_score AS "maxScore",
      to_char(r.submitted_at, 'YYYY-MM-DD') AS day, u.name AS unit, coalesce(e.cohorts, '{}') AS "cohortIds",
      coalesce(CASE WHEN v.definition ->> 'asks' = 'unit' THEN e.unit_id END, r.about_id, r.participant_id)::text AS "subjectId"
    FROM response r
    JOIN form f ON f.id = r.form_id
    JOIN form_version v ON v.id = r.form_version_id
    LEFT JOIN LATERAL (
      SELECT array_agg(n.cohort_id::text ORDER BY c.slug) AS cohorts, (array_agg(n.unit_id ORDER BY c.slug))[1] AS unit_id
      FROM enrolment n JOIN cohort c ON c.id = n.cohort_id
      WHERE n.participant_id = coalesce(r.about_id, r.participant_id) AND c.programme_id = f.programme_id) e ON true
    LEFT JOIN unit u ON u.id = e.unit_id
    WHERE f.programme_id = ${programmeId}::uuid AND ${which}
    ORDER BY r.id`;
  return found.map((row) => ({ ...row, answers: answersSchema.parse(row.answers) }));
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
