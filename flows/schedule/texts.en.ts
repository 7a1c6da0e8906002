/** English texts of the timetable. */
import type { Texts } from "./texts.vi.ts";

const capital = (words: string) => `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
const sessions = (count: number) => (count === 1 ? "1 session" : `${String(count)} sessions`);

export const en: Texts = {
  relative: { yesterday: "yesterday", today: "today", tomorrow: "tomorrow" },
  relativeDay: (word, day) => `${word} (${day})`,
  parts: {
    morning: "in the morning",
    noon: "around noon",
    afternoon: "in the afternoon",
    evening: "in the evening",
    night: "at night",
  },
  partOf: (part, when) => `${when}, ${part}`,

  heading: (when, count) => `${capital(when)}: ${sessions(count)}.`,
  headingNext: (when) => `Next session: ${when}.`,
  headingAbout: (about, count) => `${sessions(count)} found for “${about}”.`,
  headingAboutPast: (about) => `The sessions found for “${about}” are over:`,
  headingVenue: (of) => `Here is the place (${of}).`,
  headingSpeaker: (of) => `Here is who teaches (${of}).`,
  headingMaterials: (of) => `Here are the materials (${of}).`,
  noMaterials: "The materials are not published yet. Once they are, you can ask for them here.",
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}.`,

  nothing: (when) => `Nothing is scheduled for ${when}.`,
  nothingInPart: (when) => `Nothing is scheduled for ${when}. At other times:`,
  nothingAbout: (about, when) => `Nothing with “${about}” is scheduled for ${when}.`,
  thenNext: (when) => `Next session: ${when}.`,
  nothingLater: "Nothing further is in the timetable yet.",
  nobody: (name) => `We could not find a speaker named “${name}” in your timetable.`,
  nothingNamed: (name) => `We could not find anything named “${name}” in your timetable.`,
  forTheUnlinked: "If you have an invite code, enter it to see your own timetable.",
  lunar: "Only solar (Gregorian) dates can be looked up here. Please give the solar date.",
  whichDays: "Which of these do you mean?",
  anotherDay:
    "Which day would you like to see? Just write it, for example: 27 November, or Friday next week.",

  venue: "Where",
  speaker: "Speaker",
  programme: "Programme",
  readersTime: "Your time",
  cancelled: "CANCELLED",
  onlyCancelled: "Please note: cancelled.",
  quoted: (words) => `“${words}”`,
  join: (...sentences) => sentences.join(" "),
  list: (items) => items.join(", "),
  withRole: (name, role) => `${name} (${role})`,
  map: "Map",
  unknownVenue: "to be announced",
  timeIn: (times, zone) => `${times} (${zone})`,

  more: "Show more",
  dayBefore: (day) => `Day before: ${day}`,
  dayAfter: (day) => `Day after: ${day}`,
  show: (day) => `Show ${day}`,
};
