/** Bưu's shapes and nothing else. */
import { z } from "zod";

export const Envelope = z.object({ events: z.array(z.unknown()) });

export const Said = z.object({
  id: z.string().min(1).max(200),
  /** Epoch milliseconds up to the year 9999; anything else is no time. */
  at: z.number().int().min(0).max(253_402_300_799_999),
  from: z.string().min(1).max(200),
  text: z.string(),
});

export const Taken = z.object({ id: z.string() });

export const Me = z.object({ name: z.string() });
