/** Who may, and what they want: to write to a class, or to know and steer what they sent last. */
import { ROLES, type Role } from "../../src/core/audience/actor.ts";
import {
  goTo,
  notUnderstood,
  remember,
  sendMessage,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import type { Turn } from "../../src/core/flow/flow.ts";
import { inLanguage } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import type { ProgrammeFact } from "../../src/core/staff/coordinator.ts";
import { menu } from "../shared/menu.ts";
import { readCommand } from "./command.ts";
import { bare, isIn, short } from "./labels.ts";
import { OPEN_FOR_MS, stateSchema, type State } from "./state.ts";
import { texts } from "./texts.ts";
import { termsInHead } from "./when.ts";

/** Where they have at least this role. */
export function programmesWith({ contact }: Turn<unknown>, role: Role): readonly ProgrammeFact[] {
  const { programmes = [] } = contact.coordinator ?? {};
  return programmes.filter((one) => ROLES.indexOf(one.role) >= ROLES.indexOf(role));
}

/** What keeps them from it, said kindly; null: nothing. */
export function refusal(turn: Turn<unknown>, role: Role): Effect[] | null {
  const { contact, language } = turn;
  const words = texts[language];
  if (contact.kind === "group") return [sendMessage(text(words.privateOnly))];
  if (contact.coordinator === null)
    return [sendMessage(text(words.notStaff, menu(language, ["code", "help"])))];
  if (contact.isOptedOut) return [sendMessage(text(words.optedOut))];
  if (programmesWith(turn, role).length > 0) return null;
  return [sendMessage(text(words.viewerOnly, menu(language, ["today", "help"])))];
}

export function begin(turn: Turn<State>): Effect[] {
  const command = readCommand(turn.said?.text ?? "");
  switch (command?.wish) {
    case "who":
      return [goTo("who")];
    case "pause":
    case "resume":
      return [goTo(command.wish)];
    case "cancel":
      return [goTo("askCancel")];
    default: {
      const { whom = "", words = "" } = command ?? {};
      const { sendAt = null, until = null, urgentReason = null } = termsInHead(turn, whom);
      return [
        remember({ ...stateSchema.parse({}), whom, words, sendAt, until, urgentReason }),
        goTo("askProgramme"),
      ];
    }
  }
}

export function askProgramme(turn: Turn<State>): Effect[] {
  const no = refusal(turn, "coordinator");
  if (no) return no;
  const { state, language } = turn;
  const programmes = programmesWith(turn, "coordinator");
  const meant = programmes.length === 1 ? programmes[0] : named(programmes, state.whom);
  if (meant) return [remember({ ...state, programmeId: meant.id }), goTo("askWhom")];
  const choices = programmes.map(({ id, name }) => ({
    label: short(inLanguage(name, language)),
    value: `staff-broadcast:programme=${id}`,
  }));
  const names = programmes.map(({ name }) => `• ${inLanguage(name, language)}`);
  return [
    sendMessage(text([texts[language].whichProgramme, ...names].join("\n"), choices)),
    waitFor("programme", { again: "askProgramme", forMs: OPEN_FOR_MS }),
  ];
}

export function programme(turn: Turn<State>): Effect[] {
  const { said, state } = turn;
  const programmes = programmesWith(turn, "coordinator");
  const id = /^staff-broadcast:programme=(.+)$/.exec(said?.choice ?? "")?.[1];
  const meant = programmes.find((one) => one.id === id) ?? named(programmes, said?.text ?? "");
  return meant ? [remember({ ...state, programmeId: meant.id }), goTo("askWhom")] : [notUnderstood()];
}

/** The one of which the words say a part. */
function named(programmes: readonly ProgrammeFact[], words: string): ProgrammeFact | undefined {
  const said = bare(words);
  const meant = programmes.filter(({ name, slug }) =>
    [...Object.values(name), slug].map(bare).some((one) => isIn(said, one) || isIn(one, said)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}
