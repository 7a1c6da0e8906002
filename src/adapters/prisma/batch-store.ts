/** Batches: one row and one call for up to hundreds of deliveries, which follow its fate. */
import { LONGEST_TRYING_MS } from "../../core/delivery/verdict.ts";
import type { Language } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { BatchStore, DueBatch } from "../../services/ports/batch-store.ts";
import type { Start } from "../../services/ports/delivery-store.ts";
import { instant, type Connection, type Database } from "./client.ts";
import { isGone } from "./delivery-store.ts";
import { Prisma } from "./generated/client.ts";

interface Row {
  readonly id: string;
  readonly account_id: string;
  readonly language: Language;
  readonly contents: readonly Content[];
  readonly attempts: number;
  readonly is_in_doubt: boolean;
  readonly expires_at: Date;
  readonly is_account_removed: boolean;
  readonly quota_spent_until: Date | null;
  readonly is_cancelled: boolean;
  readonly programme_id: string;
  readonly timezone: string;
  readonly is_urgent: boolean;
}

const found = Prisma.sql`
  SELECT h.id, h.account_id, h.language, h.contents, h.attempts, h.is_in_doubt, h.expires_at, h.timezone, b.programme_id,
    k.removed_at IS NOT NULL AS is_account_removed, k.spent_until AS quota_spent_until, b.status = 'cancelled' AS is_cancelled,
    b.urgent_reason IS NOT NULL AS is_urgent
  FROM batch h JOIN broadcast b ON b.id = h.broadcast_id JOIN channel_account k ON k.id = h.account_id`;

export function prismaBatchStore(db: Database): BatchStore {
  return {
    take(accountId, now, decide) {
      return db.$transaction(async (tx) => {
        const [row] = await tx.$queryRaw<Row[]>`${found}
          WHERE h.account_id = ${accountId}::uuid AND h.status = 'pending' AND h.due_at <= ${instant(now)}::timestamptz
            AND b.status IN ('running', 'cancelled')
          ORDER BY h.due_at LIMIT 1 FOR UPDATE OF h SKIP LOCKED`;
        if (!row) return null;
        const batch = dueBatch(row);
        return { batch, addresses: await begin(tx, await decide(batch), now) };
      });
    },

    async end({ id, attempts, isInDoubt, next, code, advice, requestId, quotaSpentUntil }, now) {
      const at = instant(now);
      if (quotaSpentUntil !== undefined)
        await db.$executeRaw`UPDATE channel_account SET spent_until = ${instant(quotaSpentUntil)}::timestamptz
          WHERE id = (SELECT account_id FROM batch WHERE id = ${id}::uuid)`;
      const dueAt = next.status === "pending" ? instant(next.dueAt) : null;
      const status = next.status === "apart" ? "failed" : next.status;
      const ended = Prisma.sql`
        UPDATE batch SET status = ${status}, due_at = coalesce(${dueAt}::timestamptz, due_at), reason = ${code ?? null},
          advice = ${advice ?? null}, request_id = ${requestId ?? null}, is_in_doubt = is_in_doubt OR ${isInDoubt},
          sent_at = CASE WHEN ${status} = 'sent' THEN ${at}::timestamptz END
        WHERE id = ${id}::uuid AND status = 'sending' AND attempts = ${attempts} RETURNING id`;
      if (next.status === "pending") await db.$queryRaw(ended);
      else if (next.status === "apart")
        await db.$executeRaw`WITH ended AS (${ended}) UPDATE delivery d SET batch_id = NULL, due_at = ${at}::timestamptz
          FROM ended WHERE d.batch_id = ended.id AND d.status = 'pending'`;
      else
        await db.$executeRaw`WITH ended AS (${ended})
          UPDATE delivery d SET status = ${status}, attempts = ${attempts}, reason = ${code ?? null}, advice = ${advice ?? null},
            sent_at = CASE WHEN ${status} = 'sent' THEN ${at}::timestamptz END
          FROM ended WHERE d.batch_id = ended.id AND d.status = 'pending'`;
    },

    async abandoned(since) {
      const rows = await db.$queryRaw<Row[]>`${found}
        WHERE h.status = 'sending' AND h.handed_at < ${instant(since)}::timestamptz ORDER BY h.handed_at LIMIT 100`;
      return rows.map(dueBatch);
    },
  };
}

/** Writes down what was decided about a locked batch. @returns the addresses to call, in the order of their rows */
async function begin(tx: Connection, start: Start, now: number): Promise<string[]> {
  const { id, attempts } = start;
  const at = instant(now);
  if (!start.go && "until" in start) {
    await tx.$executeRaw`UPDATE batch SET due_at = ${instant(start.until)}::timestamptz WHERE id = ${id}::uuid`;
    return [];
  }
  if (!start.go) {
    await over(tx, id, start.as, start.reason);
    return [];
  }
  if (attempts === 1)
    await tx.$executeRaw`
      UPDATE delivery d SET status = 'skipped', handed_at = ${at}::timestamptz,
        reason = CASE WHEN c.opted_out_at IS NOT NULL THEN 'opted-out' ELSE 'recipient-left' END
      FROM contact c WHERE d.batch_id = ${id}::uuid AND d.status = 'pending' AND c.id = d.contact_id
        AND (c.opted_out_at IS NOT NULL OR ${isGone})`;
  const [members] = await tx.$queryRaw<{ addresses: string[] | null }[]>`
    SELECT array_agg(c.address ORDER BY d.seq) AS addresses FROM delivery d JOIN contact c ON c.id = d.contact_id
    WHERE d.batch_id = ${id}::uuid AND d.status = 'pending'`;
  const addresses = members?.addresses ?? [];
  if (addresses.length === 0) await over(tx, id, "skipped", "nobody-left");
  else
    await tx.$executeRaw`
      UPDATE batch SET status = 'sending', attempts = ${attempts}, handed_at = ${at}::timestamptz,
        expires_at = CASE WHEN attempts > 0 THEN expires_at
          ELSE least(expires_at, ${instant(now + LONGEST_TRYING_MS)}::timestamptz) END
      WHERE id = ${id}::uuid`;
  return addresses;
}

async function over(tx: Connection, id: string, status: string, reason: string): Promise<void> {
  await tx.$executeRaw`
    WITH h AS (UPDATE batch SET status = ${status}, reason = ${reason} WHERE id = ${id}::uuid)
    UPDATE delivery SET status = ${status}, reason = ${reason} WHERE batch_id = ${id}::uuid AND status = 'pending'`;
}

function dueBatch(row: Row): DueBatch {
  return {
    id: row.id,
    accountId: row.account_id,
    language: row.language,
    contents: row.contents,
    held: row.is_urgent ? null : { programmeId: row.programme_id, timezone: row.timezone },
    ...{ priority: 2, route: "push", replyTokenExpiresAt: null, unknownReplies: 0 },
    ...{ isRecipientGone: false, isOptedOut: false, lastInboundAt: Infinity },
    expiresAt: row.expires_at.getTime(),
    attempts: row.attempts,
    isInDoubt: row.is_in_doubt,
    isAccountRemoved: row.is_account_removed,
    quotaSpentUntil: row.quota_spent_until?.getTime() ?? null,
    isCancelled: row.is_cancelled,
  };
}
