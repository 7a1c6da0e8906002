/** A coordinator's code: this chat becomes theirs, by a clear yes. */
import {
  goTo,
  linkCoordinator,
  notUnderstood,
  sendMessage,
  setLanguage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { inviteCode, type Asking } from "../../src/core/flow/lookups.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import type { CoordinatorFact } from "../../src/core/staff/coordinator.ts";
import { yesOrNo } from "../shared/consent.ts";
import { menu } from "../shared/menu.ts";
import { MAX_MISSES, OPEN_FOR_MS, sayWithMenu, texts, type State } from "./shared.ts";

/** On to the question whether this chat is theirs, unless it is linked already. */
export function linkStaffOrSay(turn: Turn<State>, coordinator: CoordinatorFact): Effect[] {
  const { contact, language } = turn;
  const words = texts[language];
  if (contact.coordinator?.id === coordinator.id)
    return [sendMessage(text(words.staffAlready, menu(language, ["notice", "me", "help"])))];
  if (contact.coordinator !== null) {
    const unlink = { label: words.unlink, value: "settings:unlink-staff" };
    return [sendMessage(text(words.staffOther(contact.coordinator.name), [unlink]))];
  }
  return [...(contact.language === null ? [setLanguage(coordinator.language)] : []), goTo("askStaff")];
}

export function* askStaff(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  if (turn.misses >= MAX_MISSES) return [goTo("later")];
  const coordinator = yield* whose(turn);
  if (coordinator === null) return [goTo("askCode")];
  const programmes = coordinator.programmes.map(({ name }) => inLanguage(name, turn.language));
  const choices = [
    { label: words.staffYes, value: "welcome:staff=yes" },
    { label: words.notMe, value: "welcome:staff=no" },
  ];
  return [
    sendMessage(text(words.staffNotice(coordinator.name, programmes.join(", ")), choices)),
    waitFor("staff", { again: "askStaff", forMs: OPEN_FOR_MS }),
  ];
}

export function* staff(turn: Turn<State>): Asking<readonly Effect[]> {
  const words = texts[turn.language];
  const answer = yesOrNo(turn);
  if (answer === null) return [notUnderstood()];
  if (answer === "no") return [sayWithMenu(turn, words.notYourCode)];
  const coordinator = yield* whose(turn);
  if (coordinator === null || turn.state.code === null) return [goTo("askCode")];
  return [
    linkCoordinator(coordinator, turn.state.code),
    sendMessage(text(words.staffLinked, menu(turn.language, ["notice", "me", "help"]))),
  ];
}

/** Looked up each time: the code may have been revoked meanwhile. */
function* whose({ state }: Turn<State>): Asking<CoordinatorFact | null> {
  return state.code === null ? null : (yield* inviteCode(state.code)).coordinator;
}
