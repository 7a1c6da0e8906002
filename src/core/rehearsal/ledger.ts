/** What came of a rehearsal, as it was written down on the way. Instants are epoch milliseconds. */
import { Temporal } from "temporal-polyfill";
import type { Language, LocalText } from "../language/language.ts";
import type { Content } from "../message/content.ts";
import type { Said, Seen } from "../programme/attendance.ts";
import type { PlaceStatus } from "../programme/places.ts";
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
  readonly forms: readonly RehearsedForm[];
  /** What the programme's books say in the end. */
  readonly records: Records;
  /** Names of planned broadcasts that nobody has approved yet. */
  readonly drafts: readonly string[];
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
  readonly endsAt: number;
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
  /** Names of the rules that it reminds by, or of the broadcast that it is; none where neither made it. */
  readonly rules: readonly string[];
  /** Ids of the sessions that it reminds of. */
  readonly sessions: readonly string[];
  /** Slugs of the forms that it offers to begin. */
  readonly asks: readonly string[];
}

/** One form that is published. */
export interface RehearsedForm {
  readonly slug: string;
  readonly title: LocalText;
  readonly languages: readonly Language[];
}

/** What was written down of people; ids of people and sessions, slugs of forms and choices. */
export interface Records {
  readonly attendance: readonly {
    readonly personId: string;
    readonly session: string;
    readonly said: Said | null;
    readonly seen: Seen | null;
  }[];
  readonly answerings: readonly {
    readonly personId: string;
    readonly form: string;
    readonly session: string | null;
    /** Whom a supervisor spoke of. */
    readonly aboutId: string | null;
    readonly isSent: boolean;
    /** Points of a quiz. */
    readonly score: number | null;
  }[];
  /** How many sets of answers came in, by form: of anonymous ones all that is known. */
  readonly responses: readonly { readonly form: string; readonly count: number }[];
  readonly places: readonly {
    readonly personId: string;
    readonly session: string;
    readonly choice: string | null;
    readonly status: PlaceStatus;
  }[];
  /** Of what is to be chosen: who may, and has no place. */
  readonly placeless: readonly {
    readonly personId: string;
    readonly choice: string;
    readonly closesAt: number;
  }[];
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
