/** Idempotency keys in PostgreSQL: of two equal requests at once, one begins. */
import type { ApiRequestStore } from "../../services/ports/api-request-store.ts";
import { instant, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";

const KEPT_MS = 24 * 60 * 60_000;
/** Longer than any request takes. */
const RUNNING_MS = 2 * 60_000;

export function prismaApiRequests(db: Database): ApiRequestStore {
  return {
    async begin(tokenId, key, digest, now) {
      await db.apiRequest.deleteMany({ where: { startedAt: { lt: new Date(now - KEPT_MS) } } });
      const taken = await db.$queryRaw<unknown[]>`
        INSERT INTO api_request (token_id, key, digest, started_at)
        VALUES (${tokenId}::uuid, ${key}, ${digest}, ${instant(now)}::timestamptz)
        ON CONFLICT (token_id, key) DO UPDATE SET started_at = excluded.started_at
          WHERE api_request.status IS NULL AND api_request.digest = excluded.digest
            AND api_request.started_at < ${instant(now - RUNNING_MS)}::timestamptz
        RETURNING key`;
      if (taken.length > 0) return { is: "new" };
      const known = await db.apiRequest.findUnique({ where: { tokenId_key: { tokenId, key } } });
      if (!known) return { is: "running" };
      if (known.digest !== digest) return { is: "other" };
      if (known.status === null) return { is: "running" };
      return { is: "done", answer: { status: known.status, body: known.response } };
    },

    async end(tokenId, key, { status, body }) {
      const response = (body ?? Prisma.JsonNull) as Prisma.InputJsonValue;
      await db.apiRequest.updateMany({ where: { tokenId, key }, data: { status, response } });
    },

    async forget(tokenId, key) {
      await db.apiRequest.deleteMany({ where: { tokenId, key } });
    },
  };
}
