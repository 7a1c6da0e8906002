import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { answerLookups, normaliseCode } from "../../../src/adapters/prisma/lookups.ts";
import type { Lookup, LookupAnswer } from "../../../src/core/flow/lookups.ts";
import type { ParticipantFact } from "../../../src/core/programme/participant.ts";
import type { Session } from "../../../src/core/programme/session.ts";
import type { AskedLookup, ClaimedConversation } from "../../../src/services/ports/turn-store.ts";
import { hear, newAccount, openStores, outcomeOf, TEN, type Stores } from "../../kit/stores.ts";
import { openSecrets } from "../../kit/memory-tokens.ts";

let stores: Stores;
let account: string;
const contactOf: Record<string, string> = {};
const lan: ParticipantFact = {
  id: randomUUID(),
  name: "Lan",
  language: "vi",
  timezone: "Asia/Ho_Chi_Minh",
  enrolments: [
    { cohortId: randomUUID(), cohort: { vi: "Sở" }, programme: { vi: "Hà Nội" }, unit: { vi: "Nội vụ" } },
  ],
};
const tanaka: ParticipantFact = {
  ...{ id: randomUUID(), name: "田中", language: "ja", timezone: "Asia/Tokyo" },
  enrolments: [{ cohortId: randomUUID(), cohort: { ja: "専門家" }, programme: { ja: "香川" } }],
};
/** Enrolled nowhere. */
const minh: ParticipantFact = { ...lan, id: randomUUID(), name: "Minh", enrolments: [] };

beforeAll(async () => {
  stores = await openStores();
  account = await newAccount(stores);
  const { db } = stores;
  const unit = await db.unit.create({ data: { slug: "home", name: { vi: "Nội vụ" }, kind: "department" } });
  for (const [slug, isPublic, people, name] of [
    ["hanoi", true, lan, { vi: "Hà Nội" }],
    ["kagawa", false, tanaka, { ja: "香川" }],
  ] as const) {
    const dates = { startsOn: new Date("2026-11-01"), endsOn: new Date("2026-12-31") };
    const timezone = people.timezone;
    const [programme] = await db.programme.createManyAndReturn({
      data: [{ slug, name, timezone, ...dates, organisers: [], isPublic }],
    });
    const programmeId = programme?.id ?? "";
    const cohortId = people.enrolments[0]?.cohortId ?? "";
    await db.cohort.create({
      data: { id: cohortId, programmeId, slug: "all", name: people.enrolments[0]?.cohort ?? {} },
    });
    await db.participant.create({
      data: { id: people.id, name: people.name, language: people.language, timezone },
    });
    await db.enrolment.create({
      data: { participantId: people.id, cohortId, ...(slug === "hanoi" ? { unitId: unit.id } : {}) },
    });
    for (const day of [23, 24, 25]) await addSession(programmeId, cohortId, slug, day, timezone);
  }
  await db.participant.create({
    data: { id: minh.id, name: "Minh", language: "vi", timezone: minh.timezone },
  });
  await db.inviteCode.createMany({
    data: [
      { code: "LAN2345A", participantId: lan.id },
      { code: "OLD2345A", participantId: lan.id, revokedAt: new Date(TEN) },
      { code: "MINH2345", participantId: minh.id },
    ],
  });
  const people = ["lan", "minh", "tanaka"];
  const ids = await hear(stores, account, ...people);
  people.forEach((who, n) => (contactOf[who] = ids[n] ?? ""));
});

async function addSession(
  programmeId: string,
  cohortId: string,
  slug: string,
  day: number,
  timezone: string,
) {
  const date = new Date(`2026-11-${String(day)}`);
  const times = { startTime: "08:00", endTime: "11:30", startsAt: date, endsAt: date };
  const session = await stores.db.session.create({
    data: { programmeId, title: { vi: `${slug} ${String(day)}` }, kind: "lecture", date, timezone, ...times },
  });
  await stores.db.sessionCohort.create({ data: { sessionId: session.id, cohortId } });
  if (slug !== "hanoi" || day !== 24) return;
  const venue = await stores.db.venue.create({
    data: { slug: "hall", name: { vi: "Hội trường" }, address: { vi: "HN" } },
  });
  const data = { venueId: venue.id, room: { vi: "A" }, cancelledAt: new Date(TEN) };
  await stores.db.session.update({ where: { id: session.id }, data });
  const names = ["Huyền", "Hùng"].map((name, position) => ({
    sessionId: session.id,
    position,
    name: { vi: name },
  }));
  await stores.db.sessionSpeaker.createMany({ data: names.toReversed() });
  const material = {
    sessionId: session.id,
    position: 0,
    title: { vi: "Bài" },
    url: "https://docs.example/1.pdf",
  };
  await stores.db.material.create({ data: material });
}

