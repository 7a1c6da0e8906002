/**
 * Japanese words for days. There are no spaces: every character may begin a piece, and longer words stand before
 * the words that they contain (再来週 before 来週). Kanji numerals have become digits already.
 */
import type { PartOfDay } from "../understanding.ts";
import { JAPANESE_HOLIDAYS } from "./japanese-holidays.ts";
import { ADDRESSES, lexicon, type Entry, type Reading, type Said, type Scene, type Unit } from "./said.ts";

const NOTHING: Reading = {};
const WEEKDAYS = "月火水木金土日";
const WEEKDAY_SOUNDS: Record<string, number> = { げつ: 1, か: 2, すい: 3, もく: 4, きん: 5, ど: 6, にち: 7 };
const ERAS: Record<string, number> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  r: 2018,
  h: 1988,
  s: 1925,
  t: 1911,
  m: 1867,
};
const DAY_SOUNDS: Record<string, number> = {
  ついたち: 1,
  ふつか: 2,
  みっか: 3,
  よっか: 4,
  むいか: 6,
  とおか: 10,
  はつか: 20,
};
const UNIT: Record<string, Unit> = { 日: "day", 週: "week", 週間: "week", 年: "year", か月: "month" };
const UNITS = "(日|週間|週|(?:か|ヶ|カ|ヵ|ケ|箇)月|年)";
const EDGE = {
  上: "start",
  初: "start",
  頭: "start",
  は: "start",
  前: "start",
  中: "middle",
  半: "middle",
  下: "end",
  末: "end",
  終: "end",
  後: "end",
} as const;
const MONTH_EDGE = "(?:の)?(上旬|初旬|初め|始め|はじめ|頭|中旬|半ば|なかば|中頃|下旬|末日?|終わり)";

function says(said: Said): Reading {
  return { said };
}

/** A row of words with one meaning each, filed under their first character. */
function words(said: Said, ...names: readonly string[]): Entry[] {
  return names.map((name) => [name.slice(0, 1), new RegExp(name, "u"), { said }]);
}

function unitOf(written: string | undefined): Unit {
  return UNIT[written ?? ""] ?? "month";
}

function edgeOf(written: string): NonNullable<Said["edge"]> {
  return EDGE[written.replace(/^の/, "").charAt(0) as keyof typeof EDGE];
}

function day(year: number | undefined, month: number, date: number): Reading {
  if (month < 1 || month > 12 || date < 1 || date > 31) return NOTHING;
  return says({ day: date, month, ...(year !== undefined && { year }) });
}

/** Month-first; 25/10 can only be day-first. Pages, addresses, scores and ratios are no dates. */
function monthAndDay(match: RegExpExecArray, scene: Scene): Reading {
  const [first, second] = [Number(match[1]), Number(match[2])];
  const before = scene.text.slice(Math.max(0, scene.start - 8), scene.start);
  const after = scene.text.slice(scene.end, scene.end + 4);
  if (
    /(?:ページ|頁|号室|会議室|教室|部屋|問|番|第|点|版|バージョン|ver\.?|v|\d[/.-]|no\.?|合計|資料|点数は|得点は?|評価は?|約|丁目|区|町|市)\s?$/u.test(
      before,
    )
  )
    return NOTHING;
  if (/^(?:点|%|以上|以下|未満|人|名|しか|ページ|問|くらい|の人|円|個|倍|番地?|程度|を超)/u.test(after))
    return NOTHING;
  if (first === 24 && second === 7) return NOTHING;
  return first <= 12 ? day(undefined, first, second) : day(undefined, second, first);
}

function eraYear(era: string, year: string): number {
  return (ERAS[era] ?? 0) + (year === "元" ? 1 : Number(year));
}

function counted(count: number, unit: Unit, back: boolean): Reading {
  return says({ shift: { unit, count: back ? -count : count } });
}

function clock(match: RegExpExecArray): Reading {
  const [, half, hours = "", minutes, halfHour, , toHalf, toHours, toMinutes, toHalfHour] = match;
  const first = time(hours, minutes, halfHour, half);
  if (first === null) return NOTHING;
  const second = toHours === undefined ? null : time(toHours, toMinutes, toHalfHour, toHalf ?? half);
  const partOfDay: PartOfDay | undefined =
    half === undefined ? undefined : isAfternoon(half) ? "afternoon" : "morning";
  return says({ clock: second === null ? [first] : [first, second], ...(partOfDay && { partOfDay }) });
}

function isAfternoon(half: string): boolean {
  return /午後|pm|p\.m/.test(half);
}

