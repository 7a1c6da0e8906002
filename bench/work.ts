/**
 * Programme work: a roster is imported, a report made, the timetable asked among ever more sessions, each beside its floor.
 * `npm run bench -- work` measures these alone; `--people 500` and `--responses 250` try it small.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { echartsCharts } from "../src/adapters/echarts/charts.ts";
import { openDatabase, type Database } from "../src/adapters/prisma/client.ts";
import { answerLookups } from "../src/adapters/prisma/lookups.ts";
import { prismaReportStore } from "../src/adapters/prisma/report-store.ts";
import { prismaRosterStore } from "../src/adapters/prisma/roster-store.ts";
import { sealWith } from "../src/adapters/system/secrets.ts";
import { tableFiles } from "../src/adapters/tables/files.ts";
import { OPERATOR } from "../src/core/audience/actor.ts";
import { formSchema } from "../src/core/form/form.ts";
import { importRoster } from "../src/services/lists/import-roster.ts";
import type { AskedLookup } from "../src/services/ports/turn-store.ts";
import { programmeReport } from "../src/services/reports/make-report.ts";
import { manySessions } from "../test/kit/many-sessions.ts";

export interface Work {
  readonly people: number;
  readonly responses: number;
}

export const WORK: Work = { people: 10_000, responses: 5_000 };

export interface WorkFigures extends Work {
  /** Seconds. */
  readonly dryRun: number;
  readonly import: number;
  readonly importFloor: number;
  readonly report: number;
  readonly reportFloor: number;
  /** Of the whole process, at most, in MB. */
  readonly memory: number;
  /** By how many sessions there are, the fewest first. */
  readonly lookups: readonly { readonly sessions: number; readonly ms: number }[];
}

const SESSIONS = [100, 10_000, 100_000];
const LOOKUPS = 300;
const secrets = sealWith(new Uint8Array(32).fill(7));
const system = { now: Date.now, uuid: () => randomUUID() };
const t = (en: string) => ({ vi: en, ja: en, en });

/** @param databaseUrl migrated; it is changed */
export async function measureWork(databaseUrl: string, work: Work = WORK): Promise<WorkFigures> {
  const db = openDatabase(databaseUrl, 3);
  const sql = new pg.Client({ connectionString: databaseUrl });
  await sql.connect();
  try {
    const lookups = await measureLookups(db, sql);
    const imported = await measureImport(db, sql, work.people);
    const made = await measureReport(db, sql, work.responses);
    // Linux and macOS tell it alike, through Node: kilobytes.
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    return { ...work, ...imported, ...made, lookups, memory };
  } finally {
    await sql.end();
    await db.$disconnect();
  }
}

/** The same question of one class, while other programmes fill the table. */
async function measureLookups(db: Database, sql: pg.Client): Promise<WorkFigures["lookups"]> {
  await sql.query("DELETE FROM session");
  const figures: { sessions: number; ms: number }[] = [];
  let there = 0;
  for (const sessions of SESSIONS) {
    await manySessions(sql, { programmes: (sessions - there) / 100, each: 100 });
    there = sessions;
    await sql.query("VACUUM ANALYZE");
    const { rows } = await sql.query<{ id: string }>(
      "SELECT cohort_id AS id FROM session_cohort ORDER BY session_id LIMIT 1",
    );
    const asked = askedBy(rows[0]?.id ?? "");
    const times: number[] = [];
    for (let n = 0; n < LOOKUPS; n++)
      times.push(await secondsOf(() => answerLookups(db, [asked], Date.now(), secrets)));
    figures.push({ sessions, ms: 1000 * (times.sort((one, other) => one - other)[LOOKUPS / 2] ?? NaN) });
  }
  return figures;
}

function askedBy(cohortId: string): AskedLookup {
  const conversation = {
    ...{ contactId: randomUUID(), accountId: randomUUID(), kind: "person" as const, language: null },
    ...{ displayName: null, isOptedOut: false, participant: null, coordinator: null },
    ...{ state: {}, version: 0, events: [] },
  };
  const names = { cohort: t("All"), programme: t("Many") };
  const participant = {
    ...{ id: randomUUID(), name: "Lan", language: "vi" as const, timezone: "Asia/Ho_Chi_Minh" },
    enrolments: [{ cohortId, ...names }],
  };
  return {
    ...{ conversation, participant, coordinator: null },
    lookup: { type: "sessions", from: "2026-02-02", to: "2026-02-08" },
  };
}

/** A CSV as an office hands it in: looked at first, then imported. The floor is one INSERT of the same names. */
async function measureImport(db: Database, sql: pg.Client, people: number) {
  const slug = await addProgramme(db);
  const lines = Array.from({ length: people }, (_, n) => {
    const number = String(n).padStart(6, "0");
    return `CB${number},Nguyễn Thị Lan ${number},0912${number},Sở ${String(n % 22)}`;
  });
  const bytes = Buffer.from(["Mã học viên,Họ và tên,Số điện thoại,Đơn vị", ...lines].join("\n"));
  const tools = { rosters: prismaRosterStore(db, secrets), tables: tableFiles, secrets, system };
  const take = async (isApplied: boolean) => {
    const report = await importRoster(tools, OPERATOR, slug, {
      ...{ bytes, isApplied, cohort: "all", createsUnits: true },
    });
    if (report.added.length !== people || report.isApplied !== isApplied)
      throw new Error(`the import went wrong: ${JSON.stringify(report.faults.slice(0, 3))}`);
  };
  const dryRun = await secondsOf(() => take(false));
  const imported = await secondsOf(() => take(true));
  const importFloor = await secondsOf(() =>
    sql.query(
      "INSERT INTO participant (name, language, timezone) SELECT unnest($1::text[]), 'vi', 'Asia/Ho_Chi_Minh'",
      [lines],
    ),
  );
  return { dryRun, import: imported, importFloor };
}

