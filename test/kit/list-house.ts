/** What importing and exporting lists needs, on a test's own PostgreSQL and a frozen clock. */
import { randomUUID } from "node:crypto";
import { prismaRosterStore } from "../../src/adapters/prisma/roster-store.ts";
import { tableFiles } from "../../src/adapters/tables/files.ts";
import { sealWith } from "../../src/adapters/system/secrets.ts";
import type { Stores } from "./stores.ts";
import { TEN } from "./stores.ts";

export function listHouse({ db }: Stores, now = () => TEN) {
  const secrets = sealWith(Buffer.alloc(32, 7));
  const system = { now, uuid: () => randomUUID() };
  return { rosters: prismaRosterStore(db, secrets), tables: tableFiles, secrets, system };
}
