import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutLabel } from "../../../webhooks/kit/cut-label.ts";
import { cutText, splitText } from "../../../webhooks/kit/split-text.ts";

const FAMILY = "👨‍👩‍👧‍👦"; // 11 units, one grapheme

describe("splitting a text", () => {
  it.each([
    ["leaves a short text alone", "Xin chào", 20, ["Xin chào"]],
    ["makes nothing of a blank one", " \n ", 20, []],
    [
      "parts between paragraphs first",
      "Một hai.\nBa bốn.\n\nNăm sáu.",
      20,
      ["Một hai.\nBa bốn.", "Năm sáu."],
    ],
    ["then between lines", "Một hai. Ba\nbốn năm sáu", 16, ["Một hai. Ba", "bốn năm sáu"]],
    ["then between sentences", "Một hai ba. Bốn năm sáu", 16, ["Một hai ba.", "Bốn năm sáu"]],
    [
      "then between Japanese sentences, which no space parts",
      "研修は明日です。場所は本庁です。",
      10,
      ["研修は明日です。", "場所は本庁です。"],
    ],
    ["then between words", "một hai ba bốn năm", 10, ["một hai ba", "bốn năm"]],
    [
      "and anywhere between characters where there is no border",
      "あいうえおかきくけこ",
      4,
      ["あいうえ", "おかきく", "けこ"],
    ],
    [
      "does not part at a border that would waste most of the room",
      "A. bcdefghijklmnop",
      10,
      ["A. bcdefgh", "ijklmnop"],
    ],
    ["keeps a family together", `aaaa${FAMILY}b`, 12, ["aaaa", `${FAMILY}b`]],
    ["keeps letters and their signs together", "e\u0302e\u0302e\u0302", 3, ["e\u0302", "e\u0302", "e\u0302"]],
    [
      "keeps surrogate pairs whole even in a sign that is longer than the limit",
      FAMILY,
      3,
      ["👨‍", "👩‍", "👧‍", "👦"],
    ],
  ])("%s", (_, text, limit, pieces) => {
    expect(splitText(text, limit)).toEqual(pieces);
  });

  it("loses nothing but white space, keeps the limit and keeps characters whole, whatever the text", () => {
    const words = fc.string({
      unit: fc.constantFrom("a", "ạ", "水", " ", "\n", "\n\n", ". ", "。", "😀", "e\u0302"),
      maxLength: 200,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 40 }), (text, limit) => {
        const pieces = splitText(text, limit);
        expect(pieces.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece).not.toMatch(/^\u0302|\p{Surrogate}/u);
        }
      }),
    );
  });

  it("splits a text of a megabyte without borders", () => {
    expect(splitText("水".repeat(500_000), 5_000)).toHaveLength(100);
  });
});

describe("cutting a text", () => {
  it.each([
    ["leaves what fits", "Xin chào", 8, "Xin chào"],
    ["cuts at a word and says so", "Thứ Hai: PAPI và PAR-Index", 16, "Thứ Hai: PAPI…"],
    ["cuts anywhere if it must", "研修は明日です", 5, "研修は明…"],
  ])("%s", (_, text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut);
  });
});

describe("cutting a label", () => {
  it.each([
    ["leaves what fits", "Ngày mai", 20, "Ngày mai"],
    ["counts as a reader does", FAMILY.repeat(3), 3, FAMILY.repeat(3)],
    ["cuts whole characters and says so", `${FAMILY.repeat(3)}ab`, 3, `${FAMILY.repeat(2)}…`],
    ["leaves no space before the sign", "Sở Y tế", 4, "Sở…"],
    ["makes one line of many", " Sở\n Y tế ", 20, "Sở Y tế"],
  ])("%s", (_, text, limit, cut) => {
    expect(cutLabel(text, limit)).toBe(cut);
  });
});
