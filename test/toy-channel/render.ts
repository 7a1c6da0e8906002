/** Our content → what Bưu shows: plain texts of 1,000 UTF-16 units. */
import type { Language } from "../../src/core/language/language.ts";
import { text, type Content } from "../../src/core/message/content.ts";
import { numberedChoices } from "../../webhooks/kit/numbered-choices.ts";
import { plainText } from "../../webhooks/kit/plain-text.ts";
import { cutText, splitText } from "../../webhooks/kit/split-text.ts";

const MAX_TEXT_UNITS = 1_000;

/** One text per call, in order; choices follow in a text of their own. A blank content makes no call. */
export function pack(contents: readonly Content[]): Content[][] {
  return contents.flatMap(({ choices = [], ...content }) => {
    const pieces = splitText(plainText(content), MAX_TEXT_UNITS).map((piece) => [text(piece)]);
    return choices.length > 0 ? [...pieces, [text("", choices)]] : pieces;
  });
}

/** One packed content as the text of a message. */
export function render(content: Content, language: Language): string {
  const choices = numberedChoices(content.choices ?? [], language);
  return cutText([plainText(content), choices].filter(Boolean).join("\n\n"), MAX_TEXT_UNITS);
}
