/** Cards → LINE's Flex messages. https://developers.line.biz/en/reference/messaging-api/#flex-message */
import type { Card, CardLine, CardsContent, Link } from "../../src/core/message/content.ts";
import { cutLabel } from "../kit/cut-label.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { cutText } from "../kit/split-text.ts";
import type { FlexBox, FlexBubble, FlexButton, FlexContainer, FlexText, LineMessage } from "./payload.ts";

/** LINE says 30 KB for a bubble and 50 KB for a carousel, and not what a KB is; we stay below the smaller reading. */
const MAX_BUBBLE_BYTES = 29_000;
const MAX_CAROUSEL_BYTES = 49_000;
const MAX_BUBBLES = 12;
const MAX_ALT_TEXT_UNITS = 1_500;
const MAX_BUTTON_LABEL_GRAPHEMES = 40;
const MAX_URI_UNITS = 1_000;
const GREY = "#666666";

/** Does this card fit a bubble of its own? */
export function fitsBubble(card: Card): boolean {
  return bytesOf(card) <= MAX_BUBBLE_BYTES;
}

/** Groups cards, in order, so that each group fits one message. Each card must fit a bubble. */
export function carouselsOf(cards: readonly Card[]): Card[][] {
  const groups: Card[][] = [];
  let bytes = Infinity;
  for (const card of cards) {
    const size = bytesOf(card) + 1; // and a comma
    const group = groups.at(-1);
    if (group && group.length < MAX_BUBBLES && bytes + size <= MAX_CAROUSEL_BYTES) {
      group.push(card);
      bytes += size;
    } else {
      groups.push([card]);
      bytes = size + 50; // what the carousel itself takes
    }
  }
  return groups;
}

/** One group made by `carouselsOf` as a message; the summary is what notifications show. */
export function flexMessage({ summary, cards }: CardsContent): LineMessage {
  const bubbles = cards.map(bubble);
  const [only] = bubbles;
  const contents: FlexContainer =
    bubbles.length === 1 && only ? only : { type: "carousel", contents: bubbles };
  const altText =
    cutText(summary, MAX_ALT_TEXT_UNITS) || cutText(cards[0]?.title ?? "", MAX_ALT_TEXT_UNITS) || "…";
  return { type: "flex", altText, contents };
}

function bubble(card: Card): FlexBubble {
  const links = card.links.map((link) => ({ link, button: button(link) }));
  const buttons = links.flatMap(({ button }) => button ?? []);
  const unfit = links.flatMap(({ link, button }) => (button ? [] : [link]));
  const lines = [...card.lines, ...unfit.map((link) => ({ label: link.label, text: link.url }))];
  const parts = lines.filter((line) => line.text.trim()).map(linePart);
  return {
    type: "bubble",
    body: box("md", [{ ...words(card.title), weight: "bold", size: "lg" }, ...parts]),
    ...(buttons.length > 0 && { footer: box("none", buttons) }),
  };
}

function linePart(line: CardLine): FlexText | FlexBox<FlexText> {
  if (!line.label?.trim()) return { ...words(line.text), size: "sm" };
  return box("none", [
    { ...words(line.label), size: "xs", color: GREY },
    { ...words(line.text), size: "sm" },
  ]);
}

/** A button, or none where LINE would refuse the address. LINE wants addresses percent-encoded. */
function button(link: Link): FlexButton | undefined {
  const uri = encodedUrl(link.url) ?? "";
  const label = cutLabel(link.label, MAX_BUTTON_LABEL_GRAPHEMES);
  if (!/^(https?|tel):/.test(uri) || uri.length > MAX_URI_UNITS || !label) return undefined;
  return { type: "button", style: "link", height: "sm", action: { type: "uri", label, uri } };
}

function words(text: string): FlexText {
  return { type: "text", text: text.trim() || "…", wrap: true }; // LINE refuses empty texts
}

function box<Part>(spacing: FlexBox<Part>["spacing"], contents: Part[]): FlexBox<Part> {
  return { type: "box", layout: "vertical", spacing, contents };
}

// A card is weighed by itself and with its neighbours: built and written out once for both.
const bytesOfCards = new WeakMap<Card, number>();

function bytesOf(card: Card): number {
  const known = bytesOfCards.get(card);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(JSON.stringify(bubble(card)));
  bytesOfCards.set(card, bytes);
  return bytes;
}
