/** Vietnamese words for days: look-alikes and the moon first, then near days and weekdays. */
import { E, inside } from "../patterns.ts";
import { ADDRESSES, type Entry } from "../said.ts";
import { VIETNAMESE_HOLIDAYS } from "./holidays.ts";
import { NUMBER, numberOf } from "./numbers.ts";
import {
  bareToday,
  before,
  bySameDay,
  isEndOfRange,
  isStartOfRange,
  COUNT,
  COUNTED,
  countOf,
  directed,
  LAST,
  lunarWord,
  nearDay,
  NEXT,
  NO_DAY,
  NOTHING,
  partAndDay,
  phone,
  POLITE_BEFORE,
  says,
  spelt,
  tomorrow,
  weekday,
  weekdayRead,
} from "./readings.ts";

export const DAYS_SAID: readonly Entry[] = [
  ...ADDRESSES,
  ...VIETNAMESE_HOLIDAYS,
  // Look-alikes, read first.
  ["mai", inside("mai (?:mot|sau|mai|kia mot)"), NOTHING],
  ["mai", inside("mai"), (_, scene) => tomorrow(scene)],
  ["ton", inside("ton duc thang"), NOTHING],
  ["hoang bach tuong", inside("(?:hoang|bach|tuong) mai"), NOTHING],
  ["sau", inside("sau (?:khi|do|nay|cung|buoi|tet)"), NOTHING],
  [
    "nam",
    inside("nam (?:hoc|nhat|sinh|ngoai tro|gioi|nu|dinh|tu liem|cuoi)"),
    (match) => (match[0] === "nam cuoi" ? null : NOTHING),
  ],
  ["viet mien phia", inside("(?:viet|mien|phia) nam"), NOTHING],
  [
    "moi hang tung",
    inside(
      "(?:moi|hang|tung) (?:ngay|tuan|thang|nam|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|sang|chieu|toi)",
    ),
    NOTHING,
  ],
  ["ca", inside("ca (?:tuan|thang|nam|ngay) (?:roi|qua)"), NOTHING],
  ["chuc", inside("chuc mung"), NOTHING],
  ["cuoi", inside("cuoi tuan (?:vui|tot|an lanh|hanh phuc|that)"), NOTHING],
  [
    "trong",
    inside("trong tuan(?= (?:co|lop|minh|em|hoc) | *(?:$|[^\\p{L}\\p{N} ]))"),
    { said: { inWeeks: 0 } },
  ],
  ["chao chuc", inside("(?:chao|chuc) (?:buoi )?(?:sang|trua|chieu|toi)(?: tot lanh)?"), NOTHING],
  ["#", /\+?\d(?:[ .-]?\d){7,18}(?![\d/])/u, phone],
  ["#.$", /\d{1,3}(?:[.,]\d{3})+(?!\d)/u, NOTHING],
  ["#/", /\d{1,4}(?:\/\d{4})?\/[a-z]{2,}[-a-z]*/u, NOTHING],
  ["v ver version ban", inside("(?:v|ver|version|phien ban) ?\\d+(?:\\.\\d+)+"), NOTHING],

  // Lunar.
  [
    "ram mung mong #_",
    inside(`(?:ram|(?:(?:mung|mong) )?${NUMBER}) (?:thang )?(?:tet|gieng|chap|am lich|al|am)`),
    (match) =>
      /gieng/.test(match[0]) && !/^(?:ram|mung|mong)/.test(match[0]) ? null : says({ lunar: true }),
  ],
  [
    "ram tet giao am al",
    inside("(?:ram|tet|giao thua|am lich|al|am(?! (?:thanh|nhac|muu)))"),
    (match, scene) => lunarWord(match[0], scene),
  ],

  [
    "ngay",
    inside("ngay (dau|cuoi)(?: tien| cung)?(?: (?:cua|trong))?(?= (thang|nam|t\\d))"),
    (match) =>
      says({
        day: match[1] === "dau" ? 1 : -1,
        ...(match[2] === "nam" && { month: match[1] === "dau" ? 1 : 12 }),
      }),
  ],
  ["ngay gio", inside(`(?:ngay|gio) nay (tuan|thang|nam) (${NEXT}|${LAST})`), bySameDay],
  // Near days.
  ["may vai", inside("(?:may|vai) (?:hom|bua|ngay|tuan|thang|nam) nay"), NOTHING],
  [
    "ngay",
    inside("ngay (?:hom )?(mai|kia|mot)"),
    (match, scene) =>
      scene.folded.text.slice(scene.start, scene.end).includes("kìa")
        ? says({ inDays: 3 })
        : nearDay(match[1], scene),
  ],
  [
    "hom bua ngay",
    inside("(?:ngay )?(?:hom|bua) (nay|qua|kia)"),
    (match, scene) =>
      spelt(scene, "hôm", "bữa", "hom", "bửa")
        ? says({ inDays: { nay: 0, qua: -1, kia: -2 }[match[1] ?? ""] ?? 0 })
        : null,
  ],
  [
    "sang trua chieu toi dem khuya",
    inside("(sang|trua|chieu|toi|dem|khuya) (?:hom |ngay |bua )?(nay|mai|qua|kia|mot)"),
    partAndDay,
  ],
  [
    "nay gio",
    inside("nay|gio"),
    ({ 0: word }, scene) =>
      isEndOfRange(scene) || isStartOfRange(scene)
        ? says({ inDays: 0 })
        : word === "gio"
          ? null
          : POLITE_BEFORE.test(before(scene)) &&
              spelt(scene, "nay ") &&
              !/^\s(?:mai|kia)/.test(scene.text.slice(scene.end)) &&
              bareToday(scene)
            ? says({ inDays: 0 })
            : null,
  ],
  [
    "mot",
    inside("mot(?= (?:co|hoc|lop|di|nghi|minh|em|o|thi|tap))"),
    (_, scene) => {
      const written = scene.folded.text.slice(scene.start, scene.end);
      const alone = written === "mot" && /(?:^|[.,!?]) *$/.test(before(scene));
      return written === "mốt" || (alone && !/^ (?:lop|minh|em|o)/.test(scene.text.slice(scene.end)))
        ? says({ inDays: 2 })
        : null;
    },
  ],
  [
    "luc bay hien",
    inside("(?:ngay )?(?:luc nay|bay gio(?! (?:sang|chieu|toi) *(?:$|[^\\p{L} ]))|hien tai|hien gio)"),
    { said: { now: true } },
  ],

  [
    "cach",
    inside(`cach (?:day|nay) (?:khoang )?${COUNT} ?(gio|tieng|phut)(?: truoc)?`),
    (match) =>
      says({ shift: { unit: "minute", count: -countOf(match[1] ?? "") * (match[2] === "phut" ? 1 : 60) } }),
  ],

  // Weekdays.
  [
    "thu t",
    new RegExp(`(?:thu|t) ?([2-7])((?:(?:, ?| va )(?:thu |t)?[2-7]${E})+)(?![/.:]\\d|h)${COUNTED}`),
    (match) => {
      const days = `${match[1] ?? ""}${match[2] ?? ""}`.replace(/\D/g, "");
      return "234567".includes(days)
        ? says({ weekday: weekday(days[0]) ?? 1, toWeekday: weekday(days.at(-1)) ?? 1 })
        : null;
    },
  ],
  [
    "thu",
    inside(
      "thu (hai|ba|tu|nam|sau|bay|[2-7]) (?:thu (nhat|hai|ba|tu)|(dau)(?: tien)?|(cuoi)(?: cung)?)(?: (?:cua|trong))?(?= (?:thang|t\\d))",
    ),
    (match) =>
      says({ weekday: weekday(match[1]) ?? 1, nth: match[4] ? -1 : match[3] ? 1 : numberOf(match[2] ?? "") }),
  ],
  ["thu", inside("thu (?:tu (?:phat|uu|theo|sap|nhat)|hai mat|nam cham)"), NOTHING],
  [
    "thu t th",
    new RegExp(
      `(?:thu|th|t)\\.? ?([2-7]) ?(?:-|~|den|toi) ?(?:thu |thu|t)?([2-7])${E}(?![/.]\\d|h\\d?)${COUNTED}`,
    ),
    (match) => says({ weekday: weekday(match[1]) ?? 1, toWeekday: weekday(match[2]) ?? 1 }),
  ],
  [
    "thu",
    new RegExp(
      `thu ?(hai|ba|tu|nam|sau|bay|[2-7])${E}(?![/.]\\d)${COUNTED}(?: (${NEXT}|${LAST}|nay)${E}${NO_DAY}(?<!(?:toi|sau)(?= (?:hoc|lam|khi))))?`,
    ),
    weekdayRead,
  ],
  [
    "t",
    new RegExp(
      `(?:t|th|thu)\\.?([2-7])${E}(?:(?=/\\d{4})|(?![/.]\\d)${COUNTED})(?: (${NEXT}|${LAST}|nay)${E}${NO_DAY})?`,
    ),
    (match, scene) =>
      /^\/\d{4}/.test(scene.text.slice(scene.end))
        ? null
        : says({ weekday: weekday(match[1]) ?? 1, ...directed(match[2]) }),
  ],
  [
    "th",
    new RegExp(`th([2-7])${E}(?![/.]\\d)(?: (${NEXT}|${LAST}|nay)${E}${NO_DAY})?`),
    (match) => says({ weekday: weekday(match[1]) ?? 1, ...directed(match[2]) }),
  ],
  [
    "chu chua cn c",
    inside(`(?:chu ?nhat|chua nhat|cn|c\\.? ?nhat)(?: (${NEXT}|${LAST}|nay))?`),
    (match) => says({ weekday: 7, ...directed(match[1]) }),
  ],
];
