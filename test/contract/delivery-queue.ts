/** What every queue of deliveries owes, wherever it lives. It only says when to look, so it may be wiped at any time. */
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDeliveryQueue, type QueuePlace } from "../../src/adapters/bullmq/delivery-queue.ts";
import type { DeliveryQueue } from "../../src/services/ports/delivery-queue.ts";
import { RecordedLog } from "../kit/recorders.ts";

export interface QueueGround {
  readonly place: () => QueuePlace;
  /** Takes away all that the queue has kept. */
  readonly wipe: () => Promise<void>;
}

/** Work that a test ends when it likes. */
export class Workbench {
  readonly begun: string[] = [];
  readonly ended: string[] = [];
  /** How work ends; null: it stays open until `finish`. */
  ending: (() => Promise<void>) | null = () => Promise.resolve();
  private open: (() => void)[] = [];

  readonly work = async (id: string): Promise<void> => {
    this.begun.push(id);
    await (this.ending ? this.ending() : new Promise<void>((resolve) => this.open.push(resolve)));
    this.ended.push(id);
  };

  finish(): void {
    for (const finish of this.open.splice(0)) finish();
  }
}

/** Looks again and again until it holds; how long it takes is not judged. */
export const eventually = (holds: () => unknown): Promise<void> =>
  vi.waitFor(async () => void (await holds()), { timeout: 20_000, interval: 20 });

export function deliveryQueueContract({ place, wipe }: QueueGround): void {
  let queue: DeliveryQueue;
  let bench: Workbench;
  const opened: DeliveryQueue[] = [];

  function open(): DeliveryQueue {
    const one = openDeliveryQueue(place(), new RecordedLog());
    opened.push(one);
    return one;
  }

  beforeEach(async () => {
    await wipe();
    queue = open();
    bench = new Workbench();
  });
  afterEach(async () => {
    bench.finish();
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });

  const isEmpty = () => eventually(async () => expect(await queue.depth()).toBe(0));

  test("brings every id once, many at once", async () => {
    const ids = Array.from({ length: 300 }, () => randomUUID());
    bench.ending = null;
    queue.consume(bench.work);
    await queue.add(ids);
    await eventually(() => expect(bench.begun.length).toBeGreaterThanOrEqual(40));
    bench.ending = () => Promise.resolve();
    await eventually(() => {
      bench.finish();
      expect(bench.ended).toHaveLength(300);
    });
    expect([...bench.ended].sort()).toEqual([...ids].sort());
  });

  test("brings what was added before anybody listened", async () => {
    const id = randomUUID();
    await queue.add([id]);
    const late = open();
    late.consume(bench.work);
    await eventually(() => expect(bench.ended).toEqual([id]));
  });

  test("takes an id once while it waits, and while it is under way", async () => {
    const id = randomUUID();
    await queue.add([id, id]);
    await queue.add([id]);
    expect(await queue.depth()).toBe(1);
    bench.ending = null;
    queue.consume(bench.work);
    await eventually(() => expect(bench.begun).toEqual([id]));
    await queue.add([id]);
    expect(await queue.depth()).toBe(1);
    bench.finish();
    await isEmpty();
    expect(bench.begun).toEqual([id]);
  });

  test.each([
    ["done", () => Promise.resolve()],
    ["failed", () => Promise.reject(new Error("a test did this"))],
  ])("forgets an id once it is %s, so that it may be added again", async (_, ending) => {
    const id = randomUUID();
    bench.ending = ending;
    queue.consume(bench.work);
    await queue.add([id]);
    await eventually(() => expect(bench.begun).toEqual([id]));
    await isEmpty();
    await queue.add([id]);
    await eventually(() => expect(bench.begun).toEqual([id, id]));
    await isEmpty();
  });

  test("shares the work between processes, each id for one of them", async () => {
    const other = open();
    const ids = Array.from({ length: 200 }, () => randomUUID());
    queue.consume(bench.work);
    other.consume(bench.work);
    await queue.add(ids);
    await eventually(() => expect(bench.ended).toHaveLength(200));
    await isEmpty();
    expect([...bench.begun].sort()).toEqual([...ids].sort());
  });

  test("says how much waits or is under way", async () => {
    bench.ending = null;
    await queue.add([randomUUID(), randomUUID(), randomUUID()]);
    expect(await queue.depth()).toBe(3);
    queue.consume(bench.work);
    await eventually(() => expect(bench.begun).toHaveLength(3));
    expect(await queue.depth()).toBe(3);
    bench.finish();
    await isEmpty();
  });

  test("adds nothing for nothing", async () => {
    await queue.add([]);
    expect(await queue.depth()).toBe(0);
  });

  test("works on after it was wiped: what is still wanted is added again", async () => {
    const ids = [randomUUID(), randomUUID()];
    await queue.add(ids);
    await wipe();
    expect(await queue.depth()).toBe(0);
    queue.consume(bench.work);
    await queue.add(ids);
    await eventually(() => expect([...bench.ended].sort()).toEqual([...ids].sort()));
  });

  test("wiped in the middle of the work, lets it end and works on", async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    bench.ending = null;
    queue.consume(bench.work);
    await queue.add([first]);
    await eventually(() => expect(bench.begun).toEqual([first]));
    await wipe();
    bench.finish();
    bench.ending = () => Promise.resolve();
    await queue.add([second]);
    await eventually(() => expect(bench.ended).toEqual([first, second]));
  });

  test("closes when the running work has ended, and takes nothing new", async () => {
    const [running, waiting] = [randomUUID(), randomUUID()];
    bench.ending = null;
    queue.consume(bench.work);
    await queue.add([running]);
    await eventually(() => expect(bench.begun).toEqual([running]));
    let isClosed = false;
    const closed = queue.close().then(() => (isClosed = true));
    opened.splice(opened.indexOf(queue), 1);
    await open().add([waiting]);
    expect(isClosed).toBe(false);
    bench.finish();
    await closed;
    expect(bench.ended).toEqual([running]);
    expect(bench.begun).toEqual([running]);
  });
}
