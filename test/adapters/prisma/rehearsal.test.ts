/** A rehearsal's own database: what is copied into it, what stays behind, and that it goes. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoData } from "../../../demo/index.ts";
import { openDatabase, type Database } from "../../../src/adapters/prisma/client.ts";
import { prismaProgrammeStore } from "../../../src/adapters/prisma/programme-store.ts";
import { copyProgramme, trueChats } from "../../../src/adapters/prisma/rehearsal/copy.ts";
import { makeOwnDatabase, type OwnDatabase } from "../../../src/adapters/prisma/rehearsal/own-database.ts";
import { sealWith } from "../../../src/adapters/system/secrets.ts";
import { freshDatabase } from "../../kit/database.ts";

let url: string;
let db: Database;
let own: OwnDatabase;
let copy: Database;

beforeAll(async () => {
  url = await freshDatabase();
  db = openDatabase(url, 2);
  const demo = demoData("2026-11-21");
  const withPhones = demo.participants.map((one) => ({ ...one, phone: "+84912345678" }));
  const store = prismaProgrammeStore(db, sealWith(randomBytes(32)));
  await store.write({ ...demo, participants: withPhones }, []);
  own = await makeOwnDatabase(url);
  copy = openDatabase(own.url, 2);
  const { id } = await db.programme.findUniqueOrThrow({ where: { slug: "hai-phong-kagawa" } });
  await copyProgramme(db, copy, id);
});
afterAll(async () => {
  await copy.$disconnect();
  await own.drop();
  await db.$disconnect();
});

it("has this programme with its people and sessions, and no other", async () => {
  expect((await copy.programme.findMany()).map(({ slug }) => slug)).toEqual(["hai-phong-kagawa"]);
  expect([await copy.participant.count(), await copy.enrolment.count()]).toEqual([31, 31]);
  const sessions = (from: Database) =>
    from.session.findMany({ where: { programme: { slug: "hai-phong-kagawa" } }, orderBy: { id: "asc" } });
  expect(await sessions(copy)).toEqual(await sessions(db));
  expect(await copy.sessionSpeaker.count()).toBeGreaterThan(0);
});

it("has nobody's telephone number", async () => {
  const numbered = { where: { phoneSealed: { not: null } } };
  expect(await db.participant.count(numbered)).toBe(431);
  expect(await copy.participant.count(numbered)).toBe(0);
  expect(await copy.participant.count({ where: { phoneHash: { not: null } } })).toBe(0);
});

it("knows of everybody where they can be written to in truth", async () => {
  const { id } = await db.programme.findUniqueOrThrow({ where: { slug: "hai-phong-kagawa" } });
  const chats = await trueChats(db, id, [], Date.now());
  expect(chats).toHaveLength(31);
  expect(new Set(chats.map(({ reason }) => reason))).toEqual(new Set(["no-contact"]));
});

it("goes when it is dropped; one that is in use is left alone by the next", async () => {
  const databases = async () =>
    (await db.$queryRaw<{ datname: string }[]>`SELECT datname FROM pg_database`).map(
      ({ datname }) => datname,
    );
  const other = await makeOwnDatabase(url);
  const names = [own.url, other.url].map((one) => new URL(one).pathname.slice(1));
  expect(await databases()).toEqual(expect.arrayContaining(names));
  await other.drop();
  expect(await databases()).toContain(names[0]);
  expect(await databases()).not.toContain(names[1]);
});
