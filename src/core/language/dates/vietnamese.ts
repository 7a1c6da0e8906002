/**
 * Vietnamese words for days. Patterns run on text without marks, so that marks left out change nothing; where the
 * marks are written and decide (tối, tới, tôi; sáu, sau; mai, Mai), the reading looks at them.
 */
import type { PartOfDay } from "../understanding.ts";
import { ADDRESSES, lexicon, type Entry, type Reading, type Scene, type Said, type Unit } from "./said.ts";
import { VIETNAMESE_HOLIDAYS } from "./vietnamese-holidays.ts";
import {
  E,
  inside,
  NUMBER,
  MONTH_NAME,
  monthOf,
  numberOf,
  realTime,
  toFullYear,
} from "./vietnamese-numbers.ts";

const PART: Record<string, PartOfDay> = {
  sang: "morning",
  trua: "noon",
  chieu: "afternoon",
  toi: "evening",
  dem: "night",
  khuya: "night",
};
const UNIT: Record<string, Unit> = {
  ngay: "day",
  hom: "day",
  bua: "day",
  tuan: "week",
  thang: "month",
  nam: "year",
};
const DAYS: Record<string, number> = { nay: 0, mai: 1, kia: 2, mot: 2 };
const NOTHING: Reading = {};

const NEXT = "(?:toi day|sap toi|ke tiep|tiep theo|sau|toi|ke)";
// "thứ hai tới thứ sáu" goes on to another day.
const NO_DAY = "(?! (?:thu|t\\d|cn|chu|ngay|mung|mong|het|hom|cuoi|\\d))";
const LAST = "(?:vua roi|vua qua|da qua|roi|truoc|qua)";
const WEEKDAY: Record<string, number> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  "2": 1,
  "3": 2,
  "4": 3,
  "5": 4,
  "6": 5,
  "7": 6,
};
// What a number counts, so that it is no day: "thu 2 triệu", "ngày 3 buổi".
const COUNTED =
  "(?! ?(?:buoi|lan|nguoi|tiet|ca|tieng|trieu|tr|nghin|ngan|dong|ty|k|d|diem|phan|%|hoc vien|bai|cau|km|m|kg|cai|to|trang)(?![\\p{L}\\p{M}\\p{N}]))";
// Before a number with a slash, dot or dash: then it numbers a room, a house, a page, a paper.
const NUMBERED =
  /(?:^|[^\p{L}])(?:phong|p|so|nha|ngo|ngach|hem|kiet|trang|tr|cau|diem|bai|slide|muc|dieu|khoan|chuong|phan|quyet dinh|qd|nghi dinh|nd|thong tu|tt|cong van|cv|nghi quyet|nq|chi thi|luat|ke hoach so|van ban|ty le|ti le|can ho|can|block|tang|version|ver|v|phien ban|ban|duoc|dat|cham|hon|gan|khoang|chiem|quoc lo|ql|duong|to|nhom|truong|ma|ma so|hotline|sdt|dt|zalo|goi|gio|luc|level|cap)[ .:]*$/u;
const POLITE_BEFORE =
  /(?:^|[.,!?;:\n]|(?:^|[^\p{L}])(?:da|vay|the|hoi|z|a|oi|ban|em|anh|chi|ad|admin|chao|nguoi|roi|va|con|thi|nhung|lich|hoc))\s*$/u;
const NAME_BEFORE =
  /(?:^|[^\p{L}])(?:co|thay|ba|ong|bac|giang vien|ten|ho|chu|di|be|quan|hoang|bach|tuong|truong|thanh|quynh|thi|phuong|tuyet|ngoc|xuan|hoa|duong|pho|ban mai|ban)\s*$/u;
const ORDINAL_BEFORE =
  /(?:^|[^\p{L}])(?:lan|nguoi|bai|khoa|phan|chuong|nhom|tang|cai|dieu|dot|con|dua|nuoc|ngay|nam|thang|tuan|buoi|hang|cap|vong|ky|van de|cau|muc|vi tri|thanh vien|doi|lop)\s*$/u;

