/** Lists that leave the house can be read again, and tell what they should. */
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { calendarFiles } from "../../../src/adapters/ical/calendar-files.ts";
import { prismaFormStore } from "../../../src/adapters/prisma/form-store.ts";
import { prismaListStore } from "../../../src/adapters/prisma/list-store.ts";
import { prismaTimetableStore } from "../../../src/adapters/prisma/timetable-store.ts";
import { formSchema } from "../../../src/core/form/form.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import {
  exportAttendance,
  exportDeliveries,
  exportRoster,
  exportTimetable,
} from "../../../src/services/lists/export-lists.ts";
import { exportResponses } from "../../../src/services/lists/export-responses.ts";
import { importRoster } from "../../../src/services/lists/import-roster.ts";
import { importTimetable } from "../../../src/services/lists/import-timetable.ts";
import type { WrittenFile } from "../../../src/services/ports/tables.ts";
import { addSession } from "../../kit/course.ts";
import { listHouse } from "../../kit/list-house.ts";
import { Reminding } from "../../kit/reminding.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Reminding;
let slug: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  await stores.sql.query("TRUNCATE venue CASCADE");
  await stores.sql.query("DELETE FROM unit");
  slug = (await stores.db.programme.findFirstOrThrow()).slug;
});

function tools() {
  const lists = listHouse(stores, () => house.time);
  return {
    ...{ ...house.tools, ...lists, lists: prismaListStore(stores.db), calendars: calendarFiles },
    ...{ timetables: prismaTimetableStore(stores.db), accounts: house.tools.accounts },
  };
}
async function linesOf({ bytes }: WrittenFile): Promise<string[]> {
  const [table] = await tools().tables.read(bytes, () => 0);
  return (table?.rows ?? []).map((row) => row.filter(Boolean).join(" | "));
}

const ROSTER = `Mã số;Họ tên;Đơn vị;Chức vụ;SĐT;Lớp;Người phụ trách;SĐT người phụ trách
CB1;Nguyễn Thị Hoa;Sở Nội vụ;Chuyên viên;0901234567;departments;Trần Văn Bình;0912345678
;Phạm Đức;Sở Nội vụ;=cmd();;districts;Vũ Mai;`;

describe("a roster", () => {
  const imported = (bytes: Uint8Array) =>
    importRoster(tools(), OPERATOR, slug, { bytes, isApplied: true, createsUnits: true });

  it.each(["csv", "xlsx"] as const)("as %s changes nothing when it is imported again", async (format) => {
    await imported(Buffer.from(ROSTER));
    const file = await exportRoster(tools(), OPERATOR, slug, { format });
    expect(file.fileName).toBe(`${slug}-roster.${format}`);
    expect(await imported(file.bytes)).toMatchObject({
      added: [],
      changed: [],
      faults: [],
      unused: [],
      same: 7,
    });
  });

  it("tells all in the wanted language, formulas defused, and is written down", async () => {
    await imported(Buffer.from(ROSTER));
    const lines = await linesOf(
      await exportRoster(tools(), OPERATOR, slug, { format: "csv", language: "ja" }),
    );
    expect(lines[0]).toContain("職員番号 | 氏名 | 電話番号");
    expect(lines).toContain(
      "CB1 | Nguyễn Thị Hoa | +84901234567 | vi | Asia/Ho_Chi_Minh | departments | Sở Nội vụ | Chuyên viên | Trần Văn Bình | +84912345678",
    );
    expect(lines.find((line) => line.startsWith("Phạm Đức"))).toContain("'=cmd()");
    expect(await stores.db.auditEntry.findFirst({ where: { action: "rosterExported" } })).toMatchObject({
      details: { rows: 7, format: "csv" },
    });
  });
});

describe("a timetable", () => {
  it.each(["csv", "xlsx", "ics"] as const)(
    "as %s changes nothing when it is imported again",
    async (format) => {
      await addSession(stores, house.course, "PAPI", "2026-11-24T08:00", { cohorts: ["departments"] });
      const second = await addSession(stores, house.course, "Thảo luận", "2026-11-25T08:00", {
        kind: "workshop",
      });
      await stores.db.session.update({
        where: { id: second },
        data: { timezone: "Asia/Tokyo", cancelledAt: new Date() },
      });
      await stores.sql.query(
        "UPDATE session SET starts_at = (date + start_time::time) AT TIME ZONE timezone, ends_at = (date + end_time::time) AT TIME ZONE timezone",
      );
      const { bytes } = await exportTimetable(tools(), OPERATOR, slug, { format });
      const report = await importTimetable(tools(), OPERATOR, slug, { bytes, isApplied: true });
      expect(report).toMatchObject({ added: [], changed: [], faults: [], same: 2 });
    },
  );
});

