/** What is read to be written into a list for somebody's desk. Telephone numbers are sealed. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { Language, LocalText } from "../../core/language/language.ts";
import type { Session } from "../../core/programme/session.ts";
import type { ListProgramme } from "./roster-store.ts";

export interface RosterRow {
  readonly name: string;
  readonly reference: string | null;
  readonly phone: string | null;
  readonly language: Language;
  readonly timezone: string;
  readonly cohort: LocalText;
  readonly unit: LocalText | null;
  readonly position: LocalText | null;
  readonly supervisor: string | null;
  readonly supervisorReference: string | null;
  readonly supervisorPhone: string | null;
}

export interface SessionRow extends Session {
  readonly reference: string | null;
  readonly cohorts: readonly LocalText[];
}

/** What one person said of one session, and what was seen. Instants in epoch milliseconds. */
export interface AttendanceRow {
  readonly title: LocalText;
  readonly date: string;
  readonly startTime: string;
  readonly name: string;
  readonly reference: string | null;
  readonly unit: LocalText | null;
  readonly said: string | null;
  readonly reason: string | null;
  readonly seen: string | null;
  readonly seenAt: number | null;
  readonly note: string | null;
}

/** One recipient of a broadcast. */
export interface DeliveryRow {
  readonly name: string;
  readonly account: string | null;
  readonly status: string;
  readonly reason: string | null;
  readonly sentAt: number | null;
  readonly readAt: number | null;
}

export interface ListStore {
  /** Null where there is none. */
  programme(slug: string): Promise<ListProgramme | null>;
  /** By cohort and name. */
  roster(programmeId: string): Promise<readonly RosterRow[]>;
  /** By start. */
  sessions(programmeId: string): Promise<readonly SessionRow[]>;
  /** Everybody whom a session that has begun concerns, by session and name. @param sessionId null: all of them */
  attendance(programmeId: string, sessionId: string | null, now: number): Promise<readonly AttendanceRow[]>;
  /** Its slots by name; null where the programme has no such broadcast. */
  deliveries(programmeId: string, broadcastId: string): Promise<readonly DeliveryRow[] | null>;
  /** Writes down that a list left the house. */
  note(note: AuditNote, now: number): Promise<void>;
}
