/** What the conversation about one broadcast remembers. */
import { z } from "zod";
import { filterSchema } from "../../src/core/audience/segment.ts";
import { LANGUAGES } from "../../src/core/language/language.ts";
import type { Written } from "../../src/core/message/written.ts";
import type { Sketch } from "../../src/core/staff/order.ts";

/** Questions about a broadcast stay open for so long. */
export const OPEN_FOR_MS = 60 * 60_000;

export const stateSchema = z.object({
  programmeId: z.string().nullable().default(null),
  /** How they said whom it is for, until that is settled. */
  whom: z.string().default(""),
  /** Whom it is for, and what we call them. */
  filter: filterSchema.nullable().default(null),
  audience: z.string().default(""),
  sessionId: z.string().nullable().default(null),
  /** In their words, until it is known whom it is for. */
  words: z.string().default(""),
  texts: z.custom<Written>((value) => typeof value === "object").default({}),
  /** The language that is being written. */
  writing: z.enum(LANGUAGES).nullable().default(null),
  /** When it goes out, by the clock of each person's place: `2026-11-24T07:30`; null: at once. */
  sendAt: z.string().nullable().default(null),
  /** Until when it is of use, by the clock of whoever writes it. */
  until: z.string().nullable().default(null),
  /** Why quiet hours and days off do not count. */
  urgentReason: z.string().nullable().default(null),
  /** The draft's name: again under the same name, it is changed. */
  name: z.string().nullable().default(null),
  /** The broadcast that is being looked at. */
  broadcastId: z.string().nullable().default(null),
  sketch: z
    .custom<Sketch>((value) => typeof value === "object" && value !== null)
    .nullable()
    .default(null),
});
export type State = z.infer<typeof stateSchema>;
