/** The departments, project management boards and districts of Hanoi, as they were named in October 2024. */
import type { UnitEntry, UnitKind } from "../../src/core/programme/programme-data.ts";
import { text } from "../write.ts";

type Line = readonly [slug: string, vi: string, ja: string, en: string];

const DEPARTMENTS: readonly Line[] = [
  [
    "van-phong-ubnd",
    "Văn phòng UBND Thành phố",
    "市人民委員会事務局",
    "Office of the Hanoi People's Committee",
  ],
  ["so-noi-vu", "Sở Nội vụ", "内務局", "Department of Home Affairs"],
  ["so-tu-phap", "Sở Tư pháp", "司法局", "Department of Justice"],
  ["so-ke-hoach-dau-tu", "Sở Kế hoạch và Đầu tư", "計画投資局", "Department of Planning and Investment"],
  ["so-tai-chinh", "Sở Tài chính", "財政局", "Department of Finance"],
  ["so-cong-thuong", "Sở Công Thương", "商工局", "Department of Industry and Trade"],
  [
    "so-nong-nghiep",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "農業農村開発局",
    "Department of Agriculture and Rural Development",
  ],
  ["so-giao-thong-van-tai", "Sở Giao thông vận tải", "交通運輸局", "Department of Transport"],
  ["so-xay-dung", "Sở Xây dựng", "建設局", "Department of Construction"],
  [
    "so-tai-nguyen-moi-truong",
    "Sở Tài nguyên và Môi trường",
    "天然資源環境局",
    "Department of Natural Resources and Environment",
  ],
  [
    "so-thong-tin-truyen-thong",
    "Sở Thông tin và Truyền thông",
    "情報通信局",
    "Department of Information and Communications",
  ],
  [
    "so-lao-dong",
    "Sở Lao động – Thương binh và Xã hội",
    "労働・傷病兵・社会局",
    "Department of Labour, Invalids and Social Affairs",
  ],
  ["so-van-hoa-the-thao", "Sở Văn hóa và Thể thao", "文化スポーツ局", "Department of Culture and Sports"],
  ["so-du-lich", "Sở Du lịch", "観光局", "Department of Tourism"],
  ["so-khoa-hoc-cong-nghe", "Sở Khoa học và Công nghệ", "科学技術局", "Department of Science and Technology"],
  ["so-giao-duc-dao-tao", "Sở Giáo dục và Đào tạo", "教育訓練局", "Department of Education and Training"],
  ["so-y-te", "Sở Y tế", "保健局", "Department of Health"],
  ["so-ngoai-vu", "Sở Ngoại vụ", "外務局", "Department of Foreign Affairs"],
  [
    "so-quy-hoach-kien-truc",
    "Sở Quy hoạch – Kiến trúc",
    "都市計画・建築局",
    "Department of Planning and Architecture",
  ],
  ["thanh-tra-thanh-pho", "Thanh tra Thành phố", "市監察院", "City Inspectorate"],
  ["ban-dan-toc", "Ban Dân tộc", "民族委員会", "Committee for Ethnic Minority Affairs"],
  [
    "ban-quan-ly-khu-cong-nghiep",
    "Ban Quản lý các khu công nghiệp và chế xuất",
    "工業団地・輸出加工区管理委員会",
    "Industrial and Export Processing Zones Authority",
  ],
];

const BOARDS: readonly Line[] = [
  [
    "ban-qlda-giao-thong",
    "Ban QLDA đầu tư xây dựng công trình giao thông",
    "交通施設建設投資事業管理委員会",
    "Transport Construction Project Management Board",
  ],
  [
    "ban-qlda-dan-dung",
    "Ban QLDA đầu tư xây dựng công trình dân dụng",
    "公共建築建設投資事業管理委員会",
    "Civil Construction Project Management Board",
  ],
  [
    "ban-qlda-ha-tang-nong-nghiep",
    "Ban QLDA đầu tư xây dựng công trình hạ tầng kỹ thuật và nông nghiệp",
    "技術基盤・農業施設建設投資事業管理委員会",
    "Technical Infrastructure and Agriculture Project Management Board",
  ],
  [
    "ban-duong-sat-do-thi",
    "Ban Quản lý đường sắt đô thị Hà Nội",
    "ハノイ都市鉄道管理委員会",
    "Hanoi Metropolitan Railway Management Board",
  ],
];

