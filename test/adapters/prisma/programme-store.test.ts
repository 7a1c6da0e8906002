/** Programmes written to a real PostgreSQL: once, again, on a later day, and with mistakes in them. */
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { demoData } from "../../../demo/index.ts";
import { openDatabase } from "../../../src/adapters/prisma/client.ts";
import { prismaProgrammeStore } from "../../../src/adapters/prisma/programme-store.ts";
import type { ProgrammeData, SessionEntry } from "../../../src/core/programme/programme-data.ts";
import { freshDatabase } from "../../kit/database.ts";
import { openSecrets } from "../../kit/memory-tokens.ts";

const db = openDatabase(await freshDatabase(), 4);
const store = prismaProgrammeStore(db, openSecrets);
afterAll(() => db.$disconnect());

const workshop: SessionEntry = {
  slug: "workshop",
  title: { vi: "Hội thảo", ja: "ワークショップ" },
  kind: "workshop",
  date: "2026-11-23",
  startTime: "09:30",
  endTime: "12:00",
  timezone: "Asia/Tokyo",
  venue: "office",
  room: { ja: "12階会議室" },
  cohorts: ["year-1", "year-2"],
  speakers: [{ name: { ja: "田中 恵" }, role: { ja: "専門家" } }, { name: { ja: "大西 健太" } }],
  materials: [{ title: { ja: "資料" }, url: "https://materials.example.org/1" }],
  isCancelled: false,
};

const small: ProgrammeData = {
  units: [{ slug: "finance", name: { vi: "Sở Tài chính" }, kind: "department" }],
  venues: [{ slug: "office", name: { ja: "香川県庁" }, address: { ja: "高松市" } }],
  programmes: [
    {
      slug: "kagawa",
      name: { vi: "Hải Phòng – Kagawa" },
      timezone: "Asia/Tokyo",
      startsOn: "2026-04-01",
      endsOn: "2027-03-31",
      organisers: [{ ja: "香川県" }, { vi: "Hải Phòng" }],
      isPublic: false,
      cohorts: [
        { slug: "year-1", name: { vi: "Khóa 1" } },
        { slug: "year-2", name: { vi: "Khóa 2" } },
      ],
      sessions: [workshop],
    },
  ],
  participants: [person("lan", "Phạm Ngọc Lan"), person("minh", "Đặng Quang Minh")],
};

function person(slug: string, name: string): ProgrammeData["participants"][number] {
  const enrolment = {
    programme: "kagawa",
    cohort: "year-1",
    unit: "finance",
    position: { vi: "Chuyên viên" },
  };
  return { slug, name, language: "vi", timezone: "Asia/Ho_Chi_Minh", enrolments: [enrolment] };
}

