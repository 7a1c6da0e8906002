/** A roster as people hand it in: its columns, and its rows read as far as they can be without the database. */
import type { CountryCode } from "libphonenumber-js";
import type { Language } from "../language/language.ts";
import { readPhone } from "../programme/phone.ts";
import { isTimezone } from "../timezone.ts";
import type { Line, Sheet, Vocabulary } from "./columns.ts";
import type { Fault, FaultCode } from "./faults.ts";
import { bareName, readName } from "./naming.ts";

export const ROSTER_FIELDS = {
  reference: {
    vi: [
      "mã số",
      "mã",
      "mã học viên",
      "mã cán bộ",
      "mã CBCC",
      "mã CBCCVC",
      "mã nhân viên",
      "số hiệu",
      "số hiệu công chức",
    ],
    ja: ["職員番号", "受講者番号", "参加者番号", "研修員番号", "整理番号", "ID"],
    en: [
      "staff number",
      "staff no",
      "employee number",
      "employee id",
      "participant id",
      "participant number",
      "id",
      "code",
      "ref",
    ],
  },
  name: {
    vi: [
      "họ và tên",
      "họ tên",
      "họ và tên học viên",
      "tên học viên",
      "học viên",
      "họ tên học viên",
      "họ",
      "họ đệm",
      "họ và đệm",
      "họ và tên đệm",
      "tên",
      "đại biểu",
      "họ và tên cán bộ",
    ],
    ja: [
      "氏名",
      "名前",
      "お名前",
      "受講者氏名",
      "受講者名",
      "参加者氏名",
      "参加者名",
      "研修員氏名",
      "研修員名",
      "姓",
      "名",
    ],
    en: [
      "full name",
      "participant name",
      "participant",
      "trainee",
      "trainee name",
      "family name",
      "last name",
      "surname",
      "first name",
      "given name",
    ],
  },
  phone: {
    vi: [
      "số điện thoại",
      "điện thoại",
      "sđt",
      "đt",
      "di động",
      "số di động",
      "điện thoại di động",
      "số đt",
      "đtdđ",
    ],
    ja: ["電話番号", "電話", "携帯電話", "携帯番号", "携帯", "携帯電話番号", "連絡先電話番号"],
    en: [
      "phone number",
      "telephone",
      "telephone number",
      "mobile",
      "mobile number",
      "mobile phone",
      "cell phone",
      "tel",
    ],
  },
  language: { vi: ["ngôn ngữ", "tiếng"], ja: ["言語", "使用言語"], en: ["preferred language"] },
  timezone: { vi: ["múi giờ"], ja: ["タイムゾーン", "時間帯"], en: ["time zone", "timezone"] },
  cohort: {
    vi: ["lớp", "khóa", "khoá", "đợt", "nhóm", "lớp học", "khóa học"],
    ja: ["コース", "クラス", "期", "グループ", "研修コース"],
    en: ["class", "group", "intake", "course"],
  },
  unit: {
    vi: [
      "đơn vị",
      "cơ quan",
      "đơn vị công tác",
      "cơ quan công tác",
      "sở ban ngành",
      "phòng ban",
      "nơi công tác",
      "tên đơn vị",
      "đơn vị/cơ quan",
    ],
    ja: ["所属", "部署", "所属先", "所属部署", "所属機関", "部課名", "課名"],
    en: ["department", "office", "organisation", "organization", "agency", "division", "district"],
  },
  position: {
    vi: ["chức vụ", "chức danh", "vị trí", "vị trí công tác"],
    ja: ["役職", "職名", "職位", "肩書"],
    en: ["job title", "title", "role", "post"],
  },
  supervisor: {
    vi: [
      "người phụ trách",
      "cấp trên",
      "người quản lý",
      "lãnh đạo trực tiếp",
      "lãnh đạo phụ trách",
      "người quản lý trực tiếp",
      "thủ trưởng",
      "họ tên người phụ trách",
      "cán bộ phụ trách",
    ],
    ja: ["上司", "上司氏名", "所属長", "所属長氏名", "直属の上司", "上長", "監督者"],
    en: ["supervisor name", "manager", "line manager", "superior", "head", "boss"],
  },
  supervisorPhone: {
    vi: [
      "điện thoại người phụ trách",
      "sđt người phụ trách",
      "số điện thoại người phụ trách",
      "sđt cấp trên",
      "điện thoại cấp trên",
      "sđt lãnh đạo",
      "điện thoại lãnh đạo",
      "sđt người quản lý",
      "điện thoại người quản lý",
    ],
    ja: ["上司電話番号", "上司の電話番号", "所属長電話番号", "上司電話", "上司携帯"],
    en: ["supervisor phone", "supervisor mobile", "manager phone", "supervisor telephone"],
  },
  supervisorReference: {
    vi: ["mã người phụ trách", "mã số người phụ trách", "mã cấp trên"],
    ja: ["上司職員番号", "上司番号", "所属長番号"],
    en: ["supervisor reference", "supervisor id", "manager id"],
  },
} as const satisfies Vocabulary<string>;
export type RosterField = keyof typeof ROSTER_FIELDS;

