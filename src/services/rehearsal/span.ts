/** Which days are rehearsed. */
import { Temporal } from "temporal-polyfill";
import { localInstant } from "../../core/local-time.ts";
import type { RehearsalStore } from "../ports/rehearsal-store.ts";

/** What was asked for; what is missing is the whole course. */
export interface Span {
  /** The first day, ISO, in the programme's zone. */
  readonly fromDay?: string | undefined;
  readonly days?: number | undefined;
}

/** People come with their codes in the morning of the first day, before anything else. */
const BEGINS_AT = "08:00";

/**
 * Plans the reminders as of the morning of the first day, and gives that moment and the end of the last day, in epoch
 * milliseconds. A whole course begins today, or two days before it began where it is under way, so that everybody is
 * there by the first eve; it ends when nothing is planned any more.
 */
export async function planSpan(
  store: Pick<RehearsalStore, "roster" | "plan" | "lastPlannedAt">,
  { fromDay, days }: Span,
  now: number,
): Promise<{ readonly from: number; readonly until: number }> {
  const { programme, sessions, startsAt, endsAt } = await store.roster();
  const { timezone } = programme;
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).toPlainDate();
  const begins = Math.min(startsAt, ...sessions.map((session) => session.startsAt));
  const beforeIt = dayOf(begins).subtract({ days: 2 });
  const usual =
    [dayOf(now), beforeIt].sort((one, other) => Temporal.PlainDate.compare(one, other))[0] ?? beforeIt;
  const firstDay = fromDay === undefined ? usual : Temporal.PlainDate.from(fromDay);
  const from = localInstant(firstDay.toString(), BEGINS_AT, timezone);
  await store.plan(from);
  const ends = Math.max(
    endsAt,
    ...sessions.map((session) => session.startsAt),
    (await store.lastPlannedAt()) ?? 0,
  );
  const dayAfter = days === undefined ? dayOf(ends).add({ days: 1 }) : firstDay.add({ days });
  return { from, until: localInstant(dayAfter.toString(), "00:00", timezone) };
}