/** The 20 characters before a piece: enough for a word or two of context. */
function before(scene: Scene): string {
  return scene.text.slice(Math.max(0, scene.start - 20), scene.start);
}
function says(said: Said): Reading {
  return { said };
}

/** The marks that were typed fit one of these spellings, or none were typed at all. */
function spelt(scene: Scene, ...spellings: readonly string[]): boolean {
  const written = scene.folded.text.slice(scene.start, scene.end);
  if (written === scene.text.slice(scene.start, scene.end)) return true;
  return spellings.some((spelling) => written.includes(spelling));
}

function weekday(name: string | undefined): number | undefined {
  return name === undefined ? undefined : /^(?:cn|c)|^chu/.test(name) ? 7 : WEEKDAY[name];
}

function directed(word: string | undefined): Pick<Said, "toward"> {
  if (!word) return {};
  return { toward: word === "nay" ? "this" : new RegExp(`^${LAST}$`).test(word) ? "past" : "next" };
}

/** "tuần sau" 1, "tuần này" 0, "tuần trước" -1, "tuần sau nữa" 2. */
function ahead(word: string | undefined, further: string | undefined): number {
  if (word === undefined || word === "nay") return 0;
  const step = new RegExp(`^${NEXT}$`).test(word) ? 1 : -1;
  return further ? step * 2 : step;
}

function calendarDate(match: RegExpExecArray, scene: Scene): Reading | null {
  const [written, first = "", sign = "", second = "", third] = match;
  const [d, m] = [Number(first), Number(second)];
  if (NUMBERED.test(before(scene))) return NOTHING;
  const rest = scene.text.slice(scene.end, scene.end + 16);
  if (
    /^\s?(?:%|(?:trieu|tr|nghin|ngan|dong|ty|diem|usd|vnd|phuong|xa|quan|huyen|don vi|so nganh|bai|cau|sao|hoc vien|nguoi|can bo|tieu chi|km|m|kg)(?!\p{L}))/u.test(
      rest,
    )
  )
    return NOTHING;
  if (
    /^[1-3]\/[234]$/.test(written) &&
    /^\s(?:lop chua|lop da|lop khong|so|hoc vien|nguoi|thoi|quang|tong|bai)/.test(rest)
  )
    return NOTHING;
  if (/^24\/(?:7|24)$/.test(written)) return NOTHING;
  if (third === undefined && sign !== "/") {
    // "25-27 tháng 10" is a range. "3.5" and "8-10" are more often numbers: a date has two digits for the month.
    if (sign === "-" && m > 12) return null;
    const dated = /(?:ngay|hom|lich|tu|den|toi|sang|chieu)\s*$/.test(before(scene));
    const full = /^\d\d?\D(?:0[1-9]|1[0-2])$/.test(written);
    if (!dated && !(full && (sign === "." || d > 12 || /^0|\D0/.test(written))))
      return sign === "-" ? null : NOTHING;
  }
  const year = third === undefined ? undefined : toFullYear(third);
  const said = (day: number, month: number): Said => ({ day, month, ...(year !== undefined && { year }) });
  if (m >= 1 && m <= 12 && d >= 1 && d <= 31) return says(said(d, m));
  // 10/25 can be read in one way only.
  return d >= 1 && d <= 12 && m <= 31 && m > 12 ? says(said(m, d)) : NOTHING;
}

function clock(hours: string, minutes: string | undefined): Reading | null {
  const time = realTime(hours, minutes);
  return time === null ? null : says({ clock: [time] });
}

function counted(count: number, unit: Unit | undefined, direction: string): Reading | null {
  if (unit === undefined || count < 1) return null;
  // "3 ngày tới", "2 tuần qua" are stretches; "3 ngày nữa", "2 tuần trước" are distances.
  if (/^(?:toi|sap toi|tiep theo|ke tiep|toi day)/.test(direction)) return says({ stretch: { unit, count } });
  if (/^(?:qua|vua qua|vua roi|gan day|gan nhat|da qua)/.test(direction))
    return says({ stretch: { unit, count: -count } });
  return says({ shift: { unit, count: /^truoc/.test(direction) ? -count : count } });
}

