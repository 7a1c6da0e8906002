/** A broadcast from the first line to its approval, on a real database. */
import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { prismaBroadcastStore } from "../../../src/adapters/prisma/broadcasts.ts";
import { OPERATOR, type Actor, type Role } from "../../../src/core/audience/actor.ts";
import { text } from "../../../src/core/message/content.ts";
import { AppError } from "../../../src/core/errors.ts";
import { approveBroadcast, type ApproveTools } from "../../../src/services/broadcasts/approve-broadcast.ts";
import {
  draftBroadcast,
  draftSchema,
  type DraftInput,
} from "../../../src/services/broadcasts/draft-broadcast.ts";
import { findBroadcast, previewBroadcast } from "../../../src/services/broadcasts/preview-broadcast.ts";
import { testBroadcast } from "../../../src/services/broadcasts/test-broadcast.ts";
import type { AccountHealth, Quota } from "../../../src/services/ports/account-health.ts";
import { directoryOf, FakeAccount, NEITHER, REPLIES_AND_KEYS } from "../../kit/fake-account.ts";
import { newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";
import { buildTown, type Town } from "../../kit/town.ts";

const HOUR_MS = 60 * 60_000;
let stores: Stores;
let town: Town;
let tools: ApproveTools;
let quota: Quota | null;
/** The accounts. */
let line: string;
let oa: string;
/** The one with the quota. */
let quotaOn: string;
const staff: Record<string, Actor> = {};

beforeAll(async () => {
  stores = await openStores();
  const { db } = stores;
  line = await newAccount(stores);
  oa = await newAccount(stores);
  const window = { freeMs: 2 * HOUR_MS, openMs: 5 * HOUR_MS };
  town = await buildTown(
    db,
    {
      Lan: { cohort: "departments", unit: "home", chats: [{ account: line }] },
      Minh: {
        cohort: "departments",
        unit: "finance",
        chats: [{ account: oa, lastInboundAt: TEN - HOUR_MS }],
      },
      Duc: { cohort: "departments", chats: [{ account: oa, lastInboundAt: TEN - 3 * HOUR_MS }] },
      Khoa: {
        cohort: "departments",
        unit: "home",
        chats: [{ account: oa, lastInboundAt: TEN - 9 * HOUR_MS }],
      },
      Ha: { cohort: "departments", unit: "home" },
      Tanaka: {
        ...{ cohort: "specialists", language: "ja", timezone: "Asia/Tokyo" },
        chats: [{ account: line }],
      },
      Sato: { cohort: "specialists", language: "ja", chats: [{ account: line, optedOut: true }] },
    },
    TEN,
  );
  for (const [name, role] of Object.entries({
    Viet: "viewer",
    Huong: "coordinator",
    Binh: "approver",
    Cuc: "approver",
  })) {
    const { id } = await db.coordinator.create({
      data: { name, language: "vi", timezone: "Asia/Ho_Chi_Minh" },
    });
    staff[name] = { door: "api", coordinatorId: id, roles: new Map([[town.programmeId, role as Role]]) };
  }
  await db.session.create({
    data: {
      ...{ programmeId: town.programmeId, title: { vi: "PAPI", ja: "PAPI指標" }, kind: "lecture" },
      ...{ date: new Date("2026-11-24"), startTime: "08:00", endTime: "11:00", timezone: "Asia/Ho_Chi_Minh" },
      ...{ startsAt: new Date("2026-11-24T01:00Z"), endsAt: new Date("2026-11-24T04:00Z") },
    },
  });
  tools = {
    store: prismaBroadcastStore(db),
    accounts: directoryOf(
      new FakeAccount(line, REPLIES_AND_KEYS),
      new FakeAccount(oa, { ...NEITHER, replyWindow: window }),
    ),
    health: { read: () => Promise.resolve(quota ? [healthOf(quotaOn, quota)] : []) },
    system: { now: () => TEN },
    secondApprovalAbove: 2,
  };
});
beforeEach(() => {
  quota = null;
  quotaOn = line;
});

function healthOf(accountId: string, kept: Quota): AccountHealth {
  return {
    ...{
      accountId,
      channel: "fake",
      name: "Fake",
      token: null,
      lastEventAt: null,
      lastSuccessAt: null,
      errors: {},
    },
    quotas: [kept],
  };
}

const draft = (more: Partial<DraftInput> = {}, actor = OPERATOR) =>
  draftBroadcast(
    { ...tools },
    actor,
    draftSchema.parse({
      programme: "town",
      name: randomUUID(),
      to: { all: [] },
      texts: { vi: "Chào", ja: "お知らせ" },
      ...more,
    }),
  );
const found = async (more?: Partial<DraftInput>) => findBroadcast(tools.store, await draft(more));
const refusal = (doing: Promise<unknown>) =>
  doing.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? `${error.code}: ${error.message}` : error),
  );
