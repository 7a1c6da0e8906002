/** What kinds of people take part in a rehearsal, and how many of each. */

const SHARES = {
  /** Says that they will come. */
  answers: 50,
  /** Reads, and says nothing. */
  ignores: 18,
  /** Says that they will be late. */
  comesLate: 9,
  /** Says that they cannot come, and why. */
  cannotCome: 8,
  /** Asks for the timetable instead of answering. */
  asks: 8,
  /** Says stop before long. */
  optsOut: 4,
  /** Does not agree to be written to. */
  declines: 2,
  /** Never enters their invite code. */
  staysAway: 1,
} as const;
export type Temper = keyof typeof SHARES;

const TEMPERS = Object.entries(SHARES) as [Temper, number][];
const WHOLE = TEMPERS.reduce((sum, [, share]) => sum + share, 0);

/** A temper by its share. @param roll evenly between 0 and 1 */
export function temperOf(roll: number): Temper {
  let left = roll * WHOLE;
  return TEMPERS.find(([, share]) => (left -= share) < 0)?.[0] ?? "answers";
}
