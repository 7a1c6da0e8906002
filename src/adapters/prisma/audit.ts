/** Writes down what staff did. Rows are only ever added. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Connection } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

/** To be called in the transaction of the change itself: neither is ever there without the other. */
export async function noteAudit(db: Connection, note: AuditNote, now: number): Promise<void> {
  const { actor, programmeId, action, subjectId, reason, details } = note;
  await db.auditEntry.create({
    data: {
      ...{
        at: new Date(now),
        door: actor.door,
        coordinatorId: actor.coordinatorId,
        programmeId,
        action,
        subjectId,
      },
      reason: reason ?? null,
      details: (details ?? {}) as Prisma.InputJsonObject,
    },
  });
}
