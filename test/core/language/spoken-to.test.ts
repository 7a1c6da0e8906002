import { describe, expect, it, test } from "vitest";
import { spokenTo } from "../../../src/core/language/index.ts";

const NAMES = ["Đồng Hành", "ドンハイン", "Kagawa-Bot"];

describe("somebody in a group speaks to us", () => {
  test.each([
    ["Đồng Hành ơi, mai học gì?", "mai học gì?"],
    ["đồng hành ơi mai học gì", "mai học gì"],
    ["dong hanh oi mai hoc gi", "mai hoc gi"],
    ["ĐỒNG HÀNH: lịch thứ 6", "lịch thứ 6"],
    ["@Đồng Hành lịch thứ 6", "lịch thứ 6"],
    ["@donghanh lịch thứ 6", "lịch thứ 6"],
    ["Đồng Hành, ngày mai ở phòng nào?", "ngày mai ở phòng nào?"],
    ["này Đồng Hành, mai học ở đâu", "mai học ở đâu"],
    ["Em Đồng Hành ơi cho hỏi lịch", "cho hỏi lịch"],
    ["Mai học gì vậy, Đồng Hành ơi?", "Mai học gì vậy"],
    ["ドンハインさん、明日の予定は？", "明日の予定は？"],
    ["ドンハイン、明日の予定は？", "明日の予定は？"],
    ["ﾄﾞﾝﾊｲﾝさん明日は", "明日は"],
    ["ねえドンハインさん 明日は", null],
    ["ねえ、ドンハインさん 明日は", "明日は"],
    ["Hey Kagawa-Bot, what is on tomorrow?", "what is on tomorrow?"],
    ["kagawa-bot what is on", "what is on"],
  ])("%s", (text, words) => expect(spokenTo(text, NAMES)).toBe(words));

  test.each([
    ["Đồng Hành ơi", ""],
    ["Đồng Hành!", ""],
    ["@Đồng Hành", ""],
    ["ドンハインさん", ""],
    ["Chào Đồng Hành", "Chào"],
    ["Xin chào Đồng Hành ơi!", "Xin chào"],
    ["こんにちは、ドンハインさん", "こんにちは、"],
  ])("%s: nothing but the address, or a greeting", (text, words) =>
    expect(spokenTo(text, NAMES)).toBe(words),
  );
});

describe("people speak to each other", () => {
  test.each([
    ["mai học gì nhỉ?"],
    ["Minh ơi, mai học gì?"],
    ["Chị Lan ơi"],
    ["bạn đồng hành của tôi"],
    ["các bạn đồng hành cùng lớp nhé"],
    ["Đồng hành cùng doanh nghiệp"],
    ["Tôi hỏi Đồng Hành rồi"],
    ["Đồng Hànhx"],
    ["ドンハインは便利"],
    [""],
  ])("%s", (text) => expect(spokenTo(text, NAMES)).toBeNull());

  it("also where a name is empty or odd", () => {
    expect(spokenTo("mai học gì", ["", " ", "(*"])).toBeNull();
  });
});
