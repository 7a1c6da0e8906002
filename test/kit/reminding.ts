/** A course whose reminders a test plans, and sweeps at the moments that it names. */
import { randomUUID } from "node:crypto";
import { dateHolidays } from "../../src/adapters/date-holidays/public-holidays.ts";
import { prismaCalendarStore } from "../../src/adapters/prisma/calendar-store.ts";
import { prismaReminderRules } from "../../src/adapters/prisma/reminder-rules.ts";
import { prismaReminderStore } from "../../src/adapters/prisma/reminder-store.ts";
import { OPERATOR } from "../../src/core/audience/actor.ts";
import { readTiming } from "../../src/core/programme/reminder-rule.ts";
import { USUAL_TEXTS } from "../../src/core/programme/reminder-text.ts";
import { writingHours } from "../../src/services/calendar/writing-hours.ts";
import { tellReminders } from "../../src/services/reminders/tell-reminders.ts";
import type { NewReminderRule } from "../../src/services/ports/reminder-rules.ts";
import { openCourse, type Course } from "./course.ts";
import { directoryOf, FakeAccount } from "./fake-account.ts";
import { RecordedLog } from "./recorders.ts";
import { TEN, type Stores } from "./stores.ts";

export class Reminding {
  readonly course: Course;
  /** Epoch milliseconds. */
  time = TEN;
  readonly log = new RecordedLog();
  readonly tools;
  private readonly stores: Stores;

  private constructor(stores: Stores, course: Course) {
    this.stores = stores;
    this.course = course;
    const system = { now: () => this.time, random: () => 0.5, uuid: () => randomUUID() };
    const calendars = prismaCalendarStore(stores.db);
    this.tools = {
      system,
      log: this.log,
      reminders: prismaReminderStore(stores.db),
      rules: prismaReminderRules(stores.db),
      accounts: directoryOf(new FakeAccount(course.account)),
      hoursOf: writingHours({ calendars, holidays: dateHolidays(), system }),
    };
  }

  /** A fresh course in a database that holds nothing else. */
  static async open(stores: Stores): Promise<Reminding> {
    await stores.sql.query(
      "TRUNCATE programme, participant, contact, delivery, channel_account, audit_entry CASCADE",
    );
    return new Reminding(stores, await openCourse(stores));
  }

  async addRule(when: string, differing: Partial<NewReminderRule> = {}): Promise<string> {
    const timing = readTiming(when);
    if (!timing) throw new Error(when);
    const rule: NewReminderRule = {
      ...{
        programmeId: this.course.programmeId,
        cohortId: null,
        name: when,
        timing,
        sessions: {},
        texts: USUAL_TEXTS,
      },
      ...{ asksAttendance: false, mayDigest: false, urgentReason: null },
      ...{ formId: null, asks: "participant" },
      ...differing,
    };
    return (await this.tools.rules.add(rule, OPERATOR, this.time)) ?? "";
  }

  /** The sweep of a worker at this moment. @returns who was told what since the last one */
  async sweepAt(moment: string): Promise<string[]> {
    const before = await this.told();
    this.time = Date.parse(moment);
    await tellReminders(this.tools);
    return (await this.told()).slice(before.length);
  }

  /** Who was told what, in order. */
  async told(): Promise<string[]> {
    const { rows } = await this.stores.sql.query<{ address: string; contents: { text: string }[] }>(
      "SELECT c.address, d.contents FROM delivery d JOIN contact c ON c.id = d.contact_id WHERE d.priority = 1 ORDER BY d.seq",
    );
    return rows.map(({ address, contents }) => `${address}: ${contents.map(({ text }) => text).join(" / ")}`);
  }

  /** All reminders: name, status, reason, UTC time. */
  async reminders(): Promise<string[]> {
    const { rows } = await this.stores.sql.query<{
      name: string;
      status: string;
      reason: string | null;
      due_at: Date;
    }>(
      "SELECT p.name, r.status, r.reason, r.due_at FROM reminder r JOIN participant p ON p.id = r.participant_id ORDER BY r.due_at, p.name",
    );
    return rows.map(({ name, status, reason, due_at }) =>
      [name, status, ...(reason === null ? [] : [reason]), due_at.toISOString().slice(5, 16)].join(" "),
    );
  }
}
