/** Language, what we know about the contact, consent, and the way out of it. */
import { z } from "zod";
import {
  endFlow,
  goTo,
  notUnderstood,
  resumeContact,
  sendMessage,
  setLanguage,
  unlinkParticipant,
  waitFor,
  type Effect,
} from "../../src/core/flow/effects.ts";
import { defineFlow, type Turn } from "../../src/core/flow/flow.ts";
import type { Language } from "../../src/core/language/language.ts";
import { text } from "../../src/core/message/content.ts";
import { decide, yesOrNo } from "../shared/consent.ts";
import { greetFirst } from "../shared/first-greeting.ts";
import { languageChoices, languageInChoice, languageNamed } from "../shared/languages.ts";
import { menu } from "../shared/menu.ts";
import { addressed } from "../shared/person.ts";
import { me } from "./me.ts";
import { askProfile, profile } from "./profile.ts";
import { askUnlinkStaff, unlinkStaff } from "./staff.ts";
import { texts } from "./texts.ts";

const OPEN_FOR_MS = 60 * 60_000;

export const settings = defineFlow({
  id: "settings",
  version: 1,
  state: z.object({}),
  starts: [
    { when: "intent", intents: ["language"], step: "languageAsked" },
    { when: "choice", step: "chosen" },
  ],
  first: "askLanguage",
  steps: {
    chosen: (turn) => {
      const choice = turn.said?.choice ?? "";
      if (languageInChoice(choice) !== null) return [goTo("languageChosen")];
      switch (choice) {
        case "settings:me":
          return [goTo("me")];
        case "settings:unlink":
          return [goTo("askUnlink")];
        // Weeks later "yes, unlink" is asked anew.
        case "settings:unlink=yes":
          return [goTo("askUnlink")];
        case "settings:unlink-staff":
        case "settings:unlink-staff=yes":
          return [goTo("askUnlinkStaff")];
        case "settings:unlink-staff=no":
        case "settings:unlink=no":
          return [goTo("me")];
        case "settings:profile":
        // Weeks later "agree" is asked anew, with the notice.
        case "settings:profile=yes":
          return [goTo("askProfile")];
        case "settings:profile=no":
          return [goTo("profile")];
        case "settings:notifications=yes":
        case "settings:notifications=no":
          return [goTo("notifications")];
        default:
          return [goTo("askLanguage")];
      }
    },

    languageAsked: (turn) => {
      const named = languageNamed(turn.said?.text ?? "");
      return [...greetFirst(turn), ...(named === null ? [goTo("askLanguage")] : changeTo(named))];
    },
    askLanguage: (turn) => [
      sendMessage(text(texts[turn.language].whichLanguage, languageChoices("settings"))),
      waitFor("languageChosen", { again: "askLanguage", forMs: OPEN_FOR_MS }),
    ],
    languageChosen: (turn) => {
      const { said } = turn;
      const named = languageInChoice(said?.choice ?? null) ?? languageNamed(said?.text ?? "");
      return named === null ? [notUnderstood()] : changeTo(named);
    },
    languageSet: (turn) => [
      sendMessage(text(texts[turn.language].languageSet, menu(turn.language, ["today", "tomorrow", "help"]))),
    ],

    me,
    askProfile,
    profile,

    askUnlink: (turn) => {
      const words = texts[turn.language];
      const { participant } = turn.contact;
      if (participant === null)
        return [sendMessage(text(words.nothingToUnlink, menu(turn.language, ["code", "help"])))];
      return [
        sendMessage(text(words.reallyUnlink(addressed(participant, turn.language)), unlinkChoices(turn))),
        waitFor("unlink", { again: "askUnlink", forMs: OPEN_FOR_MS }),
      ];
    },
    unlink: (turn) => {
      const words = texts[turn.language];
      const { participant } = turn.contact;
      const answer = yesOrNo(turn);
      if (answer === null) return [notUnderstood()];
      if (answer === "no" || participant === null) return [sendMessage(text(words.unchanged)), endFlow()];
      const notice = words.reallyUnlink(addressed(participant, turn.language));
      return [
        decide(turn, "training", false, notice),
        unlinkParticipant(),
        sendMessage(text(words.unlinked, menu(turn.language, ["code", "help"]))),
      ];
    },

    askUnlinkStaff,
    unlinkStaff,

    notifications: (turn) => {
      const words = texts[turn.language];
      const granted = turn.said?.choice === "settings:notifications=yes";
      return [
        decide(turn, "notifications", granted, words.notificationsNotice),
        ...(granted && turn.contact.isOptedOut ? [resumeContact()] : []),
        sendMessage(text(granted ? words.nowOn : words.nowOff, menu(turn.language, ["me", "help"]))),
      ];
    },
  },
});

function changeTo(language: Language): Effect[] {
  return [setLanguage(language), goTo("languageSet")];
}

function unlinkChoices(turn: Turn<unknown>) {
  const words = texts[turn.language];
  return [
    { label: words.yesUnlink, value: "settings:unlink=yes" },
    { label: words.noKeep, value: "settings:unlink=no" },
  ];
}