const COUNT = `(\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|vai|may|nua)`;
const AFTER_COUNT =
  "(toi day|sap toi|toi|tiep theo|ke tiep|vua qua|vua roi|gan day|gan nhat|da qua|qua|nua|sau|truoc)";

function countOf(word: string): number {
  return word === "vai" || word === "may" ? 3 : numberOf(word);
}

const entries: Entry[] = [
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
  ["trong", inside("trong tuan(?= (?:co|lop|minh|em|hoc)|$|[?.!])"), { said: { inWeeks: 0 } }],
  ["chao chuc", inside("(?:chao|chuc) (?:buoi )?(?:sang|trua|chieu|toi)(?: tot lanh)?"), NOTHING],
  ["#", /\+?\d(?:[ .-]?\d){7,18}(?![\d/])/u, phone],
  ["#", /\d{1,3}(?:[.,]\d{3})+(?!\d)/u, NOTHING],
  ["#", /\d{1,4}(?:\/\d{4})?\/[a-z]{2,}[-a-z]*/u, NOTHING],
  ["v ver version ban", inside("(?:v|ver|version|phien ban) ?\\d+(?:\\.\\d+)+"), NOTHING],

  // Lunar.
  [
    "ram mung mong #",
    inside(`(?:ram|(?:(?:mung|mong) )?${NUMBER}) (?:thang )?(?:tet|gieng|chap|am lich|al|am)`),
    (match) =>
      /gieng/.test(match[0]) && !/^(?:ram|mung|mong)/.test(match[0]) ? null : says({ lunar: true }),
  ],
  [
    "ram tet giao am al",
    inside("(?:ram|tet|giao thua|am lich|al)"),
    (match, scene) => lunarWord(match[0], scene),
  ],

  [
    "ngay",
    inside("ngay (dau|cuoi)(?: tien| cung)?(?: (?:cua|trong))?(?= (?:thang|nam|t\\d))"),
    (match) => says({ day: match[1] === "dau" ? 1 : -1 }),
  ],
  ["ngay gio", inside(`(?:ngay|gio) nay (tuan|thang|nam) (${NEXT}|${LAST})`), bySameDay],
  // Near days.
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
    "nay",
    inside("nay"),
    (_, scene) =>
      POLITE_BEFORE.test(before(scene)) &&
      spelt(scene, "nay ") &&
      !/^\s(?:mai|kia)/.test(scene.text.slice(scene.end)) &&
      bareToday(scene)
        ? says({ inDays: 0 })
        : null,
  ],
  [
    "mot",
    inside("mot(?= (?:co|hoc|lop|di|nghi|minh|em|o|thi|tap))"),
    (_, scene) => (scene.folded.text.slice(scene.start, scene.end) === "mốt" ? says({ inDays: 2 }) : null),
  ],
  ["luc bay hien", inside("(?:ngay )?(?:luc nay|bay gio|hien tai|hien gio)"), { said: { now: true } }],

  [
    "cach",
    inside(`cach (?:day|nay) (?:khoang )?${COUNT} ?(gio|tieng|phut)(?: truoc)?`),
    (match) =>
      says({ shift: { unit: "minute", count: -countOf(match[1] ?? "") * (match[2] === "phut" ? 1 : 60) } }),
  ],

  // Weekdays.
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
      `(?:thu|th|t) ?([2-7]) ?(?:-|~|den|toi) ?(?:thu |thu|t)?([2-7])${E}(?![/.]\\d|h\\d?)${COUNTED}`,
    ),
    (match) => says({ weekday: weekday(match[1]) ?? 1, toWeekday: weekday(match[2]) ?? 1 }),
  ],
  [
    "thu",
    new RegExp(
      `thu ?(hai|ba|tu|nam|sau|bay|[2-7])${E}(?![/.]\\d)${COUNTED}(?: (${NEXT}|${LAST}|nay)${E}${NO_DAY}(?! (?:hoc|lam|khi)))?`,
    ),
    weekdayRead,
  ],
  [
    "t",
    new RegExp(
      `(?:t|th|thu)([2-7])${E}(?:(?=/\\d{4})|(?![/.]\\d)${COUNTED})(?: (${NEXT}|${LAST}|nay)${E}${NO_DAY})?`,
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

  // Counted units: "3 ngày tới", "hai tuần trước", "cách đây 3 ngày", "trong 3 ngày tới".
  [
    "#  mot hai ba bon nam sau bay tam chin muoi vai may",
    inside(`${COUNT} ?(ngay|hom|bua|tuan|thang|nam) ${AFTER_COUNT}(?: (nua))?`),
    (match, scene) => countedUnits(match, scene),
  ],
  [
    "cach",
    inside(`cach (?:day|nay) (?:khoang )?${COUNT} ?(ngay|hom|tuan|thang|nam)(?: truoc)?`),
    (match) => counted(countOf(match[1] ?? ""), UNIT[match[2] ?? ""], "truoc"),
  ],
  [
    "#",
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
    "#  mot hai ba bon nam sau bay tam chin muoi",
    inside(`(?:\\d{1,3}|hai|ba|bon|nam|sau|bay|tam|chin|muoi) ?(?:ngay|tuan)`),
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
    inside("(dau|giua|cuoi)(?= (?:thang|nam|t\\d))"),
    (match) => says({ edge: ({ dau: "start", giua: "middle", cuoi: "end" } as const)[match[1] as "dau"] }),
  ],
  [
    "thang",
    new RegExp(`thang ?(\\d{1,2}|${MONTH_NAME})${E} ?[/.-]? ?(?:nam )?((?:19|20)\\d\\d)${E}`),
    (match, scene) => monthSaid(match[1], scene, { year: Number(match[2]) }),
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
  [
    "thang t",
    new RegExp(`(?:thang ?|t)(\\d{1,2})(?![\\d/.]|h)${E}(?: (${NEXT}|${LAST}|nay)${E}${NO_DAY})?`),
    (match, scene) =>
      match[0].startsWith("thang") || Number(match[1]) > 7
        ? monthSaid(match[1], scene, directed(match[2]))
        : null,
  ],
  [
    "t",
    new RegExp(`t(\\d{1,2})/((?:19|20)\\d\\d)${E}`),
    (match, scene) => monthSaid(match[1], scene, { year: Number(match[2]) }),
  ],
  [
    "thang",
    inside(`thang (${MONTH_NAME})(?: (${NEXT}|${LAST}|nay))?`),
    (match, scene) => monthSaid(match[1], scene, directed(match[2])),
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
    "nua #",
    inside("(?:nua (dau|cuoi)|6 thang (dau|cuoi))(?= nam)"),
    (match) => says({ half: (match[1] ?? match[2]) === "dau" ? 1 : 2 }),
  ],
  [
    "mua",
    inside("mua (xuan|he|ha|thu|dong)(?= (?:nay|nam|toi|sau|\\d))(?: (?:nay|toi))?"),
    (match) =>
      says({
        season: ({ xuan: "spring", he: "summer", ha: "summer", thu: "autumn", dong: "winter" } as const)[
          match[1] as "xuan"
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

  // Dates.
  ["#", /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/])/u, (match) => yearFirst(match)],
  [
    "#",
    new RegExp(`(\\d{1,2}) ?([/.-]) ?(\\d{1,2})(?: ?\\2 ?(\\d{4}|\\d{2}))?(?![\\d/h:]|[.,]\\d)${E}`),
    calendarDate,
  ],
  [
    "#",
    /(0?[1-9]|1[0-2])[/-]((?:19|20)\d\d)(?![\d/])/u,
    (match, scene) =>
      NUMBERED.test(before(scene)) ? NOTHING : says({ month: Number(match[1]), year: Number(match[2]) }),
  ],
  [
    "#",
    new RegExp(
      `(\\d{1,2}) (?:thang|thg|t) ?(\\d{1,2}|${MONTH_NAME})${E}(?! (?:ngay|nua))(?:(?:,? ?nam|,| ) ?((?:1\\d|20|21)\\d\\d)${E})?`,
    ),
    (match, scene) => dayAndMonth(match[1], match[2], match[3], scene),
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
    "#",
    new RegExp(`(\\d{1,2})(?: nay)(?= (?:di|hoc|co|lop|minh|em|thi|tap|nghi|la)|$|[?.!,])`),
    (match) => dayNumber(Number(match[1]), { toward: "this" }),
  ],

  // Hours.
  [
    "#",
    /(\d{1,2}) ?(?:h|g|gio)(?: ?(\d{2})(?!\d))?(?:p|ph| phut)? ?(?:-|~|den|toi) ?(\d{1,2}) ?(?:h|g|gio)(?: ?(\d{2})(?!\d))?(?:p|ph| phut)?(?![\p{L}\p{M}\p{N}])/u,
    (match) => clocks(match),
  ],
  ["#", /(\d{1,2}):(\d{2})(?:\s?[-~]\s?(\d{1,2}):(\d{2}))?(?![\d:])/u, (match) => clocks(match)],
  ["#", inside("(\\d{1,2}) ?(?:h|g|gio)(?: ruoi)"), (match) => clock(match[1] ?? "", "30")],
  [
    "#",
    /(\d{1,2}) ?(?:h|g|gio)(?: ?(\d{2})(?!\d))?(?:p|ph| phut)?(?![\p{L}\p{M}\p{N}])/u,
    (match) => clock(match[1] ?? "", match[2]),
  ],
  ["sang trua chieu toi dem", inside("(sang|trua|chieu|toi|dem)"), partAlone],
  [
    "buoi",
    inside("buoi (sang|trua|chieu|toi)"),
    (match) => says({ partOfDay: PART[match[1] ?? ""] ?? "morning" }),
  ],

  // Links.
  ["- ~ →", /[-~→]/u, { link: "to" }],
  ["den toi cho", inside("(?:den|toi|cho den|cho toi)(?: het)?"), { link: "to" }],
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

function phone(match: RegExpExecArray): Reading | null {
  return match[0].replace(/\D/g, "").length >= 9 ? NOTHING : null;
}

/** Tomorrow, unless it is a person or a place: "cô Mai", "Hoàng Mai", "gặp chị mai". */
function tomorrow(scene: Scene): Reading | null {
  if (!spelt(scene)) return null;
  const person = /(?:^|[^\p{L}])(?:chi|anh|em|ban)\s$/u.test(before(scene));
  const named =
    person &&
    (isName(scene) ||
      /(?:gap|nhan|goi|hoi|bao|giup|cua|voi|nho|chao|cam on) (?:chi|anh|em|ban)\s$/.test(before(scene)) ||
      /^ (?:oi|day|phu trach)(?!\p{L})/u.test(scene.text.slice(scene.end)));
  return named || NAME_BEFORE.test(before(scene)) ? NOTHING : says({ inDays: 1 });
}

/** One capital in the middle of a sentence makes a name. */
function isName(scene: Scene): boolean {
  const { original, at } = scene.folded;
  const written = original.slice(at[scene.start], at[scene.end]);
  return /^\p{Lu}\p{Ll}/u.test(written) && !/(?:^|[.!?\n])\s*$/.test(before(scene));
}

function lunarWord(word: string, scene: Scene): Reading | null {
  if (word === "al")
    return scene.previous?.said?.day !== undefined && scene.start - scene.previous.end < 3
      ? says({ lunar: true })
      : null;
  return spelt(scene, "rằm", "tết", "giao thừa", "âm lịch") ? says({ lunar: true }) : null;
}

function nearDay(word: string | undefined, scene: Scene): Reading | null {
  if (!spelt(scene, "ngày", "mai", "kia", "mốt")) return null;
  if (/ngay (?:mot|kia) (?:tang|giam|nhieu|tot)/.test(scene.text.slice(scene.start, scene.end + 6)))
    return null;
  return says({ inDays: DAYS[word ?? ""] ?? 1 });
}

function partAndDay(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, part = "", day = ""] = match;
  const written = scene.folded.text.slice(scene.start, scene.end);
  if (/^(?:tôi|tới|sang) /.test(written) && written !== scene.text.slice(scene.start, scene.end)) return null;
  if (
    day === "mot" &&
    /^ (?:nguoi|so|buoi|lop|lan|chut|ti|ban|cai|ngay|tuan|thang|gio)/.test(scene.text.slice(scene.end))
  )
    return null;
  const inDays =
    day === "qua" ? -1 : day === "kia" ? (part === "sang" || part === "chieu" ? 2 : 2) : (DAYS[day] ?? 0);
  return says({ inDays, partOfDay: PART[part] ?? "morning" });
}

/** "nay" alone is today only where it stands like a time: at the beginning, and not in "này". */
function bareToday(scene: Scene): boolean {
  return /^\s(?:co|hoc|lop|minh|em|nghi|may|o|thi|di|la|toi|anh|chi|ai|thay|ben|tap|phai|khong|k|phong|lich|bat)(?!\p{L})/u.test(
    scene.text.slice(scene.end),
  );
}

function weekdayRead(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, name = "", direction] = match;
  const written = scene.folded.text.slice(scene.start, scene.end).split(" ");
  const plain = scene.text.slice(scene.start, scene.end).split(" ");
  if (written[0] === "thu" && written[1] !== plain[1]) return null;
  if (
    written[1] !== undefined &&
    written[1] !== plain[1] &&
    !/^(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])$/.test(written[1])
  )
    return null;
  const rest = scene.text.slice(scene.end);
  if (/(?:^|\s)thu nhat(?!\p{L})/u.test(scene.text) && direction === undefined) return NOTHING;
  const dated = direction ?? /^,? ?(?:tuan|\d|ngay|nay|luc|sang|trua|chieu|toi)(?!\p{L})/u.test(rest);
  if (!dated && ORDINAL_BEFORE.test(before(scene)) && !/(?:^|\s)(?:ngay|buoi|con|lop) $/.test(before(scene)))
    return NOTHING;
  if (!dated && /(?:^|\s)buoi $/.test(before(scene)) && /^ (?:cua|trong|khoa)/.test(rest)) return NOTHING;
  return says({
    weekday: weekday(name) ?? 1,
    ...directed(direction === "toi" && written.at(-1) === "tối" ? undefined : direction),
  });
}

function countedUnits(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, count = "", unit = "", direction = ""] = match;
  // "thứ hai tuần sau" is read as a weekday before it comes here; "tháng năm tuần sau" is May.
  if (direction === "sau" && /^ khi/.test(scene.text.slice(scene.end))) return null;
  if (unit === "nam" && count === "nam") return null;
  // No one counts 15 months on: it is the 15th of next month.
  if (unit === "thang" && direction === "sau" && Number(count) > 12)
    return says({ day: Number(count), inMonths: 1 });
  return counted(countOf(count), UNIT[unit], direction);
}

function decade(written: string): Reading {
  return says({ year: Number(written) < 100 ? 1900 + Number(written) : Number(written), years: 10 });
}

/** "ngày này tuần sau" is today's weekday of that week, "… năm sau" today's date. */
function bySameDay(match: RegExpExecArray): Reading {
  return says({ shift: { unit: UNIT[match[1] ?? ""] ?? "week", count: ahead(match[2], undefined) } });
}

function monthSaid(name: string | undefined, scene: Scene, more: Said): Reading | null {
  const month = monthOf(name ?? "");
  return month < 1 || month > 12 ? null : says({ month, ...more });
}

function dayAndMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  scene: Scene,
): Reading | null {
  const [d, m] = [numberOf(day ?? ""), monthOf(month ?? "")];
  if (
    month === "sau" &&
    !scene.folded.text.slice(scene.start, scene.end).includes("sáu") &&
    year === undefined
  )
    return null;
  if (d < 1 || d > 31 || m < 1 || m > 12) return NOTHING;
  return says({ day: d, month: m, ...(year !== undefined && { year: Number(year) }) });
}

