/** When a broadcast is wanted, and until when it is of use where it has no end of its own. */
import { nextWritable, type WritingHours } from "../../core/audience/quiet-hours.ts";
import { localInstant } from "../../core/local-time.ts";
import type { Broadcast } from "../ports/broadcast-store.ts";

const DAY_MS = 24 * 60 * 60_000;

/** Epoch milliseconds at which it is wanted by the clock of a zone: its time, but not before `now`. */
export function wantedAt(sendAt: string | null, timezone: string, now: number): number {
  const [day, time] = sendAt?.split("T") ?? [];
  return day && time ? Math.max(now, localInstant(day, time, timezone)) : now;
}

/** For so long it is of use: a day, and as long before as quiet hours and days off hold it at the programme's place. */
export function usualLifeMs(wanted: number, timezone: string, hours: WritingHours | undefined): number {
  return DAY_MS + (hours ? nextWritable(wanted, timezone, hours) - wanted : 0);
}

/** Until when quiet hours and days off hold it at the programme's place, in epoch milliseconds; null: not at all. */
export function heldAtFirst(
  {
    sendAt,
    expiresAt,
    urgentReason,
    programme: { timezone },
  }: Pick<Broadcast, "sendAt" | "expiresAt" | "urgentReason" | "programme">,
  hours: WritingHours | undefined,
  now: number,
): number | null {
  if (!hours || urgentReason !== null) return null;
  const wanted = wantedAt(sendAt, timezone, now);
  const at = nextWritable(wanted, timezone, hours, expiresAt ?? Number.POSITIVE_INFINITY);
  return at > wanted ? at : null;
}
