import { beforeAll, expect, test } from "vitest";
import { readMisunderstood } from "../../../src/adapters/prisma/misunderstood.ts";
import { newAccount, openStores, TEN, type Stores } from "../../kit/stores.ts";

const DAY_MS = 24 * 60 * 60_000;
let stores: Stores;

beforeAll(async () => {
  stores = await openStores();
  const accountId = await newAccount(stores);
  const heard = (text: string, language: string, at: number) => ({
    accountId,
    text,
    language,
    heardAt: new Date(at),
  });
  await stores.db.misunderstood.createMany({
    data: [
      heard("có xe đưa đón không", "vi", TEN - 2 * DAY_MS),
      heard("Có xe  đưa đón không ", "vi", TEN),
      heard("駐車場", "ja", TEN),
      heard("parking", "en", TEN - 40 * DAY_MS),
    ],
  });
});

test("counts texts that are alike but for case and space, the most frequent first", async () => {
  const { total, texts } = await readMisunderstood(stores.db, TEN - 30 * DAY_MS, 50);
  expect(total).toBe(3);
  expect(texts.map(({ text, language, times }) => [text.trim(), language, times])).toEqual([
    ["Có xe  đưa đón không", "vi", 2],
    ["駐車場", "ja", 1],
  ]);
  expect(texts[0]?.lastHeardAt).toEqual(new Date(TEN));
});

test("gives no more than asked for, and still counts all", async () => {
  const { total, texts } = await readMisunderstood(stores.db, 0, 1);
  expect([total, texts.length]).toEqual([4, 1]);
});
