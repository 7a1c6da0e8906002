/**
 * English words for days. chrono-node reads English well but also reads "may", "sun", "10/2" of a room and half of a
 * phone number; here a word that is also an ordinary word counts only in the company of a date.
 */
import type { PartOfDay } from "../understanding.ts";
import { ENGLISH_HOLIDAYS } from "./english-holidays.ts";
import { ADDRESSES, lexicon, type Entry, type Reading, type Said, type Scene, type Unit } from "./said.ts";
import { E, inside, realTime, toFullYear } from "./vietnamese-numbers.ts";

const NOTHING: Reading = {};
const WEEKDAY =
  "(?:mondays?|tuesdays?|tues?|wed(?:nes|n?s)?days?|weds?|thursdays?|thurs|thur|thu|fridays?|fri|saturdays?|saterday|sat|sundays?|sun|mon)";
const MONTH =
  "(?:january|jan|february|febuary|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec)";
const WEEKDAY_KEYS =
  "monday mondays mon tuesday tuesdays tues tue wednesday wednesdays wednsday wendesday weds wed thursday thursdays thurs thur thu friday fridays fri saturday saturdays saterday sat sunday sundays sun";
const MONTH_KEYS =
  "january jan february febuary feb march mar april apr may june jun july jul august aug september sept sep october oct november nov december dec";
const WEEKDAY_STARTS = ["mo", "tu", "we", "th", "fr", "sa", "su"];
const MONTH_STARTS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ONES = [
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
const ORDINALS = [
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
const COUNT = `(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|(?:a )?couple(?: of)?|(?:a )?few|several)`;
const COUNT_KEYS =
  "# a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty couple few several";
const UNITS = "(days?|weeks?|months?|years?|fortnights?|hours?|hrs?|minutes?|mins?)";
const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:${ORDINALS.slice(1, 10).join("|")})|thirtieth|${ORDINALS.slice(1).join("|")})`;
const ORDINAL_KEYS = `# twenty thirty thirtieth ${ORDINALS.slice(1).join(" ")}`;
const YEAR = "(?:,? ?(?:of )?((?:18|19|20|21)\\d\\d)(?!\\d)|,? '(\\d\\d)(?!\\d))?";
const PART: Record<string, PartOfDay> = {
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
const PARTS = "(morning|noon|midday|lunchtime|afternoon|evening|night)s?";

/** Before a number with a slash or dot: then it numbers something else. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:rooms?|rm|pages?|p|chapters?|ch|sections?|sec|items?|no|number|nr|versions?|ver|v|release|score|scored|scores|got|rate|give it|give this|rate it|rated|decision|decree|circular|article|art|question|q|slide|exercise|unit|lesson|flat|building|block|house|street|ratio|ratio is|about|only|table|figure|fig|part|group|step|lane|alley|my score is|score is|is only|ip)[ .:#]*$/u;
const COUNTED =
  /^\s?(?:%|percent|of (?!(?:january|february|march|april|may|june|july|august|september|october|november|december))|people|persons|points?|stars?|usd|dong|vnd|km|kg|participants|trainees|votes|done|full|complete)/u;

function says(said: Said): Reading {
  return { said };
}
function before(scene: Scene): string {
  return scene.text.slice(Math.max(0, scene.start - 24), scene.start);
}
function after(scene: Scene): string {
  return scene.text.slice(scene.end, scene.end + 24);
}

function weekdayOf(name: string): number {
  return WEEKDAY_STARTS.indexOf(name.slice(0, 2)) + 1;
}
function monthOf(name: string): number {
  return MONTH_STARTS.indexOf(name.slice(0, 3)) + 1;
}
function countOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  if (word.includes("couple")) return 2;
  if (/few|several/.test(word)) return 3;
  if (word === "thirty") return 30;
  return /^an?$/.test(word) ? 1 : ONES.indexOf(word);
}
function ordinalOf(word: string): number {
  if (/^\d/.test(word)) return parseInt(word, 10);
  if (word === "thirtieth") return 30;
  const [tens, ones] = word.split(/[- ]/);
  return ones === undefined ? ORDINALS.indexOf(word) : (tens === "twenty" ? 20 : 30) + ORDINALS.indexOf(ones);
}
function yearOf(four: string | undefined, two: string | undefined): Said {
  if (four !== undefined) return { year: Number(four) };
  return two === undefined ? {} : { year: toFullYear(two) };
}
function date(day: number, month: number, more: Said = {}): Reading {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? says({ day, month, ...more }) : NOTHING;
}

/** A number of units in a direction: minutes and hours too, a fortnight as two weeks. */
function distance(count: number, unit: string, sign: 1 | -1): Reading | null {
  if (count < 1) return null;
  if (/^h/.test(unit)) return says({ shift: { unit: "minute", count: sign * count * 60 } });
  if (/^mi/.test(unit)) return says({ shift: { unit: "minute", count: sign * count } });
  if (/^f/.test(unit)) return says({ shift: { unit: "week", count: sign * count * 2 } });
  return says({ shift: { unit: unit.replace(/s$/, "") as Unit, count: sign * count } });
}
function stretch(count: number, unit: string, sign: 1 | -1): Reading | null {
  if (count < 1 || /^[hmf]/.test(unit.replace(/^mo/, ""))) return null;
  return says({ stretch: { unit: unit.replace(/s$/, "") as Unit, count: sign * count } });
}

const DATE_COMPANY_BEFORE =
  /(?:^|[^\p{L}])(?:on|this|next|last|past|coming|and|or|to|until|till|by|from|since|through|thru|for|between|of|in|during|before|after|early|mid|late|about|every|is|previous|following|what about|how about)[\s,(-]*$/u;
const DATE_COMPANY_AFTER =
  /^[,)]?\s*(?:$|[?!.,)-]|\d|(?:st|nd|rd|th)|(?:this|next|last|at|from|to|morning|noon|afternoon|evening|night|off|and|or|schedule|session|class|timetable|courses?|sessions|where|what|who|please|pls)(?!\p{L}))/u;

