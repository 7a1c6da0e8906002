/** Where somebody stands in a form. Their answers are not here: they are kept with the form, for every device. */
import { z } from "zod";

export const state = z.object({
  key: z
    .object({ formId: z.string(), sessionId: z.string().nullable(), aboutId: z.string().nullable() })
    .nullable()
    .default(null),
  /** The question that was put; null: the summary, or nothing yet. */
  at: z.string().nullable().default(null),
  /** Of a question of many, so far. */
  picked: z.array(z.string()).default([]),
  /** They came back to change an answer that they gave. */
  isChanging: z.boolean().default(false),
});
export type State = z.output<typeof state>;
