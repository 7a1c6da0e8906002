/** Filters as SQL: whom each part means, and by which chat each is reached. */
import { beforeAll, describe, expect, test } from "vitest";
import { peopleSql, recipientsSql } from "../../../src/adapters/prisma/audience.ts";
import type { Filter } from "../../../src/core/audience/segment.ts";
import type { SendingAccount } from "../../../src/services/ports/account-directory.ts";
import { newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";
import { buildTown, type Town } from "../../kit/town.ts";

const HOUR_MS = 60 * 60_000;
let stores: Stores;
let town: Town;
let line: string;
let windowed: string;
let sessionId: string;

beforeAll(async () => {
  stores = await openStores();
  line = await newAccount(stores);
  windowed = await newAccount(stores);
  town = await buildTown(
    stores.db,
    {
      Lan: {
        ...{ cohort: "departments", unit: "home", position: "Chuyên viên chính" },
        chats: [
          { account: line, lastInboundAt: TEN - 2 * HOUR_MS, tags: ["press"] },
          { account: windowed, lastInboundAt: TEN - HOUR_MS },
        ],
      },
      Minh: { cohort: "departments", unit: "finance", position: "Trưởng phòng" },
      Ha: {
        ...{ cohort: "districts", unit: "home" },
        chats: [
          { account: line, lastInboundAt: TEN - 9 * HOUR_MS, preferred: true },
          { account: windowed, lastInboundAt: TEN - HOUR_MS },
        ],
      },
      Tanaka: { cohort: "districts", language: "ja", chats: [{ account: line, language: "en" }] },
      Khoa: { cohort: "districts", chats: [{ account: line, optedOut: true }] },
      Anna: { cohort: "districts", language: "en", chats: [{ account: line, blocked: true }] },
      Sato: { cohort: "districts", language: "ja", chats: [{ account: line, agreed: false }] },
      Duc: { cohort: "districts", chats: [{ account: windowed, lastInboundAt: TEN - 10 * HOUR_MS }] },
      citizen: { chats: [{ account: line, tags: ["press"] }] },
      "class group": { chats: [{ account: line, kind: "group", agreed: false }] },
    },
    TEN,
  );
  await buildTown(stores.db, { Stranger: { cohort: "departments" } }, TEN, "elsewhere");
  const session = await stores.db.session.create({
    data: {
      ...{
        programmeId: town.programmeId,
        title: { vi: "PAPI" },
        kind: "lecture",
        date: new Date("2026-11-24"),
      },
      ...{ startTime: "08:00", endTime: "11:00", timezone: "Asia/Ho_Chi_Minh" },
      ...{ startsAt: new Date(TEN), endsAt: new Date(TEN) },
    },
  });
  sessionId = session.id;
  const of = (name: string) => town.participants[name] ?? "";
  await stores.db.attendance.createMany({
    data: [
      { sessionId, participantId: of("Lan"), said: "coming", seen: "late" },
      { sessionId, participantId: of("Minh"), said: "absent", reason: "bận họp" },
      { sessionId, participantId: of("Ha"), seen: "absent" },
    ],
  });
  await addForm();
});

/** Answered anonymously by Lan about the session, by Minh without; begun by Ha. */
async function addForm(): Promise<void> {
  const form = await stores.db.form.create({
    data: {
      ...{ programmeId: town.programmeId, slug: "day" },
      versions: { create: { number: 1, definition: {}, publishedAt: new Date(TEN) } },
    },
    include: { versions: true },
  });
  const times = { startedAt: new Date(TEN), updatedAt: new Date(TEN) };
  const common = { ...times, formId: form.id, formVersionId: form.versions[0]?.id ?? "" };
  const of = (name: string) => town.participants[name] ?? "";
  await stores.db.answering.createMany({
    data: [
      {
        ...common,
        participantId: of("Lan"),
        sessionId,
        occasion: `${sessionId}:-`,
        submittedAt: new Date(TEN),
      },
      { ...common, participantId: of("Minh"), occasion: "-:-", submittedAt: new Date(TEN) },
      { ...common, participantId: of("Ha"), occasion: "-:-" },
    ],
  });
}

async function named(filter: Filter): Promise<string[]> {
  const found = await stores.db.$queryRaw<{ name: string }[]>(peopleSql(filter, town.programmeId));
  return found.map(({ name }) => name).sort();
}

const EVERYBODY = ["Anna", "Duc", "Ha", "Khoa", "Lan", "Minh", "Sato", "Tanaka"];
const but = (...names: string[]) => EVERYBODY.filter((name) => !names.includes(name));

describe("a filter chooses people of its programme", () => {
  const cases: [filter: Filter | ((id: string) => Filter), names: string[]][] = [
    [{ all: [] }, EVERYBODY],
    [{ cohort: ["departments"] }, ["Lan", "Minh"]],
    [{ unit: ["home"] }, ["Ha", "Lan"]],
    [{ all: [{ unit: ["home"] }, { not: { cohort: ["departments"] } }] }, ["Ha"]],
    [{ any: [{ unit: ["finance"] }, { language: ["ja"] }] }, ["Minh", "Sato"]],
    [{ position: ["CHUYÊN VIÊN", "trưởng"] }, ["Lan", "Minh"]],
    [{ not: { position: ["chuyên viên"] } }, but("Lan")],
    // Tanaka chats in English.
    [{ language: ["en"] }, ["Anna", "Tanaka"]],
    [{ linked: false }, ["Minh"]],
    [{ not: { linked: false } }, but("Minh")],
    [{ tag: ["press", "vip"] }, ["Lan"]],
    [{ activeSince: "2026-11-22" }, but("Minh")],
    [{ all: [{ guest: true }] }, ["citizen", "class group"]],
    [{ any: [{ all: [{ guest: true }, { tag: ["press"] }] }, { unit: ["finance"] }] }, ["Minh", "citizen"]],
    [{ not: { cohort: ["districts"] } }, ["Lan", "Minh"]],
    [{ all: [{ not: { cohort: ["districts"] } }, { guest: true }] }, ["citizen", "class group"]],
    [(session) => ({ attendance: { session, is: ["coming"] } }), ["Lan"]],
    [(session) => ({ attendance: { session, is: ["excused", "absent"] } }), ["Ha", "Minh"]],
    [(session) => ({ attendance: { session, is: ["present"] } }), ["Lan"]],
    [(session) => ({ attendance: { session, is: ["unanswered"] } }), but("Ha", "Lan", "Minh")],
    [(session) => ({ not: { attendance: { session, is: ["unanswered"] } } }), ["Ha", "Lan", "Minh"]],
    // Ha is in the middle of it.
    [{ answered: { form: "day", is: true } }, ["Lan", "Minh"]],
    [{ answered: { form: "day", is: false } }, but("Lan", "Minh")],
    [(session) => ({ answered: { form: "day", session, is: true } }), ["Lan"]],
    [(session) => ({ not: { answered: { form: "day", session, is: false } } }), ["Lan"]],
    [{ all: [{ answered: { form: "day", is: true } }, { cohort: ["districts"] }] }, []],
  ];
  test.each(cases)("%j: %j", async (filter, names) => {
    expect(await named(typeof filter === "function" ? filter(sessionId) : filter)).toEqual(names);
  });

  test("the channel is that of a chat on an account that is still there", async () => {
    const { type } = await stores.db.channelAccount.findUniqueOrThrow({ where: { id: line } });
    expect(await named({ channel: [type] })).toEqual(but("Minh"));
    expect(await named({ channel: ["fax"] })).toEqual([]);
  });
});

describe("each person is reached once", () => {
  async function reached(): Promise<Record<string, [chat: number, reason: string | null]>> {
    const accounts: SendingAccount[] = [
      { id: line },
      { id: windowed, replyWindow: { freeMs: 2 * HOUR_MS, openMs: 5 * HOUR_MS } },
    ];
    const found = await stores.db.$queryRaw<{ name: string; contact_id: string; reason: string | null }[]>(
      recipientsSql({ any: [{ all: [] }, { guest: true }] }, town.programmeId, accounts, TEN),
    );
    expect(found.length).toBe(10);
    return Object.fromEntries(
      found.map(({ name, contact_id, reason }) => [
        name,
        [town.contacts[name]?.indexOf(contact_id) ?? -1, reason],
      ]),
    );
  }

  test("on the chat last used, or preferred, that may be written to; else with the reason", async () => {
    expect(await reached()).toEqual({
      Lan: [1, null],
      Ha: [0, null],
      Tanaka: [0, null],
      Minh: [-1, "no-contact"],
      Khoa: [0, "opted-out"],
      Anna: [0, "recipient-left"],
      Sato: [0, "no-consent"],
      Duc: [0, "window-closed"],
      citizen: [0, null],
      "class group": [0, null],
    });
  });

  test("consent is what was said last", async () => {
    const contactId = town.contacts["Sato"]?.[0] ?? "";
    await stores.db.consent.create({
      data: {
        ...{ contactId, purpose: "notifications", granted: true, noticeVersion: "2026-11" },
        ...{ evidence: {}, decidedAt: new Date(TEN) },
      },
    });
    expect((await reached())["Sato"]).toEqual([0, null]);
  });
});
