/**
 * The timetable of the Hai Phong–Kagawa programme over three fiscal years: the first intake is over and followed up,
 * the second is in Takamatsu now, the third comes next year. Each session runs on the clock of the place it is in.
 */
import type { SessionEntry } from "../../src/core/programme/programme-data.ts";
import { fiscalYearOf, material, sessionIn, speaker, text, workingDayFrom } from "../write.ts";
import type { Plan } from "../write.ts";
import type { haiPhongKagawaVenues } from "./places.ts";

interface KagawaPlan extends Plan {
  readonly venue?: (typeof haiPhongKagawaVenues)[number]["slug"];
  readonly cohorts: readonly ("year-1" | "year-2" | "year-3" | "specialists" | "hosts")[];
}

const speakers = {
  tanaka: speaker(
    text("Bà Tanaka Megumi", "田中 恵", "Ms Tanaka Megumi"),
    text("Chuyên gia tài chính địa phương", "地方財政専門家", "Local finance specialist"),
  ),
  onishi: speaker(
    text("Ông Onishi Kenta", "大西 健太", "Mr Onishi Kenta"),
    text("Chuyên gia cải cách hành chính", "行政改革専門家", "Administrative reform specialist"),
  ),
  miyatake: speaker(
    text("Ông Miyatake Naoki", "宮武 直樹", "Mr Miyatake Naoki"),
    text("Cán bộ phụ trách nhân sự", "人事担当職員", "Personnel officer"),
  ),
  kozai: speaker(
    text("Bà Kozai Mari", "香西 真理", "Ms Kozai Mari"),
    text("Cán bộ phụ trách ngân sách", "予算担当職員", "Budget officer"),
  ),
} as const;

const office = {
  venue: "kagawa-office",
  room: text("Phòng họp tầng 12", "12階会議室", "Meeting room, 12th floor"),
} as const;
const committee = {
  venue: "hai-phong-committee",
  room: text("Phòng họp số 2", "第2会議室", "Meeting room 2"),
} as const;

/** All sessions, from the year before the fiscal year of `today` (ISO) to the year after it. */
export function haiPhongKagawaSessions(today: string): SessionEntry[] {
  const on: On = (days) => workingDayFrom(today, days);
  // Far from `today` in either direction, and in the fiscal year which the cohort is named after.
  const year = fiscalYearOf(today);
  const lastYear: InYear = (monthAndDay) => workingDayFrom(`${String(year - 1)}-${monthAndDay}`, 2);
  const nextYear: InYear = (monthAndDay) => workingDayFrom(`${String(year + 1)}-${monthAndDay}`, 2);
  const inKagawa = [...firstYear(lastYear), ...secondYear(on), ...thirdYear(nextYear)];
  const inHaiPhong = [...workshops(on), ...followUps(on, lastYear, nextYear)];
  return [
    ...inKagawa.map((plan) => sessionIn("Asia/Tokyo", plan)),
    ...inHaiPhong.map((plan) => sessionIn("Asia/Ho_Chi_Minh", plan)),
  ];
}

type On = (days: number) => string;
type InYear = (monthAndDay: string) => string;

const firstYear = (on: InYear): KagawaPlan[] => [
  {
    slug: "year-1-finance",
    kind: "lecture",
    title: text(
      "Quản lý tài chính tại chính quyền tỉnh",
      "県の財政運営",
      "Financial management in the prefecture",
    ),
    date: on("06-08"),
    from: "09:30",
    to: "12:00",
    ...office,
    cohorts: ["year-1", "hosts"],
    speakers: [speakers.tanaka],
  },
  {
    slug: "year-1-departments",
    kind: "workshop",
    title: text(
      "Học việc tại các phòng ban của tỉnh",
      "県庁各課での実地研修",
      "Learning in the prefecture's departments",
    ),
    date: on("06-15"),
    from: "09:00",
    to: "16:30",
    ...office,
    cohorts: ["year-1", "hosts"],
    speakers: [speakers.onishi],
  },
  {
    slug: "year-1-report",
    kind: "evaluation",
    title: text("Báo cáo cuối khóa năm thứ nhất", "1年目研修成果報告会", "Final reports of the first year"),
    date: on("07-06"),
    from: "13:30",
    to: "16:00",
    venue: "i-pal",
    cohorts: ["year-1", "hosts"],
  },
];