/** "sat", "sun", "wed", "mon", "may", "march" … are words of their own; they need a date's company. */
function isWordOfItsOwn(name: string, scene: Scene): boolean {
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

function weekdayRead(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, direction, name = ""] = match;
  if (!direction && isWordOfItsOwn(name, scene)) return null;
  const weekday = weekdayOf(name);
  if (!direction) return says({ weekday });
  if (/^(?:last|past|previous)/.test(direction)) return says({ weekday, toward: "past" });
  if (/coming|upcoming/.test(direction)) return says({ weekday, toward: "next" });
  if (/^next/.test(direction)) return says({ weekday, inWeeks: 1, orElse: { weekday } });
  return says({ weekday, toward: "this" });
}

function unitSaid(unit: string, ahead: number): Reading | null {
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
function numeric(match: RegExpExecArray, scene: Scene): Reading | null {
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

function clockTime(hour: string, minutes: string | undefined, half: string | undefined): number | null {
  const time = realTime(hour, minutes);
  if (time === null || half === undefined) return time;
  const twelve = time % 720;
  return half.startsWith("p") ? twelve + 720 : twelve;
}

function clock(match: RegExpExecArray): Reading | null {
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
const AM = "(a\\.?m\\.?|p\\.?m\\.?)";

const entries: Entry[] = [
  ...ADDRESSES,
  ...ENGLISH_HOLIDAYS,
  [
    "the last " + ORDINAL_KEYS,
    new RegExp(
      `(?:the )?(last|${ORDINAL}) (${WEEKDAY}|week) (?:of|in) (?=(?:the |this |next |last )?(?:month|${MONTH})${E})`,
    ),
    nth,
  ],
  [
    "the #",
    inside("(?:the )?(\\d{1,2})(?:st|nd|rd|th) century"),
    (match) => says({ year: (Number(match[1]) - 1) * 100 + 1, years: 100 }),
  ],
  [
    "the first last",
    inside(`(?:the )?(first|last) day of(?= (?:the |this |next |last )?(?:month|year|${MONTH}))`),
    (match) => says({ day: match[1] === "first" ? 1 : -1 }),
  ],
  [
    "the day",
    inside(
      `(?:the )?day (after|before)(?= (?:christmas|new year|thanksgiving|\\d|the |next |last |this |${WEEKDAY}|${MONTH}))`,
    ),
    (match) => says({ shift: { unit: "day", count: match[1] === "after" ? 1 : -1 } }),
  ],
  // Look-alikes, read first.
  [
    "good have",
    inside(
      "(?:good|have a (?:nice|good|great|lovely)) (?:morning|noon|afternoon|evening|night|day|weekend|week)",
    ),
    NOTHING,
  ],
  [
    "every each per",
    inside(
      `(?:every|each|per) (?:single |other )?(?:day|week|month|year|${WEEKDAY}|morning|afternoon|evening|weekend)`,
    ),
    NOTHING,
  ],
  ["one some any these", inside("(?:one|some|any|these|those) days?"), NOTHING],
  ["week day month", inside("(?:week by week|day by day|day to day|month by month)"), NOTHING],
  ["may", inside("may (?:i|we|be|not|you|have|need|he|she|they|it|come|join|also|ask)"), NOTHING],
  ["#", /\+?\d(?:[ .-]?\d){8,18}(?![\d/])/u, NOTHING],
  ["#", /\d{2,4}-\d{3,4}-\d{3,4}(?!\d)/u, NOTHING],
  ["#", /\d{1,3}(?:[.,]\d{3})+(?!\d)/u, NOTHING],
  [
    "#",
    /\d{1,4}(?:\/\d{4})?\/(?=[a-z])[a-z]+/u,
    (match) => (new RegExp(`/${MONTH}$`).test(match[0]) ? null : NOTHING),
  ],
  ["v version ver", inside("(?:v|ver|version|release) ?\\d+(?:\\.\\d+)+"), NOTHING],
  [
    ORDINAL_KEYS,
    inside(
      `${ORDINAL} (?:group|floor|time|session|class|lecture|chapter|room|half|hour|row|lesson|part|year|day|week|point|question|attempt|place|person|one|speaker|module)s?(?! of)`,
    ),
    NOTHING,
  ],
  [
    "next last previous",
    inside("(?:next|last|previous) (?:session|class|lecture|question|speaker|time|one|step|name|page)s?"),
    NOTHING,
  ],

  // Near days.
  ["the day", inside("(?:the )?day after (?:tomorrow|tmrw|tmr|tomorow|tommorow)"), { said: { inDays: 2 } }],
  ["the day", inside("(?:the )?day before yesterday"), { said: { inDays: -2 } }],
  ["overmorrow", inside("overmorrow"), { said: { inDays: 2 } }],
  [
    "tomorrow tomorow tommorow tommorrow tomorrows tmrw tmr tmw tom tomoro tomorro",
    inside("(?:tomorrow|tomorow|tommorow|tommorrow|tomorro|tomoro|tomorrows|tmrw|tmr|tmw)(?:'?s)?"),
    { said: { inDays: 1 } },
  ],
  ["#", inside("2mor+ow?|2moro|2mrw"), { said: { inDays: 1 } }],
  ["today todays tday", inside("(?:today|todays|tday)(?:'s)?"), { said: { inDays: 0 } }],
  [
    "yesterday yesterdays yest ystday",
    inside("(?:yesterday|yesterdays|yest|ystday)(?:'s)?"),
    { said: { inDays: -1 } },
  ],
  [
    "tonight tonights tonite",
    inside("(?:tonight|tonights|tonite)(?:'s)?"),
    { said: { inDays: 0, partOfDay: "evening" } },
  ],
  ["last", inside("last (night|evening)(?:'s)?"), { said: { inDays: -1, partOfDay: "evening" } }],
  [
    "this",
    inside(`this ${PARTS}(?:'s)?`),
    (match) => says({ inDays: 0, partOfDay: PART[match[1] ?? ""] ?? "morning" }),
  ],
  ["now right", inside("(?:right )?now"), { said: { now: true } }],
  ["later", inside("later today"), { said: { inDays: 0 } }],
  ["eod", inside("eod"), { said: { inDays: 0 } }],

  // Distances and stretches.
  ["next", inside(`next ${COUNT} ${UNITS}`), (match) => stretch(countOf(match[1] ?? ""), match[2] ?? "", 1)],
  [
    "following coming upcoming",
    inside(`(?:following|coming|upcoming) ${COUNT} ${UNITS}`),
    (match) => stretch(countOf(match[1] ?? ""), match[2] ?? "", 1),
  ],
  [
    "last past previous",
    inside(`(?:last|past|previous) ${COUNT} ${UNITS}`),
    (match) => stretch(countOf(match[1] ?? ""), match[2] ?? "", -1),
  ],
  [
    COUNT_KEYS,
    inside(`${COUNT} ${UNITS} (?:ago|earlier|back)`),
    (match) => distance(countOf(match[1] ?? ""), match[2] ?? "", -1),
  ],
  [
    COUNT_KEYS,
    inside(
      `${COUNT} ${UNITS} (?:from (?:now|today)|from(?= )|later|hence|after(?= (?:tomorrow|today|${WEEKDAY}|${MONTH}|\\d|the)))`,
    ),
    (match) => distance(countOf(match[1] ?? ""), match[2] ?? "", 1),
  ],
  [
    COUNT_KEYS,
    inside(`${COUNT} ${UNITS} before(?= (?:tomorrow|today|yesterday|${WEEKDAY}|${MONTH}|christmas|\\d|the))`),
    (match) => distance(countOf(match[1] ?? ""), match[2] ?? "", -1),
  ],
  [
    "in within",
    inside(`(?:in|within) (?:about )?${COUNT} ${UNITS}(?:'? time)?`),
    (match) => distance(countOf(match[1] ?? ""), match[2] ?? "", 1),
  ],

  // Weeks, months, years.
  ["the week", inside("(?:the )?(week|month|year) after next"), (match) => unitSaid(match[1] ?? "", 2)],
  ["the week", inside("(?:the )?(week|month|year) before last"), (match) => unitSaid(match[1] ?? "", -2)],
  [
    WEEKDAY_KEYS,
    inside(`(${WEEKDAY}) week`),
    (match) => says({ weekday: weekdayOf(match[1] ?? ""), inWeeks: 1 }),
  ],
  [
    "the next coming following upcoming",
    inside(
      "(?:the )?(?:next|(?:up)?coming|following)(?: (?:following|calendar))? (week|weekend|month|year)(?:'?s)?",
    ),
    (match) => unitSaid(match[1] ?? "", /(?:up)?coming weekend/.test(match[0]) ? 0 : 1),
  ],
  [
    "the this current",
    inside("(?:the )?(?:this|current)(?: (?:coming|current))? (week|weekend|month|year)(?:'?s)?"),
    (match) => unitSaid(match[1] ?? "", 0),
  ],
  [
    "the last previous past",
    inside("(?:the )?(?:last|previous|past) (week|weekend|month|year)(?:'?s)?"),
    (match) => unitSaid(match[1] ?? "", -1),
  ],
  ["the rest", inside("(?:the )?rest of (?:the|this) week"), { said: { inWeeks: 0 } }],
  ["weekend the", inside("(?:the )?weekend"), { said: { weekend: true } }],
  [
    "later earlier",
    inside("(?:later|earlier) this (week|month|year)"),
    (match) => unitSaid(match[1] ?? "", 0),
  ],
  [
    "early mid middle late beginning start end the",
    new RegExp(
      `(?:the )?(early|mid|middle|late|beginning|start|end)(?: of)?[ -](?=(?:the |this |next |last )?(?:week|month|year|${MONTH}|(?:19|20)\\d\\d)${E})`,
    ),
    edge,
  ],
  [
    "the this month",
    inside("(?:the )?(month|year)"),
    (match, scene) =>
      scene.previous?.said?.edge && /^[\s]*$/.test(scene.text.slice(scene.previous.end, scene.start))
        ? unitSaid(match[1] ?? "", 0)
        : null,
  ],
  [
    "q",
    new RegExp(`q([1-4])${E}(?: ?(?:of )?((?:19|20)\\d\\d)${E})?`),
    (match) => says({ quarter: Number(match[1]), ...(match[2] && { year: Number(match[2]) }) }),
  ],
  [
    "the first second third fourth last #",
    inside(`(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)(?: of)?`),
    (match) =>
      says(
        match[2] === "half" ? { half: ordinalOf(match[1] ?? "") } : { quarter: ordinalOf(match[1] ?? "") },
      ),
  ],
  [
    "this next last summer winter spring autumn fall",
    inside("(?:(this|next|last) )?(spring|summer|autumn|fall|winter)(?: (?:of )?((?:19|20)\\d\\d))?"),
    season,
  ],

  ["the", inside("(?:the )?(this|current|next|last|previous) quarter"), (match) => quarterFromNow(match[1])],
  [
    "this current next last previous",
    inside("(this|current|next|last|previous) quarter"),
    (match) => quarterFromNow(match[1]),
  ],
  [
    "the #",
    /(?:the )?((?:1[0-9]|20)\d0)'?s(?!\p{L})/u,
    (match) => says({ year: Number(match[1]), years: 10 }),
  ],
  [
    "the",
    inside(`(?:the )?(\\d{1,2})(?:st|nd|rd|th) century`),
    (match) => says({ year: (Number(match[1]) - 1) * 100 + 1, years: 100 }),
  ],
  [
    "the",
    inside(
      "(?:the )?(first|last) day of(?= (?:the |this |next |last )?(?:month|january|february|march|april|may|june|july|august|september|october|november|december|year))",
    ),
    (match) => says({ day: match[1] === "first" ? 1 : -1 }),
  ],
  [
    "half",
    inside("half (?:a|an) (hour|day|month|year) (ago|from now)"),
    (match) =>
      says({
        shift: {
          hour: { unit: "minute", count: 30 },
          day: { unit: "minute", count: 720 },
          month: { unit: "day", count: 15 },
          year: { unit: "month", count: 6 },
        }[match[1] ?? ""] as Said["shift"] & object,
      }),
  ],
  ["half in", inside("in half an hour"), { said: { shift: { unit: "minute", count: 30 } } }],

  // Dates.
  [
    "#",
    /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/u,
    (match) => date(Number(match[4]), Number(match[3]), { year: Number(match[1]) }),
  ],
  [
    "#",
    new RegExp(
      `(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\2 ?(\\d{4}|\\d{2}))?(?![\\d/:]|[.,]\\d)${E}(?! ?(?:am|pm))`,
    ),
    numeric,
  ],
  [
    "#",
    /(0?[1-9]|1[0-2])\/((?:19|20)\d\d)(?![\d/])/u,
    (match, scene) =>
      NUMBERED.test(before(scene)) ? NOTHING : says({ month: Number(match[1]), year: Number(match[2]) }),
  ],
  [
    "the a " + ORDINAL_KEYS,
    inside(`(?:the )?(${ORDINAL})(?: day)?(?: of)?,? (${MONTH})\\.?`),
    (match, scene) => dayMonth(match, scene),
  ],
  [
    "#",
    new RegExp(
      `(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ,/-]{1,2}(${MONTH})${E}\\.?(?:[-/ ,]{0,2}((?:18|19|20|21)\\d\\d|'\\d\\d)(?!\\d))?`,
    ),
    (match) =>
      date(
        Number(match[1]),
        monthOf(match[2] ?? ""),
        match[3] ? { year: toFullYear(match[3].replace("'", "")) } : {},
      ),
  ],
  [
    MONTH_KEYS,
    new RegExp(
      `(${MONTH})\\.?,? (?:the )?(\\d{1,2}(?:st|nd|rd|th)?|${ORDINAL})(?!\\d|:|%| ?(?:am|pm))${E}${YEAR}`,
    ),
    (match) => date(ordinalOf(match[2] ?? ""), monthOf(match[1] ?? ""), yearOf(match[3], match[4])),
  ],
  [
    MONTH_KEYS,
    new RegExp(`(${MONTH})${E}\\.?${YEAR}`),
    (match, scene) =>
      isWordOfItsOwn(match[1] ?? "", scene) ||
      /(?:who is|ms|mr|mrs|dr)\.? $/.test(before(scene)) ||
      / (?:presence|rush)/.test(after(scene).slice(0, 10))
        ? null
        : says({ month: monthOf(match[1] ?? ""), ...yearOf(match[2], match[3]) }),
  ],
  [
    "next last this",
    new RegExp(`(next|last|this) (${MONTH})${E}(?! \\d)`),
    (match) => says({ month: monthOf(match[2] ?? ""), ...(match[1] === "last" ? { toward: "past" } : {}) }),
  ],
  [
    "the " + ORDINAL_KEYS,
    inside(`(?:the )?(${ORDINAL})(?= of (?:next|this|last|the) month)`),
    (match) => says({ day: ordinalOf(match[1] ?? "") }),
  ],
  ["the", inside("the (\\d{1,2}(?:st|nd|rd|th))"), (match) => dayAlone(ordinalOf(match[1] ?? ""))],
  [
    "the",
    inside(`the (${ORDINAL})`),
    (match, scene) =>
      /(?:on|by|until|from|to|is|before|after|and) $/.test(before(scene)) &&
      /^\s*(?:$|[?!.,]|to|until|and|at|where|what)/.test(after(scene))
        ? dayAlone(ordinalOf(match[1] ?? ""))
        : null,
  ],
  ["#", inside("(\\d{1,2})(?:st|nd|rd|th)"), (match) => dayAlone(parseInt(match[1] ?? "", 10))],
  [
    "in since from until of year by for",
    inside("(?:in|since|from|until|year|by|of|for) ((?:1\\d|20|21)\\d\\d)(?! ?(?:people|usd|dong))"),
    (match) => says({ year: Number(match[1]) }),
  ],
  ["#", /((?:19|20)\d\d)(?![\d/.:-])(?![\p{L}])/u, bareYear],

  // Weekdays.
  [
    "this next last coming past previous upcoming the",
    inside(
      `(?:the )?(this(?: (?:coming|past))?|next|last|coming|upcoming|past|previous) (${WEEKDAY})(?:'s)?`,
    ),
    (match, scene) =>
      weekdayRead(
        match[1] === "this past" ? (["", "last", match[2]] as unknown as RegExpExecArray) : match,
        scene,
      ),
  ],
  [
    WEEKDAY_KEYS,
    new RegExp(
      `(${WEEKDAY})${E}\\.?(?:'s)? ?(?:-|to|thru|through|until|till) ?(${WEEKDAY})${E}(?! (?:this|next|last))`,
    ),
    (match) => says({ weekday: weekdayOf(match[1] ?? ""), toWeekday: weekdayOf(match[2] ?? "") }),
  ],
  [WEEKDAY_KEYS, new RegExp(`()(${WEEKDAY})${E}\\.?(?:'s)?`), weekdayRead],

  // Hours.
  [
    "#",
    new RegExp(
      `(\\d{1,2})(?:[:.h](\\d{2}))? ?${AM}? ?(?:-|to|until|till) ?(\\d{1,2})(?:[:.h](\\d{2}))? ?${AM}${E}`,
    ),
    clock,
  ],
  [
    "#",
    new RegExp(
      `(\\d{1,2}):(\\d{2}) ?${AM}?(?: ?(?:-|to|until|till) ?(\\d{1,2}):(\\d{2}) ?${AM}?)?(?![\\d:])${E}`,
    ),
    clock,
  ],
  ["#", new RegExp(`(\\d{1,2})(?:[:.](\\d{2}))? ?${AM}${E}`), clock],
  ["#", /(\d{1,2})()()(?: ?o'? ?clock)(?!\p{L})/u, clock],
  [
    "at",
    inside("at (\\d{1,2})()()"),
    (match, scene) => (/^\s?(?:[/.:]\d|%)/.test(after(scene)) ? null : clock(match)),
  ],
  [
    "in at",
    inside(`(?:in the |at )${PARTS}`),
    (match) => says({ partOfDay: PART[match[1] ?? ""] ?? "morning" }),
  ],
  [
    "morning noon midday lunchtime afternoon evening night mornings afternoons evenings",
    inside(`${PARTS}`),
    (match) => says({ partOfDay: PART[match[1] ?? ""] ?? "morning" }),
  ],

  // Links.
  ["to until till through thru", inside("(?:to|until|till|through|thru)(?: the)?"), { link: "to" }],
  ["and", inside("and"), (_, scene) => ({ link: /(?:^|\s)between\s/.test(before(scene)) ? "to" : "and" })],
  [
    "#",
    new RegExp(`(\\d{1,2})(?![\\d/:%]|\\.\\d)${E}`),
    (match) =>
      Number(match[1]) >= 1 && Number(match[1]) <= 31
        ? { said: { day: Number(match[1]) }, loose: true }
        : null,
  ],
];

function dayAlone(day: number): Reading {
  return day >= 1 && day <= 31 ? says({ day }) : NOTHING;
}

function dayMonth(match: RegExpExecArray, scene: Scene): Reading {
  const year = /^,? ((?:18|19|20|21)\d\d)(?!\d)/.exec(after(scene))?.[1];
  return date(ordinalOf(match[1] ?? ""), monthOf(match[2] ?? ""), year ? { year: Number(year) } : {});
}

function edge(match: RegExpExecArray): Reading {
  const word = match[1] ?? "";
  return says({ edge: /^(?:early|beg|start)/.test(word) ? "start" : /^mid/.test(word) ? "middle" : "end" });
}

function nth(match: RegExpExecArray): Reading {
  const [, ordinal = "", what = ""] = match;
  const said = { nth: ordinal === "last" ? -1 : ordinalOf(ordinal) };
  return says(what === "week" ? said : { ...said, weekday: weekdayOf(what) });
}

function season(match: RegExpExecArray): Reading | null {
  const [, direction, name = "", year] = match;
  if (!direction && !year) return null;
  const inYears = { next: 1, last: -1, this: 0 }[direction ?? "this"] ?? 0;
  return says({
    season: name === "fall" ? "autumn" : (name as "spring"),
    ...(year ? { year: Number(year) } : direction === "this" ? {} : { inYears }),
  });
}

/** A number like a year counts where it is all that was written, or as the end of "from 2021 to 2025". */
function quarterFromNow(word: string | undefined): Reading {
  return says({ inQuarters: { next: 1, last: -1, previous: -1 }[word ?? ""] ?? 0 });
}

function bareYear(match: RegExpExecArray, scene: Scene): Reading | null {
  const alone = scene.text.trim() === match[0];
  const ends =
    /\d{4} ?(?:-|to) ?$/.test(before(scene)) ||
    scene.previous?.said?.month !== undefined ||
    scene.previous?.said?.edge !== undefined ||
    scene.previous?.said?.quarter !== undefined;
  return alone || (ends && scene.previous && scene.start - scene.previous.end <= 4)
    ? says({ year: Number(match[1]) })
    : null;
}

/** Where an English piece may begin: a word or a digit. */
export const ENGLISH_KEYS = /(?<![\p{L}\p{M}\p{N}])(?:[\p{L}\p{M}]+|\p{Nd})|[-~→]/gu;
export const ENGLISH = lexicon([...entries, ["- ~ →", /[-~→]/u, { link: "to" }]]);

const GLUE = new Set([
  "on",
  "of",
  "the",
  "at",
  "in",
  "from",
  "by",
  "around",
  "about",
  "for",
  "during",
  "s",
  "day",
  "between",
  "starting",
]);
/** Punctuation and small words that keep two pieces together ("Tuesday of next week", "Mon, 23 Nov"). */
export function joinsEnglish(gap: string): boolean {
  if (gap.length > 24 || /[.?!;:]\s/.test(gap)) return false;
  return gap.split(/[\s,()'.-]+/).every((word) => word === "" || GLUE.has(word));
}

const HELD =
  /(?:^|[^\p{L}])(?:was|were|did|had|said|told|announced|reported|died|killed|won|lost|began|started|arrived|visited|met|saw|missed|attended|happened|took|learned|learnt|covered|went|came|was absent|were absent)(?!\p{L})/u;
/** Does the sentence around the date speak of what is over? */
export function isPastEnglish(after: string, before: string): boolean {
  const sentence = `${/[^.?!\n]*$/u.exec(before)?.[0] ?? ""} ${/^[^.?!\n]*/u.exec(after)?.[0] ?? ""}`;
  return HELD.test(sentence);
}
