/** Where the sessions of the Hanoi programme are held. */
import type { VenueEntry } from "../../src/core/programme/programme-data.ts";
import { mapLink, text } from "../write.ts";

export const hanoiVenues = [
  {
    slug: "bac-tu-liem-hall",
    name: text(
      "Trụ sở HĐND – UBND quận Bắc Từ Liêm",
      "バクトゥーリエム区人民評議会・人民委員会庁舎",
      "Offices of the Bac Tu Liem District People's Council and Committee",
    ),
    address: text(
      "Phường Minh Khai, quận Bắc Từ Liêm, Hà Nội",
      "ハノイ市バクトゥーリエム区ミンカイ坊",
      "Minh Khai Ward, Bac Tu Liem District, Hanoi",
    ),
    mapUrl: mapLink("UBND quận Bắc Từ Liêm, Hà Nội"),
  },
  {
    slug: "academy",
    name: text("Học viện Hành chính Quốc gia", "国家行政学院", "National Academy of Public Administration"),
    address: text(
      "77 Nguyễn Chí Thanh, quận Đống Đa, Hà Nội",
      "ハノイ市ドンダー区グエンチータイン通り77番地",
      "77 Nguyen Chi Thanh Street, Dong Da District, Hanoi",
    ),
    mapUrl: mapLink("77 Nguyễn Chí Thanh, Đống Đa, Hà Nội"),
  },
  {
    slug: "hoan-kiem-one-stop",
    name: text(
      "Bộ phận Một cửa UBND quận Hoàn Kiếm",
      "ホアンキエム区人民委員会 ワンストップ窓口",
      "One-stop desk of the Hoan Kiem District People's Committee",
    ),
    address: text(
      "126 Hàng Trống, quận Hoàn Kiếm, Hà Nội",
      "ハノイ市ホアンキエム区ハンチョン通り126番地",
      "126 Hang Trong Street, Hoan Kiem District, Hanoi",
    ),
    mapUrl: mapLink("126 Hàng Trống, Hoàn Kiếm, Hà Nội"),
  },
  {
    slug: "dan-phuong-office",
    name: text(
      "Trụ sở UBND huyện Đan Phượng",
      "ダンフオン県人民委員会庁舎",
      "Dan Phuong District People's Committee",
    ),
    address: text(
      "Thị trấn Phùng, huyện Đan Phượng, Hà Nội",
      "ハノイ市ダンフオン県フン町",
      "Phung Town, Dan Phuong District, Hanoi",
    ),
    mapUrl: mapLink("UBND huyện Đan Phượng, Hà Nội"),
  },
  {
    slug: "long-bien-one-stop",
    name: text(
      "Bộ phận Một cửa UBND quận Long Biên",
      "ロンビエン区人民委員会 ワンストップ窓口",
      "One-stop desk of the Long Bien District People's Committee",
    ),
    address: text(
      "1 Vạn Hạnh, quận Long Biên, Hà Nội",
      "ハノイ市ロンビエン区ヴァンハイン通り1番地",
      "1 Van Hanh Street, Long Bien District, Hanoi",
    ),
    mapUrl: mapLink("UBND quận Long Biên, Vạn Hạnh, Hà Nội"),
  },
  {
    slug: "hanoi-online",
    name: text("Trực tuyến", "オンライン", "Online"),
    address: text(
      "Đường dẫn ở phần tài liệu của buổi học",
      "入口は研修資料のリンクをご覧ください",
      "The link is with the session's materials",
    ),
  },
] as const satisfies readonly VenueEntry[];

export type HanoiVenue = (typeof hanoiVenues)[number]["slug"];
