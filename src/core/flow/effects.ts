/** What a step asks for. Effects are imperative; the service carries them out inside the turn's transaction. */
import type { ConsentDecision } from "../audience/consent.ts";
import type { ErasureWish } from "../audience/erasure.ts";
import type { Answers } from "../form/answer.ts";
import type { Draft, FormKey } from "../form/answering.ts";
import type { Language } from "../language/language.ts";
import type { Content } from "../message/content.ts";
import type { Said, Seen } from "../programme/attendance.ts";
import type { ParticipantFact } from "../programme/participant.ts";
import type { CoordinatorFact } from "../staff/coordinator.ts";
import type { StaffOrder } from "../staff/order.ts";

/** What a wrong code was tried for: each has limits of its own. */
export type CodeKind = "invite" | "checkIn";

/** A set of answers that goes out of the participant's hands. */
export interface SentAnswers {
  /** Only to what was asked in the end. */
  readonly answers: Answers;
  /** Of a quiz. */
  readonly score: number | null;
  readonly maxScore: number | null;
  /** It is kept without a way back. */
  readonly isAnonymous: boolean;
}

/** Effects that change the world outside the conversation; stored or carried out by the service. */
export type WorldEffect =
  | { readonly type: "sendMessage"; readonly content: Content }
  | { readonly type: "setLanguage"; readonly language: Language }
  | { readonly type: "linkParticipant"; readonly participant: ParticipantFact; readonly code: string | null }
  | { readonly type: "unlinkParticipant" }
  | { readonly type: "recordConsent"; readonly decision: ConsentDecision }
  | { readonly type: "optOut" }
  | { readonly type: "resumeContact" }
  /** When they left, by the platform's clock; null: they are there. What was told late changes nothing. */
  | { readonly type: "setBlocked"; readonly at: number | null }
  /** Carried out a little later, when all that was still to be said has been said. */
  | { readonly type: "eraseContact"; readonly wish: ErasureWish }
  /** What the participant says of their coming; what they said before is forgotten. */
  | {
      readonly type: "recordAttendance";
      readonly sessionId: string;
      readonly said: Said;
      /** In their words. */
      readonly reason: string | null;
    }
  /** Seen at a session; what was seen before stays, unless it was an absence. */
  | { readonly type: "recordSeen"; readonly sessionId: string; readonly seen: Seen; readonly at: number }
  /** What was answered so far, in place of what was kept before. */
  | { readonly type: "keepAnswers"; readonly key: FormKey; readonly versionId: string; readonly draft: Draft }
  | {
      readonly type: "sendAnswers";
      readonly key: FormKey;
      readonly versionId: string;
      readonly draft: Draft;
      readonly sent: SentAnswers;
    }
  /** Nothing is kept of the words of this event, nor of our answers to it once the form has been sent. */
  | { readonly type: "forgetWords" }
  | { readonly type: "countWrongCode"; readonly kind: CodeKind }
  | { readonly type: "linkCoordinator"; readonly coordinator: CoordinatorFact; readonly code: string }
  | { readonly type: "unlinkCoordinator" }
  /** Carried out after the turn; the answer comes as an event. Only of a linked coordinator. */
  | { readonly type: "giveOrder"; readonly order: StaffOrder }
  /** The calendar of `account.calendarAddress` begins to work. */
  | { readonly type: "keepCalendar" }
  /** No calendar of the participant works any more. */
  | { readonly type: "revokeCalendars" }
  /** The file that this message brings is fetched and kept. */
  | { readonly type: "keepFile" }
  /** Nothing is kept of what this message said. */
  | { readonly type: "removeMessage"; readonly messageId: string }
  | { readonly type: "noteMisunderstood"; readonly text: string };

export interface WaitOptions {
  /** The step that puts the question again: after an interruption, "back", or an answer that was not understood. */
  readonly again: string;
  /** After this the question lapses. */
  readonly forMs?: number;
  /**
   * The step judges before stop, cancel and back are heard: whatever is said, what is too long for a command, where
   * somebody was asked to write a text, or "skip this", which elsewhere means to cancel.
   */
  readonly hearsFirst?: "all" | "long" | "skip";
}

