/** How English matches become readings: the rules of grammar, context and look-alikes behind the lexicon. */
import type { PartOfDay } from "../../understanding.ts";
import { realTime, toFullYear } from "../patterns.ts";
import type { Reading, Said, Scene, Unit } from "../said.ts";

export const NOTHING: Reading = {};

export const WEEKDAY =
  "(?:mondays?|tuesdays?|tusday|teusday|wensday|wedensday|thrusday|thursady|firday|tues?|wed(?:nes|n?s)?days?|weds?|thursdays?|thurs|thur|thu|fridays?|fri|saturdays?|saterday|sat|sundays?|sun|mon)";

export const MONTH =
  "(?:january|jan|february|febuary|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)";

export const WEEKDAY_KEYS =
  "monday mondays mon tusday teusday wensday wedensday thrusday thursady firday tuesday tuesdays tues tue wednesday wednesdays wednsday wendesday weds wed thursday thursdays thurs thur thu friday fridays fri saturday saturdays saterday sat sunday sundays sun";

export const MONTH_KEYS =
  "january jan february febuary feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec";

export const WEEKDAY_STARTS = ["mo", "tu", "we", "th", "fr", "sa", "su"];

export const MONTH_STARTS = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

export const ONES = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];

export const ORDINALS = [
  "zeroth",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

export const COUNT = `(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|(?:a )?(?:couple|pair)(?: of)?|(?:a )?few|several)`;

export const COUNT_KEYS =
  "# a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty couple pair few several";

export const UNITS = "(days?|weeks?|months?|years?|fortnights?|hours?|hrs?|minutes?|mins?)";

export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:${ORDINALS.slice(1, 10).join("|")})|thirtieth|${ORDINALS.slice(1).join("|")})`;

export const ORDINAL_KEYS = `# twenty thirty thirtieth ${ORDINALS.slice(1).join(" ")}`;

export const YEAR = "(?:,? ?(?:of )?((?:1\\d|20|21)\\d\\d)(?!\\d)|,? '(\\d\\d)(?!\\d))?";

export const PART: Record<string, PartOfDay> = {
  morning: "morning",
  noon: "noon",
  midday: "noon",
  lunchtime: "noon",
  lunch: "noon",
  afternoon: "afternoon",
  evening: "evening",
  night: "night",
  tonight: "evening",
};

export const PARTS = "(morning|noon|midday|lunchtime|afternoon|evening|night)s?";

/** Before a number with a slash or dot: then it numbers something else. */
export const NUMBERED =
  /(?:^|[^\p{L}])(?:rooms?|rm|pages?|p|chapters?|ch|sections?|sec|items?|no|number|nr|versions?|ver|v|release|score|scored|scores|got|rate|give it|give this|rate it|rated|decision|decree|circular|article|art|question|q|slide|exercise|unit|lesson|flat|building|block|house|street|ratio|about|only|table|figure|fig|part|group|step|lane|alley|ip)(?: (?:is|was|to|of|only|about|number))*[ .:#]*$/u;

export const COUNTED =
  /^\s?(?:%|percent|of (?!(?:january|february|march|april|may|june|july|august|september|october|november|december))|people|persons|points?|stars?|usd|dong|vnd|km|kg|participants|trainees|votes|done|full|complete)/u;

export function says(said: Said): Reading {
  return { said };
}

export function before(scene: Scene): string {
  return scene.text.slice(Math.max(0, scene.start - 24), scene.start);
}

export function after(scene: Scene): string {
  return scene.text.slice(scene.end, scene.end + 24);
}

export function weekdayOf(name: string): number {
  if (name === "teusday") return 2;
  if (name === "firday") return 5;
  return WEEKDAY_STARTS.indexOf(name.slice(0, 2)) + 1;
}

export function monthOf(name: string): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3)) + 1;
}

export function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  if (/couple|pair/.test(word)) return 2;
  if (/few|several/.test(word)) return 3;
  if (word === "thirty") return 30;
  return /^an?$/.test(word) ? 1 : ONES.indexOf(word);
}

export function ordinalOf(word: string): number {
  if (/^\d/.test(word)) return parseInt(word, 10);
  if (word === "thirtieth") return 30;
  const [tens, ones] = word.split(/[- ]/);
  return ones === undefined ? ORDINALS.indexOf(word) : (tens === "twenty" ? 20 : 30) + ORDINALS.indexOf(ones);
}

