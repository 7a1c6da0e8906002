/** What is asked of the timetable, and how a choice carries it: complete in itself, so that it works weeks later. */
import { z } from "zod";
import { Temporal } from "temporal-polyfill";

const day = z.iso.date();

export const query = z.object({
  /** What the answer is about. */
  want: z.enum(["schedule", "venue", "speaker", "materials"]).default("schedule"),
  /** Local days, both inclusive; null: whatever comes next. */
  days: z.object({ from: day, to: day }).nullable().default(null),
  part: z.enum(["morning", "noon", "afternoon", "evening", "night"]).nullable().default(null),
  /** Words of a title, a speaker or a place; "" for all sessions. */
  about: z.string().max(80).default(""),
  page: z.coerce.number().int().min(1).max(50).default(1),
});
export type Query = z.infer<typeof query>;

/** The value of "another day": which one, the picker tells, or the next message. */
export const PICK_A_DAY = "schedule:pick";

/** Everything that comes next. */
export const nextSessions: Query = query.parse({});

const PREFIX = "schedule:";
/** A longer range than a year is cut: nobody reads it, and the sessions looked up are limited anyway. */
const MAX_DAYS = 366;

/** The choice's value for a query; at most about 200 characters. */
export function choiceValue(asked: Query): string {
  const parts = [
    asked.days ? `from=${asked.days.from}&to=${asked.days.to}` : "next",
    asked.want === "schedule" ? "" : `want=${asked.want}`,
    asked.part === null ? "" : `part=${asked.part}`,
    asked.about === "" ? "" : `about=${asked.about.replaceAll(/[&=]/g, " ")}`,
    asked.page === 1 ? "" : `page=${String(asked.page)}`,
  ];
  return PREFIX + parts.filter(Boolean).join("&");
}

/**
 * Reads a choice's value back; also the short forms of the menu: `day=today`, `day=tomorrow`, `day=<ISO>`,
 * `week=this`. A value that makes no sense asks for what comes next.
 */
export function readChoice(value: string, today: string): Query {
  const fields: Record<string, string> = {};
  for (const part of value.slice(PREFIX.length).split("&")) {
    const [key = "", content = ""] = part.split("=", 2);
    fields[key] = content;
  }
  const parsed = query.safeParse({ ...fields, days: daysIn(fields, today) });
  return parsed.success ? { ...parsed.data, days: inOrder(parsed.data.days) } : nextSessions;
}

/** The days from `from` to `to`, in order and at most a year. */
export function inOrder(days: Query["days"]): Query["days"] {
  if (days === null) return null;
  const [from, to] = days.from <= days.to ? [days.from, days.to] : [days.to, days.from];
  const last = addDays(from, MAX_DAYS);
  return { from, to: to < last ? to : last };
}

/** The ISO day so many days later. */
export function addDays(from: string, days: number): string {
  return Temporal.PlainDate.from(from).add({ days }).toString();
}

function daysIn(fields: Record<string, string>, today: string): unknown {
  if (fields["week"] === "this") {
    const monday = addDays(today, 1 - Temporal.PlainDate.from(today).dayOfWeek);
    return { from: monday, to: addDays(monday, 6) };
  }
  const one = fields["day"];
  if (one !== undefined) {
    const named = one === "today" ? today : one === "tomorrow" ? addDays(today, 1) : one;
    return { from: named, to: named };
  }
  return fields["from"] === undefined ? null : { from: fields["from"], to: fields["to"] ?? fields["from"] };
}
