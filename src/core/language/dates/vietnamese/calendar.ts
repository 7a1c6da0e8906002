/** Vietnamese dates and hours in figures and words, and what links them. */
import { E, inside } from "../patterns.ts";
import type { Entry } from "../said.ts";
import { MONTH_NAME, NUMBER, numberOf } from "./numbers.ts";
import {
  before,
  calendarDate,
  clock,
  clocks,
  COUNTED,
  dayAndMonth,
  dayNumber,
  dayRead,
  NO_DAY,
  NOTHING,
  NUMBERED,
  PART,
  partAlone,
  says,
  spelt,
  yearFirst,
} from "./readings.ts";

export const CALENDAR_SAID: readonly Entry[] = [
  // Dates.
  ["#/.-", /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/u, (match) => yearFirst(match)],
  [
    "#/.-_",
    new RegExp(`(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\2 ?(\\d{4}|\\d{2}))?(?![\\d/h:]|[.,]\\d)${E}`),
    calendarDate,
  ],
  [
    "#/-",
    /(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)(?![\d/])/u,
    (match, scene) =>
      NUMBERED.test(before(scene)) ? NOTHING : says({ month: Number(match[1]), year: Number(match[2]) }),
  ],
  [
    "#_",
    new RegExp(
      `(\\d{1,2}) (?:thang|thg|t) ?(\\d{1,2}|${MONTH_NAME})${E}(?! (?:ngay|nua))(?:(?:,? ?nam|,| ) ?((?:1\\d|20|21)\\d\\d)${E})?`,
    ),
    (match, scene) => dayAndMonth(match[1], match[2], match[3], scene),
  ],
  [
    "#_",
    inside("(\\d{1,2}) thang nay"),
    (match, scene) =>
      Number(match[1]) <= 31 && (Number(match[1]) > 12 || spelt(scene, "này"))
        ? says({ day: Number(match[1]), inMonths: 0 })
        : null,
  ],
  [
    "ngay mung mong hom",
    new RegExp(
      `(?:(?:ngay|hom) )?(?:(?:mung|mong) )?(${NUMBER})${E} (?:thang|thg) ?(\\d{1,2}|${MONTH_NAME})${E}(?:(?:,? ?nam|,| ) ?((?:1\\d|20|21)\\d\\d)${E})?`,
    ),
    (match, scene) => dayAndMonth(match[1], match[2], match[3], scene),
  ],
  [
    "muoi hai ba",
    new RegExp(`(${NUMBER})${E} thang (\\d{1,2}|${MONTH_NAME})${E}(?! (?:nua|qua))`),
    (match, scene) =>
      numberOf(match[1] ?? "") > 10 ? dayAndMonth(match[1], match[2], undefined, scene) : null,
  ],
  [
    "ngay mung mong hom",
    new RegExp(
      `(?:(?:ngay|hom) )?(?:(?:mung|mong) )?(${NUMBER})${E}(?! ?[/.-] ?\\d|:)${COUNTED}(?: (nay|toi|sap toi|vua roi|vua qua)${E}${NO_DAY})?`,
    ),
    dayRead,
  ],
  [
    "#_",
    new RegExp(`(\\d{1,2})(?: nay)(?= (?:di|hoc|co|lop|minh|em|thi|tap|nghi|la)|$|[?.!,])`),
    (match) => dayNumber(Number(match[1]), { toward: "this" }),
  ],

  // Hours.
  [
    "#_a",
    /(\d{1,2}) ?(?:h|g|gio)(?: ?(\d{2})(?!\d))?(?:p|ph| phut)? ?(?:-|~|den|toi) ?(\d{1,2}) ?(?:h|g|gio)(?: ?(\d{2})(?!\d))?(?:p|ph| phut)?(?![\p{L}\p{M}\p{N}])/u,
    (match) => clocks(match),
  ],
  ["#:", /(\d{1,2}):(\d{2})(?:\s?[-~]\s?(\d{1,2}):(\d{2}))?(?![\d:])/u, (match) => clocks(match)],
  ["#_a", inside("(\\d{1,2}) ?(?:h|g|gio)(?: ruoi)"), (match) => clock(match[1] ?? "", "30")],
  [
    "#_a",
    /(\d{1,2}) ?(?:h|g|gio)(?: ?(\d{2})(?!\d))?(?:p|ph| phut)?(?![\p{L}\p{M}\p{N}])/u,
    (match) => clock(match[1] ?? "", match[2]),
  ],
  [
    "mot hai ba bon nam sau bay tam chin muoi",
    inside(
      "(mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi(?: mot| hai)?) gio(?: (ruoi))?(?= (?:sang|trua|chieu|toi|dem))",
    ),
    (match) => clock(String(numberOf(match[1] ?? "")), match[2] && "30"),
  ],
  ["sang trua chieu toi dem", inside("(sang|trua|chieu|toi|dem)"), partAlone],
  [
    "buoi",
    // "buổi chiều nay": the day stands with the part.
    inside("buoi (sang|trua|chieu|toi)(?! (?:nay|qua))"),
    (match) => says({ partOfDay: PART[match[1] ?? ""] ?? "morning" }),
  ],

  // Links.
  ["- ~ →", /[-~→]/u, { link: "to" }],
  ["den toi cho", inside("(?:den|toi|cho den|cho toi)(?: het)?"), { link: "to" }],
  // "đêm 10 rạng sáng 11/11"
  ["rang", inside("rang(?= (?:sang|ngay))"), { link: "to" }],
  ["va voi hoac hay cung", inside("(?:va|voi|cung)"), { link: "and" }],
  ["vua hoi", inside("(?:vua roi|vua qua)"), { said: { toward: "past" } }],
  ["toi sap", inside("sap toi"), { said: { toward: "next" } }],
  [
    "#",
    new RegExp(`(\\d{1,2})(?![\\d/.:h]|%|-\\d{3})${E}`),
    (match) =>
      Number(match[1]) >= 1 && Number(match[1]) <= 31
        ? { said: { day: Number(match[1]) }, loose: true }
        : null,
  ],
];
