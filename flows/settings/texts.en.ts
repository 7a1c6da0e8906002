/** English texts of the settings. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  whichLanguage: "Which language would you like?",
  languageSet: "All right, answers will be in English from now on.",

  name: "Name",
  unit: "Unit",
  programme: "Programme",
  cohort: "Class",
  language: "Language",
  training: "Link with your participant record",
  notifications: "Reminders and news",
  agreed: "agreed",
  refused: "not agreed",
  notAsked: "not asked yet",
  stopped: "stopped",
  me: "Your details",
  notLinked:
    "This chat is not linked with a participant record, so all we have here is your language and your messages.",

  unlink: "Unlink",
  reallyUnlink: (person) =>
    `Unlink this chat from the record of ${person}? You would then see only the public timetable; with the invite code you can link again.`,
  yesUnlink: "Yes, unlink",
  noKeep: "No, keep it",
  unlinked: "Unlinked; we have noted that you take back your consent.",
  unchanged: "All right, nothing has changed.",
  nothingToUnlink: "This chat is not linked with any record.",

  profile: "Your shown name",
  profileAllow: "Share my name",
  profileForget: "Forget my name",
  profileNotice:
    "May we read the name and language that you show in this chat app, so that the coordinators know who is writing? It is used for nothing else, and you can change your mind at any time. Do you agree?",
  agree: "I agree",
  disagree: "I do not agree",
  profileOn: "Thank you. Your name will be read in a moment.",
  profileOff: "All right. Your name is not read, and if we had kept it, it is deleted now.",

  notificationsOn: "Turn reminders on",
  notificationsOff: "Turn reminders off",
  notificationsNotice:
    "Reminders and news of the programme are sent here. To stop them at any time, just write “stop”.",
  nowOn: "Turned on. Reminders and news of the programme will be sent here.",
  nowOff: "Turned off. No more reminders; you can still ask whenever you like.",
  staff: "Coordinator",
  roles: { viewer: "looks", coordinator: "writes and sends", approver: "approves" },
  unlinkStaff: "Unlink as coordinator",
  reallyUnlinkStaff: (name) =>
    `Unlink this chat from the coordinator ${name}? You could not write or follow notices here any more; with an invite code you can link again.`,
  unlinkedStaff: "This chat is no coordinator’s any more.",
};
