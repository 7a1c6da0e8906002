/** Invite codes in PostgreSQL. */
import type { LocalText } from "../../core/language/language.ts";
import type { CohortInvitee, InviteStore } from "../../services/ports/invite-store.ts";
import { noteAudit } from "./audit.ts";
import { isDataError, rows, type Connection, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";

interface Row {
  readonly participantId: string;
  readonly name: string;
  readonly cohorts: string[];
  readonly code: string | null;
  readonly lastUsedAt: Date | null;
}

/** The code that works, of the participant `p`. */
const newestCode = Prisma.sql`SELECT code, last_used_at FROM invite_code
  WHERE participant_id = p.id AND revoked_at IS NULL ORDER BY created_at DESC, code LIMIT 1`;

export function prismaInviteStore(db: Database): InviteStore {
  return {
    async list() {
      const found = await db.$queryRaw<Row[]>`
        SELECT p.id::text AS "participantId", p.name, i.code, i.last_used_at AS "lastUsedAt",
          coalesce(c.slugs, '{}') AS cohorts
        FROM participant p
        LEFT JOIN LATERAL (${newestCode}) i ON true
        LEFT JOIN LATERAL (
          SELECT array_agg(g.slug || '/' || c.slug ORDER BY g.slug, c.slug) AS slugs
          FROM enrolment e JOIN cohort c ON c.id = e.cohort_id JOIN programme g ON g.id = c.programme_id
          WHERE e.participant_id = p.id
        ) c ON true
        ORDER BY p.name, p.id`;
      return found.map(({ lastUsedAt, ...row }) => ({ ...row, lastUsedAt: lastUsedAt?.getTime() ?? null }));
    },

    async cohort(programmeId, slug) {
      const found = await db.cohort.findUnique({
        where: { programmeId_slug: { programmeId, slug } },
        include: { programme: { select: { name: true, country: true } } },
      });
      if (!found) return null;
      const people = await db.$queryRaw<(Row & Pick<CohortInvitee, "unit" | "language">)[]>`
        SELECT p.id::text AS "participantId", p.name, p.language, u.name AS unit, '{}'::text[] AS cohorts,
          i.code, i.last_used_at AS "lastUsedAt"
        FROM enrolment e JOIN participant p ON p.id = e.participant_id LEFT JOIN unit u ON u.id = e.unit_id
        LEFT JOIN LATERAL (${newestCode}) i ON true
        WHERE e.cohort_id = ${found.id}::uuid ORDER BY u.slug NULLS LAST, p.name, p.id`;
      return {
        programme: found.programme.name as LocalText,
        cohort: found.name as LocalText,
        language: found.programme.country === "JP" ? "ja" : "vi",
        people: people.map(({ lastUsedAt, ...row }) => ({
          ...row,
          lastUsedAt: lastUsedAt?.getTime() ?? null,
        })),
      };
    },

    async replace(codes, note, now) {
      const table = rows(codes);
      const revoke = (tx: Connection) => tx.$executeRaw`
        UPDATE invite_code SET revoked_at = now() WHERE revoked_at IS NULL AND participant_id IN (
          SELECT "participantId" FROM jsonb_to_recordset(${table}::jsonb) AS x("participantId" uuid))`;
      const insert = (tx: Connection) => tx.$executeRaw`
        INSERT INTO invite_code (code, participant_id)
        SELECT code, "participantId" FROM jsonb_to_recordset(${table}::jsonb) AS x("participantId" uuid, code text)`;
      try {
        await db.$transaction(async (tx) => {
          await revoke(tx);
          await insert(tx);
          await noteAudit(tx, note, now);
        });
        return true;
      } catch (error) {
        if (isDataError(error)) return false;
        throw error;
      }
    },
  };
}
