/**
 * What days a text means: fold → scan with the language's lexicon → compose phrases → resolve against the reference
 * day. Conventions are those of the house: weeks run Monday to Sunday, what is not named is the next one.
 */
import { fold, originalSpan, stripMarks } from "../normalise.ts";
import type { Language } from "../language.ts";
import type { DaysMeant, LunarMention, Moment, PartOfDay } from "../understanding.ts";
import { isoDate, localTime, weekdayOf, type LocalTime } from "./calendar.ts";
import { compose, merge, saysDay, type Phrase } from "./compose.ts";
import { ENGLISH } from "./english/index.ts";
import { JAPANESE } from "./japanese/index.ts";
import { resolve, type Days } from "./resolve.ts";
import { scan, type Reader, type Said } from "./said.ts";
import { VIETNAMESE } from "./vietnamese/index.ts";

/** Longer texts are read up to here: no platform of ours lets a person type more. */
const LONGEST = 5_000;
/** How far around a day its sentence is looked at. */
const NEARBY = 120;

const READERS: Record<Language, Reader> = { vi: VIETNAMESE, ja: JAPANESE, en: ENGLISH };

/**
 * The local days that a text in this language means, with grain, part of day, clock times and the span of the words
 * that were read; `LunarMention` where it speaks of the lunar calendar; null where it names no day. Of several it
 * takes the first. Throws RangeError only for an impossible moment. Linear in the text's length.
 */
export function understandDates(
  text: string,
  language: Language,
  moment: Moment,
): DaysMeant | LunarMention | null {
  const reader = READERS[language];
  const folded = reader.prepare(fold(text.length > LONGEST ? text.slice(0, LONGEST) : text));
  const stripped = language === "vi" ? stripMarks(folded.text) : folded.text;
  // Letters of other scripts may lose their length with their marks; then they are read as they stand.
  const scanned = stripped.length === folded.text.length ? stripped : folded.text;
  const pieces = scan(scanned, folded, reader.keys, reader.lexicon);
  if (pieces.length === 0) return null;

  const lunar = pieces.find((piece) => piece.said?.lunar);
  if (lunar) return { lunar: true, span: originalSpan(folded, lunar.start, lunar.end) };

  const phrases = compose(pieces, scanned, reader.joins);
  const chosen = choose(phrases, scanned);
  if (!chosen) return null;
  const now = localTime(moment);
  for (const phrase of chosen) {
    const days = daysOf(phrase, now, reader, scanned);
    if (!days) continue;
    const second = phrase.said.orElse && resolve(phrase.said.orElse, now);
    return {
      start: isoDate(days.start),
      end: isoDate(days.end),
      grain: days.grain,
      ...hours(phrase, phrases),
      span: originalSpan(folded, phrase.start, phrase.end),
      ...(second &&
        second.start !== days.start && {
          orElse: { start: isoDate(second.start), end: isoDate(second.end) },
        }),
    };
  }
  return null;
}

/** The phrases that name days, best first. Hours alone mean today only where nothing else was written. */
function choose(phrases: readonly Phrase[], text: string): readonly Phrase[] | null {
  const named = phrases.filter(
    (phrase) => saysDay(phrase.said) && !(phrase.said.now && !wholeText(phrase, text)),
  );
  // "không phải thứ 5 mà là thứ 6", "not Thursday but Friday", 木曜ではなく金曜.
  const meant = named.filter((phrase) => !isDenied(phrase, text));
  const dated = meant.length > 0 ? meant : named;
  const [first, second] = dated;
  if (!first) {
    const [only] = phrases;
    if (!only || phrases.length > 1 || !only.said.clock || !wholeText(only, text)) return null;
    return [{ ...only, said: { ...only.said, now: true } }];
  }
  // "What's on next week, … and on Thursday?": a week and, in the same sentence, one day of it.
  const between = second ? text.slice(first.end, second.start) : "";
  if (
    second &&
    !first.to &&
    !first.also &&
    !second.to &&
    !second.also &&
    between.length < 60 &&
    !(first.said.inWeeks === undefined ? /[.?!,;。、？！\n]/ : /[.?!;。？！\n]/).test(between)
  ) {
    const [week, day] =
      first.said.inWeeks === undefined ? [second.said, first.said] : [first.said, second.said];
    const weekday =
      day.weekday !== undefined && day.day === undefined && day.inWeeks === undefined && !day.toward;
    const said =
      week.inWeeks !== undefined && week.weekday === undefined && !week.weekend && weekday
        ? merge(week, day)
        : null;
    if (said) return [{ said, start: first.start, end: second.end }];
  }
  return dated;
}

