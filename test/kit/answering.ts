/** People who answer forms of a course, through the real flows and the real database. */
import { randomUUID } from "node:crypto";
import { script } from "../../flows/index.ts";
import { dateHolidays } from "../../src/adapters/date-holidays/public-holidays.ts";
import { prismaAnsweringStore } from "../../src/adapters/prisma/answering-store.ts";
import { prismaCalendarStore } from "../../src/adapters/prisma/calendar-store.ts";
import { prismaFormStore } from "../../src/adapters/prisma/form-store.ts";
import { OPERATOR } from "../../src/core/audience/actor.ts";
import type { Content, TextContent } from "../../src/core/message/content.ts";
import { writingHours } from "../../src/services/calendar/writing-hours.ts";
import { decideTurns } from "../../src/services/decide-turns.ts";
import { draftForm, formDraftSchema, publishForm } from "../../src/services/forms/forms.ts";
import { tendUnfinished } from "../../src/services/forms/tend-unfinished.ts";
import { openCourse, type Course } from "./course.ts";
import { directoryOf, FakeAccount } from "./fake-account.ts";
import { RecordedLog } from "./recorders.ts";
import { TEN, told, type Stores } from "./stores.ts";

const t = (words: string) => ({ vi: words, ja: words, en: words });

export class Answering {
  readonly course: Course;
  /** Epoch milliseconds. */
  time = TEN;
  readonly log = new RecordedLog();
  private readonly stores: Stores;
  private readonly system = { now: () => this.time, random: () => 0.5, uuid: () => randomUUID() };

  private constructor(stores: Stores, course: Course) {
    this.stores = stores;
    this.course = course;
  }

  /** A fresh course in a database that holds nothing else. */
  static async open(stores: Stores): Promise<Answering> {
    await stores.sql.query(
      "TRUNCATE programme, participant, contact, delivery, channel_account, audit_entry CASCADE",
    );
    return new Answering(stores, await openCourse(stores));
  }

  /** The people of a course that is there already. */
  static of(stores: Stores, course: Course): Answering {
    return new Answering(stores, course);
  }

  /** A rating and a wish that may be skipped, published; or what differs. @returns the form's id */
  async publish(slug: string, more: object = {}): Promise<string> {
    const tools = { store: prismaFormStore(this.stores.db), system: this.system };
    const { slug: programme } = await this.stores.db.programme.findFirstOrThrow();
    const draft = formDraftSchema.parse({
      ...{ slug, kind: "feedback", title: t(slug), thanks: t("Thank you") },
      questions: [
        { id: "content", type: "rating", text: t("How was it?") },
        { id: "wish", type: "text", text: t("What else?"), isRequired: false },
      ],
      ...more,
    });
    await draftForm(tools, OPERATOR, programme, draft);
    await publishForm(tools, OPERATOR, programme, slug);
    return (await this.stores.db.form.findFirstOrThrow({ where: { slug } })).id;
  }

  /** Another chat of the same person. */
  async secondDevice(name: string, address: string): Promise<void> {
    await this.stores.events.accept([told(this.course.account, randomUUID(), address)]);
    await this.stores.sql.query("UPDATE inbound_event SET status = 'handled' WHERE status = 'pending'");
    await this.stores.sql.query("UPDATE contact SET participant_id = $1 WHERE address = $2", [
      this.course.people[name]?.id,
      address,
    ]);
  }

  /** `[address, words]` or `[address, , choice]`, all pending at once. */
  async say(...said: (readonly [address: string, words: string])[]): Promise<void> {
    await this.stores.events.accept(
      said.map(([address, words]) => {
        const happening = words.startsWith("form:")
          ? ({ type: "choiceTapped", value: words } as const)
          : ({ type: "messageReceived", message: { type: "text", text: words } } as const);
        return told(this.course.account, randomUUID(), address, { happening, occurredAt: this.time });
      }),
    );
  }

  /** Turns run until nothing is pending; what they said counts as sent. @returns the last text to each address */
  async run(): Promise<Readonly<Record<string, string>>> {
    const account = new FakeAccount(this.course.account);
    const tools = { script, system: this.system, accountOf: () => Promise.resolve(account.open) };
    const last: Record<string, string> = {};
    for (;;) {
      const waiting = await this.stores.turns.pendingContacts(this.time, 100);
      if (waiting.length === 0) return last;
      const outcomes = await this.stores.turns.takeTurns(waiting, this.time, (conversations, answer) =>
        decideTurns(conversations, answer, tools),
      );
      for (const { contactId, deliveries } of outcomes) {
        const { address } = await this.stores.db.contact.findUniqueOrThrow({ where: { id: contactId } });
        const contents = deliveries.flatMap((one): readonly Content[] => one.contents);
        last[address] = contents.map((one) => ("text" in one ? one.text : one.type)).join("\n");
      }
      await this.stores.sql.query(
        "UPDATE delivery SET status = 'sent', sent_at = created_at WHERE status = 'pending'",
      );
    }
  }

  /** What a worker's sweep tells at this moment: each address, its language, the words and the labels of choices. */
  async tendAt(moment: string): Promise<string[]> {
    this.time = Date.parse(moment);
    const { db, sql } = this.stores;
    const { system } = this;
    await tendUnfinished({
      answerings: prismaAnsweringStore(db),
      accounts: directoryOf(new FakeAccount(this.course.account)),
      hoursOf: writingHours({ calendars: prismaCalendarStore(db), holidays: dateHolidays(), system }),
      ...{ system, log: this.log },
    });
    const { rows } = await sql.query<{ address: string; contents: TextContent[] }>(
      `WITH told AS (UPDATE delivery SET status = 'sent', sent_at = created_at
         WHERE status = 'pending' AND priority = 1 RETURNING *)
       SELECT c.address, d.contents FROM told d JOIN contact c ON c.id = d.contact_id ORDER BY d.seq`,
    );
    return rows.flatMap(({ address, contents }) =>
      contents.map(
        ({ text, choices = [] }) =>
          `${address}: ${text}${choices.map(({ label }) => ` [${label}]`).join("")}`,
      ),
    );
  }

  /** One after the other. @returns what was said last */
  async talk(address: string, ...words: readonly string[]): Promise<string> {
    let last = "";
    for (const one of words) {
      await this.say([address, one]);
      last = (await this.run())[address] ?? "";
    }
    return last;
  }
}
