/**
 * Set-based work for single callers: whatever arrives while one batch is under way goes together into the next.
 * The group commit of webhooks and the bulk statements of deliveries are made with it.
 */

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * @param work gets the items in the order of arrival and gives one result for each, in that order.
 * @param limits `size`: items in a batch; `lanes`: batches under way at once; `isPoison`: may the batch have failed
 *   because of one of its items? Then each is tried alone, so that it takes no neighbour with it.
 */
export function gather<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  limits: {
    readonly size: number;
    readonly lanes: number;
    readonly isPoison?: (error: unknown) => boolean;
  },
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let busyLanes = 0;

  async function settle(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      if (batch.length > 1 && limits.isPoison?.(error)) for (const one of batch) await settle([one]);
      else for (const { reject } of batch) reject(error);
    }
  }

  async function drain(): Promise<void> {
    busyLanes++;
    // Let everything that is ready in this moment join the batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await settle(waiting.splice(0, limits.size));
    busyLanes--;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (busyLanes < limits.lanes) void drain();
    });
}
