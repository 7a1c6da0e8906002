/** Pieces of patterns and numbers that the spaced languages share. */

/** No letter, mark or digit follows. */
export const E = "(?![\\p{L}\\p{M}\\p{N}])";

/** A whole-word pattern: the scanner begins at word starts, so only the end needs guarding. */
export function inside(source: string): RegExp {
  return new RegExp(`(?:${source})${E}`, "u");
}

/** "24" → 2024; four digits as they are. */
export function toFullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** Minutes after midnight, or null where there is no such time. */
export function realTime(hours: string, minutes: string | undefined): number | null {
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  return hour <= 24 && minute < 60 ? (hour % 24) * 60 + minute : null;
}
