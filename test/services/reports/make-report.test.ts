/** The report of a programme from real rows: one page with pictures and the numbers behind them. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { echartsCharts } from "../../../src/adapters/echarts/charts.ts";
import { openDatabase, type Database } from "../../../src/adapters/prisma/client.ts";
import { prismaReportStore } from "../../../src/adapters/prisma/report-store.ts";
import { tableFiles } from "../../../src/adapters/tables/files.ts";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import { formSchema } from "../../../src/core/form/form.ts";
import { programmeReport, type ReportTools } from "../../../src/services/reports/make-report.ts";
import { freshDatabase } from "../../kit/database.ts";
import { buildTown, type Town } from "../../kit/town.ts";

const NOW = Date.parse("2026-11-24T10:00:00Z");
const text = (vi: string) => ({ vi });

describe("the report of a programme", () => {
  let db: Database;
  let town: Town;
  let tools: ReportTools;
  let sessionId: string;

  beforeAll(async () => {
    db = openDatabase(await freshDatabase(), 3);
    const home = { cohort: "departments", unit: "home-affairs" };
    town = await buildTown(
      db,
      { Lan: home, Minh: home, Hoa: { cohort: "departments", unit: "health" } },
      NOW,
    );
    tools = { store: prismaReportStore(db), charts: echartsCharts(), tables: tableFiles };
    const cohort = await db.cohort.findFirstOrThrow({ where: { slug: "departments" } });
    const session = await db.session.create({
      data: {
        ...{
          programmeId: town.programmeId,
          title: text("Chỉ số PAPI"),
          kind: "lecture",
          timezone: "Asia/Ho_Chi_Minh",
        },
        ...{ date: new Date("2026-11-24"), startTime: "08:00", endTime: "11:30" },
        ...{ startsAt: new Date("2026-11-24T01:00:00Z"), endsAt: new Date("2026-11-24T04:30:00Z") },
        cohorts: { create: { cohortId: cohort.id } },
        speakers: { create: { position: 0, name: text("Lê Thu") } },
      },
    });
    sessionId = session.id;
    await answered();
    await db.attendance.createMany({
      data: [
        { sessionId, participantId: id("Lan"), seen: "present", seenAt: new Date(NOW) },
        { sessionId, participantId: id("Hoa"), said: "absent", saidAt: new Date(NOW) },
      ],
    });
  });
  afterAll(() => db.$disconnect());

  const id = (name: string): string => town.participants[name] ?? "";

  async function answered(): Promise<void> {
    const definition = formSchema.parse({
      ...{
        kind: "feedback",
        per: "session",
        languages: ["vi"],
        title: text("Góp ý buổi học"),
        thanks: text("Cảm ơn"),
      },
      questions: [{ id: "clear", type: "rating", text: text("Dễ hiểu?") }],
    });
    const form = await db.form.create({
      data: {
        ...{ programmeId: town.programmeId, slug: "day" },
        versions: { create: { number: 1, definition, publishedAt: new Date(NOW) } },
      },
      include: { versions: true },
    });
    const of = { formId: form.id, formVersionId: form.versions[0]?.id ?? "", sessionId };
    for (const [name, clear] of [
      ["Lan", 5],
      ["Minh", 4],
    ] as const) {
      await db.answering.create({
        data: {
          ...{ ...of, participantId: id(name), occasion: `${sessionId}:-` },
          ...{ startedAt: new Date(NOW), updatedAt: new Date(NOW), submittedAt: new Date(NOW) },
        },
      });
      await db.response.create({
        data: { ...of, participantId: id(name), answers: { clear }, submittedAt: new Date(NOW) },
      });
    }
  }

  it("is one page with its figures, their pictures and the numbers behind them", async () => {
    const page = await programmeReport(tools, OPERATOR, "town", "vi");
    expect(page).toContain("Nhận 2 trên 3 phiếu.");
    expect(page).toContain("Dễ hiểu? · Trung bình 4,5 trên 5");
    expect(page.match(/<svg /g)?.length).toBeGreaterThanOrEqual(4);
    const csv = decodeURIComponent(
      /data:text\/csv;charset=utf-8,([^"]*)"[^>]*>Số liệu/.exec(page)?.[1] ?? "",
    );
    expect(csv).toContain("Góp ý buổi học,66.7");
  });

  it("counts who came of whom the session concerned", async () => {
    const { attendance, people } = await tools.store.load(town.programmeId);
    expect(people).toBe(3);
    const unit = (name: string) => attendance.find(({ unit: of }) => of?.en === name);
    expect(unit("home-affairs")).toMatchObject({ expected: 2, present: 1, late: 0, excused: 0 });
    expect(unit("health")).toMatchObject({ expected: 1, present: 0, late: 0, excused: 1 });
  });

  it("is for those who may look at the programme", async () => {
    const stranger: Actor = { door: "api", coordinatorId: null, roles: new Map() };
    await expect(programmeReport(tools, stranger, "town", "vi")).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(programmeReport(tools, OPERATOR, "elsewhere", "vi")).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
