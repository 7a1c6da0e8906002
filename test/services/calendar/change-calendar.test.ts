import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dateHolidays } from "../../../src/adapters/date-holidays/public-holidays.ts";
import { prismaCalendarStore } from "../../../src/adapters/prisma/calendar-store.ts";
import { OPERATOR, type Actor } from "../../../src/core/audience/actor.ts";
import {
  addCalendarDay,
  hoursSchema,
  removeCalendarDay,
  setWritingHours,
  showCalendar,
} from "../../../src/services/calendar/change-calendar.ts";
import { addSession } from "../../kit/course.ts";
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
  slug = (await stores.db.programme.findFirst())?.slug ?? "";
});

const tools = () => ({
  calendars: prismaCalendarStore(stores.db),
  holidays: dateHolidays(),
  system: { now: () => house.time },
});
const day = (written: string, isWorking: boolean, note: string | null = null) => ({
  day: written,
  isWorking,
  note,
});
const daysOf = async (year: number) => (await showCalendar(tools(), OPERATOR, slug, year)).days;

describe("a year of a calendar", () => {
  test("has the public holidays of its country, and the office's own days on top", async () => {
    await addCalendarDay(tools(), OPERATOR, slug, day("2026-09-01", false, "Ngày thứ hai của Quốc khánh"));
    await addCalendarDay(tools(), OPERATOR, slug, day("2026-04-27", true));
    const days = await daysOf(2026);
    expect(days.find((one) => one.day === "2026-09-01")).toMatchObject({ isWorking: false, isOurs: true });
    expect(days.find((one) => one.day === "2026-04-27")).toMatchObject({ isWorking: true, isOurs: true });
    expect(days.find((one) => one.day === "2026-02-17")).toMatchObject({
      why: "Tết Nguyên Đán",
      isOurs: false,
    });
    await removeCalendarDay(tools(), OPERATOR, slug, "2026-09-01");
    expect((await daysOf(2026)).some((one) => one.day === "2026-09-01")).toBe(false);
    await setWritingHours(tools(), OPERATOR, slug, { country: "JP" });
    expect((await daysOf(2026)).find((one) => one.day === "2026-05-05")?.why).toBe("こどもの日");
  });

  test("is changed by coordinators only, and every change is noted", async () => {
    const viewer: Actor = {
      door: "api",
      coordinatorId: null,
      roles: new Map([[house.course.programmeId, "viewer"]]),
    };
    await expect(addCalendarDay(tools(), viewer, slug, day("2026-12-31", false))).rejects.toThrow(
      "needs the role",
    );
    await addCalendarDay(tools(), OPERATOR, slug, day("2026-12-31", false));
    await setWritingHours(tools(), OPERATOR, slug, { quietFrom: "20:00" });
    const actions = (await stores.db.auditEntry.findMany({ orderBy: { id: "asc" } })).map(
      ({ action }) => action,
    );
    expect(actions).toEqual(["calendarDayAdded", "writingHoursSet"]);
  });

  test.each([
    [
      "a day that no calendar has",
      () => addCalendarDay(tools(), OPERATOR, slug, day("2026-02-30", false)),
      "A day is written",
    ],
    [
      "a day of which it says nothing",
      () => removeCalendarDay(tools(), OPERATOR, slug, "2026-12-31"),
      "says nothing of its own",
    ],
    [
      "a programme that is not there",
      () => addCalendarDay(tools(), OPERATOR, "none", day("2026-12-31", false)),
      "no programme",
    ],
  ])("refuses %s", async (_label, act, says) => {
    await expect(act()).rejects.toThrow(says);
  });

  test("takes only times and days that there are", () => {
    expect(hoursSchema.safeParse({ quietFrom: "24:00" }).success).toBe(false);
    expect(hoursSchema.safeParse({ daysOff: [0] }).success).toBe(false);
    expect(hoursSchema.safeParse({ daysOff: [1, 2, 3, 4, 5, 6, 7] }).success).toBe(false);
    expect(
      hoursSchema.safeParse({ quietFrom: "21:30", quietUntil: "06:00", daysOff: [7], country: "JP" }).success,
    ).toBe(true);
  });
});

test("what is held is looked at anew when the calendar changes", async () => {
  await addSession(stores, house.course, "PAPI", "2026-12-01T08:00", { cohorts: ["departments"] });
  await house.addRule("2 days before start at 09:00");
  // A Sunday: held for Monday.
  expect(await house.sweepAt("2026-11-29T09:00+07:00")).toEqual([]);
  await addCalendarDay(tools(), OPERATOR, slug, day("2026-11-29", true, "Làm bù"));
  // Calendars are kept for half a minute.
  expect((await house.sweepAt("2026-11-29T09:01+07:00")).length).toBe(2);
});
