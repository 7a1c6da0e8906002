/** Who was at a session, in PostgreSQL. */
import type { Session } from "../../core/programme/session.ts";
import type { Attendee, HeldSession, PresenceStore } from "../../services/ports/presence-store.ts";
import { noteAudit } from "./audit.ts";
import type { Database } from "./client.ts";
import { concerns } from "./concerns.ts";
import { sessionJson } from "./fact-json.ts";
import { Prisma } from "./generated/client.ts";

const { sql } = Prisma;

export function prismaPresenceStore(db: Database): PresenceStore {
  return {
    async session(id) {
      const [row] = await db.$queryRaw<
        { session: Session; programme_id: string; country: string; starts_at: Date; ends_at: Date }[]
      >`
        SELECT ${sessionJson} AS session, s.programme_id::text, g.country, s.starts_at, s.ends_at
        FROM session s JOIN programme g ON g.id = s.programme_id LEFT JOIN venue v ON v.id = s.venue_id
        WHERE s.id = ${id}::uuid`;
      if (!row) return null;
      const { session, programme_id: programmeId, country, starts_at, ends_at } = row;
      const times = { startsAt: starts_at.getTime(), endsAt: ends_at.getTime() };
      const held: HeldSession = {
        ...session,
        programmeId,
        ...times,
        language: country === "JP" ? "ja" : "vi",
      };
      return held;
    },

    async counts(sessionId) {
      const [row] = await db.$queryRaw<{ present: number; expected: number }[]>`
        SELECT (SELECT count(*)::int FROM attendance a WHERE a.session_id = s.id AND a.seen IN ('present', 'late')) AS present,
          (SELECT count(*)::int FROM participant p WHERE p.id IN (SELECT e.participant_id FROM enrolment e
            JOIN session_cohort c ON c.cohort_id = e.cohort_id WHERE c.session_id = s.id)
            AND ${concerns("s", sql`p.id`)}) AS expected
        FROM session s WHERE s.id = ${sessionId}::uuid`;
      return row ?? { present: 0, expected: 0 };
    },

    async attendees(sessionId) {
      const found = await db.$queryRaw<(Omit<Attendee, "seenAt"> & { seenAt: Date | null })[]>`
        SELECT DISTINCT ON (p.id) p.id::text AS "participantId", p.name, u.name AS unit, a.said, a.reason, a.seen,
          a.seen_by AS "seenBy", a.seen_at AS "seenAt", a.note
        FROM session s
        JOIN participant p ON p.id IN (
          SELECT e.participant_id FROM enrolment e JOIN session_cohort c ON c.cohort_id = e.cohort_id
            WHERE c.session_id = s.id
          UNION SELECT x.participant_id FROM attendance x WHERE x.session_id = s.id)
        LEFT JOIN attendance a ON a.session_id = s.id AND a.participant_id = p.id
        LEFT JOIN (enrolment n JOIN cohort k ON k.id = n.cohort_id JOIN unit u ON u.id = n.unit_id)
          ON n.participant_id = p.id AND k.programme_id = s.programme_id
        WHERE s.id = ${sessionId}::uuid AND (a.participant_id IS NOT NULL OR ${concerns("s", sql`p.id`)})
        ORDER BY p.id, k.slug`;
      const sorted = found.map((row): Attendee => ({ ...row, seenAt: row.seenAt?.getTime() ?? null }));
      const key = ({ unit, name }: Attendee) => `${unit?.vi ?? unit?.ja ?? unit?.en ?? ""}\u0000${name}`;
      return sorted.sort((a, b) => key(a).localeCompare(key(b), "vi"));
    },

    async correct(sessionId, participantId, { seen, note: why }, note, now) {
      const is = { seen, seenBy: "coordinator", seenAt: new Date(now), note: why };
      await db.$transaction(async (tx) => {
        await tx.attendance.upsert({
          where: { sessionId_participantId: { sessionId, participantId } },
          create: { sessionId, participantId, ...is },
          update: is,
        });
        await noteAudit(tx, note, now);
      });
    },
  };
}