/** Effects that move the conversation. The last effect of a step is one of these; without one the flow ends. */
export type MoveEffect =
  /** Keep this as the flow's state from here on. */
  | { readonly type: "remember"; readonly state: unknown }
  /** Go on with another step at once. */
  | { readonly type: "goTo"; readonly step: string }
  /** Stop here; the contact's next message goes to `step`. */
  | ({ readonly type: "waitFor"; readonly step: string } & WaitOptions)
  /** Like waiting, but any other wish goes before, it is never asked again and lapses silently: for "and Friday?". */
  | { readonly type: "lingerFor"; readonly step: string; readonly forMs: number }
  | { readonly type: "endFlow" }
  /** End this flow and begin another. */
  | { readonly type: "startFlow"; readonly flow: string; readonly step?: string; readonly state?: unknown }
  /** The waiting step could not use what was said: let other flows try, then ask again. */
  | { readonly type: "notUnderstood" };

export type Effect = WorldEffect | MoveEffect;

export const sendMessage = (content: Content): Effect => ({ type: "sendMessage", content });
export const setLanguage = (language: Language): Effect => ({ type: "setLanguage", language });
export const linkParticipant = (participant: ParticipantFact, code: string | null): Effect => ({
  type: "linkParticipant",
  participant,
  code,
});
export const unlinkParticipant = (): Effect => ({ type: "unlinkParticipant" });
export const linkCoordinator = (coordinator: CoordinatorFact, code: string): Effect => ({
  type: "linkCoordinator",
  coordinator,
  code,
});
export const unlinkCoordinator = (): Effect => ({ type: "unlinkCoordinator" });
export const giveOrder = (order: StaffOrder): Effect => ({ type: "giveOrder", order });
export const recordConsent = (decision: ConsentDecision): Effect => ({ type: "recordConsent", decision });
export const optOut = (): Effect => ({ type: "optOut" });
export const resumeContact = (): Effect => ({ type: "resumeContact" });
export const eraseContact = (wish: ErasureWish): Effect => ({ type: "eraseContact", wish });
export const recordAttendance = (sessionId: string, said: Said, reason: string | null): Effect => ({
  type: "recordAttendance",
  sessionId,
  said,
  reason,
});
export const recordSeen = (sessionId: string, seen: Seen, at: number): Effect => ({
  type: "recordSeen",
  sessionId,
  seen,
  at,
});
export const keepAnswers = (key: FormKey, versionId: string, draft: Draft): Effect => ({
  type: "keepAnswers",
  ...{ key, versionId, draft },
});
export const sendAnswers = (key: FormKey, versionId: string, draft: Draft, sent: SentAnswers): Effect => ({
  type: "sendAnswers",
  ...{ key, versionId, draft, sent },
});
export const forgetWords = (): Effect => ({ type: "forgetWords" });
export const countWrongCode = (kind: CodeKind): Effect => ({ type: "countWrongCode", kind });
export const keepCalendar = (): Effect => ({ type: "keepCalendar" });
export const revokeCalendars = (): Effect => ({ type: "revokeCalendars" });
export const noteMisunderstood = (text: string): Effect => ({ type: "noteMisunderstood", text });
export const remember = (state: unknown): Effect => ({ type: "remember", state });
export const goTo = (step: string): Effect => ({ type: "goTo", step });
export const waitFor = (step: string, options: WaitOptions): Effect => ({
  type: "waitFor",
  step,
  ...options,
});
export const lingerFor = (step: string, forMs: number): Effect => ({ type: "lingerFor", step, forMs });
export const endFlow = (): Effect => ({ type: "endFlow" });
export const startFlow = (flow: string, options: { step?: string; state?: unknown } = {}): Effect => ({
  type: "startFlow",
  flow,
  ...options,
});
export const notUnderstood = (): Effect => ({ type: "notUnderstood" });
