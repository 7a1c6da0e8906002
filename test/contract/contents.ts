/** Contents that are hard to show: long, many, without spaces, in letters of several units. */
import { text, type Card, type Choice, type Content } from "../../src/core/message/content.ts";

const repeated = (words: string, units: number) =>
  words.repeat(Math.ceil(units / words.length)).slice(0, units);

/** Texts of 5,000 UTF-16 units or a little less, labelled. None ends in the middle of a letter. */
export const LONG_TEXTS: Readonly<Record<string, string>> = {
  "5,000 characters of Vietnamese": repeated("Anh/Chị vui lòng đọc kỹ thông báo. ", 5_000),
  "5,000 characters of decomposed Vietnamese": "Bảy giờ ở Quảng Trị. ".normalize("NFD").repeat(170),
  "5,000 characters of Japanese": repeated("研修は明日九時からです。", 5_000),
  "Japanese without a full stop": repeated("研修資料", 5_000),
  "emoji of many units": "👨‍👩‍👧‍👦".repeat(450),
  "flags and skin colours": "🇻🇳👋🏽".repeat(600),
  "one word of 5,000 letters": "ư".repeat(5_000),
  "many short lines": "Ca sáng\n".repeat(620),
};

/** As many choices, with labels as long as people write them. */
export function choicesOf(count: number, label = "Lớp bồi dưỡng kỹ năng số"): Choice[] {
  return Array.from({ length: count }, (_, n) => ({
    label: `${label} ${String(n + 1)}`,
    value: `class-${String(n)}`,
  }));
}

export const CARD: Card = {
  title: "Chuyên đề 3: Chuyển đổi số",
  lines: [{ label: "Thời gian", text: "08:00–11:30, thứ Ba 24/11" }, { text: "Mang theo máy tính" }],
  links: [
    { label: "Bản đồ", url: "https://maps.example/điểm đến?q=hội trường" },
    { label: "Gọi ban tổ chức", url: "tel:+842412345678" },
  ],
};

const cards = (count: number, card: Card = CARD): Content => ({
  type: "cards",
  summary: "Lịch tuần này",
  cards: Array.from({ length: count }, () => card),
});
const longCard: Card = {
  title: LONG_TEXTS["one word of 5,000 letters"] ?? "",
  lines: Object.values(LONG_TEXTS).map((words) => ({ label: words, text: words })),
  links: [{ label: "長".repeat(200), url: `https://example.org/${"a".repeat(3_000)}` }],
};
/** A template that twins of platforms with templates know: id, and what its one blank is called. */
export const TEMPLATE = { templateId: "7895417", blank: "ten" };

/** One of each kind: a new kind does not compile until it stands here. */
const EVERY_KIND: { readonly [Kind in Content["type"]]: Extract<Content, { type: Kind }> } = {
  text: text("Ngày mai học PAPI lúc 8 giờ."),
  cards: { type: "cards", summary: "Lịch tuần này", cards: [CARD] },
  picture: { type: "picture", url: "https://files.example/ảnh lớp.jpg", description: "Sơ đồ hội trường" },
  file: { type: "file", name: "Chương trình.pdf", url: "https://files.example/chương trình.pdf" },
  place: { type: "place", title: "Hội trường A", address: "Hà Nội", latitude: 21.03, longitude: 105.85 },
  detailsRequest: {
    type: "detailsRequest",
    title: "Số điện thoại",
    text: "Để ban tổ chức gọi khi đổi lịch.",
  },
  template: {
    type: "template",
    templateId: TEMPLATE.templateId,
    params: { [TEMPLATE.blank]: "Lan" },
    text: "Chị Lan có buổi học lúc 8 giờ mai.",
  },
};

/** Every kind of content, easy and hard, labelled. */
export const HARD_CONTENTS: Readonly<Record<string, Content>> = {
  ...Object.fromEntries(Object.values(EVERY_KIND).map((content) => [`a ${content.type}`, content])),
  ...Object.fromEntries(
    Object.values(EVERY_KIND).map((content) => [
      `a ${content.type} with 40 choices`,
      { ...content, choices: choicesOf(40) },
    ]),
  ),
  "a blank text": text(" \n "),
  "a text that looks like markup": text("<b>*_`~[x](javascript:1)& ${a} {{b}}"),
  "a blank text with choices": text("", choicesOf(3)),
  "a choice without a label": text("Chọn nhé", [{ label: " ", value: "x" }]),
  "choices whose labels are long": text(
    "Chọn nhé",
    choicesOf(5, LONG_TEXTS["emoji of many units"]?.slice(0, 2_200)),
  ),
  "a long text with 40 choices": text("Đọc kỹ nhé. ".repeat(420), choicesOf(40)),
  ...Object.fromEntries(Object.entries(LONG_TEXTS).map(([label, words]) => [label, text(words)])),
  "a card with 13 choices": { ...cards(1), choices: choicesOf(13) } as Content,
  "30 cards": cards(30),
  "a card of long texts": cards(2, longCard),
  "a card without anything": cards(1, { title: "", lines: [], links: [] }),
  "no card at all": cards(0),
  "a picture of many words": {
    ...EVERY_KIND.picture,
    description: LONG_TEXTS["5,000 characters of Japanese"] ?? "",
  },
  "a picture over plain http": { ...EVERY_KIND.picture, url: "http://files.example/a.png" },
  "a picture behind no address": { ...EVERY_KIND.picture, url: "ảnh.jpg" },
  "a request of many words": {
    ...EVERY_KIND.detailsRequest,
    title: LONG_TEXTS["one word of 5,000 letters"] ?? "",
    text: LONG_TEXTS["5,000 characters of Japanese"] ?? "",
  },
  "a place of many words": {
    type: "place",
    title: LONG_TEXTS["emoji of many units"] ?? "",
    address: LONG_TEXTS["5,000 characters of Vietnamese"] ?? "",
    latitude: -89.999999,
    longitude: 179.999999,
    choices: choicesOf(40),
  },
};
