/** Splits and cuts long texts at a platform's limit, where a reader would pause. */

/** Where to part, best first: after a paragraph, a line, a sentence, a word. Never before a combining sign. */
const BORDERS = [
  /\n\s*\n(?![\p{M}\u200d])/gu,
  /\n(?![\p{M}\u200d])/gu,
  /[.!?…]\s+|[。！？]/gu,
  /\s(?![\p{M}\u200d])|、/gu,
];

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * The text in pieces of at most `maxUnits` UTF-16 units (LINE and Zalo count so), none empty, none ending inside a
 * surrogate pair or a grapheme. Only white space at the borders is lost. A blank text gives no piece.
 */
export function splitText(text: string, maxUnits: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > maxUnits) {
    const end = borderIn(rest, maxUnits);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  if (rest) pieces.push(rest);
  return pieces;
}

/** The text within `maxUnits` UTF-16 units, ending in … where something was cut. */
export function cutText(text: string, maxUnits: number): string {
  const whole = text.trim();
  if (whole.length <= maxUnits) return whole;
  return `${whole.slice(0, borderIn(whole, maxUnits - 1)).trimEnd()}…`;
}

/** Where to part a text that is longer than the limit: a good border, if one leaves at least half of the room used. */
function borderIn(text: string, maxUnits: number): number {
  const window = text.slice(0, maxUnits + 1); // one unit more: a border may lie exactly at the limit
  for (const border of BORDERS) {
    const ends = Array.from(window.matchAll(border), (match) => match.index + match[0].trimEnd().length);
    const end = ends.findLast((candidate) => candidate <= maxUnits);
    if (end !== undefined && end >= maxUnits / 2) return end;
  }
  const next = GRAPHEMES.segment(text).containing(maxUnits)?.index ?? maxUnits;
  if (next > 0) return next;
  // One single grapheme longer than the limit: keep at least the surrogate pairs whole.
  return /[\ud800-\udbff]/.test(text.charAt(maxUnits - 1)) && maxUnits > 1 ? maxUnits - 1 : maxUnits;
}