function time(
  hours: string,
  minutes: string | undefined,
  halfHour: string | undefined,
  half: string | undefined,
): number | null {
  const [hour, minute] = [Number(hours), halfHour ? 30 : Number(minutes ?? 0)];
  if (hour > 29 || minute > 59) return null;
  return ((hour % 24) + (half !== undefined && isAfternoon(half) && hour < 12 ? 12 : 0)) * 60 + minute;
}

const HALF = "(午前|午後|am|pm|a\\.m\\.|p\\.m\\.)?";
const HOUR = "(\\d{1,2})(?:時(?!間)(?:(\\d{1,2})分)?(半)?|:(\\d{2}))";

/** The two ways to write minutes (時…分 and :) come in two groups: brings them into one. */
function clockAny(match: RegExpExecArray): Reading {
  const [whole, half, hours, minutes, halfHour, colon, toHalf, toHours, toMinutes, toHalfHour, toColon] =
    match;
  const read = [
    whole,
    half,
    hours,
    minutes ?? colon,
    halfHour,
    undefined,
    toHalf,
    toHours,
    toMinutes ?? toColon,
    toHalfHour,
  ];
  return clock(read as unknown as RegExpExecArray);
}

/** 月, 火 … alone is a weekday only in brackets, in a range, or right after a week. */
function shortWeekday(match: RegExpExecArray, scene: Scene): Reading | null {
  const weekday = WEEKDAYS.indexOf(match[1] ?? "") + 1;
  const { previous, text, start, end } = scene;
  const afterWeek =
    previous?.end === start && previous.said?.inWeeks !== undefined && previous.said.weekday === undefined;
  const week =
    afterWeek || (previous?.said?.inWeeks !== undefined && text.slice(previous.end, start) === "の");
  const next = text.slice(end, end + 3);
  const inRange = /^[~・-](?:[火水木金土日])(?![\u4E00-\u9FFF])/u.test(next);
  const closing =
    previous !== undefined &&
    (previous.link !== undefined || /^[・]$/.test(text.slice(previous.end, start))) &&
    !/^[\u4E00-\u9FFF]/u.test(next);
  return (week && !/^[\u4E00-\u9FFF]/u.test(next)) || inRange || closing ? says({ weekday }) : null;
}

