/** What waits in the database, for the metrics. Reads partial indexes only: cheap at any size of the history. */
import type { Backlog } from "../../services/ports/metrics.ts";
import type { Database } from "./client.ts";

export async function readBacklog(db: Database): Promise<Omit<Backlog, "queueDepth">> {
  const [row] = await db.$queryRaw<Omit<Backlog, "queueDepth">[]>`
    SELECT
      e.count::int AS "pendingEvents",
      (SELECT count(*)::int FROM inbound_event WHERE status = 'dead') AS "deadEvents",
      coalesce(extract(epoch FROM now() - e.oldest) * 1000, 0)::float8 AS "oldestPendingEventAgeMs",
      d.count::int AS "pendingDeliveries",
      greatest(coalesce(extract(epoch FROM now() - d.oldest) * 1000, 0), 0)::float8 AS "oldestPendingDeliveryAgeMs"
    FROM
      (SELECT count(*), min(received_at) AS oldest FROM inbound_event WHERE status = 'pending') e,
      (SELECT sum(one.count) AS count, min(one.oldest) AS oldest FROM (
        SELECT count(*), min(due_at) AS oldest FROM delivery
          WHERE status = 'pending' AND broadcast_id IS NULL AND due_at <= now()
        UNION ALL SELECT count(*), min(due_at) FROM delivery
          WHERE status = 'pending' AND broadcast_id IS NOT NULL AND batch_id IS NULL AND due_at <= now()
        UNION ALL SELECT count(*), min(due_at) FROM delivery WHERE status = 'sending'
        UNION ALL SELECT count(*), min(due_at) FROM batch WHERE status IN ('pending', 'sending') AND due_at <= now()
      ) one) d`;
  if (!row) throw new Error("the backlog could not be read");
  return row;
}
