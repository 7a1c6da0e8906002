/** What `{…}` in a text written by staff stands for: something about the reader, or about the session concerned. */
import type { Temporal } from "temporal-polyfill";
import { inLanguage, type Language, type LocalText } from "../language/language.ts";
import { printDate, printTimes, printZone } from "../language/print-date.ts";
import { atPlace } from "../local-time.ts";
import type { Session } from "./session.ts";

/** The reader, as far as a text may speak of them. What is missing was never told to us. */
export interface Reader {
  readonly name: string;
  readonly language: Language;
  /** IANA name; days and times are those of this place. */
  readonly timezone: string;
  readonly unit?: LocalText;
  readonly cohort?: LocalText;
  readonly position?: LocalText;
}

/** Every placeholder, and what it says. */
export const PLACEHOLDERS = {
  name: "the reader's name",
  unit: "their department, district or office",
  cohort: "their cohort",
  position: "their position",
  programme: "the programme's name",
  "session.title": "the session's title",
  "session.date": "its day, at the reader's place",
  "session.time": "from when to when, at the reader's place; with the zone where it is not the session's",
  "session.place": "room and building",
  "session.speaker": "who speaks",
} as const;
export type Placeholder = keyof typeof PLACEHOLDERS;

/** Placeholders whose value differs from reader to reader, and not only by language and zone. */
const PERSONAL: readonly Placeholder[] = ["name", "unit", "cohort", "position"];

/** Whether it is one of ours. */
export function isPlaceholder(name: string): name is Placeholder {
  return Object.hasOwn(PLACEHOLDERS, name);
}

/** Does a text with these placeholders differ from reader to reader of one language and zone? */
export function isPersonal(placeholders: readonly string[]): boolean {
  return placeholders.some((name) => PERSONAL.includes(name as Placeholder));
}

/** The values for readers of one programme, and of one session where the text is about one. Null: there is none. */
export function placeholderValues(
  programme: LocalText,
  session: Session | null,
): (placeholder: Placeholder, reader: Reader) => string | null {
  // Thousands of readers share a language and a zone: dates are printed once for each.
  const shared = new Map<string, string | null>();
  return (placeholder, reader) => {
    if (PERSONAL.includes(placeholder)) return personal(placeholder, reader);
    const key = [placeholder, reader.language, reader.timezone].join(" ");
    const known = shared.get(key);
    if (known !== undefined) return known;
    const value =
      placeholder === "programme"
        ? filled(inLanguage(programme, reader.language))
        : session && ofSession(placeholder, session, reader);
    shared.set(key, value);
    return value;
  };
}

function personal(placeholder: Placeholder, reader: Reader): string | null {
  if (placeholder === "name") return filled(reader.name);
  const text = reader[placeholder as "unit" | "cohort" | "position"];
  return text ? filled(inLanguage(text, reader.language)) : null;
}

function ofSession(placeholder: Placeholder, session: Session, reader: Reader): string | null {
  const { language, timezone } = reader;
  const say = (text: LocalText | undefined) => (text ? inLanguage(text, language) : "");
  const at = (time: string) => atPlace(session.date, time, session.timezone);
  const start = at(session.startTime).withTimeZone(timezone);
  switch (placeholder) {
    case "session.title":
      return filled(say(session.title));
    case "session.date":
      return printDate(start.toPlainDate().toString(), language, { year: false });
    case "session.time": {
      const clock = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString({ smallestUnit: "minute" });
      const times = printTimes(clock(start), clock(at(session.endTime).withTimeZone(timezone)), language);
      const isElsewhere = start.offset !== at(session.startTime).offset;
      return isElsewhere ? `${times} (${printZone(timezone, language)})` : times;
    }
    case "session.place":
      return filled(
        [say(session.venue?.room), say(session.venue?.name)]
          .filter(Boolean)
          .join(language === "ja" ? "、" : ", "),
      );
    default:
      return filled(session.speakers.map(({ name }) => say(name)).join(language === "ja" ? "、" : ", "));
  }
}

const filled = (value: string): string | null => (value.trim() === "" ? null : value);
