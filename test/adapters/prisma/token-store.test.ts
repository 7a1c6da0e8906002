import { beforeAll, expect, test } from "vitest";
import { prismaTokenStore } from "../../../src/adapters/prisma/token-store.ts";
import { newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";

let stores: Stores;
beforeAll(async () => {
  stores = await openStores();
});

const row = { sealed: "v1.x.y", issuedAt: TEN, expiresAt: TEN + 90_000_000, failure: null };

test("there is nothing of an account that never had tokens", async () => {
  expect(await prismaTokenStore(stores.db).load(await newAccount(stores))).toBeNull();
});

test("a pair is kept, and the next one takes its place", async () => {
  const store = prismaTokenStore(stores.db);
  const [lan, minh] = [await newAccount(stores), await newAccount(stores)];
  await store.save(lan, row);
  await store.save(minh, { ...row, sealed: null, failure: "Agree once more." });
  await store.save(lan, { ...row, sealed: "v1.x.z" });
  expect(await store.load(lan)).toEqual({ ...row, sealed: "v1.x.z" });
  expect(await store.load(minh)).toEqual({ ...row, sealed: null, failure: "Agree once more." });
});
