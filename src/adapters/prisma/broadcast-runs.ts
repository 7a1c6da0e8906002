/** Broadcasts after their approval: expanded, steered, and ended when their rows say so. */
import type { BroadcastRuns, Steering } from "../../services/ports/broadcast-runs.ts";
import { noteAudit } from "./audit.ts";
import { readProgress, readWho, retryDeliveries } from "./broadcast-progress.ts";
import { instant, type Database } from "./client.ts";
import { expandBroadcast } from "./expand-broadcast.ts";

/** From which statuses each is possible. */
const POSSIBLE_FROM: Record<Steering, readonly string[]> = {
  pause: ["approved", "running"],
  resume: ["paused"],
  cancel: ["approved", "running", "paused"],
};

export function prismaBroadcastRuns(db: Database): BroadcastRuns {
  return {
    async unexpanded() {
      const found = await db.broadcast.findMany({
        where: { expandedAt: null, status: { not: "draft" } },
        select: {
          ...{ id: true, programmeId: true, sendAt: true, urgentReason: true },
          programme: { select: { timezone: true } },
        },
        orderBy: { approvedAt: "asc" },
      });
      return found.map(({ programme: { timezone }, urgentReason, ...one }) => ({
        ...{ ...one, timezone, isUrgent: urgentReason !== null },
      }));
    },

    expand: (...asked) => expandBroadcast(db, ...asked),

    async finish(now) {
      await db.$executeRaw`
        UPDATE broadcast b SET finished_at = ${instant(now)}::timestamptz
        WHERE b.expanded_at IS NOT NULL AND b.finished_at IS NULL
          AND NOT EXISTS (SELECT FROM delivery d WHERE d.broadcast_id = b.id AND d.batch_id IS NULL AND d.status = 'pending')
          AND NOT EXISTS (SELECT FROM batch h WHERE h.broadcast_id = b.id AND h.status IN ('pending', 'sending'))
          AND NOT EXISTS (SELECT FROM delivery d WHERE d.status = 'sending' AND d.broadcast_id = b.id)`;
    },

    progress: (id) => readProgress(db, id),
    who: (id, which, after, limit) => readWho(db, id, which, after, limit),
    retry: (id, which, note, now) => retryDeliveries(db, id, which, note, now),

    steer: (id, to, note, now) =>
      db.$transaction(async (tx) => {
        const [found] = await tx.$queryRaw<{ status: string; is_expanded: boolean; is_finished: boolean }[]>`
          SELECT status, expanded_at IS NOT NULL AS is_expanded, finished_at IS NOT NULL AS is_finished
          FROM broadcast WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
        if (!found) return null;
        const from = found.is_finished ? "finished" : found.status;
        if (!POSSIBLE_FROM[to].includes(from)) return { from, isDone: false };
        const next = {
          pause: "paused",
          cancel: "cancelled",
          resume: found.is_expanded ? "running" : "approved",
        }[to];
        await tx.broadcast.update({ where: { id }, data: { status: next } });
        await noteAudit(tx, note, now);
        return { from, isDone: true };
      }),
  };
}
