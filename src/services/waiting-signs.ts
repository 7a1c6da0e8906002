/** Shows a contact that an answer is on its way where it takes long. A courtesy: nothing waits for it or fails with it. */
import type { InboundEvent } from "../core/message/inbound-event.ts";
import type { AccountDirectory } from "./ports/account-directory.ts";

export interface WaitingSignTools {
  readonly accounts: Pick<AccountDirectory, "get">;
  /** Resolves after the time; called for every message, so it must be cheap. */
  readonly sleep: (ms: number) => Promise<void>;
}

export interface WaitingSigns {
  /** This contact may expect an answer: a sign is shown unless it is settled in time. Returns at once. */
  expect(accountId: string, contactId: string, event: InboundEvent): void;
  /** The turn has ended, whatever came of it. */
  settle(contactId: string): void;
  /** Shows nothing any more. */
  stop(): void;
}

/** Most turns take a few milliseconds; after this a person begins to wonder. */
const THRESHOLD_MS = 1_500;
/** When everything is slow, thousands wait at once: signs for them all would make it slower. */
const CALLS_AT_ONCE = 20;
const CALL_TIMEOUT_MS = 3_000;

export function makeWaitingSigns({ accounts, sleep }: WaitingSignTools): WaitingSigns {
  /** Who waits, and since which event. */
  const waiting = new Map<string, InboundEvent>();
  let calls = 0;
  let isStopping = false;

  async function show(accountId: string, address: string): Promise<void> {
    const account = await accounts.get(accountId);
    await account?.channel.showWaiting?.(address, AbortSignal.timeout(CALL_TIMEOUT_MS));
  }

  async function wait(accountId: string, contactId: string, event: InboundEvent, address: string) {
    await sleep(THRESHOLD_MS);
    if (isStopping || waiting.get(contactId) !== event) return;
    waiting.delete(contactId);
    if (calls >= CALLS_AT_ONCE) return;
    calls++;
    // Whatever is wrong there will be seen when the answer is sent.
    await show(accountId, address).catch(() => undefined);
    calls--;
  }

  return {
    expect(accountId, contactId, event) {
      const { happening, identity, isStandby } = event;
      const wantsAnswer = happening.type === "messageReceived" || happening.type === "choiceTapped";
      if (!wantsAnswer || isStandby || identity?.kind !== "person" || waiting.has(contactId)) return;
      waiting.set(contactId, event);
      void wait(accountId, contactId, event, identity.address);
    },
    settle: (contactId) => void waiting.delete(contactId),
    stop() {
      isStopping = true;
    },
  };
}
