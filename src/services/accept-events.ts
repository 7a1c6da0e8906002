/** Takes in what a platform told us: stored in a group commit, then the turn runner is nudged. */
import type { Capabilities } from "../core/message/capabilities.ts";
import type { InboundEvent } from "../core/message/inbound-event.ts";
import { gather } from "./gather.ts";
import type { OpenAccount } from "./ports/account-directory.ts";
import type { EventStore } from "./ports/event-store.ts";
import type { Log } from "./ports/log.ts";
import type { Metrics } from "./ports/metrics.ts";
import type { Spool } from "./ports/spool.ts";
import type { WaitingSigns } from "./waiting-signs.ts";

export interface AcceptTools {
  readonly store: EventStore;
  readonly metrics: Metrics;
  readonly spool: Spool;
  readonly log: Log;
  /** These contacts have something pending. */
  readonly nudge: (contactIds: readonly string[]) => void;
  readonly waiting: Pick<WaitingSigns, "expect">;
}

/**
 * Resolves when the events are committed: only then may the platform be told 200. While the database is out of reach,
 * events of a platform that would not tell them again are kept on disk, which is as good; for all others it rejects,
 * and nothing was promised. An event that the database refuses for what is in it is logged and given up: telling it
 * again would change nothing.
 */
export type AcceptEvents = (
  account: Pick<OpenAccount, "id" | "type"> & { readonly can: Pick<Capabilities, "redelivers"> },
  events: readonly InboundEvent[],
  receivedAt: number,
) => Promise<void>;

/** All requests that wait at one moment go into one INSERT. */
export function makeAcceptEvents({ store, metrics, spool, log, nudge, waiting }: AcceptTools): AcceptEvents {
  const accept = gather(store.accept.bind(store), {
    size: 500,
    lanes: 2,
    isPoison: store.isDataError.bind(store),
  });

  /** New to us though told before: we did not answer in time, and some platforms give a webhook up for that. */
  const noteLate = (channel: string, fresh: readonly InboundEvent[]): void => {
    const times = fresh.flatMap(({ toldBefore }) => toldBefore ?? []);
    if (times.length > 0)
      log.warn("events-told-again", { channel, events: times.length, times: Math.max(...times) });
  };

  return async (account, events, receivedAt) => {
    if (events.length === 0) return;
    const results = await Promise.allSettled(
      events.map(async (event) => ({
        event,
        ...(await accept({ accountId: account.id, event, receivedAt })),
      })),
    );
    const accepted = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
    const fresh = accepted.filter(({ isNew }) => isNew);
    for (const { contactId, event } of fresh)
      if (contactId !== null) waiting.expect(account.id, contactId, event);
    metrics.eventsReceived(account.type, fresh.length);
    noteLate(
      account.type,
      fresh.map(({ event }) => event),
    );
    if (fresh.length < accepted.length) metrics.eventsDuplicate(account.type, accepted.length - fresh.length);
    nudge(fresh.flatMap(({ contactId }) => contactId ?? []));
    const errors = results.flatMap((result) =>
      result.status === "rejected" ? [result.reason as unknown] : [],
    );
    const passing = errors.find((error) => !store.isDataError(error));
    for (const error of errors)
      if (store.isDataError(error)) log.error("event-refused", { channel: account.type }, error);
    if (passing === undefined) return;
    if (account.can.redelivers) throw passing;
    const { id, type } = account;
    log.warn("events-spooled", { channel: type, events: events.length }, passing);
    await spool.put({ account: { id, type }, events, receivedAt });
  };
}

/** Takes in what was kept on disk. Rejects while the database is still out of reach; the rest stays where it is. */
export function drainSpool(spool: Spool, accept: AcceptEvents): Promise<void> {
  return spool.drain(({ account, events, receivedAt }) =>
    // It must not come back here by way of the disk.
    accept({ ...account, can: { redelivers: true } }, events, receivedAt),
  );
}
