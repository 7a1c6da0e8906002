/** Keeps one sender from doing something too often, in the memory of this process. */

/** Full buckets are forgotten when there are more than this. */
const TIDY_ABOVE = 10_000;

/**
 * Lets each key act `perMinute` times a minute on average and as often at once. `now` in epoch milliseconds.
 * The limit holds per process.
 */
export function tokenBucket(perMinute: number): (key: string, now: number) => boolean {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const tokensIn = (bucket: { tokens: number; at: number }, now: number) =>
    Math.min(perMinute, bucket.tokens + (Math.max(0, now - bucket.at) * perMinute) / 60_000);

  return (key, now) => {
    if (buckets.size > TIDY_ABOVE) {
      for (const [old, bucket] of buckets) if (tokensIn(bucket, now) >= perMinute) buckets.delete(old);
    }
    const bucket = buckets.get(key);
    const tokens = bucket ? tokensIn(bucket, now) : perMinute;
    buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
    return tokens >= 1;
  };
}
