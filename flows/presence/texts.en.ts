/** English texts of checking in. */
import type { Texts } from "./texts.vi.ts";

export const en: Texts = {
  present: (title) => `You are checked in at “${title}”.`,
  late: (title) => `You are checked in at “${title}”, noted as late.`,
  already: (title) => `You are already checked in at “${title}”; nothing more to do.`,
  how: "To check in, send the six digits shown on the room’s screen.",
  wrong: (left) =>
    `This code is wrong or has changed: each is good for one minute. Please send the one on the screen now; you can try ${left === 1 ? "once" : `${String(left)} times`} more.`,
  tooMany:
    "There were too many wrong codes, so none is taken for an hour. Please ask your coordinator to check you in.",
  noneOpen:
    "You have no session to check in at right now. Check-in opens an hour before a session and ends with it.",
  unlinked:
    "To check in here, enter your invite code (8 letters and digits) once, then send the code on the screen again. If you have no invite code, please ask your coordinator.",
  privateOnly: "Everyone checks in for themselves: please write to me privately.",
};
