/** What came of a rehearsal, as it was written down on the way. Instants are epoch milliseconds. */
import { Temporal } from "temporal-polyfill";
import type { Language, LocalText } from "../language/language.ts";
import type { Content } from "../message/content.ts";
import type { Temper } from "./tempers.ts";

export interface Ledger {
  readonly programme: RehearsedProgramme;
  readonly from: number;
  readonly until: number;
  readonly people: readonly RehearsedPerson[];
  readonly sessions: readonly RehearsedSession[];
  /** In the order of their coming. */
  readonly messages: readonly Message[];
  readonly missed: readonly Missed[];
  readonly deeds: readonly Deed[];
  /** Accounts whose plan was used up, and when the first message was refused for it. */
  readonly spent: readonly { readonly account: string; readonly at: number }[];
  /** What the house itself complained of: events of its log. */
  readonly faults: readonly string[];
}

export interface RehearsedProgramme {
  readonly slug: string;
  readonly name: LocalText;
  /** IANA name. */
  readonly timezone: string;
  /** Local wall-clock times, `HH:mm`. */
  readonly quietFrom: string;
  readonly quietUntil: string;
}

export interface RehearsedPerson {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly timezone: string;
  /** Slugs. */
  readonly cohorts: readonly string[];
  readonly temper: Temper;
  /** Why nobody could write to them today, outside the rehearsal; null: they can be written to. */
  readonly unreachable: string | null;
}

export interface RehearsedSession {
  readonly id: string;
  readonly title: LocalText;
  readonly startsAt: number;
  readonly isCancelled: boolean;
  /** Ids of those whom it concerns. */
  readonly people: readonly string[];
}

/** One message that arrived. */
export interface Message {
  readonly personId: string;
  readonly at: number;
  readonly language: Language;
  readonly words: string;
  /** We wrote first; otherwise it answers something that they did. */
  readonly isUnasked: boolean;
  /** Names of the rules that it reminds by; none where no rule made it. */
  readonly rules: readonly string[];
  /** Ids of the sessions that it reminds of. */
  readonly sessions: readonly string[];
}

/** One reminder that was planned and never arrived. */
export interface Missed {
  readonly personId: string;
  readonly dueAt: number;
  readonly rule: string;
  /** Id. */
  readonly session: string | null;
  readonly reason: string;
}

/** Something that somebody did. */
export interface Deed {
  readonly personId: string;
  readonly at: number;
  readonly words: string;
}

/** The words of contents, as one would read them aloud; of choices their labels. */
export function wordsOf(contents: readonly Content[]): string {
  return contents
    .map((content) => {
      const labels = (content.choices ?? []).map(({ label }) => `[${label}]`).join(" ");
      return [spoken(content), labels].filter(Boolean).join(" ");
    })
    .filter(Boolean)
    .join("\n");
}

function spoken(content: Content): string {
  switch (content.type) {
    case "text":
    case "template":
      return content.text;
    case "cards":
      return content.summary;
    case "picture":
      return content.description;
    case "file":
      return content.name;
    case "place":
    case "detailsRequest":
      return content.title;
  }
}

/** The local day and wall-clock time in a zone: `["2026-11-24", "18:00"]`. */
export function localMoment(at: number, timezone: string): readonly [day: string, time: string] {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone);
  return [local.toPlainDate().toString(), local.toPlainTime().toString({ smallestUnit: "minute" })];
}

/** Together what has the same key, each group in order. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
