/** Lists read to be written for somebody's desk: one query each. */
import type { Session } from "../../core/programme/session.ts";
import type {
  AttendanceRow,
  DeliveryRow,
  ListStore,
  RosterRow,
  SessionRow,
} from "../../services/ports/list-store.ts";
import { noteAudit } from "./audit.ts";
import { instant, type Database } from "./client.ts";
import { concerns } from "./concerns.ts";
import { sessionJson } from "./fact-json.ts";
import { Prisma } from "./generated/client.ts";
import { listProgramme } from "./roster-store.ts";

const { sql } = Prisma;

export function prismaListStore(db: Database): ListStore {
  return {
    programme: (slug) => listProgramme(db, slug),

    roster: (programmeId) => db.$queryRaw<RosterRow[]>`
      SELECT p.name, p.reference, p.phone_sealed AS phone, p.language, p.timezone, k.name AS cohort, u.name AS unit,
        e.position, s.name AS supervisor, s.reference AS "supervisorReference", s.phone_sealed AS "supervisorPhone"
      FROM enrolment e JOIN cohort k ON k.id = e.cohort_id JOIN participant p ON p.id = e.participant_id
      LEFT JOIN unit u ON u.id = e.unit_id LEFT JOIN participant s ON s.id = e.supervisor_id
      WHERE k.programme_id = ${programmeId}::uuid ORDER BY k.slug, p.name, p.id`,

    async sessions(programmeId) {
      const found = await db.$queryRaw<(Omit<SessionRow, keyof Session> & { session: Session })[]>`
        SELECT ${sessionJson} AS session, s.reference, ARRAY(SELECT k.name FROM session_cohort c
          JOIN cohort k ON k.id = c.cohort_id WHERE c.session_id = s.id ORDER BY k.slug) AS cohorts
        FROM session s JOIN programme g ON g.id = s.programme_id LEFT JOIN venue v ON v.id = s.venue_id
        WHERE s.programme_id = ${programmeId}::uuid ORDER BY s.starts_at, s.id`;
      return found.map(({ session, reference, cohorts }) => ({ ...session, reference, cohorts }));
    },

    async attendance(programmeId, sessionId, now) {
      const found = await db.$queryRaw<(Omit<AttendanceRow, "seenAt"> & { seenAt: Date | null })[]>`
        SELECT s.title, s.date::text, s.start_time AS "startTime", p.name, p.reference,
          (SELECT u.name FROM enrolment e JOIN cohort k ON k.id = e.cohort_id AND k.programme_id = s.programme_id
            JOIN unit u ON u.id = e.unit_id WHERE e.participant_id = p.id ORDER BY k.slug LIMIT 1) AS unit,
          a.said, a.reason, a.seen, a.seen_at AS "seenAt", a.note
        FROM session s JOIN participant p ON ${concerns("s", sql`p.id`)}
        LEFT JOIN attendance a ON a.session_id = s.id AND a.participant_id = p.id
        WHERE s.programme_id = ${programmeId}::uuid AND s.cancelled_at IS NULL
          AND CASE WHEN ${sessionId}::uuid IS NULL THEN s.starts_at <= ${instant(now)}::timestamptz
            ELSE s.id = ${sessionId}::uuid END
        ORDER BY s.starts_at, s.id, p.name, p.id`;
      return found.map((row) => ({ ...row, seenAt: row.seenAt?.getTime() ?? null }));
    },

    async deliveries(programmeId, broadcastId) {
      if ((await db.broadcast.count({ where: { id: broadcastId, programmeId } })) === 0) return null;
      const found = await db.$queryRaw<
        (Omit<DeliveryRow, "sentAt" | "readAt"> & { sentAt: Date | null; readAt: Date | null })[]
      >`
        SELECT coalesce(p.name, c.display_name, '') AS name, k.name AS account, d.status, d.reason,
          d.sent_at AS "sentAt", d.read_at AS "readAt", d.part
        FROM delivery d JOIN contact c ON c.id = d.contact_id JOIN channel_account k ON k.id = d.account_id
        LEFT JOIN participant p ON p.id = c.participant_id WHERE d.broadcast_id = ${broadcastId}::uuid
        UNION ALL SELECT p.name, NULL, 'unreached', 'no-contact', NULL, NULL, 0 FROM unreached x
          JOIN participant p ON p.id = x.participant_id WHERE x.broadcast_id = ${broadcastId}::uuid
        ORDER BY 1, 2, 7`;
      return found.map(({ name, account, status, reason, sentAt, readAt }) => ({
        ...{ name, account, status, reason },
        ...{ sentAt: sentAt?.getTime() ?? null, readAt: readAt?.getTime() ?? null },
      }));
    },

    note: (note, now) => noteAudit(db, note, now),
  };
}
