import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase, type Database } from "../../../src/adapters/prisma/client.ts";
import { prismaInviteStore } from "../../../src/adapters/prisma/invites.ts";
import { OPERATOR } from "../../../src/core/audience/actor.ts";
import { freshDatabase } from "../../kit/database.ts";
import { TEN } from "../../kit/stores.ts";

const NOTE = { actor: OPERATOR, programmeId: null, action: "inviteCodesMade", subjectId: null };

describe("invite codes in PostgreSQL", () => {
  let db: Database;
  let lanId: string;
  let minhId: string;

  beforeAll(async () => {
    db = openDatabase(await freshDatabase(), 2);
    const make = (name: string) =>
      db.participant.create({ data: { name, language: "vi", timezone: "Asia/Ho_Chi_Minh" } });
    [{ id: lanId }, { id: minhId }] = [await make("Lan"), await make("Minh")];
  });
  afterAll(() => db.$disconnect());

  test("a person without a code is listed without one", async () => {
    const nobody = { cohorts: [], code: null, lastUsedAt: null };
    expect(await prismaInviteStore(db).list()).toEqual([
      { participantId: lanId, name: "Lan", ...nobody },
      { participantId: minhId, name: "Minh", ...nobody },
    ]);
  });

  test("a new code takes the place of the old one, which is kept as revoked", async () => {
    const store = prismaInviteStore(db);
    expect(await store.replace([{ participantId: lanId, code: "LAN77777" }], NOTE, TEN)).toBe(true);
    expect(await store.replace([{ participantId: lanId, code: "LAN99999" }], NOTE, TEN)).toBe(true);
    expect((await store.list())[0]?.code).toBe("LAN99999");
    const old = await db.inviteCode.findUnique({ where: { code: "LAN77777" } });
    expect(old?.revokedAt).not.toBeNull();
  });

  test("a code that somebody has is refused, and nothing is changed", async () => {
    const store = prismaInviteStore(db);
    const codes = [
      { participantId: lanId, code: "LAN33333" },
      { participantId: minhId, code: "LAN77777" },
    ];
    expect(await store.replace(codes, NOTE, TEN)).toBe(false);
    expect((await store.list()).map(({ code }) => code)).toEqual(["LAN99999", null]);
  });
});
