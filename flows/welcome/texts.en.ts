/** English texts of the welcome. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  greeting:
    "Welcome! This is Đồng Hành. Ask me about the sessions, rooms, speakers and materials of your training programme.",
  greetingBack: (person) => `Welcome back, ${person}! What would you like to see?`,
  greetingGroup:
    "Hello everyone, this is Đồng Hành. Begin with my name or a mention to ask about the timetable: “Đồng Hành, what’s on tomorrow?” For personal matters, please write to me privately.",
  privateOnly: "An invite code belongs to one person. Please send it to me privately, not in the group.",

  askCode:
    "If the organisers gave you an invite code (8 letters and digits, such as AB12-CD34), send it here to see your own timetable.",
  askCodeAgain:
    "Please send the invite code of 8 letters and digits. If you have none, choose “I have no code”.",
  codeOnPage: "Enter the code on a page",
  codeOnPageHint:
    "You need not send your code here: enter it on a page of your own and confirm. The page is good for one hour.",
  openPage: "Open the page",
  noCode: "I have no code",
  withoutCode:
    "That is fine: you can see the timetable of the public programmes. When you get a code, just send it here.",
  byPhone: "Use my phone number",
  noPhone: "Later",
  phoneTitle: "Find your record by your phone number",
  phoneWhy:
    "Tap here to share the name and phone number that the organisers have. The number is used only to find your participant record and is not kept afterwards.",
  phoneMissing: "No valid phone number came. Please try again, or use the organisers' invite code.",
  phoneUnknown:
    "There is no participant record with this number. Please check that it is the one you gave the organisers; if you have an invite code, you can send it here.",
  phoneShared:
    "Several participants share this number, so we cannot tell which record is yours. Please use your invite code, or ask your coordinator.",
  wrongCode: (left) =>
    `This code is not right. Please check it; you can try ${left === 1 ? "once" : `${String(left)} times`} more within the hour.`,
  tooManyCodes:
    "There were too many wrong codes, so for safety codes are not taken for an hour. Your coordinator can tell you your code again; the public timetable stays open to you here.",

  trainingNotice: (person, classes) =>
    [
      `Hello ${person}${classes === "" ? "" : ` (${classes})`}.`,
      "To show you your own timetable here, may we link this chat with your participant record (name, unit, class)?",
      "• It is used for the training programme only, and only the coordinators can see it.",
      "• Messages pass through the chat app that you are using.",
      "• It is fine to say no, and you can take back a yes at any time.",
      "Do you agree?",
    ].join("\n"),
  trainingAgain: (person) => `Do you agree to link this chat with the record of ${person}?`,
  agree: "I agree",
  disagree: "I do not agree",
  notMe: "That is not me",
  pleaseChoose: "Please answer “I agree” or “I do not agree”.",
  trainingRefused:
    "All right, nothing has been linked. The public timetable stays open to you. If you change your mind, just send the code again.",
  notYourRecord:
    "Thank you for telling us. This record is not linked. Please use an invite code, or ask your coordinator.",
  notYourCode:
    "Thank you for telling us. The code has not been used. Please ask your coordinator for your own code.",
  linked: "You are linked, and can now see your own timetable.",
  alreadyLinked: (person) => `This chat is already linked with the record of ${person}.`,
  linkedToOther: (person) =>
    `This chat is linked with the record of ${person}. To use another code, please unlink it first.`,
  unlink: "Unlink",

  notificationsNotice:
    "Would you like reminders and news of the programme here? To stop them at any time, just write “stop”.",
  notificationsYes: "Yes, remind me",
  notificationsNo: "No, thank you",
  pleaseSayYesOrNo: "Please answer “yes” or “no”.",
  notificationsOn: "Thank you. Reminders and news will be sent to you here.",
  notificationsOff: "All right, no reminders. You can still ask whenever you like.",

  ready: "Just ask in your own words, such as “What’s on tomorrow?”, or choose:",
  later: "This can wait. Whenever you like, just send your invite code here.",
  staffNotice: (name, programmes) =>
    `This is the code of the coordinator ${name}${programmes === "" ? "" : ` (${programmes})`}. Link this chat, to write, approve and follow notices here? Everything you do is noted.`,
  staffYes: "Yes, link it",
  staffLinked:
    "Linked. You can say things like “send to class K1: no class tomorrow”, or ask “who did not get it?” or “how did today go?”.",
  staffAlready: "This chat is linked with you as a coordinator already.",
  staffOther: (name) =>
    `This chat is linked with the coordinator ${name}. To use another code, please unlink it first.`,
};
