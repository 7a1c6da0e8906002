/** What somebody says of their coming to a session, and what is seen of it. */
import { localInstant } from "../local-time.ts";
import type { Session } from "./session.ts";

export const SAID = ["coming", "absent", "late"] as const;
export type Said = (typeof SAID)[number];

export const SEEN = ["present", "late", "absent"] as const;
export type Seen = (typeof SEEN)[number];

/** Words of a reason that are kept; the rest of a longer one is cut. */
export const MAX_REASON_LENGTH = 500;

const MINUTE_MS = 60_000;
/** One can check in from so long before the start until the end. */
export const CHECK_IN_BEFORE_MS = 60 * MINUTE_MS;
/** Whoever comes within this after the start is not late. */
const NOT_YET_LATE_MS = 10 * MINUTE_MS;

/** What somebody is who checks in at this moment. @param at epoch milliseconds */
export function seenAt(session: Pick<Session, "date" | "startTime" | "timezone">, at: number): Seen {
  const startsAt = localInstant(session.date, session.startTime, session.timezone);
  return at <= startsAt + NOT_YET_LATE_MS ? "present" : "late";
}
