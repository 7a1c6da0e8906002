/** Chance that can be repeated. */

/** Evenly between 0 and 1, the same sequence for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of them, each as likely. */
export function oneOf<T>(roll: () => number, all: readonly T[]): T | undefined {
  return all[Math.floor(roll() * all.length)];
}
