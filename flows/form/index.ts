/** Forms: feedback, quizzes, surveys, one question at a time; left and taken up again on any device. */
import { defineFlow } from "../../src/core/flow/flow.ts";
import { state } from "./state.ts";
import { ask, back, begin, choose, heard } from "./steps.ts";

export const form = defineFlow({
  id: "form",
  version: 1,
  state,
  starts: [
    { when: "choice", step: "heard" },
    { when: "intent", intents: ["feedback", "quiz"], step: "choose" },
  ],
  first: "choose",
  back: "back",
  steps: { choose, begin, heard, ask, back },
});
