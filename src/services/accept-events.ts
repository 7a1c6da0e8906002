/** Takes in what a platform told us: stored in a group commit, then the turn runner is nudged. */
import type { InboundEvent } from "../core/message/inbound-event.ts";
import { gather } from "./gather.ts";
import type { OpenAccount } from "./ports/account-directory.ts";
import type { EventStore } from "./ports/event-store.ts";
import type { Metrics } from "./ports/metrics.ts";

export interface AcceptTools {
  readonly store: EventStore;
  readonly metrics: Metrics;
  /** These contacts have something pending. */
  readonly nudge: (contactIds: readonly string[]) => void;
}

/**
 * Resolves when the events are committed: only then may the platform be told 200.
 * Rejects when the database is out of reach: nothing was promised. Rejects with a data error (EventStore) when it
 * refuses one of the events and has all others.
 */
export type AcceptEvents = (
  account: Pick<OpenAccount, "id" | "type">,
  events: readonly InboundEvent[],
  receivedAt: number,
) => Promise<void>;

/** All requests that wait at one moment go into one INSERT. */
export function makeAcceptEvents({ store, metrics, nudge }: AcceptTools): AcceptEvents {
  const accept = gather(store.accept.bind(store), {
    size: 500,
    lanes: 2,
    isPoison: store.isDataError.bind(store),
  });

  return async (account, events, receivedAt) => {
    if (events.length === 0) return;
    const results = await Promise.allSettled(
      events.map((event) => accept({ accountId: account.id, event, receivedAt })),
    );
    const accepted = results.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
    const fresh = accepted.filter(({ isNew }) => isNew);
    metrics.eventsReceived(account.type, fresh.length);
    if (fresh.length < accepted.length) metrics.eventsDuplicate(account.type, accepted.length - fresh.length);
    nudge(fresh.flatMap(({ contactId }) => contactId ?? []));
    const errors = results.flatMap((result) =>
      result.status === "rejected" ? [result.reason as unknown] : [],
    );
    // What a second telling could mend comes first.
    if (errors.length > 0) throw errors.find((error) => !store.isDataError(error)) ?? errors[0];
  };
}
