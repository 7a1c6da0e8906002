/**
 * `npm run bench -- audience`: counting segments of a programme of 100,000 people, and the preview of a broadcast to all
 * of them, on real PostgreSQL. Prints medians of seven runs. `--people 10000` for fewer.
 */
import { parseArgs } from "node:util";
import pg from "pg";
import { prismaBroadcastStore } from "../src/adapters/prisma/broadcasts.ts";
import { readReach } from "../src/adapters/prisma/reach.ts";

import { openDatabase } from "../src/adapters/prisma/client.ts";
import type { Filter } from "../src/core/audience/segment.ts";
import { addAudience } from "../test/kit/audience.ts";
import { prepareGround } from "./ground.ts";
import { percentile } from "./report.ts";

const { values: options } = parseArgs({
  allowPositionals: true,
  options: { people: { type: "string", default: "100000" } },
});
const RUNS = 7;

const cohort: Filter = { cohort: ["all"] };
const active: Filter = { activeSince: "2026-11-01" };
const FILTERS: Readonly<Record<string, Filter>> = {
  everybody: { all: [] },
  "a cohort": cohort,
  "a language": { language: ["vi"] },
  "a tag": { tag: ["press"] },
  "not linked": { linked: false },
  "a cohort, active": { all: [cohort, active] },
  "a cohort without a tag": { all: [cohort, { not: { tag: ["press"] } }] },
  "a language, active": { all: [{ language: ["vi"] }, active] },
  "a cohort, a channel, active, without a tag": {
    all: [cohort, { channel: ["line"] }, active, { not: { tag: ["press"] } }],
  },
};

const ground = await prepareGround("http://127.0.0.1:1", false);
const url = ground.houseUrls[1];
const sql = new pg.Client({ connectionString: url });
await sql.connect();
const db = openDatabase(url, 1);
const store = prismaBroadcastStore(db);
try {
  const programmeId = await addAudience(sql, ground.accountId, Number(options.people), "reader");
  // Half have used the chat lately, a tenth has a tag, a third has chosen a language there.
  await sql.query(`UPDATE contact SET last_inbound_at = CASE WHEN n % 2 = 0 THEN '2026-11-15'::timestamptz ELSE '2026-10-15' END,
    tags = CASE WHEN n % 10 = 0 THEN '{press}'::text[] ELSE '{}' END, language = CASE WHEN n % 3 = 0 THEN 'vi' END
    FROM (SELECT id, row_number() OVER () AS n FROM contact) t WHERE t.id = contact.id`);
  await sql.query("VACUUM FULL");
  await sql.query("VACUUM ANALYZE");
  for (const [name, filter] of Object.entries(FILTERS)) {
    let people = 0;
    const ms = await median(async () => void (people = await store.count(filter, programmeId)));
    console.log(`${name}: ${String(people)} people counted in ${ms} ms`);
  }
  const reach = await median(async () => {
    await readReach(db, { all: [] }, programmeId, [{ id: ground.accountId }], Date.now());
  });
  console.log(`preview of a broadcast to everybody: ${reach} ms`);
} finally {
  await db.$disconnect();
  await sql.end();
  await ground.leave();
}

/** Milliseconds, in the middle of several runs after one that does not count. */
async function median(work: () => Promise<void>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const startedAt = performance.now();
    await work();
    if (run > 0) times.push(performance.now() - startedAt);
  }
  return percentile(
    times.sort((one, other) => one - other),
    0.5,
  ).toFixed(0);
}
