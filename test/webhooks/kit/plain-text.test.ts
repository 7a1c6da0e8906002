import { describe, expect, it } from "vitest";
import type { Content } from "../../../src/core/message/content.ts";
import { encodedUrl } from "../../../webhooks/kit/encoded-url.ts";
import { numberedChoices } from "../../../webhooks/kit/numbered-choices.ts";
import { plainText } from "../../../webhooks/kit/plain-text.ts";
import { sameSecret } from "../../../webhooks/kit/same-secret.ts";

describe("content as plain text", () => {
  it.each<[string, Content, string]>([
    ["a text is itself", { type: "text", text: "Xin chào" }, "Xin chào"],
    [
      "cards are written out",
      {
        type: "cards",
        summary: "Hai buổi",
        cards: [
          {
            title: "PAPI",
            lines: [{ label: "Phòng", text: "A1" }, { text: "Mang máy tính" }],
            links: [{ label: "Bản đồ", url: "https://example.org/a" }],
          },
          { title: "iHanoi", lines: [], links: [] },
        ],
      },
      "PAPI\nPhòng: A1\nMang máy tính\nBản đồ: https://example.org/a\n\niHanoi",
    ],
    [
      "no cards are their summary",
      { type: "cards", summary: "Không có buổi nào", cards: [] },
      "Không có buổi nào",
    ],
    [
      "a picture is what is to be seen and where",
      { type: "picture", url: "https://example.org/a.jpg", description: "Sơ đồ" },
      "Sơ đồ\nhttps://example.org/a.jpg",
    ],
    [
      "a file is its name and where",
      { type: "file", url: "https://example.org/a.pdf", name: "a.pdf" },
      "a.pdf\nhttps://example.org/a.pdf",
    ],
    [
      "a place is its name, address and map",
      { type: "place", title: "Hội trường A", address: "12 Lê Lai", latitude: 21.03, longitude: 105.85 },
      "Hội trường A\n12 Lê Lai\nhttps://www.google.com/maps/search/?api=1&query=21.03,105.85",
    ],
  ])("%s", (_, content, text) => {
    expect(plainText(content)).toBe(text);
  });
});

describe("choices as a numbered list", () => {
  const choices = [
    { label: "Hôm nay", value: "0" },
    { label: "Ngày mai", value: "1" },
  ];
  it.each([
    ["vi", "Anh/Chị vui lòng trả lời bằng số:\n1. Hôm nay\n2. Ngày mai"],
    ["ja", "番号でお答えください。\n1. Hôm nay\n2. Ngày mai"],
    ["en", "Please answer with a number:\n1. Hôm nay\n2. Ngày mai"],
  ] as const)("in %s", (language, text) => {
    expect(numberedChoices(choices, language)).toBe(text);
  });
  it("is nothing without choices", () => {
    expect(numberedChoices([], "vi")).toBe("");
  });
});

describe("web addresses", () => {
  it.each([
    ["https://example.org/tài liệu?q=水", "https://example.org/t%C3%A0i%20li%E1%BB%87u?q=%E6%B0%B4"],
    ["https://例え.jp/", "https://xn--r8jz45g.jp/"],
    ["tel:+842438253536", "tel:+842438253536"],
    ["/schedule", undefined],
    ["", undefined],
  ])("%s is encoded as %s", (url, encoded) => {
    expect(encodedUrl(url)).toBe(encoded);
  });
});

describe("secrets", () => {
  it.each([
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "abcd", false],
    ["", "", true],
    ["水", "水", true],
  ])("%j and %j are the same: %s", (given, expected, same) => {
    expect(sameSecret(given, expected)).toBe(same);
  });
});
