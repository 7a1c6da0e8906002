/** The timetable of the Hanoi programme around a given day. What concerns one theme is in one place. */
import type { SessionEntry } from "../../src/core/programme/programme-data.ts";
import { material, sessionIn, text, workingDayFrom } from "../write.ts";
import type { Plan } from "../write.ts";
import { hanoiSpeakers as speakers } from "./speakers.ts";
import type { HanoiVenue } from "./venues.ts";

const ALL = ["departments", "boards", "districts"] as const;

interface HanoiPlan extends Plan {
  readonly venue?: HanoiVenue;
  readonly cohorts: readonly (typeof ALL)[number][];
}

const hall = {
  venue: "bac-tu-liem-hall",
  room: text("Hội trường tầng 2", "2階ホール", "Hall, 2nd floor"),
} as const;
const online = {
  venue: "hanoi-online",
  materials: [
    material(
      text("Đường dẫn phòng họp trực tuyến", "オンライン会場への入口", "Link to the online room"),
      "hanoi/phong-hop",
    ),
  ],
} as const;

/** All sessions, from the opening nine days before `today` (ISO) to the follow-up three months after it. */
export function hanoiSessions(today: string): SessionEntry[] {
  const on = (days: number) => workingDayFrom(today, days);
  return [...daysPast(on), ...thisDayAndNext(on), ...closing(on), ...visits(on), ...followUps(on)].map(
    (plan) => sessionIn("Asia/Ho_Chi_Minh", plan),
  );
}

type On = (days: number) => string;

const daysPast = (on: On): HanoiPlan[] => [
  {
    slug: "overview",
    kind: "lecture",
    title: text(
      "Khai giảng và tổng quan cải cách hành chính nhà nước",
      "開講式・行政改革の概要",
      "Opening and overview of public administration reform",
    ),
    date: on(-9),
    from: "08:30",
    to: "11:00",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.vinh],
    materials: [material(text("Tài liệu tổng quan", "概要資料", "Overview handout"), "hanoi/tong-quan.pdf")],
  },
  {
    slug: "entry-quiz",
    kind: "evaluation",
    title: text("Khảo sát đầu vào", "研修前アンケート", "Entry survey"),
    date: on(-9),
    from: "11:00",
    to: "11:30",
    ...hall,
    cohorts: ALL,
  },
  {
    slug: "one-stop",
    kind: "lecture",
    title: text(
      "Kiểm soát thủ tục hành chính và cơ chế một cửa",
      "行政手続の管理とワンストップ窓口",
      "Administrative procedures and the one-stop mechanism",
    ),
    date: on(-1),
    from: "08:30",
    to: "11:30",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.bach],
  },
  {
    slug: "receiving-citizens",
    kind: "workshop",
    title: text(
      "Kỹ năng tiếp công dân và giao tiếp công vụ",
      "市民応対と窓口コミュニケーション",
      "Receiving citizens and speaking with them",
    ),
    date: on(-1),
    from: "14:00",
    to: "16:30",
    venue: "academy",
    room: text("Phòng 301, nhà A", "A棟301号室", "Room 301, Building A"),
    cohorts: ["departments", "districts"],
    speakers: [speakers.chau],
  },
];

const thisDayAndNext = (on: On): HanoiPlan[] => [
  {
    slug: "sipas",
    kind: "lecture",
    title: text(
      "Đo lường sự hài lòng của người dân (SIPAS)",
      "住民満足度の測定（SIPAS）",
      "Measuring how satisfied citizens are (SIPAS)",
    ),
    date: on(0),
    from: "08:30",
    to: "11:30",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.yen],
  },
  {
    slug: "feedback-handling",
    kind: "workshop",
    title: text(
      "Thực hành xử lý phản ánh, kiến nghị",
      "意見・要望への対応演習",
      "Practice: handling feedback and petitions",
    ),
    date: on(0),
    from: "14:00",
    to: "16:30",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.chau, speakers.kien],
  },
  {
    slug: "questions-online",
    kind: "workshop",
    title: text(
      "Hỏi đáp trực tuyến buổi tối",
      "夜間オンライン質疑応答",
      "Evening questions and answers online",
    ),
    date: on(0),
    from: "19:30",
    to: "20:30",
    ...online,
    cohorts: ALL,
    speakers: [speakers.bach],
  },
  {
    slug: "papi",
    kind: "lecture",
    title: text(
      "Chỉ số PAPI và các ưu tiên của Hà Nội",
      "行政・公共ガバナンス指標（PAPI）とハノイ市の優先課題",
      "The PAPI index and Hanoi's priorities",
    ),
    date: on(1),
    from: "08:00",
    to: "09:45",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.huyen],
    materials: [
      material(text("Bài trình bày về PAPI", "PAPI講義スライド", "Slides on PAPI"), "hanoi/papi.pdf"),
      material(text("Bộ câu hỏi PAPI", "PAPI質問票", "PAPI questionnaire"), "hanoi/papi-cau-hoi.pdf"),
    ],
  },
  {
    slug: "directives",
    kind: "lecture",
    title: text(
      "Chỉ đạo của Trung ương về cải cách hành chính",
      "行政改革に関する中央政府の方針",
      "Central directives on administrative reform",
    ),
    date: on(1),
    from: "10:00",
    to: "11:30",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.bach],
    materials: [
      material(text("Danh mục văn bản chỉ đạo", "関連文書一覧", "List of directives"), "hanoi/chi-dao.pdf"),
    ],
  },
  {
    slug: "par-index",
    kind: "lecture",
    title: text(
      "Phân tích kết quả PAR-Index của Thành phố",
      "ハノイ市の行政改革指数（PAR-Index）の分析",
      "Hanoi's PAR-Index results explained",
    ),
    date: on(1),
    from: "13:30",
    to: "15:15",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.yen],
    materials: [
      material(
        text("Bảng điểm PAR-Index", "PAR-Index得点表", "PAR-Index score table"),
        "hanoi/par-index.pdf",
      ),
    ],
  },
  {
    slug: "ihanoi",
    kind: "lecture",
    title: text(
      "iHanoi, Zalo và các công cụ số phục vụ người dân",
      "iHanoi・Zaloなど住民向けデジタルツール",
      "iHanoi, Zalo and digital tools for citizens",
    ),
    date: on(1),
    from: "15:30",
    to: "17:00",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.kien],
    materials: [
      material(
        text("Hướng dẫn iHanoi cho cán bộ", "職員向けiHanoiガイド", "iHanoi guide"),
        "hanoi/ihanoi.pdf",
      ),
    ],
  },
];

