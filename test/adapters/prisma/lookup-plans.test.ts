/** A question about the timetable among very many sessions: PostgreSQL must find its days, never look at each session. */
import { beforeAll, expect, test } from "vitest";
import { sessionsSql } from "../../../src/adapters/prisma/lookups.ts";
import { openCourse, type Course } from "../../kit/course.ts";
import { manySessions } from "../../kit/many-sessions.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let course: Course;

beforeAll(async () => {
  stores = await openStores();
  course = await openCourse(stores);
  await manySessions(stores.sql, { programmes: 40, each: 100 });
  await stores.sql.query("ANALYZE");
});

test.each([
  ["a participant", () => Object.values(course.cohorts)],
  ["a stranger", () => null],
])("of %s", async (_who, cohorts) => {
  const question = { n: 0, cohorts: cohorts(), from: "2026-11-24", to: "2026-11-24" };
  const plan = JSON.stringify(await stores.db.$queryRaw`EXPLAIN ${sessionsSql([question])}`);
  expect(plan).toMatch(/Index (?:Only )?Scan (?:using|on) session_programme_id_date_idx/);
  expect(plan).not.toMatch(/Seq Scan on session s/);
});
