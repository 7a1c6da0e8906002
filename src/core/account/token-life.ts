/** When keys that run out must be renewed. Pure decisions; the keeper of tokens carries them out. */

/** Epoch milliseconds. */
export interface TokenLife {
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** The platform renews them no more: a person must help. */
  readonly isDead: boolean;
}

/**
 * - `nothing`: good;
 * - `renewalSoon`: good, but half of its life is over;
 * - `renewalNow`: it is about to end, has ended, or there is none;
 * - `person`: it has ended and cannot be renewed.
 */
export type TokenNeed = "nothing" | "renewalSoon" | "renewalNow" | "person";

/** A call takes a while: what ends sooner than this counts as ended. */
const LAST_MOMENT_MS = 60_000;
/** A platform that refuses what it gave in place of a refused one will refuse the next one too. */
const REPLACEMENT_PAUSE_MS = 5 * 60_000;

/** What the kept tokens (null: none) need. */
export function needOf(life: TokenLife | null, now: number): TokenNeed {
  if (!life) return "renewalNow";
  const hasEnded = now >= life.expiresAt - LAST_MOMENT_MS;
  if (life.isDead) return hasEnded ? "person" : "nothing";
  if (hasEnded) return "renewalNow";
  return now >= (life.issuedAt + life.expiresAt) / 2 ? "renewalSoon" : "nothing";
}

/**
 * The platform refused the kept access token before its time: may a new one help?
 * @param replacedAt when one was last replaced for this reason, in epoch milliseconds; null: never
 */
export function mayReplaceRefused(replacedAt: number | null, now: number): boolean {
  return replacedAt === null || now - replacedAt >= REPLACEMENT_PAUSE_MS;
}
