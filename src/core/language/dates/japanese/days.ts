/** Japanese words for near days, weeks, weekdays, months and years, hours, and what links them. */
import {
  clockAny,
  DAY_SOUNDS,
  edgeOf,
  HALF,
  HOUR,
  monthWords,
  NOTHING,
  says,
  shortWeekday,
  WEEKDAY_SOUNDS,
  weekdayOf,
  weekWords,
  words,
  yearWords,
} from "./readings.ts";
import type { Entry } from "../said.ts";

export const DAYS_SAID: readonly Entry[] = [
  // Near days.
  ...words({ inDays: 1, partOfDay: "morning" }, "明朝", "あすのあさ"),
  ...words({ inDays: 1, partOfDay: "evening" }, "明晩"),
  ...words({ inDays: 3 }, "明々後日", "明明後日", "しあさって"),
  ...words({ inDays: 2 }, "明後日", "あさって", "みょうごにち"),
  ...words({ inDays: 1 }, "明日", "あした", "みょうにち", "アシタ", "アス(?=ノ|の)"),
  ["あ", /あす(?=[のはにも、。?!]|って|から|まで|$|[\u4E00-\u9FFF])/u, { said: { inDays: 1 } }],
  ...words({ inDays: 0, partOfDay: "morning" }, "今朝", "けさ"),
  ...words(
    { inDays: 0, partOfDay: "evening" },
    "今夜",
    "今晩(?!は(?:[。!、]|$))",
    "こんや",
    "こんばん(?!は|わ)",
    "今夕",
  ),
  ...words(
    { inDays: 0 },
    "今日(?!は、|はー?[!。]|は$)",
    "今日",
    "きょう(?!と|り|み|か|し|い|ゆ|だ[いい])",
    "本日",
    "ほんじつ",
    "当日中(?=に)",
  ),
  ...words({ inDays: -3 }, "一昨々日", "一昨昨日", "さきおととい"),
  ...words({ inDays: -2, partOfDay: "evening" }, "一昨夜", "一昨晩"),
  ...words({ inDays: -2 }, "一昨日", "おととい", "おとつい", "いっさくじつ"),
  ...words({ inDays: -1, partOfDay: "evening" }, "昨晩", "昨夜", "ゆうべ", "さくや", "前夜"),
  ...words({ inDays: -1 }, "昨日", "きのう(?!こ)", "さくじつ", "前日"),

  // Weeks.
  ...weekWords(2, "再来週", "さ来週", "さらいしゅう", "翌々週"),
  ...weekWords(1, "来週", "らいしゅう", "翌週", "次週", "次の週(?!末)"),
  ...weekWords(0, "今週", "こんしゅう", "本週", "この週(?!末)"),
  ...weekWords(-2, "先々週", "先先週", "せんせんしゅう"),
  ...weekWords(-1, "先週", "せんしゅう", "前週", "前の週(?!末)"),
  ["次 今 こ", /(?:次|今度|この次)の週末/u, { said: { weekend: true } }],
  ["週", /週末/u, { said: { weekend: true } }],
  ["土", /土日(?:曜日?)?/u, { said: { weekend: true } }],
  ["週", /週(?:明け|あけ)(?:の?月曜日?)?/u, { said: { inWeeks: 1, weekday: 1 } }],
  ["週", /週(?:初め|はじめ|頭)/u, { said: { weekday: 1 } }],
  ["平", /平日/u, { said: { weekday: 1, toWeekday: 5 } }],

  // Weekdays.
  [
    "次 今 こ",
    /(?:次回?|今度|今回|この次)の?([月火水木金土日])曜日?/u,
    (match) => says({ weekday: weekdayOf(match[1]), toward: "next" }),
  ],
  [
    "こ 前 先 さ",
    /(?:この前|この間|こないだ|このあいだ|先日|さきの|先の|去る|さる|前回?)の?([月火水木金土日])曜日?/u,
    (match) => says({ weekday: weekdayOf(match[1]), toward: "past" }),
  ],
  [
    "こ",
    /(?:この)([月火水木金土日])曜日?/u,
    (match) => says({ weekday: weekdayOf(match[1]), toward: "this" }),
  ],
  [
    "月 火 水 木 金 土 日",
    /([月火水木金土日])曜?日?[~〜-]([月火水木金土日])(?:曜日?)?(?![\u4E00-\u9FFF])/u,
    (match) => says({ weekday: weekdayOf(match[1]), toWeekday: weekdayOf(match[2]) }),
  ],
  [
    "月 火 水 木 金 土 日",
    /([月火水木金土日])曜日?(?!会(?![議場]))/u,
    (match) => says({ weekday: weekdayOf(match[1]) }),
  ],
  [
    "月 火 水 木 金 土",
    /(?<![\u4E00-\u9FFF\d])([月火水木金土])[火水木金土]?([火水木金土日])(?=[のはにもか、。?!)]|で|って|$)/u,
    (match) => {
      const [first, last] = [weekdayOf(match[1]), weekdayOf(match[2])];
      return last - first === match[0].length - 1 ? says({ weekday: first, toWeekday: last }) : null;
    },
  ],
  [
    "(",
    /\(([月火水木金土日])(?:曜日?)?(?:・祝)?\)/u,
    (match, scene) =>
      scene.previous?.said && scene.start - scene.previous.end <= 2
        ? says({ weekday: weekdayOf(match[1]) })
        : null,
  ],
  ["月 火 水 木 金 土 日", /([月火水木金土日])(?!曜)/u, shortWeekday],
  [
    "げ か す も き ど に",
    /(げつ|か|すい|もく|きん|ど|にち)よう(?:び|(?=[のはにも]))/u,
    (match) => says({ weekday: WEEKDAY_SOUNDS[match[1] ?? ""] ?? 1 }),
  ],

  // Months and years.
  ...monthWords(2, "再来月", "さ来月", "さらいげつ"),
  ...monthWords(1, "来月", "らいげつ", "翌月"),
  ...monthWords(0, "今月", "こんげつ", "本月"),
  ...monthWords(-2, "先々月", "先先月"),
  ...monthWords(-1, "先月", "せんげつ", "前月"),
  ["月", /月末/u, { said: { inMonths: 0, edge: "end" } }],
  ["月", /月(?:初|初め|はじめ|頭)/u, { said: { inMonths: 1, edge: "start" } }],
  ["上 初 中 下", /(上旬|初旬|中旬|下旬)/u, (match) => says({ edge: edgeOf(match[1] ?? "") })],
  [
    "再 来 今 本 昨 去 前 一 翌",
    /(再来|来|翌|今|本|昨|去|前|一昨)年?度(末)?/u,
    (match) =>
      says({
        inYears: { 再来: 2, 来: 1, 翌: 1, 今: 0, 本: 0, 一昨: -2 }[match[1] ?? ""] ?? -1,
        fiscal: true,
        ...(match[2] && { edge: "end" as const }),
      }),
  ],
  ...yearWords(2, "再来年", "さらいねん"),
  ...yearWords(1, "来年", "らいねん", "翌年"),
  ...yearWords(0, "今年", "ことし", "本年"),
  ...yearWords(-2, "一昨年", "おととし"),
  ...yearWords(-1, "昨年", "去年", "きょねん", "前年"),
  ["年", /年末年始/u, { said: { day: 29, month: 12, lasting: 6 } }],
  [
    "年 月 週",
    /(年|月|週)内/u,
    (match) => says({ 年: { inYears: 0 }, 月: { inMonths: 0 }, 週: { inWeeks: 0 } }[match[1] as "年"]),
  ],
  ["年", /年末/u, { said: { inYears: 0, edge: "end" } }],
  ["年", /年(?:始|初め|明け)/u, { said: { month: 1, edge: "start" } }],
  ["年", /年度末/u, { said: { month: 3 } }],
  ["年", /年度/u, { said: { fiscal: true } }],
  [
    "来 今 昨",
    /(来|今|昨)(春|夏|秋|冬)(?!休|季)/u,
    (match) =>
      says({
        inYears: { 来: 1, 昨: -1 }[match[1] ?? ""] ?? 0,
        season: ({ 春: "spring", 夏: "summer", 秋: "autumn", 冬: "winter" } as const)[match[2] as "春"],
      }),
  ],
  [
    "前 後",
    /(前|後)半/u,
    (match, scene) =>
      scene.previous?.end === scene.start &&
      (scene.previous.said?.inYears ?? scene.previous.said?.year) !== undefined &&
      scene.previous.said?.month === undefined
        ? says({ half: match[1] === "前" ? 1 : 2 })
        : null,
  ],
  ["上 前", /(?:上半期|前半期|上期)/u, { said: { half: 1 } }],
  ["下 後", /(?:下半期|後半期|下期)/u, { said: { half: 2 } }],
  [
    "春 夏 秋 冬",
    /の?(春|夏|秋|冬)(?=[のにはもかまよ、。]|$)/u,
    (match, scene) =>
      scene.previous?.said?.inYears !== undefined || scene.previous?.said?.year !== undefined
        ? says({
            season: ({ 春: "spring", 夏: "summer", 秋: "autumn", 冬: "winter" } as const)[match[1] as "春"],
          })
        : null,
  ],

  // Days of a month.
  [
    "つ ふ み よ む と は",
    /(ついたち|ふつか|みっか|よっか|むいか|とおか|はつか)(?=[のはにも、。?!]|から|まで|って|$)/u,
    (match) => says({ day: DAY_SOUNDS[match[1] ?? ""] ?? 1 }),
  ],
  [
    "#",
    /(\d{1,2})(?:日|にち)(?!間|後|前|目|程|中|分|以|本|常|数|帰|曜|市|町|村|家|野|月(?!曜))/u,
    (match) => (Number(match[1]) >= 1 && Number(match[1]) <= 31 ? says({ day: Number(match[1]) }) : NOTHING),
  ],

  // Hours.
  [
    "午 a p #",
    new RegExp(`${HALF}\\s?${HOUR}(?:\\s?(?:[~〜-]|から|より)\\s?${HALF}\\s?${HOUR})?`, "u"),
    clockAny,
  ],
  ["午", /午前中?/u, { said: { partOfDay: "morning" } }],
  ["午", /午後/u, { said: { partOfDay: "afternoon" } }],
  ["朝 あ", /(?:朝|あさ)(?!食|会|礼|って|ひ|が)/u, { said: { partOfDay: "morning" } }],
  ["昼 お", /(?:お昼|昼)(?!食|休)/u, { said: { partOfDay: "noon" } }],
  ["夕", /夕方/u, { said: { partOfDay: "evening" } }],
  ["夜 晩 よ", /(?:夜(?!間)|晩|よる)/u, { said: { partOfDay: "evening" } }],

  // Links.
  ["か よ ~ - →", /から|より|[~→-]/u, { link: "to" }],
  [
    "と ・ や 及 、",
    /と(?!は|い|か|こ|り|て|き|お|も|し|う|な|の)|・|や(?=[\u4E00-\u9FFF\d])|及び|および/u,
    { link: "and" },
  ],
  [
    "#",
    /(\d{1,2})(?![\d.:時月年人回分%つ点])/u,
    (match) =>
      Number(match[1]) >= 1 && Number(match[1]) <= 31
        ? { said: { day: Number(match[1]) }, loose: true }
        : null,
  ],
];
