/** The staff development programme of Hai Phong and Kagawa: three intakes, two languages, two time zones. */
import type { ParticipantEntry, ProgrammeEntry } from "../../src/core/programme/programme-data.ts";
import { inventedName } from "../people.ts";
import { fiscalYearOf, pick, text } from "../write.ts";
import type { Text } from "../write.ts";
import { haiPhongUnits } from "./places.ts";
import { haiPhongKagawaSessions } from "./sessions.ts";

const SLUG = "hai-phong-kagawa";

/** The programme around `today` (ISO): its second of three fiscal years is the one in which `today` lies. */
export function haiPhongKagawaProgramme(today: string): ProgrammeEntry {
  const year = fiscalYearOf(today);
  return {
    slug: SLUG,
    name: text(
      "Chương trình phát triển nhân lực hành chính Hải Phòng – Kagawa",
      "ハイフォン市行政職員研修（香川県）",
      "Hai Phong–Kagawa administration staff development programme",
    ),
    timezone: "Asia/Tokyo",
    startsOn: `${String(year - 1)}-04-01`,
    endsOn: `${String(year + 2)}-03-31`,
    organisers: [
      text("Tỉnh Kagawa", "香川県", "Kagawa Prefecture"),
      text("Thành phố Hải Phòng", "ハイフォン市", "Hai Phong City"),
    ],
    isPublic: false,
    cohorts: [
      intake("year-1", year - 1),
      intake("year-2", year),
      intake("year-3", year + 1),
      { slug: "specialists", name: text("Chuyên gia Kagawa", "香川県専門家", "Specialists from Kagawa") },
      {
        slug: "hosts",
        name: text("Cán bộ điều phối tại Kagawa", "香川県受入担当", "Coordinating staff in Kagawa"),
      },
    ],
    sessions: haiPhongKagawaSessions(today),
  };
}

function intake(slug: string, year: number) {
  const fy = String(year);
  return { slug, name: text(`Học viên năm tài khóa ${fy}`, `${fy}年度研修生`, `FY${fy} trainees`) };
}

/** 24 trainees, eight a year, and those who teach and receive them in Kagawa. */
export function haiPhongKagawaParticipants(): ParticipantEntry[] {
  return [...["year-1", "year-2", "year-3"].flatMap(trainees), ...STAFF];
}

// Names go on behind the 400 of Hanoi, so that nobody has a namesake in the other programme.
const NAMES_FROM = 400;

function trainees(cohort: string, intakeAt: number): ParticipantEntry[] {
  return haiPhongUnits.map((unit, at) => ({
    ...(cohort === "year-2" && at === 0
      ? { slug: "hai-phong-ha", name: "Trần Thu Hà" }
      : {
          slug: `${cohort}-${unit.slug}`,
          name: inventedName(NAMES_FROM + intakeAt * haiPhongUnits.length + at),
        }),
    language: "vi",
    timezone: "Asia/Ho_Chi_Minh",
    enrolments: [
      {
        ...{ programme: SLUG, cohort, unit: unit.slug, position: positionOf(cohort, at) },
        // The officers' head, who is in the third intake.
        ...(cohort === "year-1" ? { supervisor: `year-3-${unit.slug}` } : {}),
      },
    ],
  }));
}

function positionOf(cohort: string, at: number): Text {
  if (cohort === "year-1") return text("Chuyên viên", "専門員", "Officer");
  return pick(
    [
      text("Trưởng phòng", "課長", "Head of division"),
      text("Phó Trưởng phòng", "副課長", "Deputy head of division"),
    ],
    at,
  );
}

const STAFF: readonly ParticipantEntry[] = [
  staff(
    "kagawa-tanaka",
    "田中 恵",
    "specialists",
    "kagawa-finance",
    text("Chuyên gia", "専門家", "Specialist"),
  ),
  staff(
    "kagawa-onishi",
    "大西 健太",
    "specialists",
    "kagawa-personnel",
    text("Chuyên gia", "専門家", "Specialist"),
  ),
  staff("kagawa-miyatake", "宮武 直樹", "hosts", "kagawa-personnel", text("Chuyên viên", "主任", "Officer")),
  staff("kagawa-kozai", "香西 真理", "hosts", "kagawa-finance", text("Chuyên viên", "主任", "Officer")),
  staff(
    "kagawa-miyoshi",
    "三好 由美子",
    "hosts",
    "kagawa-international",
    text("Chuyên viên", "主事", "Officer"),
  ),
  staff(
    "kagawa-fujii",
    "藤井 拓也",
    "hosts",
    "kagawa-international",
    text("Điều phối viên", "調整担当", "Coordinating officer"),
  ),
  {
    ...staff(
      "kagawa-anna",
      "Anna Lindqvist",
      "hosts",
      "kagawa-international",
      text("Quan sát viên", "オブザーバー", "Observer"),
    ),
    language: "en",
  },
];

function staff(slug: string, name: string, cohort: string, unit: string, position: Text): ParticipantEntry {
  return {
    slug,
    name,
    language: "ja",
    timezone: "Asia/Tokyo",
    enrolments: [{ programme: SLUG, cohort, unit, position }],
  };
}