export function yearOf(four: string | undefined, two: string | undefined): Said {
  if (four !== undefined) return { year: Number(four) };
  return two === undefined ? {} : { year: toFullYear(two) };
}

export function date(day: number, month: number, more: Said = {}): Reading {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? says({ day, month, ...more }) : NOTHING;
}

/** A number of units in a direction: minutes and hours too, a fortnight as two weeks. */
export function distance(count: number, unit: string, sign: 1 | -1): Reading | null {
  if (count < 1) return null;
  if (/^h/.test(unit)) return says({ shift: { unit: "minute", count: sign * count * 60 } });
  if (/^mi/.test(unit)) return says({ shift: { unit: "minute", count: sign * count } });
  if (/^f/.test(unit)) return says({ shift: { unit: "week", count: sign * count * 2 } });
  return says({ shift: { unit: unit.replace(/s$/, "") as Unit, count: sign * count } });
}

export function stretch(count: number, unit: string, sign: 1 | -1): Reading | null {
  if (count < 1 || /^[hmf]/.test(unit.replace(/^mo/, ""))) return null;
  return says({ stretch: { unit: unit.replace(/s$/, "") as Unit, count: sign * count } });
}

export const DATE_COMPANY_BEFORE =
  /(?:^|[^\p{L}])(?:on|this|next|last|past|coming|and|or|to|until|till|by|from|since|through|thru|for|between|of|in|during|before|after|early|mid|late|about|every|is|previous|following|what about|how about)[\s,(-]*$/u;

export const DATE_COMPANY_AFTER =
  /^[,)]?\s*(?:$|[?!.,)-]|\d|(?:st|nd|rd|th)|(?:this|next|last|at|from|to|morning|noon|afternoon|evening|night|off|and|or|schedule|session|class|timetable|courses?|sessions|where|what|who|please|pls)(?!\p{L}))/u;

/** "sat", "sun", "wed", "mon", "may", "march" … are words of their own; they need a date's company. */
export function isWordOfItsOwn(name: string, scene: Scene): boolean {
  if (!/^(?:sat|sun|wed|mon|may|march|mar|august)$/.test(name)) return false;
  if (name === "may" || name === "march" || name === "august" || name === "mar") {
    if (scene.text.slice(0, scene.start).trim() === "" && /^\s*[?!.]?\s*$/.test(scene.text.slice(scene.end)))
      return false;
    if (/(?:^|[^\p{L}])(?:dr|mr|ms|mrs|prof|professor|teacher|with)\.? $/u.test(before(scene))) return true;
    if (new RegExp(`${MONTH} (?:to|until|till|-) $`).test(before(scene))) return false;
    return (
      !/(?:^|[^\p{L}])(?:in|this|next|last|until|till|by|since|from|through|and|or|for|between|of|during|before|after|early|mid|late|end|on|classes in|coming)[\s,(-]*$/u.test(
        before(scene),
      ) &&
      !/^[,.]? ?(?:\d|20\d\d)|^ (?:next|last|this) year|^ ?(?:to|until|till|-|and|through) ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.test(
        after(scene),
      )
    );
  }
  if (/(?:^|[^\p{L}])(?:the|i|we|he|she|they|you|your|my|our|hot|bright)\s$/u.test(before(scene)))
    return true;
  return !(DATE_COMPANY_BEFORE.test(before(scene)) || DATE_COMPANY_AFTER.test(after(scene)));
}

export function weekdayRead(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, direction, name = ""] = match;
  if (!direction && isWordOfItsOwn(name, scene)) return null;
  const weekday = weekdayOf(name);
  if (!direction)
    return says({ weekday, ...(/(?:^|\s)since $/.test(before(scene)) && { toward: "past" as const }) });
  if (/^(?:last|past|previous)/.test(direction)) return says({ weekday, toward: "past" });
  if (/coming|upcoming/.test(direction)) return says({ weekday, toward: "next" });
  if (/^next/.test(direction)) return says({ weekday, inWeeks: 1, orElse: { weekday } });
  return says({ weekday, toward: "this" });
}

