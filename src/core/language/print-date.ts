/** Days and times as people write them in each language. What is printed here, `understandDates` reads back. */
import { Temporal } from "temporal-polyfill";
import type { Language } from "./language.ts";

const WEEKDAYS: Record<Language, readonly string[]> = {
  vi: ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"],
  ja: ["月", "火", "水", "木", "金", "土", "日"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const ZONES: Record<Language, Readonly<Record<string, string>>> = {
  vi: { "Asia/Ho_Chi_Minh": "giờ Việt Nam", "Asia/Tokyo": "giờ Nhật Bản" },
  ja: { "Asia/Ho_Chi_Minh": "ベトナム時間", "Asia/Tokyo": "日本時間" },
  en: { "Asia/Ho_Chi_Minh": "Vietnam time", "Asia/Tokyo": "Japan time" },
};

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;

/** `year` (default true) may be left out where the reader cannot doubt it; `weekday` (default true) likewise. */
export interface PrintDateOptions {
  readonly year?: boolean;
  readonly weekday?: boolean;
}

/**
 * A local day with its weekday: "Thứ Hai, 23/11/2026", "2026年11月23日(月)", "Mon 23 Nov 2026".
 * `day` is an ISO date; anything else throws RangeError, for it can only be our own mistake.
 */
export function printDate(day: string, language: Language, options: PrintDateOptions = {}): string {
  const date = Temporal.PlainDate.from(day);
  const weekday = options.weekday === false ? "" : (WEEKDAYS[language][date.dayOfWeek - 1] ?? "");
  const withYear = options.year !== false;
  switch (language) {
    case "vi": {
      const written = `${two(date.day)}/${two(date.month)}${withYear ? `/${String(date.year)}` : ""}`;
      return weekday === "" ? written : `${weekday}, ${written}`;
    }
    case "ja": {
      const written = `${withYear ? `${String(date.year)}年` : ""}${String(date.month)}月${String(date.day)}日`;
      return weekday === "" ? written : `${written}(${weekday})`;
    }
    case "en": {
      const month = MONTHS[date.month - 1] ?? "";
      return [weekday, String(date.day), month, withYear ? String(date.year) : ""].filter(Boolean).join(" ");
    }
  }
}

/** A local time, given as `HH:mm` or `HH:mm:ss`: "08:00", in Japanese "8:00". Throws RangeError on anything else. */
export function printTime(time: string, language: Language): string {
  // Printed for every session that is shown, so not by way of Temporal.
  const [, hour, minute] = CLOCK.exec(time) ?? [];
  if (hour === undefined || minute === undefined) throw new RangeError("no local time");
  return `${language === "ja" ? String(Number(hour)) : hour}:${minute}`;
}

/** From when to when: "08:00–11:30", in Japanese "8:00～11:30". Without an end only the beginning. */
export function printTimes(startsAt: string, endsAt: string | undefined, language: Language): string {
  const start = printTime(startsAt, language);
  if (endsAt === undefined) return start;
  return `${start}${language === "ja" ? "～" : "–"}${printTime(endsAt, language)}`;
}

/** Some days in a row, both ends inclusive; one day alone is printed as a day. */
export function printDays(
  start: string,
  end: string,
  language: Language,
  options: PrintDateOptions = {},
): string {
  if (start === end) return printDate(start, language, options);
  const dash = language === "ja" ? "～" : " – ";
  return `${printDate(start, language, options)}${dash}${printDate(end, language, options)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** "giờ Nhật Bản"; for a zone that has no name here, its city: "Paris". `timezone` is an IANA name. */
export function printZone(timezone: string, language: Language): string {
  return ZONES[language][timezone] ?? (timezone.split("/").at(-1) ?? timezone).replaceAll("_", " ");
}
