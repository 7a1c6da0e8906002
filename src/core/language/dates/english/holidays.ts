/** Days with a name in English-speaking talk: fixed ones, and ordinals of a weekday in a month. */
import { inside } from "../patterns.ts";
import type { Entry, Said } from "../said.ts";

function on(keys: string, names: string, said: Said): Entry {
  return [keys, inside(names), { said }];
}

export const ENGLISH_HOLIDAYS: readonly Entry[] = [
  on("christmas xmas", "(?:christmas|xmas) eve", { day: 24, month: 12 }),
  on("christmas xmas", "(?:christmas|xmas)(?: day)?", { day: 25, month: 12 }),
  on("boxing", "boxing day", { day: 26, month: 12 }),
  on("new", "new year'?s? eve", { day: 31, month: 12 }),
  on("new", "new years day|new year'?s day|new year'?s", { day: 1, month: 1 }),
  on("valentine valentines", "valentine'?s?(?: day)?", { day: 14, month: 2 }),
  on("st saint", "(?:st\\.?|saint) patrick'?s? day", { day: 17, month: 3 }),
  on("april", "april fools?'?s?(?: day)?", { day: 1, month: 4 }),
  on("labor labour", "labor day", { month: 9, weekday: 1, nth: 1 }),
  on("labour", "labour day", { day: 1, month: 5 }),
  on("independence", "independence day", { day: 4, month: 7 }),
  on("halloween", "halloween", { day: 31, month: 10 }),
  on("veterans", "veterans'? day", { day: 11, month: 11 }),
  on("thanksgiving", "thanksgiving(?: day)?", { month: 11, weekday: 4, nth: 4 }),
  on("black", "black friday", { month: 11, weekday: 5, nth: 4 }),
  on("mother mothers", "mother'?s'? day", { month: 5, weekday: 7, nth: 2 }),
  on("father fathers", "father'?s'? day", { month: 6, weekday: 7, nth: 3 }),
  on("memorial", "memorial day", { month: 5, weekday: 1, nth: -1 }),
  on("martin mlk", "(?:martin luther king'?s?(?: jr\\.?)?|mlk) day", { month: 1, weekday: 1, nth: 3 }),
  on("presidents president", "president'?s'? day", { month: 2, weekday: 1, nth: 3 }),
  on("columbus", "columbus day", { month: 10, weekday: 1, nth: 2 }),
  on("earth", "earth day", { day: 22, month: 4 }),
  on("lunar chinese", "(?:lunar|chinese) (?:new year|calendar|month|date)", { lunar: true }),
  on("lunar", "lunar", { lunar: true }),
  on("tet", "tet(?: holidays?)?", { lunar: true }),
  on("mid", "mid-autumn(?: festival)?", { lunar: true }),
];
