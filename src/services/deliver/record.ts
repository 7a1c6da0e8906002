/** What happened must not be forgotten: a short absence of the database makes no delivery unknown. */
import type { Log } from "../ports/log.ts";

/** Before each further try to record how a call ended. Together less than the patience of the sweep. */
const PAUSES_MS = [250, 1_000, 4_000] as const;

/** @param id of the delivery or batch. @throws what the last try threw */
export async function recordSurely(
  write: () => Promise<unknown>,
  id: string,
  { sleep, log }: { readonly sleep: (ms: number) => Promise<void>; readonly log: Log },
): Promise<void> {
  for (const pauseMs of PAUSES_MS) {
    try {
      return void (await write());
    } catch (error) {
      log.warn("delivery-not-recorded-yet", { deliveryId: id }, error);
      await sleep(pauseMs);
    }
  }
  await write();
}