const as = (name: string) => staff[name] as Actor;

describe("a draft", () => {
  const wrong: [what: string, more: Partial<DraftInput>, says: RegExp][] = [
    ["for no programme", { programme: "moon" }, /not-found: There is no programme "moon"/],
    [
      "for a segment that is not there",
      { to: { segment: "late" } },
      /wrong-input: to: There is no segment "late"/,
    ],
    [
      "with an unknown placeholder",
      { texts: { vi: "{nam}" } },
      /no placeholder \{nam\}. There are: name, unit/,
    ],
    ["about a session that is not named", { texts: { vi: "{session.title}" } }, /needs a session/],
    ["about a session that is not there", { session: "SIPAS" }, /no session "SIPAS"/],
    ["too late already", { until: "2026-11-23T09:59" }, /until: that time is past/],
    ["on a day that no calendar has", { at: "2026-02-30T08:00" }, /at: there is no such day/],
  ];
  test.each(wrong)("%s is refused", async (_what, more, says) => {
    expect(await refusal(draft(more))).toMatch(says);
  });

  test("needs a coordinator", async () => {
    expect(await refusal(draft({}, as("Viet")))).toMatch(/not-allowed: .*role coordinator/);
    expect(await refusal(draft({}, as("Huong")))).toBe("done");
  });

  test("under the same name is the same draft, changed, and an approval of it is taken back", async () => {
    const name = "Đổi phòng";
    const id = await draft({ name });
    expect((await approveBroadcast(tools, as("Binh"), await findBroadcast(tools.store, id))).outcome).toBe(
      "second-needed",
    );
    expect(await draft({ name, texts: { vi: "Chào lại", ja: "再送" } })).toBe(id);
    const { texts, approval } = await findBroadcast(tools.store, name);
    expect([texts.vi?.[0], approval]).toEqual([{ type: "text", text: "Chào lại" }, null]);
  });
});

describe("the preview", () => {
  test("says who is reached, by which way, at what cost, and who is not and why", async () => {
    const { people, reachable, unreachable, groups, problems } = await previewBroadcast(tools, await found());
    expect({ people, reachable, unreachable, problems }).toEqual({
      ...{ people: 7, reachable: 4, problems: [] },
      unreachable: { "no-contact": 1, "opted-out": 1, "window-closed": 1 },
    });
    expect(groups.map(({ language, people, costs }) => [language, people, costs]).sort()).toEqual([
      ["ja", 1, { counted: 1 }],
      ["vi", 1, { counted: 1 }],
      ["vi", 2, { free: 1, charged: 1 }],
    ]);
  });

  test("shows each group what one of its phones will show", async () => {
    const broadcast = await found({
      session: "PAPI",
      to: { any: [{ unit: "finance" }, { cohort: "specialists" }] },
      texts: { vi: "{name}: {session.title} {session.time}", ja: "{name}様 {session.date} {session.time}" },
    });
    const { groups, problems } = await previewBroadcast(tools, broadcast);
    expect(problems).toEqual([]);
    expect(groups.flatMap(({ shows }) => shows)).toEqual([
      { type: "text", text: "Tanaka様 11月24日(火) 10:00～13:00 (日本時間)" },
      { type: "text", text: "Minh: PAPI 08:00–11:00" },
    ]);
  });

  const problems: [what: string, more: Partial<DraftInput>, says: RegExp][] = [
    ["a language without a text", { texts: { vi: "Chào" } }, /1 people read Japanese/],
    [
      "people without a value",
      { texts: { vi: "Chào {unit}", ja: "{name}" } },
      /1 people have no unit on record/,
    ],
    ["a session without a place", { session: "PAPI", texts: { vi: "{session.place}", ja: "x" } }, /no value/],
    [
      "an end that comes before it goes out",
      { at: "2026-11-24T08:00", until: "2026-11-24T07:00" },
      /over before it goes out/,
    ],
    ["nobody to reach", { to: { linked: false } }, /Nobody can be reached/],
  ];
  test.each(problems)("names %s, and approval is refused", async (_what, more, says) => {
    const broadcast = await found(more);
    expect((await previewBroadcast(tools, broadcast)).problems.join(" ")).toMatch(says);
    expect(await refusal(approveBroadcast(tools, OPERATOR, broadcast))).toMatch(
      /^not-ready: .*cannot be approved yet/,
    );
  });

  test("sets the quota needed against the quota left, and counts whom it would not reach", async () => {
    quota = { counted: "messages", used: 199, allowance: 200, knownAt: TEN };
    const seen = await previewBroadcast(tools, await found());
    expect(seen.quotas).toEqual([{ account: "Fake", counted: "messages", needed: 2, left: 1, short: 1 }]);
    expect([seen.people, seen.reachable, seen.unreachable["quota-spent"]]).toEqual([7, 3, 1]);
    expect(seen.problems.join()).toMatch(/1 messages left, and 2 are needed/);
  });

  test("counts all the calls that one person takes", async () => {
    quota = { counted: "messages", used: 197, allowance: 200, knownAt: TEN };
    quotaOn = oa;
    const vi = [text("Chào"), text("Mai nghỉ học.")];
    const { quotas } = await previewBroadcast(tools, await found({ texts: { vi, ja: "お知らせ" } }));
    expect(quotas).toEqual([{ account: "Fake", counted: "messages", needed: 4, left: 3, short: 1 }]);
  });
});

