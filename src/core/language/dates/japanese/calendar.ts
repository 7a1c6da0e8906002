/** Japanese dates: look-alikes first, then eras, calendar dates, distances and stretches. */
import { JAPANESE_HOLIDAYS } from "./holidays.ts";
import {
  counted,
  countOf,
  day,
  edgeOf,
  eraDate,
  MONTH_EDGE,
  monthAndDay,
  monthOfYear,
  monthPart,
  NOTHING,
  relative,
  says,
  shortYear,
  unitOf,
  UNITS,
  WEEKDAYS,
  YEAR_EDGE,
} from "./readings.ts";
import { ADDRESSES, type Entry } from "../said.ts";

export const CALENDAR_SAID: readonly Entry[] = [
  ...ADDRESSES,
  ...JAPANESE_HOLIDAYS,
  // Look-alikes, read first.
  ["#", /\+?\d{2,4}-\d{2,4}-\d{3,4}(?!\d)/u, NOTHING],
  ["#", /\d{9,}/u, NOTHING],
  ["#", /(?:\d{1,3}[.,])+\d{3}(?!\d)/u, NOTHING],
  [
    "#",
    /\d{1,4}(?:-\d{1,4}){2,6}(?=[^\d])/u,
    (match) => (/^(?:19|20)\d\d-\d{1,2}-\d{1,2}$/.test(match[0]) ? null : NOTHING),
  ],
  ["第", /第\d{1,3}(?!\d*(?:四半期|\d*[月火水木金土日]曜|週))/u, NOTHING],
  ["第", /第([1-4])四半期/u, (match) => says({ quarter: Number(match[1]) })],
  [
    "第",
    /第([1-5])(?:週の?)?([月火水木金土日])曜日?/u,
    (match) => says({ nth: Number(match[1]), weekday: WEEKDAYS.indexOf(match[2] ?? "") + 1 }),
  ],
  ["第", /第([1-5])週/u, (match) => says({ nth: Number(match[1]) })],
  [
    "最",
    /最(初|後|終)の?(?:週の)?([月火水木金土日])曜日?/u,
    (match) => says({ nth: match[1] === "初" ? 1 : -1, weekday: WEEKDAYS.indexOf(match[2] ?? "") + 1 }),
  ],
  [
    "最",
    /最(初|後|終)の?週(?!末)/u,
    (match, scene) =>
      scene.previous?.said && scene.start - scene.previous.end <= 1
        ? says({ nth: match[1] === "初" ? 1 : -1 })
        : NOTHING,
  ],
  ["v n b p r", /(?:ver\.?|v|n|bt?|p)\d+(?:\.\d+)*/u, NOTHING],
  ["日", /日曜大工/u, NOTHING],
  ["木", /木曜社/u, NOTHING],
  ["明", /明日[香葉]/u, NOTHING],
  ["今", /今日子/u, NOTHING],
  ["昨 昔 毎", /昨今|昔日|毎[日週月年朝晩](?:の?[月火水木金土日]曜日?)?/u, NOTHING],
  ["年", /年末調整/u, NOTHING],
  ["#", /\d{1,3}(?:日|年|週|か月|ヶ月)(?:坊主|酔い|生|目|病|齢)/u, NOTHING],
  ["#", /[1-9]\d?月(?:病|号|さん|見)/u, NOTHING],

  // Eras.
  [
    "令 平 昭 大 明",
    /(令和|平成|昭和|大正|明治)(\d{1,2}|元)年?(?:\/|\.|-)?(度)?(?:(\d{1,2})(?:月|\/|\.|-)(\d{1,2})日?)?/u,
    eraDate,
  ],
  [
    "r h s t m",
    /(?<![a-z])([rhstm])\.?(\d{1,2}|元)(?:年(度)?|[./-])(?:(\d{1,2})(?:月|[./-])(\d{1,2})日?)?(?![\d.])/u,
    (match) => (match[4] === undefined && !match[0].includes("年") ? null : eraDate(match)),
  ],

  // Calendar dates.
  ["#", /((?:1\d|20)\d0)年代/u, (match) => says({ year: Number(match[1]), years: 10 })],
  [
    "#",
    /((?:18|19|20|21)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u,
    (match) => day(Number(match[1]), Number(match[3]), Number(match[4])),
  ],
  [
    "#",
    /((?:1\d|20|21)\d\d)年度(末)?/u,
    (match) => says({ year: Number(match[1]), fiscal: true, ...(match[2] && { edge: "end" as const }) }),
  ],
  [
    "#",
    new RegExp(`((?:1\\d|20|21)\\d\\d)年(?:${YEAR_EDGE})?`, "u"),
    (match) => says({ year: Number(match[1]), ...(match[2] && { edge: edgeOf(match[2]) }) }),
  ],
  [
    "#",
    /((?:19|20)\d\d)[/](\d{1,2})(?![\d/])/u,
    (match) => (Number(match[2]) <= 12 ? says({ year: Number(match[1]), month: Number(match[2]) }) : NOTHING),
  ],
  [
    "#",
    /(\d{1,2})年(\d{1,2})月(?:(\d{1,2})日)?/u,
    (match) => {
      const year = shortYear(Number(match[1]));
      return match[3] === undefined
        ? monthOfYear(year, Number(match[2]))
        : day(year, Number(match[2]), Number(match[3]));
    },
  ],
  [
    "か",
    /から(\d{1,2})(日|週)間/u,
    (match) => says({ lasting: Number(match[1]) * (match[2] === "週" ? 7 : 1) }),
  ],
  [
    "の",
    /の週(?!末|明)/u,
    (_, scene) =>
      scene.previous?.said?.day !== undefined && scene.previous.end === scene.start
        ? says({ weekOf: true })
        : null,
  ],
  [
    "#",
    /(\d{1,2})(?:月|がつ)\s?(\d{1,2})(?:日|にち)?(?![\d時:人回年月]|間)/u,
    (match) => day(undefined, Number(match[1]), Number(match[2])),
  ],
  ["#", /(\d{1,2})\/(\d{1,2})(?![\d/:]|[.]\d)/u, monthAndDay],
  ["#", /(\d{1,2})\.(\d{1,2})(?=[(〜~]|の)/u, monthAndDay],
  [
    "#",
    /(\d{1,2})(?=[~-]\d{1,2}月)(?!\d{1,2}[~-]\d{1,2}月\d{1,2}日)/u,
    (match, scene) =>
      /[年期の]$/u.test(scene.text.slice(0, scene.start)) && Number(match[1]) <= 12
        ? says({ month: Number(match[1]) })
        : null,
  ],
  [
    "#",
    new RegExp(`(\\d{1,2})(?:月|がつ)(?!曜|間|額|\\d)(?:${MONTH_EDGE})?`, "u"),
    (match) =>
      Number(match[1]) >= 1 && Number(match[1]) <= 12
        ? says({ month: Number(match[1]), ...monthPart(match[2]) })
        : NOTHING,
  ],

  // Distances and stretches.
  [
    "#",
    new RegExp(`(\\d{1,3})${UNITS}間?(?:ほど|くらい|ぐらい)?(後|前|先)`, "u"),
    (match, scene) => relative(match, scene),
  ],
  [
    "#",
    /(\d{1,4})(時間|分)(?:ほど|くらい)?(後|前)/u,
    (match) =>
      says({
        shift: {
          unit: "minute",
          count: Number(match[1]) * (match[2] === "分" ? 1 : 60) * (match[3] === "前" ? -1 : 1),
        },
      }),
  ],
  [
    "#",
    new RegExp(`(\\d{1,3})${UNITS}間?以内`, "u"),
    (match) => says({ stretch: { unit: unitOf(match[2]), count: Number(match[1]) } }),
  ],
  [
    "今 こ 向 次 先 む",
    new RegExp(
      `(?:今後|これから|向こう|むこう|次の|この先|この後|今から)(?:の)?(\\d{1,3}|数)${UNITS}間?(?!後|前|に)`,
      "u",
    ),
    (match) => says({ stretch: { unit: unitOf(match[2]), count: countOf(match[1]) } }),
  ],
  [
    "過 こ 直 最 前",
    new RegExp(`(?:過去|ここ|この|直近|最近|前の)(?:の)?(\\d{1,3}|数)${UNITS}間?(?!後|前)`, "u"),
    (match) => says({ stretch: { unit: unitOf(match[2]), count: -countOf(match[1]) } }),
  ],
  [
    "#",
    /\d{1,3}(?:日間|日程|年間|週間|か月間|ヶ月間|(?:か|ヶ|カ|ヵ|ケ|箇)月|時間|分(?:間|遅|ほど|くらい)|年生|年目|日目|泊)/u,
    NOTHING,
  ],
  [
    "さ 去",
    /(?:さる|去る)(?:(\d{1,2})月)?(\d{1,2})日/u,
    (match) => says({ day: Number(match[2]), toward: "past", ...(match[1] && { month: Number(match[1]) }) }),
  ],
  ["数", /数日(後|前)/u, (match) => counted(3, "day", match[1] === "前")],
  ["半", /半年(後|前)/u, (match) => counted(6, "month", match[1] === "前")],
  ["半", /半月(後|前)/u, (match) => counted(15, "day", match[1] === "前")],
  ["今", /今後半年(?:間)?/u, { said: { stretch: { unit: "month", count: 6 } } }],
  ["翌", /翌日/u, { said: { inDays: 1 } }],
  [
    "来 先",
    /(来|先)(週|月)の(?:今日|きょう)/u,
    (match) => counted(1, match[2] === "週" ? "week" : "month", match[1] === "先"),
  ],
  ["来 去 昨", /(来|去|昨)年の(?:今日|きょう)/u, (match) => counted(1, "year", match[1] !== "来")],
  ["月", /月末日|末日/u, { said: { day: -1 } }],
  ["末", /末日/u, { said: { day: -1 } }],
  ["初", /初日(?=$|は|の)/u, NOTHING],
  [
    "今 来 先 前",
    /(今|来|先|前)四?半?期(?=の|に|は|$)/u,
    (match) => says({ inQuarters: { 今: 0, 来: 1 }[match[1] ?? ""] ?? -1 }),
  ],
  ["#", /(\d{1,2})世紀/u, (match) => says({ year: (Number(match[1]) - 1) * 100 + 1, years: 100 })],
  ["正 お", /(?:お)?正月|三が日/u, { said: { day: 1, month: 1, lasting: 3 } }],
];
