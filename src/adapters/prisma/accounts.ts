/** Channel accounts in PostgreSQL. */
import { AppError } from "../../core/errors.ts";
import type { AccountStore } from "../../services/ports/account-store.ts";
import { isTaken, type Database } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

export function prismaAccountStore(db: Database): AccountStore {
  return {
    async list() {
      const rows = await db.channelAccount.findMany({
        where: { removedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      return rows.map(({ id, type, name, settings, secrets }) => ({
        id,
        type,
        name,
        settings: settings as Record<string, unknown>,
        secrets,
      }));
    },

    async insert({ settings, ...row }) {
      try {
        await db.channelAccount.create({ data: { ...row, settings: settings as Prisma.InputJsonObject } });
      } catch (error) {
        // Unique constraint: the name is the only one besides the id.
        if (isTaken(error))
          throw new AppError(
            "name-taken",
            `There is an account called "${row.name}" already (perhaps a removed one). Choose another --name.`,
          );
        throw error;
      }
    },

    async update({ id, settings, secrets }) {
      await db.channelAccount.update({
        where: { id },
        data: { settings: settings as Prisma.InputJsonObject, secrets },
      });
    },

    async remove(id) {
      const { count } = await db.channelAccount.updateMany({
        where: { id, removedAt: null },
        data: { removedAt: new Date() },
      });
      return count === 1;
    },
  };
}
