/**
 * Questions that a step may put to the database in the middle of a turn. A step is then a generator:
 *
 *     *show(turn) {
 *       const sessions = yield* sessionsBetween("2026-11-23", "2026-11-23");
 *       return [sendMessage(...)];
 *     }
 *
 * The generator lives within one turn only; nothing of it is ever stored.
 */
import type { Purpose } from "../audience/consent.ts";
import type { Language, LocalText } from "../language/language.ts";
import type { FormFact, FormKey, OpenForm } from "../form/answering.ts";
import type { ParticipantFact } from "../programme/participant.ts";
import type { Seen } from "../programme/attendance.ts";
import type { Asked, Offer, Settled } from "../programme/places.ts";
import type { Session } from "../programme/session.ts";
import type { Outcome } from "../report/outcome.ts";
import type { CoordinatorFact } from "../staff/coordinator.ts";

export type Lookup =
  | { readonly type: "sessions"; readonly from: string; readonly to: string }
  | { readonly type: "inviteCode"; readonly code: string }
  | { readonly type: "phone"; readonly phone: string }
  | { readonly type: "participant"; readonly id: string }
  | { readonly type: "consents" }
  | { readonly type: "keptData" }
  | { readonly type: "reminder"; readonly id: string }
  | { readonly type: "checkIn"; readonly code: string; readonly at: number }
  | { readonly type: "offers"; readonly saidAbsent: readonly string[] }
  /** The one lookup that also acts: under a lock which ends with the turn, so that what is told is true. */
  | { readonly type: "place"; readonly sessionId: string; readonly asked: Asked }
  | { readonly type: "audiences"; readonly programmeId: string }
  | { readonly type: "lastBroadcast" }
  | { readonly type: "subjects"; readonly from: string; readonly to: string }
  | { readonly type: "outcome"; readonly of: string; readonly language: Language }
  | { readonly type: "openForms" }
  | { readonly type: "form"; readonly key: FormKey };

export interface InviteCodeAnswer {
  /** Whom the code belongs to; null when there is no such code or it was revoked. */
  readonly participant: ParticipantFact | null;
  /** The member of staff whose code it is; null as above. */
  readonly coordinator: CoordinatorFact | null;
  /** Wrong codes in the last hour, by this contact and by everybody on this account. */
  readonly wrongByContact: number;
  readonly wrongOnAccount: number;
}

export interface PhoneAnswer {
  /** Everybody in the rosters who has this number. */
  readonly participants: readonly ParticipantFact[];
  /** As of invite codes: a wrong number is a wrong try like a wrong code. */
  readonly wrongByContact: number;
  readonly wrongOnAccount: number;
}

/** What a code of a room's screen leads to. */
export interface CheckInAnswer {
  /** The session whose code it is or was a moment ago; null where it is wrong. */
  readonly session: Session | null;
  /** What was seen of the participant there before. */
  readonly seen: Seen | null;
  /** Sessions of the participant at which one can check in at that moment. */
  readonly open: number;
  /** Wrong check-in codes of this contact in the last hour. */
  readonly wrongByContact: number;
}

/** What became of a wish for a place. */
export interface PlaceAnswer {
  /** `closed`: the deadline has passed, or it has begun or was cancelled; `unknown`: nothing that they may choose. */
  readonly is: Settled["is"] | "closed" | "unknown";
  readonly session: Session | null;
  /** The session whose place they gave up for this one. */
  readonly givenUp: Session | null;
  /** How many wait before them. */
  readonly ahead: number;
  readonly offerId: string | null;
  /** Until when they may change; in epoch milliseconds. */
  readonly closesAt: number;
}

/** The newest decision per purpose; a purpose that was never asked is missing. */
export type ConsentsAnswer = Partial<Record<Purpose, { granted: boolean; noticeVersion: string }>>;

/** How much we keep of a conversation. */
export interface KeptDataAnswer {
  /** Since when, in epoch milliseconds. */
  readonly since: number;
  /** Messages of the contact, and ours. */
  readonly received: number;
  readonly sent: number;
}

/** Whom staff may write to at once in a programme. */
export interface AudiencesAnswer {
  readonly cohorts: readonly { readonly slug: string; readonly name: LocalText }[];
  /** Names of saved segments. */
  readonly segments: readonly string[];
  /** Those to come, in order; at most 8. */
  readonly sessions: readonly {
    readonly id: string;
    readonly title: LocalText;
    /** ISO, local. */
    readonly date: string;
    /** Slugs. */
    readonly cohorts: readonly string[];
  }[];
}

/** How the broadcast fared that the coordinator sent last. */
export interface LastBroadcastAnswer {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly isFinished: boolean;
  /** By status, and reason where there is one; `unreached`: no chat. */
  readonly fared: readonly {
    readonly status: string;
    readonly reason: string | null;
    readonly count: number;
  }[];
  /** Some of those who did not get it. */
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
}

/** What a coordinator may ask the results of. */
export interface SubjectsAnswer {
  /** Not cancelled, ordered by start; at most 500, the latest. */
  readonly sessions: readonly Session[];
  /** Forms of a whole course that somebody has answered. */
  readonly forms: readonly { readonly id: string; readonly title: LocalText }[];
}

export interface OutcomeAnswer {
  readonly outcome: Outcome;
  /** Where its picture is drawn for whoever opens it, for some days; absent where phones cannot reach us. */
  readonly picture?: string;
}

