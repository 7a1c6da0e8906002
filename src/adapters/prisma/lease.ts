/** Leases as rows: whoever's row has not expired holds the work. Compared with the database's clock alone. */
import type { Lease } from "../../services/ports/lease.ts";
import type { Database } from "./client.ts";

/** @param holder names this process; random, so that a restarted process is another holder */
export function prismaLease(db: Database, holder: string): Lease {
  return {
    async hold(name, ttlMs) {
      const taken = await db.$executeRaw`
        INSERT INTO lease (name, holder, expires_at) VALUES (${name}, ${holder}, now() + ${ttlMs} * interval '1 ms')
        ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, expires_at = excluded.expires_at
        WHERE lease.holder = excluded.holder OR lease.expires_at <= now()`;
      return taken === 1;
    },
    async release(name) {
      await db.lease.deleteMany({ where: { name, holder } });
    },
  };
}
