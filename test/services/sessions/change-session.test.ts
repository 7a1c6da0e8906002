import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaSessionStore } from "../../../src/adapters/prisma/session-store.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { changeSession, type SessionOrder } from "../../../src/services/sessions/change-session.ts";
import { findSession } from "../../../src/services/sessions/find-session.ts";
import { addSession } from "../../kit/course.ts";
import { Reminding } from "../../kit/reminding.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let house: Reminding;
let sessionId: string;

beforeAll(async () => {
  stores = await openStores();
});
beforeEach(async () => {
  house = await Reminding.open(stores);
  await stores.sql.query("TRUNCATE venue CASCADE");
  sessionId = await addSession(stores, house.course, "PAPI", "2026-11-25T08:00", {
    cohorts: ["departments"],
  });
  await house.addRule("1 day before start at 18:00", { asksAttendance: true });
});

/** Lan and Minh have been told on Tuesday evening; Anna, in Paris, not yet. */
async function lanAndMinhAreTold(): Promise<void> {
  await house.sweepAt("2026-11-24T18:00+07:00");
  await stores.sql.query("UPDATE delivery SET status = 'sent' WHERE priority = 1");
}

async function change(edit: SessionOrder["edit"], more: Partial<SessionOrder> = {}) {
  const sessions = prismaSessionStore(stores.db);
  const session = findSession(await sessions.list(null, house.time), sessionId);
  const tools = { ...house.tools, sessions };
  return changeSession(tools, OPERATOR, session, { edit, isPreview: false, ...more });
}

/** The notices of changes: who, what, and how it stands. */
async function notices(): Promise<string[]> {
  const { rows } = await stores.sql.query<{ address: string; text: string; status: string }>(
    `SELECT c.address, d.contents->0->>'text' AS text, d.status FROM delivery d JOIN contact c ON c.id = d.contact_id
     WHERE d.session_id IS NOT NULL ORDER BY d.seq, c.address`,
  );
  return rows.map(({ address, text, status }) => `${address} (${status}): ${text}`).sort();
}

describe("a session that moves", () => {
  test("tells it once to those who had been told, and moves its reminders", async () => {
    await lanAndMinhAreTold();
    const report = await change({ date: "2026-11-27", startTime: "13:30", endTime: "16:30" });
    expect(report.told.map(({ name }) => name).sort()).toEqual(["Lan", "Minh"]);
    const words =
      "Xin thông báo thay đổi lịch: buổi “PAPI” chuyển sang Thứ Sáu, 27/11, 13:30–16:30 (trước đây: Thứ Tư, 25/11, 08:00–11:30). Địa điểm: sẽ thông báo sau. Mong Anh/Chị sắp xếp tham dự.";
    expect(await notices()).toEqual([`Lan (pending): ${words}`, `Minh (pending): ${words}`]);
    expect(await house.reminders()).toEqual([
      "Lan planned 11-26T11:00",
      "Minh planned 11-26T11:00",
      "Anna planned 11-26T17:00",
    ]);
    await expect(change({ date: "2026-11-27" })).rejects.toThrow("nothing has changed");
    expect((await notices()).length).toBe(2);
  });

  test("tells nobody who had not been told: their reminder comes with the new time", async () => {
    expect((await change({ date: "2026-11-27" })).told).toEqual([]);
    expect(await notices()).toEqual([]);
    expect(await house.sweepAt("2026-11-26T18:00+07:00")).toEqual([
      expect.stringContaining("Thứ Sáu, 27/11"),
      expect.stringContaining("Thứ Sáu, 27/11"),
    ]);
  });

  test("asks again who comes: what was said was said of another time", async () => {
    await lanAndMinhAreTold();
    const participantId = house.course.people["Lan"]?.id ?? "";
    await stores.db.attendance.create({ data: { sessionId, participantId, said: "coming" } });
    await change({ date: "2026-11-27" });
    const [row] = await stores.db.attendance.findMany();
    expect(row?.said).toBeNull();
    const { rows } = await stores.sql.query<{ count: number }>(
      "SELECT jsonb_array_length(contents->0->'choices') AS count FROM delivery WHERE session_id IS NOT NULL",
    );
    expect(rows.map(({ count }) => count)).toEqual([2, 2]);
  });

  test("a second move takes back the news that has not gone out, and tells only the last", async () => {
    await lanAndMinhAreTold();
    await change({ date: "2026-11-27" });
    await change({ date: "2026-11-30" });
    const lans = (await notices()).filter((line) => line.startsWith("Lan"));
    expect(lans).toEqual([
      expect.stringMatching(/^Lan \(pending\): .*30\/11/),
      expect.stringMatching(/^Lan \(skipped\): .*27\/11/),
    ]);
  });

  test("a reminder that waits to be sent is taken back with it", async () => {
    await house.sweepAt("2026-11-24T18:00+07:00");
    await change({ date: "2026-11-27" });
    const { rows } = await stores.sql.query(
      "SELECT DISTINCT status, reason FROM delivery WHERE session_id IS NULL AND priority = 1",
    );
    expect(rows).toEqual([{ status: "skipped", reason: "overtaken" }]);
    expect(await notices()).toEqual([]);
  });

  test("is shown first: who would be told, when, and who not; nothing is kept", async () => {
    await lanAndMinhAreTold();
    await stores.sql.query("UPDATE contact SET opted_out_at = now() WHERE address = 'Minh'");
    house.time = Date.parse("2026-11-24T22:00+07:00");
    const report = await change({ startTime: "06:30" }, { isPreview: true });
    expect(report.told).toEqual([
      { name: "Lan", heldUntil: Date.parse("2026-11-25T07:00+07:00"), isTooLate: false },
    ]);
    expect(report.unreached).toEqual([{ name: "Minh", reason: "opted-out" }]);
    expect((await stores.db.session.findFirst())?.startTime).toBe("08:00");
    expect(await notices()).toEqual([]);
    expect((await stores.db.auditEntry.findMany()).map(({ action }) => action)).toEqual([
      "reminderRuleAdded",
    ]);
  });

  test("is refused where it would end before it begins", async () => {
    await expect(change({ startTime: "14:00" })).rejects.toThrow("It would end before it begins");
    expect((await stores.db.session.findFirst())?.startTime).toBe("08:00");
  });
});

