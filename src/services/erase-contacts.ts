/** Fulfils the wishes of contacts, and of platforms in their name, that everything personal be erased. Part of every sweep. */
import type { ErasureStore } from "./ports/erasure-store.ts";
import type { Log } from "./ports/log.ts";
import type { System } from "./ports/system.ts";

export interface EraseContactsTools {
  readonly erasures: ErasureStore;
  readonly system: Pick<System, "now">;
  readonly log: Log;
}

/** The goodbye must be seen before it is gone, also on a chat page that looks every five seconds. */
const REST_MS = 10_000;
/** The law leaves 15 days (Vietnam, Decree 356/2025); no message is worth waiting for longer than this. */
const PATIENCE_MS = 10 * 60_000;

/** Erases those whose time has come. */
export async function eraseContacts({ erasures, system, log }: EraseContactsTools): Promise<void> {
  const options = { now: system.now(), restMs: REST_MS, patienceMs: PATIENCE_MS, limit: 100 };
  const contacts = await erasures.erase(options);
  if (contacts > 0) log.info("contacts-erased", { contacts });
}
