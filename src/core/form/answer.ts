/** Answers to a form's questions, as they are kept. */
import { z } from "zod";

const place = z.strictObject({
  /** In their words, or the place's name. */
  words: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
const photo = z.strictObject({
  /** The platform's id of the event that brought it; its file is kept with that event. */
  eventId: z.string(),
});

/**
 * By the question's type: rating and number a number; choice an option's id; many several of them; text the words;
 * date a local day (ISO). Null: skipped.
 */
const answer = z.union([z.number(), z.string(), z.array(z.string()), place, photo, z.null()]);
export type Answer = z.output<typeof answer>;

/** By question; one that is missing was not answered yet. */
export const answersSchema = z.record(z.string(), answer);
export type Answers = Readonly<Record<string, Answer>>;

/** What one set of answers is of. Written `<session or ->:<about or ->` in choices and in the database. */
export interface Occasion {
  readonly sessionId: string | null;
  /** The participant of whom a supervisor speaks. */
  readonly aboutId: string | null;
}

/** As it stands in choices and in the database. */
export function occasionKey({ sessionId, aboutId }: Occasion): string {
  return `${sessionId ?? "-"}:${aboutId ?? "-"}`;
}
