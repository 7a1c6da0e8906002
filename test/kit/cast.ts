/** The named people and sessions of our tests. Today is Monday, 23 November 2026. */
import type { Language, LocalText } from "../../src/core/language/language.ts";
import type { EnrolmentFact, ParticipantFact } from "../../src/core/programme/participant.ts";
import type { Session, SessionKind, Speaker, Venue } from "../../src/core/programme/session.ts";

/** Monday, 10:00 in Vietnam, noon in Japan. */
export const NOW = "2026-11-23T10:00:00+07:00";

const hanoi: LocalText = {
  vi: "Bồi dưỡng cải cách hành chính thành phố Hà Nội",
  ja: "ハノイ市行政改革研修",
  en: "Hanoi administrative reform training",
};
const kagawa: LocalText = {
  vi: "Phát triển nhân lực hành chính Hải Phòng – Kagawa",
  ja: "ハイフォン市行政職員研修（香川県）",
  en: "Hai Phong–Kagawa staff development",
};

/** Programmes that everybody may see. */
export const PUBLIC_PROGRAMMES: readonly LocalText[] = [hanoi];

const departments: EnrolmentFact = {
  cohortId: "hanoi-departments",
  cohort: { vi: "22 sở, ban, ngành", ja: "22部局", en: "22 departments" },
  programme: hanoi,
  unit: { vi: "Sở Nội vụ", ja: "内務局", en: "Department of Home Affairs" },
};
const fiscalYear: EnrolmentFact = {
  cohortId: "kagawa-fy2",
  cohort: { vi: "Khóa 2", ja: "第2期", en: "Second intake" },
  programme: kagawa,
  unit: { vi: "Sở Tài chính Hải Phòng", ja: "ハイフォン市財務局", en: "Hai Phong Department of Finance" },
};

function participant(name: string, language: Language, timezone: string, enrolment: EnrolmentFact) {
  const id = name.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();
  return { id, name, language, timezone, enrolments: [enrolment] } satisfies ParticipantFact;
}

/** Participants by their first names; whoever is not named here is a stranger. */
export const PEOPLE: Readonly<Record<string, ParticipantFact>> = {
  Lan: participant("Nguyễn Thị Lan", "vi", "Asia/Ho_Chi_Minh", departments),
  Minh: participant("Trần Văn Minh", "vi", "Asia/Ho_Chi_Minh", {
    ...departments,
    cohortId: "hanoi-districts",
    cohort: { vi: "30 quận, huyện, thị xã", ja: "30区・県・市社", en: "30 districts" },
    unit: { vi: "UBND quận Đống Đa", ja: "ドンダー区人民委員会", en: "Dong Da District" },
  }),
  Khoa: participant("Phạm Đăng Khoa", "vi", "Asia/Ho_Chi_Minh", fiscalYear),
  "Ms Tanaka": participant("田中 陽子", "ja", "Asia/Tokyo", {
    ...fiscalYear,
    cohort: { vi: "Chuyên gia", ja: "専門家", en: "Specialists" },
    unit: { vi: "Phòng Tổng vụ tỉnh Kagawa", ja: "香川県総務部", en: "Kagawa General Affairs" },
  }),
  Anna: participant("Anna Keller", "en", "Asia/Ho_Chi_Minh", {
    ...departments,
    cohort: { vi: "Quan sát viên", ja: "オブザーバー", en: "Observers" },
    unit: { vi: "Đoàn quan sát", ja: "視察団", en: "Observer mission" },
  }),
};

/** Invite codes and whose they are. */
export const CODES: Readonly<Record<string, string>> = {
  LAN2345A: "Lan",
  MINH23AB: "Minh",
  KHOA2345: "Khoa",
  TANA2345: "Ms Tanaka",
  ANNA2345: "Anna",
};

/**
 * Sessions that are chosen: each with its places and those who have one or wait; the choice closes on Friday at 18:00.
 * In transcripts they are in the timetable of everybody all the same.
 */
export const VISITS: Readonly<
  Record<string, { readonly capacity: number; readonly taken: readonly string[] }>
> = {
  "2026-12-01-08:00-fieldVisit": { capacity: 2, taken: ["Minh", "Hoa"] },
  "2026-12-02-08:00-fieldVisit": { capacity: 2, taken: ["Hai"] },
  "2026-12-03-08:00-fieldVisit": { capacity: 30, taken: [] },
};

/** Sessions that are given again, by the session that is missed. */
export const MAKE_UPS: Readonly<Record<string, string>> = {
  "2026-11-26-08:00-lecture": "2026-11-24-08:00-lecture",
};

