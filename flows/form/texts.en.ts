/** English texts of forms. */
import { FORM_WORDS } from "../../src/core/form/form-words.ts";
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  ...FORM_WORDS.en,
  unlinked:
    "To give feedback or take a quiz here, enter your invite code once. Without a code, please ask your coordinator.",
  noFeedback:
    "No feedback form is open for you at the moment. We will write when there is one; if it cannot wait, please tell your coordinator.",
  noQuiz: "No quiz is open for you at the moment. We will write when there is one.",
  which: "Which one would you like to answer?",
  begun: "begun",
  unknown: "We could not find this form among yours.",
  closed: "This form is closed, so answers are no longer taken. Thank you.",
  alreadySent: "You have already sent this one. Thank you.",
  about: (what) => `About: ${what}`,
  anonymous: "This is anonymous: your answers are not kept with your name.",
  hint: "At any time you may say “back”, “skip” or “later”.",
  resumed: "You have begun this one; let us go on.",
  minutes: (minutes) => `You have ${String(minutes)} minutes.`,
  number: (number, count) => `Question ${String(number)} of ${String(count)}`,
  optional: "may be skipped",
  scale: (most, lowest, highest) => `From 1${lowest} to ${String(most)}${highest}.`,
  several: (most) =>
    most === null
      ? "You may choose several, for example: A, C."
      : `You may choose up to ${String(most)}, for example: A, C.`,
  picked: (what) => `Chosen: ${what}.`,
  understood: (answer) => `Noted: ${answer}.`,
  already: (answer) =>
    `This question is already answered: ${answer}. To change it, say “back”, or change it in the summary before sending.`,
  mustAnswer: "This question needs an answer. You may also go on later.",
  first: "This is the first question.",
  noWayBack: "In this quiz there is no way back to earlier questions.",
  later: "All right, your answers so far are kept. Choose “Go on” or say “feedback” whenever it suits you.",
  laterQuiz:
    "All right, your answers so far are kept. Choose “Go on” or say “take the quiz” whenever it suits you.",
  problems: {
    tooLong: (length, most) =>
      `That is ${length} characters; up to ${most} can be taken here. Could you shorten it?`,
    outOfRange: (least, most) => `Please give a number from ${least} to ${most}.`,
    atLeast: (least) => `Please give a number of ${least} or more.`,
    atMost: (most) => `Please give a number of ${most} or less.`,
    notWhole: "Please give a whole number.",
    tooMany: (most) => `Please choose at most ${String(most)}.`,
    outOfDays: (earliest, latest) =>
      `Please give a day ${[earliest && `from ${earliest}`, latest && `until ${latest}`].filter(Boolean).join(" ")}.`,
    needsWords:
      "Please answer this one in words or with a button; pictures, stickers and recordings cannot be taken.",
    needsPhoto: "This question needs a photo. Please send one here, or go on later.",
  },
  hints: {
    rating: (most) => `Please give a number from 1 to ${String(most)}, or a word or two such as “very good”.`,
    choice: "Please choose one, or write its letter.",
    many: "Please write the letters of all that you choose, for example: A, C.",
    number: "Please write a number.",
    date: "Please write a day, for example 25 November.",
    text: "Please write your answer.",
    place: "Please share a location, or write the name of the place.",
    photo: "Please send a photo.",
  },
  summary: "Please look it over before sending:",
  mayChange: "If all is right, choose “Send”. To change one, write its number, for example “change 2”.",
  whichNumber: "Which question would you like to change?",
  noSuchNumber: (count) => `The questions go from 1 to ${String(count)}.`,
  send: "Send",
  change: "Change",
  skip: "Skip",
  postpone: "Later",
  done: "Done",
  pickDay: "Pick a day",
  right: "That is right.",
  wrong: (answer) => `Not quite. The right answer: ${answer}.`,
  noted: "Noted.",
};
