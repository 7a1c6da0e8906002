/** Vietnamese words for stretches of time: counted units, weeks, months, quarters, years. */
import { E, inside } from "../patterns.ts";
import type { Entry, Said } from "../said.ts";
import { MONTH_NAME, NUMBER, numberOf } from "./numbers.ts";
import {
  AFTER_COUNT,
  ahead,
  before,
  COUNT,
  counted,
  countedUnits,
  countOf,
  decade,
  directed,
  LAST,
  monthSaid,
  NEXT,
  NO_DAY,
  NOTHING,
  says,
  spelt,
  UNIT,
} from "./readings.ts";

const EDGE: Record<string, NonNullable<Said["edge"]>> = {
  dau: "start",
  thuong: "start",
  giua: "middle",
  trung: "middle",
  cuoi: "end",
  ha: "end",
};

export const SPANS_SAID: readonly Entry[] = [
  // Counted units: "3 ngày tới", "hai tuần trước", "cách đây 3 ngày", "trong 3 ngày tới".
  // "vài hôm nữa": some day, nobody knows which.
  ["vai may", inside("(?:vai|may) (?:ngay|hom|bua|tuan|thang|nam) nua"), NOTHING],
  [
    "#_a mot hai ba bon nam sau bay tam chin muoi vai may",
    inside(`${COUNT} ?(ngay|hom|bua|tuan|thang|nam) ${AFTER_COUNT}(?: (nua))?`),
    (match, scene) => countedUnits(match, scene),
  ],
  [
    "cach",
    inside(`cach (?:day|nay) (?:khoang )?${COUNT} ?(ngay|hom|tuan|thang|nam)(?: truoc)?`),
    (match) => counted(countOf(match[1] ?? ""), UNIT[match[2] ?? ""], "truoc"),
  ],
  [
    "#_a",
    inside(`${COUNT} ?(gio|tieng|phut)(?: dong ho)? (nua|sau|truoc)`),
    (match) =>
      says({
        shift: {
          unit: "minute",
          count: countOf(match[1] ?? "") * (match[2] === "phut" ? 1 : 60) * (match[3] === "truoc" ? -1 : 1),
        },
      }),
  ],
  [
    "sau trong",
    inside(`(?:sau|trong) ${COUNT} (ngay|tuan|thang|nam) (nua)`),
    (match) => counted(countOf(match[1] ?? ""), UNIT[match[2] ?? ""], "nua"),
  ],
  [
    "#_a mot hai ba bon nam sau bay tam chin muoi",
    inside(`(?:\\d{1,3}|hai|ba|bon|nam|sau|bay|tam|chin|muoi) ?(?:ngay|tuan|(?:thang|nam) roi)`),
    NOTHING,
  ],

  // Weeks, months, years.
  [
    "cuoi",
    inside(`cuoi tuan(?: (${NEXT}|${LAST}|nay)(?: (nua))?)?`),
    (match) => says({ weekend: true, ...(match[1] ? { inWeeks: ahead(match[1], match[2]) } : {}) }),
  ],
  [
    "dau giua",
    inside(`(dau|giua) tuan(?: (${NEXT}|${LAST}|nay)(?: (nua))?)?`),
    (match) =>
      says(
        match[2]
          ? { edge: match[1] === "dau" ? "start" : "middle", inWeeks: ahead(match[2], match[3]) }
          : { weekday: match[1] === "dau" ? 1 : 3 },
      ),
  ],
  [
    "tuan",
    inside(`tuan (?:lien )?(${NEXT}|${LAST}|nay)(?: (nua|nua))?`),
    (match, scene) =>
      /^ khi/.test(scene.text.slice(scene.end)) ? null : says({ inWeeks: ahead(match[1], match[2]) }),
  ],
  [
    "tuan",
    inside("tuan (?:thu )?(1|2|3|4|nhat|hai|ba|tu|dau tien|dau|cuoi cung|cuoi)(?: (?:cua|trong))?(?= thang)"),
    (match) =>
      says({
        nth:
          { nhat: 1, "dau tien": 1, dau: 1, "cuoi cung": -1, cuoi: -1 }[match[1] ?? ""] ??
          numberOf(match[1] ?? ""),
      }),
  ],
  [
    "dau giua cuoi",
    inside(
      `(dau|giua|cuoi) (thang|nam)(?! (?:${NEXT}|${LAST}|nay|ngoai|kia|hoc|thu|\\d+|${NUMBER})${E}|\\d)`,
    ),
    (match) =>
      says({ edge: EDGE[match[1] ?? ""], ...(match[2] === "thang" ? { inMonths: 0 } : { inYears: 0 }) }),
  ],
  [
    "dau giua cuoi",
    inside("(dau|giua|cuoi)(?= (?:thang|nam(?! hoc)|t\\d))"),
    (match) => says({ edge: EDGE[match[1] ?? ""] }),
  ],
  [
    "thuong trung ha",
    inside("(thuong|trung|ha) tuan(?: cua)?(?= (?:thang|t\\d))"),
    (match) => says({ edge: EDGE[match[1] ?? ""] }),
  ],
  [
    "thang",
    new RegExp(`thang ?(\\d{1,2}|${MONTH_NAME})${E} ?[/.-]? ?(?:nam )?((?:19|20)\\d\\d)${E}`),
    (match) => monthSaid(match[1], { year: Number(match[2]) }),
  ],
  ["thang", new RegExp(`thang (?:chap)${E}`), { said: { lunar: true } }],
  [
    "thang",
    inside(`thang (${NEXT}|${LAST}|nay)(?: (nua))?`),
    (match, scene) =>
      scene.folded.text.slice(scene.start, scene.end).includes("sáu")
        ? null
        : says({ inMonths: ahead(match[1], match[2]) }),
  ],
  // "đội nhà thang 2-1": months go upwards, the goals of who won come first.
  [
    "thang",
    inside("thang ([2-9]) ?- ?([0-8])(?![\\d/])"),
    ([, first, second]) => (Number(first) > Number(second) ? NOTHING : null),
  ],
  [
    "thang t",
    new RegExp(`(?:thang ?|t)(\\d{1,2})(?![\\d/.]|h)${E}(?: (${NEXT}|${LAST}|nay)${E}${NO_DAY})?`),
    (match) =>
      match[0].startsWith("thang") || Number(match[1]) > 7 ? monthSaid(match[1], directed(match[2])) : null,
  ],
  [
    "t",
    new RegExp(`t(\\d{1,2})/((?:19|20)\\d\\d)${E}`),
    (match) => monthSaid(match[1], { year: Number(match[2]) }),
  ],
  [
    "thang",
    inside(`thang (${MONTH_NAME})(?: (${NEXT}|${LAST}|nay))?`),
    (match) => monthSaid(match[1], directed(match[2])),
  ],
  [
    "quy",
    inside("quy (1|2|3|4|iv|iii|ii|i|mot|hai|ba|bon|tu)(?: ?[/-] ?((?:19|20)\\d\\d))?"),
    (match) =>
      says({
        quarter: { i: 1, ii: 2, iii: 3, iv: 4 }[match[1] ?? ""] ?? numberOf(match[1] ?? ""),
        ...(match[2] && { year: Number(match[2]) }),
      }),
  ],
  [
    "q",
    new RegExp(`q([1-4])${E}(?:[/-]((?:19|20)\\d\\d))?`),
    (match) => says({ quarter: Number(match[1]), ...(match[2] && { year: Number(match[2]) }) }),
  ],
  [
    "nua",
    inside("nua (dau|dau tien|cuoi|sau)(?: (?:cua|trong))?(?= (?:nam|thang|t\\d))"),
    (match) => says({ half: match[1]?.startsWith("dau") ? 1 : 2 }),
  ],
  [
    "quy",
    inside("quy (dau|cuoi)(?: cua)?(?= nam)"),
    (match) => says({ quarter: match[1] === "dau" ? 1 : 4 }),
  ],
  [
    "#_ mot hai ba bon nam sau bay tam chin muoi",
    inside(`(${NUMBER}) thang (dau|cuoi)(?: cua)?(?= nam)`),
    (match) => says({ months: numberOf(match[1] ?? "") * (match[2] === "dau" ? 1 : -1) }),
  ],
  [
    "giai nam tu trong nhiem thoi",
    inside(
      "(?:(?:giai doan|nam|trong|nhiem ky|thoi ky|tu) ){1,2}((?:19|20)\\d\\d) ?(?:-|den) ?((?:19|20)\\d\\d)",
    ),
    (match) => says({ year: Number(match[1]), years: Math.max(1, Number(match[2]) - Number(match[1]) + 1) }),
  ],
  [
    "mua he",
    inside("(?:mua (xuan|he|ha|thu|dong)|he)(?= (?:nay|nam|toi|sau|\\d))(?: (?:nay|toi))?"),
    (match) =>
      says({
        season: ({ xuan: "spring", he: "summer", ha: "summer", thu: "autumn", dong: "winter" } as const)[
          (match[1] ?? "he") as "xuan"
        ],
      }),
  ],
  ["sang", inside("sang nam"), (_, scene) => (spelt(scene, "sang năm") ? says({ inYears: 1 }) : null)],
  ["nam", inside("nam ((?:1\\d|20|21)\\d\\d)"), (match) => says({ year: Number(match[1]) })],
  [
    "nam",
    inside(`nam (${NEXT}|${LAST}|nay|ngoai|kia)(?: (nua))?`),
    (match, scene) =>
      /(?:viet|anh|ban|cu|co|thay) $/.test(before(scene)) || /^ khi/.test(scene.text.slice(scene.end))
        ? null
        : says({ inYears: { ngoai: -1, kia: -2 }[match[1] ?? ""] ?? ahead(match[1], match[2]) }),
  ],

  [
    "nhung thap",
    inside("(?:nhung nam|thap (?:nien|ky)) ((?:1[89]|20)?\\d0)"),
    (match) => decade(match[1] ?? ""),
  ],
  [
    "the",
    inside("the ky (?:thu )?(\\d{1,2})"),
    (match) => says({ year: (Number(match[1]) - 1) * 100 + 1, years: 100 }),
  ],
  ["quy", inside(`quy (${NEXT}|${LAST}|nay)`), (match) => says({ inQuarters: ahead(match[1], undefined) })],
  [
    "nua",
    inside("nua (thang|nam) (nua|sau|truoc)"),
    (match) =>
      says({
        shift: {
          unit: match[1] === "thang" ? "day" : "month",
          count: (match[1] === "thang" ? 15 : 6) * (match[2] === "truoc" ? -1 : 1),
        },
      }),
  ],
];
