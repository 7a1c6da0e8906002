/** The choice that a person means, by number or by words. */
import { describe, expect, it } from "vitest";
import { isBack, pickChoice } from "../../../src/core/language/index.ts";

const ROOMS = ["Hội trường A", "Phòng 201", "Trực tuyến"];
const DAYS = ["Thứ Hai, 23/11/2026", "Thứ Ba, 24/11/2026", "Thứ Tư, 25/11/2026"];
const STARS = ["1 sao", "2 sao", "3 sao", "4 sao", "5 sao"];
const COLOURS = ["Red room", "Blue room", "Yellow hall"];
const TOPICS = ["行政改革", "財政管理", "デジタル化"];

describe("the choice that a person means", () => {
  it.each([
    ["1", 0],
    ["số 2", 1],
    ["２", 1],
    ["②", 1],
    ["cái thứ hai", 1],
    ["em chọn số 3 ạ", 2],
    ["cuối cùng", 2],
    ["đầu tiên ạ", 0],
    ["hoi truong", 0],
    ["trực tuyến", 2],
    ["truc tuyenn", 2],
    ["Hội trường A", 0],
  ])("%s of the rooms is %i", (text, index) => {
    expect(pickChoice(text, ROOMS, "vi")).toBe(index);
  });

  it("takes a weekday for the label that says it, not for a place in the list", () => {
    expect(pickChoice("thứ hai", DAYS, "vi")).toBe(0);
    expect(pickChoice("thu tu", DAYS, "vi")).toBe(2);
    expect(pickChoice("thứ 3 ạ", DAYS, "vi")).toBe(1);
    expect(pickChoice("t4", DAYS, "vi")).toBe(2);
    expect(pickChoice("thứ 3", ROOMS, "vi")).toBe(2);
  });

  it("takes a number for the label that begins with it", () => {
    expect(pickChoice("5", STARS, "vi")).toBe(4);
    expect(pickChoice("5 sao nhé", STARS, "vi")).toBe(4);
    expect(pickChoice("3", ["5 điểm", "3 điểm", "1 điểm"], "vi")).toBe(1);
  });

  it.each([
    ["the second one please", 1],
    ["2nd", 1],
    ["last", 2],
    ["blue", 1],
    ["yelow hall", 2],
    ["I'd like the red room", 0],
  ])("%s of the colours is %i", (text, index) => {
    expect(pickChoice(text, COLOURS, "en")).toBe(index);
  });

  it.each([
    ["2番目", 1],
    ["２番でお願いします", 1],
    ["三つ目", 2],
    ["最後", 2],
    ["財政", 1],
    ["行政改革でお願いします", 0],
  ])("%s of the topics is %i", (text, index) => {
    expect(pickChoice(text, TOPICS, "ja")).toBe(index);
  });

  it.each([
    ["4", ROOMS],
    ["0", ROOMS],
    ["phòng nào cũng được", ROOMS],
    ["room", COLOURS],
    ["", ROOMS],
    ["1", []],
    ["mai học ở đâu", ROOMS],
    ["thứ", DAYS],
  ])("%j is none of %j", (text, labels) => {
    expect(pickChoice(text, labels, "vi")).toBeNull();
  });
});

describe("one step back", () => {
  it.each([
    "quay lại",
    "quay lai a",
    "Quay lại bước trước ạ",
    "戻る",
    "前に戻ってください",
    "back",
    "go back please",
  ])("%s", (text) => {
    expect(isBack(text)).toBe(true);
  });
  it.each(["quay lại lớp lúc mấy giờ", "戻る電車は何時", "back pain", "when will you be back", ""])(
    "not %j",
    (text) => {
      expect(isBack(text)).toBe(false);
    },
  );
});
