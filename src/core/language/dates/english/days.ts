/** English words for days and stretches: look-alikes first, then near days, distances, weeks, months. */
import { ENGLISH_HOLIDAYS } from "./holidays.ts";
import {
  COUNT,
  COUNT_KEYS,
  countOf,
  distance,
  edge,
  MONTH,
  NOTHING,
  nth,
  ORDINAL,
  ORDINAL_KEYS,
  ordinalOf,
  PART,
  PARTS,
  quarterFromNow,
  says,
  season,
  stretch,
  UNITS,
  unitSaid,
  WEEKDAY,
  WEEKDAY_KEYS,
  weekdayOf,
} from "./readings.ts";
import { E, inside } from "../patterns.ts";
import { ADDRESSES, type Entry, type Said } from "../said.ts";

export const DAYS_SAID: readonly Entry[] = [
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
    "the " + ORDINAL_KEYS,
    inside(
      `(?:the )?${ORDINAL} (?:group|floor|time|session|class|lecture|chapter|room|half|hour|row|lesson|part|year|day|week|point|question|attempt|place|person|one|speaker|module)s?(?! of)`,
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
    "yesterday yesterdays yest ystday yday",
    inside("(?:yesterday|yesterdays|yest|ystday|yday)(?:'s)?"),
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
  [
    "the night",
    inside("(?:the )?(?:night|evening) before last"),
    { said: { inDays: -2, partOfDay: "evening" } },
  ],
  ["the day", inside("(?:the )?day before last"), { said: { inDays: -2 } }],
  ["midweek mid", inside("mid-?week"), { said: { inWeeks: 0, weekday: 3 } }],

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
    inside(`${COUNT} (${WEEKDAY}) ago`),
    (match) =>
      says({
        weekday: weekdayOf(match[2] ?? ""),
        toward: "past",
        shift: { unit: "week", count: 1 - countOf(match[1] ?? "") },
      }),
  ],
  [
    COUNT_KEYS,
    inside(`${COUNT} (weeks?)(?= (?:today|tomorrow|(?:on |this )?${WEEKDAY})(?! (?:and|or|to)))`),
    (match) => distance(countOf(match[1] ?? ""), match[2] ?? "", 1),
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
  [
    "the week weekend month year",
    inside("(?:the )?(week|weekend|month|year) after next"),
    (match) => unitSaid(match[1] ?? "", 2),
  ],
  [
    "the week weekend month year",
    inside("(?:the )?(week|weekend|month|year) before last"),
    (match) => unitSaid(match[1] ?? "", -2),
  ],
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
    "the first opening second third fourth closing final last #",
    inside(
      `(?:the )?(?:(first|second|third|fourth|1st|2nd|3rd|4th)|(?:final|last|closing)(?= \\p{L}+ of)) (quarter|half)(?: of)?`,
    ),
    (match) => {
      const last = match[2] === "half" ? 2 : 4;
      const nth = match[1] === undefined ? last : ordinalOf(match[1]);
      return says(match[2] === "half" ? { half: nth } : { quarter: nth });
    },
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
  ["the #", /(?:the )'?([2-9]0)'?s(?!\p{L})/u, (match) => says({ year: 1900 + Number(match[1]), years: 10 })],
  [
    "fy fiscal financial the",
    inside("(?:the )?(?:fy|(?:fiscal|financial)(?: year)?) ?((?:19|20)\\d\\d)"),
    (match) => says({ year: Number(match[1]), fiscal: true }),
  ],
  [
    "this next last the current",
    inside("(?:the )?(this|next|last|current) (?:fiscal|financial) year"),
    (match) => says({ inYears: { next: 1, last: -1 }[match[1] ?? ""] ?? 0, fiscal: true }),
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
];
