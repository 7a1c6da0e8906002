/** Profiles in PostgreSQL. Taking back the consent removes the name in the turn that hears of it (save-turns.ts). */
import type { ProfileStore } from "../../services/ports/profile-store.ts";
import { instant, type Database } from "./client.ts";
import { isGone } from "./delivery-store.ts";
import { Prisma } from "./generated/client.ts";

/** The newest answer of contact `c` counts. */
const hasAgreed = Prisma.sql`(SELECT k.granted FROM consent k WHERE k.contact_id = c.id AND k.purpose = 'profile'
  ORDER BY k.id DESC LIMIT 1) IS TRUE`;

export function prismaProfileStore(db: Database): ProfileStore {
  return {
    due(accountIds, before, limit) {
      return db.$queryRaw`
        SELECT c.id::text AS "contactId", c.account_id::text AS "accountId", c.address FROM contact c
        WHERE c.id IN (SELECT contact_id FROM consent WHERE purpose = 'profile' AND granted)
          AND c.account_id = ANY(${accountIds}::uuid[]) AND c.kind = 'person' AND NOT ${isGone}
          AND (c.profile_read_at IS NULL OR c.profile_read_at < ${instant(before)}::timestamptz) AND ${hasAgreed}
        ORDER BY c.profile_read_at NULLS FIRST, c.id LIMIT ${limit}`;
    },

    async save(contactId, profile, now) {
      await db.$executeRaw`
        UPDATE contact c SET profile_read_at = ${instant(now)}::timestamptz,
          display_name = coalesce(${profile?.displayName ?? null}, c.display_name),
          language = coalesce(c.language, ${profile?.language ?? null})
        WHERE c.id = ${contactId}::uuid AND ${hasAgreed}`;
    },
  };
}
