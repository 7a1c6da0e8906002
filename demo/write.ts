/** How the demo is written down: texts in all three languages, days counted from today, places on the map. */
import { Temporal } from "temporal-polyfill";
import type { Language } from "../src/core/language/language.ts";
import type { SessionEntry } from "../src/core/programme/programme-data.ts";
import type { Material, SessionKind, Speaker } from "../src/core/programme/session.ts";

/** A text in every language of the bot: a missing translation does not compile. */
export type Text = Readonly<Record<Language, string>>;

export function text(vi: string, ja: string, en: string): Text {
  return { vi, ja, en };
}

/** At least one. */
export type Several<Item> = readonly [Item, ...Item[]];

/** The items in turn, over and over: the one at `at` (0 or more). */
export function pick<Item>(items: Several<Item>, at: number): Item {
  return items[at % items.length] ?? items[0];
}

/**
 * The ISO day `days` after `today` (before it, when negative), but never a Sunday, except yesterday, today and
 * tomorrow, which stay where they are so that the demo has something to show on any day. Days ahead move to Monday,
 * days past to Saturday. @throws RangeError when `today` is no ISO day.
 */
export function workingDayFrom(today: string, days: number): string {
  const date = Temporal.PlainDate.from(today).add({ days });
  const stays = Math.abs(days) <= 1 || date.dayOfWeek !== 7;
  return (stays ? date : date.add({ days: Math.sign(days) })).toString();
}

/** The first year of the Japanese fiscal year (April to March) in which the ISO day `today` lies. */
export function fiscalYearOf(today: string): number {
  const { year, month } = Temporal.PlainDate.from(today);
  return month >= 4 ? year : year - 1;
}

/** A link that finds the place on OpenStreetMap. */
export function mapLink(place: string): string {
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`;
}

export function speaker(name: Text, role: Text): Speaker {
  return { name, role };
}

/** A document on a domain that is reserved for examples, so that no link of the demo ever leads to strangers. */
export function material(title: Text, file: string): Material {
  return { title, url: `https://materials.example.org/${file}` };
}

/** A session of the demo in short: what it is, when, and only those parts that it has. */
export interface Plan {
  readonly slug: string;
  readonly kind: SessionKind;
  readonly title: Text;
  readonly date: string;
  /** `HH:mm`, local. */
  readonly from: string;
  readonly to: string;
  readonly venue?: string;
  readonly room?: Text;
  readonly cohorts: readonly string[];
  readonly speakers?: readonly Speaker[];
  readonly materials?: readonly Material[];
  readonly isCancelled?: boolean;
}

/** The session in full, on the wall clock of `timezone` (an IANA name). */
export function sessionIn(timezone: string, plan: Plan): SessionEntry {
  const { from, to, ...rest } = plan;
  return {
    speakers: [],
    materials: [],
    isCancelled: false,
    ...rest,
    startTime: from,
    endTime: to,
    timezone,
  };
}
