/** Choosing among very many: PostgreSQL must look each up or hash them all, never compare each with each. */
import pg from "pg";
import { expect, test } from "vitest";
import { peopleSql, recipientsSql } from "../../../src/adapters/prisma/audience.ts";
import { openDatabase, overEverybody } from "../../../src/adapters/prisma/client.ts";
import type { Filter } from "../../../src/core/audience/segment.ts";
import { connectAccounts, lineAt } from "../../journey/prepare.ts";
import { addAudience } from "../../kit/audience.ts";
import { freshDatabase } from "../../kit/database.ts";

const NOT_HASHED = /= \(SubPlan \d+\)/;
const FILTERS: readonly Filter[] = [
  { all: [] },
  { any: [{ tag: ["press"] }, { language: ["vi"] }] },
  { not: { any: [{ linked: false }, { activeSince: "2026-11-01" }] } },
  { any: [{ guest: true }, { cohort: ["all"] }] },
  { any: [{ answered: { form: "day", is: false } }, { linked: false }] },
];

test("whatever the filter, the plan for more people than fit into PostgreSQL's usual memory is linear", async () => {
  const url = await freshDatabase();
  const [accountId = ""] = await connectAccounts(url, Buffer.alloc(32).toString("base64"), [
    lineAt("http://127.0.0.1:1"),
  ]);
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  const db = openDatabase(url, 1);
  try {
    const programmeId = await addAudience(sql, accountId, 4_000);
    await sql.query("ANALYZE");
    // So little that these 4,000 are as many as 250,000 for the usual memory.
    await db.$executeRaw`SET work_mem = '64kB'`;
    for (const filter of FILTERS)
      for (const query of [
        peopleSql(filter, programmeId),
        recipientsSql(filter, programmeId, [{ id: accountId }], 0),
      ]) {
        const plan = await overEverybody(
          db,
          (tx) => tx.$queryRaw<Record<string, string>[]>`EXPLAIN ${query}`,
        );
        expect(JSON.stringify(plan)).not.toMatch(NOT_HASHED);
      }
  } finally {
    await db.$disconnect();
    await sql.end();
  }
});
