/** The administrative reform training of Hanoi: 400 officials, many units, one place. */
import type { ParticipantEntry, ProgrammeEntry, UnitEntry } from "../../src/core/programme/programme-data.ts";
import { inventedName } from "../people.ts";
import { pick, text, workingDayFrom } from "../write.ts";
import type { Several, Text } from "../write.ts";
import { hanoiSessions } from "./sessions.ts";
import { hanoiUnits } from "./units.ts";

const SLUG = "hanoi-reform";
const ZONE = "Asia/Ho_Chi_Minh";

/** The programme with its timetable around `today` (ISO). */
export function hanoiProgramme(today: string): ProgrammeEntry {
  return {
    slug: SLUG,
    name: text(
      "Bồi dưỡng cải cách hành chính thành phố Hà Nội",
      "ハノイ市行政改革研修",
      "Hanoi administrative reform training",
    ),
    timezone: ZONE,
    startsOn: workingDayFrom(today, -9),
    endsOn: workingDayFrom(today, 91),
    organisers: [
      text("Sở Nội vụ Hà Nội", "ハノイ市内務局", "Hanoi Department of Home Affairs"),
      text("Học viện Hành chính Quốc gia", "国家行政学院", "National Academy of Public Administration"),
    ],
    isPublic: true,
    cohorts: [
      {
        slug: "departments",
        name: text("22 sở, ban, ngành", "市の22局・機関", "22 departments and agencies"),
      },
      { slug: "boards", name: text("Các ban quản lý dự án", "事業管理委員会", "Project management boards") },
      { slug: "districts", name: text("30 quận, huyện, thị xã", "30の区・県・市", "30 districts") },
    ],
    sessions: hanoiSessions(today),
  };
}

const POSITIONS: Several<Text> = [
  text("Trưởng phòng", "課長", "Head of division"),
  text("Phó Trưởng phòng", "副課長", "Deputy head of division"),
  text("Phó Chánh Văn phòng", "事務局次長", "Deputy chief of office"),
  text("Chuyên viên chính", "主任専門員", "Principal officer"),
  text("Chuyên viên", "専門員", "Officer"),
];

/** People with a name of their own in the demo (see `personas.ts`); they take a seat of their unit. */
const NAMED = [
  { slug: "hanoi-lan", name: "Phạm Ngọc Lan", unit: "hanoi-so-tu-phap" },
  { slug: "hanoi-minh", name: "Đặng Quang Minh", unit: "hanoi-quan-cau-giay" },
];

/** 400 officials: 22 × 8 from the departments, 4 × 6 from the boards, 10 × 6 and 20 × 7 from the districts. */
export function hanoiParticipants(): ParticipantEntry[] {
  let invented = 0;
  return hanoiUnits.flatMap((unit, at) => {
    const named = NAMED.filter((person) => person.unit === unit.slug);
    return Array.from({ length: seatsOf(unit, at) }, (_, seat): ParticipantEntry => {
      const person = named[seat] ?? {
        slug: `${unit.slug}-${String(seat + 1)}`,
        name: inventedName(invented++),
      };
      const position = pick(POSITIONS, at + seat);
      return {
        slug: person.slug,
        name: person.name,
        language: "vi",
        timezone: ZONE,
        enrolments: [{ programme: SLUG, cohort: `${unit.kind}s`, unit: unit.slug, position }],
      };
    });
  });
}

function seatsOf(unit: UnitEntry, at: number): number {
  if (unit.kind === "department") return 8;
  if (unit.kind === "board") return 6;
  return at % 3 === 0 ? 6 : 7;
}
