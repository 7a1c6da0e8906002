/** Coordinators, their roles and tokens, and what staff did. */
import { ROLES, type Actor, type AuditNote, type Door, type Role } from "../../core/audience/actor.ts";
import type { Language } from "../../core/language/language.ts";
import { isUuid } from "../../core/uuid.ts";
import type { StaffStore } from "../../services/ports/staff-store.ts";
import { noteAudit } from "./audit.ts";
import { isTaken, type Connection, type Database } from "./client.ts";

/** A token's last use is written down at most this often. */
const USE_NOTED_EVERY_MS = 60_000;

/** The coordinator of this name or id, as one who acts by this door; null where there is none, or who has left. */
export async function readActor(db: Database, named: string, door: Door): Promise<Actor | null> {
  const isId = isUuid(named);
  const found = await db.coordinator.findFirst({
    where: { removedAt: null, ...(isId ? { id: named } : { name: { equals: named, mode: "insensitive" } }) },
    include: { roles: true },
  });
  if (!found) return null;
  return {
    door,
    coordinatorId: found.id,
    roles: new Map(found.roles.map(({ programmeId, role }) => [programmeId, role as Role])),
  };
}

export function prismaStaffStore(db: Database): StaffStore {
  /** The change and its note, both or neither. */
  const noted = <Result>(note: AuditNote, now: number, change: (tx: Connection) => Promise<Result>) =>
    db.$transaction(async (tx) => {
      const result = await change(tx);
      await noteAudit(tx, note, now);
      return result;
    });

  return {
    async coordinators() {
      const found = await db.coordinator.findMany({
        where: { removedAt: null },
        include: { roles: { include: { programme: true } }, _count: { select: { contacts: true } } },
        orderBy: { name: "asc" },
      });
      return found.map(({ id, name, language, timezone, roles, _count }) => ({
        ...{ id, name, language: language as Language, timezone, isLinked: _count.contacts > 0 },
        roles: Object.fromEntries(roles.map(({ programme, role }) => [programme.slug, role as Role])),
      }));
    },

    programmes: () => db.programme.findMany({ select: { id: true, slug: true }, orderBy: { slug: "asc" } }),

    async addCoordinator(person, note, now) {
      try {
        return await db.$transaction(async (tx) => {
          const { id } = await tx.coordinator.create({ data: { ...person, createdAt: new Date(now) } });
          await noteAudit(tx, { ...note, subjectId: id }, now);
          return id;
        });
      } catch (error) {
        if (isTaken(error)) return null;
        throw error;
      }
    },

    setRole: (coordinatorId, programmeId, role, note, now) =>
      noted(note, now, async (tx) => {
        const where = { coordinatorId_programmeId: { coordinatorId, programmeId } };
        if (role === null) await tx.coordinatorRole.deleteMany({ where: { coordinatorId, programmeId } });
        else
          await tx.coordinatorRole.upsert({
            where,
            create: { coordinatorId, programmeId, role },
            update: { role },
          });
      }),

    removeCoordinator: (id, note, now) =>
      noted(note, now, async (tx) => {
        const at = new Date(now);
        await tx.coordinator.update({ where: { id }, data: { removedAt: at } });
        await tx.apiToken.updateMany({
          where: { coordinatorId: id, revokedAt: null },
          data: { revokedAt: at },
        });
        await tx.inviteCode.updateMany({
          where: { coordinatorId: id, revokedAt: null },
          data: { revokedAt: at },
        });
        await tx.contact.updateMany({ where: { coordinatorId: id }, data: { coordinatorId: null } });
      }),

    async giveCode(coordinatorId, code, note, now) {
      try {
        await noted(note, now, async (tx) => {
          await tx.inviteCode.updateMany({
            where: { coordinatorId, revokedAt: null },
            data: { revokedAt: new Date(now) },
          });
          await tx.inviteCode.create({ data: { code, coordinatorId } });
        });
        return true;
      } catch (error) {
        if (isTaken(error)) return false;
        throw error;
      }
    },

    async tokens() {
      const found = await db.apiToken.findMany({
        where: { revokedAt: null },
        include: { coordinator: true, programme: true },
        orderBy: { createdAt: "asc" },
      });
      return found.map(({ id, name, coordinator, programme, role, createdAt, expiresAt, lastUsedAt }) => ({
        ...{ id, name, coordinator: coordinator.name, programme: programme.slug, role: role as Role },
        ...{ createdAt: createdAt.getTime(), expiresAt: expiresAt?.getTime() ?? null },
        lastUsedAt: lastUsedAt?.getTime() ?? null,
      }));
    },

    addToken: ({ expiresAt, ...token }, note, now) =>
      db.$transaction(async (tx) => {
        const { id } = await tx.apiToken.create({
          data: {
            ...token,
            createdAt: new Date(now),
            expiresAt: expiresAt === null ? null : new Date(expiresAt),
          },
        });
        await noteAudit(tx, { ...note, subjectId: id }, now);
        return id;
      }),

    async revokeToken(id, note, now) {
      if (!isUuid(id)) return false;
      return db.$transaction(async (tx) => {
        const { count } = await tx.apiToken.updateMany({
          where: { id, revokedAt: null },
          data: { revokedAt: new Date(now) },
        });
        if (count > 0) await noteAudit(tx, note, now);
        return count > 0;
      });
    },

    async holderOf(hash, now) {
      const token = await db.apiToken.findUnique({
        where: { hash },
        include: { programme: true, coordinator: { include: { roles: true } } },
      });
      if (!token || token.revokedAt || token.coordinator.removedAt) return null;
      if (token.expiresAt && token.expiresAt.getTime() <= now) return null;
      const { id: tokenId, coordinatorId, programmeId, programme } = token;
      const own = token.coordinator.roles.find((role) => role.programmeId === programmeId)?.role as
        Role | undefined;
      if (own === undefined) return null;
      if ((token.lastUsedAt?.getTime() ?? 0) < now - USE_NOTED_EVERY_MS)
        await db.apiToken.update({ where: { id: tokenId }, data: { lastUsedAt: new Date(now) } });
      const role = ROLES[Math.min(ROLES.indexOf(own), ROLES.indexOf(token.role as Role))] ?? "viewer";
      return { tokenId, coordinatorId, programmeId, programme: programme.slug, role };
    },

    async audit({ programmeId, before, limit }) {
      const found = await db.auditEntry.findMany({
        where: {
          ...(programmeId === undefined ? {} : { programmeId }),
          ...(before === undefined ? {} : { id: { lt: BigInt(before) } }),
        },
        orderBy: { id: "desc" },
        take: limit,
      });
      const people = await db.coordinator.findMany({ select: { id: true, name: true } });
      const programmes = await db.programme.findMany({ select: { id: true, slug: true } });
      return found.map((entry) => ({
        ...{ id: String(entry.id), at: entry.at.getTime(), door: entry.door as Door, action: entry.action },
        coordinator: people.find(({ id }) => id === entry.coordinatorId)?.name ?? null,
        programme: programmes.find(({ id }) => id === entry.programmeId)?.slug ?? null,
        ...{ subjectId: entry.subjectId, reason: entry.reason },
        details: entry.details as Record<string, unknown>,
      }));
    },
  };
}