/** Of a course of 20 sessions and 250 people. The floor is reading the same answers and taking them for JSON. */
async function measureReport(db: Database, sql: pg.Client, responses: number) {
  const slug = await addProgramme(db);
  const programme = await db.programme.findUniqueOrThrow({ where: { slug }, include: { cohorts: true } });
  const definition = formSchema.parse({
    ...{ kind: "feedback", per: "session", title: t("End of the day"), thanks: t("Thanks") },
    questions: [
      ...["content", "speaker", "room"].map((id) => ({ id, type: "rating", text: t(id) })),
      { id: "wish", type: "text", text: t("What else?"), isRequired: false },
    ],
  });
  const versions = { create: { number: 1, definition, publishedAt: new Date() } };
  const form = await db.form.create({
    data: { programmeId: programme.id, slug: "day", versions },
    include: { versions: true },
  });
  const values = [programme.id, programme.cohorts[0]?.id, form.id, form.versions[0]?.id, responses];
  await sql.query(
    `WITH people AS (
       INSERT INTO participant (name, language, timezone)
       SELECT 'Lan ' || n, 'vi', 'Asia/Ho_Chi_Minh' FROM generate_series(1, 250) n RETURNING id
     ), seats AS (
       INSERT INTO enrolment (participant_id, cohort_id) SELECT id, $2::uuid FROM people
     ), days AS (
       INSERT INTO session (programme_id, title, kind, date, start_time, end_time, timezone, starts_at, ends_at)
       SELECT $1::uuid, jsonb_build_object('en', 'Lecture ' || n), 'lecture', date '2026-11-02' + n, '08:00', '11:30',
         'Asia/Ho_Chi_Minh', date '2026-11-02' + n + time '01:00', date '2026-11-02' + n + time '04:30'
       FROM generate_series(1, 20) n RETURNING id
     ), held AS (
       INSERT INTO session_cohort (session_id, cohort_id) SELECT id, $2::uuid FROM days
     ), spoken AS (
       INSERT INTO session_speaker (session_id, position, name)
       SELECT id, 0, jsonb_build_object('en', 'Speaker ' || (row_number() OVER ()) % 7) FROM days
     )
     INSERT INTO response (form_id, form_version_id, session_id, participant_id, answers, submitted_at)
     SELECT $3::uuid, $4::uuid, d.id, p.id, jsonb_build_object('content', 1 + (random() * 4)::int,
       'speaker', 1 + (random() * 4)::int, 'room', 1 + (random() * 4)::int, 'wish', 'Xin thêm ví dụ ' || p.id), now()
     FROM days d CROSS JOIN people p LIMIT $5`,
    values,
  );
  await sql.query("ANALYZE");
  const tools = { store: prismaReportStore(db), charts: echartsCharts(), tables: tableFiles };
  const report = await secondsOf(() => programmeReport(tools, OPERATOR, slug, "vi"));
  const reportFloor = await secondsOf(async () => {
    const { rows } = await sql.query<{ answers: string }>(
      "SELECT answers::text AS answers FROM response WHERE form_id = $1",
      [form.id],
    );
    for (const { answers } of rows) JSON.parse(answers);
  });
  return { report, reportFloor };
}

async function addProgramme(db: Database): Promise<string> {
  const { slug } = await db.programme.create({
    data: {
      ...{ slug: `work-${randomUUID()}`, name: t("Work"), timezone: "Asia/Ho_Chi_Minh", organisers: [] },
      ...{ startsOn: new Date("2026-11-01"), endsOn: new Date("2026-12-31") },
      cohorts: { create: { slug: "all", name: t("All") } },
    },
  });
  return slug;
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/** The figures as a table. */
export function printedWork(figures: WorkFigures): string {
  const { people, responses, lookups, memory } = figures;
  const seconds = (value: number) => `${value.toFixed(2)} s`;
  const count = (value: number) => value.toLocaleString("en");
  const [few, ...more] = lookups;
  return [
    "| | measured | floor | goal |",
    "| --- | --: | --: | --: |",
    `| ${count(people)} participants from a CSV, dry run | ${seconds(figures.dryRun)} | | |`,
    `| … and imported | ${seconds(figures.import)} | ${seconds(figures.importFloor)} | |`,
    `| both | ${seconds(figures.dryRun + figures.import)} | | ≤ 10 s |`,
    `| report over ${count(responses)} responses | ${seconds(figures.report)} | ${seconds(figures.reportFloor)} | ≤ 5 s |`,
    `| a week of one's timetable among ${count(few?.sessions ?? 0)} sessions | ${(few?.ms ?? NaN).toFixed(2)} ms | | |`,
    ...more.map(
      ({ sessions, ms }) =>
        `| … among ${count(sessions)} | ${ms.toFixed(2)} ms, ${(ms / (few?.ms ?? NaN)).toFixed(2)} of that | | about 1 |`,
    ),
    `| memory of the whole process, at most | ${String(memory)} MB | | |`,
  ].join("\n");
}
