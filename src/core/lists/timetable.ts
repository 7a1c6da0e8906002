/** A timetable as people hand it in: its columns, and its rows read as far as they can be without the database. */
import type { Language } from "../language/language.ts";
import type { SessionKind } from "../programme/session.ts";
import type { Line, Sheet, Vocabulary } from "./columns.ts";
import type { Fault, FaultCode } from "./faults.ts";
import { bareName } from "./naming.ts";
import { isErrorValue, readZone } from "./roster.ts";
import { orderOf, readDay, readTimes, type DayHabits } from "./typed-dates.ts";

export const TIMETABLE_FIELDS = {
  reference: {
    vi: ["mã buổi", "mã", "mã số", "mã bài"],
    ja: ["研修番号", "番号コード", "講義番号"],
    en: ["session id", "session number", "id", "code", "ref"],
  },
  title: {
    vi: [
      "nội dung",
      "tên buổi",
      "buổi",
      "chuyên đề",
      "tên chuyên đề",
      "bài giảng",
      "tiêu đề",
      "tên bài",
      "nội dung học",
      "môn học",
      "chủ đề",
    ],
    ja: ["内容", "研修名", "タイトル", "講義名", "題目", "科目", "テーマ", "件名"],
    en: ["session", "topic", "subject", "content", "lecture", "summary"],
  },
  date: {
    vi: ["ngày", "ngày học", "thứ/ngày", "thứ, ngày"],
    ja: ["日付", "月日", "日程", "実施日", "開催日", "年月日"],
    en: ["day", "session date"],
  },
  time: {
    vi: ["thời gian", "giờ", "giờ học", "khung giờ"],
    ja: ["時間", "時刻", "時間帯"],
    en: ["hours", "from-to"],
  },
  start: {
    vi: ["bắt đầu", "giờ bắt đầu", "từ", "từ giờ"],
    ja: ["開始", "開始時刻", "開始時間"],
    en: ["start time", "from", "begins"],
  },
  end: {
    vi: ["kết thúc", "giờ kết thúc", "đến", "đến giờ"],
    ja: ["終了", "終了時刻", "終了時間"],
    en: ["end time", "to", "until", "ends"],
  },
  timezone: { vi: ["múi giờ"], ja: ["タイムゾーン"], en: ["time zone", "timezone"] },
  kind: {
    vi: ["hình thức", "loại", "loại hình", "loại buổi"],
    ja: ["種別", "形式", "区分"],
    en: ["type", "format"],
  },
  venue: {
    vi: ["địa điểm", "nơi học", "hội trường"],
    ja: ["会場", "場所", "開催場所"],
    en: ["place", "location"],
  },
  room: { vi: ["phòng", "phòng học"], ja: ["部屋", "教室", "会議室"], en: ["hall"] },
  cohorts: {
    vi: ["lớp", "khóa", "đối tượng", "nhóm", "thành phần"],
    ja: ["コース", "クラス", "対象", "対象者"],
    en: ["cohort", "class", "group", "for", "audience"],
  },
  speakers: {
    vi: ["giảng viên", "báo cáo viên", "diễn giả", "người trình bày", "người giảng"],
    ja: ["講師", "講師名", "担当講師", "発表者"],
    en: ["speaker", "lecturer", "trainer", "facilitator"],
  },
  state: { vi: ["tình trạng", "trạng thái"], ja: ["状態", "状況"], en: ["status"] },
} as const satisfies Vocabulary<string>;
export type TimetableField = keyof typeof TIMETABLE_FIELDS;

/** One session of the file. What the file does not say is missing, and stays as it is stored. */
export interface TimetableLine {
  readonly line: number;
  readonly header: (field: TimetableField) => string;
  readonly reference?: string;
  readonly title: string;
  /** ISO; times as `HH:mm`, in `timezone` or in the programme's. */
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly timezone?: string;
  readonly kind?: SessionKind;
  /** As written. */
  readonly venue?: string;
  readonly room?: string;
  readonly cohorts?: readonly string[];
  readonly speakers?: readonly string[];
  readonly isCancelled?: boolean;
}

export interface TimetableReading {
  readonly lines: readonly TimetableLine[];
  readonly faults: readonly Fault[];
}

const MAX_LENGTH = 300;
const KIND_WORDS: Readonly<Record<SessionKind, readonly string[]>> = {
  lecture: ["lecture", "bai giang", "giang bai", "ly thuyet", "len lop", "chuyen de", "講義", "講演"],
  workshop: [
    "workshop",
    "hoi thao",
    "thao luan",
    "thuc hanh",
    "toa dam",
    "lam viec nhom",
    "ワークショップ",
    "演習",
    "グループワーク",
    "討議",
  ],
  fieldVisit: [
    "fieldvisit",
    "field visit",
    "visit",
    "tham quan",
    "tham quan thuc te",
    "thuc te",
    "khao sat thuc te",
    "di thuc te",
    "視察",
    "現地視察",
    "見学",
    "現地研修",
  ],
  evaluation: [
    "evaluation",
    "danh gia",
    "kiem tra",
    "tong ket",
    "be giang",
    "評価",
    "試験",
    "評価会",
    "閉講式",
  ],
  followUp: ["followup", "follow up", "theo doi", "theo doi sau khoa", "sau khoa", "フォローアップ"],
};
const CANCELLED = ["cancelled", "canceled", "huy", "da huy", "hoan", "中止", "取消", "キャンセル"];
const TAKES_PLACE = [
  "",
  "ok",
  "planned",
  "confirmed",
  "tentative",
  "binh thuong",
  "dien ra",
  "予定",
  "実施",
  "確定",
];

