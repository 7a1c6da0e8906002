/** How Vietnamese matches become readings: the rules of grammar, context and look-alikes behind the lexicon. */
import type { PartOfDay } from "../../understanding.ts";
import { realTime, toFullYear } from "../patterns.ts";
import type { Reading, Said, Scene, Unit } from "../said.ts";
import { monthOf, numberOf } from "./numbers.ts";

export const PART: Record<string, PartOfDay> = {
  sang: "morning",
  trua: "noon",
  chieu: "afternoon",
  toi: "evening",
  dem: "night",
  khuya: "night",
};

export const UNIT: Record<string, Unit> = {
  ngay: "day",
  hom: "day",
  bua: "day",
  tuan: "week",
  thang: "month",
  nam: "year",
};

export const DAYS: Record<string, number> = { nay: 0, mai: 1, kia: 2, mot: 2 };

export const NOTHING: Reading = {};

export const NEXT = "(?:toi day|sap toi|ke tiep|tiep theo|sau|toi|ke)";

// "thứ hai tới thứ sáu" goes on to another day.
export const NO_DAY = "(?! (?:thu|t\\d|cn|chu|ngay|mung|mong|het|hom|cuoi|\\d))";

export const LAST = "(?:vua roi|vua qua|da qua|roi|truoc|qua)";

