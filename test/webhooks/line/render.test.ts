import { readFileSync } from "node:fs";
import type { messagingApi } from "@line/bot-sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text, type Card, type Content } from "../../../src/core/message/content.ts";
import { pack } from "../../../webhooks/line/pack.ts";
import { render } from "../../../webhooks/line/render.ts";
import { breachesOf } from "../../kit/line-contract/index.ts";
import { complaintsAbout } from "../../kit/twins/line-limits.ts";

interface Case {
  readonly label: string;
  readonly contents: readonly Content[];
  readonly expected: readonly (readonly object[])[];
}
const cases = JSON.parse(readFileSync(new URL("cases/contents.json", import.meta.url), "utf8")) as Case[];

/** The messages of each call, as LINE's own types have them: this assignment is the check of our shapes. */
function callsFor(contents: readonly Content[]): messagingApi.Message[][] {
  return pack(contents).map((group) => render(group));
}

/** What LINE would refuse, by its published contract and by the limits that only its reference tells. */
function refusalsOf(messages: unknown) {
  return [...breachesOf("PushMessageRequest", { to: "U", messages }), ...complaintsAbout(messages)];
}

describe("LINE's messages", () => {
  it.each(cases)("$label", ({ contents, expected }) => {
    const calls = callsFor(contents);
    expect(calls).toEqual(expected);
    for (const messages of calls) expect(refusalsOf(messages)).toEqual([]);
  });
});

const lineOf = (length: number) => ({ label: "Nội dung", text: "học ".repeat(length / 4) });
const card = (title: string, length: number): Card => ({ title, lines: [lineOf(length)], links: [] });

describe("too much for one message", () => {
  it("a text of 12,000 units becomes three, parted between sentences", () => {
    const [messages = []] = callsFor([text("Mời Anh/Chị đọc kỹ. ".repeat(600))]);
    const texts = messages.map((message) => (message.type === "text" ? message.text : ""));
    expect(texts).toHaveLength(3);
    for (const piece of texts) expect(piece).toMatch(/^Mời .*kỹ\.$/);
    expect(texts.join(" ")).toBe("Mời Anh/Chị đọc kỹ. ".repeat(600).trim());
  });

  it("cards of more than 50 KB go into several carousels, in order", () => {
    const cards = ["1", "2", "3", "4"].map((title) => card(title, 11_600));
    const [messages = []] = callsFor([{ type: "cards", summary: "bốn", cards }]);
    expect(messages.map((message) => message.type)).toEqual(["flex", "flex"]);
    expect(refusalsOf(messages)).toEqual([]);
    expect(JSON.stringify(messages)).toMatch(/"1".*"2".*"3".*"4"/s);
  });

  it("a card of more than 30 KB becomes text, so that no word is lost", () => {
    const messages = callsFor([{ type: "cards", summary: "một", cards: [card("PAPI", 40_000)] }]).flat();
    expect(messages.every((message) => message.type === "text")).toBe(true);
    expect(JSON.stringify(messages).match(/học/g)).toHaveLength(10_000);
  });
});

describe("longer than LINE takes", () => {
  const longUrl = (length: number) => `https://example.org/${"a".repeat(length - 20)}`;
  const long = "水".repeat(5_001);
  it.each<[string, Content]>([
    ["a text without a border", text(long)],
    ["a choice's label", text("?", [{ label: long, value: "v" }])],
    ["a choice's value", text("?", [{ label: "Có", value: "v".repeat(301) }])],
    ["a card's summary", { type: "cards", summary: long, cards: [card("PAPI", 4)] }],
    [
      "a link's label and address",
      {
        type: "cards",
        summary: "s",
        cards: [
          {
            title: "PAPI",
            lines: [],
            links: [
              { label: "a".repeat(41), url: "https://example.org" },
              { label: "b", url: longUrl(1_001) },
            ],
          },
        ],
      },
    ],
    ["a picture's address", { type: "picture", url: longUrl(2_001), description: "Sơ đồ" }],
    [
      "a place's name and address",
      { type: "place", title: long, address: long, latitude: 21, longitude: 105 },
    ],
  ])("%s is brought within its limits", (_, content) => {
    for (const messages of callsFor([content])) expect(refusalsOf(messages)).toEqual([]);
  });
});

describe("whatever the content", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 60 });
  const address = fc.oneof(fc.webUrl(), words);
  const moment = fc.option(
    fc.oneof(
      words,
      fc
        .date({ noInvalidDate: true, min: new Date("1890-01-01"), max: new Date("2110-12-31") })
        .chain((date) =>
          fc.constantFrom(
            ...[
              [0, 10],
              [11, 16],
              [0, 16],
            ].map(([a, b]) => date.toISOString().slice(a, b)),
          ),
        ),
    ),
    { nil: undefined },
  );
  const pick = fc.record(
    {
      mode: fc.constantFrom("date" as const, "time" as const, "datetime" as const),
      initial: moment,
      earliest: moment,
      latest: moment,
    },
    { requiredKeys: ["mode"] },
  );
  const choice = fc.record({ label: words, value: words, pick }, { requiredKeys: ["label", "value"] });
  const choices = fc.option(fc.array(choice, { maxLength: 15 }), { nil: undefined });
  const withChoices = <Body extends object>(body: fc.Arbitrary<Body>) =>
    fc.tuple(body, choices).map(([rest, offered]) => ({ ...rest, ...(offered && { choices: offered }) }));
  const content: fc.Arbitrary<Content> = fc.oneof(
    withChoices(fc.record({ type: fc.constant("text" as const), text: words })),
    withChoices(
      fc.record({
        type: fc.constant("cards" as const),
        summary: words,
        cards: fc.array(
          fc.record({
            title: words,
            lines: fc.array(fc.record({ label: words, text: words }), { maxLength: 3 }),
            links: fc.array(fc.record({ label: words, url: address }), { maxLength: 3 }),
          }),
          { maxLength: 14 },
        ),
      }),
    ),
    withChoices(fc.record({ type: fc.constant("picture" as const), url: address, description: words })),
    withChoices(fc.record({ type: fc.constant("file" as const), url: address, name: words })),
    withChoices(
      fc.record({
        type: fc.constant("place" as const),
        title: words,
        address: words,
        latitude: fc.double({ min: -90, max: 90, noNaN: true }),
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      }),
    ),
  );

  it("LINE has nothing to complain about", () => {
    fc.assert(
      fc.property(fc.array(content, { maxLength: 8 }), (contents) => {
        for (const messages of callsFor(contents)) expect(refusalsOf(messages)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
