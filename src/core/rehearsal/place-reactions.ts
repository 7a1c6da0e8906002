/** What simulated people do where places are offered: choose, wait, choose anew before the deadline, or leave it. */
import type { Choice } from "../message/content.ts";
import { soon, take, takeOne, whenThereIsTime, type Act, type Mind, type Shown } from "./acts.ts";
import { drawn } from "./dice.ts";

/** Most wish for what everybody wishes for: the first. */
const WISHES_FIRST = 0.6;
const WAITS = 0.7;
const CHOOSES_ANEW = 0.1;
const DAY_MINUTES = 24 * 60;

/** To an offer, to what there is to choose, to what came of a wish. */
export function toPlaces(choices: readonly Choice[], { isUnasked }: Shown, mind: Mind): Act | null {
  const { temper, roll } = mind;
  const look = (afterMinutes: number) => take(choices, "places:offer:", afterMinutes);
  if (isUnasked) return temper === "ignores" || temper === "optsOut" ? null : look(whenThereIsTime(mind));
  const full = take(choices, "places:wait:", soon(mind));
  if (full) return roll() < WAITS ? full : look(soon(mind));
  const open = choices.filter(({ value }) => value.startsWith("places:take:"));
  // After a choice, some think better of it the next day.
  if (open.length === 0) return roll() < CHOOSES_ANEW ? look(DAY_MINUTES) : null;
  const has = choices.some(({ value }) => value.startsWith("places:leave:"));
  if (has && roll() < 0.5) return null;
  const [first] = open;
  const wished = first && !has && roll() < WISHES_FIRST ? first : drawn(roll, open);
  return takeOne(wished, choices, soon(mind));
}
