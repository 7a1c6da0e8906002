/** A session of a training programme, as flows see it. */
import type { LocalText } from "../language/language.ts";
import { localInstant } from "../local-time.ts";

export const SESSION_KINDS = ["lecture", "workshop", "fieldVisit", "evaluation", "followUp"] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export interface Speaker {
  readonly name: LocalText;
  readonly role?: LocalText;
}

export interface Venue {
  readonly name: LocalText;
  readonly address: LocalText;
  readonly room?: LocalText;
  readonly mapUrl?: string;
}

export interface Material {
  readonly title: LocalText;
  readonly url: string;
}

export interface Session {
  readonly id: string;
  readonly programme: LocalText;
  readonly title: LocalText;
  readonly kind: SessionKind;
  /** The local day in `timezone`, ISO (`2026-11-23`). */
  readonly date: string;
  /** Local wall-clock times in `timezone`, `HH:mm`. */
  readonly startTime: string;
  readonly endTime: string;
  /** IANA name of the zone of the venue. */
  readonly timezone: string;
  readonly venue?: Venue;
  readonly speakers: readonly Speaker[];
  readonly materials: readonly Material[];
  readonly isCancelled: boolean;
}

type Times = Pick<Session, "date" | "startTime" | "endTime" | "timezone">;

/** When it begins, in epoch milliseconds. */
export function startsAt({ date, startTime, timezone }: Times): number {
  return localInstant(date, startTime, timezone);
}

/** When it ends, in epoch milliseconds. */
export function endsAt({ date, endTime, timezone }: Times): number {
  return localInstant(date, endTime, timezone);
}
