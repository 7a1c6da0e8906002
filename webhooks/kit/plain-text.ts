/** Says any content in plain text, for channels (or moments) that can show nothing better. */
import type { Card, Content, PlaceContent } from "../../src/core/message/content.ts";

/** The content as text, without its choices (see `numberedChoices`). Web addresses stand bare, so that apps link them. */
export function plainText(content: Content): string {
  switch (content.type) {
    case "text":
    case "template":
      return content.text;
    case "cards":
      return content.cards.length > 0 ? content.cards.map(cardText).join("\n\n") : content.summary;
    case "picture":
      return `${content.description}\n${content.url}`;
    case "file":
      return `${content.name}\n${content.url}`;
    case "detailsRequest":
      return `${content.title}\n${content.text}`;
    case "place":
      return [content.title, content.address, mapUrl(content)].filter(Boolean).join("\n");
  }
}

function cardText(card: Card): string {
  const lines = card.lines.map((line) => (line.label ? `${line.label}: ${line.text}` : line.text));
  const links = card.links.map((link) => `${link.label}: ${link.url}`);
  return [card.title, ...lines, ...links].join("\n");
}

/** Google's documented address of a point on the map; opens the app on phones that have it. */
function mapUrl(place: PlaceContent): string {
  return `https://www.google.com/maps/search/?api=1&query=${String(place.latitude)},${String(place.longitude)}`;
}