const entries: Entry[] = [
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
  ["#", /((?:1\d|20|21)\d\d)年度/u, (match) => says({ year: Number(match[1]), fiscal: true })],
  ["#", /((?:1\d|20|21)\d\d)年/u, (match) => says({ year: Number(match[1]) })],
  [
    "#",
    /((?:19|20)\d\d)[/](\d{1,2})(?![\d/])/u,
    (match) => (Number(match[2]) <= 12 ? says({ year: Number(match[1]), month: Number(match[2]) }) : NOTHING),
  ],
  [
    "#",
    /(\d{1,2})(?:月|がつ|\/)(\d{1,2})(?:日|にち)?[・,、](\d{1,2})(?:日|にち)/u,
    (match) =>
      says({
        ...day(undefined, Number(match[1]), Number(match[2])).said,
        ...(Number(match[3]) === Number(match[2]) + 1 && {}),
      }),
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
  [
    "正 お",
    /(?:お)?正月|三が日/u,
    (match) => says(match[0].startsWith("三") ? { day: 1, month: 1 } : { day: 1, month: 1 }),
  ],

  // Near days.
  ...words({ inDays: 1, partOfDay: "morning" }, "明朝", "あすのあさ"),
  ...words({ inDays: 1, partOfDay: "evening" }, "明晩"),
  ...words({ inDays: 3 }, "明々後日", "明明後日", "しあさって"),
  ...words({ inDays: 2 }, "明後日", "あさって", "みょうごにち"),
  ...words({ inDays: 1 }, "明日", "あした", "みょうにち", "アシタ", "アス(?=ノ|の)"),
  ["あ", /あす(?=[のはにも、。?!]|って|から|まで|$|[\u4E00-\u9FFF])/u, { said: { inDays: 1 } }],
  ...words({ inDays: 0, partOfDay: "morning" }, "今朝", "けさ"),
  ...words({ inDays: 0, partOfDay: "evening" }, "今夜", "今晩(?!は(?:[。!、]|$))", "こんや", "今夕"),
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
    /(?:この前|この間|こないだ|このあいだ|先日|さきの|前回?)の?([月火水木金土日])曜日?/u,
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
    /(再来|来|翌|今|本|昨|去|前|一昨)年?度/u,
    (match) =>
      says({
        inYears: { 再来: 2, 来: 1, 翌: 1, 今: 0, 本: 0, 一昨: -2 }[match[1] ?? ""] ?? -1,
        fiscal: true,
      }),
  ],
  ...yearWords(2, "再来年", "さらいねん"),
  ...yearWords(1, "来年", "らいねん", "翌年"),
  ...yearWords(0, "今年", "ことし", "本年"),
  ...yearWords(-2, "一昨年", "おととし"),
  ...yearWords(-1, "昨年", "去年", "きょねん", "前年"),
  ["年", /年末年始/u, { said: { month: 12, edge: "end" } }],
  ["年", /年末/u, { said: { inYears: 0, edge: "end" } }],
  ["年", /年(?:始|初め|明け)/u, { said: { month: 1, edge: "start" } }],
  ["年", /年度/u, { said: { fiscal: true } }],
  ["上 前", /(?:上半期|前半期|上期)/u, { said: { half: 1 } }],
  ["下 後", /(?:下半期|後半期|下期)/u, { said: { half: 2 } }],
  [
    "春 夏 秋 冬",
    /(春|夏|秋|冬)(?=(?:の|に|は)|$)/u,
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

function weekWords(inWeeks: number, ...names: readonly string[]): Entry[] {
  return names.flatMap((name): Entry[] => [
    [
      name.slice(0, 1),
      new RegExp(`${name}の?(?:末|まつ|週末|土日)`, "u"),
      { said: { inWeeks, weekend: true } },
    ],
    [
      name.slice(0, 1),
      new RegExp(`${name}の?(?:頭|初め|はじめ|あたま)`, "u"),
      { said: { inWeeks, weekday: 1 } },
    ],
    [name.slice(0, 1), new RegExp(name, "u"), { said: { inWeeks } }],
  ]);
}

function monthWords(inMonths: number, ...names: readonly string[]): Entry[] {
  return names.map((name) => [
    name.slice(0, 1),
    new RegExp(`${name}${MONTH_EDGE}?`, "u"),
    (match) => says({ inMonths, ...monthPart(match[1]) }),
  ]);
}

/** 上旬, 中旬, 下旬 and the like are thirds of a month; 末日 is its last day. */
function monthPart(written: string | undefined): Said {
  if (!written) return {};
  return written.endsWith("末日") ? { day: -1 } : { edge: edgeOf(written) };
}

function yearWords(inYears: number, ...names: readonly string[]): Entry[] {
  return names.map((name) => [
    name.slice(0, 1),
    new RegExp(`${name}(?:の?(初め|始め|はじめ|頭|半ば|末|終わり))?`, "u"),
    (match) => says({ inYears, ...(match[1] && { edge: edgeOf(match[1]) }) }),
  ]);
}

function weekdayOf(sign: string | undefined): number {
  return WEEKDAYS.indexOf(sign ?? "月") + 1;
}

function countOf(written: string | undefined): number {
  return written === "数" ? 3 : Number(written);
}

function relative(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, count = "", unit, direction] = match;
  // "今から3日後" counts from today, "10月25日の3日後" from that day: both fall out of joining.
  if (scene.previous?.link) return null;
  return counted(Number(count), unitOf(unit), direction === "前");
}

function eraDate(match: RegExpExecArray): Reading {
  const [, era = "", year = "", fiscal, month, date] = match;
  const full = eraYear(era, year);
  if (month !== undefined && date !== undefined) return day(full, Number(month), Number(date));
  return says({ year: full, ...(fiscal && { fiscal: true }) });
}

export const JAPANESE = lexicon(entries);
/** Where a Japanese piece may begin: at any known first character, a number or a Latin word only at its start. */
export const JAPANESE_KEYS = new RegExp(
  `(?<!\\d)\\d|(?<![a-z])[a-z]|[${[...JAPANESE.keys()]
    .filter((key) => !/[a-z#]/.test(key))
    .join("")
    .replace("-", "\\-")}]`,
  "gu",
);

/** Small words that keep two pieces together: 来週の月曜, 10月25日(金), 来週は火曜. */
export function joinsJapanese(gap: string): boolean {
  return gap.length <= 6 && /^(?:[\s()の、,]|まで|に|は|から)*$/u.test(gap);
}

const HELD =
  /(?:(?<!予定|はず|何時|いつ|どこ|どちら|から|まで|時|日)でした(?!っけ|よね|でしょう)|だった|ありました|あった(?!ら)|行われ(?:た|ました)|開かれ(?:た|ました)|欠席し(?:た|ました)|休んだ|休みました|参加し(?:た|ました)|出席し(?:た|ました)|受講?し?(?:た|ました)|受けた|行った|行きました|学んだ|学びました|習った|習いました)/u;
/** Does the sentence after the date speak of what is over? */
export function isPastJapanese(after: string): boolean {
  const sentence = /^[^。?？!！\n]*/u.exec(after)?.[0] ?? "";
  return HELD.test(sentence);
}
