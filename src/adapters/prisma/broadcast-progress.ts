/** How a broadcast fares, read from its rows, and its failed tried again. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Progress, Retried, Told } from "../../services/ports/broadcast-runs.ts";
import { noteAudit } from "./audit.ts";
import { instant, type Connection, type Database } from "./client.ts";
import { Prisma } from "./generated/client.ts";

/** Members of a batch follow it only at its end. */
const status = Prisma.sql`CASE WHEN d.status = 'pending' AND h.status = 'sending' THEN 'sending' ELSE d.status END`;

/** Reasons that may have passed. What somebody decided (cancelled, opted out, no consent) is not gone over. */
const PASSING_REASONS = ["quota-spent", "window-closed", "expired", "account-removed"];

/** Counts of a broadcast by state and reason; null where there is none of this id. */
export async function readProgress(db: Connection, id: string): Promise<Progress | null> {
  const broadcast = await db.broadcast.findUnique({ where: { id } });
  if (!broadcast) return null;
  const fared = await db.$queryRaw<Progress["fared"][number][]>`
    SELECT ${status} AS status, d.reason, count(*)::int FROM delivery d LEFT JOIN batch h ON h.id = d.batch_id
    WHERE d.broadcast_id = ${id}::uuid GROUP BY 1, 2
    UNION ALL SELECT 'unreached', 'no-contact', count(*)::int FROM unreached WHERE broadcast_id = ${id}::uuid HAVING count(*) > 0
    ORDER BY 1, 2`;
  const { expandedAt, finishedAt } = broadcast;
  return { fared, expandedAt: expandedAt?.getTime() ?? null, finishedAt: finishedAt?.getTime() ?? null };
}

/** A page of those whom it concerned, in order. */
export async function readWho(
  db: Database,
  id: string,
  which: { readonly status?: string; readonly reason?: string },
  after: string | null,
  limit: number,
): Promise<readonly Told[]> {
  const isOver = after?.startsWith(UNREACHED) ?? false;
  const found = isOver ? [] : await readDeliveries(db, id, which, after, limit);
  const wants = (asked: string | undefined, has: string) => asked === undefined || asked === has;
  if (found.length >= limit || !wants(which.status, "unreached") || !wants(which.reason, "no-contact"))
    return found;
  const past = isOver ? (after ?? "").slice(UNREACHED.length) : NOBODY;
  const unreached = await db.$queryRaw<{ id: string; name: string }[]>`
    SELECT p.id::text, p.name FROM unreached u JOIN participant p ON p.id = u.participant_id
    WHERE u.broadcast_id = ${id}::uuid AND p.id > ${past}::uuid ORDER BY p.id LIMIT ${limit - found.length}`;
  return [
    ...found,
    ...unreached.map(({ id: participantId, name }) => ({
      ...{ seq: `${UNREACHED}${participantId}`, deliveryId: null, name, account: null },
      ...{ status: "unreached", reason: "no-contact", advice: null, sentAt: null },
    })),
  ];
}

/** Begins the cursor of somebody without a chat; whose participant id follows. */
const UNREACHED = "u";
const NOBODY = "00000000-0000-0000-0000-000000000000";

async function readDeliveries(
  db: Database,
  id: string,
  which: { readonly status?: string; readonly reason?: string },
  after: string | null,
  limit: number,
): Promise<readonly Told[]> {
  const found = await db.$queryRaw<(Omit<Told, "sentAt"> & { sentAt: Date | null })[]>`
    SELECT d.seq::text, d.id::text AS "deliveryId", coalesce(p.name, c.display_name, '') AS name, k.name AS account,
      ${status} AS status, d.reason, d.advice, d.sent_at AS "sentAt"
    FROM delivery d JOIN contact c ON c.id = d.contact_id JOIN channel_account k ON k.id = d.account_id
    LEFT JOIN participant p ON p.id = c.participant_id LEFT JOIN batch h ON h.id = d.batch_id
    WHERE d.broadcast_id = ${id}::uuid AND d.seq > ${after ?? "0"}::bigint
      AND (${which.status ?? null}::text IS NULL OR ${status} = ${which.status ?? null})
      AND (${which.reason ?? null}::text IS NULL OR d.reason = ${which.reason ?? null})
    ORDER BY d.seq LIMIT ${limit}`;
  return found.map((row) => ({ ...row, sentAt: row.sentAt?.getTime() ?? null }));
}

/** Makes chosen deliveries pending again, with the note. @returns how many */
export function retryDeliveries(
  db: Database,
  id: string,
  which: Retried,
  note: AuditNote,
  now: number,
): Promise<number> {
  const chosen =
    "unknown" in which
      ? Prisma.sql`d.status = 'unknown' AND d.id = ANY(${which.unknown}::uuid[])`
      : Prisma.sql`d.reason = ${which.reason}
          AND (d.status = 'failed' OR d.status = 'skipped' AND d.reason = ANY(${PASSING_REASONS}::text[]))`;
  return db.$transaction(async (tx) => {
    const count = await tx.$executeRaw`
      UPDATE delivery d SET status = 'pending', batch_id = NULL, due_at = ${instant(now)}::timestamptz, reason = NULL,
        advice = NULL, expires_at = greatest(d.expires_at, ${instant(now)}::timestamptz + interval '1 day')
      FROM broadcast b WHERE d.broadcast_id = ${id}::uuid AND b.id = d.broadcast_id AND b.status <> 'cancelled' AND ${chosen}`;
    if (count === 0) return 0;
    await tx.broadcast.update({ where: { id }, data: { finishedAt: null } });
    await noteAudit(tx, { ...note, details: { ...note.details, deliveries: count } }, now);
    return count;
  });
}
