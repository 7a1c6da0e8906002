/** Checking in with the code on the room's screen, typed or brought by its QR code. */
import { z } from "zod";
import { findCheckInCode } from "../../src/core/programme/check-in-code.ts";
import { defineFlow } from "../../src/core/flow/flow.ts";
import { enter } from "./steps.ts";

export const presence = defineFlow({
  id: "presence",
  version: 1,
  state: z.object({}),
  starts: [{ when: "words", are: (text) => findCheckInCode(text) !== null, step: "enter" }],
  first: "enter",
  steps: { enter },
});