export const WEEKDAY: Record<string, number> = {
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
export const COUNTED =
  "(?! ?(?:buoi|lan|nguoi|tiet|ca|tieng|trieu|tr|nghin|ngan|dong|ty|k|d|diem|phan|%|hoc vien|bai|cau|km|m|kg|cai|to|trang)(?![\\p{L}\\p{M}\\p{N}]))";

// Before a number with a slash, dot or dash: then it numbers a room, a house, a page, a paper.
export const NUMBERED =
  /(?:^|[^\p{L}])(?:phong|p|so|nha|o|dia chi|ms|ngo|ngach|hem|kiet|trang|tr|cau|diem|bai|slide|muc|dieu|khoan|chuong|phan|quyet dinh|qd|nghi dinh|nd|thong tu|tt|cong van|cv|nghi quyet|nq|chi thi|luat|ke hoach so|van ban|ty le|ti le|can ho|can|block|tang|version|ver|v|phien ban|ban|duoc|dat|cham|hon|gan|khoang|chiem|quoc lo|ql|duong|to|nhom|truong|ma|ma so|hotline|sdt|dt|zalo|goi|gio|luc|level|cap)[ .:]*$/u;

export const POLITE_BEFORE =
  /(?:^|[.,!?;:\n]|(?:^|[^\p{L}])(?:da|vay|the|hoi|z|a|oi|ban|em|anh|chi|ad|admin|chao|nguoi|roi|va|con|thi|nhung|lich|hoc))\s*$/u;

export const NAME_BEFORE =
  /(?:^|[^\p{L}])(?:co|thay|ba|ong|bac|giang vien|ten|ho|chu|di|be|quan|hoang|bach|tuong|truong|thanh|quynh|thi|phuong|tuyet|ngoc|xuan|hoa|duong|pho|ban mai|ban)\s*$/u;

export const ORDINAL_BEFORE =
  /(?:^|[^\p{L}])(?:lan|nguoi|bai|khoa|phan|chuong|nhom|tang|cai|dieu|dot|con|dua|nuoc|ngay|nam|thang|tuan|buoi|hang|cap|vong|ky|van de|cau|muc|vi tri|thanh vien|doi|lop)\s*$/u;

/** The 20 characters before a piece: enough for a word or two of context. */
export function before(scene: Scene): string {
  return scene.text.slice(Math.max(0, scene.start - 20), scene.start);
}

export function says(said: Said): Reading {
  return { said };
}

/** The marks that were typed fit one of these spellings, or none were typed at all. */
export function spelt(scene: Scene, ...spellings: readonly string[]): boolean {
  const written = scene.folded.text.slice(scene.start, scene.end);
  if (written === scene.text.slice(scene.start, scene.end)) return true;
  return spellings.some((spelling) => written.includes(spelling));
}

export function weekday(name: string | undefined): number | undefined {
  return name === undefined ? undefined : /^(?:cn|c)|^chu/.test(name) ? 7 : WEEKDAY[name];
}

export function directed(word: string | undefined): Pick<Said, "toward"> {
  if (!word) return {};
  return { toward: word === "nay" ? "this" : new RegExp(`^${LAST}$`).test(word) ? "past" : "next" };
}

/** "tuần sau" 1, "tuần này" 0, "tuần trước" -1, "tuần sau nữa" 2. */
export function ahead(word: string | undefined, further: string | undefined): number {
  if (word === undefined || word === "nay") return 0;
  const step = new RegExp(`^${NEXT}$`).test(word) ? 1 : -1;
  return further ? step * 2 : step;
}

export function calendarDate(match: RegExpExecArray, scene: Scene): Reading | null {
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
    /^\s(?:lop (?:chua|da|khong|vang|nghi|di|den)|so|hoc vien|nguoi|thoi|quang|tong|bai)/.test(rest)
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

export function clock(hours: string, minutes: string | undefined): Reading | null {
  const time = realTime(hours, minutes);
  return time === null ? null : says({ clock: [time] });
}

export function counted(count: number, unit: Unit | undefined, direction: string): Reading | null {
  if (unit === undefined || count < 1) return null;
  // "3 ngày tới", "2 tuần qua" are stretches; "3 ngày nữa", "2 tuần trước" are distances.
  if (/^(?:toi|sap toi|tiep theo|ke tiep|toi day)/.test(direction)) return says({ stretch: { unit, count } });
  if (/^(?:qua|vua qua|vua roi|gan day|gan nhat|da qua)/.test(direction))
    return says({ stretch: { unit, count: -count } });
  return says({ shift: { unit, count: /^truoc/.test(direction) ? -count : count } });
}

export const COUNT = `(\\d{1,3}|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|vai|may|nua)`;

export const AFTER_COUNT =
  "(toi day|sap toi|toi|tiep theo|ke tiep|vua qua|vua roi|gan day|gan nhat|da qua|qua|nua|sau|truoc)";

export function countOf(word: string): number {
  return word === "vai" || word === "may" ? 3 : numberOf(word);
}

export function phone(match: RegExpExecArray): Reading | null {
  return match[0].replace(/\D/g, "").length >= 9 ? NOTHING : null;
}

/** Tomorrow, unless it is a person or a place: "cô Mai", "Hoàng Mai", "gặp chị mai". */
export function tomorrow(scene: Scene): Reading | null {
  if (!spelt(scene)) return null;
  const person = /(?:^|[^\p{L}])(?:chi|anh|em|ban)\s$/u.test(before(scene));
  const named =
    person &&
    (isName(scene) ||
      /(?:gap|nhan|goi|hoi|bao|giup|cua|voi|nho|chao|cam on) (?:chi|anh|em|ban)\s$/.test(before(scene)) ||
      /^ (?:oi|day|phu trach)(?!\p{L})/u.test(scene.text.slice(scene.end)));
  // "Mai ơi": called by name.
  if (/^ oi(?!\p{L})/u.test(scene.text.slice(scene.end))) return NOTHING;
  const introduced = /(?:^|[^\p{L}])(?:em|toi|minh|chau|con|tui) (?:la|ten)(?: la)? $/u.test(before(scene));
  return introduced || named || NAME_BEFORE.test(before(scene)) ? NOTHING : says({ inDays: 1 });
}

/** One capital in the middle of a sentence makes a name. */
export function isName(scene: Scene): boolean {
  const { original, at } = scene.folded;
  const written = original.slice(at[scene.start], at[scene.end]);
  return /^\p{Lu}\p{Ll}/u.test(written) && !/(?:^|[.!?\n])\s*$/.test(before(scene));
}

export function lunarWord(word: string, scene: Scene): Reading | null {
  if (word === "al" || (word === "am" && spelt(scene, "âm")))
    return scene.previous?.said?.day !== undefined && scene.start - scene.previous.end < 3
      ? says({ lunar: true })
      : null;
  return spelt(scene, "rằm", "tết", "giao thừa", "âm lịch") ? says({ lunar: true }) : null;
}

export function nearDay(word: string | undefined, scene: Scene): Reading | null {
  if (!spelt(scene, "ngày", "mai", "kia", "mốt")) return null;
  if (/ngay (?:mot|kia) (?:tang|giam|nhieu|tot)/.test(scene.text.slice(scene.start, scene.end + 6)))
    return null;
  return says({ inDays: DAYS[word ?? ""] ?? 1 });
}

export function partAndDay(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, part = "", day = ""] = match;
  const written = scene.folded.text.slice(scene.start, scene.end);
  if (/^(?:tôi|tới|sang) /.test(written) && written !== scene.text.slice(scene.start, scene.end)) return null;
  if (
    day === "mot" &&
    /^ (?:nguoi|so|buoi|lop(?! minh)|lan|chut|ti|ban|cai|ngay|tuan|thang|gio)/.test(
      scene.text.slice(scene.end),
    )
  )
    return null;
  const inDays = day === "qua" ? -1 : / (?:hom|bua) kia/.test(match[0]) ? -2 : (DAYS[day] ?? 0);
  return says({ inDays, partOfDay: PART[part] ?? "morning" });
}

/** "từ đầu năm đến nay", "từ 1/9 tới nay": what began before goes on until today. */
export function isEndOfRange(scene: Scene): boolean {
  const started = scene.text.slice(Math.max(0, scene.start - 60), scene.start);
  return scene.previous?.link === "to" && /(?:^|\s)tu\s[^.?!;]*(?:den|toi|cho den) (?:ngay )?$/.test(started);
}

/** "từ nay đến cuối tháng", "từ giờ tới thứ sáu". */
export function isStartOfRange(scene: Scene): boolean {
  return (
    /(?:^|\s)tu (?:bay )?$/.test(before(scene)) && /^ (?:cho )?(?:den|toi) /.test(scene.text.slice(scene.end))
  );
}

/** "nay" alone is today only where it stands like a time: at the beginning, and not in "này". */
export function bareToday(scene: Scene): boolean {
  return /^\s(?:co|hoc|lop|minh|em|nghi|may|o|thi|di|la|toi|anh|chi|ai|thay|ben|tap|phai|khong|k|phong|lich|bat)(?!\p{L})/u.test(
    scene.text.slice(scene.end),
  );
}

export function weekdayRead(match: RegExpExecArray, scene: Scene): Reading | null {
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

export function countedUnits(match: RegExpExecArray, scene: Scene): Reading | null {
  const [, count = "", unit = "", direction = ""] = match;
  // "thứ hai tuần sau" is read as a weekday before it comes here; "tháng năm tuần sau" is May.
  if (direction === "sau" && /^ khi/.test(scene.text.slice(scene.end))) return null;
  if (unit === "nam" && count === "nam") return null;
  // No one counts 15 months on: it is the 15th of next month.
  if (unit === "thang" && direction === "sau" && Number(count) > 12)
    return says({ day: Number(count), inMonths: 1 });
  return counted(countOf(count), UNIT[unit], direction);
}

export function decade(written: string): Reading {
  return says({ year: Number(written) < 100 ? 1900 + Number(written) : Number(written), years: 10 });
}

/** "ngày này tuần sau" is today's weekday of that week, "… năm sau" today's date. */
export function bySameDay(match: RegExpExecArray): Reading {
  return says({ shift: { unit: UNIT[match[1] ?? ""] ?? "week", count: ahead(match[2], undefined) } });
}

export function monthSaid(name: string | undefined, more: Said): Reading | null {
  const month = monthOf(name ?? "");
  return month < 1 || month > 12 ? null : says({ month, ...more });
}

export function dayAndMonth(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  scene: Scene,
): Reading | null {
  // "đợt 2 tháng 12": the second round, in December.
  if (/(?:^|\s)(?:dot|ky|lan|khoa|lop|nhom|phan|bai|tuan) $/.test(before(scene))) return null;
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

export function dayNumber(day: number, more: Said = {}): Reading | null {
  return day >= 1 && day <= 31 ? says({ day, ...more }) : NOTHING;
}

export function dayRead(match: RegExpExecArray, scene: Scene): Reading | null {
  const [written, day = "", direction] = match;
  if (!spelt(scene, "ngày", "mùng", "mồng", "hôm")) return null;
  // "ngày nào", "ngày hai buổi"; a number in words needs "mùng" or a clear end.
  if (/^(?:mot|nam|bay|tu|sau)$/.test(day) && !/m[uo]ng/.test(written)) return null;
  return dayNumber(numberOf(day), directed(direction));
}

export function yearFirst(match: RegExpExecArray): Reading | null {
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return year > 1800 && year < 2300 && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? says({ year, month, day })
    : NOTHING;
}

export function clocks(match: RegExpExecArray): Reading | null {
  const first = realTime(match[1] ?? "", match[2]);
  if (first === null) return null;
  const second = match[3] === undefined ? null : realTime(match[3], match[4]);
  return says({ clock: second === null ? [first] : [first, second] });
}

export function partAlone(match: RegExpExecArray, scene: Scene): Reading | null {
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
