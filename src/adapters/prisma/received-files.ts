/** Received files as rows. They are asked for in the turn that heard the message (save-turns.ts). */
import type { Happening } from "../../core/message/inbound-event.ts";
import type { FileEnd, ReceivedFiles } from "../../services/ports/received-files.ts";
import { instant, type Database } from "./client.ts";

interface Row {
  readonly id: string;
  readonly account_id: string;
  readonly attempts: number;
  readonly happening: Happening | null;
}

export function prismaReceivedFiles(db: Database): ReceivedFiles {
  return {
    async take({ now, leaseMs, limit }) {
      const taken = await db.$queryRaw<Row[]>`
        UPDATE received_file f SET attempts = f.attempts + 1, due_at = ${instant(now + leaseMs)}::timestamptz
        WHERE f.id IN (
          SELECT id FROM received_file WHERE status = 'wanted' AND due_at <= ${instant(now)}::timestamptz
          ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
        RETURNING f.id, f.account_id, f.attempts,
          (SELECT e.event -> 'happening' FROM inbound_event e WHERE e.id = f.inbound_event_id) AS happening`;
      return taken.map(({ id, account_id, attempts, happening }) => {
        const isMessage = happening?.type === "messageReceived";
        return {
          id,
          accountId: account_id,
          attempts,
          message: isMessage ? happening.message : null,
          messageId: isMessage ? (happening.messageId ?? null) : null,
        };
      });
    },

    async settle({ id, attempts }, end, now) {
      const { count } = await db.receivedFile.updateMany({
        where: { id, attempts, status: "wanted" },
        data: changeOf(end, now),
      });
      return count === 1;
    },

    async doomed(now, limit) {
      const found = await db.receivedFile.findMany({
        where: { status: "doomed", dueAt: { lte: new Date(now) } },
        select: { id: true },
        orderBy: { dueAt: "asc" },
        take: limit,
      });
      return found.map(({ id }) => id);
    },

    async forget(ids) {
      await db.receivedFile.deleteMany({ where: { id: { in: [...ids] }, status: "doomed" } });
    },
  };
}

function changeOf(end: FileEnd, now: number) {
  const { status } = end;
  if (status === "wanted") return { reason: end.reason, dueAt: new Date(end.dueAt) };
  const endedAt = new Date(now);
  if (status !== "kept") return { status, reason: end.reason, endedAt };
  const { contentType, size, sha256 } = end;
  return { status, contentType, size, sha256, reason: null, endedAt };
}