function dayNumber(day: number, more: Said = {}): Reading | null {
  return day >= 1 && day <= 31 ? says({ day, ...more }) : NOTHING;
}

function dayRead(match: RegExpExecArray, scene: Scene): Reading | null {
  const [written, day = "", direction] = match;
  if (!spelt(scene, "ngày", "mùng", "mồng", "hôm")) return null;
  // "ngày nào", "ngày hai buổi"; a number in words needs "mùng" or a clear end.
  if (/^(?:mot|nam|bay|tu|sau)$/.test(day) && !/m[uo]ng/.test(written)) return null;
  return dayNumber(numberOf(day), directed(direction));
}

function yearFirst(match: RegExpExecArray): Reading | null {
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return year > 1800 && year < 2300 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? says({ year, month, day })
    : NOTHING;
}

function clocks(match: RegExpExecArray): Reading | null {
  const first = realTime(match[1] ?? "", match[2]);
  if (first === null) return null;
  const second = match[3] === undefined ? null : realTime(match[3], match[4]);
  return says({ clock: second === null ? [first] : [first, second] });
}

function partAlone(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, part = ""] = match;
  const written = scene.folded.text.slice(scene.start, scene.end);
  if (written !== part && !/^(?:sáng|trưa|chiều|tối|đêm)$/.test(written)) return null;
  // Without marks "toi" is also tới and tôi, "sang" also sang: an evening only before a day or after an hour.
  if (part === "toi" || part === "sang") {
    const hour = scene.previous?.said?.clock && scene.start - scene.previous.end < 2;
    const day = /^ (?:thu|t\d|cn|chu nhat|ngay|mung|\d)/.test(scene.text.slice(scene.end));
    const range =
      part === "toi" &&
      written === "toi" &&
      scene.previous !== undefined &&
      scene.start - scene.previous.end < 2;
    if (written === part && (range || !(hour || day)) && !hour) return null;
  }
  if (/^ (?:kien|tao|cao|che)/.test(scene.text.slice(scene.end))) return NOTHING;
  return says({ partOfDay: PART[part] ?? "morning" });
}

