/** Who was at a session: what was said before, what was seen, what staff put right. Times in epoch milliseconds. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Language, LocalText } from "../../core/language/language.ts";
import type { Said, Seen } from "../../core/programme/attendance.ts";
import type { Session } from "../../core/programme/session.ts";

/** A session and the programme that it belongs to. */
export interface HeldSession extends Session {
  readonly programmeId: string;
  readonly startsAt: number;
  readonly endsAt: number;
  /** What is written down in its office. */
  readonly language: Language;
}

/** Somebody whom the session concerns, or of whom something is known there. */
export interface Attendee {
  readonly participantId: string;
  readonly name: string;
  readonly unit: LocalText | null;
  readonly said: Said | null;
  /** Why, in their words. */
  readonly reason: string | null;
  readonly seen: Seen | null;
  readonly seenBy: "code" | "coordinator" | null;
  readonly seenAt: number | null;
  /** Of whoever put it right. */
  readonly note: string | null;
}

export interface PresenceStore {
  session(id: string): Promise<HeldSession | null>;
  /** How many have been seen there, and how many it concerns. */
  counts(sessionId: string): Promise<{ readonly present: number; readonly expected: number }>;
  /** Everybody, by unit and name. */
  attendees(sessionId: string): Promise<readonly Attendee[]>;
  /** Writes down what staff saw; null: nothing was seen after all. */
  correct(
    sessionId: string,
    participantId: string,
    is: { readonly seen: Seen | null; readonly note: string },
    note: AuditNote,
    now: number,
  ): Promise<void>;
}
