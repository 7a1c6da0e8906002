/** Forms and reminder rules made together: all of them, or none. */
import type { Together } from "../../services/ports/attaching.ts";
import { inTransaction, type Connection, type Database } from "./client.ts";
import { prismaFormStore } from "./form-store.ts";
import { prismaReminderRules } from "./reminder-rules.ts";

/** One after the other for a programme: whoever comes second finds what the first has made. */
export function prismaAttaching(db: Database): Together {
  return (programmeId, work) =>
    inTransaction(db, async (tx) => {
      await tx.$executeRaw`SELECT FROM programme WHERE id = ${programmeId}::uuid FOR NO KEY UPDATE`;
      const joined = joining(tx);
      const stores = { store: prismaFormStore(joined), rules: prismaReminderRules(joined) };
      return { isKept: true, result: await work(stores) };
    });
}

/** The open transaction as a database whose own transactions are parts of it: one that fails takes back its part alone. */
function joining(tx: Connection): Database {
  const transact = async (work: (tx: Connection) => Promise<unknown>): Promise<unknown> => {
    await tx.$executeRaw`SAVEPOINT part`;
    try {
      return await work(tx);
    } catch (error) {
      await tx.$executeRaw`ROLLBACK TO SAVEPOINT part`;
      throw error;
    }
  };
  return new Proxy(tx, {
    get: (target, key): unknown =>
      key === "$transaction" ? transact : (Reflect.get(target, key) as unknown),
  }) as Database;
}