/** What the screens of rooms show all the time in transcripts, where no minute passes. */
export const CHECK_IN_CODES: Readonly<Record<string, string>> = {
  "482913": "2026-11-24-08:00-lecture",
  "770145": "2026-11-24-09:00-lecture",
};

/** Telephone numbers and whose they are; the office's telephone is Khoa's and Minh's. */
export const PHONES: Readonly<Record<string, readonly string[]>> = {
  "+84901234567": ["Lan"],
  "+842438253536": ["Minh", "Khoa"],
};

/** Reminders that were told: whom, and of which sessions in one message. */
export const REMINDERS: Readonly<
  Record<string, { readonly of: string; readonly sessions: readonly string[] }>
> = {
  "00000000-0000-4000-8000-000000000001": { of: "Lan", sessions: ["2026-11-24-08:00-lecture"] },
  "00000000-0000-4000-8000-000000000002": {
    of: "Lan",
    sessions: ["2026-11-24-08:00-lecture", "2026-11-24-13:30-lecture"],
  },
  "00000000-0000-4000-8000-000000000003": { of: "Lan", sessions: ["2026-11-20-08:00-lecture"] },
  "00000000-0000-4000-8000-000000000004": { of: "Lan", sessions: ["2026-11-27-08:00-lecture"] },
  "00000000-0000-4000-8000-000000000005": { of: "Ms Tanaka", sessions: ["2026-11-24-09:00-lecture"] },
  "00000000-0000-4000-8000-000000000006": {
    of: "Anna",
    sessions: ["2026-11-26-08:00-lecture", "2026-11-26-13:30-workshop"],
  },
};

const academy: Venue = {
  name: { vi: "Học viện Hành chính", ja: "行政学院", en: "Academy of Public Administration" },
  address: {
    vi: "77 Nguyễn Chí Thanh, Hà Nội",
    ja: "ハノイ市グエンチータイン通り77",
    en: "77 Nguyen Chi Thanh, Hanoi",
  },
  mapUrl: "https://maps.example/academy",
};
const prefecture: Venue = {
  name: { vi: "Tòa nhà tỉnh Kagawa", ja: "香川県庁", en: "Kagawa Prefectural Office" },
  address: { vi: "4-1-10 Bancho, Takamatsu", ja: "高松市番町四丁目1番10号", en: "4-1-10 Bancho, Takamatsu" },
  mapUrl: "https://maps.example/kagawa",
};
const hall: LocalText = { vi: "Hội trường A", ja: "ホールA", en: "Hall A" };
const room = (number: number): LocalText => ({
  vi: `Phòng ${String(number)}`,
  ja: `${String(number)}号室`,
  en: `Room ${String(number)}`,
});

const huyen: Speaker = {
  name: { vi: "TS. Phạm Thị Huyền", ja: "ファム・ティ・フエン", en: "Dr Pham Thi Huyen" },
  role: { vi: "chuyên gia quản trị công", ja: "公共ガバナンス専門家", en: "governance specialist" },
};
const hung: Speaker = { name: { vi: "ThS. Lê Văn Hùng", ja: "レ・ヴァン・フン", en: "Mr Le Van Hung" } };
const chi: Speaker = { name: { vi: "Vũ Mai Chi", ja: "ヴー・マイ・チー", en: "Ms Vu Mai Chi" } };
const mori: Speaker = {
  name: { vi: "Mori Kenji", ja: "森 健二", en: "Kenji Mori" },
  role: { vi: "Phòng Tài chính tỉnh Kagawa", ja: "香川県財政課", en: "Kagawa Finance Division" },
};

interface Differing {
  readonly programme?: LocalText;
  readonly timezone?: string;
  readonly venue?: Venue | null;
  readonly speakers?: readonly Speaker[];
  readonly material?: LocalText;
  readonly isCancelled?: boolean;
}

function session(
  kind: SessionKind,
  date: string,
  [startTime, endTime]: readonly [string, string],
  title: LocalText,
  differing: Differing = {},
): Session {
  const { venue = academy, material } = differing;
  return {
    id: `${date}-${startTime}-${kind}`,
    programme: differing.programme ?? hanoi,
    title,
    kind,
    date,
    startTime,
    endTime,
    timezone: differing.timezone ?? "Asia/Ho_Chi_Minh",
    ...(venue ? { venue } : {}),
    speakers: differing.speakers ?? [],
    materials: material ? [{ title: material, url: `https://docs.example/${date}.pdf` }] : [],
    isCancelled: differing.isCancelled ?? false,
  };
}

const MORNING = ["08:00", "11:30"] as const;
const AFTERNOON = ["13:30", "16:30"] as const;

