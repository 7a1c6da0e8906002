/** From pieces to phrases: neighbours that speak of the same day are joined, links make ranges and lists. */
import type { Piece, Said } from "./said.ts";

/** Words that speak of one day, or of days from one to another. Offsets in the scanned text. */
export interface Phrase {
  readonly said: Said;
  readonly to?: Said;
  /** "25 and 26": days that count together as far as they stand in a row. */
  readonly also?: readonly Said[];
  readonly start: number;
  readonly end: number;
}

/** A week: nobody lists more days than that. */
const LONGEST_LIST = 7;
const TIMES_OF_DAY = new Set(["partOfDay", "clock", "toward", "orElse", "lasting", "weekOf"]);
// Two of these cannot speak of the same day.
const RIVALS: readonly (keyof Said)[] = ["inDays", "inWeeks", "inMonths", "stretch", "quarter", "season"];

/** Does it say which day, not only which hour? */
export function saysDay(said: Said): boolean {
  for (const key in said) if (!TIMES_OF_DAY.has(key)) return true;
  return false;
}

/** The phrases of a text in order. `joins(gap)` tells whether the text between two pieces keeps them together. */
export function compose(pieces: readonly Piece[], text: string, joins: (gap: string) => boolean): Phrase[] {
  const parts = joined(pieces, text, joins);
  const phrases: Phrase[] = [];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    const link = parts[index + 1];
    const other = parts[index + 2];
    if (!part?.said) continue;
    if (
      link?.link === "to" &&
      other?.said &&
      near(part, link, text, joins) &&
      near(link, other, text, joins)
    ) {
      const pair = ranged(part, other);
      if (pair) {
        phrases.push(pair);
        index += 2;
        continue;
      }
    }
    const { listed, next } = listFrom(parts, index, text, joins);
    const row = listed.length > 1 ? inARow(listed) : null;
    if (row) {
      phrases.push(row);
      index = next - 1;
      continue;
    }
    if (!part.loose) phrases.push({ said: part.said, start: part.start, end: part.end });
  }
  return phrases;
}

/** The pieces that follow each other with "and", a comma or nothing between: "25, 26/10", "t2 t3 t4", 月・火・水. */
function listFrom(parts: readonly Piece[], from: number, text: string, joins: (gap: string) => boolean) {
  const listed = parts.slice(from, from + 1);
  let index = from;
  while (listed.length < LONGEST_LIST) {
    const last = parts[index];
    const link = parts[index + 1];
    const step = link?.link === "and" ? 2 : 1;
    const following = parts[index + step];
    if (!last || !link || !following?.said || !near(last, link, text, joins)) break;
    if (step === 2 && !near(link, following, text, joins)) break;
    listed.push(following);
    index += step;
  }
  return { listed, next: index + 1 };
}

function near(one: Piece, other: Piece, text: string, joins: (gap: string) => boolean): boolean {
  return joins(text.slice(one.end, other.start));
}

/** Neighbouring pieces merged as long as they do not contradict each other. */
function joined(pieces: readonly Piece[], text: string, joins: (gap: string) => boolean): Piece[] {
  const parts: Piece[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.said && piece.said && !last.loose && !piece.loose && near(last, piece, text, joins)) {
      const said = merge(last.said, piece.said);
      if (said) {
        parts[parts.length - 1] = { said, start: last.start, end: piece.end };
        continue;
      }
    }
    // Between clock times a "to" makes no days: "thứ 5 14h đến 16h".
    if (piece.said && !saysDay(piece.said) && last?.link && parts.at(-2)?.said?.clock && piece.said.clock) {
      const before = parts[parts.length - 2];
      const said = before?.said && merge(before.said, piece.said);
      if (before && said) {
        parts.splice(-2, 2, { said, start: before.start, end: piece.end });
        continue;
      }
    }
    parts.push(piece);
  }
  return parts;
}

/** What two pieces say together, or null where they contradict. Clock times add up. */
export function merge(one: Said, other: Said): Said | null {
  for (const key in other) {
    const name = key as keyof Said;
    if (name === "clock" || name === "orElse" || one[name] === undefined) continue;
    if (name === "partOfDay" && !saysDay(one)) continue;
    if (name === "weekday" && one.day !== undefined) continue;
    if (one[name] !== other[name]) return null;
  }
  if (one.stretch && saysDay(other)) return null;
  if (other.stretch && saysDay(one)) return null;
  if (
    RIVALS.some(
      (rival) =>
        one[rival] !== undefined && RIVALS.some((second) => second !== rival && other[second] !== undefined),
    )
  ) {
    return null;
  }
  const clock = [...(one.clock ?? []), ...(other.clock ?? [])];
  return { ...one, ...other, ...(clock.length > 0 && { clock }) };
}

