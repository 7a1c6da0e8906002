/** Calls under way in this process, by account: a slow platform holds up nobody else, and broadcasts no replies. */
import type { Priority } from "../../core/delivery/verdict.ts";

/** Of all calls of an account, those above a priority's number are kept for what is more urgent. */
const CALLS_PER_ACCOUNT: Readonly<Record<Priority, number>> = { 0: 128, 1: 112, 2: 96 };
/** For how long at most a look is put off: replies have places of their own. */
const LONGEST_WAIT_MS = 500;

export interface Places {
  /** Calls of this priority that may still be begun, where no more than `most` are to be under way. */
  free(accountId: string, priority: Priority, most?: number): number;
  enter(accountId: string): void;
  leave(accountId: string): void;
  /** Resolves when there is room for a good many of `most`, or after half a second. */
  roomy(accountId: string, most: number): Promise<void>;
}

export function makePlaces(): Places {
  const taken = new Map<string, number>();
  const waiting = new Map<string, { readonly most: number; readonly goOn: () => void }>();
  const free = (accountId: string, priority: Priority, most = Infinity) =>
    Math.max(0, Math.min(CALLS_PER_ACCOUNT[priority], most) - (taken.get(accountId) ?? 0));
  const isRoomy = (accountId: string, most: number) =>
    free(accountId, 2, most) >= Math.min(CALLS_PER_ACCOUNT[2], most) / 4;

  return {
    free,
    enter(accountId) {
      taken.set(accountId, (taken.get(accountId) ?? 0) + 1);
    },
    leave(accountId) {
      taken.set(accountId, (taken.get(accountId) ?? 1) - 1);
      const waits = waiting.get(accountId);
      if (waits && isRoomy(accountId, waits.most)) waits.goOn();
    },
    roomy(accountId, most) {
      if (isRoomy(accountId, most)) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(goOn, LONGEST_WAIT_MS);
        function goOn(): void {
          clearTimeout(timer);
          waiting.delete(accountId);
          resolve();
        }
        waiting.set(accountId, { most, goOn });
      });
    },
  };
}
