/** Calendar feeds: secret addresses at which people's phones read their timetable. Times in epoch milliseconds. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Language } from "../../core/language/language.ts";
import type { Session } from "../../core/programme/session.ts";

export interface Feed {
  readonly id: string;
  readonly participantId: string;
  readonly name: string;
  readonly createdAt: number;
  /** Within an hour; null where nothing has read it yet. */
  readonly lastReadAt: number | null;
}

/** Whose timetable a feed tells, and what it holds. */
export interface FeedContent {
  readonly language: Language;
  readonly timezone: string;
  readonly createdAt: number;
  /** Those that concern them, cancelled ones too, in order. */
  readonly sessions: readonly Session[];
}

export interface FeedStore {
  /** Those that work, of one programme's participants or of one participant. */
  list(
    whose: { readonly programmeId: string } | { readonly participantId: string },
  ): Promise<readonly Feed[]>;
  /** Of more than five of one participant, the oldest stops working. */
  add(participantId: string, hash: string, note: AuditNote, now: number): Promise<void>;
  /** All of one participant. @returns how many stop working */
  revoke(participantId: string, note: AuditNote, now: number): Promise<number>;
  /** What the feed with this hash holds; null where it does not work. Notes that it was read. @param since sessions that end after it */
  read(hash: string, since: number, now: number): Promise<FeedContent | null>;
}

/** A timetable as an iCalendar file (RFC 5545). The same input gives the same bytes. */
export type WriteCalendar = (content: FeedContent) => string;
