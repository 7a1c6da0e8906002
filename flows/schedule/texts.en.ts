/** English texts of the timetable. */
import type { Texts } from "./texts.vi.ts";

const sessions = (count: number) => (count === 1 ? "1 session" : `${String(count)} sessions`);

export const en: Texts = {
  relative: { yesterday: "yesterday", today: "today", tomorrow: "tomorrow" },
  relativeDay: (word, day) => `${word} (${day})`,
  parts: { morning: "morning", noon: "midday", afternoon: "afternoon", evening: "evening", night: "night" },
  partOf: (part, when) => `${when}, ${part}`,

  heading: (when, count) => `${when[0]?.toUpperCase() ?? ""}${when.slice(1)}: ${sessions(count)}.`,
  headingNext: (when) => `Next is ${when}.`,
  headingAbout: (about, count) => `${sessions(count)} about “${about}”.`,
  headingAboutPast: (about) => `The sessions about “${about}” are over:`,
  headingVenue: "Where it takes place:",
  headingSpeaker: "Who teaches:",
  headingMaterials: "Materials of the session:",
  noMaterials: "The materials are not published yet. Once they are, you can ask for them here.",
  page: (page, pages) => `Page ${String(page)} of ${String(pages)}.`,

  nothing: (when) => `There is no session ${when}.`,
  nothingInPart: (when, day) => `There is no session ${when}. The whole day, ${day}:`,
  nothingAbout: (about, when) => `There is no session about “${about}” ${when}.`,
  thenNext: (when) => `Next is ${when}.`,
  nothingLater: "Nothing further is in the timetable yet.",
  nobody: (name) => `We could not find a speaker named “${name}” in your timetable.`,
  forTheUnlinked: "If you have an invite code, enter it to see your own timetable.",
  lunar: "Only solar (Gregorian) dates can be looked up here. Please give the solar date.",
  whichDays: "Which of these do you mean?",

  venue: "Where",
  speaker: "Speaker",
  programme: "Programme",
  readersTime: "Your time",
  cancelled: "CANCELLED",
  map: "Map",
  unknownVenue: "to be announced",
  zones: { "Asia/Ho_Chi_Minh": "Vietnam time", "Asia/Tokyo": "Japan time" },
  timeIn: (times, zone) => `${times} (${zone})`,

  more: "Show more",
  dayBefore: (day) => `Day before: ${day}`,
  dayAfter: (day) => `Day after: ${day}`,
  show: (day) => `Show ${day}`,
};
