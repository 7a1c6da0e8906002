/** What several answers of the API are made of. */
import { z } from "zod";

/** A text in the languages in which somebody wrote it. */
export const localText = z
  .object({ vi: z.string().optional(), ja: z.string().optional(), en: z.string().optional() })
  .meta({ id: "LocalText" });

/** Epoch milliseconds as answers say them; null stays null. */
export function iso(at: number): string;
export function iso(at: number | null): string | null;
export function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
