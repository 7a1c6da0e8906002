/** Zalo's night: 22:00 to 6:00. The time zone is not published; Vietnam's is taken, which has no summer time. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const VIETNAM_MS = 7 * HOUR_MS;

/** Milliseconds until Zalo's morning; by day half an hour, for then Zalo's clock is another than ours. */
export function untilMorning(now: number): number {
  const timeOfDay = (now + VIETNAM_MS) % DAY_MS;
  if (timeOfDay < 6 * HOUR_MS) return 6 * HOUR_MS - timeOfDay;
  return timeOfDay >= 22 * HOUR_MS ? DAY_MS + 6 * HOUR_MS - timeOfDay : HOUR_MS / 2;
}