/** Where a Vietnamese piece may begin: a word or a digit. */
export const VIETNAMESE_KEYS = /(?<![\p{L}\p{M}\p{N}])(?:[\p{L}\p{M}]+|\p{Nd})|[-~→]/gu;
export const VIETNAMESE = lexicon(entries);

const GLUE = new Set([
  "cua",
  "vao",
  "ngay",
  "luc",
  "buoi",
  "trong",
  "nam",
  "hom",
  "thi",
  "tu",
  "khoang",
  "thuoc",
]);
/** Punctuation and small words that keep two pieces together ("chiều của thứ 5", "thứ ba, 17/11"). */
export function joinsVietnamese(gap: string): boolean {
  if (gap.length > 24 || /[.?!;:](?:\s|$)/.test(gap)) return false;
  return gap.split(/[\s,()-]+/).every((word) => word === "" || GLUE.has(word));
}

/** Does the sentence after the day speak of what is over? "đã có lịch chưa" does not. */
export function isPastVietnamese(after: string, before: string): boolean {
  if (
    /(?:^|[^\p{L}])(?:hồi|hoi)\s*(?:ngay |thu )?$/u.test(before) &&
    !/(?:cho|xin|muon|can|em|toi|minh|chau) hoi\s*(?:ngay |thu )?$/.test(before)
  )
    return true;
  const clause = /^[^.?!,;\n]{0,40}/.exec(after)?.[0] ?? "";
  return /(?:^|[^\p{L}])da (?!co|chot|xep|len|dang|thong|full|kin|du|het|den|gui|duoc)/u.test(clause);
}
