/** The timetable in one's phone: a secret address to subscribe to, which its owner may revoke. */
import { z } from "zod";
import {
  goTo,
  keepCalendar,
  revokeCalendars,
  sendMessage,
  type Effect,
} from "../../src/core/flow/effects.ts";
import { defineFlow, type Turn } from "../../src/core/flow/flow.ts";
import { text } from "../../src/core/message/content.ts";
import { greetFirst } from "../shared/first-greeting.ts";
import { menu } from "../shared/menu.ts";
import { readCalendarWish } from "./reading.ts";
import { texts } from "./texts.ts";

const REVOKE = "phone-calendar:revoke";

export const phoneCalendar = defineFlow({
  id: "phone-calendar",
  version: 1,
  state: z.object({}),
  starts: [
    { when: "words", are: (words) => readCalendarWish(words) !== null, step: "asked" },
    { when: "choice", step: "chosen" },
  ],
  first: "make",
  steps: {
    asked: (turn) => [
      ...greetFirst(turn),
      goTo(readCalendarWish(turn.said?.text ?? "") === "revoke" ? "revoke" : "make"),
    ],
    chosen: (turn) => [goTo(turn.said?.choice === REVOKE ? "revoke" : "make")],
    make,
    revoke: (turn) => {
      const { language, contact } = turn;
      if (contact.participant === null) return [goTo("make")];
      const choices = menu(language, ["phoneCalendar", "week", "help"]);
      return [revokeCalendars(), sendMessage(text(texts[language].revoked, choices))];
    },
  },
});

/** Each time another address: what we keep of one does not show it again. */
function make({ language, contact, account }: Turn<unknown>): Effect[] {
  const words = texts[language];
  if (contact.kind === "group") return [sendMessage(text(words.privateOnly))];
  if (contact.participant === null)
    return [sendMessage(text(words.notLinked, menu(language, ["code", "help"])))];
  if (account.calendarAddress === undefined)
    return [sendMessage(text(words.notHere, menu(language, ["week", "help"])))];
  const choices = [{ label: words.revoke, value: REVOKE }, ...menu(language, ["week", "help"])];
  return [keepCalendar(), sendMessage(text(words.here(account.calendarAddress), choices))];
}
