/** Orders of coordinators in the chat: taken, and answered as events of their conversations. */
import { randomUUID } from "node:crypto";
import type { Role } from "../../core/audience/actor.ts";
import type { CoordinatorFact } from "../../core/staff/coordinator.ts";
import type { StaffOrder } from "../../core/staff/order.ts";
import type { OrderStore, WantedApproval } from "../../services/ports/order-store.ts";
import { instant, type Database } from "./client.ts";
import { coordinatorJson } from "./fact-json.ts";
import { openChat, tellStaff } from "./tell-staff.ts";

/** Whoever took an order so long ago has died. */
const TAKEN_FOR_MS = 60_000;

export function prismaOrderStore(db: Database): OrderStore {
  return {
    async take(now, limit) {
      const taken = await db.$queryRaw<
        {
          id: string;
          contactId: string;
          order: StaffOrder;
          attempts: number;
          coordinator: CoordinatorFact | null;
        }[]
      >`
        WITH due AS (
          SELECT id FROM staff_order
          WHERE taken_at IS NULL OR taken_at < ${instant(now - TAKEN_FOR_MS)}::timestamptz
          ORDER BY given_at, id LIMIT ${limit} FOR UPDATE SKIP LOCKED
        ), taken AS (
          UPDATE staff_order s SET taken_at = ${instant(now)}::timestamptz, attempts = s.attempts + 1
          FROM due WHERE s.id = due.id RETURNING s.*
        )
        SELECT t.id::text, t.contact_id::text AS "contactId", t.order, t.attempts - 1 AS attempts,
          -- As linked now: whoever unlinked their chat or left gives no orders from it.
          (SELECT ${coordinatorJson} FROM coordinator o JOIN contact c ON c.coordinator_id = o.id
            WHERE o.id = t.coordinator_id AND c.id = t.contact_id AND o.removed_at IS NULL) AS coordinator
        FROM taken t ORDER BY t.given_at, t.id`;
      return taken.map(({ coordinator, ...order }) => ({
        ...order,
        giver: coordinator && {
          coordinator,
          actor: {
            door: "chat",
            coordinatorId: coordinator.id,
            roles: new Map<string, Role>(coordinator.programmes.map(({ id, role }) => [id, role])),
          },
        },
      }));
    },

    async approverChats(programmeId, exceptId) {
      const found = await db.$queryRaw<{ id: string }[]>`
        SELECT c.id::text FROM contact c JOIN coordinator o ON ${openChat}
        JOIN coordinator_role r ON r.coordinator_id = o.id
        WHERE r.programme_id = ${programmeId}::uuid AND r.role = 'approver'
          AND o.id IS DISTINCT FROM ${exceptId}::uuid ORDER BY c.id`;
      return found.map(({ id }) => id);
    },

    async wantedApprovals() {
      const found = await db.$queryRaw<(Omit<WantedApproval, "wantedAt"> & { wantedAt: Date })[]>`
        SELECT b.id::text AS "broadcastId", b.approval_wanted_at AS "wantedAt",
          (SELECT jsonb_build_object('name', w.name, 'timezone', w.timezone) FROM coordinator w
            WHERE w.id = b.approval_wanted_by) AS by,
          array_agg(c.id::text ORDER BY c.id) AS chats
        FROM broadcast b JOIN coordinator_role r ON r.programme_id = b.programme_id AND r.role = 'approver'
        JOIN coordinator o ON o.id = r.coordinator_id AND o.id IS DISTINCT FROM b.approval_wanted_by
        JOIN contact c ON ${openChat}
        WHERE b.status = 'draft' AND b.approval_wanted_at IS NOT NULL AND b.approval_told_at IS NULL
        GROUP BY b.id ORDER BY b.approval_wanted_at, b.id`;
      return found.map(({ wantedAt, ...one }) => ({ ...one, wantedAt: wantedAt.getTime() }));
    },

    tellApprovers: ({ broadcastId, wantedAt, chats }, answer, now) =>
      db.$transaction(async (tx) => {
        const { count } = await tx.broadcast.updateMany({
          where: {
            ...{ id: broadcastId, status: "draft" },
            ...{ approvalWantedAt: new Date(wantedAt), approvalToldAt: null },
          },
          data: { approvalToldAt: new Date(now) },
        });
        if (count === 0) return;
        const told = chats.map((contactId) => ({ contactId, answer }));
        await tellStaff(tx, `approval:${randomUUID()}`, told, now);
      }),

    async end(orderId, told, now) {
      await db.$transaction(async (tx) => {
        await tellStaff(tx, `order:${orderId}`, told, now);
        await tx.staffOrder.deleteMany({ where: { id: orderId } });
      });
    },
  };
}
