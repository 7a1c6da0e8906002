/** Offices that take part in the Hai Phong–Kagawa programme, and the places where it meets. */
import type { UnitEntry, UnitKind, VenueEntry } from "../../src/core/programme/programme-data.ts";
import { mapLink, text } from "../write.ts";
import type { Text } from "../write.ts";

export const haiPhongUnits: readonly UnitEntry[] = [
  unit(
    "hai-phong-so-noi-vu",
    "department",
    text("Sở Nội vụ Hải Phòng", "ハイフォン市内務局", "Hai Phong Department of Home Affairs"),
  ),
  unit(
    "hai-phong-so-tai-chinh",
    "department",
    text("Sở Tài chính Hải Phòng", "ハイフォン市財政局", "Hai Phong Department of Finance"),
  ),
  unit(
    "hai-phong-so-ke-hoach-dau-tu",
    "department",
    text(
      "Sở Kế hoạch và Đầu tư Hải Phòng",
      "ハイフォン市計画投資局",
      "Hai Phong Department of Planning and Investment",
    ),
  ),
  unit(
    "hai-phong-so-ngoai-vu",
    "department",
    text("Sở Ngoại vụ Hải Phòng", "ハイフォン市外務局", "Hai Phong Department of Foreign Affairs"),
  ),
  unit(
    "hai-phong-so-giao-thong-van-tai",
    "department",
    text("Sở Giao thông vận tải Hải Phòng", "ハイフォン市交通運輸局", "Hai Phong Department of Transport"),
  ),
  unit("hai-phong-quan-hong-bang", "district", text("Quận Hồng Bàng", "ホンバン区", "Hong Bang District")),
  unit("hai-phong-quan-le-chan", "district", text("Quận Lê Chân", "レチャン区", "Le Chan District")),
  unit("hai-phong-quan-ngo-quyen", "district", text("Quận Ngô Quyền", "ゴークエン区", "Ngo Quyen District")),
];

export const kagawaUnits: readonly UnitEntry[] = [
  unit(
    "kagawa-personnel",
    "office",
    text(
      "Phòng Nhân sự và Cải cách hành chính, tỉnh Kagawa",
      "香川県 人事・行革課",
      "Kagawa Personnel and Administrative Reform Division",
    ),
  ),
  unit(
    "kagawa-finance",
    "office",
    text("Phòng Tài chính, tỉnh Kagawa", "香川県 財政課", "Kagawa Finance Division"),
  ),
  unit(
    "kagawa-international",
    "office",
    text("Phòng Quốc tế, tỉnh Kagawa", "香川県 国際課", "Kagawa International Affairs Division"),
  ),
];

export const haiPhongKagawaVenues = [
  {
    slug: "kagawa-office",
    name: text("Trụ sở chính quyền tỉnh Kagawa", "香川県庁", "Kagawa Prefectural Government Office"),
    address: text(
      "4-1-10 Bancho, thành phố Takamatsu, tỉnh Kagawa",
      "香川県高松市番町四丁目1番10号",
      "4-1-10 Bancho, Takamatsu, Kagawa",
    ),
    mapUrl: mapLink("香川県庁"),
  },
  {
    slug: "i-pal",
    name: text(
      "Trung tâm Giao lưu quốc tế Kagawa (I-PAL)",
      "アイパル香川（香川国際交流会館）",
      "I-PAL Kagawa International Exchange Center",
    ),
    address: text(
      "1-11-63 Bancho, thành phố Takamatsu, tỉnh Kagawa",
      "香川県高松市番町一丁目11番63号",
      "1-11-63 Bancho, Takamatsu, Kagawa",
    ),
    mapUrl: mapLink("アイパル香川"),
  },
  {
    slug: "takamatsu-port",
    name: text("Cảng Takamatsu", "高松港", "Port of Takamatsu"),
    address: text(
      "Khu Sunport, thành phố Takamatsu, tỉnh Kagawa",
      "香川県高松市サンポート",
      "Sunport, Takamatsu, Kagawa",
    ),
    mapUrl: mapLink("サンポート高松"),
  },
  {
    slug: "takamatsu-city-hall",
    name: text("Tòa thị chính Takamatsu", "高松市役所", "Takamatsu City Hall"),
    address: text(
      "1-8-15 Bancho, thành phố Takamatsu, tỉnh Kagawa",
      "香川県高松市番町一丁目8番15号",
      "1-8-15 Bancho, Takamatsu, Kagawa",
    ),
    mapUrl: mapLink("高松市役所"),
  },
  {
    slug: "hai-phong-committee",
    name: text(
      "Trụ sở UBND thành phố Hải Phòng",
      "ハイフォン市人民委員会庁舎",
      "Hai Phong People's Committee",
    ),
    address: text(
      "18 Hoàng Diệu, quận Hồng Bàng, Hải Phòng",
      "ハイフォン市ホンバン区ホアンジエウ通り18番地",
      "18 Hoang Dieu Street, Hong Bang District, Hai Phong",
    ),
    mapUrl: mapLink("18 Hoàng Diệu, Hải Phòng"),
  },
] as const satisfies readonly VenueEntry[];

function unit(slug: string, kind: UnitKind, name: Text): UnitEntry {
  return { slug, kind, name };
}
