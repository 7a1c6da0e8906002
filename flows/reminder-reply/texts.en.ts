/** English texts of answers to reminders. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  recorded: {
    coming: "Thank you. We have noted that you will come:",
    absent: "We have noted that you cannot come:",
    late: "We have noted that you will be late:",
  },
  why: "Would you tell us why? It helps the organisers.",
  noReason: "No reason",
  withReason: "Thank you, the reason is noted. If anything changes, just write here.",
  withoutReason: "All right. If anything changes, just write here.",
  which: {
    coming: "Which session will you come to?",
    absent: "Which session can you not come to?",
    late: "Which session will you be late for?",
  },
  all: "All of them",
  unknown: "We could not find this session in your timetable.",
  over: "This session is over, so it cannot be noted any more. If something must be put right, please tell your coordinator.",
  cancelled: "This session has been cancelled: nothing more to say about it.",
  noneThen: "You have no session in that time.",
  noneSoon: "You have no session in the next two weeks.",
  checkIn:
    "To check in, send the six digits shown on the room’s screen. You can also tell us right here that you cannot come, or will be late.",
  makeUp: "This session has a make-up; choose it now if it suits you:",
  sayAbsent: "I cannot come",
  sayLate: "I will be late",
  unlinked:
    "To tell us here that you cannot come or will be late, enter your invite code once. Without a code, please tell your coordinator directly, so that you are not counted as absent.",
};