/** The small programme with its workshop changed. */
function withWorkshop(change: Partial<SessionEntry>): ProgrammeData {
  return {
    ...small,
    programmes: small.programmes.map((one) => ({ ...one, sessions: [{ ...workshop, ...change }] })),
  };
}

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE programme, venue, unit, participant CASCADE`;
});

describe("writing programmes", () => {
  it("stores a session with its instants, its room, its people and its papers", async () => {
    await store.write(small, []);
    const session = await db.session.findFirstOrThrow({
      include: {
        venue: true,
        cohorts: { include: { cohort: true } },
        speakers: { orderBy: { position: "asc" } },
        materials: true,
      },
    });
    expect(session).toMatchObject({
      title: workshop.title,
      kind: "workshop",
      startTime: "09:30",
      endTime: "12:00",
      timezone: "Asia/Tokyo",
      date: new Date("2026-11-23T00:00:00Z"),
      startsAt: new Date("2026-11-23T00:30:00Z"),
      endsAt: new Date("2026-11-23T03:00:00Z"),
      room: { ja: "12階会議室" },
      venue: { slug: "office", mapUrl: null },
      cancelledAt: null,
      speakers: [
        { name: { ja: "田中 恵" }, role: { ja: "専門家" } },
        { name: { ja: "大西 健太" }, role: null },
      ],
      materials: [{ title: { ja: "資料" }, url: "https://materials.example.org/1" }],
    });
    expect(session.cohorts.map(({ cohort }) => cohort.slug).sort()).toEqual(["year-1", "year-2"]);
  });

  it("stores people with their seat in cohort and unit", async () => {
    await store.write(small, []);
    const lan = await db.participant.findFirstOrThrow({
      where: { name: "Phạm Ngọc Lan" },
      include: { enrolments: { include: { cohort: true, unit: true } } },
    });
    expect(lan).toMatchObject({ language: "vi", timezone: "Asia/Ho_Chi_Minh" });
    expect(lan.enrolments).toMatchObject([
      { cohort: { slug: "year-1" }, unit: { slug: "finance" }, position: { vi: "Chuyên viên" } },
    ]);
  });

  it("gives ids that count as UUIDs everywhere", async () => {
    await store.write(small, []);
    const { id } = await db.session.findFirstOrThrow();
    expect(z.uuid().safeParse(id).success).toBe(true);
  });

  it("changes nothing the second time", async () => {
    const codes = [{ participant: "lan", code: "PHAM7777" }];
    expect(await store.write(withWorkshop({ isCancelled: true }), codes)).toBeGreaterThan(0);
    expect(await store.write(withWorkshop({ isCancelled: true }), codes)).toBe(0);
  });

  it("moves a session that is written with another day, and leaves everything else", async () => {
    await store.write(small, []);
    const before = await db.session.findFirstOrThrow();
    expect(await store.write(withWorkshop({ date: "2026-11-24" }), [])).toBe(1);
    const after = await db.session.findFirstOrThrow();
    expect(after).toMatchObject({ id: before.id, startsAt: new Date("2026-11-24T00:30:00Z") });
  });

  it("removes speakers, papers and cohorts that a session no longer has", async () => {
    await store.write(small, []);
    await store.write(
      withWorkshop({ cohorts: ["year-2"], speakers: workshop.speakers.slice(1), materials: [] }),
      [],
    );
    expect(await db.sessionSpeaker.findMany()).toMatchObject([{ position: 0, name: { ja: "大西 健太" } }]);
    expect(await db.material.count()).toBe(0);
    expect(await db.sessionCohort.findMany({ include: { cohort: true } })).toMatchObject([
      { cohort: { slug: "year-2" } },
    ]);
  });

  it("keeps the moment of a cancellation, and takes it back when the session is on again", async () => {
    await store.write(withWorkshop({ isCancelled: true }), []);
    const { cancelledAt } = await db.session.findFirstOrThrow();
    expect(cancelledAt).toBeInstanceOf(Date);
    await store.write(withWorkshop({ isCancelled: true, date: "2026-11-24" }), []);
    expect((await db.session.findFirstOrThrow()).cancelledAt).toEqual(cancelledAt);
    await store.write(small, []);
    expect((await db.session.findFirstOrThrow()).cancelledAt).toBeNull();
  });

  it("leaves people and sessions that it is not told of", async () => {
    await store.write(small, []);
    await store.write({ ...withWorkshop({ slug: "another" }), participants: [] }, []);
    expect([await db.session.count(), await db.participant.count()]).toEqual([2, 2]);
  });

  it("finds units, venues and cohorts by slug, whoever gave them their ids", async () => {
    const unit = await db.unit.create({ data: { slug: "finance", name: {}, kind: "office" } });
    const venue = await db.venue.create({ data: { slug: "office", name: {}, address: {} } });
    await store.write(small, []);
    expect(await db.enrolment.findFirst()).toMatchObject({ unitId: unit.id });
    expect(await db.session.findFirst()).toMatchObject({ venueId: venue.id });
    expect(await db.unit.findFirst()).toMatchObject({ kind: "department" });
  });

  it.each<[string, ProgrammeData]>([
    ["a venue", withWorkshop({ venue: "nowhere" })],
    ["a cohort", withWorkshop({ cohorts: ["year-9"] })],
    ["a unit", { ...small, units: [] }],
  ])("writes nothing at all when %s does not exist", async (_what, data) => {
    await expect(store.write(data, [])).rejects.toThrow();
    expect(await store.programmeSlugs()).toEqual([]);
  });

  it("comes to the same when two processes write at once", async () => {
    const codes = [{ participant: "lan", code: "PHAM7777" }];
    await Promise.all([store.write(small, codes), store.write(small, codes)]);
    expect([await db.session.count(), await db.participant.count(), await db.inviteCode.count()]).toEqual([
      1, 2, 1,
    ]);
  });
});

describe("invite codes", () => {
  it("go to people who have none, and stay", async () => {
    await store.write(small, [{ participant: "lan", code: "PHAM7777" }]);
    await store.write(small, [
      { participant: "lan", code: "CCCC3333" },
      { participant: "minh", code: "DANG7777" },
    ]);
    const codes = await db.inviteCode.findMany({ include: { participant: true }, orderBy: { code: "asc" } });
    expect(codes.map(({ code, participant }) => [code, participant?.name])).toEqual([
      ["DANG7777", "Đặng Quang Minh"],
      ["PHAM7777", "Phạm Ngọc Lan"],
    ]);
  });

  it("that were revoked are not replaced", async () => {
    await store.write(small, [{ participant: "lan", code: "PHAM7777" }]);
    await db.inviteCode.updateMany({ data: { revokedAt: new Date("2026-11-21T00:00:00Z") } });
    expect(await store.write(small, [{ participant: "lan", code: "CCCC3333" }])).toBe(0);
  });

  it("that somebody else has are left out until the next writing", async () => {
    await store.write(small, [{ participant: "lan", code: "PHAM7777" }]);
    expect(await store.write(small, [{ participant: "minh", code: "PHAM7777" }])).toBe(0);
    expect(await store.write(small, [{ participant: "minh", code: "DANG7777" }])).toBe(1);
  });
});

describe("the demo in the database", () => {
  const codes = demoData("2026-11-21").personas.map(({ participant, inviteCode: code }) => ({
    participant,
    code,
  }));

  it("is all there, and seeding it again changes nothing", async () => {
    await store.write(demoData("2026-11-21"), codes);
    expect(await store.write(demoData("2026-11-21"), codes)).toBe(0);
    expect(await store.programmeSlugs()).toEqual(
      expect.arrayContaining(["hanoi-reform", "hai-phong-kagawa"]),
    );
    expect(await db.enrolment.count({ where: { cohort: { programme: { slug: "hanoi-reform" } } } })).toBe(
      400,
    );
    expect(await db.inviteCode.count()).toBe(5);
  });

  it("moves with the day: PAPI is always tomorrow, and always the same session", async () => {
    const papi = () =>
      db.session.findFirstOrThrow({ where: { title: { path: ["vi"], string_contains: "Chỉ số PAPI" } } });
    await store.write(demoData("2026-11-21"), codes);
    const before = await papi();
    await store.write(demoData("2026-12-31"), codes);
    expect(before.date).toEqual(new Date("2026-11-22T00:00:00Z"));
    expect(await papi()).toMatchObject({ id: before.id, date: new Date("2027-01-01T00:00:00Z") });
  });
});

describe("a participant's telephone number", () => {
  const withPhone = (phone?: string): ProgrammeData => ({
    ...small,
    participants: [{ ...person("lan", "Phạm Ngọc Lan"), ...(phone === undefined ? {} : { phone }) }],
  });
  const stored = async () => {
    const { phoneHash, phoneSealed } = await db.participant.findFirstOrThrow({
      where: { name: "Phạm Ngọc Lan" },
    });
    return [phoneHash, phoneSealed];
  };

  it("is kept sealed, with a fingerprint to find it by; written again it changes nothing, left out it stays", async () => {
    await store.write(withPhone("+84901234567"), []);
    const kept = ["fingerprint of +84901234567", "sealed +84901234567"];
    expect(await stored()).toEqual(kept);
    expect(await store.write(withPhone("+84901234567"), [])).toBe(0);
    expect(await store.write(withPhone(), [])).toBe(0);
    expect(await stored()).toEqual(kept);
    await store.write(withPhone("+84907654321"), []);
    expect(await stored()).toEqual(["fingerprint of +84907654321", "sealed +84907654321"]);
  });
});