export interface LookupAnswers {
  readonly audiences: AudiencesAnswer;
  readonly lastBroadcast: LastBroadcastAnswer | null;
  readonly subjects: SubjectsAnswer;
  readonly outcome: OutcomeAnswer | null;
  readonly openForms: readonly OpenForm[];
  readonly form: FormFact | null;
  readonly reminder: readonly Session[];
  readonly checkIn: CheckInAnswer;
  readonly offers: readonly Offer[];
  readonly place: PlaceAnswer;
  readonly sessions: readonly Session[];
  readonly inviteCode: InviteCodeAnswer;
  readonly phone: PhoneAnswer;
  readonly participant: ParticipantFact | null;
  readonly consents: ConsentsAnswer;
  readonly keptData: KeptDataAnswer;
}
export type LookupAnswer = LookupAnswers[keyof LookupAnswers];

/** A step that asks: it yields lookups and is resumed with their answers. */
export type Asking<Result> = Generator<Lookup, Result, LookupAnswer>;

/**
 * The sessions that concern the contact (their cohorts; public programmes for those without a link), between
 * two local days inclusive, cancelled ones too, ordered by start. At most 200.
 */
export function* sessionsBetween(from: string, to: string): Asking<readonly Session[]> {
  return (yield { type: "sessions", from, to }) as LookupAnswers["sessions"];
}

/** Whom an invite code belongs to. The code is compared upper-case, without spaces and dashes. */
export function* inviteCode(code: string): Asking<InviteCodeAnswer> {
  return (yield { type: "inviteCode", code }) as LookupAnswers["inviteCode"];
}

/** Whose telephone number this is. @param phone in E.164 */
export function* phoneOf(phone: string): Asking<PhoneAnswer> {
  return (yield { type: "phone", phone }) as LookupAnswers["phone"];
}

/** The participant with this id; null where there is none any more. */
export function* participantById(id: string): Asking<ParticipantFact | null> {
  return (yield { type: "participant", id }) as LookupAnswers["participant"];
}

/** Whom staff may write to in this programme. */
export function* audiencesOf(programmeId: string): Asking<AudiencesAnswer> {
  return (yield { type: "audiences", programmeId }) as LookupAnswers["audiences"];
}

/** The last broadcast that this coordinator drafted or approved, once it was approved; null: none. */
export function* lastBroadcast(): Asking<LastBroadcastAnswer | null> {
  return (yield { type: "lastBroadcast" }) as LookupAnswers["lastBroadcast"];
}

/** What there may be results of in the programmes of this coordinator. @param from ISO, local, as `to`; inclusive */
export function* subjectsBetween(from: string, to: string): Asking<SubjectsAnswer> {
  return (yield { type: "subjects", from, to }) as LookupAnswers["subjects"];
}

/** What came of a session or a form. Null where it is none of this coordinator's programmes. @param of its id, a UUID */
export function* outcomeOf(of: string, language: Language): Asking<OutcomeAnswer | null> {
  return (yield { type: "outcome", of, language }) as LookupAnswers["outcome"];
}

/** What the contact has decided so far. */
export function* consents(): Asking<ConsentsAnswer> {
  return (yield { type: "consents" }) as LookupAnswers["consents"];
}

/** How much we keep of this conversation. */
export function* keptData(): Asking<KeptDataAnswer> {
  return (yield { type: "keptData" }) as LookupAnswers["keptData"];
}

/**
 * The sessions of which a reminder reminded the contact's participant, with those that were told in the same message,
 * ordered by start. None where it is somebody else's.
 * @param id a UUID
 */
export function* reminderSessions(id: string): Asking<readonly Session[]> {
  return (yield { type: "reminder", id }) as LookupAnswers["reminder"];
}

/** Which of the participant's sessions had this code on its screen. @param at when it was said, in epoch milliseconds */
export function* checkIn(code: string, at: number): Asking<CheckInAnswer> {
  return (yield { type: "checkIn", code, at }) as LookupAnswers["checkIn"];
}

/**
 * What the participant may choose from now: sessions with places that have not begun, also those to which they have a
 * place. @param saidAbsent ids of sessions that they have just said they cannot come to
 */
export function* offers(saidAbsent: readonly string[] = []): Asking<readonly Offer[]> {
  return (yield { type: "offers", saidAbsent }) as LookupAnswers["offers"];
}

/** Takes a place, waits for one, or gives it up, at once. @param sessionId a UUID */
export function* askPlace(sessionId: string, asked: Asked): Asking<PlaceAnswer> {
  return (yield { type: "place", sessionId, asked }) as LookupAnswers["place"];
}

/**
 * The forms that wait for the contact's participant: those of sessions that are over, for a month; of a supervisor one
 * for each of their people. What was begun comes first, then what is newest. At most 50.
 */
export function* openForms(): Asking<readonly OpenForm[]> {
  return (yield { type: "openForms" }) as LookupAnswers["openForms"];
}

/**
 * One form and what the contact's participant has answered of it. Other conversations of the same participant wait
 * until this turn is over, so that two devices never answer at once. Null where it is none of theirs.
 * @param key ids from outside
 */
export function* formFor(key: FormKey): Asking<FormFact | null> {
  return (yield { type: "form", key }) as LookupAnswers["form"];
}
