import { beforeAll, beforeEach, expect, test } from "vitest";
import { prismaLease } from "../../../src/adapters/prisma/lease.ts";
import type { Lease } from "../../../src/services/ports/lease.ts";
import { openStores, type Stores } from "../../kit/stores.ts";

let stores: Stores;
let ours: Lease;
let theirs: Lease;
beforeAll(async () => {
  stores = await openStores();
  ours = prismaLease(stores.db, "process 1");
  theirs = prismaLease(stores.db, "process 2");
});
beforeEach(() => stores.sql.query("TRUNCATE lease"));

/** Lets every lease run out, as time would. */
const runOut = () => stores.sql.query("UPDATE lease SET expires_at = now()");

test("is held by one, who may hold on to it", async () => {
  expect(await ours.hold("poll", 60_000)).toBe(true);
  expect(await theirs.hold("poll", 60_000)).toBe(false);
  expect(await ours.hold("poll", 60_000)).toBe(true);
});

test("is won by one of many who ask at once", async () => {
  const asked = Array.from({ length: 10 }, (_, n) => prismaLease(stores.db, String(n)).hold("poll", 60_000));
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
});

test("runs out, and goes to whoever asks next", async () => {
  await ours.hold("poll", 60_000);
  await runOut();
  expect(await theirs.hold("poll", 60_000)).toBe(true);
  expect(await ours.hold("poll", 60_000)).toBe(false);
});

test("is given up early by its holder, and by nobody else", async () => {
  await ours.hold("poll", 60_000);
  await theirs.release("poll");
  expect(await theirs.hold("poll", 60_000)).toBe(false);
  await ours.release("poll");
  expect(await theirs.hold("poll", 60_000)).toBe(true);
});

test("is another one by another name", async () => {
  await ours.hold("poll 1", 60_000);
  expect(await theirs.hold("poll 2", 60_000)).toBe(true);
});