export interface TimetableHabits extends Omit<DayHabits, "order"> {
  /** Of the list: how its days are written where they do not show it themselves. */
  readonly language: Language;
}

export function readTimetable(sheet: Sheet<TimetableField>, habits: TimetableHabits): TimetableReading {
  const usual = { vi: "dmy", ja: "mdy", en: null }[habits.language] as DayHabits["order"];
  const days = sheet.lines.map(({ value }) => value("date"));
  const read = sheet.lines.map((line) => readLine(line, { ...habits, order: orderOf(days, usual) }));
  return {
    lines: read.flatMap(({ session }) => session ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}

interface ReadLine {
  readonly session?: TimetableLine;
  readonly faults: readonly Fault[];
}

function readLine({ line, value, header }: Line<TimetableField>, habits: DayHabits): ReadLine {
  const faults: Fault[] = [];
  const refuse = (field: TimetableField, code: FaultCode, hint?: string) => {
    faults.push({ line, column: header(field), value: value(field).slice(0, MAX_LENGTH), code, hint });
  };
  const text = (field: TimetableField) => {
    const written = value(field);
    if (isErrorValue(written)) refuse(field, "not-calculated");
    else if (written.length > MAX_LENGTH) refuse(field, "too-long", String(MAX_LENGTH));
    else return written.replace(/[^\S\n]+/g, " ");
    return "";
  };
  const oneLine = (field: TimetableField) => text(field).replace(/\s+/g, " ");
  const title = oneLine("title");
  if (title === "" && faults.length === 0) refuse("title", "no-title");
  const when = readWhen(oneLine, refuse, habits);
  const zone = oneLine("timezone");
  const timezone = zone === "" ? undefined : (readZone(zone) ?? undefined);
  if (zone !== "" && timezone === undefined) refuse("timezone", "wrong-timezone");
  const kind = readKind(oneLine("kind"));
  if (kind === null) refuse("kind", "wrong-kind");
  const state = bareName(text("state"));
  const isCancelled = CANCELLED.includes(state);
  if (!isCancelled && !TAKES_PLACE.includes(state)) refuse("state", "wrong-state");
  const several = (field: TimetableField) =>
    text(field)
      .split(/\s*[;\n、]\s*/)
      .filter(Boolean);
  const [reference, venue, room] = [oneLine("reference"), oneLine("venue"), oneLine("room")];
  const [cohorts, speakers] = [several("cohorts"), several("speakers")];
  if (faults.length > 0 || !when) return { faults };
  const session: TimetableLine = {
    ...{ line, header, title, ...when },
    ...(reference === "" ? {} : { reference }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(kind ? { kind } : {}),
    ...(venue === "" ? {} : { venue }),
    ...(room === "" ? {} : { room }),
    ...(cohorts.length === 0 ? {} : { cohorts }),
    ...(speakers.length === 0 ? {} : { speakers }),
    ...(header("state") === "" ? {} : { isCancelled }),
  };
  return { session, faults };
}

/** Day, start and end: each in a column of its own, the times in one, or day and time in one. */
function readWhen(
  text: (field: TimetableField) => string,
  refuse: (field: TimetableField, code: FaultCode, hint?: string) => void,
  habits: DayHabits,
): Pick<TimetableLine, "date" | "startTime" | "endTime"> | null {
  const [written, span, from, to] = [text("date"), text("time"), text("start"), text("end")];
  const split = (value: string) => {
    const [, day = "", time = ""] =
      /^(.*\d{2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?)[T ]+(\d{1,2}[:h].*)$/i.exec(value) ?? [];
    return day !== "" && readTimes(time) ? { day, time } : { day: "", time: value };
  };
  const [first, last, dated] = [split(from), split(to), split(written)];
  const day = dated.day !== "" ? dated.day : written !== "" ? written : first.day;
  const field = written === "" && first.day !== "" ? "start" : "date";
  const read = readDay(day, habits);
  if ("fault" in read) refuse(field, read.fault, read.hint);
  const spans = [
    span,
    [first.time, last.time].filter(Boolean).join(" - "),
    dated.day === "" ? "" : dated.time,
  ];
  const times = spans
    .map((one) => (one === "" ? [] : readTimes(one)))
    .find((one) => one === null || one.length > 0);
  const timeField = span !== "" || from === "" ? "time" : "start";
  if (!times) refuse(timeField, "wrong-time");
  else if (times.length < 2) refuse("end", "no-end");
  else if ((times[0] ?? "") >= (times[1] ?? "")) refuse(timeField, "ends-before-start");
  const [startTime = "", endTime = ""] = times ?? [];
  return "day" in read && startTime < endTime ? { date: read.day, startTime, endTime } : null;
}

/** Undefined where nothing is written, null where it is no kind. */
function readKind(written: string): SessionKind | null | undefined {
  if (written === "") return undefined;
  const word = bareName(written);
  const found = Object.entries(KIND_WORDS).find(([, words]) => words.includes(word));
  return found ? (found[0] as SessionKind) : null;
}
