/** Prepares contents for LINE: each becomes exactly one LINE message, and as few calls as possible carry them. */
import type { Choice, Content } from "../../src/core/message/content.ts";
import { encodedUrl } from "../kit/encoded-url.ts";
import { plainText } from "../kit/plain-text.ts";
import { splitText } from "../kit/split-text.ts";
import { carouselsOf, fitsBubble } from "./flex.ts";

const MAX_TEXT_UNITS = 5_000;
const MAX_MEDIA_URL_UNITS = 2_000;
export const MAX_MESSAGES_PER_CALL = 5;

/**
 * Groups of at most five contents in order, each content showing as one LINE message. LINE shows only the choices of
 * the newest message, so those offered last move to the end. Nothing is lost but white space and older choices.
 */
export function pack(contents: readonly Content[]): readonly (readonly Content[])[] {
  const choices = contents.findLast((content) => content.choices?.length)?.choices;
  const shown = contents.flatMap((content) => parts(withoutChoices(content)));
  const last = shown.at(-1);
  if (last && choices) shown[shown.length - 1] = { ...last, choices };
  const groups: Content[][] = [];
  for (let start = 0; start < shown.length; start += MAX_MESSAGES_PER_CALL) {
    groups.push(shown.slice(start, start + MAX_MESSAGES_PER_CALL));
  }
  return groups;
}

/** The content as contents of which each is one LINE message; what LINE cannot show becomes text. */
function parts(content: Content): Content[] {
  switch (content.type) {
    case "cards":
      if (content.cards.length === 0) return texts(content);
      return content.cards.every(fitsBubble)
        ? carouselsOf(content.cards).map((cards) => ({ ...content, cards }))
        : texts(content);
    case "picture":
      return isShowable(content.url) && isShowable(content.previewUrl ?? content.url)
        ? [content]
        : texts(content);
    case "place":
      return content.title.trim() ? [content] : texts(content);
    case "text":
    case "detailsRequest":
    case "template":
    case "file": // LINE has no message for files
      return texts(content);
  }
}

function texts(content: Content): Content[] {
  return splitText(plainText(content), MAX_TEXT_UNITS).map((piece) => ({ type: "text", text: piece }));
}

function withoutChoices(content: Content & { choices?: readonly Choice[] }): Content {
  const { choices: _, ...rest } = content;
  return rest;
}

/** LINE loads pictures only over https. */
function isShowable(url: string): boolean {
  const href = encodedUrl(url);
  return href !== undefined && href.startsWith("https:") && href.length <= MAX_MEDIA_URL_UNITS;
}
