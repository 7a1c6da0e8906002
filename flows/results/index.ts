/** Coordinators ask what came out of a session or a form: three lines and a picture. Nobody else learns anything. */
import { z } from "zod";
import { defineFlow } from "../../src/core/flow/flow.ts";
import { asksForResults } from "./reading.ts";
import { asked, chosen } from "./steps.ts";

export const results = defineFlow({
  id: "results",
  version: 1,
  state: z.object({}),
  starts: [
    // Whoever is no coordinator is heard as if there were no such flow: a participant means their own quiz.
    { when: "command", heard: (text, isStaff) => isStaff && asksForResults(text) },
    { when: "choice", step: "chosen" },
  ],
  first: "asked",
  steps: { asked, chosen },
});
