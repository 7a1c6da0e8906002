/** Names are read and kept only while their bearers agree. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { prismaProfileStore } from "../../../src/adapters/prisma/profile-store.ts";
import type { ProfileStore } from "../../../src/services/ports/profile-store.ts";
import { hear, newAccount, openStores, outcomeOf, TEN, type Stores } from "../../kit/stores.ts";

const DAY_MS = 24 * 60 * 60_000;
let stores: Stores;
let account: string;
let profiles: ProfileStore;
beforeAll(async () => {
  stores = await openStores();
  profiles = prismaProfileStore(stores.db);
});
beforeEach(async () => {
  await stores.sql.query("TRUNCATE contact, inbound_event CASCADE");
  account = await newAccount(stores);
});

/** This person says something, and decides so about their name. @returns the contact's id */
async function decides(address: string, ...answers: readonly boolean[]): Promise<string> {
  const [id = ""] = await hear(stores, account, address);
  const evidence = { language: "vi", noticeShown: "…", answer: "…", eventId: "e1" };
  await stores.turns.takeTurns([id], TEN, (conversations) =>
    Promise.resolve(
      conversations.map((one) =>
        outcomeOf(one, {
          consents: answers.map((granted) => ({ purpose: "profile", granted, noticeVersion: "1", evidence })),
          contact: answers.at(-1) === false ? { forgetsName: true } : {},
        }),
      ),
    ),
  );
  return id;
}
const due = async (before = TEN) => (await profiles.due([account], before, 10)).map(({ address }) => address);
async function kept(contactId: string) {
  const { rows } = await stores.sql.query("SELECT display_name, language FROM contact WHERE id = $1", [
    contactId,
  ]);
  return rows[0] as unknown;
}

test("only those who agreed last are asked for, and nobody who left", async () => {
  await decides("lan", true);
  await decides("minh");
  await decides("hoa", false);
  await decides("nam", true, false);
  await decides("tanaka", false, true);
  await decides("gone", true);
  await stores.sql.query("UPDATE contact SET blocked_at = last_inbound_at WHERE address = 'gone'");
  expect((await due()).sort()).toEqual(["lan", "tanaka"]);
  expect(await profiles.due([], TEN, 10)).toEqual([]);
});

test("a name is kept, and asked for again when it is old", async () => {
  const lan = await decides("lan", true);
  await profiles.save(lan, { displayName: "Lan ✿", language: "ja" }, TEN);
  expect(await kept(lan)).toEqual({ display_name: "Lan ✿", language: "ja" });
  expect(await due(TEN)).toEqual([]);
  expect(await due(TEN + DAY_MS)).toEqual(["lan"]);
});

test("a language that they chose stays, and a name that the platform does not show any more", async () => {
  const lan = await decides("lan", true);
  await stores.sql.query("UPDATE contact SET language = 'vi'");
  await profiles.save(lan, { displayName: "Lan", language: "ja" }, TEN);
  await profiles.save(lan, null, TEN + DAY_MS);
  expect(await kept(lan)).toEqual({ display_name: "Lan", language: "vi" });
});

test("who takes the consent back has no name any more, also not of a reading that was under way", async () => {
  const lan = await decides("lan", true);
  await profiles.save(lan, { displayName: "Lan" }, TEN);
  await decides("lan", false);
  expect(await kept(lan)).toMatchObject({ display_name: null });
  await profiles.save(lan, { displayName: "Lan" }, TEN);
  expect(await kept(lan)).toMatchObject({ display_name: null });
});
