/** Any content that a flow or a coordinator could want to show, for property tests. */
import fc from "fast-check";
import type { Content, PictureContent } from "../../src/core/message/content.ts";

/** Mostly short, now and then as long as it gets, in letters of one unit and of many. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "Anh/Chị đọc kỹ nhé.",
      "研修は明日です。",
      "👨‍👩‍👧‍👦 Chào cả nhà",
      "Bảy".normalize("NFD"),
      " ",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "Ngày mai ".repeat(600),
      "研修は明日です。".repeat(700),
      "👨‍👩‍👧‍👦".repeat(400),
      "Bảy ".normalize("NFD").repeat(900),
    ),
  },
);

const choices = fc.array(fc.record({ label: anyWords, value: fc.string({ maxLength: 300 }) }), {
  maxLength: 40,
});
const link = fc.record({
  label: anyWords,
  url: fc.oneof(fc.webUrl(), fc.constant("tel:+842412345678"), anyWords),
});
const line = fc.record({ label: anyWords, text: anyWords }, { requiredKeys: ["text"] });
const card = fc.record({
  title: anyWords,
  lines: fc.array(line, { maxLength: 3 }),
  links: fc.array(link, { maxLength: 2 }),
});
const kind = <Type extends Content["type"]>(type: Type) => fc.constant(type);
const pictureUrl = fc.oneof(fc.webUrl(), anyWords);

export const anyContent: fc.Arbitrary<Content> = fc.oneof(
  fc.record({ type: kind("text"), text: anyWords, choices }, { requiredKeys: ["type", "text"] }),
  fc.record({ type: kind("cards"), summary: anyWords, cards: fc.array(card, { maxLength: 15 }), choices }),
  fc.record(
    { type: kind("picture"), url: pictureUrl, previewUrl: pictureUrl, description: anyWords, choices },
    { requiredKeys: ["type", "url", "description"] },
  ) as fc.Arbitrary<PictureContent>,
  fc.record({ type: kind("detailsRequest"), title: anyWords, text: anyWords, choices }),
  fc.record({ type: kind("file"), url: fc.webUrl(), name: anyWords, choices }),
  fc.record({
    type: kind("place"),
    title: anyWords,
    address: anyWords,
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    choices,
  }),
);