const closing = (on: On): HanoiPlan[] => [
  {
    slug: "papi-plans-departments",
    kind: "workshop",
    title: text(
      "Xây dựng kế hoạch nâng chỉ số PAPI: nhóm sở, ngành",
      "PAPI改善計画の作成：局グループ",
      "Planning a better PAPI: departments",
    ),
    date: on(2),
    from: "08:30",
    to: "11:30",
    venue: "academy",
    room: text("Phòng 301, nhà A", "A棟301号室", "Room 301, Building A"),
    cohorts: ["departments", "boards"],
    speakers: [speakers.huyen],
  },
  {
    slug: "papi-plans-districts",
    kind: "workshop",
    title: text(
      "Xây dựng kế hoạch nâng chỉ số PAPI: nhóm quận, huyện",
      "PAPI改善計画の作成：区・県グループ",
      "Planning a better PAPI: districts",
    ),
    date: on(2),
    from: "08:30",
    to: "11:30",
    venue: "academy",
    room: text("Phòng 302, nhà A", "A棟302号室", "Room 302, Building A"),
    cohorts: ["districts"],
    speakers: [speakers.yen],
  },
  {
    slug: "final-evaluation",
    kind: "evaluation",
    title: text(
      "Bài đánh giá cuối khóa và bế giảng",
      "修了時評価・閉講式",
      "Final evaluation and closing ceremony",
    ),
    date: on(2),
    from: "14:00",
    to: "16:00",
    ...hall,
    cohorts: ALL,
    speakers: [speakers.vinh],
  },
];

// Six days on is always in the coming week (a Sunday moves on), so "next week" has a visit for everybody.
const visits = (on: On): HanoiPlan[] => [
  {
    slug: "visit-hoan-kiem",
    kind: "fieldVisit",
    title: text(
      "Tham quan Bộ phận Một cửa quận Hoàn Kiếm",
      "ホアンキエム区ワンストップ窓口の視察",
      "Visit to the Hoan Kiem one-stop desk",
    ),
    date: on(6),
    from: "08:30",
    to: "11:00",
    venue: "hoan-kiem-one-stop",
    cohorts: ["departments"],
    speakers: [speakers.chau],
  },
  {
    slug: "visit-long-bien",
    kind: "fieldVisit",
    title: text(
      "Tham quan Bộ phận Một cửa quận Long Biên",
      "ロンビエン区ワンストップ窓口の視察",
      "Visit to the Long Bien one-stop desk",
    ),
    date: on(6),
    from: "08:30",
    to: "11:00",
    venue: "long-bien-one-stop",
    cohorts: ["districts", "boards"],
    speakers: [speakers.yen],
  },
  {
    slug: "visit-cancelled",
    kind: "fieldVisit",
    title: text(
      "Tham quan Bộ phận Một cửa quận Long Biên: đợt bổ sung",
      "ロンビエン区ワンストップ窓口の視察（追加日程）",
      "Visit to the Long Bien one-stop desk: extra date",
    ),
    date: on(10),
    from: "14:00",
    to: "16:00",
    venue: "long-bien-one-stop",
    cohorts: ["departments", "districts"],
    isCancelled: true,
  },
  {
    slug: "visit-dan-phuong",
    kind: "fieldVisit",
    title: text(
      "Tham quan mô hình cải cách hành chính huyện Đan Phượng",
      "ダンフオン県の行政改革モデルの視察",
      "Visit to Dan Phuong's model of administrative reform",
    ),
    date: on(13),
    from: "08:00",
    to: "11:30",
    venue: "dan-phuong-office",
    cohorts: ALL,
    speakers: [speakers.bach],
  },
];

const followUps = (on: On): HanoiPlan[] => [
  {
    slug: "follow-up-first-month",
    kind: "followUp",
    title: text(
      "Trao đổi sau một tháng: những việc đã làm được",
      "1か月後フォローアップ：実践報告",
      "One month on: what has been done",
    ),
    date: on(30),
    from: "14:00",
    to: "15:30",
    ...online,
    cohorts: ALL,
    speakers: [speakers.yen],
  },
  {
    slug: "follow-up-three-months",
    kind: "followUp",
    title: text(
      "Đánh giá kết quả sau ba tháng",
      "3か月後フォローアップ：成果の確認",
      "Three months on: looking at the results",
    ),
    date: on(91),
    from: "08:30",
    to: "11:00",
    venue: "academy",
    room: text("Hội trường nhà A", "A棟ホール", "Hall, Building A"),
    cohorts: ALL,
    speakers: [speakers.huyen, speakers.vinh],
  },
];
