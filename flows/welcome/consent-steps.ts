/** Consent, purpose by purpose: a short notice, a free answer, and the proof of it. */
import {
  goTo,
  linkParticipant,
  notUnderstood,
  remember,
  resumeContact,
  sendMessage,
  unlinkParticipant,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { inviteCode, participantById, type Asking } from "../../src/core/flow/lookups.ts";
import { inLanguage, type Language } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import type { ParticipantFact } from "../../src/core/programme/participant.ts";
import { decide, yesOrNo } from "../shared/consent.ts";
import { addressed } from "../shared/person.ts";
import { MAX_MISSES, OPEN_FOR_MS, sayWithMenu, texts, type State } from "./shared.ts";

/** May we link this chat with the participant's record? */
export function* askTraining(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  if (turn.misses >= MAX_MISSES) return [goTo("later")];
  const participant = yield* whoItIs(turn);
  if (participant === null) return [goTo("askCode")];
  // The full notice stands above when they come back to it.
  const question =
    turn.misses > 0
      ? words.pleaseChoose
      : turn.isReturn
        ? words.trainingAgain(addressed(participant, turn.language))
        : trainingNotice(participant, turn.language);
  const choices = [
    { label: words.agree, value: "welcome:training=yes" },
    { label: words.disagree, value: "welcome:training=no" },
    { label: words.notMe, value: "welcome:not-me" },
  ];
  return [
    sendMessage(text(question, choices)),
    waitFor("training", { again: "askTraining", forMs: OPEN_FOR_MS }),
  ];
}

export function* training(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  if (turn.said?.choice === "welcome:not-me") {
    const regret = turn.state.code === null ? words.notYourRecord : words.notYourCode;
    return [remember({ code: null }), sayWithMenu(turn, regret)];
  }
  const answer = yesOrNo(turn);
  if (answer === null) return [notUnderstood()];
  // Looked up again: the code may have been revoked since it was asked about.
  const participant = yield* whoItIs(turn);
  if (participant === null) return [goTo("askCode")];
  const notice = trainingNotice(participant, turn.language);
  if (answer === "no")
    return [
      decide(turn, "training", false, notice),
      // "Back" may lead here after a yes.
      ...(turn.contact.participant === null ? [] : [unlinkParticipant()]),
      sayWithMenu(turn, words.trainingRefused),
    ];
  return [
    decide(turn, "training", true, notice),
    linkParticipant(participant, turn.state.code),
    sendMessage(text(words.linked)),
    goTo("askNotifications"),
  ];
}

/** May we write first? */
export function askNotifications(turn: Turn<State>): Effect[] {
  const words = texts[turn.language];
  if (turn.misses >= MAX_MISSES) return [goTo("ready")];
  const choices = [
    { label: words.notificationsYes, value: "welcome:notifications=yes" },
    { label: words.notificationsNo, value: "welcome:notifications=no" },
  ];
  return [
    sendMessage(text(turn.misses > 0 ? words.pleaseSayYesOrNo : words.notificationsNotice, choices)),
    waitFor("notifications", { again: "askNotifications", forMs: OPEN_FOR_MS }),
  ];
}

export function notifications(turn: Turn<State>): Effect[] {
  const words = texts[turn.language];
  const answer = yesOrNo(turn);
  if (answer === null) return [notUnderstood()];
  const granted = answer === "yes";
  return [
    decide(turn, "notifications", granted, words.notificationsNotice),
    // Somebody who said stop once and now says yes means the yes.
    ...(granted && turn.contact.isOptedOut ? [resumeContact()] : []),
    sendMessage(text(granted ? words.notificationsOn : words.notificationsOff)),
    goTo("ready"),
  ];
}

function* whoItIs({ state }: Turn<State>): Asking<ParticipantFact | null> {
  if (state.code !== null) return (yield* inviteCode(state.code)).participant;
  return state.participantId === null ? null : yield* participantById(state.participantId);
}

function trainingNotice(participant: ParticipantFact, language: Language): string {
  const classes = participant.enrolments.map((enrolment) => inLanguage(enrolment.programme, language));
  return texts[language].trainingNotice(addressed(participant, language), [...new Set(classes)].join(", "));
}
