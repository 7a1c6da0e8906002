/** The first meeting: greeting, language, invite code, consent per purpose, and what can be done next. */
import { z } from "zod";
import { defineFlow } from "../../src/core/flow/flow.ts";
import { askStaff, staff } from "./staff-steps.ts";
import { askCode, code, register, useCode, withoutCode } from "./code-steps.ts";
import { askDetails, details, detailsShared, usePhone } from "./phone-steps.ts";
import { askNotifications, askTraining, notifications, training } from "./consent-steps.ts";
import { askLanguage, begin, chosen, greet, greetByCode, language, later, ready } from "./meeting-steps.ts";

export const welcome = defineFlow({
  id: "welcome",
  version: 1,
  /** The code or the record that is being used; the person behind it is looked up each time. */
  state: z.object({
    code: z.string().nullable().default(null),
    participantId: z.string().nullable().default(null),
  }),
  starts: [
    { when: "followed" },
    { when: "code", step: "register" },
    { when: "details", step: "detailsShared" },
    { when: "intent", intents: ["register"], step: "register" },
    { when: "choice", step: "chosen" },
  ],
  first: "begin",
  steps: {
    begin,
    askLanguage,
    language,
    greet,
    greetByCode,
    chosen,
    register,
    askCode,
    code,
    withoutCode,
    useCode,
    askDetails,
    details,
    detailsShared,
    usePhone,
    askTraining,
    training,
    askNotifications,
    notifications,
    ready,
    later,
    askStaff,
    staff,
  },
});
