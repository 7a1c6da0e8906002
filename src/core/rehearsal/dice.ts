/** Chance that comes out the same for the same seed: a rehearsal can be repeated. */

/** Evenly between 0 and 1 (mulberry32). @param seed any whole number */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of them. @throws RangeError where there is none */
export function drawn<Item>(roll: () => number, items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new RangeError("nothing to draw from");
  return items[Math.floor(roll() * items.length)] ?? first;
}
