/** Who comes, who cannot and why, who is late: by the choices of a reminder, or in one's own words at any time. */
import { z } from "zod";
import { defineFlow } from "../../src/core/flow/flow.ts";
import { answered, asked, askReason, askWhich, reason, record, which } from "./steps.ts";

export const reminderReply = defineFlow({
  id: "reminder-reply",
  version: 1,
  state: z.object({
    said: z.enum(["coming", "absent", "late"]).default("coming"),
    /** The sessions that it is said of. */
    sessions: z.array(z.string()).default([]),
    /** In their words; null: not given yet. */
    reason: z.string().nullable().default(null),
  }),
  starts: [
    { when: "choice", step: "answered" },
    { when: "intent", intents: ["attendance"], step: "asked" },
  ],
  first: "asked",
  steps: { answered, asked, askWhich, which, record, askReason, reason },
});