export function unitSaid(unit: string, ahead: number): Reading | null {
  switch (unit.replace(/'?s$/, "")) {
    case "week":
      return says({ inWeeks: ahead });
    case "month":
      return says({ inMonths: ahead });
    case "year":
      return says({ inYears: ahead });
    case "weekend":
      return says({ inWeeks: ahead, weekend: true });
    default:
      return null;
  }
}

/** Day-first; 10/25 can only be month-first. The other order, where it is a date too, is the second reading. */
export function numeric(match: RegExpExecArray, scene: Scene): Reading | null {
  const [written, first = "", sign = "", second = "", third] = match;
  if (NUMBERED.test(before(scene)) || COUNTED.test(after(scene)) || /^24\/(?:7|24)$/.test(written))
    return NOTHING;
  if (/^[1-3]\/[2345]$/.test(written) && /^ (?:of|the|class|hour|day)/.test(after(scene))) return NOTHING;
  const dated = /(?:^|[^\p{L}])(?:on|from|to|until|by|since|between|and|date)\s*$/u.test(before(scene));
  if (third === undefined && sign !== "/" && !dated && !/^\d\d\.\d\d$/.test(written)) return null;
  const [d, m] = [Number(first), Number(second)];
  const year = third === undefined ? {} : { year: toFullYear(third) };
  if (m > 12) return date(m, d, year);
  const other = d <= 12 && d !== m ? { orElse: { day: m, month: d, ...year } } : {};
  return date(d, m, { ...year, ...other });
}

export function clockTime(
  hour: string,
  minutes: string | undefined,
  half: string | undefined,
): number | null {
  const time = realTime(hour, minutes);
  if (time === null || half === undefined) return time;
  const twelve = time % 720;
  return half.startsWith("p") ? twelve + 720 : twelve;
}

export function clock(match: RegExpExecArray): Reading | null {
  const [written, hour = "", minutes, half, toHour, toMinutes, toHalf] = match;
  // "from 10 to 12 October" has no hours in it.
  if (toHour !== undefined && !/[:apm]/.test(written.replace(/to|until|till/, ""))) return null;
  const end = toHour === undefined ? null : clockTime(toHour, toMinutes, toHalf);
  const start = clockTime(
    hour,
    minutes,
    half ?? (toHalf && Number(hour) < 12 && Number(hour) <= Number(toHour) ? toHalf : undefined),
  );
  if (start === null) return null;
  return says({ clock: end === null ? [start] : [start, end] });
}

export const AM = "(a\\.?m\\.?|p\\.?m\\.?)";

export function dayAlone(day: number): Reading {
  return day >= 1 && day <= 31 ? says({ day }) : NOTHING;
}

export function dayMonth(match: RegExpExecArray, scene: Scene): Reading {
  const year = /^,? ((?:1\d|20|21)\d\d)(?!\d)/.exec(after(scene))?.[1];
  return date(ordinalOf(match[1] ?? ""), monthOf(match[2] ?? ""), year ? { year: Number(year) } : {});
}

export function edge(match: RegExpExecArray): Reading {
  const word = match[1] ?? "";
  return says({ edge: /^(?:early|beg|start)/.test(word) ? "start" : /^mid/.test(word) ? "middle" : "end" });
}

export function nth(match: RegExpExecArray): Reading {
  const [, ordinal = "", what = ""] = match;
  const said = { nth: ordinal === "last" ? -1 : ordinalOf(ordinal) };
  return says(what === "week" ? said : { ...said, weekday: weekdayOf(what) });
}

export function season(match: RegExpExecArray): Reading | null {
  const [, direction, name = "", year] = match;
  if (!direction && !year) return null;
  const inYears = { next: 1, last: -1, this: 0 }[direction ?? "this"] ?? 0;
  return says({
    season: name === "fall" ? "autumn" : (name as "spring"),
    ...(year ? { year: Number(year) } : direction === "this" ? {} : { inYears }),
  });
}

/** A number like a year counts where it is all that was written, or as the end of "from 2021 to 2025". */
export function quarterFromNow(word: string | undefined): Reading {
  return says({ inQuarters: { next: 1, last: -1, previous: -1 }[word ?? ""] ?? 0 });
}

export function bareYear(match: RegExpExecArray, scene: Scene): Reading | null {
  const alone = scene.text.replace(/[^\p{L}\p{N}]/gu, "") === match[0];
  const ends =
    /\d{4} ?(?:-|to|and|until|till|through) ?$/.test(before(scene)) ||
    scene.previous?.said?.month !== undefined ||
    scene.previous?.said?.edge !== undefined ||
    scene.previous?.said?.quarter !== undefined ||
    scene.previous?.said?.half !== undefined;
  return alone || (ends && scene.previous && scene.start - scene.previous.end <= 4)
    ? says({ year: Number(match[1]) })
    : null;
}