const DISTRICTS: readonly LocalText[] = [
  { vi: "Bắc Từ Liêm", ja: "バクトゥリエム", en: "Bac Tu Liem" },
  { vi: "Cầu Giấy", ja: "カウザイ", en: "Cau Giay" },
  { vi: "Long Biên", ja: "ロンビエン", en: "Long Bien" },
  { vi: "Hà Đông", ja: "ハドン", en: "Ha Dong" },
  { vi: "Tây Hồ", ja: "タイホー", en: "Tay Ho" },
  { vi: "Gia Lâm", ja: "ザーラム", en: "Gia Lam" },
];

/** Every session of the cast, in order. */
export const SESSIONS: readonly Session[] = [
  session(
    "lecture",
    "2026-11-20",
    MORNING,
    { vi: "Tổng quan cải cách hành chính", ja: "行政改革の概要", en: "Administrative reform in outline" },
    {
      venue: { ...academy, room: hall },
      speakers: [hung],
      material: { vi: "Bài giảng tổng quan (PDF)", ja: "概要の講義資料（PDF）", en: "Outline (PDF)" },
    },
  ),
  session(
    "lecture",
    "2026-11-24",
    MORNING,
    {
      vi: "Chỉ số PAPI và những việc Hà Nội cần làm",
      ja: "PAPI指標とハノイ市の課題",
      en: "PAPI and what Hanoi can improve",
    },
    {
      venue: { ...academy, room: hall },
      speakers: [huyen],
      material: { vi: "Bài giảng PAPI (PDF)", ja: "PAPI講義資料（PDF）", en: "PAPI slides (PDF)" },
    },
  ),
  session(
    "lecture",
    "2026-11-24",
    ["09:00", "12:00"],
    { vi: "Quản lý tài chính công", ja: "財政運営の基礎", en: "Public financial management" },
    {
      programme: kagawa,
      timezone: "Asia/Tokyo",
      venue: { ...prefecture, room: room(12) },
      speakers: [mori],
    },
  ),
  session(
    "lecture",
    "2026-11-24",
    AFTERNOON,
    { vi: "Đọc kết quả PAR-Index", ja: "PAR-Indexの読み方", en: "Reading the PAR-Index" },
    {
      venue: { ...academy, room: room(301) },
      speakers: [hung],
    },
  ),
  session(
    "lecture",
    "2026-11-26",
    MORNING,
    { vi: "iHanoi và các công cụ số", ja: "iHanoiとデジタルツール", en: "iHanoi and digital tools" },
    {
      venue: { ...academy, room: hall },
      speakers: [chi],
    },
  ),
  session(
    "workshop",
    "2026-11-26",
    AFTERNOON,
    { vi: "Thực hành khảo sát sự hài lòng", ja: "満足度調査の演習", en: "Satisfaction survey workshop" },
    {
      venue: { ...academy, room: room(205) },
      speakers: [huyen, hung],
    },
  ),
  session(
    "workshop",
    "2026-11-26",
    ["14:00", "17:00"],
    { vi: "Hội thảo cải tiến quy trình", ja: "業務改善ワークショップ", en: "Process improvement workshop" },
    {
      programme: kagawa,
      venue: {
        name: {
          vi: "Trung tâm Hội nghị Hải Phòng",
          ja: "ハイフォン会議センター",
          en: "Hai Phong Convention Centre",
        },
        address: {
          vi: "18 Hoàng Diệu, Hải Phòng",
          ja: "ハイフォン市ホアンジウ通り18",
          en: "18 Hoang Dieu, Hai Phong",
        },
      },
      speakers: [mori],
    },
  ),
  session(
    "lecture",
    "2026-11-27",
    MORNING,
    { vi: "Chuyển đổi số trong dịch vụ công", ja: "行政サービスのDX", en: "Digital public services" },
    {
      venue: null,
      speakers: [chi],
      isCancelled: true,
    },
  ),
  ...DISTRICTS.map((district, index) =>
    session(
      "fieldVisit",
      `2026-12-0${String(index + 1)}`,
      MORNING,
      {
        vi: `Tham quan bộ phận một cửa ${district.vi ?? ""}`,
        ja: `${district.ja ?? ""}区ワンストップ窓口の視察`,
        en: `Visit to the one-stop desk of ${district.en ?? ""}`,
      },
      {
        venue: {
          name: {
            vi: `UBND ${district.vi ?? ""}`,
            ja: `${district.ja ?? ""}区人民委員会`,
            en: `${district.en ?? ""} District Office`,
          },
          address: { vi: "Hà Nội", ja: "ハノイ市", en: "Hanoi" },
        },
      },
    ),
  ),
];
