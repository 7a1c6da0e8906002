import { describe, expect, test } from "vitest";
import { gather } from "../../src/services/gather.ts";
import { settled } from "../kit/fake-account.ts";

const limits = { size: 3, lanes: 1 };
class Poison extends Error {}

/** Work that notes its batches and doubles each number; 13 is poison, and 0 breaks everything. */
function doubling(batches: number[][]) {
  return (items: readonly number[]) => {
    batches.push([...items]);
    if (items.includes(13)) return Promise.reject(new Poison("13"));
    if (items.includes(0)) return Promise.reject(new Error("out of reach"));
    return Promise.resolve(items.map((item) => item * 2));
  };
}

describe("gathering", () => {
  test("does together what arrives together, and gives everyone their own result", async () => {
    const batches: number[][] = [];
    const double = gather(doubling(batches), limits);
    expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
    expect(batches).toEqual([[1, 2, 3]]);
  });

  test("makes no batch larger than its size", async () => {
    const batches: number[][] = [];
    const double = gather(doubling(batches), limits);
    await Promise.all([1, 2, 3, 4, 5].map(double));
    expect(batches).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
  });

  test("lets what arrives meanwhile go together into the next batch, never more at once than there are lanes", async () => {
    const running: { items: readonly number[]; finish: () => void }[] = [];
    const double = gather<number, number>(
      (items) => new Promise((resolve) => running.push({ items, finish: () => resolve([...items]) })),
      { size: 10, lanes: 2 },
    );
    const results: Promise<number>[] = [];
    for (const item of [1, 2, 3, 4]) {
      results.push(double(item));
      await settled();
    }
    expect(running.map(({ items }) => items)).toEqual([[1], [2]]);
    running[0]?.finish();
    await settled();
    expect(running.map(({ items }) => items)).toEqual([[1], [2], [3, 4]]);
    for (const { finish } of running) finish();
    expect(await Promise.all(results)).toEqual([1, 2, 3, 4]);
  });

  test("tries each alone when one of them spoilt the batch", async () => {
    const batches: number[][] = [];
    const double = gather(doubling(batches), { ...limits, isPoison: (error) => error instanceof Poison });
    const results = await Promise.allSettled([double(1), double(13), double(3)]);
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(batches).toEqual([[1, 13, 3], [1], [13], [3]]);
  });

  test("tells all of them when the failure is nobody's", async () => {
    const batches: number[][] = [];
    const double = gather(doubling(batches), { ...limits, isPoison: (error) => error instanceof Poison });
    const results = await Promise.allSettled([double(1), double(0)]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(batches).toEqual([[1, 0]]);
  });

  test("goes on after a failure", async () => {
    const double = gather(doubling([]), limits);
    await expect(double(0)).rejects.toThrow("out of reach");
    expect(await double(4)).toBe(8);
  });
});
