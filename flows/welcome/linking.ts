/** What both ways to a participant's record share: the limits of trying, and what may stand in the way of linking. */
import { goTo, sendMessage, setLanguage, type Effect } from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { text, type Choice } from "../../src/core/message/content.ts";
import type { ParticipantFact } from "../../src/core/programme/participant.ts";
import { menu } from "../shared/menu.ts";
import { addressed } from "../shared/person.ts";
import { sayWithMenu, texts, type State } from "./shared.ts";

/** Wrong codes and numbers within an hour, after which none is taken: by one contact, by everybody on one account. */
export const MAX_WRONG_BY_CONTACT = 5;
const MAX_WRONG_ON_ACCOUNT = 100;

export function isBarred(wrongByContact: number, wrongOnAccount: number): boolean {
  return wrongByContact >= MAX_WRONG_BY_CONTACT || wrongOnAccount >= MAX_WRONG_ON_ACCOUNT;
}

export function sayTooMany(turn: Turn<State>): Effect {
  const choices = menu(turn.language, ["today", "tomorrow", "help"]);
  return sendMessage(text(texts[turn.language].tooManyCodes, choices));
}

/** On to the question whether we may link, unless the contact is linked already. */
export function linkOrSay(turn: Turn<State>, participant: ParticipantFact): Effect[] {
  const { contact, language } = turn;
  const words = texts[language];
  if (contact.participant?.id === participant.id)
    return [sayWithMenu(turn, words.alreadyLinked(addressed(participant, language)))];
  if (contact.participant !== null) {
    const unlink = { label: words.unlink, value: "settings:unlink" };
    return [sendMessage(text(words.linkedToOther(addressed(contact.participant, language)), [unlink]))];
  }
  return contact.language === null
    ? [setLanguage(participant.language), goTo("greetByCode")]
    : [goTo("askTraining")];
}

/** The choice to share one's number, where the platform has a form for it. */
export function byPhone({ account, contact, language }: Turn<unknown>): Choice[] {
  return account.can.requestsDetails && contact.kind === "person"
    ? [{ label: texts[language].byPhone, value: "welcome:phone" }]
    : [];
}