const secondYear = (on: On): KagawaPlan[] => [
  {
    slug: "year-2-opening",
    kind: "lecture",
    title: text("Khai giảng khóa lãnh đạo", "管理職研修 開講式", "Opening of the leadership course"),
    date: on(-6),
    from: "10:00",
    to: "12:00",
    venue: "i-pal",
    room: text("Hội trường tầng 2", "2階ホール", "Hall, 2nd floor"),
    cohorts: ["year-2", "hosts"],
  },
  {
    slug: "year-2-personnel",
    kind: "lecture",
    title: text(
      "Quản lý nhân sự và đánh giá công chức",
      "人事管理と職員評価",
      "Managing and appraising staff",
    ),
    date: on(-1),
    from: "09:30",
    to: "12:00",
    ...office,
    cohorts: ["year-2", "hosts"],
    speakers: [speakers.miyatake],
  },
  {
    slug: "year-2-finance-division",
    kind: "workshop",
    title: text("Thực hành tại Phòng Tài chính", "財政課での実務研修", "Practice in the Finance Division"),
    date: on(0),
    from: "09:30",
    to: "16:30",
    ...office,
    cohorts: ["year-2", "hosts"],
    speakers: [speakers.kozai],
  },
  {
    slug: "year-2-budget",
    kind: "lecture",
    title: text(
      "Lập và giám sát ngân sách địa phương",
      "地方予算の編成と監視",
      "Making and watching a local budget",
    ),
    date: on(1),
    from: "09:30",
    to: "12:00",
    ...office,
    cohorts: ["year-2", "hosts"],
    speakers: [speakers.kozai],
    materials: [
      material(text("Tài liệu về ngân sách", "予算研修資料", "Budget handout"), "kagawa/ngan-sach.pdf"),
    ],
  },
  {
    slug: "year-2-leading-reform",
    kind: "workshop",
    title: text(
      "Người lãnh đạo với cải cách hành chính",
      "行政改革とリーダーシップ",
      "Leading administrative reform",
    ),
    date: on(1),
    from: "13:30",
    to: "16:00",
    ...office,
    cohorts: ["year-2", "hosts"],
    speakers: [speakers.miyatake],
  },
  {
    slug: "year-2-port",
    kind: "fieldVisit",
    title: text("Tham quan cảng Takamatsu", "高松港の視察", "Visit to the port of Takamatsu"),
    date: on(4),
    from: "10:00",
    to: "12:00",
    venue: "takamatsu-port",
    cohorts: ["year-2", "hosts"],
  },
  {
    slug: "year-2-city-hall",
    kind: "fieldVisit",
    title: text(
      "Tham quan quầy dịch vụ Tòa thị chính Takamatsu",
      "高松市役所窓口の視察",
      "Visit to the counters of Takamatsu City Hall",
    ),
    date: on(7),
    from: "10:00",
    to: "12:00",
    venue: "takamatsu-city-hall",
    cohorts: ["year-2", "hosts"],
  },
  {
    slug: "year-2-report",
    kind: "evaluation",
    title: text(
      "Báo cáo kế hoạch hành động và bế giảng",
      "行動計画発表会・閉講式",
      "Action plans and closing ceremony",
    ),
    date: on(11),
    from: "13:30",
    to: "16:30",
    venue: "i-pal",
    room: text("Hội trường tầng 2", "2階ホール", "Hall, 2nd floor"),
    cohorts: ["year-2", "hosts"],
  },
];

const thirdYear = (on: InYear): KagawaPlan[] => [
  {
    slug: "year-3-opening",
    kind: "lecture",
    title: text(
      "Khai giảng khóa lãnh đạo năm thứ ba",
      "3年目管理職研修 開講式",
      "Opening of the third year's course",
    ),
    date: on("06-07"),
    from: "10:00",
    to: "12:00",
    venue: "i-pal",
    cohorts: ["year-3", "hosts"],
  },
  {
    slug: "year-3-administration",
    kind: "lecture",
    title: text("Các vấn đề hành chính chung", "一般行政の課題", "Questions of general administration"),
    date: on("06-09"),
    from: "09:30",
    to: "12:00",
    ...office,
    cohorts: ["year-3", "hosts"],
    speakers: [speakers.miyatake],
  },
];

const workshops = (on: On): KagawaPlan[] => [
  {
    slug: "workshop-finance",
    kind: "workshop",
    title: text(
      "Hội thảo Kagawa: quản lý tài chính công",
      "香川県専門家ワークショップ：公共財政管理",
      "Kagawa workshop: public financial management",
    ),
    date: on(1),
    from: "08:30",
    to: "11:30",
    ...committee,
    cohorts: ["year-1", "specialists"],
    speakers: [speakers.tanaka],
    materials: [
      material(text("Tài liệu hội thảo", "ワークショップ資料", "Workshop handout"), "kagawa/hoi-thao.pdf"),
    ],
  },
  {
    slug: "workshop-reform",
    kind: "workshop",
    title: text(
      "Hội thảo Kagawa: rà soát công việc hành chính",
      "香川県専門家ワークショップ：業務の見直し",
      "Kagawa workshop: reviewing how offices work",
    ),
    date: on(2),
    from: "08:30",
    to: "11:30",
    ...committee,
    cohorts: ["year-1", "specialists"],
    speakers: [speakers.onishi],
  },
];

const followUps = (on: On, lastYear: InYear, nextYear: InYear): KagawaPlan[] => [
  {
    slug: "follow-up-last-year",
    kind: "followUp",
    title: text(
      "Theo dõi sau khóa học: năm thứ nhất",
      "フォローアップ調査：1年目",
      "Yearly follow-up: first year",
    ),
    date: lastYear("12-07"),
    from: "14:00",
    to: "16:00",
    ...committee,
    cohorts: ["year-1"],
  },
  {
    slug: "follow-up-this-year",
    kind: "followUp",
    title: text(
      "Theo dõi hằng năm: học viên khóa trước",
      "年次フォローアップ：前年度研修生",
      "Yearly follow-up: last year's trainees",
    ),
    date: on(21),
    from: "14:00",
    to: "16:00",
    ...committee,
    cohorts: ["year-1", "specialists"],
    speakers: [speakers.onishi],
  },
  {
    slug: "follow-up-next-year",
    kind: "followUp",
    title: text("Tổng kết chương trình ba năm", "3年間の総括会", "Looking back on three years"),
    date: nextYear("12-06"),
    from: "08:30",
    to: "11:30",
    ...committee,
    cohorts: ["year-1", "year-2", "year-3", "specialists"],
    speakers: [speakers.tanaka, speakers.onishi],
  },
];
