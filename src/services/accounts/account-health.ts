/** How an account does, in sentences; and for those who look often, not read anew each time. */
import type { AccountHealth, AccountHealthStore, Quota } from "../ports/account-health.ts";
import type { AccountCheck } from "../ports/channel.ts";
import type { System } from "../ports/system.ts";
import type { TokenAge } from "../ports/token-keeper.ts";

type Finding = AccountCheck["findings"][number];

const FRESH_MS = 30_000;
/** From here on somebody should think of the plan. */
const NEARLY_SPENT = 0.9;

/** Reads at most every 30 seconds, whoever asks. Rejects as the store does. */
export function recentHealth(
  store: Pick<AccountHealthStore, "read">,
  system: Pick<System, "now">,
): () => Promise<readonly AccountHealth[]> {
  let known: Promise<readonly AccountHealth[]> | undefined;
  let readAt = -Infinity;
  return () => {
    if (!known || system.now() - readAt >= FRESH_MS) {
      readAt = system.now();
      known = store.read(readAt).catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    }
    return known;
  };
}

/** What `account check` says beside the platform's own answer. */
export function healthFindings(health: AccountHealth, now: number): readonly Finding[] {
  const { token, lastEventAt, lastSuccessAt, quotas, errors } = health;
  const codes = Object.entries(errors).sort(([, one], [, other]) => other - one);
  const failed = codes.map(([code, count]) => `${String(count)} ${code}`).join(", ");
  return [
    ...(token ? [tokenFinding(token, now)] : []),
    {
      ok: true,
      says:
        lastEventAt === null ? "Nobody has written yet." : `Somebody last wrote ${ago(lastEventAt, now)}.`,
    },
    {
      ok: true,
      says:
        lastSuccessAt === null
          ? "The platform took no message of ours in the last 24 hours."
          : `The platform last took a message of ours ${ago(lastSuccessAt, now)}.`,
    },
    ...quotas.map((quota) => quotaFinding(quota, now)),
    {
      ok: true,
      says: failed ? `Failed tries of the last 24 hours: ${failed}.` : "No try failed in the last 24 hours.",
    },
  ];
}

function tokenFinding({ issuedAt, expiresAt, failure }: TokenAge, now: number): Finding {
  if (failure !== null) {
    const left = expiresAt > now ? ` Until then the access token works, for ${span(expiresAt - now)}.` : "";
    return { ok: false, says: `${failure}${left}` };
  }
  const issued = `The access token was issued ${ago(issuedAt, now)}`;
  return expiresAt > now
    ? { ok: true, says: `${issued} and is good for ${span(expiresAt - now)}.` }
    : { ok: false, says: `${issued} and ended ${ago(expiresAt, now)}: is a worker running? It renews them.` };
}

function quotaFinding({ counted, used, allowance, knownAt }: Quota, now: number): Finding {
  const seen = `(known ${ago(knownAt, now)})`;
  if (allowance === null) return { ok: true, says: `${String(used)} ${counted} used, no limit ${seen}.` };
  const ok = used < allowance * NEARLY_SPENT;
  const left = `${String(used)} of ${String(allowance)} ${counted} used, ${String(Math.max(0, allowance - used))} left ${seen}.`;
  return { ok, says: ok ? left : `${left} Think of a larger plan.` };
}

const ago = (at: number, now: number) => (now - at < 60_000 ? "just now" : `${span(now - at)} ago`);

/** "3 hours": the largest unit of which there are two, in whole numbers. */
function span(ms: number): string {
  const [unit, count] = UNITS.map(([name, unitMs]) => [name, Math.floor(ms / unitMs)] as const).find(
    ([, units]) => units >= 2,
  ) ?? ["minutes", 1];
  return count === 1 ? "a minute" : `${String(count)} ${unit}`;
}
const UNITS = [
  ["days", 24 * 60 * 60 * 1_000],
  ["hours", 60 * 60 * 1_000],
  ["minutes", 60 * 1_000],
] as const;
