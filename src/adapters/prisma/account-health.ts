/** How accounts do, in one statement. What happened is read for one day only, by block-range indexes: cheap at any size of the history. */
import type { SendErrorCode } from "../../core/delivery/send-error.ts";
import type { AccountHealth, AccountHealthStore, Quota } from "../../services/ports/account-health.ts";
import { instant, rows, type Database } from "./client.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

interface Row {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly issuedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly failure: string | null;
  readonly lastEventAt: Date | null;
  readonly lastSuccessAt: Date | null;
  readonly quotas: readonly {
    counted: Quota["counted"];
    used: number;
    allowance: number | null;
    knownAt: number;
  }[];
  readonly errors: Readonly<Partial<Record<SendErrorCode, number>>>;
}

export function prismaAccountHealth(db: Database): AccountHealthStore {
  return {
    async read(now) {
      const since = instant(now - DAY_MS);
      const rows = await db.$queryRaw<Row[]>`
        WITH heard AS (
          SELECT account_id, max(last_inbound_at) AS at FROM contact GROUP BY account_id
        ), taken AS (
          SELECT account_id, max(sent_at) AS at FROM delivery WHERE sent_at >= ${since}::timestamptz GROUP BY account_id
        ), failed AS (
          SELECT account_id, jsonb_object_agg(code, count) AS codes FROM (
            SELECT d.account_id, a.code, count(*) FROM attempt a JOIN delivery d ON d.id = a.delivery_id
            WHERE a.started_at >= ${since}::timestamptz AND a.code IS NOT NULL
            GROUP BY d.account_id, a.code
          ) counted GROUP BY account_id
        ), quotas AS (
          SELECT account_id, jsonb_agg(jsonb_build_object('counted', counted, 'used', used, 'allowance', allowance,
            'knownAt', round(extract(epoch FROM known_at) * 1000)) ORDER BY counted) AS all
          FROM account_quota GROUP BY account_id
        )
        SELECT c.id, c.type, c.name, t.issued_at AS "issuedAt", t.expires_at AS "expiresAt", t.failure,
          heard.at AS "lastEventAt", taken.at AS "lastSuccessAt",
          coalesce(quotas.all, '[]') AS quotas, coalesce(failed.codes, '{}') AS errors
        FROM channel_account c
        LEFT JOIN account_tokens t ON t.account_id = c.id
        LEFT JOIN heard ON heard.account_id = c.id
        LEFT JOIN taken ON taken.account_id = c.id
        LEFT JOIN failed ON failed.account_id = c.id
        LEFT JOIN quotas ON quotas.account_id = c.id
        WHERE c.removed_at IS NULL ORDER BY c.created_at, c.id`;
      return rows.map(healthOf);
    },

    async keepQuota(accountId, { counted, used, allowance, knownAt }) {
      const row = { used, allowance, knownAt: new Date(knownAt) };
      await db.accountQuota.upsert({
        where: { accountId_counted: { accountId, counted } },
        create: { accountId, counted, ...row },
        update: row,
      });
    },

    async messagesCountedAt() {
      const rows = await db.accountQuota.findMany({ where: { counted: "messages" } });
      return new Map(rows.map(({ accountId, knownAt }) => [accountId, knownAt.getTime()]));
    },

    async setSpent(id, until) {
      const spentUntil = until === null ? null : new Date(until);
      await db.channelAccount.update({ where: { id }, data: { spentUntil } });
    },

    async countQuotas(plans, now) {
      const input = plans.map(({ since, ...plan }) => ({ ...plan, since: instant(since) }));
      await db.$executeRaw`
        WITH plan AS (
          SELECT * FROM jsonb_to_recordset(${rows(input)}::jsonb)
            AS t("accountId" uuid, since timestamptz, "messagesPerMonth" int, persons int)
        )
        INSERT INTO account_quota (account_id, counted, used, allowance, known_at)
        SELECT "accountId", 'messages', (
          SELECT count(*) FROM attempt a JOIN delivery d ON d.id = a.delivery_id
          WHERE d.account_id = "accountId" AND a.started_at >= since AND a.outcome IN ('sent', 'unknown')
        ), "messagesPerMonth", ${instant(now)}::timestamptz FROM plan
        UNION ALL
        SELECT "accountId", 'persons', (
          SELECT count(*) FROM contact WHERE account_id = "accountId" AND kind = 'person'
        ), persons, ${instant(now)}::timestamptz FROM plan
        ON CONFLICT (account_id, counted) DO UPDATE
        SET used = excluded.used, allowance = excluded.allowance, known_at = excluded.known_at`;
    },
  };
}

function healthOf(row: Row): AccountHealth {
  const { issuedAt, expiresAt, failure } = row;
  return {
    accountId: row.id,
    channel: row.type,
    name: row.name,
    token: issuedAt && expiresAt && { issuedAt: issuedAt.getTime(), expiresAt: expiresAt.getTime(), failure },
    lastEventAt: row.lastEventAt?.getTime() ?? null,
    lastSuccessAt: row.lastSuccessAt?.getTime() ?? null,
    quotas: row.quotas,
    errors: row.errors,
  };
}
