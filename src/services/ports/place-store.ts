/** Choices between sessions, the places at them, and what people are to be told of these. Times in epoch milliseconds. */
import type { AuditNote } from "../../core/audience/actor.ts";
import type { PlaceAnswer } from "../../core/flow/lookups.ts";
import type { LocalText } from "../../core/language/language.ts";
import type { Content } from "../../core/message/content.ts";
import type { PlaceNews, PlaceSubject } from "../../core/programme/place-text.ts";
import type { Reader } from "../../core/programme/placeholders.ts";
import type { Asked, PlaceStatus } from "../../core/programme/places.ts";
import type { SendingAccount } from "./account-directory.ts";

/** What staff write. */
export interface NewChoiceSet {
  readonly slug: string;
  readonly title: LocalText;
  readonly closesAt: number;
  /** Null: no limit. */
  readonly sessions: readonly { readonly id: string; readonly capacity: number | null }[];
}

export interface ChoiceSet {
  readonly id: string;
  readonly slug: string;
  readonly title: LocalText;
  readonly closesAt: number;
  readonly sessions: readonly {
    readonly id: string;
    readonly title: LocalText;
    readonly date: string;
    readonly startTime: string;
    readonly capacity: number | null;
    readonly taken: number;
    readonly waiting: number;
  }[];
}

/** Somebody's place, or their place in the queue. */
export interface HeldPlace {
  readonly participantId: string;
  readonly name: string;
  readonly unit: LocalText | null;
  readonly sessionId: string;
  readonly title: LocalText;
  readonly status: PlaceStatus;
  readonly askedAt: number;
}

/** News that is to be told, and to whom. */
export interface OpenNews {
  readonly id: string;
  readonly what: PlaceNews;
  readonly subject: PlaceSubject;
  readonly programmeId: string;
  readonly reader: Reader;
  /** It is of no use after this. */
  readonly expiresAt: number;
  /** Null where they cannot be written to. */
  readonly chat: { readonly contactId: string; readonly accountId: string } | null;
  readonly obstacle: string | null;
}

/** What becomes of one piece of news: calls to send, or why there are none. */
export interface NewsEnd {
  readonly id: string;
  readonly calls: readonly { readonly deliveryId: string; readonly contents: readonly Content[] }[];
  readonly reason: string | null;
}

export interface PlaceStore {
  programme(slug: string): Promise<{ readonly id: string; readonly timezone: string } | null>;
  /** A participant of the programme by id, or those of this name, whatever its capitals. */
  participants(
    programmeId: string,
    named: string,
  ): Promise<readonly { readonly id: string; readonly name: string }[]>;
  choiceSets(programmeId: string): Promise<readonly ChoiceSet[]>;
  /**
   * Adds the choice set, or changes the one of that slug; whoever waits moves up where there is room now.
   * @throws AppError `not-found` for a session of another programme or another choice, `not-ready` where a session that
   *   goes, or a place less, is somebody's
   */
  saveChoiceSet(programmeId: string, set: NewChoiceSet, note: AuditNote, now: number): Promise<void>;
  /** Nobody chooses by themselves from now on. @returns false where there is none of that slug */
  close(programmeId: string, slug: string, note: AuditNote, now: number): Promise<boolean>;
  /** Everybody in the choice set, or at the session, by session and in the order of asking. */
  places(
    programmeId: string,
    where: { readonly slug: string } | { readonly sessionId: string },
  ): Promise<readonly HeldPlace[]>;
  /** Staff give somebody a place, or take it; they are told. Whoever waits moves up. */
  settle(
    participantId: string,
    sessionId: string,
    asked: Exclude<Asked, "wait">,
    note: AuditNote,
    now: number,
  ): Promise<PlaceAnswer>;
  /**
   * Makes a session the make-up of another, both of this programme. @returns how many were absent there, who are told
   * @throws AppError `not-found`
   */
  makeUp(
    programmeId: string,
    of: { readonly sessionId: string; readonly missedId: string; readonly capacity: number | null },
    note: AuditNote,
    now: number,
  ): Promise<number>;
  /** To everybody who may choose and has not. @returns how many; null where there is none of that slug */
  offer(programmeId: string, slug: string, note: AuditNote, now: number): Promise<number | null>;
  /** Takes open news under lock, and keeps what `end` makes of it. @returns how many there were */
  takeNews(
    now: number,
    accounts: readonly SendingAccount[],
    limit: number,
    end: (news: readonly OpenNews[]) => readonly NewsEnd[],
  ): Promise<number>;
}