type Place = readonly [slug: string, vi: string, ja: string, en: string];

const URBAN: readonly Place[] = [
  ["ba-dinh", "Ba Đình", "バーディン", "Ba Dinh"],
  ["hoan-kiem", "Hoàn Kiếm", "ホアンキエム", "Hoan Kiem"],
  ["hai-ba-trung", "Hai Bà Trưng", "ハイバーチュン", "Hai Ba Trung"],
  ["dong-da", "Đống Đa", "ドンダー", "Dong Da"],
  ["tay-ho", "Tây Hồ", "タイホー", "Tay Ho"],
  ["cau-giay", "Cầu Giấy", "カウザイ", "Cau Giay"],
  ["thanh-xuan", "Thanh Xuân", "タインスアン", "Thanh Xuan"],
  ["hoang-mai", "Hoàng Mai", "ホアンマイ", "Hoang Mai"],
  ["long-bien", "Long Biên", "ロンビエン", "Long Bien"],
  ["bac-tu-liem", "Bắc Từ Liêm", "バクトゥーリエム", "Bac Tu Liem"],
  ["nam-tu-liem", "Nam Từ Liêm", "ナムトゥーリエム", "Nam Tu Liem"],
  ["ha-dong", "Hà Đông", "ハドン", "Ha Dong"],
];

const RURAL: readonly Place[] = [
  ["ba-vi", "Ba Vì", "バーヴィー", "Ba Vi"],
  ["chuong-my", "Chương Mỹ", "チュオンミー", "Chuong My"],
  ["dan-phuong", "Đan Phượng", "ダンフオン", "Dan Phuong"],
  ["dong-anh", "Đông Anh", "ドンアイン", "Dong Anh"],
  ["gia-lam", "Gia Lâm", "ザーラム", "Gia Lam"],
  ["hoai-duc", "Hoài Đức", "ホアイドゥック", "Hoai Duc"],
  ["me-linh", "Mê Linh", "メーリン", "Me Linh"],
  ["my-duc", "Mỹ Đức", "ミードゥック", "My Duc"],
  ["phu-xuyen", "Phú Xuyên", "フースエン", "Phu Xuyen"],
  ["phuc-tho", "Phúc Thọ", "フックトー", "Phuc Tho"],
  ["quoc-oai", "Quốc Oai", "クオックオアイ", "Quoc Oai"],
  ["soc-son", "Sóc Sơn", "ソクソン", "Soc Son"],
  ["thach-that", "Thạch Thất", "タックタット", "Thach That"],
  ["thanh-oai", "Thanh Oai", "タインオアイ", "Thanh Oai"],
  ["thanh-tri", "Thanh Trì", "タインチー", "Thanh Tri"],
  ["thuong-tin", "Thường Tín", "トゥオンティン", "Thuong Tin"],
  ["ung-hoa", "Ứng Hòa", "ウンホア", "Ung Hoa"],
];

const DISTRICTS: readonly Line[] = [
  ...URBAN.map(([slug, vi, ja, en]): Line => [`quan-${slug}`, `Quận ${vi}`, `${ja}区`, `${en} District`]),
  ["thi-xa-son-tay", "Thị xã Sơn Tây", "ソンタイ市", "Son Tay Town"],
  ...RURAL.map(([slug, vi, ja, en]): Line => [
    `huyen-${slug}`,
    `Huyện ${vi}`,
    `${ja}県`,
    `${en} Rural District`,
  ]),
];

/** 22 departments and agencies, 4 boards, 30 districts (12 urban, 17 rural, 1 town). */
export const hanoiUnits: readonly UnitEntry[] = [
  ...unitsOf("department", DEPARTMENTS),
  ...unitsOf("board", BOARDS),
  ...unitsOf("district", DISTRICTS),
];

function unitsOf(kind: UnitKind, lines: readonly Line[]): UnitEntry[] {
  return lines.map(([slug, vi, ja, en]) => ({ slug: `hanoi-${slug}`, kind, name: text(vi, ja, en) }));
}
