/** Pairs of tokens in PostgreSQL, sealed before they come here. */
import type { TokenStore } from "../../services/ports/token-store.ts";
import type { Database } from "./client.ts";

export function prismaTokenStore(db: Database): TokenStore {
  return {
    async load(accountId) {
      const row = await db.accountTokens.findUnique({ where: { accountId } });
      return (
        row && {
          sealed: row.sealed,
          issuedAt: row.issuedAt.getTime(),
          expiresAt: row.expiresAt.getTime(),
          failure: row.failure,
        }
      );
    },
    async save(accountId, { sealed, issuedAt, expiresAt, failure }) {
      const row = { sealed, issuedAt: new Date(issuedAt), expiresAt: new Date(expiresAt), failure };
      await db.accountTokens.upsert({ where: { accountId }, create: { accountId, ...row }, update: row });
    },
  };
}
