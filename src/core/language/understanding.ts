/** What was understood of one text. The shapes that the rest of the house relies on. */
import type { Language } from "./language.ts";

/** Everything that a person can wish for. A closed list; `none` is everything else. */
export const INTENTS = [
  "schedule",
  "venue",
  "speaker",
  "materials",
  "attendance",
  "feedback",
  "quiz",
  "certificate",
  "report",
  "ticket_status",
  "human",
  "register",
  "language",
  "stop",
  "resume",
  "help",
  "cancel",
  "my_data",
  "greeting",
  "thanks",
  "yes",
  "no",
  "none",
] as const;
export type Intent = (typeof INTENTS)[number];

export type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "night";

/** The local days that a text means. Days are ISO dates (`2026-11-23`), both ends inclusive. */
export interface DaysMeant {
  readonly start: string;
  readonly end: string;
  /** How wide the words were: "thứ 5" is a day, "tuần sau" a week, "từ 3 đến 5/11" a range. */
  readonly grain: "day" | "weekend" | "week" | "month" | "year" | "range";
  /** Narrows the day, never moves it. */
  readonly partOfDay?: PartOfDay;
  /** Clock times said with the day, `HH:mm`, in the order said. */
  readonly times?: readonly string[];
  /** Where in the original text (UTF-16 offsets, end exclusive) the words stand. */
  readonly span: { readonly start: number; readonly end: number };
  /** A second reading, where the words truly allow two. */
  readonly orElse?: { readonly start: string; readonly end: string };
}

/** Words that speak of the lunar calendar: recognised, never converted. */
export interface LunarMention {
  readonly lunar: true;
  readonly span: { readonly start: number; readonly end: number };
}

/** Where and when the words were written. */
export interface Moment {
  /** An instant (`2026-11-22T08:00:00Z`, with an offset or Z) or a local time or date without one. */
  readonly reference: string;
  /** IANA name, e.g. `Asia/Ho_Chi_Minh`. */
  readonly timezone: string;
}

export interface Understanding {
  /** The language of this text, where it shows; else the one that was given; else Vietnamese. */
  readonly language: Language;
  readonly intent: Intent;
  /** The words that decided, as they were written. Empty for `none`. */
  readonly because: readonly string[];
  readonly days: DaysMeant | null;
  readonly lunar: boolean;
}