describe("who was there", () => {
  it("of the sessions that have begun, everybody whom they concern", async () => {
    const session = await addSession(stores, house.course, "PAPI", "2026-11-23T08:00", {
      cohorts: ["departments"],
    });
    await addSession(stores, house.course, "Later", "2026-11-27T08:00");
    const { id } = house.course.people["Lan"] ?? { id: "" };
    await stores.db.attendance.create({
      data: {
        ...{ sessionId: session, participantId: id, said: "late", reason: "=kẹt xe", seen: "present" },
        seenAt: new Date("2026-11-23T01:20:00Z"),
      },
    });
    expect(await linesOf(await exportAttendance(tools(), OPERATOR, slug, { format: "csv" }))).toEqual([
      "Ngày | Giờ | Buổi học | Họ và tên | Mã số | Đơn vị | Đã báo | Lý do | Điểm danh | Lúc | Ghi chú",
      "2026-11-23 | 08:00 | PAPI | Anna",
      "2026-11-23 | 08:00 | PAPI | Lan | đến muộn | '=kẹt xe | có mặt | 2026-11-23 08:20",
      "2026-11-23 | 08:00 | PAPI | Minh",
    ]);
  });
});

describe("what was answered", () => {
  const asked = {
    ...{ kind: "feedback", title: { vi: "Ý kiến" }, thanks: { vi: "Cảm ơn" }, languages: ["vi"] },
    questions: [
      { id: "mark", type: "rating", text: { vi: "Bài giảng thế nào?" } },
      {
        ...{ id: "what", type: "many", text: { vi: "Điều gì hay?" }, isRequired: false },
        options: [
          { id: "a", text: { vi: "Ví dụ" } },
          { id: "b", text: { vi: "Thảo luận" } },
        ],
      },
      { id: "say", type: "text", text: { vi: "Góp ý" } },
    ],
  };
  async function answered(isAnonymous: boolean, count: number): Promise<void> {
    const { programmeId, people } = house.course;
    const form = await stores.db.form.create({ data: { programmeId, slug: "y-kien" } });
    const definition = formSchema.parse({ ...asked, isAnonymous });
    const version = await stores.db.formVersion.create({
      data: { formId: form.id, number: 1, definition, publishedAt: new Date(house.time) },
    });
    await stores.db.response.createMany({
      data: Array.from({ length: count }, () => ({
        ...{
          formId: form.id,
          formVersionId: version.id,
          answers: { mark: 5, what: ["a", "b"], say: "=hay" },
        },
        participantId: isAnonymous ? null : (people["Lan"]?.id ?? null),
        submittedAt: new Date(isAnonymous ? "2026-11-23T00:00:00Z" : house.time),
      })),
    });
  }
  const exported = async () =>
    linesOf(
      await exportResponses({ ...tools(), forms: prismaFormStore(stores.db) }, OPERATOR, slug, {
        ...{ form: "y-kien", format: "csv" },
      }),
    );

  it("one row for each set of answers, in the words of the options", async () => {
    await answered(false, 1);
    expect(await exported()).toEqual([
      "Họ và tên | Đơn vị | Nói về | Bài giảng thế nào? | Điều gì hay? | Góp ý | Nộp lúc",
      "Lan | 5 | Ví dụ; Thảo luận | '=hay | 2026-11-23 10:00",
    ]);
  });

  it("anonymously: without people, and nothing of fewer than five", async () => {
    await answered(true, 4);
    expect(await exported()).toEqual(["Bài giảng thế nào? | Điều gì hay? | Góp ý | Nộp lúc"]);
    await stores.sql.query("TRUNCATE form CASCADE");
    await answered(true, 5);
    expect((await exported())[1]).toBe("5 | Ví dụ; Thảo luận | '=hay | 2026-11-23");
  });
});

describe("who got a broadcast", () => {
  it("and who did not, and why", async () => {
    const { programmeId, account, people } = house.course;
    const broadcast = await stores.db.broadcast.create({
      data: { id: crypto.randomUUID(), programmeId, name: "Tin", filter: {}, texts: {} },
    });
    const delivery = {
      ...{ accountId: account, broadcastId: broadcast.id, language: "vi", route: "push" },
      ...{ dueAt: new Date(house.time), expiresAt: new Date(house.time) },
    };
    await stores.db.delivery.create({
      data: {
        ...delivery,
        id: crypto.randomUUID(),
        contactId: people["Lan"]?.contactId ?? "",
        status: "sent",
        sentAt: new Date(house.time),
      },
    });
    await stores.db.delivery.create({
      data: {
        ...delivery,
        id: crypto.randomUUID(),
        contactId: people["Minh"]?.contactId ?? "",
        status: "skipped",
        reason: "opted-out",
      },
    });
    const order = { format: "xlsx", broadcastId: broadcast.id } as const;
    expect((await linesOf(await exportDeliveries(tools(), OPERATOR, slug, order))).slice(1)).toEqual([
      `Lan | ${account} | sent | 2026-11-23 10:00`,
      `Minh | ${account} | skipped | opted-out`,
    ]);
    await expect(
      exportDeliveries(tools(), OPERATOR, slug, { format: "csv", broadcastId: crypto.randomUUID() }),
    ).rejects.toThrow("no broadcast");
  });
});
