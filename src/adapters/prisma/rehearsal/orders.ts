/** Rehearsals that staff asked for, as rows of the true database. */
import type { Report } from "../../../core/rehearsal/report.ts";
import type {
  AskedRehearsal,
  RehearsalOrders,
  RehearsalWish,
} from "../../../services/ports/rehearsal-orders.ts";
import { noteAudit } from "../audit.ts";
import { instant, type Database } from "../client.ts";
import type { Prisma } from "../generated/client.ts";

/** Longer than the longest: whoever took one so long ago has died. */
const TAKEN_FOR_MS = 25 * 60_000;
const KEPT_FOR_MS = 7 * 24 * 60 * 60_000;
const MAX_ATTEMPTS = 3;

export function prismaRehearsalOrders(db: Database): RehearsalOrders {
  return {
    programme: (slug) => db.programme.findUnique({ where: { slug }, select: { id: true } }),

    add: (programmeId, wish, note, now) =>
      db.$transaction(async (tx) => {
        // Two who ask at once come one after the other.
        await tx.$queryRaw`SELECT id FROM programme WHERE id = ${programmeId}::uuid FOR NO KEY UPDATE`;
        const open = { programmeId, status: { in: ["wanted", "running"] } };
        if ((await tx.rehearsal.count({ where: open })) > 0) return null;
        const order = { ...wish };
        const { id } = await tx.rehearsal.create({ data: { programmeId, order, askedAt: new Date(now) } });
        await noteAudit(tx, { ...note, subjectId: id }, now);
        return id;
      }),

    async list(programmeId) {
      const found = await db.rehearsal.findMany({
        where: { programmeId },
        omit: { report: true },
        orderBy: [{ askedAt: "desc" }, { id: "asc" }],
        take: 100,
      });
      return found.map(asked);
    },

    async find(programmeId, id) {
      const found = await db.rehearsal.findUnique({ where: { id, programmeId } });
      return found && { ...asked(found), report: found.report as unknown as Report | null };
    },

    async take(now) {
      await db.rehearsal.deleteMany({ where: { askedAt: { lt: new Date(now - KEPT_FOR_MS) } } });
      const died = instant(now - TAKEN_FOR_MS);
      await db.$executeRaw`
        UPDATE rehearsal SET status = 'failed', ended_at = ${instant(now)}::timestamptz,
          reason = 'The process that played it died, several times.'
        WHERE status = 'running' AND taken_at < ${died}::timestamptz AND attempts >= ${MAX_ATTEMPTS}`;
      const [taken] = await db.$queryRaw<{ id: string; programmeId: string; wish: RehearsalWish }[]>`
        UPDATE rehearsal r SET status = 'running', taken_at = ${instant(now)}::timestamptz, attempts = r.attempts + 1
        WHERE r.id = (
          SELECT id FROM rehearsal
          WHERE status = 'wanted' OR (status = 'running' AND taken_at < ${died}::timestamptz)
          ORDER BY asked_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING r.id::text, r.programme_id::text AS "programmeId", r.order AS wish`;
      return taken ?? null;
    },

    async end(id, end, now) {
      const report = "report" in end ? { report: end.report as unknown as Prisma.InputJsonObject } : {};
      const reason = "reason" in end ? end.reason : null;
      const endedAt = end.status === "wanted" ? null : new Date(now);
      const data = { status: end.status, endedAt, reason, takenAt: null, ...report };
      await db.rehearsal.updateMany({ where: { id, status: "running" }, data });
    },
  };
}

function asked(row: {
  readonly id: string;
  readonly order: unknown;
  readonly status: string;
  readonly askedAt: Date;
  readonly endedAt: Date | null;
  readonly reason: string | null;
}): AskedRehearsal {
  return {
    ...{ id: row.id, wish: row.order as RehearsalWish, status: row.status as AskedRehearsal["status"] },
    ...{ askedAt: row.askedAt.getTime(), endedAt: row.endedAt?.getTime() ?? null, reason: row.reason },
  };
}