function asked(who: string, lookup: Lookup, participant: ParticipantFact | null = null): AskedLookup {
  const conversation: ClaimedConversation = {
    ...{
      contactId: contactOf[who] ?? "",
      accountId: account,
      kind: "person",
      language: null,
      displayName: null,
    },
    ...{ isOptedOut: false, participant: null, coordinator: null, state: {}, version: 0, events: [] },
  };
  return { conversation, participant, coordinator: null, lookup };
}

const between = (from: string, to: string): Lookup => ({
  type: "sessions",
  from: `2026-11-${from}`,
  to: `2026-11-${to}`,
});
const titles = (answer: LookupAnswer | undefined) => (answer as Session[]).map(({ title }) => title.vi);
const answer = (...questions: AskedLookup[]) => answerLookups(stores.db, questions, TEN, openSecrets);

describe("sessions", () => {
  test("are those of the participant's cohorts, both days included, in order", async () => {
    const [answered] = await answer(asked("lan", between("23", "24"), lan));
    expect(titles(answered)).toEqual(["hanoi 23", "hanoi 24"]);
  });

  test("are those of public programmes for a stranger", async () => {
    const [answered] = await answer(asked("minh", between("01", "30")));
    expect(titles(answered)).toEqual(["hanoi 23", "hanoi 24", "hanoi 25"]);
  });

  test("are none for somebody who is enrolled nowhere", async () => {
    expect(await answer(asked("minh", between("01", "30"), minh))).toEqual([[]]);
  });

  test("are told with all that there is, and nothing that there is not", async () => {
    const [answered] = await answer(asked("lan", between("23", "24"), lan));
    expect(answered).toEqual([
      {
        ...{
          id: expect.any(String) as string,
          programme: { vi: "Hà Nội" },
          title: { vi: "hanoi 23" },
          kind: "lecture",
        },
        ...{ date: "2026-11-23", startTime: "08:00", endTime: "11:30", timezone: "Asia/Ho_Chi_Minh" },
        ...{ isCancelled: false, speakers: [], materials: [] },
      },
      expect.objectContaining({
        isCancelled: true,
        venue: { name: { vi: "Hội trường" }, address: { vi: "HN" }, room: { vi: "A" } },
        speakers: [{ name: { vi: "Huyền" } }, { name: { vi: "Hùng" } }],
        materials: [{ title: { vi: "Bài" }, url: "https://docs.example/1.pdf" }],
      }),
    ]);
  });

  test("for many who ask at once come back to each of them", async () => {
    const answers = await answer(
      asked("lan", between("23", "23"), lan),
      asked("tanaka", between("23", "24"), tanaka),
      asked("minh", between("25", "25")),
      asked("lan", between("23", "23"), lan),
    );
    expect(answers.map(titles)).toEqual([
      ["hanoi 23"],
      ["kagawa 23", "kagawa 24"],
      ["hanoi 25"],
      ["hanoi 23"],
    ]);
  });
});

describe("an invite code", () => {
  const code = (typed: string): Lookup => ({ type: "inviteCode", code: typed });

  test.each(["LAN2345A", "lan2345a", " LAN2-345A ", "ＬＡＮ２３４５Ａ"])(
    "typed %s leads to its participant",
    async (typed) => {
      const [answered] = await answer(asked("lan", code(typed)));
      expect(answered).toEqual({ participant: lan, coordinator: null, wrongByContact: 0, wrongOnAccount: 0 });
    },
  );

  test.each(["OLD2345A", "NONE2345", "", "A\u0000'"])(
    "that was revoked or never was (%j) leads to nobody",
    async (typed) => {
      expect(await answer(asked("lan", code(typed)))).toMatchObject([{ participant: null }]);
    },
  );

  test("of somebody who is enrolled nowhere leads to them all the same", async () => {
    expect(await answer(asked("minh", code("MINH2345")))).toMatchObject([
      { participant: { name: "Minh", enrolments: [] } },
    ]);
  });

  test("comes with the wrong ones of the last hour, by the contact and on the account", async () => {
    const other = await newAccount(stores);
    const [stranger = ""] = await hear(stores, other, "stranger");
    const wrong = (who: string, on: string, agoMs: number) => ({
      contactId: who,
      accountId: on,
      triedAt: new Date(TEN - agoMs),
    });
    await stores.db.codeTry.createMany({
      data: [
        wrong(contactOf["lan"] ?? "", account, 0),
        wrong(contactOf["lan"] ?? "", account, 59 * 60_000),
        wrong(contactOf["lan"] ?? "", account, 60 * 60_000),
        wrong(contactOf["minh"] ?? "", account, 1_000),
        wrong(stranger, other, 1_000),
      ],
    });
    expect(await answer(asked("lan", code("X")), asked("minh", code("X")))).toEqual([
      { participant: null, coordinator: null, wrongByContact: 2, wrongOnAccount: 3 },
      { participant: null, coordinator: null, wrongByContact: 1, wrongOnAccount: 3 },
    ]);
  });

  test("is spelled in capitals, without what stands between", () => {
    expect(normaliseCode(" lan2-345ａ ")).toBe("LAN2345A");
  });
});

