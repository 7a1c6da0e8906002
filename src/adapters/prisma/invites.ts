/** Invite codes in PostgreSQL. */
import type { InviteStore } from "../../services/ports/invite-store.ts";
import { isDataError, rows, type Database } from "./client.ts";

interface Row {
  readonly participantId: string;
  readonly name: string;
  readonly cohorts: string[];
  readonly code: string | null;
  readonly lastUsedAt: Date | null;
}

export function prismaInviteStore(db: Database): InviteStore {
  return {
    async list() {
      const found = await db.$queryRaw<Row[]>`
        SELECT p.id::text AS "participantId", p.name, i.code, i.last_used_at AS "lastUsedAt",
          coalesce(c.slugs, '{}') AS cohorts
        FROM participant p
        LEFT JOIN LATERAL (
          SELECT code, last_used_at FROM invite_code
          WHERE participant_id = p.id AND revoked_at IS NULL ORDER BY created_at DESC, code LIMIT 1
        ) i ON true
        LEFT JOIN LATERAL (
          SELECT array_agg(g.slug || '/' || c.slug ORDER BY g.slug, c.slug) AS slugs
          FROM enrolment e JOIN cohort c ON c.id = e.cohort_id JOIN programme g ON g.id = c.programme_id
          WHERE e.participant_id = p.id
        ) c ON true
        ORDER BY p.name, p.id`;
      return found.map(({ lastUsedAt, ...row }) => ({ ...row, lastUsedAt: lastUsedAt?.getTime() ?? null }));
    },

    async replace(codes) {
      const table = rows(codes);
      const revoke = db.$executeRaw`
        UPDATE invite_code SET revoked_at = now() WHERE revoked_at IS NULL AND participant_id IN (
          SELECT "participantId" FROM jsonb_to_recordset(${table}::jsonb) AS x("participantId" uuid))`;
      const insert = db.$executeRaw`
        INSERT INTO invite_code (code, participant_id)
        SELECT code, "participantId" FROM jsonb_to_recordset(${table}::jsonb) AS x("participantId" uuid, code text)`;
      try {
        await db.$transaction([revoke, insert]);
        return true;
      } catch (error) {
        if (isDataError(error)) return false;
        throw error;
      }
    },
  };
}
