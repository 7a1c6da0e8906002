/** Long contents go on in the next call, and nothing that is offered gets lost on the way. */
import { describe, expect, it } from "vitest";
import { text, type Content } from "../../../src/core/message/content.ts";
import { numberedChoices } from "../../../webhooks/kit/numbered-choices.ts";
import { MAX_TEXT_UNITS, pack, render } from "../../../webhooks/zalo-bot/render.ts";

const CHOICES = [
  { label: "Hôm trước", value: "before" },
  { label: "Hôm sau", value: "after" },
];
const NUMBERED = "1. Hôm trước\n2. Hôm sau";

/** What the contact reads, message by message. */
function read(contents: readonly Content[]): string[] {
  return pack(contents).flatMap((group) => {
    expect(group).toHaveLength(1);
    return group.map((content) => {
      const message = render(content, "vi");
      const words = message.method === "sendMessage" ? message.text : (message.caption ?? "");
      expect(words.length).toBeLessThanOrEqual(MAX_TEXT_UNITS);
      return words;
    });
  });
}

describe("Zalo Bot packs", () => {
  it("one content per call, in order", () => {
    expect(read([text("một"), text("hai"), text("ba")])).toEqual(["một", "hai", "ba"]);
  });

  it("a text of exactly the limit in one call, and one more character in two", () => {
    expect(read([text("a".repeat(2_000))])).toHaveLength(1);
    expect(read([text("a".repeat(2_001))])).toHaveLength(2);
  });

  it("a text typed with separate marks by its composed length", () => {
    expect(read([text("ế".normalize("NFD").repeat(2_000))])).toEqual(["ế".repeat(2_000)]);
  });

  it("emoji whole at the border", () => {
    const words = read([text("👨‍👩‍👧‍👦".repeat(400))]);
    expect(words.join("")).toBe("👨‍👩‍👧‍👦".repeat(400));
    expect(words.every((each) => each.startsWith("👨") && each.endsWith("👦"))).toBe(true);
  });

  it("the choices of a long text at its end", () => {
    const words = read([text("Thông báo. ".repeat(300), CHOICES)]);
    expect(words).toHaveLength(2);
    expect(words[0]).not.toContain("1. ");
    expect(words[1]?.endsWith(NUMBERED)).toBe(true);
  });

  it("the choices on their own where the last part leaves no room", () => {
    const words = read([text("a".repeat(1_990), CHOICES)]);
    expect(words).toEqual(["a".repeat(1_990), `Anh/Chị vui lòng trả lời bằng số:\n${NUMBERED}`]);
  });

  it("the same in every language, so that a change of language cuts nothing", () => {
    const english = numberedChoices(CHOICES, "en").length;
    expect(numberedChoices(CHOICES, "vi").length).toBeGreaterThan(english);
    const fitsInEnglishOnly = "a".repeat(MAX_TEXT_UNITS - "\n\n".length - english);
    expect(read([text(fitsInEnglishOnly, CHOICES)])).toHaveLength(2);
  });

  it("many cards over several calls, each fact kept", () => {
    const cards = Array.from({ length: 40 }, (_, index) => ({
      title: `Buổi ${String(index + 1)}: cải cách hành chính`,
      lines: [{ label: "Phòng", text: "hội trường lớn, tầng ba, nhà A" }],
      links: [],
    }));
    const words = read([{ type: "cards", summary: "40 buổi", cards, choices: CHOICES }]);
    expect(words.length).toBeGreaterThan(1);
    for (const card of cards) expect(words.join("\n")).toContain(card.title);
    expect(words.at(-1)?.endsWith(NUMBERED)).toBe(true);
  });

  it("a picture with an endless description as one picture, cut, its choices kept", () => {
    const url = "https://donghanh.example.vn/so-do.png";
    const words = read([{ type: "picture", url, description: "sơ đồ ".repeat(500), choices: CHOICES }]);
    expect(words[0]?.endsWith("…")).toBe(true);
    expect(words[1]?.endsWith(NUMBERED)).toBe(true);
  });

  it("no call for a text that is blank", () => {
    expect(read([text("  \n")])).toEqual([]);
  });
});
