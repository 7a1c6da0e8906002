/** What staff would do by hand in the course of a programme, done in a rehearsal's own database. */
import { OPERATOR } from "../../../core/audience/actor.ts";
import { writtenOut, type Filter } from "../../../core/audience/segment.ts";
import { instant, type Database } from "../client.ts";
import type { Prisma } from "../generated/client.ts";
import { prismaPlaceStore } from "../place-store.ts";

export interface StaffStandIn {
  /** Approves what is to be sent from now on. @returns names of what was a draft */
  approve(now: number): Promise<readonly string[]>;
  /** Offers every choice that is still open. */
  offer(now: number): Promise<void>;
  /** Offers the make-up sessions of this session to those who were absent. */
  makeUp(missedId: string, now: number): Promise<void>;
}

export function prismaStaffStandIn(db: Database): StaffStandIn {
  const places = prismaPlaceStore(db);
  const noteOf = (programmeId: string, action: string, subjectId: string) => ({
    ...{ actor: OPERATOR, programmeId, action, subjectId },
  });
  return {
    async approve(now) {
      const segments = new Map(
        (await db.segment.findMany()).map(({ name, filter }) => [name, filter as unknown as Filter]),
      );
      const planned = await db.$queryRaw<
        { id: string; name: string; status: string; filter: Filter; isOver: boolean }[]
      >`
        SELECT b.id::text, b.name, b.status, b.filter,
          b.send_at::timestamp AT TIME ZONE g.timezone < ${instant(now)}::timestamptz AS "isOver"
        FROM broadcast b JOIN programme g ON g.id = b.programme_id ORDER BY b.name`;
      for (const { id, filter, isOver } of planned) {
        if (isOver) await db.broadcast.delete({ where: { id } });
        else
          await db.broadcast.update({
            where: { id },
            data: {
              ...{ status: "approved", approvedAt: new Date(now), expandedAt: null },
              filter: writtenOut(filter, segments) as Prisma.InputJsonObject,
            },
          });
      }
      return planned.filter(({ status, isOver }) => status === "draft" && !isOver).map(({ name }) => name);
    },

    async offer(now) {
      const open = await db.choiceSet.findMany({
        where: { closesAt: { gt: new Date(now) } },
        orderBy: { slug: "asc" },
      });
      for (const { programmeId, slug } of open)
        await places.offer(programmeId, slug, noteOf(programmeId, "choiceSetOffered", slug), now);
    },

    async makeUp(missedId, now) {
      const where = { makesUpForId: missedId, cancelledAt: null, startsAt: { gt: new Date(now) } };
      for (const { id, programmeId, capacity } of await db.session.findMany({
        where,
        orderBy: { startsAt: "asc" },
      })) {
        const order = { sessionId: id, missedId, capacity };
        await places.makeUp(programmeId, order, noteOf(programmeId, "makeUpOffered", id), now);
      }
    },
  };
}
