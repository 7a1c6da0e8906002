/** English texts about the calendar on one's phone. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  privateOnly: "A calendar is one person's own: please write to me in a private chat.",
  notLinked:
    "To have your sessions in your phone's calendar, first link this chat with your record by the invite code.",
  notHere: "The calendar cannot be sent to phones right now. You can always ask for the timetable here.",
  here: (address) =>
    `This is the address of your own calendar:\n${address}\n\nOn an iPhone: open Calendar, choose “Add Subscription Calendar” and paste it. On Android: at calendar.google.com, add a calendar “From URL”. When a session changes, your phone follows by itself.\n\nWhoever has this address can see your timetable, so please keep it to yourself.`,
  revoke: "Revoke the address",
  revoked: "Revoked: none of your calendar addresses works any more.",
};