describe("consents", () => {
  test("are the newest per purpose, and each contact's own", async () => {
    const decide = (contactId: string, purpose: string, granted: boolean, noticeVersion: string) => ({
      ...{ contactId, purpose, granted, noticeVersion, evidence: {}, decidedAt: new Date(TEN) },
    });
    const [lans = "", minhs = ""] = [contactOf["lan"], contactOf["minh"]];
    await stores.db.consent.createMany({
      data: [
        decide(lans, "training", true, "1"),
        decide(lans, "notifications", true, "1"),
        decide(minhs, "training", true, "1"),
        decide(lans, "training", false, "2"),
      ],
    });
    const questions = ["lan", "tanaka"].map((who) => asked(who, { type: "consents" }));
    expect(await answer(...questions)).toEqual([
      {
        training: { granted: false, noticeVersion: "2" },
        notifications: { granted: true, noticeVersion: "1" },
      },
      {},
    ]);
  });
});

test("questions of every kind are answered together, in the order asked", async () => {
  const answers = await answer(
    asked("tanaka", { type: "consents" }),
    asked("lan", between("23", "23"), lan),
    asked("tanaka", { type: "inviteCode", code: "LAN2345A" }),
  );
  expect(answers).toEqual([{}, [expect.anything()], expect.objectContaining({ participant: lan })]);
});

test("a linked contact is claimed with their participant, and the code is marked as used", async () => {
  const [id = ""] = await hear(stores, account, "newcomer");
  const claim = (differing: object) =>
    stores.turns.takeTurns([id], TEN, (conversations) => {
      claimed = conversations[0];
      return Promise.resolve(conversations.map((one) => outcomeOf(one, differing)));
    });
  let claimed: ClaimedConversation | undefined;
  await claim({ contact: { participantId: lan.id }, usedCodes: ["lan2-345a"] });
  await hear(stores, account, "newcomer");
  await claim({});
  expect(claimed?.participant).toEqual(lan);
  const code = await stores.db.inviteCode.findUnique({ where: { code: "LAN2345A" } });
  expect(code?.lastUsedAt).toEqual(new Date(TEN));
});

describe("a telephone number", () => {
  const phone = (number: string): Lookup => ({ type: "phone", phone: number });
  beforeAll(async () => {
    const has = (id: string, number: string) =>
      stores.db.participant.update({ where: { id }, data: { phoneHash: openSecrets.fingerprint(number) } });
    await has(lan.id, "+84901234567");
    await has(minh.id, "+842438253536");
    await has(tanaka.id, "+842438253536");
  });

  test("belongs to whom the roster says, to several, or to nobody; each asker's own", async () => {
    const answers = await answer(
      asked("lan", phone("+84901234567")),
      asked("minh", phone("+84900000000")),
      asked("tanaka", phone("+842438253536")),
    );
    const names = answers.map((one) =>
      (one as { participants: ParticipantFact[] }).participants.map(({ name }) => name).sort(),
    );
    expect(names).toEqual([["Lan"], [], ["Minh", "田中"]]);
  });

  test("comes with the wrong tries of the last hour, as a code does", async () => {
    await stores.db.codeTry.create({
      data: { accountId: account, contactId: contactOf["minh"] ?? "", triedAt: new Date(TEN - 60_000) },
    });
    const [answered] = await answer(asked("minh", phone("+84900000000")));
    expect(answered).toMatchObject({ participants: [], wrongByContact: expect.any(Number) as number });
    expect((answered as { wrongByContact: number }).wrongByContact).toBeGreaterThan(0);
  });

  test("leads to a participant who is found again by id, as long as they are there", async () => {
    const participant = (id: string): Lookup => ({ type: "participant", id });
    const [found, gone] = await answer(
      asked("lan", participant(lan.id)),
      asked("minh", participant(randomUUID())),
    );
    expect([found, gone]).toEqual([lan, null]);
  });
});
