/** English texts about one's own data. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  privateOnly: "Personal data is a private matter: please write to us alone, not in the group.",

  kept: "What we keep about you",
  shownName: "Display name",
  language: "Language",
  since: "Kept since",
  messages: "Messages",
  counted: (received, sent) => `${String(received)} of yours, ${String(sent)} answers`,
  record: "Participant record",
  notLinked: "not linked",
  training: "Link with the record",
  notifications: "Reminders and news",
  agreed: "agreed",
  refused: "not agreed",
  notAsked: "not asked yet",
  more: "The messages are those that you see in this chat. Your participant record is kept by the organisers; to see or correct it, please ask your coordinator.",
  erase: "Delete my data",
  unlink: "Unlink",

  reallyErase:
    "Delete all data of this chat: messages, display name, language, the link, and what you agreed to? It cannot be brought back. The participant record that the organisers keep is not deleted here.",
  yesErase: "Yes, delete all",
  noKeep: "No, keep it",
  erased:
    "All right. Your data is deleted right after this message; we only note that you asked for it. The messages on your own device you can delete in the app. You are welcome to write again at any time, as if for the first time.",
  kindlyKept: "All right, nothing has changed.",
};
