import { readFileSync } from "node:fs";
import type { messagingApi } from "@line/bot-sdk";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text, type Card, type Content } from "../../../src/core/message/content.ts";
import { pack } from "../../../webhooks/line/pack.ts";
import { render, type Sending } from "../../../webhooks/line/render.ts";
import { breachesOf } from "../../kit/line-contract/index.ts";
import { complaintsAbout } from "../../kit/twins/line-limits.ts";

interface Case {
  readonly label: string;
  readonly contents: readonly Content[];
  readonly expected: readonly (readonly object[])[];
}
const cases = JSON.parse(readFileSync(new URL("cases/contents.json", import.meta.url), "utf8")) as Case[];

/** The messages of each call, as LINE's own types have them: this assignment is the check of our shapes. */
function callsFor(contents: readonly Content[], sending: Sending = "reply"): messagingApi.Message[][] {
  return pack(contents).map((group) => render(group, sending));
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

describe("choices below what we send unasked", () => {
  const LABELS = ["Tôi sẽ đến", "Tôi vắng", "Để sau", "Hỏi lại", "Thôi"];
  const asking = (words: string, choices: number) =>
    text(
      words,
      LABELS.slice(0, choices).map((label, index) => ({ label, value: `answer:${String(index)}` })),
    );
  const family = "👨‍👩‍👧‍👦"; // one character to LINE here, eleven units elsewhere

  it.each<[string, string, number, Sending, string]>([
    ["two stay below the message", "Mai 8 giờ học PAPI.", 2, "push", "confirm"],
    ["also where many are told at once", "Mai 8 giờ học PAPI.", 2, "multicast", "confirm"],
    ["one stays", "Mai 8 giờ học PAPI.", 1, "push", "buttons"],
    ["four stay", "Mai 8 giờ học PAPI.", 4, "push", "buttons"],
    ["two below 240 characters", family.repeat(240), 2, "push", "confirm"],
    ["two below 241 leave with the next message", family.repeat(241), 2, "push", "quick replies"],
    ["three below 160 characters", "水".repeat(160), 3, "push", "buttons"],
    ["three below 161 leave", "水".repeat(161), 3, "push", "quick replies"],
    ["five leave", "Mai 8 giờ học PAPI.", 5, "push", "quick replies"],
    ["none", "Mai 8 giờ học PAPI.", 0, "push", "nothing"],
    ["those of an answer leave", "Anh/Chị đến không?", 2, "reply", "quick replies"],
  ])("%s", (_, words, count, sending, shownAs) => {
    const [[message] = []] = callsFor([asking(words, count)], sending);
    const shown = message?.type === "template" ? message.template.type : undefined;
    expect(shown ?? (message?.quickReply ? "quick replies" : "nothing")).toBe(shownAs);
    expect(JSON.stringify(message).match(/answer:\d/g) ?? []).toHaveLength(count);
    expect(refusalsOf([message])).toEqual([]);
  });

  it("the words stand in the message, in its list of chats and on the buttons", () => {
    const tap = (label: string, data: string) => ({ type: "postback", label, data, displayText: label });
    expect(callsFor([asking("Mai 8 giờ học PAPI.", 2)], "push")).toEqual([
      [
        {
          type: "template",
          altText: "Mai 8 giờ học PAPI.",
          template: {
            type: "confirm",
            text: "Mai 8 giờ học PAPI.",
            actions: [tap("Tôi sẽ đến", "answer:0"), tap("Tôi vắng", "answer:1")],
          },
        },
      ],
    ]);
  });

  it("only the last of several texts offers them", () => {
    const [messages = []] = callsFor([text("Chào chị Lan."), asking("Mai học PAPI.", 2)], "push");
    expect(messages.map(({ type }) => type)).toEqual(["text", "template"]);
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
    const sendings = fc.constantFrom<Sending>("reply", "push", "multicast");
    fc.assert(
      fc.property(fc.array(content, { maxLength: 8 }), sendings, (contents, sending) => {
        for (const messages of callsFor(contents, sending)) expect(refusalsOf(messages)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
