/** Days with a name in Vietnam: solar ones with their date, lunar ones recognised only. */
import { inside } from "../patterns.ts";
import type { Entry } from "../said.ts";

type Date = readonly [day: number, month: number];

/** Known by their name alone, with or without "ngày" or "lễ" before it. */
const NAMED: Record<string, Date> = {
  "giang sinh": [25, 12],
  noel: [25, 12],
  "quoc khanh": [2, 9],
  "quoc te lao dong": [1, 5],
  "quoc te phu nu": [8, 3],
  "quoc te thieu nhi": [1, 6],
  "tinh nhan": [14, 2],
  valentine: [14, 2],
  halloween: [31, 10],
};

/** Days only after "ngày": otherwise they are people or things. */
const DAYS_OF: Record<string, Date> = {
  "nha giao viet nam": [20, 11],
  "nha giao": [20, 11],
  "hien chuong": [20, 11],
  "phu nu viet nam": [20, 10],
  "giai phong mien nam": [30, 4],
  "giai phong": [30, 4],
  "thong nhat dat nuoc": [30, 4],
  "thay thuoc": [27, 2],
  "thuong binh liet si": [27, 7],
  "ca thang tu": [1, 4],
  ...NAMED,
};

function dayNamed(keys: string, first: string, names: Record<string, Date>): Entry {
  return [
    keys,
    inside(`${first}(${Object.keys(names).join("|")})`),
    (match) => {
      const date = names[match[1] ?? ""];
      return date ? { said: { day: date[0], month: date[1] } } : null;
    },
  ];
}

export const VIETNAMESE_HOLIDAYS: readonly Entry[] = [
  ["dem", inside("dem (?:giang sinh|noel)"), { said: { day: 24, month: 12 } }],
  ["tet", inside("tet (?:duong lich|duong|tay)"), { said: { day: 1, month: 1 } }],
  dayNamed("ngay le", "(?:(?:ngay|le) ){1,2}", DAYS_OF),
  dayNamed("giang noel quoc valentine halloween", "", NAMED),
  ["gio", inside("gio to(?: hung vuong)?"), { said: { lunar: true } }],
  ["trung", inside("trung thu"), { said: { lunar: true } }],
  ["vu", inside("vu lan"), { said: { lunar: true } }],
  [
    "tet mung mong",
    inside("(?:mung|mong) ?\\d{1,2} tet|tet (?:nguyen dan|am lich|ta|nay|nam nay)"),
    { said: { lunar: true } },
  ],
  ["ong", inside("ong cong ong tao"), { said: { lunar: true } }],
];