/** A pair tied by "to" or "and", each side filled from what the other says; null where they make no pair. */
function paired(first: Piece, second: Piece, list: boolean): { one: Said; other: Said } | null {
  let one = first.said ?? {};
  let other = second.said ?? {};
  // "10〜12月": a bare number before a month is a month.
  if (
    !list &&
    first.loose &&
    one.day !== undefined &&
    one.day <= 12 &&
    other.day === undefined &&
    other.month !== undefined
  ) {
    return { one: { ...other, month: one.day }, other };
  }
  if (first.loose && (second.loose || other.day === undefined)) return null;
  if (second.loose && one.day === undefined) return null;
  if (!saysDay(one) || !saysDay(other)) return null;
  if (list && kind(one) !== kind(other)) return null;
  // "25 – 27/10": the month of the end is the month of the beginning, and the other way round.
  if (one.day !== undefined && other.day !== undefined) {
    // "28/10 to 2" goes into the next month: its own next one, then.
    if (one.day <= other.day) other = { ...monthOf(one, other), ...other };
    one = { ...monthOf(other, one), ...one };
    if (other.year !== undefined && one.year === undefined) one = { ...one, year: other.year };
    if (other.inYears !== undefined && one.year === undefined) one = { ...one, inYears: other.inYears };
  }
  if (
    one.month !== undefined &&
    other.month !== undefined &&
    one.year === undefined &&
    other.year !== undefined
  ) {
    one = { ...one, year: other.year };
  }
  // "thứ hai đến thứ tư tuần sau", "来週の月曜から水曜".
  if (
    one.weekday !== undefined &&
    other.weekday !== undefined &&
    one.day === undefined &&
    other.day === undefined
  ) {
    if (one.inWeeks === undefined && other.inWeeks !== undefined && one.weekday <= other.weekday) {
      one = { ...one, inWeeks: other.inWeeks };
    }
    if (one.toward === undefined && other.toward !== undefined) one = { ...one, toward: other.toward };
  }
  return { one, other };
}

function ranged(first: Piece, second: Piece): Phrase | null {
  const pair = paired(first, second, false);
  return pair && { said: pair.one, to: pair.other, start: first.start, end: second.end };
}

/** "Nov 23, 24 and 25": a bare number after a date is a day of its month. */
function filledForward(pieces: readonly Piece[]): Piece[] {
  const filled: Piece[] = [];
  for (const piece of pieces) {
    const last = filled.at(-1);
    const follows = piece.loose && !last?.loose && last?.said?.day !== undefined;
    filled.push(
      follows
        ? { ...piece, said: { ...monthOf(last.said ?? {}, {}), ...piece.said }, loose: undefined }
        : piece,
    );
  }
  return filled;
}

/** Several days named one after the other; each takes from its neighbour what it leaves out. */
function inARow(pieces: readonly Piece[]): Phrase | null {
  const earlier = filledForward(pieces).reverse();
  let last = earlier.shift();
  if (!last?.said || last.loose) return null;
  const also: Said[] = [last.said];
  for (const piece of earlier) {
    const pair = paired(piece, last, true);
    if (!pair) return null;
    also.unshift(pair.one);
    last = { ...piece, said: pair.one, loose: undefined };
  }
  const [said = {}, ...rest] = also;
  return { said, also: rest, start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}

function monthOf(giver: Said, taker: Said): Partial<Said> {
  if (taker.month !== undefined || taker.inMonths !== undefined) return {};
  return {
    ...(giver.month !== undefined && { month: giver.month }),
    ...(giver.inMonths !== undefined && { inMonths: giver.inMonths }),
    ...(giver.year !== undefined && { year: giver.year }),
    ...(giver.inYears !== undefined && { inYears: giver.inYears }),
  };
}

function kind(said: Said): string {
  if (said.day !== undefined) return "date";
  if (said.weekday !== undefined || said.inDays !== undefined) return "day";
  return "other";
}