describe("a session that changes its place", () => {
  test("tells it, and leaves the reminders where they are", async () => {
    await lanAndMinhAreTold();
    await stores.db.venue.create({
      data: { slug: "hall", name: { vi: "Nhà văn hóa" }, address: { vi: "Hà Nội" } },
    });
    await change({ venue: "hall", room: { vi: "Phòng 301" } });
    expect((await notices())[0]).toBe(
      "Lan (pending): Xin thông báo thay đổi địa điểm: buổi “PAPI” (Thứ Tư, 25/11, 08:00–11:30) học tại Phòng 301, Nhà văn hóa.",
    );
    expect(await house.reminders()).toContain("Lan told 11-24T11:00");
    await expect(change({ venue: "nowhere" })).rejects.toThrow(
      'There is no venue "nowhere". There are: hall.',
    );
  });
});

describe("a session that is cancelled", () => {
  test("tells it and reminds nobody; taken up again, it does", async () => {
    await lanAndMinhAreTold();
    await change({ isCancelled: true });
    expect((await notices())[0]).toContain("buổi “PAPI” (Thứ Tư, 25/11, 08:00–11:30) đã hủy");
    expect(await house.reminders()).toContain("Anna dropped session-cancelled 11-24T17:00");
    await stores.sql.query("UPDATE delivery SET status = 'sent'");
    await change({ isCancelled: false });
    expect((await notices()).filter((line) => line.includes("vẫn diễn ra")).length).toBe(2);
    expect(await house.reminders()).toContain("Anna planned 11-24T17:00");
  });

  test("passes the night where it is urgent, and the reason is written down", async () => {
    await lanAndMinhAreTold();
    house.time = Date.parse("2026-11-24T22:00+07:00");
    await change({ isCancelled: true }, { urgentReason: "Bão số 9" });
    const { rows } = await stores.sql.query(
      "SELECT DISTINCT programme_id FROM delivery WHERE session_id IS NOT NULL",
    );
    expect(rows).toEqual([{ programme_id: null }]);
    const entry = await stores.db.auditEntry.findFirst({ where: { action: "sessionCancelled" } });
    expect(entry).toMatchObject({ reason: "Bão số 9", details: { fields: ["isCancelled"], told: 2 } });
  });
});

describe("a session is found", () => {
  test("by a part of its title, and by its day where several are called so", async () => {
    await addSession(stores, house.course, "PAPI 2", "2026-11-26T08:00");
    const all = await prismaSessionStore(stores.db).list(null, house.time);
    expect(findSession(all, "papi", "2026-11-26").title.vi).toBe("PAPI 2");
    expect(() => findSession(all, "papi")).toThrow("Several sessions are called so");
    expect(() => findSession(all, "lịch sử")).toThrow("No session to come is called so");
  });
});
