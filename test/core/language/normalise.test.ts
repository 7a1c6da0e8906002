/** One spelling for what people type. */
import { describe, expect, it } from "vitest";
import {
  fold,
  originalSpan,
  stripMarks,
  vietnameseWords,
  words,
} from "../../../src/core/language/normalise.ts";

describe("folding", () => {
  it.each([
    ["decomposed letters", "tuâ\u0300n sau".normalize("NFD"), "tuần sau"],
    ["marks in the wrong order", "nga\u0300y thu\u0301\u031B", "ngày thứ"],
    ["full width", "１０／２５（月）～", "10/25(月)~"],
    ["half-width kana", "ｽｹｼﾞｭｰﾙ", "スケジュール"],
    ["the signs of eras and weekdays", "㋿6年㊊", "令和6年月"],
    ["the wave dash and the minus sign", "25〜27−28", "25~27-28"],
    ["look-alikes of đ", "Ðường ƉI", "đường đi"],
    ["invisible characters", "t\u200Bh\uFEFFứ\u00AD 5", "thứ 5"],
    ["capitals", "THỨ TƯ", "thứ tư"],
  ])("mends %s", (_, typed, folded) => {
    expect(fold(typed).text).toBe(folded);
  });

  it("leads back to the original place, whatever changed its length", () => {
    const typed = "ｶﾞ㋉５日 ne\u0302\u0301u";
    const folded = fold(typed);
    const at = folded.text.indexOf("10月5日");
    const { start, end } = originalSpan(folded, at, at + "10月5日".length);
    expect(typed.slice(start, end)).toBe("㋉５日");
  });
});

describe("marks", () => {
  it.each([
    ["thứ tư, đường Điện Biên", "thu tu, duong Dien Bien"],
    ["がんばります", "がんばります"],
  ])("%s without marks is %s, unit by unit", (written, bare) => {
    expect(stripMarks(written)).toBe(bare);
    expect(stripMarks(written)).toHaveLength(written.length);
  });
});

describe("words", () => {
  it("are runs of letters, marks and digits", () => {
    expect(words(fold("Mai học ở đâu, T7?")).map((word) => word.bare)).toEqual([
      "mai",
      "hoc",
      "o",
      "dau",
      "t7",
    ]);
  });

  it.each([
    ["hnay hok hc nhaaa", "hôm nay không học nha"],
    ["ngayf mai hoomn nay", "ngày mai hôm nay"],
    ["chieeuf thuws tuw tuaanf sau", "chiều thứ tư tuần sau"],
    ["dduwowcj khoong aj", "được không ạ"],
    ["lich thu nam phong 302", "lich thu nam phong 302"],
  ])("%s is written out as %s", (typed, written) => {
    expect(
      vietnameseWords(fold(typed))
        .map((word) => word.text)
        .join(" "),
    ).toBe(written);
  });

  it("of one abbreviation share its place", () => {
    expect(vietnameseWords(fold("hnay")).map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [0, 4],
    ]);
  });
});
