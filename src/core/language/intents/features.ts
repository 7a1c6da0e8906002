/** What the second opinion weighs in a text: its words (in Japanese its signs), their neighbours, and the concepts seen. */
import type { Reading } from "./reading.ts";

/** Something that a text shows, and the units that show it: from `from` to before `to`. */
export interface Feature {
  /** Words without marks joined by a space, `^` and `$` at the ends of the text; or `#` and a concept. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** So many neighbours are weighed together. */
const LONGEST = 3;

/** All features of a text, each once, where it stands first. Linear in the text's length. */
export function featuresOf({ units, sightings }: Reading): Feature[] {
  const found = new Map<string, Feature>();
  const add = (key: string, from: number, to: number): void => {
    if (!found.has(key)) found.set(key, { key, from, to });
  };
  const said = ["^", ...units.map(({ bare }) => bare), "$"];
  for (let at = 0; at < said.length; at++) {
    let key = said[at] ?? "";
    if (at > 0 && at < said.length - 1) add(key, at - 1, at);
    for (let next = at + 1; next < Math.min(at + LONGEST, said.length); next++) {
      key += ` ${said[next] ?? ""}`;
      add(key, Math.max(at - 1, 0), Math.min(next, units.length));
    }
  }
  for (const { concept, units: carried } of sightings)
    add(`#${concept}`, carried[0] ?? 0, (carried.at(-1) ?? 0) + 1);
  return [...found.values()];
}

/** How much one of so many known features counts: long texts do not shout. */
export function share(known: number): number {
  return 1 / Math.sqrt(Math.max(known, 1));
}
