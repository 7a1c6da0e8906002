/** English texts of choosing a place. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  choose: (title, until) => `${title}: please choose, until ${until}.`,
  closedSince: (title, until) => `${title}: choosing ended on ${until}.`,
  makeUp: (title) => `Make-up for “${title}”. Please choose:`,
  which: "Which of these would you like to choose for?",
  none: "There is no visit or make-up session to choose right now. When there is one, you will be told here.",
  taken: (line) => `You have a place:\n${line}`,
  givenUp: (title) => `Your place at “${title}” has been given back.`,
  until: (until) => `You can change until ${until}.`,
  already: (line) => `You already have a place:\n${line}`,
  full: (line, waiting) =>
    `Sorry, this one is full${waiting === 0 ? "" : `, and ${String(waiting)} ${waiting === 1 ? "person is" : "people are"} waiting`}:\n${line}\nWould you like to join the waiting list?`,
  waiting: (line, position) =>
    `You are number ${String(position)} on the waiting list:\n${line}\nWhen a place is free, it is yours at once and you are told here; a place you hold elsewhere is then given back.`,
  left: (line) => `Your registration has been cancelled:\n${line}`,
  nothing: (line) => `You are not registered here, so there is nothing to cancel:\n${line}`,
  closed: (line) =>
    `Choosing and changing has ended:\n${line}\nIf you need a change, please tell your coordinator.`,
  unknown: "This choice is gone, or is not meant for your class.",
  unlinked: "To choose a visit or a make-up session here, enter your invite code once.",
  wait: "Join waiting list",
  others: "See others, change",
  leave: "Give up my place",
  stopWaiting: "Stop waiting",
};
