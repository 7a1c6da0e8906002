/** Days with a name in Vietnam: solar ones with their date, lunar ones recognised only. */
import { inside } from "../patterns.ts";
import type { Entry } from "../said.ts";

function on(keys: string, names: string, day: number, month: number): Entry {
  return [keys, inside(names), { said: { day, month } }];
}

export const VIETNAMESE_HOLIDAYS: readonly Entry[] = [
  on("dem", "dem (?:giang sinh|noel)", 24, 12),
  on("giang noel le ngay", "(?:le |ngay )?(?:giang sinh|noel)", 25, 12),
  on("tet", "tet (?:duong lich|duong|tay)", 1, 1),
  on("quoc le ngay", "(?:le |ngay )?quoc khanh", 2, 9),
  on("quoc ngay le", "(?:ngay |le )?quoc te lao dong", 1, 5),
  on("quoc ngay", "(?:ngay )?quoc te phu nu", 8, 3),
  on("quoc ngay", "(?:ngay )?quoc te thieu nhi", 1, 6),
  on("ngay", "ngay (?:nha giao viet nam|nha giao|hien chuong)", 20, 11),
  on("ngay", "ngay phu nu viet nam", 20, 10),
  on("ngay le", "(?:ngay|le) giai phong(?: mien nam)?", 30, 4),
  on("ngay", "ngay thay thuoc(?: viet nam)?", 27, 2),
  on("ngay", "ngay thuong binh liet si", 27, 7),
  on("le valentine ngay", "(?:le tinh nhan|(?:ngay )?valentine)", 14, 2),
  on("halloween", "halloween", 31, 10),
  on("ngay", "ngay ca thang tu", 1, 4),
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
