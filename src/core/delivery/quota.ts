/** What a platform's plan lets us send in a month, as far as it counts. */
import { Temporal } from "temporal-polyfill";

/** As a platform told it. */
export interface Plan {
  /** About so many messages of this month are used. */
  readonly used: number;
  /** Of so many; null where the plan has no limit. */
  readonly allowance: number | null;
}

/** When the running month began in this zone. Epoch milliseconds. */
export function monthBeganAt(now: number, timezone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  return today.with({ day: 1 }).startOfDay().epochMilliseconds;
}

/** When the next month begins in this zone. Epoch milliseconds. */
export function nextMonthAt(now: number, timezone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  return today.with({ day: 1 }).add({ months: 1 }).startOfDay().epochMilliseconds;
}

/** Until when nothing that counts may be sent, by what it told; null while something is left. */
export function spentUntil({ allowance, used }: Plan, now: number, timezone: string): number | null {
  return allowance !== null && used >= allowance ? nextMonthAt(now, timezone) : null;
}