function isDenied(phrase: Phrase, text: string): boolean {
  const before = text.slice(Math.max(0, phrase.start - 16), phrase.start);
  const after = text.slice(phrase.end, phrase.end + 6);
  return /(?:khong phai|not|instead of|thay vi)(?: la| on)? $/.test(before) || /^(?:では|じゃ)な/.test(after);
}

function wholeText(phrase: Phrase, text: string): boolean {
  const rest = text.slice(0, phrase.start) + text.slice(phrase.end);
  return !/[\p{L}\p{N}]/u.test(
    rest.replace(/(?<!\p{L})(?:luc|vao|at|by|around|ngay|right|に|頃|ごろ)(?!\p{L})/gu, ""),
  );
}

function daysOf(phrase: Phrase, now: LocalTime, reader: Reader, text: string): Days | null {
  const past =
    isOpen(phrase.said) &&
    reader.isPast(
      text.slice(phrase.end, phrase.end + NEARBY),
      text.slice(Math.max(0, phrase.start - NEARBY), phrase.start),
    );
  const said: Said = past ? { ...phrase.said, toward: "past" } : phrase.said;
  const first = resolve(said, now);
  if (!first) return null;
  if (phrase.to) {
    const last = resolve(phrase.to, now, first.start);
    return last && last.end >= first.start ? { ...first, end: last.end, grain: "range" } : first;
  }
  let { end, grain } = first;
  for (const also of phrase.also ?? []) {
    const next = resolve(also, now, first.start);
    if (!next || next.start !== end + 1) break;
    end = next.end;
    grain = weekdayOf(first.start) === 6 && weekdayOf(end) === 7 ? "weekend" : "range";
  }
  return { start: first.start, end, grain };
}

/** No year, week or direction was said: then the tense decides between the next one and the last. */
function isOpen(said: Said): boolean {
  return (
    said.toward === undefined &&
    said.year === undefined &&
    said.inYears === undefined &&
    said.inMonths === undefined &&
    said.inWeeks === undefined &&
    (said.month ?? said.day ?? said.weekday ?? said.quarter ?? said.half) !== undefined
  );
}

/** Part of day and clock times of the phrase, else of the words around it. */
function hours(phrase: Phrase, phrases: readonly Phrase[]): Pick<DaysMeant, "partOfDay" | "times"> {
  const loose = phrases.filter((other) => !saysDay(other.said)).map((other) => other.said);
  const partOfDay =
    phrase.said.partOfDay ?? phrase.to?.partOfDay ?? loose.find((said) => said.partOfDay)?.partOfDay;
  const minutes = phrase.said.clock ?? loose.flatMap((said) => said.clock ?? []);
  const times = minutes.map((minute) => clockTime(minute, partOfDay));
  return { ...(partOfDay && { partOfDay }), ...(times.length > 0 && { times }) };
}

/** "2 giờ chiều" is 14:00: the part of day lifts hours up to noon. */
function clockTime(minute: number, part: PartOfDay | undefined): string {
  const lifted = minute < 12 * 60 && (part === "afternoon" || part === "evening") ? minute + 12 * 60 : minute;
  return `${String(Math.floor(lifted / 60)).padStart(2, "0")}:${String(lifted % 60).padStart(2, "0")}`;
}