describe("a test", () => {
  test("goes to named people, says that it is one, and makes no delivery of the broadcast", async () => {
    const broadcast = await found({ texts: { vi: "Chào {name}", ja: "{name}様" } });
    const before = await stores.db.delivery.count();
    expect(
      await testBroadcast(
        { ...tools, system: { now: () => TEN, uuid: randomUUID } },
        as("Huong"),
        broadcast,
        ["lan"],
      ),
    ).toBe(1);
    const made = await stores.db.delivery.findMany({ orderBy: { seq: "desc" }, take: 1 });
    expect(await stores.db.delivery.count()).toBe(before + 1);
    expect(made).toMatchObject([
      {
        contactId: town.contacts["Lan"]?.[0],
        ...{ broadcastId: null, status: "pending" },
        contents: [{ text: "Bản gửi thử, chưa gửi cho ai khác:" }, { text: "Chào Lan" }],
      },
    ]);
  });

  test("to somebody who is not there, or has no chat, is refused", async () => {
    const broadcast = await found();
    const send = (name: string) =>
      testBroadcast({ ...tools, system: { now: () => TEN, uuid: randomUUID } }, OPERATOR, broadcast, [name]);
    expect(await refusal(send("Ha"))).toMatch(/Nobody called "Ha"/);
    expect(await refusal(send("Sato"))).toMatch(/Nobody called "Sato"/);
  });
});

describe("approval", () => {
  const few = { to: { cohort: "specialists" } };

  test("of a few needs one approver, and freezes the audience with its segments written out", async () => {
    const note = { actor: OPERATOR, programmeId: town.programmeId, action: "segmentSaved", subjectId: null };
    await tools.store.saveSegment(
      town.programmeId,
      "guests of honour",
      { cohort: ["specialists"] },
      note,
      TEN,
    );
    const broadcast = await found({ to: { segment: "guests of honour" } });
    expect(await refusal(approveBroadcast(tools, as("Huong"), broadcast))).toMatch(/not-allowed/);
    expect((await approveBroadcast(tools, as("Binh"), broadcast)).outcome).toBe("approved");
    const now = await findBroadcast(tools.store, broadcast.id);
    expect([now.status, now.filter]).toEqual(["approved", { cohort: ["specialists"] }]);
    expect(await refusal(approveBroadcast(tools, as("Cuc"), now))).toMatch(
      /no draft any more: it is approved/,
    );
  });

  test("of many needs two different people", async () => {
    const broadcast = await found();
    expect((await approveBroadcast(tools, as("Binh"), broadcast)).outcome).toBe("second-needed");
    const half = await findBroadcast(tools.store, broadcast.id);
    expect(half.status).toBe("draft");
    expect(await refusal(approveBroadcast(tools, as("Binh"), half))).toMatch(
      /somebody else must approve it too/,
    );
    expect((await approveBroadcast(tools, as("Cuc"), half)).outcome).toBe("approved");
  });

  test("of what was approved in the same moment by somebody else is refused", async () => {
    const broadcast = await found(few);
    await approveBroadcast(tools, as("Binh"), broadcast);
    expect(await refusal(approveBroadcast(tools, as("Cuc"), broadcast))).toMatch(
      /changed or approved by somebody else/,
    );
  });

  test("is written down, with the reason where quiet hours do not count, and without a name", async () => {
    const broadcast = await found({ ...few, urgent: "Phòng học bị ngập" });
    await approveBroadcast(tools, as("Binh"), broadcast);
    const notes = await stores.db.auditEntry.findMany({
      where: { subjectId: broadcast.id },
      orderBy: { id: "asc" },
    });
    expect(notes).toMatchObject([
      { action: "broadcastDrafted", door: "cli", coordinatorId: null, programmeId: town.programmeId },
      {
        ...{ action: "broadcastApproved", door: "api", coordinatorId: as("Binh").coordinatorId },
        ...{ reason: "Phòng học bị ngập", details: { people: 2, reachable: 1, isLast: true } },
      },
    ]);
  });
});
