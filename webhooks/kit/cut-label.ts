/** Cuts short texts, such as button labels, by what a reader counts as characters. */

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The number of characters as a reader counts them. */
export function graphemesIn(text: string): number {
  return Array.from(GRAPHEMES.segment(text)).length;
}

/**
 * The text in one line, at most `maxGraphemes` characters as a reader counts them (a family emoji is one),
 * ending in … where something was cut.
 */
export function cutLabel(text: string, maxGraphemes: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= maxGraphemes) return line; // never fewer units than graphemes
  const graphemes = Array.from(GRAPHEMES.segment(line), ({ segment }) => segment);
  if (graphemes.length <= maxGraphemes) return line;
  return `${graphemes
    .slice(0, maxGraphemes - 1)
    .join("")
    .trimEnd()}…`;
}
