/** Keeps one sender from doing something too often, in the memory of this process. */

const MINUTE_MS = 60_000;

/**
 * Lets each key act `perMinute` times a minute on average and as often at once. `now` in epoch milliseconds.
 * The limit holds per process.
 */
export function tokenBucket(perMinute: number): (key: string, now: number) => boolean {
  // After a minute of rest a bucket is full, as if it had never been: what is older than that is forgotten.
  let buckets = new Map<string, { tokens: number; at: number }>();
  let older = buckets;
  let turnedAt = 0;

  return (key, now) => {
    if (now - turnedAt >= MINUTE_MS) {
      older = now - turnedAt < 2 * MINUTE_MS ? buckets : new Map<string, never>();
      buckets = new Map();
      turnedAt = now;
    }
    const bucket = buckets.get(key) ?? older.get(key) ?? { tokens: perMinute, at: now };
    const refilled = (Math.max(0, now - bucket.at) * perMinute) / MINUTE_MS;
    const tokens = Math.min(perMinute, bucket.tokens + refilled);
    buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    return tokens >= 1;
  };
}
