/** What the chat page sends: one thing that the visitor said, under an id which the page made. */
import { z } from "zod";

/** Longest text of a visitor, in UTF-16 units. The page stops there too. */
export const MAX_TEXT_UNITS = 2_000;
/** Longest value of a choice, as in core/message/content.ts. */
const MAX_CHOICE_UNITS = 300;
const MAX_START_UNITS = 100;

/** Stays the same when the page sends a message again. */
const messageId = z.uuid().transform((id) => id.toLowerCase());

export const Said = z.union([
  z.strictObject({ messageId, text: z.string().trim().min(1).max(MAX_TEXT_UNITS) }),
  z.strictObject({ messageId, choice: z.string().min(1).max(MAX_CHOICE_UNITS) }),
  /** The page was opened: with an invite code, or "" without. */
  z.strictObject({ messageId, start: z.string().trim().max(MAX_START_UNITS) }),
]);

export type Said = z.infer<typeof Said>;
