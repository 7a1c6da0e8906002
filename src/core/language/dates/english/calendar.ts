/** English dates, weekdays and hours, and what links them. */
import {
  after,
  AM,
  bareYear,
  before,
  clock,
  date,
  dayAlone,
  dayMonth,
  isWordOfItsOwn,
  MONTH,
  MONTH_KEYS,
  monthOf,
  NOTHING,
  NUMBERED,
  numeric,
  ORDINAL,
  ORDINAL_KEYS,
  ordinalOf,
  PART,
  PARTS,
  says,
  WEEKDAY,
  WEEKDAY_KEYS,
  weekdayOf,
  weekdayRead,
  YEAR,
  yearOf,
} from "./readings.ts";
import { E, inside, toFullYear } from "../patterns.ts";
import type { Entry } from "../said.ts";

export const CALENDAR_SAID: readonly Entry[] = [
  // Dates.
  [
    "#",
    /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d-])/u,
    (match) => says({ year: Number(match[1]), month: Number(match[2]) }),
  ],
  [
    "#",
    inside(`(\\d{1,2}) ?[/&] ?(\\d{1,2}) (${MONTH})`),
    (match) =>
      Number(match[2]) === Number(match[1]) + 1
        ? says({ day: Number(match[1]), month: monthOf(match[3] ?? ""), lasting: 2 })
        : null,
  ],
  [
    "the week",
    inside(`(?:the )?week (?:of|commencing|beginning|starting|ending)(?: on)?(?= (?:the )?(?:\\d|${MONTH}))`),
    { said: { weekOf: true } },
  ],
  [
    "the " + WEEKDAY_KEYS,
    inside(`(?:the )?(${WEEKDAY}) after next`),
    (match) => says({ weekday: weekdayOf(match[1] ?? ""), shift: { unit: "week", count: 1 } }),
  ],
  [
    "the " + WEEKDAY_KEYS,
    inside(`(?:the )?(${WEEKDAY}) before last`),
    (match) =>
      says({ weekday: weekdayOf(match[1] ?? ""), toward: "past", shift: { unit: "week", count: -1 } }),
  ],
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
      `(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ,/-]{1,2}(${MONTH})${E}\\.?(?:[-/ ,]{0,2}(?:of )?((?:1\\d|20|21)\\d\\d|'\\d\\d)(?!\\d))?`,
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
      ((match[2] ?? match[3]) === undefined && isWordOfItsOwn(match[1] ?? "", scene)) ||
      /(?:who is|ms|mr|mrs|dr)\.? $/.test(before(scene)) ||
      /^ (?:presence|rush|nguyen|tran|le|pham|hoang|vo|dang|bui|do|ngo|ly|smith|is (?:our|my|the|a|from))(?!\p{L})/u.test(
        after(scene),
      )
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
    "in since from until of year by for between back",
    inside(
      "(?:in|since|from|until|year|by|of|for|between|back to) ((?:1\\d|20|21)\\d\\d)(?! ?(?:people|usd|dong))",
    ),
    (match) => says({ year: Number(match[1]) }),
  ],
  ["#", /((?:19|20)\d\d)(?![\d/:-]|\.\d)(?![\p{L}])/u, bareYear],
  [
    "in of since summer winter back",
    inside("(?:in|of|since|back in) '(\\d\\d)"),
    (match) => says({ year: Number(match[1]) + (Number(match[1]) > 50 ? 1900 : 2000) }),
  ],

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
  [
    "and or",
    inside("and|or"),
    (_, scene) => ({ link: /(?:^|\s)between\s/.test(before(scene)) ? "to" : "and" }),
  ],
  [
    "#",
    new RegExp(`(\\d{1,2})(?![\\d/:%]|\\.\\d)${E}`),
    (match) =>
      Number(match[1]) >= 1 && Number(match[1]) <= 31
        ? { said: { day: Number(match[1]) }, loose: true }
        : null,
  ],
];
