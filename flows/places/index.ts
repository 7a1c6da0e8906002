/** Field visits and make-up sessions: choosing a place, waiting for one, changing, giving it up. */
import { z } from "zod";
import { defineFlow } from "../../src/core/flow/flow.ts";
import { speaksOfPlaces } from "./reading.ts";
import { chosen, show } from "./steps.ts";

export const places = defineFlow({
  id: "places",
  version: 1,
  state: z.object({}),
  starts: [
    { when: "choice", step: "chosen" },
    { when: "words", are: speaksOfPlaces, step: "show" },
  ],
  first: "show",
  steps: { show, chosen },
});
