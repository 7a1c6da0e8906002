/** The timetable: any day and any topic in one message, a card per session, and what comes before and after. */
import { z } from "zod";
import { defineFlow } from "../../src/core/flow/flow.ts";
import { query } from "./query.ts";
import { asked, chosen, followUp } from "./steps.ts";

export const schedule = defineFlow({
  id: "schedule",
  version: 1,
  /** The last question, for "and Friday?". */
  state: z.object({ last: query.nullable().default(null) }),
  starts: [
    { when: "intent", intents: ["schedule", "venue", "speaker", "materials"] },
    { when: "choice", step: "chosen" },
  ],
  first: "asked",
  steps: { asked, chosen, followUp },
});