/** One person of the file. What the file does not say is missing, and stays as it is stored. */
export interface RosterLine {
  readonly line: number;
  readonly header: (field: RosterField) => string;
  readonly name: string;
  readonly reference?: string;
  /** E.164. */
  readonly phone?: string;
  readonly language?: Language;
  readonly timezone?: string;
  /** As written. */
  readonly cohort?: string;
  readonly unit?: string;
  readonly position?: string;
  readonly supervisor?: { readonly name: string; readonly phone?: string; readonly reference?: string };
}

export interface RosterReading {
  readonly lines: readonly RosterLine[];
  readonly faults: readonly Fault[];
}

const MAX_LENGTH = 200;
const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["vi", "vn", "viet", "tieng viet", "viet nam", "vietnamese", "ベトナム語", "越語", "越"],
  ja: ["ja", "jp", "nhat", "tieng nhat", "nhat ban", "japanese", "日本語", "日"],
  en: ["en", "anh", "tieng anh", "english", "英語", "英"],
};
const ZONE_WORDS: Readonly<Record<string, readonly string[]>> = {
  "Asia/Ho_Chi_Minh": ["viet nam", "vietnam", "vn", "ha noi", "hanoi", "hai phong", "ベトナム"],
  "Asia/Tokyo": ["nhat ban", "nhat", "japan", "jp", "tokyo", "kagawa", "日本", "香川", "香川県"],
};

/** @param country of the programme, whose telephone numbers need no country code: `VN` or `JP` */
export function readRoster(sheet: Sheet<RosterField>, country: string): RosterReading {
  const faults: Fault[] = [];
  const lines = sheet.lines.flatMap((line) => {
    const read = readLine(line, country);
    faults.push(...read.faults);
    return read.faults.length === 0 ? [read.person] : [];
  });
  return { lines, faults };
}

function readLine(from: Line<RosterField>, country: string) {
  const { line, value, header } = from;
  const faults: Fault[] = [];
  const refuse = (field: RosterField, code: FaultCode, hint?: string) => {
    faults.push({ line, column: header(field), value: value(field).slice(0, MAX_LENGTH), code, hint });
  };
  const text = (field: RosterField) => {
    const written = value(field);
    if (isErrorValue(written)) refuse(field, "not-calculated");
    else if (written.length > MAX_LENGTH) refuse(field, "too-long", String(MAX_LENGTH));
    else return written.replace(/\s+/g, " ");
    return "";
  };
  const read = <Value>(field: RosterField, reader: (written: string) => Value | null, code: FaultCode) => {
    const written = text(field);
    const found = written === "" ? null : reader(written);
    if (written !== "" && found === null) refuse(field, code);
    return found ?? undefined;
  };
  const name = readName(text("name"));
  if (name === "" && faults.length === 0) refuse("name", "no-name");
  const timezone = read("timezone", readZone, "wrong-timezone");
  const phoneReader = (written: string) => readAnyPhone(written, timezone === "Asia/Tokyo" ? "JP" : country);
  const supervisorPhone = read("supervisorPhone", phoneReader, "wrong-phone");
  const supervisor = {
    name: readName(text("supervisor")),
    ...optional("phone", supervisorPhone),
    ...optional("reference", text("supervisorReference")),
  };
  const hasSupervisor =
    supervisor.name !== "" || supervisor.phone !== undefined || supervisor.reference !== undefined;
  const person: RosterLine = {
    ...{ line, header, name },
    ...optional("reference", text("reference")),
    ...optional("phone", read("phone", phoneReader, "wrong-phone")),
    ...optional("language", read("language", readLanguage, "wrong-language")),
    ...optional("timezone", timezone),
    ...optional("cohort", text("cohort")),
    ...optional("unit", text("unit")),
    ...optional("position", text("position")),
    ...(hasSupervisor ? { supervisor } : {}),
  };
  return { person, faults };
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [key in Key]?: Value } {
  return (value === undefined || value === "" ? {} : { [key]: value }) as { [key in Key]?: Value };
}

/** What spreadsheets show for a formula that failed, and `tables/worksheet.ts` for one that was never calculated. */
export const isErrorValue = (written: string): boolean =>
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FORMULA!)$/.test(written);

/**
 * A telephone number of Vietnam or Japan, or an international one. Spreadsheets that take it for a number lose its
 * first zero.
 */
function readAnyPhone(written: string, country: string): string | null {
  const countries: readonly CountryCode[] = country === "JP" ? ["JP", "VN"] : ["VN", "JP"];
  const ways = /^[1-9]\d{8,9}$/.test(written) ? [`0${written}`, written] : [written];
  for (const one of countries)
    for (const way of ways) {
      const phone = readPhone(way, one);
      if (phone !== null) return phone;
    }
  return null;
}

export function readLanguage(written: string): Language | null {
  const word = bareName(written);
  for (const language of ["vi", "ja", "en"] as const)
    if (LANGUAGE_WORDS[language].includes(word)) return language;
  return null;
}

export function readZone(written: string): string | null {
  const word = bareName(written);
  const found = Object.entries(ZONE_WORDS).find(([, words]) => words.includes(word));
  if (found) return found[0];
  return written.includes("/") && isTimezone(written) ? written : null;
}
