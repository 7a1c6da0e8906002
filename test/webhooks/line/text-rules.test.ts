/**
 * Words within LINE's limits, wherever they stand: texts and alternative texts counted in UTF-16 units, labels in what a
 * reader counts as characters. Whatever is cut ends between two characters: no half emoji, no letter without its tone.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { text, type Choice, type Content } from "../../../src/core/message/content.ts";
import { pack } from "../../../webhooks/line/pack.ts";
import type { LineMessage } from "../../../webhooks/line/payload.ts";
import { render } from "../../../webhooks/line/render.ts";

const SEGMENTER = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const graphemes = (words: string) => Array.from(SEGMENTER.segment(words), ({ segment }) => segment);

/** Each is one character to its reader, and 1 to 11 units to a computer. */
const CHARACTERS = [
  ..."aĐ水の ",
  "👨‍👩‍👧‍👦", // a family, joined by invisible signs
  "🇻🇳", // a flag of two letters
  "👍🏽", // a hand and its colour
  "1️⃣",
  "❤️",
  "💧",
  "ệ".normalize("NFD"), // as some phones and old documents write it
  "が".normalize("NFD"),
  "นี้", // Thai
  "𠮷", // a rare Han character outside the first plane
];
/** Half of them without a single space, where a text must be parted between two characters. */
const words = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...CHARACTERS), { minLength, maxLength, size: "max" })
    .chain((all) => fc.constantFrom(all.join(""), all.filter((one) => one !== " ").join("")))
    .map((all) => all.replace(/\s+/g, " ").trim())
    .filter((all) => all !== "");

/** The words as they were, or their beginning, cut between two characters, and an ellipsis. */
function isHonestCut(shown: string, of: string): boolean {
  if (shown === of) return true;
  const kept = graphemes(shown.slice(0, -1));
  const wanted = graphemes(of).slice(0, kept.length);
  return shown.endsWith("…") && kept.join("") === wanted.join("");
}

const callsFor = (...contents: Content[]): LineMessage[] =>
  pack(contents).flatMap((group) => render(group, "reply"));
const only = (content: Content): LineMessage => callsFor(content)[0] as LineMessage;

describe("texts", () => {
  it("are parted between characters, at most 5,000 units each, and nothing is lost but white space", () => {
    fc.assert(
      fc.property(words(1_000, 4_000), (said) => {
        const pieces = callsFor(text(said)).map((message) => (message.type === "text" ? message.text : ""));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(5_000);
        const characters = (all: string[]) => all.filter((one) => one.trim()).join("|");
        // Compared before it is expected: a picture of the difference would be long.
        const isWhole = characters(pieces.flatMap(graphemes)) === characters(graphemes(said));
        expect(isWhole).toBe(true);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it.each([
    ["a card's summary", 1_500, (said: string) => ({ type: "cards", summary: said, cards: [CARD] }) as const],
    ["a place's name", 100, (said: string) => ({ ...PLACE, title: said })],
    ["a place's address", 100, (said: string) => ({ ...PLACE, address: said })],
  ])("%s is cut at %i units", (what, maxUnits, content) => {
    fc.assert(
      fc.property(words(1, maxUnits + 100), (said) => {
        const message = only(content(said)) as { altText?: string; title?: string; address?: string };
        const shown =
          (what.endsWith("summary")
            ? message.altText
            : what.endsWith("name")
              ? message.title
              : message.address) ?? "";
        expect(shown.length).toBeLessThanOrEqual(maxUnits);
        expect(isHonestCut(shown, said)).toBe(true);
        // Nothing is cut that would have fitted.
        if (said.length <= maxUnits) expect(shown).toBe(said);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe("labels", () => {
  const actionOf = (choice: Choice) => only(text("?", [choice])).quickReply?.items[0]?.action;
  const buttonOf = (label: string) => {
    const link = { label, url: "https://a.example" };
    const message = only({ type: "cards", summary: "s", cards: [{ ...CARD, links: [link] }] });
    const bubble =
      message.type === "flex" && message.contents.type === "bubble" ? message.contents : undefined;
    return bubble?.footer?.contents[0]?.action.label ?? "";
  };

  it.each<[string, number, (label: string) => string]>([
    ["a choice", 20, (label) => actionOf({ label, value: "v" })?.label ?? ""],
    ["a picker", 20, (label) => actionOf({ label, value: "v", pick: { mode: "date" } })?.label ?? ""],
    ["a link", 40, buttonOf],
    [
      "a tapped choice, in the chat",
      300,
      (label) => {
        const action = actionOf({ label, value: "v" });
        return action?.type === "postback" ? action.displayText : "";
      },
    ],
  ])("of %s have at most %i characters as a reader counts them", (_, maxCharacters, shownOf) => {
    fc.assert(
      fc.property(words(1, maxCharacters + 20), (label) => {
        const shown = shownOf(label);
        expect(graphemes(shown).length).toBeLessThanOrEqual(maxCharacters);
        expect(isHonestCut(shown, label)).toBe(true);
        if (graphemes(label).length <= maxCharacters) expect(shown).toBe(label);
      }),
      { numRuns: 100 },
    );
  });
});

describe("values of choices", () => {
  it("of up to 300 units come back whole; a longer one is not offered, and its neighbours are", () => {
    fc.assert(
      fc.property(words(1, 330), (value) => {
        const items = only(
          text("?", [
            { label: "A", value },
            { label: "B", value: "b" },
          ]),
        ).quickReply?.items;
        const expected = value.length <= 300 ? [value, "b"] : ["b"];
        expect(items?.map(({ action }) => action.data)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
  it("that are all too long leave the message without quick replies", () => {
    expect(only(text("?", [{ label: "A", value: "x".repeat(301) }]))).toEqual({ type: "text", text: "?" });
  });
});

const CARD = { title: "PAPI", lines: [], links: [] };
const PLACE = { type: "place", title: "Học viện", address: "Hà Nội", latitude: 21, longitude: 105 } as const;
