/** Units and venues: everybody's, whichever programme. */
import type { Edit, Given } from "../../../core/programme/nouns.ts";
import type { Drawer, Kept } from "../../../services/ports/desk-store.ts";
import type { Database } from "../client.ts";
import type { Prisma } from "../generated/client.ts";
import { adding, changing, removing } from "./drawer.ts";
import { usesInFilters, usesOf } from "./uses.ts";

const orderBy = { slug: "asc" } as const;
const beyond = (after: string | undefined) => (after === undefined ? {} : { slug: { gt: after } });
const kept = (id: string, slug: string, shown: Kept["shown"]): Kept => ({
  id,
  programmeId: null,
  key: slug,
  shown: { slug, ...shown },
});

export function unitDrawer(db: Database): Drawer<Given<"unit">, Edit<"unit">> {
  const read = async (where: Prisma.UnitWhereInput, limit?: number) =>
    (
      await db.unit.findMany({
        where,
        orderBy,
        take: limit,
        include: { _count: { select: { enrolments: true } } },
      })
    ).map(({ id, slug, name, kind, _count }) =>
      kept(id, slug, { name, kind, participants: _count.enrolments }),
    );
  return {
    list: (_programmeId, after, limit) => read(beyond(after), limit),
    find: (_programmeId, slug) => read({ slug }),
    add: (_programmeId, data, note, now) =>
      adding(db, `unit "${data.slug}"`, note, now, (tx) => tx.unit.create({ data })),
    change: (id, { name, kind }, note, now) =>
      changing(db, "unit", note, now, async (tx) => {
        await tx.unit.update({
          where: { id },
          data: { ...(name ? { name } : {}), ...(kind ? { kind } : {}) },
        });
      }),
    remove: (id, note, now) =>
      removing(
        ...([db, note, now] as const),
        async (tx) => {
          const uses = await usesOf(tx, "unit", id, []);
          const { slug } = await tx.unit.findUniqueOrThrow({ where: { id } });
          return [...uses, ...(await usesInFilters(tx, "unit", slug, null))];
        },
        (tx) => tx.unit.delete({ where: { id } }),
      ),
  };
}

export function venueDrawer(db: Database): Drawer<Given<"venue">, Edit<"venue">> {
  const read = async (where: Prisma.VenueWhereInput, limit?: number) =>
    (
      await db.venue.findMany({
        where,
        orderBy,
        take: limit,
        include: { _count: { select: { sessions: true } } },
      })
    ).map(({ id, slug, name, address, mapUrl, _count }) =>
      kept(id, slug, { name, address, mapUrl, sessions: _count.sessions }),
    );
  return {
    list: (_programmeId, after, limit) => read(beyond(after), limit),
    find: (_programmeId, slug) => read({ slug }),
    add: (_programmeId, data, note, now) =>
      adding(db, `venue "${data.slug}"`, note, now, (tx) => tx.venue.create({ data })),
    change: (id, { name, address, mapUrl }, note, now) =>
      changing(db, "venue", note, now, async (tx) => {
        await tx.venue.update({
          where: { id },
          data: {
            ...(name ? { name } : {}),
            ...(address ? { address } : {}),
            ...(mapUrl === undefined ? {} : { mapUrl }),
          },
        });
      }),
    remove: (id, note, now) =>
      removing(
        ...([db, note, now] as const),
        (tx) => usesOf(tx, "venue", id, []),
        (tx) => tx.venue.delete({ where: { id } }),
      ),
  };
}
